#pragma once

#include "papers/paper.h"

namespace sheaf {

/// A paper that is near another.
struct SimilarPaper {
    PaperKey key = 0;
    QString id;
    QString title;
    QString primaryCategory;
    QDate published; ///< the first version, UTC; invalid where it is not known
    /// How near, beside the others of the same list: larger is nearer. Only for comparison; it has no unit.
    double nearness = 0;

    bool operator==(const SimilarPaper&) const = default;
};

} // namespace sheaf
