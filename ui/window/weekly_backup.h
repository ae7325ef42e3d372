#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace sheaf {

class BackupService;
class NoticeBar;

/// Has the library backed up when a week has gone by, some minutes after the start; says only when it fails.
class WeeklyBackup : public QObject {
    Q_OBJECT

  public:
    /// Looks for the first time after `first`: the morning's first minutes are the reader's.
    WeeklyBackup(BackupService& backups, NoticeBar& notice, QObject* parent = nullptr,
                 std::chrono::milliseconds first = std::chrono::minutes(2));

  private:
    void look();

    BackupService& m_backups;
    NoticeBar& m_notice;
    QTimer m_later;
};

} // namespace sheaf
