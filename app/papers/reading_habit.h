#pragma once

#include "papers/overview.h"

#include <QMap>

namespace sheaf {

/// On which days the reader has read papers.
struct ReadingHabit {
    static constexpr int daysShown = 60;

    QList<OverviewDay> days; ///< in order, without holes, up to today; empty where nothing was ever read
    int streak = 0;          ///< days in a row, up to `lastOfStreak`
    int longest = 0;         ///< the most days in a row there ever were
    QDate lastOfStreak;      ///< today or, where nothing was read today yet, yesterday

    /// Whether the day at that place of `days` is one of the streak.
    bool isInStreak(qsizetype at) const;

    bool operator==(const ReadingHabit&) const = default;
};

/// From the numbers of papers read on the reader's days.
ReadingHabit readingHabit(const QMap<QDate, int>& papersByDay, QDate today);

} // namespace sheaf
