#include "library/worker.h"

namespace sheaf {

void WorkQueue::add(Work work) {
    const std::lock_guard lock(m_mutex);
    m_work.push_back(std::move(work));
    m_changed.notify_one();
}

std::optional<WorkQueue::Work> WorkQueue::take() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_work.empty(); });
    if (m_work.empty())
        return std::nullopt;
    Work work = std::move(m_work.front());
    m_work.pop_front();
    return work;
}

void WorkQueue::close() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

Worker::~Worker() {
    if (!m_thread.joinable())
        return;
    // The last owner of a Library may let go of it in a continuation, on this very thread.
    if (m_thread.get_id() == std::this_thread::get_id())
        m_thread.detach();
    else
        m_thread.join();
}

std::future<Outcome> Worker::start(const Opener& opener) {
    std::promise<Outcome> started;
    std::future<Outcome> outcome = started.get_future();
    m_thread = std::thread([queue = m_queue, opener, started = std::move(started)]() mutable {
        auto connection = opener();
        started.set_value(connection ? Outcome() : Outcome(connection.error()));
        while (connection) {
            auto work = queue->take();
            if (!work)
                return;
            (*work)(**connection);
        }
    });
    return outcome;
}

} // namespace sheaf
