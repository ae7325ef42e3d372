#pragma once

#include "ui/settings/settings_page.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace sheaf {

class SettingsService;

/// The language summaries are asked for in.
class LanguagePage : public SettingsPage {
    Q_OBJECT

  public:
    explicit LanguagePage(SettingsService& settings, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    SettingsService& m_settings;
    QComboBox* m_language;
    QComboBox* m_translate;
};

/// What the reader wants to read about, a phrase on a line.
class InterestsPage : public SettingsPage {
    Q_OBJECT

  public:
    explicit InterestsPage(SettingsService& settings, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    SettingsService& m_settings;
    QPlainTextEdit* m_interests;
};

/// The window's language, colours and the size of the text.
class AppearancePage : public SettingsPage {
    Q_OBJECT

  public:
    explicit AppearancePage(SettingsService& settings, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    SettingsService& m_settings;
    QComboBox* m_language;
    QComboBox* m_theme;
    QSpinBox* m_scale;
};

} // namespace sheaf
