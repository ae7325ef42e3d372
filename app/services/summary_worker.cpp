#include "services/summary_worker.h"

#include "library/job_store.h"
#include "library/library.h"
#include "net/retry.h"
#include "services/job_queue.h"
#include "services/summary_input.h"
#include "services/text_desk.h"

#include <QDeadlineTimer>

namespace sheaf {

namespace {

/// One clock for all workers of the program, as the breaker wants it.
qint64 monotonicMs() { return QDeadlineTimer::current().deadline(); }

int tokensOf(const SummaryFailure& failure) { return failure.inputTokens + failure.outputTokens; }

} // namespace

SummaryWorker::SummaryWorker(SharedWork shared, std::function<void(const JobNews&)> report)
    : m_shared(std::move(shared)), m_report(std::move(report)) {}

Outcome SummaryWorker::work() {
    const auto summariser = makeSummariser(m_shared.engine, &m_shared.gate);
    if (!summariser)
        return summariser.error();
    while (!m_shared.cancel.raised()) {
        const auto job = m_shared.queue.next(m_shared.cancel);
        if (!job)
            return job.error();
        if (!job->has_value())
            break;
        m_report({JobNews::Kind::Begun, job->value().paper});
        if (Outcome outcome = workOn(job->value(), **summariser); !outcome)
            return outcome;
    }
    return {};
}

Outcome SummaryWorker::workOn(const Job& job, Summariser& summariser) {
    const auto reading = m_shared.texts.readingOf(job);
    if (!reading)
        return failed(job, reading.error());
    if (reading->pending)
        return waitForText(job);
    auto input =
        m_shared.library->read([&](Connection& c) { return summaryInput(c, job, m_shared.engine); }).result();
    if (!input)
        return failed(job, input.error());
    input->sourceText = reading->source;
    input->text = reading->text;
    const qint64 begunMs = monotonicMs();
    const auto attempt = summariser.summarise(*input, m_shared.cancel);
    return attempt.ok() ? keep(job, attempt.summary(), *reading) : handle(job, attempt.failure(), begunMs);
}

/// In this order: what is fetched in no time must find its job waiting.
Outcome SummaryWorker::waitForText(const Job& job) {
    Outcome waits = m_shared.queue.putOff(job);
    m_shared.texts.fetch(job.paper);
    m_report({JobNews::Kind::Deferred, job.paper});
    return waits;
}

Outcome SummaryWorker::keep(const Job& job, Summary summary, const Reading& read) {
    m_shared.breaker.answered();
    Provenance& provenance = summary.provenance;
    provenance.made = m_shared.clock.now();
    if (const auto& price = m_shared.purse.terms().price)
        provenance.costMicros = costMicros(*price, {provenance.inputTokens, provenance.outputTokens});
    const int tokens = provenance.inputTokens + provenance.outputTokens;
    Outcome stored = m_shared.queue.finish(job, summary);
    if (stored)
        m_report({JobNews::Kind::Done, job.paper, {}, tokens});
    return stored && m_shared.texts.isWorthReadingWhole(read, summary) ? readWholeNext(job) : stored;
}

/// The abstract has earned the paper a second, closer look.
Outcome SummaryWorker::readWholeNext(const Job& job) {
    const auto queued =
        m_shared.library
            ->write([&](Connection& c) {
                return JobStore(c).enqueue({job.paper}, job.engine, job.language, true, {}, job.form, true);
            })
            .result();
    if (!queued)
        return queued.error();
    if (*queued > 0)
        m_report({JobNews::Kind::Added, job.paper});
    return {};
}

Outcome SummaryWorker::handle(const Job& job, const SummaryFailure& failure, qint64 begunMs) {
    switch (failure.then) {
    case AfterFailure::GiveUp:
        m_shared.breaker.answered();
        return failed(job, failure.error, tokensOf(failure));
    case AfterFailure::TryLater: return tryLater(job, failure, begunMs);
    case AfterFailure::PauseQueue: {
        const Outcome kept = putBack(job, failure);
        return kept ? Outcome(failure.error) : kept;
    }
    case AfterFailure::Cancelled: break;
    }
    return putBack(job, failure);
}

Outcome SummaryWorker::tryLater(const Job& job, const SummaryFailure& failure, qint64 begunMs) {
    const ErrorKind kind = failure.error.kind;
    const auto verdict =
        m_shared.breaker.failed(job.paper, kind, failure.retryAfterMs, begunMs, monotonicMs());
    if (verdict.pause) {
        const Outcome kept = putBack(job, failure);
        return kept ? Outcome(failure.error) : kept;
    }
    if (verdict.holdMs > 0)
        m_shared.gate.hold(verdict.holdMs);
    // Being asked too often, or not being there, is no fault of the paper.
    const bool ofThePaper = kind != ErrorKind::RateLimited && kind != ErrorKind::Unreachable;
    constexpr int firstPauseMs = 1000;
    const int own = backoffMs(job.attempts + job.deferrals, firstPauseMs);
    const auto waits =
        m_shared.queue.tryLater(job, failure.retryAfterMs.value_or(own),
                                ofThePaper ? JobQueue::Attempt::Counts : JobQueue::Attempt::CountsNot);
    if (!waits)
        return waits.error();
    if (!*waits)
        return failed(job, failure.error, tokensOf(failure));
    m_report({JobNews::Kind::Deferred, job.paper, failure.error, tokensOf(failure)});
    return {};
}

Outcome SummaryWorker::putBack(const Job& job, const SummaryFailure& failure) {
    Outcome kept = m_shared.queue.putBack(job);
    m_report({JobNews::Kind::PutBack, job.paper, failure.error, tokensOf(failure)});
    return kept;
}

Outcome SummaryWorker::failed(const Job& job, const Error& error, int tokens) {
    Outcome stored = m_shared.queue.fail(job, error);
    if (stored)
        m_report({JobNews::Kind::Failed, job.paper, error, tokens});
    return stored;
}

} // namespace sheaf
