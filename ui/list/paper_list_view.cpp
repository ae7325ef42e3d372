#include "ui/list/paper_list_view.h"

#include "ui/list/column_header.h"
#include "ui/list/glyphs_ahead.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_row_delegate.h"

#include <QEvent>
#include <QScrollBar>

#include <utility>

namespace sheaf {

PaperListView::PaperListView(PaperListModel& model, const Theme& theme, QWidget* parent)
    : UniformList(parent), m_model(model), m_delegate(new PaperRowDelegate(theme, this)),
      m_columns(new ColumnHeader(this)) {
    setAccessibleName(tr("Papers"));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    m_delegate->setMatches(&model.matches());
    setItemDelegate(m_delegate);
    setModel(&model);
    m_columns->setTextFont(font());
    m_columns->hide();
    connect(m_columns, &ColumnHeader::moved, this, [this] {
        m_delegate->setColumns(m_columns->places());
        viewport()->update();
    });
    new GlyphsAhead(model, *this);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PaperListView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &PaperListView::restorePlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &PaperListView::chooseWhatIsLeft);
    connect(&model, &PaperListModel::shown, this, &PaperListView::followGrowth);
    connect(m_delegate, &PaperRowDelegate::starClicked, this, &PaperListView::starClicked);
    connect(m_delegate, &PaperRowDelegate::retryClicked, this, &PaperListView::retryClicked);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { emit opened(keyAt(index)); });
}

void PaperListView::setLook(const ListLook& look) {
    m_delegate->setLook(look);
    m_columns->setVisible(look.inColumns());
    placeColumns();
    doItemsLayout();
    updateGeometries();
    scrollTo(currentIndex());
}

void PaperListView::placeColumns() {
    const int height = m_delegate->look().inColumns() ? m_columns->height() : 0;
    setViewportMargins(0, height, 0, 0);
    m_columns->setGeometry(0, 0, viewport()->width(), m_columns->height());
}

void PaperListView::resizeEvent(QResizeEvent* event) {
    UniformList::resizeEvent(event);
    placeColumns();
}

void PaperListView::changeEvent(QEvent* event) {
    UniformList::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns) {
        m_columns->setTextFont(font());
        placeColumns();
    }
}

void PaperListView::focusInEvent(QFocusEvent* event) {
    // QAbstractItemView would choose the first row, and a paper nobody chose would count as read.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void PaperListView::wheelEvent(QWheelEvent* event) {
    m_toEnd = false;
    UniformList::wheelEvent(event);
}

/// The end of a long list is not known before all of its papers came: until then the reader sees how far they
/// are, and no paper on the way counts as chosen.
QModelIndex PaperListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    m_toEnd = action == MoveEnd && m_model.knowsMore() && !modifiers.testFlag(Qt::ShiftModifier);
    if (!m_toEnd)
        return UniformList::moveCursor(action, modifiers);
    m_model.goToEnd();
    return currentIndex();
}

void PaperListView::followGrowth() {
    if (m_all)
        selectAll();
    if (m_current != 0 && !currentIndex().isValid())
        awaitChosen();
    if (!m_toEnd)
        return;
    m_toEnd = m_model.knowsMore();
    if (m_toEnd)
        scrollToBottom();
    else
        choose(m_model.index(m_model.rowCount() - 1));
}

/// The paper chosen may stand behind the first page of a list that was filled anew.
void PaperListView::awaitChosen() {
    const int place = verticalScrollBar()->value();
    m_filling = true;
    const bool found = findChosen();
    if (found)
        verticalScrollBar()->setValue(m_anchor == m_current ? placeOf(currentIndex()) : place);
    m_filling = false;
    if (found || !m_model.isComing())
        follow();
}

bool PaperListView::findChosen() {
    const int row = m_current == 0 ? -1 : m_model.indexOf(m_current);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    return row >= 0;
}

/// Where the scroll bar must stand for the row to be where the anchor was.
int PaperListView::placeOf(const QModelIndex& index) const {
    return verticalScrollBar()->value() + visualRect(index).top() - m_offset;
}

void PaperListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    UniformList::currentChanged(current, previous);
    follow();
}

/// The paper chosen keeps its place where it is in sight, else, in the same list, the one at the top; a list
/// that stands at its beginning stays there.
void PaperListView::rememberPlace() {
    m_filling = true;
    m_picked.clear();
    if (!m_all && m_many && pickedCount() <= KeyPages::comfortable) {
        const QList<PaperKey> papers = picked().papers;
        m_picked = QSet<PaperKey>(papers.begin(), papers.end());
    }
    const bool inSight = visualRect(currentIndex()).intersects(viewport()->rect());
    const QModelIndex anchor = inSight ? currentIndex() : indexAt({0, 0});
    const bool atTop = !inSight && verticalOffset() == 0;
    m_anchor = atTop ? 0 : keyAt(anchor);
    m_offset = visualRect(anchor).top();
}

void PaperListView::restorePlace() {
    const bool sameList = std::exchange(m_selection, m_model.selection()) == m_model.selection();
    m_toEnd = m_toEnd && sameList;
    updateGeometries();
    const bool found = findChosen();
    if (sameList)
        restorePicked();
    const int anchor = m_anchor == 0 || !(sameList || m_anchor == m_current) ? -1 : m_model.indexOf(m_anchor);
    verticalScrollBar()->setValue(anchor < 0 ? 0 : placeOf(m_model.index(anchor)));
    m_all = m_all && sameList;
    m_filling = false;
    if (found || !m_model.isComing())
        follow();
}

PaperKey PaperListView::keyAt(const QModelIndex& index) const {
    return index.isValid() ? index.data(PaperListModel::KeyRole).value<PaperKey>() : 0;
}

} // namespace sheaf
