#pragma once

#include "base/result.h"
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

  protected:
    /// Waits until a restore that is under way has stopped, or has come to its end all the same.
    void done(int result) override;

  private:
    QWidget* body();
    void chooseFile();
    void restore();
    void end(const Outcome& outcome);

    BackupService& m_backups;
    BackupList* m_list;
    QPushButton* m_go;
    bool m_restoring = false;
    bool m_leaving = false;
};

} // namespace sheaf
