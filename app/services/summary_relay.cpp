#include "services/summary_relay.h"

#include "base/joined_text.h"
#include "base/when_ready.h"
#include "library/job_store.h"
#include "library/library.h"
#include "services/engine_preparation.h"
#include "services/summary_run.h"

namespace sheaf {

namespace {

/// Whether another engine may fare better: not where the reader's own cap or disk is in the way.
bool isOfTheEngine(ErrorKind kind) {
    return kind != ErrorKind::OverCap && kind != ErrorKind::Storage && kind != ErrorKind::Cancelled;
}

} // namespace

SummaryRelay::SummaryRelay(std::shared_ptr<Library> library, EnginePreparation& engines,
                           const TextSupply& texts, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_preparation(engines), m_texts(texts), m_clock(clock) {
    m_promise.start();
}

SummaryRelay::~SummaryRelay() = default;

void SummaryRelay::start(const ReadyEngine& engine, int queued) {
    m_engines += engine.options.name;
    run(engine, queued);
}

void SummaryRelay::run(const ReadyEngine& engine, int queued) {
    m_run = new SummaryRun(m_library, engine, m_texts, m_clock, this);
    connect(m_run, &SummaryRun::progressed, this, &SummaryRelay::tell);
    connect(m_run, &SummaryRun::papersChanged, this, &SummaryRelay::papersChanged);
    connect(m_run, &SummaryRun::ended, this, &SummaryRelay::runEnded);
    m_run->start(queued);
    if (m_cancelled)
        m_run->cancel();
}

void SummaryRelay::addToTotal(int queued) {
    if (m_run)
        m_run->addToTotal(queued);
}

void SummaryRelay::cancel() {
    m_cancelled = true;
    if (m_run)
        m_run->cancel();
}

void SummaryRelay::tell(SummaryProgress progress) {
    m_runTokens = progress.tokens;
    progress.total += m_report.done + m_report.failed;
    progress.done += m_report.done;
    progress.failed += m_report.failed;
    progress.tokens += m_tokens;
    progress.spent = sum(m_report.spent, progress.spent);
    emit progressed(progress);
}

void SummaryRelay::runEnded(const SummaryReport& report) {
    std::exchange(m_run, nullptr)->deleteLater();
    m_tokens += std::exchange(m_runTokens, 0);
    addRun(m_report, report);
    m_report.left = report.left;
    m_report.pausedBy = report.pausedBy;
    if (report.pausedBy.sentence.isEmpty() || !isOfTheEngine(report.pausedBy.kind))
        return finish();
    m_library->write([engine = engineAtWork(), reason = report.pausedBy.sentence](Connection& c) {
        return JobStore(c).setPaused(engine, reason);
    });
    const QString next = nextEngine();
    if (next.isEmpty() || report.left == 0 || m_cancelled)
        finish();
    else
        fallOver(next);
}

QString SummaryRelay::nextEngine() const {
    const QString next = m_preparation.fallbackOf(engineAtWork());
    return m_engines.contains(next) ? QString() : next;
}

void SummaryRelay::fallOver(const QString& to) {
    whenReady(m_preparation.ready(to), this, [this, to](const Result<ReadyEngine>& engine) {
        if (!engine)
            stayPaused(to, engine.error());
        else
            handOver(*engine);
    });
}

void SummaryRelay::handOver(const ReadyEngine& to) {
    const QString from = engineAtWork();
    const QString name = to.options.name;
    m_engines += name;
    const auto queued = m_library->write([from, name, rubric = rubricOf(to.options)](Connection& c) {
        return JobStore(c).handOver(from, name, rubric);
    });
    whenReady(queued, this, [this, from, to](const Result<int>& count) {
        if (!count)
            return stayPaused(to.options.name, count.error());
        m_report.fallOvers += FallOver{from, to.options.name, m_report.pausedBy};
        run(to, *count);
    });
}

void SummaryRelay::stayPaused(const QString& to, const Error& because) {
    QString& sentence = m_report.pausedBy.sentence;
    sentence =
        joinedSentences({sentence, tr("The engine “%1” could not take over: %2").arg(to, because.sentence)});
    finish();
}

void SummaryRelay::finish() {
    emit ended(m_report);
    m_promise.addResult(m_report);
    m_promise.finish();
}

} // namespace sheaf
