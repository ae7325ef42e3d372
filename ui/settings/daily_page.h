#pragma once

#include "ui/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTimeEdit;

namespace sheaf {

/// What Sheaf does by itself, and when; and how that goes on while no window is open.
class DailyPage : public SettingsPage {
    Q_OBJECT

  public:
    explicit DailyPage(SettingsService& settings, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    void showSettings();
    void addRows();
    void addTimer(QFormLayout& form);
    void showWhatCounts();

    SettingsService& m_settings;
    QCheckBox* m_enabled;
    QComboBox* m_when;
    QTimeEdit* m_at;
    QCheckBox* m_summarise;
    QCheckBox* m_notify;
    QSpinBox* m_days;
    QCheckBox* m_tray;
    QFormLayout* m_form;
};

} // namespace sheaf
