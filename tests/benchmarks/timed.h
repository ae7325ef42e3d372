#pragma once

#include "support/figures.h"

#include <QByteArray>
#include <QList>

#include <ctime>

namespace sheaf::test {

/// Milliseconds of the wall's clock, or with SHEAF_CLOCK=cpu of this thread's work: on a busy machine only
/// that says anything.
inline double now() {
    static const bool cpu = qgetenv("SHEAF_CLOCK") == "cpu";
    timespec time{};
    clock_gettime(cpu ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The median of three rounds, in milliseconds.
template <class Work>
double timed(Work work) {
    QList<double> times;
    for (int round = 0; round < 3; ++round) {
        const double began = now();
        work();
        times += now() - began;
    }
    return median(times);
}

inline double percentile(QList<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[std::min<qsizetype>(qsizetype(double(values.size()) * share), values.size() - 1)];
}

} // namespace sheaf::test
