#pragma once

namespace sheaf {

/// How the list draws its papers.
struct ListLook {
    /// Cards: a paper on several lines. Columns: on one, as in a table.
    enum class Layout { Cards, Columns };
    enum class Density { Comfortable, Compact };

    Layout layout = Layout::Cards;
    Density density = Density::Comfortable;

    bool inColumns() const { return layout == Layout::Columns; }
    bool isCompact() const { return density == Density::Compact; }
    bool operator==(const ListLook&) const = default;
};

} // namespace sheaf
