#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace sheaf {

/// How many papers a day brought.
struct OverviewDay {
    QDate day;
    int papers = 0;
    bool gap = false; ///< the day's ledger misses papers, or a fetch failed

    bool operator==(const OverviewDay&) const = default;
};

/// The papers of a month by primary category.
struct OverviewMonth {
    QDate first;      ///< of the month
    QList<int> known; ///< beside Overview::categories
    int others = 0;

    bool operator==(const OverviewMonth&) const = default;
};

/// A tag that more papers carry than shortly before.
struct RisingTag {
    QString name;
    int before = 0; ///< in the fortnight before the newest one
    int now = 0;    ///< in the newest fortnight

    bool operator==(const RisingTag&) const = default;
};

/// Papers seen from afar. Days are those of the lists that announced them, or of their first version where no
/// list did; months are of the first version.
struct Overview {
    static constexpr int scoreBands = 10; ///< 0 to 9, 10 to 19, … 90 to 100

    int papers = 0;              ///< looked at: the newest
    bool amongNewest = false;    ///< there are more than were looked at
    QList<OverviewDay> days;     ///< in order, without holes, up to the newest paper's
    QStringList categories;      ///< the most frequent primary ones, most first
    QList<OverviewMonth> months; ///< likewise in order, whole months that were looked at
    std::array<int, scoreBands> scores{};
    int unscored = 0;
    QList<RisingTag> rising; ///< the steepest first

    bool operator==(const Overview&) const = default;
};

} // namespace sheaf
