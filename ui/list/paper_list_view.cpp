#include "ui/list/paper_list_view.h"

#include "ui/list/paper_list_model.h"
#include "ui/list/paper_row_delegate.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace sheaf {

PaperListView::PaperListView(PaperListModel& model, const Theme& theme, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new PaperRowDelegate(theme, this)) {
    setAccessibleName(tr("Papers"));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PaperListView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &PaperListView::restorePlace);
    connect(m_delegate, &PaperRowDelegate::starClicked, this, &PaperListView::starClicked);
    connect(m_delegate, &PaperRowDelegate::retryClicked, this, &PaperListView::retryClicked);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { emit opened(keyAt(index)); });
}

void PaperListView::step(int rows) {
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex current = currentIndex();
    const int wanted = current.isValid() ? current.row() + rows : 0;
    setCurrentIndex(m_model.index(std::clamp(wanted, 0, m_model.rowCount() - 1)));
}

void PaperListView::focusInEvent(QFocusEvent* event) {
    // QAbstractItemView would choose the first row, and a paper nobody chose would count as read.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void PaperListView::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const bool link =
        index.isValid() && m_delegate->spotAt(event->pos(), option, index) != PaperRowDelegate::Spot::Row;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PaperListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_filling)
        setCurrentPaper(keyAt(current));
}

void PaperListView::rememberPlace() {
    m_filling = true;
    m_offset = currentIndex().isValid() ? visualRect(currentIndex()).top() : 0;
}

void PaperListView::restorePlace() {
    const int row = m_current == 0 ? -1 : m_model.indexOf(m_current);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(currentIndex()).top() -
                                      m_offset);
    }
    m_filling = false;
    if (row < 0)
        setCurrentPaper(0);
}

void PaperListView::setCurrentPaper(PaperKey paper) {
    if (m_current == paper)
        return;
    m_current = paper;
    emit currentPaperChanged(paper);
}

PaperKey PaperListView::keyAt(const QModelIndex& index) const {
    return index.isValid() ? index.data(PaperListModel::KeyRole).value<PaperKey>() : 0;
}

} // namespace sheaf
