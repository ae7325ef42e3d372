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
    /// are being worked by it, and, unless `again`, those it has summarised in this language and form; of
    /// extracted summaries, which are in the paper's own language, those with this rubric. What failed is
    /// queued again. With `fullText` a summary of the abstract alone does not count where more can be read,
    /// and the jobs ask for the full text.
    Result<int> enqueue(const QList<PaperKey>& papers, const QString& engine, const QString& language,
                        bool again, const QString& rubric = {},
                        const QString& form = QStringLiteral("summary"), bool fullText = false);

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

    /// The papers of what is queued, one for each job.
    Result<QList<PaperKey>> queuedPapers(const QString& engine);

    /// Of these papers, those that `enqueue` would queue.
    Result<QList<PaperKey>> wouldQueue(const QList<PaperKey>& papers, const QString& engine,
                                       const QString& language, bool again, const QString& rubric = {},
                                       const QString& form = QStringLiteral("summary"),
                                       bool fullText = false);

    /// Papers whose newest job has failed: of these, or of the whole library, what rules hide
    /// left out, where the list is empty.
    Result<QList<PaperKey>> failed(const QList<PaperKey>& papers = {});

    /// Hands what is queued for one engine over to another, and gives how many jobs then wait there. What
    /// the other has done already or has in its queue is not done twice; `rubric` is the other's, see
    /// enqueue.
    Result<int> handOver(const QString& from, const QString& to, const QString& rubric = {});

    /// Remembers why an engine's queue stands still; an empty reason ends that.
    Outcome setPaused(const QString& engine, const QString& reason);

    /// Why the engine's queue stands still; empty where it does not.
    Result<QString> pausedBecause(const QString& engine);

    /// Engines with queued or running jobs, by name.
    Result<QStringList> enginesWithWork();

  private:
    Connection& m_connection;
};

} // namespace sheaf
