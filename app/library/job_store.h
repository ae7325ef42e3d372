#pragma once

#include "base/result.h"
#include "papers/job.h"
#include "papers/summary.h"

namespace sheaf {

class Connection;

/// The queue of papers that wait for a summary. It lives in the library, so that what a crash or a cancel
/// leaves is still there at the next start.
class JobStore {
  public:
    explicit JobStore(Connection& connection) : m_connection(connection) {}

    /// Queues the papers and gives how many were. Left out are papers that already wait for this engine or
    /// are being worked by it, and, unless `again`, those it has summarised in this language; of extracted
    /// summaries, which are in the paper's own language, those with this rubric. What failed is queued again.
    Result<int> enqueue(const QList<PaperKey>& papers, const QString& engine, const QString& language,
                        bool again, const QString& rubric = {});

    /// The oldest queued job of the engine, now running; none where the queue is empty.
    Result<std::optional<Job>> take(const QString& engine);

    /// Stores the summary and ends the job. Both or neither: call it within one Library::write.
    Outcome finish(const Job& job, const Summary& summary);
    Outcome fail(const Job& job, const Error& error);

    /// Records that a summary made elsewhere failed, where the library knows of no job for the paper.
    Outcome addFailed(PaperKey paper, const QString& engine, const QString& language,
                      const QString& sentence);

    /// Back into the queue as if it had not been taken: this attempt is not counted.
    Outcome putBack(const Job& job);

    /// Queues again what runs no longer: jobs that a crash, or an earlier run of this Library, left running.
    /// Jobs that another process is working are left alone. Call it before a run begins, never during one.
    Result<int> requeueInterrupted(const QString& engine);

    /// Takes what is queued, and not yet running, out of the queue.
    Outcome cancelQueued(const QString& engine);

    Result<int> queued(const QString& engine);

    /// Engines with queued or running jobs, by name.
    Result<QStringList> enginesWithWork();

  private:
    Connection& m_connection;
};

} // namespace sheaf
