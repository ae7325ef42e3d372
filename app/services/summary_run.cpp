#include "services/summary_run.h"

#include "library/job_store.h"
#include "library/library.h"

#include <algorithm>

namespace sheaf {

namespace {

/// A window can show no more, and 331 papers without a key are done in less than a second.
constexpr int tellEveryMs = 100;

QStringList mostFrequentFirst(const QHash<QString, int>& counts) {
    QStringList reasons = counts.keys();
    std::sort(reasons.begin(), reasons.end(), [&counts](const QString& a, const QString& b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return reasons;
}

} // namespace

SummaryRun::SummaryRun(std::shared_ptr<Library> library, const ReadyEngine& engine, const TextSupply& texts,
                       const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_engine(engine.options), m_workers(engine.workers),
      m_trying(engine.trying), m_clock(clock), m_queue(m_library, m_engine.name),
      m_purse(m_library, engine.terms, clock), m_gate(engine.limits, m_purse), m_breaker(engine.trying),
      m_texts(m_library, texts, clock, m_cancel, [this](PaperKey paper) { m_queue.wake(paper); }) {
    m_pool.setMaxThreadCount(m_workers);
    m_tellTimer.setInterval(tellEveryMs);
    m_tellTimer.setSingleShot(true);
    connect(&m_tellTimer, &QTimer::timeout, this, &SummaryRun::tell);
    m_progress.engine = m_engine.name;
}

SummaryRun::~SummaryRun() {
    m_cancel.raise();
    m_pool.waitForDone();
}

void SummaryRun::start(int queued) {
    m_progress.total = queued;
    m_time.start();
    startWorkers(m_trying ? 1 : std::clamp(queued, 1, m_workers));
}

void SummaryRun::startWorkers(int count) {
    m_active += count;
    for (int i = 0; i < count; ++i)
        m_pool.start([this] { work(); });
}

/// On a thread of the pool.
void SummaryRun::work() {
    SummaryWorker worker(
        {m_library, m_engine, m_queue, m_gate, m_breaker, m_purse, m_texts, m_clock, m_cancel},
        [this](const JobNews& news) {
            QMetaObject::invokeMethod(
                this, [this, news] { receive(news); }, Qt::QueuedConnection);
        });
    Outcome outcome = worker.work();
    if (!outcome || m_cancel.raised()) {
        m_gate.close();
        const Outcome stopped = m_queue.stop();
        if (outcome && !stopped)
            outcome = stopped;
    }
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            if (!outcome)
                pause(outcome.error());
            workerEnded();
        },
        Qt::QueuedConnection);
}

void SummaryRun::addToTotal(int queued) {
    m_progress.total += queued;
    m_moreCame = m_moreCame || queued > 0;
}

void SummaryRun::cancel() { m_cancel.raise(); }

void SummaryRun::receive(const JobNews& news) {
    if (news.kind == JobNews::Kind::Added) {
        ++m_progress.total;
        return;
    }
    m_progress.running += news.kind == JobNews::Kind::Begun ? 1 : -1;
    m_progress.done += news.kind == JobNews::Kind::Done ? 1 : 0;
    m_progress.failed += news.kind == JobNews::Kind::Failed ? 1 : 0;
    m_progress.tokens += news.tokens;
    if (news.kind == JobNews::Kind::Failed)
        ++m_reasons[news.error.sentence];
    if (news.kind == JobNews::Kind::Done || news.kind == JobNews::Kind::Failed)
        engineWorks();
    m_changed += news.paper;
    if (!m_tellTimer.isActive())
        m_tellTimer.start();
}

std::optional<int> SummaryRun::secondsLeft() const {
    const int ended = m_progress.done + m_progress.failed;
    if (ended == 0)
        return std::nullopt;
    const qint64 left = m_time.elapsed() * (m_progress.total - ended) / ended;
    return static_cast<int>((left + 999) / 1000);
}

Money SummaryRun::spent() const {
    const PurseTerms& terms = m_purse.terms();
    return {m_purse.spentMicros(), terms.currency, terms.price.has_value()};
}

void SummaryRun::tell() {
    m_progress.secondsLeft = secondsLeft();
    m_progress.spent = spent();
    emit progressed(m_progress);
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    emit papersChanged(std::exchange(m_changed, {}));
}

/// Only the first error is told: the others say the same.
void SummaryRun::pause(const Error& error) {
    if (m_progress.pausedBy.sentence.isEmpty())
        m_progress.pausedBy = error;
}

/// After the one request that a paused engine was tried with.
void SummaryRun::engineWorks() {
    if (!std::exchange(m_trying, false))
        return;
    m_library->write([engine = m_engine.name](Connection& c) { return JobStore(c).setPaused(engine, {}); });
    if (m_active > 0 && m_workers > 1 && m_progress.pausedBy.sentence.isEmpty())
        startWorkers(m_workers - 1);
}

void SummaryRun::workerEnded() {
    if (--m_active > 0)
        return;
    // Papers that were queued when the last worker had just found nothing to do.
    if (std::exchange(m_moreCame, false) && !m_cancel.raised() && m_progress.pausedBy.sentence.isEmpty())
        startWorkers(m_workers);
    else
        finish();
}

void SummaryRun::finish() {
    m_tellTimer.stop();
    tell();
    emit ended({.done = m_progress.done,
                .failed = m_progress.failed,
                .left = m_progress.total - m_progress.done - m_progress.failed,
                .reasons = mostFrequentFirst(m_reasons),
                .pausedBy = m_progress.pausedBy,
                .spent = spent(),
                .remarks = m_texts.remarks()});
}

} // namespace sheaf
