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
/// a while, and stores what became of each. The jobs themselves live in the library; what is held here is
/// only the waiting. Thread-safe; calls block for as long as the library takes: they are the workers'.
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

    /// The job is handed out again after `delayMs`. False where it has had its attempts: let it fail.
    bool tryLater(Job job, int delayMs);

    /// Puts back every job that waits here, and wakes the workers that wait for one.
    Outcome putBackWaiting();

  private:
    struct Waiting {
        Job job;
        qint64 dueMs;
    };

    std::optional<Job> takeDue();
    Result<std::optional<Job>> takeQueued();
    bool waitForMore(const CancelFlag& cancel);
    void ended();
    int pauseMs() const;

    std::shared_ptr<Library> m_library;
    QString m_engine;
    QMutex m_mutex;
    QWaitCondition m_changed;
    QElapsedTimer m_time;
    QList<Waiting> m_waiting;
    int m_inHand = 0; ///< jobs that a worker has and may yet send back
};

} // namespace sheaf
