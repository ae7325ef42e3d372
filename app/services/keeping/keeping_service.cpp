#include "services/keeping/keeping_service.h"

#include "library/connection.h"
#include "library/keeping/index_merge.h"
#include "library/keeping/index_rebuild.h"
#include "library/keeping/library_place.h"
#include "library/keeping/library_repair.h"
#include "library/keeping/library_vacuum.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/backup_service.h"
#include "services/keeping/repair_run.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

KeepingService::KeepingService(std::shared_ptr<Library> library, BackupService& backups,
                               ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_backups(backups), m_archive(archive) {
    m_thread.setMaxThreadCount(1);
}

KeepingService::~KeepingService() {
    cancel();
    m_thread.waitForDone();
}

template <class Work>
auto KeepingService::begin(Work work) -> QFuture<std::invoke_result_t<Work, CancelFlag>> {
    m_cancel = CancelFlag();
    const auto future = QtConcurrent::run(&m_thread, std::move(work), m_cancel);
    m_running = QFuture<void>(future);
    return future;
}

QFuture<Result<CheckReport>> KeepingService::check() {
    return begin([this](const CancelFlag& cancel) -> Result<CheckReport> {
        RepairRun run(
            *m_library, [this](const WorkStep& step) { emit progressed(step); }, cancel);
        const auto faults = run.check();
        if (!faults)
            return faults.error();
        CheckReport report;
        for (const LibraryFault& fault : *faults) {
            report.faults += fault.sentence;
            report.repairable = report.repairable || LibraryRepair::canRepair(fault);
        }
        return report;
    });
}

QFuture<Result<RepairReport>> KeepingService::repair() {
    return begin([this](const CancelFlag& cancel) {
        RepairRun run(
            *m_library, [this](const WorkStep& step) { emit progressed(step); }, cancel);
        auto report = run.repair([this](QString& file) -> Outcome {
            const auto made = m_backups.backUp(BackupReason::BeforeRepair).result();
            file = made ? made->path : QString();
            return made ? Outcome() : made.error();
        });
        QMetaObject::invokeMethod(this, [this] { m_archive.announceChange({}); });
        return report;
    });
}

QFuture<Result<bool>> KeepingService::isIndexHalfBuilt() {
    return m_library->read([](Connection& connection) { return IndexRebuild(connection).isUnderWay(); });
}

QFuture<Result<bool>> KeepingService::joinIndex() {
    constexpr int pages = 64;
    return m_library->write([](Connection& connection) { return IndexMerge(connection).step(pages); });
}

QFuture<Result<VacuumOutlook>> KeepingService::vacuumOutlook() {
    return m_library->read([](Connection& connection) { return LibraryVacuum(connection).outlook(); });
}

QFuture<Result<qint64>> KeepingService::vacuum() {
    return begin([this](const CancelFlag& cancel) {
        emit progressed({tr("Compacting the library"), 0, 0});
        return m_library
            ->write([cancel](Connection& connection) { return LibraryVacuum(connection).run(cancel); })
            .result();
    });
}

QFuture<QString> KeepingService::placeWarning() const {
    return QtConcurrent::run([path = m_library->path()] { return warningOf(placeOf(path)); });
}

QString KeepingService::backupFolder() const { return BackupService::folderOf(m_library->path()); }

} // namespace sheaf
