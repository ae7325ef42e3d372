#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/list/paper_row_delegate.h"

#include <QMouseEvent>

#include <algorithm>
#include <utility>

// How papers are picked, one or many. The list itself is in paper_list_view.cpp.

namespace sheaf {

/// What a key or a button of the mouse does comes in several changes. The reader is told of the last one: a
/// paper that was passed on the way to another would count as read.
template <class Act>
void PaperListView::asOne(Act act) {
    m_following = false;
    act();
    m_following = true;
    if (pickedCount() == 1 && !selectionModel()->isSelected(currentIndex()))
        selectionModel()->setCurrentIndex(selectionModel()->selection().first().topLeft(),
                                          QItemSelectionModel::NoUpdate);
    follow();
}

void PaperListView::step(int rows) {
    m_toEnd = false;
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex current = currentIndex();
    const int wanted = current.isValid() ? current.row() + rows : 0;
    choose(m_model.index(std::clamp(wanted, 0, m_model.rowCount() - 1)));
}

void PaperListView::extend(int rows) {
    QKeyEvent key(QEvent::KeyPress, rows < 0 ? Qt::Key_Up : Qt::Key_Down, Qt::ShiftModifier);
    keyPressEvent(&key);
}

void PaperListView::choose(const QModelIndex& index) {
    asOne([&] { setCurrentIndex(index); });
}

int PaperListView::pickedCount() const {
    int picked = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        picked += range.height();
    return picked;
}

PickedPapers PaperListView::picked() const {
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto& one, const auto& other) { return one.top() < other.top(); });
    PickedPapers picked;
    for (const QItemSelectionRange& range : std::as_const(ranges))
        picked.papers += m_model.keys().mid(range.top(), range.height());
    if (m_all && m_model.knowsMore())
        picked.all = m_model.selection();
    return picked;
}

void PaperListView::selectAll() {
    asOne([this] { pickAllThatCame(); });
}

void PaperListView::pickAllThatCame() {
    if (m_model.rowCount() == 0)
        return;
    selectionModel()->select({m_model.index(0), m_model.index(m_model.rowCount() - 1)},
                             QItemSelectionModel::ClearAndSelect);
    m_all = true;
}

bool PaperListView::pickOnlyCurrent() {
    if (pickedCount() < 2)
        return false;
    const QModelIndex first = selectionModel()->selection().first().topLeft();
    choose(currentIndex().isValid() ? currentIndex() : first);
    return true;
}

void PaperListView::follow() {
    if (!m_following || m_filling || m_removing)
        return;
    const int picked = pickedCount();
    const PaperKey paper = picked == 1 ? keyAt(selectionModel()->selection().first().topLeft()) : 0;
    m_current = picked > 1 ? keyAt(currentIndex()) : paper;
    if (std::exchange(m_many, picked > 1) || m_many)
        emit pickedChanged();
    if (std::exchange(m_told, paper) != paper)
        emit currentPaperChanged(paper);
}

void PaperListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    UniformList::selectionChanged(selected, deselected);
    if (!m_filling && !m_removing)
        m_all = false;
    follow();
}

/// A rectangle drawn upwards is one too.
void PaperListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    // A list of the two: given them by themselves, it would refer to values that are gone by the next line.
    const auto [top, bottom] = std::minmax({rect.top(), rect.bottom()});
    UniformList::setSelection(QRect(QPoint(rect.left(), top), QPoint(rect.right(), bottom)), command);
}

/// Without an event the program chooses, whatever keys are held down.
QItemSelectionModel::SelectionFlags PaperListView::selectionCommand(const QModelIndex& index,
                                                                    const QEvent* event) const {
    return event ? UniformList::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void PaperListView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
    m_removing = true;
    UniformList::rowsAboutToBeRemoved(parent, first, last);
}

/// Where all that was picked has gone, the paper that stands there now is chosen: Qt would go back to the one
/// above.
void PaperListView::chooseWhatIsLeft(const QModelIndex& /*parent*/, int first) {
    m_removing = false;
    if (pickedCount() == 0 && m_model.rowCount() > 0 && m_current != 0)
        choose(m_model.index(std::min(first, m_model.rowCount() - 1)));
    else
        follow();
}

/// Those that stand far down are let go: looking for them would hold the window.
void PaperListView::restorePicked() {
    if (m_all)
        return pickAllThatCame();
    QItemSelection ranges;
    const qsizetype looked = std::min<qsizetype>(m_model.keys().size(), KeyPages::comfortable);
    for (int row = 0; row < looked && !m_picked.isEmpty(); ++row) {
        if (!m_picked.contains(m_model.keys().at(row)))
            continue;
        if (!ranges.isEmpty() && ranges.last().bottom() == row - 1)
            ranges.last() = {ranges.last().topLeft(), m_model.index(row)};
        else
            ranges.append(QItemSelectionRange(m_model.index(row)));
    }
    selectionModel()->select(ranges, QItemSelectionModel::Select);
}

void PaperListView::keyPressEvent(QKeyEvent* event) {
    asOne([&] { UniformList::keyPressEvent(event); });
}

void PaperListView::mousePressEvent(QMouseEvent* event) {
    m_toEnd = false;
    asOne([&] { UniformList::mousePressEvent(event); });
}

void PaperListView::mouseMoveEvent(QMouseEvent* event) {
    asOne([&] { UniformList::mouseMoveEvent(event); });
    const QModelIndex index = indexAt(event->pos());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const bool link =
        index.isValid() && m_delegate->spotAt(event->pos(), option, index) != PaperRowDelegate::Spot::Row;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PaperListView::mouseReleaseEvent(QMouseEvent* event) {
    asOne([&] { UniformList::mouseReleaseEvent(event); });
}

void PaperListView::startDrag(Qt::DropActions /*actions*/) { emit dragged(); }

} // namespace sheaf
