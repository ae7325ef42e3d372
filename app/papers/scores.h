#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

/// Where a score stands among all that an engine gave by the same rubric.
struct ScoreStanding {
    int below = 0; ///< how many are lower
    int same = 0;  ///< how many are equal, this one included
    int total = 0;

    /// 0..99: how many of a hundred it outdoes, with the equal ones counted by half. None while there are
    /// fewer than `fewest` to compare with.
    std::optional<int> percentile() const;
    static constexpr int fewest = 20;

    bool operator==(const ScoreStanding&) const = default;
};

/// Where a score stands among the scored papers of the last day that listed its paper.
struct DayStanding {
    QDate day;
    ScoreStanding standing;

    bool operator==(const DayStanding&) const = default;
};

/// That a day's scores by one engine say little: most papers got one value, or all nearly the same.
struct CollapsedScores {
    QDate day;
    QString engine;
    int scores = 0;     ///< how many papers of the day it scored
    int value = 0;      ///< the most frequent score
    int onOneValue = 0; ///< how many got it

    bool operator==(const CollapsedScores&) const = default;
};

/// Whether scores have collapsed: of at least ten, 60 % or more are one value, or their standard deviation is
/// under 3 points. `day` and `engine` of what it gives are empty.
std::optional<CollapsedScores> collapsed(const QList<int>& scores);

} // namespace sheaf
