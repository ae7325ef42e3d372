#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "papers/job.h"
#include "papers/summary.h"

#include <QElapsedTimer>
#include <QList>
#include <QMutex>
#include <QWaitCondition>

#include <memory>
#include <optional>

namespace sheaf {

class Library;

/// One engine's summary jobs as its workers share them: hands out the oldest, keeps those that must wait for
/// a while (they come after the others), and stores what became of each. The jobs themselves live in the
/// library; what is held here is only the waiting. Thread-safe; calls block for as long as the library takes:
/// they are the workers'.
class JobQueue {
  public:
    /// A job that a provider keeps sending away fails after so many attempts.
    static constexpr int mostAttempts = 6;

    JobQueue(std::shared_ptr<Library> library, QString engine);

    /// The next job; waits where the only ones left must wait. None when nothing is left or `cancel` was
    /// raised.
    Result<std::optional<Job>> next(const CancelFlag& cancel);

    Outcome finish(const Job& job, const Summary& summary);
    Outcome fail(const Job& job, const Error& error);

    /// The job goes back to the library's queue, as if it had not been begun.
    Outcome putBack(const Job& job);

    /// Whether an attempt that failed is the paper's fault too, and so counts against it.
    enum class Attempt { Counts, CountsNot };

    /// The job is handed out again after `delayMs`, or put back where the queue has been stopped. False where
    /// it has had its attempts: let it fail.
    Result<bool> tryLater(Job job, int delayMs, Attempt attempt = Attempt::Counts);

    /// The job is handed out again once `wake` is called for its paper, or put back where the queue has been
    /// stopped. It counts as not begun.
    Outcome putOff(Job job);
    void wake(PaperKey paper);

    /// Hands out nothing more: every job that waits here goes back to the library, and the workers that wait
    /// for one go home. Jobs that workers have in hand end as they end.
    Outcome stop();

  private:
    struct Waiting {
        Job job;
        qint64 dueMs;
    };

    std::optional<Job> takeDue();
    Result<std::optional<Job>> takeQueued();
    bool waitForMore(const CancelFlag& cancel);
    bool keepWaiting(const Job& job, int delayMs);
    void tookNone();
    void ended();
    int pauseMs() const;

    std::shared_ptr<Library> m_library;
    QString m_engine;
    QMutex m_mutex;
    QWaitCondition m_changed;
    QElapsedTimer m_time;
    QList<Waiting> m_waiting;
    int m_inHand = 0; ///< jobs that a worker has and may yet send back
    bool m_stopped = false;
};

} // namespace sheaf
