#include "services/job_queue.h"

#include "library/job_store.h"
#include "library/library.h"

#include <algorithm>
#include <limits>

namespace sheaf {

namespace {

/// A raised cancel flag wakes nobody by itself, so waiting workers look at it this often.
constexpr int lookAtCancelEveryMs = 100;

/// Longer than any run.
constexpr int untilWokenMs = std::numeric_limits<int>::max();

} // namespace

JobQueue::JobQueue(std::shared_ptr<Library> library, QString engine)
    : m_library(std::move(library)), m_engine(std::move(engine)) {
    m_time.start();
}

Result<std::optional<Job>> JobQueue::next(const CancelFlag& cancel) {
    while (!cancel.raised()) {
        auto queued = takeQueued();
        if (!queued || queued->has_value())
            return queued;
        if (auto due = takeDue())
            return due;
        if (!waitForMore(cancel))
            break;
    }
    return std::optional<Job>();
}

std::optional<Job> JobQueue::takeDue() {
    const QMutexLocker lock(&m_mutex);
    const auto due = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting& waiting) {
        return waiting.dueMs <= m_time.elapsed();
    });
    if (due == m_waiting.end())
        return std::nullopt;
    Job job = due->job;
    ++job.attempts;
    m_waiting.erase(due);
    ++m_inHand;
    return job;
}

Result<std::optional<Job>> JobQueue::takeQueued() {
    {
        const QMutexLocker lock(&m_mutex);
        if (m_stopped)
            return std::optional<Job>();
        ++m_inHand; // before the library is asked, so that no other worker goes home in the meantime
    }
    auto job = m_library->write([this](Connection& c) { return JobStore(c).take(m_engine); }).result();
    if (!job || !job->has_value())
        tookNone();
    return job;
}

/// False where nothing can come any more.
bool JobQueue::waitForMore(const CancelFlag& cancel) {
    const QMutexLocker lock(&m_mutex);
    if (m_stopped || (m_waiting.isEmpty() && m_inHand == 0))
        return false;
    if (!cancel.raised())
        m_changed.wait(&m_mutex, static_cast<unsigned long>(pauseMs()));
    return true;
}

int JobQueue::pauseMs() const {
    qint64 pause = lookAtCancelEveryMs;
    for (const Waiting& waiting : m_waiting)
        pause = std::min(pause, waiting.dueMs - m_time.elapsed());
    return static_cast<int>(std::max<qint64>(pause, 1));
}

/// Wakes the others only where nothing can come any more: else they would look, find nothing and wake each
/// other for ever.
void JobQueue::tookNone() {
    const QMutexLocker lock(&m_mutex);
    --m_inHand;
    if (m_inHand == 0 && m_waiting.isEmpty())
        m_changed.wakeAll();
}

void JobQueue::ended() {
    const QMutexLocker lock(&m_mutex);
    --m_inHand;
    m_changed.wakeAll();
}

Outcome JobQueue::finish(const Job& job, const Summary& summary) {
    auto outcome = m_library->write([&](Connection& c) { return JobStore(c).finish(job, summary); }).result();
    ended();
    return outcome;
}

Outcome JobQueue::fail(const Job& job, const Error& error) {
    auto outcome = m_library->write([&](Connection& c) { return JobStore(c).fail(job, error); }).result();
    ended();
    return outcome;
}

Outcome JobQueue::putBack(const Job& job) {
    auto outcome = m_library->write([&](Connection& c) { return JobStore(c).putBack(job); }).result();
    ended();
    return outcome;
}

Result<bool> JobQueue::tryLater(Job job, int delayMs, Attempt attempt) {
    if (attempt == Attempt::CountsNot) {
        --job.attempts;
        ++job.deferrals;
    }
    if (job.attempts >= mostAttempts)
        return false;
    if (keepWaiting(job, delayMs))
        return true;
    const Outcome back = putBack(job);
    return back ? Result<bool>(true) : back.error();
}

Outcome JobQueue::putOff(Job job) {
    --job.attempts;
    return keepWaiting(job, untilWokenMs) ? Outcome() : putBack(job);
}

void JobQueue::wake(PaperKey paper) {
    const QMutexLocker lock(&m_mutex);
    for (Waiting& waiting : m_waiting)
        if (waiting.job.paper == paper)
            waiting.dueMs = 0;
    m_changed.wakeAll();
}

bool JobQueue::keepWaiting(const Job& job, int delayMs) {
    const QMutexLocker lock(&m_mutex);
    if (m_stopped)
        return false;
    m_waiting += Waiting{job, m_time.elapsed() + delayMs};
    --m_inHand;
    m_changed.wakeAll();
    return true;
}

Outcome JobQueue::stop() {
    QList<Waiting> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        m_stopped = true;
        waiting = std::exchange(m_waiting, {});
        m_changed.wakeAll();
    }
    if (waiting.isEmpty())
        return {};
    return m_library
        ->write([&waiting](Connection& c) -> Outcome {
            for (const Waiting& one : waiting)
                if (auto outcome = JobStore(c).putBack(one.job); !outcome)
                    return outcome;
            return {};
        })
        .result();
}

} // namespace sheaf
