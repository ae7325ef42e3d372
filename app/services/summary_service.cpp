#include "services/summary_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/job_store.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/engine_options.h"
#include "services/summary_run.h"
#include "settings/secret_store.h"
#include "settings/settings.h"

#include <QHostAddress>
#include <QThread>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isOwnMachine(const QString& baseUrl) {
    const QString host = QUrl(baseUrl).host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// A missing key, or a missing keychain, is no error for a server on the reader's own machine; for any other
/// a missing key is the provider's to refuse, in its own words.
Result<QString> usableKey(const Result<QString>& stored, const EngineOptions& engine) {
    if (stored || stored.error().kind == ErrorKind::NotFound || isOwnMachine(engine.baseUrl))
        return stored ? *stored : QString();
    return stored.error();
}

Result<int> enqueue(Connection& connection, const SummaryRequest& request, const QString& rubric,
                    bool joins) {
    JobStore jobs(connection);
    if (!joins)
        if (const auto interrupted = jobs.requeueInterrupted(request.engine); !interrupted)
            return interrupted.error();
    auto added = jobs.enqueue(request.papers, request.engine, request.language, request.again, rubric);
    if (!added || joins)
        return added;
    return jobs.queued(request.engine);
}

} // namespace

SummaryService::SummaryService(std::shared_ptr<Library> library, const Settings& settings,
                               SecretStore& secrets, ArchiveService& archive, const Clock& clock,
                               QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_secrets(secrets),
      m_archive(archive), m_clock(clock), m_runningElsewhere(m_library->path() + u".summaries.lock"_s) {
    // Only a dead process leaves a stale lock: a long run is none.
    m_runningElsewhere.setStaleLockTime(0);
}

SummaryService::~SummaryService() { delete m_run; }

bool SummaryService::busy() const { return m_run || m_starting; }

void SummaryService::cancel() {
    if (m_run)
        m_run->cancel();
}

QFuture<Result<SummaryReport>> SummaryService::summarise(const SummaryRequest& request) {
    SummaryRequest complete = request;
    if (complete.engine.isEmpty())
        complete.engine = m_settings.text(u"summaries.engine"_s);
    if (complete.language.isEmpty())
        complete.language = m_settings.text(u"summaries.language"_s);
    const auto engine = engineOptions(m_settings, complete.engine);
    if (!engine)
        return ready<SummaryReport>(engine.error());
    if (m_starting || (m_run && m_run->engine() != complete.engine))
        return ready<SummaryReport>(
            Error{ErrorKind::Usage,
                  tr("Summaries are being made already; wait until they are done, or cancel them.")});
    return m_run ? join(complete, *engine) : begin(complete, *engine);
}

QFuture<Result<SummaryReport>> SummaryService::resume() {
    const auto engines = m_library->read([](Connection& c) { return JobStore(c).enginesWithWork(); });
    return after(engines, this, [this](const Result<QStringList>& waiting) {
        if (!waiting)
            return ready<SummaryReport>(waiting.error());
        if (waiting->isEmpty())
            return ready<SummaryReport>(SummaryReport());
        return summarise({.engine = waiting->constFirst()});
    });
}

QFuture<Result<SummaryReport>> SummaryService::join(const SummaryRequest& request,
                                                    const EngineOptions& engine) {
    const auto added = m_library->write(
        [request, rubric = rubricOf(engine)](Connection& c) { return enqueue(c, request, rubric, true); });
    return after(added, this, [this, request](const Result<int>& queued) {
        if (!queued)
            return ready<SummaryReport>(queued.error());
        m_archive.announceChange(request.papers);
        if (!m_run)
            return resume();
        m_run->addToTotal(*queued);
        return m_run->future();
    });
}

QFuture<Result<SummaryReport>> SummaryService::begin(const SummaryRequest& request,
                                                     const EngineOptions& engine) {
    if (!m_runningElsewhere.tryLock())
        return ready<SummaryReport>(
            Error{ErrorKind::Usage, tr("Another Sheaf is making summaries in this library; wait until it is "
                                       "done, or cancel it there.")});
    m_starting = true;
    return after(keyOf(engine), this, [this, request, engine](const Result<QString>& key) {
        return beginWith(key, request, engine);
    });
}

QFuture<Result<QString>> SummaryService::keyOf(const EngineOptions& engine) {
    if (engine.kind == offlineEngine)
        return ready<QString>(QString());
    return after(m_secrets.read(engine.name), this,
                 [engine](const Result<QString>& key) { return usableKey(key, engine); });
}

QFuture<Result<SummaryReport>>
SummaryService::beginWith(const Result<QString>& key, const SummaryRequest& request, EngineOptions engine) {
    if (!key)
        return notBegun(key.error());
    engine.key = *key;
    const auto queued = m_library->write(
        [request, rubric = rubricOf(engine)](Connection& c) { return enqueue(c, request, rubric, false); });
    return after(queued, this, [this, request, engine](const Result<int>& count) {
        if (!count)
            return notBegun(count.error());
        m_archive.announceChange(request.papers);
        return run(engine, *count);
    });
}

QFuture<Result<SummaryReport>> SummaryService::notBegun(const Error& error) {
    m_starting = false;
    m_runningElsewhere.unlock();
    return ready<SummaryReport>(error);
}

QFuture<Result<SummaryReport>> SummaryService::run(const EngineOptions& engine, int queued) {
    const QString workers = u"engines."_s + engine.name + u".workers"_s;
    const int count =
        m_settings.names().contains(workers) ? m_settings.number(workers) : QThread::idealThreadCount();
    m_run = new SummaryRun(m_library, engine, count, m_clock, this);
    m_starting = false;
    connect(m_run, &SummaryRun::progressed, this, &SummaryService::progressed);
    connect(m_run, &SummaryRun::papersChanged, &m_archive, &ArchiveService::announceChange);
    connect(m_run, &SummaryRun::ended, this, [this](const SummaryReport& report) {
        std::exchange(m_run, nullptr)->deleteLater();
        m_runningElsewhere.unlock();
        emit finished(report);
    });
    emit started();
    m_run->start(queued);
    return m_run->future();
}

} // namespace sheaf
