#pragma once

#include <QEventLoop>
#include <QFutureWatcher>

namespace sheaf {

/// The result of a future, with the event loop running until it is there (its continuations may need the
/// loop).
template <class T>
T waitFor(const QFuture<T>& future) {
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace sheaf
