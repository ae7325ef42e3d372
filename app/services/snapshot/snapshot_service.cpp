#include "services/snapshot/snapshot_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "services/archive_service.h"
#include "services/rule_judging.h"
#include "services/snapshot/snapshot_file.h"

#include <QtConcurrentRun>

namespace sheaf {

namespace {

constexpr int linesAtOnce = 1000;
constexpr int tellEveryMs = 200;
constexpr qsizetype mostUnreadLines = 5;

Result<std::optional<SnapshotPlace>> placeOf(Library& library, const QString& path) {
    return library.read([path](Connection& c) { return SnapshotStore(c).of(path); }).result();
}

} // namespace

SnapshotService::SnapshotService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive) {}

SnapshotService::~SnapshotService() {
    m_cancel.raise();
    m_running.waitForFinished();
}

bool SnapshotService::recognises(const QString& path) { return looksLikeSnapshot(path); }

void SnapshotService::cancel() { m_cancel.raise(); }

QFuture<Result<SnapshotReport>> SnapshotService::import(const QString& path) {
    if (m_busy)
        return ready(Result<SnapshotReport>(
            Error{ErrorKind::Usage,
                  tr("A snapshot is being imported already; wait until that is done, or cancel it.")}));
    m_busy = true;
    m_cancel = CancelFlag();
    m_running = QtConcurrent::run([this, path, cancel = m_cancel] { return run(path, cancel); });
    return after(m_running, this, [this](const Result<SnapshotReport>& result) {
        m_busy = false;
        return result;
    });
}

Result<SnapshotReport> SnapshotService::run(const QString& path, const CancelFlag& cancel) {
    const auto file = SnapshotFile::open(path);
    if (!file)
        return file.error();
    const auto place = placeOf(*m_library, (*file)->start().path);
    if (!place)
        return place.error();
    SnapshotReport report;
    report.resumed = *place && (*file)->goTo(**place) && (*place)->offset > 0;
    if (report.resumed) {
        report.papers = (*place)->papers;
        report.unread = (*place)->unread;
    }
    m_sinceTold.start();
    return importAll(**file, report, cancel);
}

/// While the library stores a batch, the next one is read.
Result<SnapshotReport> SnapshotService::importAll(SnapshotFile& file, SnapshotReport report,
                                                  const CancelFlag& cancel) {
    QFuture<Result<StoredPapers>> storing = ready(Result<StoredPapers>(StoredPapers()));
    while (!file.atEnd() && !cancel.raised()) {
        const auto batch = file.next(linesAtOnce);
        const Result<StoredPapers> stored = storing.result();
        if (!stored)
            return stored.error();
        report.added += stored->added;
        if (!batch)
            return batch.error();
        storing = store(*batch);
        report.papers = batch->end.papers;
        report.unread = batch->end.unread;
        report.unreadLines += batch->unread.mid(0, mostUnreadLines - report.unreadLines.size());
        tell(batch->end);
    }
    const Result<StoredPapers> last = storing.result();
    if (!last)
        return last.error();
    report.added += last->added;
    report.cancelled = !file.atEnd();
    announce(last->keys);
    return report;
}

QFuture<Result<StoredPapers>> SnapshotService::store(const SnapshotBatch& batch) {
    return m_library->write([batch](Connection& connection) -> Result<StoredPapers> {
        const auto stored = PaperStore(connection).add(batch.announcements);
        if (!stored)
            return stored;
        if (const auto judged = judgePapers(connection, stored->keys); !judged)
            return judged.error();
        const Outcome remembered = SnapshotStore(connection).remember(batch.end);
        return remembered ? stored : remembered.error();
    });
}

/// Some of what changed is enough for windows to look at the library again; a snapshot's millions are not
/// told.
void SnapshotService::announce(const QList<PaperKey>& papers) {
    QMetaObject::invokeMethod(
        this, [this, papers] { m_archive.announceChange(papers); }, Qt::QueuedConnection);
}

/// Windows live on the service's own thread.
void SnapshotService::tell(const SnapshotPlace& place) {
    if (m_sinceTold.elapsed() < tellEveryMs)
        return;
    m_sinceTold.restart();
    QMetaObject::invokeMethod(
        this,
        [this, progress = SnapshotProgress{place.offset, place.size, place.papers}] {
            emit progressed(progress);
        },
        Qt::QueuedConnection);
}

} // namespace sheaf
