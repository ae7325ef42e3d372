#pragma once

#include "base/result.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>

namespace sheaf {

class Clock;
class Connection;

/// The reader's library: one SQLite file, one thread that writes, two that read.
/// `write` and `read` return at once; the work runs with a connection of its own thread and uses the stores
/// (PaperStore, JobStore, …) over it. May be called from any thread. When the Library is destroyed, work
/// already handed in is finished first. Several Libraries, in one process or more, may have the same file
/// open.
class Library {
  public:
    /// Opens the file, makes it (and its folder) where it is missing, and migrates an older one. Takes some
    /// milliseconds on the calling thread. The error's sentence tells a folder that cannot be made, a
    /// read-only file, a library from a newer version, and a file that is no library apart; none of them is
    /// touched.
    /// The reader's changes are dated by the clock, which must outlive the library; none is the system's.
    static Result<std::shared_ptr<Library>> open(const QString& path, const Clock* clock = nullptr);
    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    QString path() const;

    /// Runs `work(Connection&)`, which gives a Result<T>, on the writer thread in one transaction: kept if
    /// the result is good, rolled back if not. Continuations that name no context run on that thread too:
    /// keep them short.
    template <class Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>;

    /// Runs `work(Connection&)` on a reader thread; it sees one consistent state.
    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>;

  private:
    using Task = std::function<void(Connection&)>;
    struct Threads;

    explicit Library(std::unique_ptr<Threads> threads);
    void postWrite(Task task);
    void postRead(Task task);
    static Outcome begin(Connection& connection);
    static Outcome end(Connection& connection, bool keep);

    template <class Work>
    static auto inTransaction(Connection& connection, Work& work) -> std::invoke_result_t<Work&, Connection&>;

    std::unique_ptr<Threads> m_threads;
};

template <class Work>
auto Library::inTransaction(Connection& connection, Work& work) -> std::invoke_result_t<Work&, Connection&> {
    if (const Outcome begun = begin(connection); !begun)
        return begun.error();
    auto result = work(connection);
    if (const Outcome ended = end(connection, result.ok()); result.ok() && !ended)
        return ended.error();
    return result;
}

template <class Work>
auto Library::write(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>> {
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, Connection&>>>();
    promise->start();
    postWrite([promise, work = std::move(work)](Connection& connection) mutable {
        promise->addResult(inTransaction(connection, work));
        promise->finish();
    });
    return promise->future();
}

template <class Work>
auto Library::read(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>> {
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, Connection&>>>();
    promise->start();
    postRead([promise, work = std::move(work)](Connection& connection) mutable {
        promise->addResult(inTransaction(connection, work));
        promise->finish();
    });
    return promise->future();
}

} // namespace sheaf
