#pragma once

#include "ui/keeping/keeping_dialog.h"

namespace sheaf {

class BackupList;
class BackupService;

/// Brings a backup back in the place of what the library holds, which is backed up before.
class RestoreDialog : public KeepingDialog {
    Q_OBJECT

  public:
    explicit RestoreDialog(BackupService& backups, QWidget* parent = nullptr);

  signals:
    /// The library holds something else now.
    void restored();

  private:
    QWidget* body();
    void chooseFile();
    void restore();

    BackupService& m_backups;
    BackupList* m_list;
    QPushButton* m_go;
};

} // namespace sheaf
