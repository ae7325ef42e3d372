#pragma once

#include "benchmarks/timed.h"
#include "library/connection.h"

namespace sheaf::test {

/// What `work` finds in one state of the library, as its readers do.
template <class Work>
auto readOf(Connection& connection, Work work) {
    if (!connection.begin())
        qFatal("not begun");
    auto result = work();
    if (!result || !connection.end(true))
        qFatal("%s", result ? "not ended" : qPrintable(result.error().sentence + result.error().details));
    return result;
}

/// How long such a read takes.
template <class Work>
double readTime(Connection& connection, Work work) {
    return timed([&] { [[maybe_unused]] const auto result = readOf(connection, work); });
}

} // namespace sheaf::test
