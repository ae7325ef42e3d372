#pragma once

#include "papers/counts.h"

#include <QStringList>

namespace sheaf {

/// What a day brought that is worth telling. Papers that the reader or a rule has hidden count nowhere.
struct DayNews {
    QDate day;
    QList<NamedCount> fresh;   ///< new papers by their primary category, most first; without one, by source
    QList<NamedCount> picks;   ///< what sources that choose papers chose, by source, most first
    int forYou = 0;            ///< suit the reader's taste (TasteOpinion::suits)
    QList<NamedCount> watched; ///< by the watches' names, most first
    int missing = 0;           ///< announced, by the sources' own counts, and not in the library
    QStringList failed;        ///< sources whose list did not come whole

    bool operator==(const DayNews&) const = default;
};

} // namespace sheaf
