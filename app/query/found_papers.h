#pragma once

#include "papers/paper.h"

#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

/// Where a page ended in a selection's order: the next one goes on behind it.
struct PageEnd {
    std::optional<qint64> value =
        {}; ///< the score or the upvotes, where the order goes by them and the paper has any
    PaperKey key = 0;

    bool operator==(const PageEnd&) const = default;
};

/// Papers of a page that stand together, one behind the other.
struct PaperGroup {
    QString
        name; ///< a date as in ISO 8601, a category, a tag, or the least score; empty where a paper has none
    int papers = 0;

    bool operator==(const PaperGroup&) const = default;
};

/// A page of a selection's papers, in its order.
struct FoundPapers {
    QList<PaperKey> keys = {};        ///< more than were asked for where the order needs them all at hand
    std::optional<PageEnd> next = {}; ///< none: that was all
    QList<PaperGroup> groups = {};    ///< of all of its papers; none where the selection has no grouping
    bool amongNewest = false;         ///< there are more, and only the newest ones were put in order

    bool operator==(const FoundPapers&) const = default;
};

/// How many papers an order is worked out for at the most where no index has it.
inline constexpr int candidatePapers = 10'000;

} // namespace sheaf
