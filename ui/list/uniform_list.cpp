#include "ui/list/uniform_list.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace sheaf {

UniformList::UniformList(QWidget* parent) : QListView(parent) {
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void UniformList::keyboardSearch(const QString& /*search*/) {}

int UniformList::rows() const { return model() ? model()->rowCount(rootIndex()) : 0; }

int UniformList::rowHeight() const {
    if (m_rowHeight == 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        m_rowHeight = std::max(1, itemDelegate()->sizeHint(option, {}).height());
    }
    return m_rowHeight;
}

/// The first row of a group at its heading; as many as there are behind the end.
int UniformList::rowAt(int y) const {
    const auto spot = places().at(std::max(0, y + verticalOffset()));
    if (spot.row >= 0)
        return spot.row;
    return spot.group >= 0 ? m_groups.at(spot.group).first : rows();
}

QRect UniformList::visualRect(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const int height = places().isShown(index.row()) ? rowHeight() : 0;
    return {0, places().topOf(index.row()) - verticalOffset(), viewport()->width(), height};
}

QModelIndex UniformList::indexAt(const QPoint& position) const {
    if (!viewport()->rect().contains(position))
        return {};
    const int row = places().at(position.y() + verticalOffset()).row;
    return row >= 0 && row < rows() ? model()->index(row, 0) : QModelIndex();
}

void UniformList::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid())
        return;
    const int group = m_groups.groupOf(index.row());
    if (!places().isShown(index.row()))
        fold(group, false);
    QRect row = visualRect(index);
    if (group >= 0 && m_groups.at(group).first == index.row())
        row.setTop(row.top() - headingHeight());
    const int room = viewport()->height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && row.top() < 0))
        by = row.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && row.bottom() >= room))
        by = std::min(row.top(), row.bottom() + 1 - room);
    else if (hint == PositionAtCenter)
        by = row.center().y() - room / 2;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void UniformList::doItemsLayout() {
    m_rowHeight = 0; // the font may be another one
    m_places.reset();
    QAbstractItemView::doItemsLayout();
}

void UniformList::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    QAbstractItemView::dataChanged(first, last, roles);
}

void UniformList::rowsInserted(const QModelIndex& parent, int first, int last) {
    QAbstractItemView::rowsInserted(parent, first, last);
    m_places.reset();
    updateGeometries();
    viewport()->update();
}

/// What is in sight stays there when rows above it go.
void UniformList::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
    const int above = places().isShown(first) ? std::max(0, std::min(last + 1, rowAt(0)) - first) : 0;
    QListView::rowsAboutToBeRemoved(parent, first, last);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - above * rowHeight());
}

void UniformList::updateGeometries() {
    QAbstractItemView::updateGeometries();
    m_places.reset();
    const int room = viewport()->height();
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, std::max(0, places().height() - room));
}

int UniformList::verticalOffset() const { return verticalScrollBar()->value(); }

void UniformList::scrollContentsBy(int dx, int dy) {
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

QStyleOptionViewItem UniformList::optionFor(const QModelIndex& index, const QModelIndex& hovered) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver, index == hovered);
    return option;
}

void UniformList::paintEvent(QPaintEvent* event) {
    if (rows() == 0)
        return;
    QPainter painter(viewport());
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    int y = event->rect().top();
    while (y <= event->rect().bottom()) {
        const auto spot = places().at(y + verticalOffset());
        if (spot.group >= 0) {
            paintHeading(painter, spot.group);
            y = places().topOfHeading(spot.group) + headingHeight() - verticalOffset();
        } else if (spot.row >= 0 && spot.row < rows()) {
            const QModelIndex index = model()->index(spot.row, 0);
            itemDelegate()->paint(&painter, optionFor(index, hovered), index);
            y = visualRect(index).bottom() + 1;
        } else {
            break;
        }
    }
}

QModelIndex UniformList::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/) {
    if (rows() == 0)
        return {};
    const int page = std::max(1, viewport()->height() / rowHeight());
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto by = [&](int from, int further) { return model()->index(rowFurther(from, further), 0); };
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious: return by(current, -1);
    case MoveDown:
    case MoveRight:
    case MoveNext: return by(current, 1);
    case MovePageUp: return by(current, -page);
    case MovePageDown: return by(current, page);
    case MoveHome: return by(-1, 1);
    case MoveEnd: return by(-1, rows());
    }
    return {};
}

void UniformList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const int first = std::max(0, rowAt(rect.top()));
    const int last = std::min(rows() - 1, rowAt(rect.bottom()));
    if (first <= last)
        selectionModel()->select({model()->index(first, 0), model()->index(last, 0)}, command);
}

QRegion UniformList::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight())) & viewport()->rect();
    return region;
}

} // namespace sheaf
