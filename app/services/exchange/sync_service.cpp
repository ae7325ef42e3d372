#include "services/exchange/sync_service.h"

#include "base/after.h"
#include "base/log.h"
#include "base/ready.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/settings_service.h"

#include <QScopedValueRollback>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto afterStart = 3s;
constexpr auto afterChanges = 20s;
constexpr auto betweenLooks = 2min;

} // namespace

SyncService::SyncService(std::shared_ptr<Library> library, ArchiveService& archive, SettingsService& settings,
                         const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive), m_settings(settings),
      m_clock(clock), m_lock(m_library->path() + u".sync.lock"_s) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SyncService::runByItself);
    connect(&m_often, &QTimer::timeout, this, &SyncService::runByItself);
}

SyncService::~SyncService() {
    m_cancel.raise();
    m_running.waitForFinished();
    const auto free = m_keeps && !folder().isEmpty() ? m_lock.tryLock() : Result<bool>(false);
    if (!free || !*free)
        return;
    const auto written = SyncRun(*m_library, folder(), m_clock, {}, [](const QList<PaperKey>&) {}).write();
    if (!written)
        logDetails(written.error());
}

QString SyncService::folder() const { return m_settings.text(u"sync.folder"_s); }

QFuture<Result<SyncReport>> SyncService::run() {
    if (folder().isEmpty())
        return ready(
            Result<SyncReport>(Error{ErrorKind::Usage, tr("No folder is set through which your machines are "
                                                          "kept in step; choose one in the settings, or "
                                                          "with: sheaf settings set sync.folder FOLDER")}));
    if (m_running.isRunning())
        return m_running;
    const auto free = m_lock.tryLock();
    if (!free || !*free)
        return ready(free ? Result<SyncReport>(SyncReport()) : Result<SyncReport>(free.error()));
    m_cancel = CancelFlag();
    m_running =
        QtConcurrent::run([this, folder = folder(), cancel = m_cancel] { return work(folder, cancel); });
    return after(m_running, this, [this](const Result<SyncReport>& report) {
        m_lock.unlock();
        if (report) {
            m_last = *report;
            m_lastTime = m_clock.now();
        }
        emit finished(report);
        return report;
    });
}

Result<SyncReport> SyncService::work(const QString& folder, const CancelFlag& cancel) {
    return SyncRun(*m_library, folder, m_clock, cancel,
                   [this](const QList<PaperKey>& papers) {
                       QMetaObject::invokeMethod(
                           this, [this, papers] { tell(papers); }, Qt::QueuedConnection);
                   })
        .run();
}

void SyncService::tell(const QList<PaperKey>& papers) {
    const QScopedValueRollback telling(m_telling, true);
    m_archive.announceChange(papers);
}

void SyncService::keepInStep() {
    if (std::exchange(m_keeps, true))
        return;
    m_often.start(betweenLooks);
    m_soon.start(afterStart);
    connect(&m_archive, &ArchiveService::papersChanged, this, [this] {
        if (!m_telling && !m_soon.isActive())
            m_soon.start(afterChanges);
    });
    connect(&m_settings, &SettingsService::changed, this, [this](const QString& name) {
        if (name == u"sync.folder")
            m_soon.start(0s);
    });
}

void SyncService::runByItself() {
    if (!folder().isEmpty())
        run();
}

} // namespace sheaf
