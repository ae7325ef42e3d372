#pragma once

#include "ui/settings/settings_page.h"

class QLabel;
class QLineEdit;

namespace sheaf {

class SyncService;

/// The folder through which the reader's machines are kept in step, and how that goes.
class MachinesPage : public SettingsPage {
    Q_OBJECT

  public:
    MachinesPage(SettingsService& settings, SyncService& sync, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    void chooseFolder();
    void showState();

    SettingsService& m_settings;
    SyncService& m_sync;
    QLineEdit* m_folder;
    QLabel* m_state;
};

} // namespace sheaf
