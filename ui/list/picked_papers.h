#pragma once

#include "papers/paper.h"
#include "query/selection.h"

#include <optional>

namespace sheaf {

/// The papers that the reader has picked in the list.
struct PickedPapers {
    QList<PaperKey> papers; ///< in the list's order
    /// Set where the whole list is picked and more of it stands behind the papers that came: then the picked
    /// are all that it holds.
    std::optional<Selection> all = {};

    bool isEmpty() const { return papers.isEmpty(); }
    bool isMany() const { return all || papers.size() > 1; }
};

} // namespace sheaf
