#pragma once

#include <QDate>
#include <QDateTime>

namespace sheaf {

/// A day's work that was done without the reader and came to its end.
struct DailyRun {
    QDateTime at; ///< when it ended, UTC
    QDate first;  ///< of the days it looked after
    QDate last;
    bool whole = false; ///< nothing failed that is worth trying again

    bool operator==(const DailyRun&) const = default;
};

} // namespace sheaf
