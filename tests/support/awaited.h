#pragma once

#include <QFuture>
#include <QTest>

namespace sheaf::test {

/// Runs the event loop until the future has finished; fails the program where it does not.
template <class T>
T awaited(const QFuture<T>& future, int timeoutMs = 120'000) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs))
        qFatal("a future did not finish within %d ms", timeoutMs);
    return future.result();
}

} // namespace sheaf::test
