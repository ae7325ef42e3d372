#pragma once

#include "ui/list/row_groups.h"

#include <QSet>

namespace sheaf {

/// Where the rows of a list stand, all of one height, with a heading over each group: worked out from the
/// groups' beginnings, so that three million rows cost no more than three. Rows of folded groups have no
/// height. In px from the top of the list.
class RowPlaces {
  public:
    struct Spot {
        int row = -1;   ///< -1 on a heading and behind the end
        int group = -1; ///< whose heading it is; -1 on a row
    };

    RowPlaces() = default;
    RowPlaces(int rows, int rowHeight, const RowGroups& groups, const QSet<QString>& folded,
              int headingHeight);

    int height() const { return m_height; }
    int topOf(int row) const;
    int topOfHeading(int group) const { return m_blocks[group].top; }
    bool isShown(int row) const;
    Spot at(int y) const;

    /// The shown row that stands so many shown rows further down than `row`, or the last one on the way; -1
    /// where none is shown.
    int further(int row, int rows) const;

  private:
    /// A group, or all rows where there are none.
    struct Block {
        int first = 0;
        int rows = 0;
        int top = 0;
        int heading = 0;     ///< px
        int shownBefore = 0; ///< rows
        bool folded = false;

        int shown() const { return folded ? 0 : rows; }
    };

    const Block& blockOf(int row) const;
    int shownCount() const;
    int rowOfShown(int place) const;

    QList<Block> m_blocks;
    int m_rowHeight = 1;
    int m_height = 0;
};

} // namespace sheaf
