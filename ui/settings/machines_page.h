#pragma once

#include "ui/settings/settings_page.h"

class QLabel;

namespace sheaf {

class FolderField;
class SyncService;

/// The folder through which the reader's machines are kept in step, and how that goes.
class MachinesPage : public SettingsPage {
    Q_OBJECT

  public:
    MachinesPage(SettingsService& settings, SyncService& sync, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    void showState();

    SettingsService& m_settings;
    SyncService& m_sync;
    FolderField* m_folder;
    QLabel* m_state;
};

} // namespace sheaf
