#include "services/summary_worker.h"

#include "library/library.h"
#include "library/paper_store.h"
#include "services/job_queue.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace sheaf {

int backOffMs(int attempt) {
    const int doublings = std::clamp(attempt - 1, 0, 6);
    const int base = std::min(1000 << doublings, 60000);
    return base + QRandomGenerator::global()->bounded(base / 5 + 1);
}

SummaryWorker::SummaryWorker(std::shared_ptr<Library> library, JobQueue& queue, EngineOptions engine,
                             const Clock& clock, CancelFlag cancel,
                             std::function<void(const JobNews&)> report)
    : m_library(std::move(library)), m_queue(queue), m_engine(std::move(engine)), m_clock(clock),
      m_cancel(std::move(cancel)), m_report(std::move(report)) {}

Outcome SummaryWorker::work() {
    const auto summariser = makeSummariser(m_engine);
    if (!summariser)
        return summariser.error();
    while (!m_cancel.raised()) {
        const auto job = m_queue.next(m_cancel);
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
    const auto entries =
        m_library->read([&job](Connection& c) { return PaperStore(c).entries({job.paper}); }).result();
    if (!entries)
        return failed(job, entries.error());
    if (entries->isEmpty())
        return failed(
            job, {ErrorKind::NotFound,
                  QCoreApplication::translate("SummaryWorker", "The paper is no longer in the library.")});
    const auto attempt =
        summariser.summarise({.paper = entries->constFirst().paper, .language = job.language}, m_cancel);
    return attempt.ok() ? keep(job, attempt.summary()) : handle(job, attempt.failure());
}

Outcome SummaryWorker::keep(const Job& job, Summary summary) {
    summary.provenance.made = m_clock.now();
    const int tokens = summary.provenance.inputTokens + summary.provenance.outputTokens;
    Outcome stored = m_queue.finish(job, summary);
    if (stored)
        m_report({JobNews::Kind::Done, job.paper, {}, tokens});
    return stored;
}

Outcome SummaryWorker::handle(const Job& job, const SummaryFailure& failure) {
    const int tokens = failure.inputTokens + failure.outputTokens;
    switch (failure.then) {
    case AfterFailure::GiveUp: return failed(job, failure.error, tokens);
    case AfterFailure::TryLater:
        if (!m_queue.tryLater(job, failure.retryAfterMs.value_or(backOffMs(job.attempts))))
            return failed(job, failure.error, tokens);
        m_report({JobNews::Kind::Deferred, job.paper, failure.error, tokens});
        return {};
    case AfterFailure::PauseQueue:
    case AfterFailure::Cancelled: break;
    }
    Outcome kept = m_queue.putBack(job);
    m_report({JobNews::Kind::PutBack, job.paper, failure.error, tokens});
    if (!kept)
        return kept;
    return failure.then == AfterFailure::PauseQueue ? Outcome(failure.error) : Outcome();
}

Outcome SummaryWorker::failed(const Job& job, const Error& error, int tokens) {
    Outcome stored = m_queue.fail(job, error);
    if (stored)
        m_report({JobNews::Kind::Failed, job.paper, error, tokens});
    return stored;
}

} // namespace sheaf
