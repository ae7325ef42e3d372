#pragma once

#include <QObject>
#include <QTimer>

namespace sheaf {

class BackupService;
class NoticeBar;

/// Has the library backed up when a week has gone by, some minutes after the start; says only when it fails.
class WeeklyBackup : public QObject {
    Q_OBJECT

  public:
    WeeklyBackup(BackupService& backups, NoticeBar& notice, QObject* parent = nullptr);

  private:
    void look();

    BackupService& m_backups;
    NoticeBar& m_notice;
    QTimer m_later;
};

} // namespace sheaf
