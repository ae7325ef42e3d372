#pragma once

#include "services/backup_service.h"

#include <QTreeWidget>

namespace sheaf {

/// Backups, newest first: when, how large, what for, and what is in them.
class BackupList : public QTreeWidget {
    Q_OBJECT

  public:
    explicit BackupList(BackupService& backups, QWidget* parent = nullptr);

    void add(const Backup& backup);

    /// The file of the chosen one; empty where none is.
    QString chosen() const;

  private:
    void describe(QTreeWidgetItem& item);

    BackupService& m_backups;
};

} // namespace sheaf
