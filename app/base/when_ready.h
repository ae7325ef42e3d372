#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace sheaf {

/// Calls `then(result)` on the owner's thread once the future has its result, and not at all when the owner
/// is gone or the future was cancelled. QFuture::then(context, …) reads the context from the finishing
/// thread, which races with the context's end.
template <class T, class Then>
void whenReady(const QFuture<T>& future, QObject* owner, Then then) {
    auto* watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, owner, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace sheaf
