#include "services/summary_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/job_store.h"
#include "library/library.h"
#include "library/spend_store.h"
#include "papers/summary_form.h"
#include "services/archive_service.h"
#include "services/engine_options.h"
#include "services/engine_preparation.h"
#include "services/spending/estimate.h"
#include "services/summary_relay.h"
#include "settings/settings.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Result<int> enqueue(Connection& connection, const SummaryRequest& request, const QString& rubric) {
    return JobStore(connection)
        .enqueue(request.papers, request.engine, request.language, request.again, rubric, request.form,
                 request.fullText);
}

/// Queues the papers of a new run, after what an earlier one may have left in the middle.
Result<int> enqueueAfresh(Connection& connection, const SummaryRequest& request, const QString& rubric) {
    JobStore jobs(connection);
    if (const Outcome booked = SpendStore(connection).bookAbandoned(); !booked)
        return booked.error();
    if (const auto interrupted = jobs.requeueInterrupted(request.engine); !interrupted)
        return interrupted.error();
    if (const auto added = enqueue(connection, request, rubric); !added)
        return added;
    return jobs.queued(request.engine);
}

SummaryReport sum(SummaryReport before, const SummaryReport& report) {
    addRun(before, report);
    before.left += report.left;
    if (!report.pausedBy.sentence.isEmpty())
        before.pausedBy = report.pausedBy;
    return before;
}

} // namespace

SummaryService::SummaryService(std::shared_ptr<Library> library, Settings& settings, SecretStore& secrets,
                               ArchiveService& archive, FullTextService& texts, const Clock& clock,
                               QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_archive(archive),
      m_texts(texts), m_clock(clock),
      m_engines(std::make_unique<EnginePreparation>(m_library, settings, secrets)),
      m_runningElsewhere(m_library->path() + u".summaries.lock"_s) {}

SummaryService::~SummaryService() { delete m_relay; }

bool SummaryService::busy() const { return m_relay || m_starting; }

void SummaryService::cancel() {
    m_cancelled = m_starting;
    if (m_relay)
        m_relay->cancel();
}

std::optional<ConsentNotice> SummaryService::consentNeeded(const QString& engine) const {
    return sheaf::consentNeeded(m_settings, m_engines->chain(completed({.engine = engine}).engine));
}

Outcome SummaryService::agree(const ConsentNotice& notice) { return sheaf::agree(m_settings, notice); }

SummaryRequest SummaryService::completed(SummaryRequest request) const {
    if (request.engine.isEmpty())
        request.engine = m_settings.text(u"summaries.engine"_s);
    if (request.language.isEmpty())
        request.language = m_settings.text(u"summaries.language"_s);
    if (request.form.isEmpty())
        request.form = standardForm().name;
    return request;
}

QFuture<Result<SummaryReport>> SummaryService::summarise(const SummaryRequest& request) {
    const SummaryRequest complete = completed(request);
    if (const auto engine = engineOptions(m_settings, complete.engine); !engine)
        return ready<SummaryReport>(engine.error());
    if (m_starting || (m_relay && m_relay->engine() != complete.engine))
        return ready<SummaryReport>(
            Error{ErrorKind::Usage,
                  tr("Summaries are being made already; wait until they are done, or cancel them.")});
    return m_relay ? join(complete) : begin(complete);
}

QFuture<Result<QList<PaperKey>>> SummaryService::failedPapers(const QList<PaperKey>& among) const {
    return m_library->read([among](Connection& c) { return JobStore(c).failed(among); });
}

QFuture<Result<SummaryReport>> SummaryService::retryFailed(const SummaryRequest& request) {
    return after(failedPapers(request.papers), this, [this, request](const Result<QList<PaperKey>>& papers) {
        if (!papers)
            return ready<SummaryReport>(papers.error());
        if (papers->isEmpty())
            return ready<SummaryReport>(SummaryReport());
        SummaryRequest retry = request;
        retry.papers = *papers;
        retry.again = true; // what failed may have been the second summary of its paper
        return summarise(retry);
    });
}

QFuture<Result<SummaryReport>> SummaryService::resume() {
    const auto engines = m_library->read([](Connection& c) { return JobStore(c).enginesWithWork(); });
    return after(engines, this, [this](const Result<QStringList>& waiting) {
        return waiting ? resumeEach(*waiting, {}) : ready<SummaryReport>(waiting.error());
    });
}

QFuture<Result<SummaryReport>> SummaryService::resumeEach(QStringList engines, const SummaryReport& before) {
    if (engines.isEmpty())
        return ready<SummaryReport>(before);
    const QString engine = engines.takeFirst();
    return after(summarise({.engine = engine}), this,
                 [this, engines, before](const Result<SummaryReport>& report) {
                     if (!report)
                         return ready<SummaryReport>(report.error());
                     const bool cancelled = report->left > 0 && report->pausedBy.sentence.isEmpty();
                     return resumeEach(cancelled ? QStringList() : engines, sum(before, *report));
                 });
}

QFuture<Result<SummaryEstimate>> SummaryService::estimate(const SummaryRequest& request) {
    const SummaryRequest complete = completed(request);
    const auto engine = m_engines->described(complete.engine);
    if (!engine)
        return ready<SummaryEstimate>(engine.error());
    return m_library->read([complete, rubric = rubricOf(engine->options), terms = engine->terms,
                            policy = textPolicy(m_settings)](Connection& c) {
        return estimateOf(c, complete, rubric, terms, policy);
    });
}

QFuture<Result<SummaryReport>> SummaryService::join(const SummaryRequest& request) {
    SummaryRequest joining = request;
    joining.engine = m_relay->engineAtWork();
    const auto engine = engineOptions(m_settings, joining.engine);
    if (!engine)
        return ready<SummaryReport>(engine.error());
    const auto added = m_library->write(
        [joining, rubric = rubricOf(*engine)](Connection& c) { return enqueue(c, joining, rubric); });
    return after(added, this, [this, joining](const Result<int>& queued) {
        if (!queued)
            return ready<SummaryReport>(queued.error());
        m_archive.announceChange(joining.papers);
        if (!m_relay)
            return resume();
        m_relay->addToTotal(*queued);
        return m_relay->future();
    });
}

QFuture<Result<SummaryReport>> SummaryService::begin(const SummaryRequest& request) {
    const auto free = m_runningElsewhere.tryLock();
    if (!free)
        return ready<SummaryReport>(free.error());
    if (!*free)
        return ready<SummaryReport>(
            Error{ErrorKind::Usage, tr("Another Sheaf is making summaries in this library; wait until it is "
                                       "done, or cancel it there.")});
    m_starting = true;
    m_cancelled = false;
    return after(m_engines->ready(request.engine), this, [this, request](const Result<ReadyEngine>& engine) {
        return engine ? beginWith(request, *engine) : notBegun(engine.error());
    });
}

QFuture<Result<SummaryReport>> SummaryService::beginWith(const SummaryRequest& request,
                                                         const ReadyEngine& engine) {
    const auto queued = m_library->write([request, rubric = rubricOf(engine.options)](Connection& c) {
        return enqueueAfresh(c, request, rubric);
    });
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

QFuture<Result<SummaryReport>> SummaryService::run(const ReadyEngine& engine, int queued) {
    m_relay =
        new SummaryRelay(m_library, *m_engines, TextSupply{m_texts, textPolicy(m_settings)}, m_clock, this);
    m_starting = false;
    connect(m_relay, &SummaryRelay::progressed, this, &SummaryService::progressed);
    connect(m_relay, &SummaryRelay::papersChanged, &m_archive, &ArchiveService::announceChange);
    connect(m_relay, &SummaryRelay::ended, this, [this](const SummaryReport& report) {
        std::exchange(m_relay, nullptr)->deleteLater();
        m_runningElsewhere.unlock();
        emit finished(report);
    });
    emit started();
    m_relay->start(engine, queued);
    if (m_cancelled)
        m_relay->cancel();
    return m_relay->future();
}

} // namespace sheaf
