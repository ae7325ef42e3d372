#include "ui/window/weekly_backup.h"

#include "base/when_ready.h"
#include "services/backup_service.h"
#include "ui/window/notice_bar.h"

namespace sheaf {

WeeklyBackup::WeeklyBackup(BackupService& backups, NoticeBar& notice, QObject* parent,
                           std::chrono::milliseconds first)
    : QObject(parent), m_backups(backups), m_notice(notice) {
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &WeeklyBackup::look);
    m_later.start(first);
}

void WeeklyBackup::look() {
    m_later.start(std::chrono::hours(6));
    if (!m_backups.isDue())
        return;
    whenReady(m_backups.backUp(), this, [this](const Result<Backup>& made) {
        if (!made)
            m_notice.say(tr("The library could not be backed up: %1").arg(made.error().sentence));
    });
}

} // namespace sheaf
