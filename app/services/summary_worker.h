#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "papers/job.h"
#include "services/pace/circuit_breaker.h"
#include "services/pace/engine_gate.h"
#include "summaries/summariser.h"

#include <functional>
#include <memory>

namespace sheaf {

class JobQueue;
class TextDesk;
struct Reading;
class Library;

/// What became of a job that a worker had in hand.
struct JobNews {
    enum class Kind { Begun, Done, Failed, Deferred, PutBack, Added } kind; ///< Added: one more to do
    PaperKey paper = 0;
    Error error = {};
    int tokens = 0;
};

/// What the workers of one engine share. All of it may be used from any thread and outlives the workers.
struct SharedWork {
    std::shared_ptr<Library> library;
    EngineOptions engine;
    JobQueue& queue;
    EngineGate& gate;
    CircuitBreaker& breaker;
    const Purse& purse;
    TextDesk& texts;
    const Clock& clock;
    CancelFlag cancel;
};

/// Takes jobs from the queue, one at a time, from the paper's text to the stored summary, until none is left,
/// the reader cancels, or an error concerns every job. Runs on one thread of the pool; reports from that
/// thread.
class SummaryWorker {
  public:
    SummaryWorker(SharedWork shared, std::function<void(const JobNews&)> report);

    /// Blocks until the work is over. An error is one that pauses the whole queue.
    Outcome work();

  private:
    Outcome workOn(const Job& job, Summariser& summariser);
    Outcome waitForText(const Job& job);
    Outcome keep(const Job& job, Summary summary, const Reading& read);
    Outcome readWholeNext(const Job& job);
    Outcome handle(const Job& job, const SummaryFailure& failure, qint64 begunMs);
    Outcome tryLater(const Job& job, const SummaryFailure& failure, qint64 begunMs);
    Outcome putBack(const Job& job, const SummaryFailure& failure);
    Outcome failed(const Job& job, const Error& error, int tokens = 0);

    SharedWork m_shared;
    std::function<void(const JobNews&)> m_report;
};

} // namespace sheaf
