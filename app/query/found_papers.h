#pragma once

#include "papers/paper.h"

#include <QList>

#include <optional>

namespace sheaf {

/// Where a page ended in a selection's order: the next one goes on behind it.
struct PageEnd {
    std::optional<qint64> value =
        {}; ///< the score or the upvotes, where the order goes by them and the paper has any
    PaperKey key = 0;

    bool operator==(const PageEnd&) const = default;
};

/// A page of a selection's papers, in its order.
struct FoundPapers {
    QList<PaperKey> keys = {};        ///< more than were asked for where the order needs them all at hand
    std::optional<PageEnd> next = {}; ///< none: that was all
    bool amongNewest = false; ///< there are more, and only the newest `candidatePapers` were put in order

    bool operator==(const FoundPapers&) const = default;
};

/// How many papers an order is worked out for where no index has it.
inline constexpr int candidatePapers = 10'000;

} // namespace sheaf
