#include "ui/window/snapshot_importing.h"

#include "base/when_ready.h"
#include "services/snapshot/snapshot_service.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

#include <QLocale>

namespace sheaf {

SnapshotImporting::SnapshotImporting(SnapshotService& service, StatusLine& status, NoticeBar& notice,
                                     QObject* parent)
    : QObject(parent), m_service(service), m_status(status), m_notice(notice) {
    connect(&service, &SnapshotService::progressed, this, &SnapshotImporting::follow);
    connect(&status.importing(), &WorkLine::cancelled, &service, &SnapshotService::cancel);
}

void SnapshotImporting::start(const QString& path) {
    m_notice.clear();
    m_status.importing().show(tr("Reading the snapshot"), 0, 0);
    whenReady(m_service.import(path), this, [this](const Result<SnapshotReport>& report) { finish(report); });
}

/// In thousandths: a progress bar counts in int, and the snapshot has more bytes than that.
void SnapshotImporting::follow(const SnapshotProgress& progress) {
    const qint64 done = progress.size > 0 ? 1000 * progress.done / progress.size : 0;
    m_status.importing().show(tr("Reading the snapshot: %1 papers").arg(QLocale().toString(progress.papers)),
                              int(done), 1000);
}

void SnapshotImporting::finish(const Result<SnapshotReport>& report) {
    m_status.importing().hide();
    if (!report)
        return m_notice.say(report.error().sentence);
    const QLocale locale;
    const QString came = tr("%1 papers of the snapshot, %2 of them new")
                             .arg(locale.toString(report->papers), locale.toString(report->added));
    m_status.say(report->cancelled ? tr("%1. Import the file again to go on from there.").arg(came) : came);
    if (report->unread > 0)
        m_notice.say(
            tr("%1 lines of the snapshot are no paper's record and were left out, the first is line %2.")
                .arg(locale.toString(report->unread), locale.toString(report->unreadLines.value(0))));
}

} // namespace sheaf
