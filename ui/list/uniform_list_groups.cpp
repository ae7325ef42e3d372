#include "ui/list/uniform_list.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

// The groups of the list. The list itself is in uniform_list.cpp.

namespace sheaf {

const RowPlaces& UniformList::places() const {
    if (!m_places)
        m_places = RowPlaces(rows(), rowHeight(), m_groups, m_folded, headingHeight());
    return *m_places;
}

int UniformList::headingHeight() const {
    return m_groups.isEmpty() || !m_heading ? 0 : m_heading->heightIn(font());
}

void UniformList::setGroups(const RowGroups& groups, Grouping grouping, bool open) {
    m_groups = groups;
    m_grouping = grouping;
    m_open = open;
    m_places.reset();
    viewport()->update();
}

void UniformList::paintHeading(QPainter& painter, int group) {
    const QRect box(0, places().topOfHeading(group) - verticalOffset(), viewport()->width(), headingHeight());
    const bool isLast = group + 1 == m_groups.size();
    m_heading->paint(painter, box, font(), m_groups.at(group),
                     {.grouping = m_grouping,
                      .folded = m_folded.contains(m_groups.at(group).name),
                      .counted = !(m_open && isLast)});
}

/// What stands above stays where it is.
void UniformList::fold(int group, bool folded) {
    const QString name = m_groups.at(group).name;
    if (folded)
        m_folded.insert(name);
    else
        m_folded.remove(name);
    updateGeometries();
    viewport()->update();
}

bool UniformList::foldAt(const QPoint& position) {
    const int group = places().at(position.y() + verticalOffset()).group;
    if (group < 0)
        return false;
    fold(group, !m_folded.contains(m_groups.at(group).name));
    return true;
}

int UniformList::currentGroup() const {
    return m_groups.groupOf(currentIndex().isValid() ? currentIndex().row() : rowAt(0));
}

void UniformList::foldCurrent() {
    const int group = currentGroup();
    if (group < 0)
        return;
    fold(group, !m_folded.contains(m_groups.at(group).name));
    const int heading = places().topOfHeading(group);
    if (heading < verticalOffset())
        verticalScrollBar()->setValue(heading);
}

QModelIndex UniformList::inGroup(int further) const {
    if (m_groups.isEmpty())
        return {};
    const int group = std::clamp(currentGroup() + further, 0, int(m_groups.size()) - 1);
    return model()->index(m_groups.at(group).first, 0);
}

void UniformList::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !foldAt(event->position().toPoint()))
        QListView::mousePressEvent(event);
}

void UniformList::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !foldAt(event->position().toPoint()))
        QListView::mouseDoubleClickEvent(event);
}

} // namespace sheaf
