#include "ui/list/paper_row_delegate.h"

#include "ui/list/column_layout.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/row_painting.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace sheaf {

PaperRowDelegate::PaperRowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void PaperRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const RowMetrics& metrics = metricsFor(option.font);
    const QVariant value = index.data(PaperListModel::RowRole);
    RowPainter row(*painter, m_theme.colours(), metrics);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    row.drawGround(option);
    if (value.isValid()) {
        const auto paper = value.value<PaperRow>();
        row.drawPaper(paper, layoutOf(paper, option, index), option);
    } else {
        row.drawPlaceholder(laidOut({}, option));
    }
    painter->restore();
}

QSize PaperRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.rect.width(), metricsFor(option.font).rowHeight};
}

PaperRowDelegate::Spot PaperRowDelegate::spotAt(const QPoint& position, const QStyleOptionViewItem& option,
                                                const QModelIndex& index) const {
    const QVariant value = index.data(PaperListModel::RowRole);
    if (!value.isValid())
        return Spot::Row;
    const RowLayout layout = layoutOf(value.value<PaperRow>(), option, index);
    if (layout.star.contains(position))
        return Spot::Star;
    return layout.retry.contains(position) ? Spot::Retry : Spot::Row;
}

bool PaperRowDelegate::editorEvent(QEvent* event, QAbstractItemModel* /*model*/,
                                   const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool press =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!press && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const Spot spot = spotAt(mouse->position().toPoint(), option, index);
    if (spot == Spot::Row)
        return false;
    if (!press) {
        const auto row = index.data(PaperListModel::RowRole).value<PaperRow>();
        if (spot == Spot::Star)
            emit starClicked(row.key, !row.starred);
        else
            emit retryClicked(row.key);
    }
    return true;
}

RowLayout PaperRowDelegate::layoutOf(const PaperRow& row, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    if (!m_matches || !m_matches->any())
        return laidOut(row, option);
    const RowSearch search{m_matches, index.data(PaperListModel::SnippetRole).value<Snippet>()};
    return laidOut(row, option, search);
}

RowLayout PaperRowDelegate::laidOut(const PaperRow& row, const QStyleOptionViewItem& option,
                                    const RowSearch& search) const {
    const RowMetrics& metrics = metricsFor(option.font);
    RowLayout layout = m_look.inColumns() ? layoutInColumns(row, option.rect, metrics, m_columns, search)
                                          : RowLayout(row, option.rect, metrics, search);
    if (option.direction == Qt::RightToLeft)
        layout.mirror(option.rect);
    return layout;
}

void PaperRowDelegate::setLook(const ListLook& look) {
    m_look = look;
    m_metrics.reset();
}

const RowMetrics& PaperRowDelegate::metricsFor(const QFont& font) const {
    if (!m_metrics || m_font != font) {
        m_font = font;
        m_metrics = std::make_unique<RowMetrics>(font, m_look);
    }
    return *m_metrics;
}

} // namespace sheaf
