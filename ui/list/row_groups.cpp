#include "ui/list/row_groups.h"

#include <algorithm>

namespace sheaf {

int RowGroups::groupOf(int row) const {
    const auto behind = std::upper_bound(m_groups.begin(), m_groups.end(), row,
                                         [](int wanted, const Group& group) { return wanted < group.first; });
    return int(behind - m_groups.begin()) - 1;
}

void RowGroups::append(const QList<PaperGroup>& groups) {
    for (const PaperGroup& group : groups)
        append(group.name, group.papers);
}

void RowGroups::append(const QString& name, int rows) {
    const int first = m_groups.isEmpty() ? 0 : m_groups.last().first + m_groups.last().rows;
    if (m_groups.isEmpty() || m_groups.last().name != name)
        m_groups += Group{name, first, 0};
    m_groups.last().rows += rows;
}

void RowGroups::removeRow(int row) {
    const int group = groupOf(row);
    if (group < 0)
        return;
    for (qsizetype behind = group + 1; behind < m_groups.size(); ++behind)
        --m_groups[behind].first;
    if (--m_groups[group].rows == 0)
        m_groups.removeAt(group);
}

void RowGroups::insertRow(int row) {
    if (m_groups.isEmpty())
        return;
    const int group = groupOf(row);
    ++m_groups[group].rows;
    for (qsizetype behind = group + 1; behind < m_groups.size(); ++behind)
        ++m_groups[behind].first;
}

} // namespace sheaf
