#pragma once

#include "ui/settings/settings_page.h"

class QComboBox;
class QSpinBox;

namespace sheaf {

class SettingsService;

/// How a paper's page looks. Every change is seen at once, and taken back where the dialog is left without
/// saving.
class ReadingPage : public SettingsPage {
    Q_OBJECT

  public:
    explicit ReadingPage(SettingsService& settings, QWidget* parent = nullptr);
    ~ReadingPage() override;
    Outcome save() override;

  private:
    QSpinBox* number(const QString& name, int least, int most, int step, const QString& unit);
    QList<std::pair<QString, QString>> chosen() const;
    void tryOut();

    SettingsService& m_settings;
    QList<std::pair<QString, QString>> m_before;
    QComboBox* m_tone;
    QComboBox* m_font;
    QSpinBox* m_size;
    QSpinBox* m_width;
    QSpinBox* m_lines;
};

} // namespace sheaf
