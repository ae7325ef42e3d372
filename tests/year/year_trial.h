#pragma once

#include "year/simulated_year.h"

namespace sheaf::test {

/// A year that is to be lived, as the environment has it: SHEAF_YEAR_ANNOUNCEMENTS (250,000) and
/// SHEAF_YEAR_SEED.
struct YearTrial {
    YearHabits habits;
    int announcements = 250'000;
    int faultsInAThousand = 50;
    int tokensToExpiry = 0; ///< see ArxivHosts
};

/// Three days in a row.
QList<QDate> threeDaysFrom(QDate first);

/// Fetches all of a year without faults in one go, and gives the most memory that took; megabytes. 0 where a
/// paper is missing.
double megabytesOfABackfill(int announcements);

/// Lives the year and judges it: the sentences of all that was false on the way or wrong at the end; none
/// where every paper is in the library once, on its day. Prints what happened. Memory may not pass
/// `mostMegabytes`.
QStringList faultsOf(const YearTrial& trial, double mostMegabytes);

} // namespace sheaf::test
