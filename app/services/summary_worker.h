#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "papers/job.h"
#include "summaries/summariser.h"

#include <functional>
#include <memory>

namespace sheaf {

class JobQueue;
class Library;

/// What became of a job that a worker had in hand.
struct JobNews {
    enum class Kind { Begun, Done, Failed, Deferred, PutBack } kind;
    PaperKey paper = 0;
    Error error = {};
    int tokens = 0;
};

/// Takes jobs from the queue, one at a time, from the paper's text to the stored summary, until none is left,
/// the reader cancels, or an error concerns every job. Runs on one thread of the pool; reports from that
/// thread.
class SummaryWorker {
  public:
    SummaryWorker(std::shared_ptr<Library> library, JobQueue& queue, EngineOptions engine, const Clock& clock,
                  CancelFlag cancel, std::function<void(const JobNews&)> report);

    /// Blocks until the work is over. An error is one that pauses the whole queue.
    Outcome work();

  private:
    Outcome workOn(const Job& job, Summariser& summariser);
    Outcome keep(const Job& job, Summary summary);
    Outcome handle(const Job& job, const SummaryFailure& failure);
    Outcome failed(const Job& job, const Error& error, int tokens = 0);

    std::shared_ptr<Library> m_library;
    JobQueue& m_queue;
    EngineOptions m_engine;
    const Clock& m_clock;
    CancelFlag m_cancel;
    std::function<void(const JobNews&)> m_report;
};

/// How long a job waits after its nth failed attempt (from 1) where the provider names no time: doubling from
/// one second to a minute, spread by a fifth so that workers do not come back as one.
int backOffMs(int attempt);

} // namespace sheaf
