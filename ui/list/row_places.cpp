#include "ui/list/row_places.h"

#include <algorithm>

namespace sheaf {

RowPlaces::RowPlaces(int rows, int rowHeight, const RowGroups& groups, const QSet<QString>& folded,
                     int headingHeight)
    : m_rowHeight(rowHeight) {
    int shown = 0;
    const auto add = [&](Block block) {
        block.top = m_height;
        block.shownBefore = shown;
        m_height += block.heading + block.shown() * rowHeight;
        shown += block.shown();
        m_blocks += block;
    };
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const auto& group = groups.at(at);
        add({.first = group.first,
             .rows = group.rows,
             .heading = headingHeight,
             .folded = folded.contains(group.name)});
    }
    if (groups.isEmpty() && rows > 0)
        add({.rows = rows});
}

const RowPlaces::Block& RowPlaces::blockOf(int row) const {
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), row,
                                         [](int wanted, const Block& block) { return wanted < block.first; });
    return behind == m_blocks.begin() ? m_blocks.first() : *(behind - 1);
}

int RowPlaces::topOf(int row) const {
    if (m_blocks.isEmpty())
        return row * m_rowHeight;
    const Block& block = blockOf(row);
    return block.top + block.heading + (block.folded ? 0 : (row - block.first) * m_rowHeight);
}

bool RowPlaces::isShown(int row) const { return m_blocks.isEmpty() || !blockOf(row).folded; }

RowPlaces::Spot RowPlaces::at(int y) const {
    if (y < 0 || y >= m_height)
        return {};
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), y,
                                         [](int wanted, const Block& block) { return wanted < block.top; });
    const Block& block = *(behind - 1);
    const int below = y - block.top - block.heading;
    if (below < 0)
        return {.group = int(behind - m_blocks.begin()) - 1};
    return {.row = block.first + below / m_rowHeight};
}

int RowPlaces::shownCount() const {
    return m_blocks.isEmpty() ? 0 : m_blocks.last().shownBefore + m_blocks.last().shown();
}

int RowPlaces::rowOfShown(int place) const {
    const auto behind =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), place,
                         [](int wanted, const Block& block) { return wanted < block.shownBefore; });
    const Block& block =
        *(behind - 1); // the last one that begins there, which is none of the folded ones before it
    return block.first + place - block.shownBefore;
}

int RowPlaces::further(int row, int rows) const {
    const int count = shownCount();
    if (count == 0)
        return -1;
    int place = rows;
    if (row >= 0) {
        const Block& block = blockOf(row);
        // From a folded row the one before it is as near as the one behind it.
        place += block.shownBefore + (block.folded ? (rows > 0 ? -1 : 0) : row - block.first);
    } else {
        --place;
    }
    return rowOfShown(std::clamp(place, 0, count - 1));
}

} // namespace sheaf
