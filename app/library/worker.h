#pragma once

#include "base/result.h"
#include "library/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace sheaf {

/// Work in the order it was handed in, for one or more threads to take. Any thread may add.
class WorkQueue {
  public:
    using Work = std::function<void(Connection&)>;

    void add(Work work);

    /// Waits for work; none once the queue is closed and empty.
    std::optional<Work> take();

    /// What is in the queue is still done; nothing can be added after it.
    void close();

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_work;
    bool m_closed = false;
};

/// A thread with a connection of its own that does a queue's work until the queue is closed.
class Worker {
  public:
    /// Opens the thread's connection: called on that thread.
    using Opener = std::function<Result<std::unique_ptr<Connection>>()>;

    explicit Worker(std::shared_ptr<WorkQueue> queue) : m_queue(std::move(queue)) {}
    ~Worker(); ///< waits for the end of the work; the queue must be closed
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Ready when the connection stands, or with why it does not.
    std::future<Outcome> start(const Opener& opener);

  private:
    std::shared_ptr<WorkQueue> m_queue;
    std::thread m_thread;
};

} // namespace sheaf
