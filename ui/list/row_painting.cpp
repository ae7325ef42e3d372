#include "ui/list/row_painting.h"

#include "ui/list/row_texts.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <cmath>
#include <numbers>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Qt::LayoutDirection directionOf(const QString& text) {
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

RowPainter::RowPainter(QPainter& painter, const Palette& colours, const RowMetrics& metrics)
    : m_painter(painter), m_colours(colours), m_metrics(metrics) {}

void RowPainter::drawGround(const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    m_painter.fillRect(option.rect,
                       selected ? m_colours.accentBg : (hovered ? m_colours.card : m_colours.bg));
    m_painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                       m_colours.line);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_colours.accent);
    m_painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
}

void RowPainter::drawPaper(const PaperRow& row, const RowLayout& layout, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (isUnread(row)) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.accent);
        m_painter.drawEllipse(layout.dot);
    }
    m_mirrored = layout.mirrored;
    const auto direction = m_mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    drawBadge(row, layout);
    drawTitle(row, layout);
    drawLine(layout.authorsBox, layout.authors, m_metrics.small, m_colours.soft, direction);
    for (const RowLayout::Cell& cell : layout.cells)
        drawLine(cell.rect, {cell.text}, m_metrics.small, m_colours.soft, direction);
    if (!layout.snippetBox.isEmpty())
        drawLine(layout.snippetBox, layout.snippet, m_metrics.small, m_colours.soft,
                 directionOf(layout.snippet.text));
    drawFailure(layout);
    drawChips(layout, selected);
    if (row.starred || selected || option.state.testFlag(QStyle::State_MouseOver))
        drawStar(layout.star, row.starred);
}

void RowPainter::drawBadge(const PaperRow& row, const RowLayout& layout) {
    const QRectF box = QRectF(layout.badge).adjusted(0.5, 0.5, -0.5, -0.5);
    // A summary without a score (no interests are set) is a summary all the same: only its absence is dashed.
    const int score = row.score.value_or(0);
    QPen dashes(m_colours.faint, 1, Qt::CustomDashLine);
    dashes.setDashPattern({3, 2.4});
    m_painter.setPen(row.summarised ? QPen(Qt::NoPen) : dashes);
    m_painter.setBrush(row.summarised ? QBrush(m_colours.scoreGround(score)) : QBrush(Qt::NoBrush));
    const double radius = std::min(8.0, box.height() / 4);
    m_painter.drawRoundedRect(box, radius, radius);

    m_painter.setPen(row.summarised ? m_colours.scoreInk(score) : m_colours.faint);
    m_painter.setFont(row.score ? m_metrics.badge : m_metrics.chip);
    m_painter.drawText(layout.badge, Qt::AlignCenter, badgeText(row));
    if (!row.extracted || layout.mark.isEmpty())
        return;
    m_painter.setPen(m_colours.faint);
    m_painter.setFont(m_metrics.chip);
    m_painter.drawText(layout.mark, Qt::AlignCenter | Qt::TextDontClip, extractedMark());
}

/// A title goes by its own letters, whatever way the window goes.
void RowPainter::drawTitle(const PaperRow& row, const RowLayout& layout) {
    const Qt::LayoutDirection direction = directionOf(row.title);
    QRect box(layout.titleBox.left(), layout.titleBox.top(), layout.titleBox.width(), m_metrics.titleLine);
    for (const MarkedLine& line : layout.titleLines) {
        drawLine(box, line, isUnread(row) ? m_metrics.unread : m_metrics.title, m_colours.ink, direction);
        box.translate(0, m_metrics.titleLine);
    }
}

void RowPainter::drawLine(const QRect& box, const MarkedLine& line, const QFont& font, const QColor& colour,
                          Qt::LayoutDirection direction) {
    m_painter.setFont(font);
    m_painter.setPen(colour);
    if (!line.marks.isEmpty() || !line.followed.isEmpty())
        return drawMarked(box, line, font, direction);
    const Qt::Alignment side = m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
    m_painter.setLayoutDirection(direction);
    m_painter.drawText(box, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, line.text);
}

void RowPainter::drawMarked(const QRect& box, const MarkedLine& line, const QFont& font,
                            Qt::LayoutDirection direction) {
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat followed;
    followed.setFontWeight(m_metrics.followed.weight());
    followed.setForeground(m_colours.accent);
    for (const TextRange& name : line.followed)
        formats += {int(name.start), int(name.size), followed};
    QTextCharFormat found;
    found.setBackground(m_colours.found);
    found.setForeground(m_colours.ink);
    for (const TextRange& mark : line.marks)
        formats += {int(mark.start), int(mark.size), found};
    QTextLayout layout(line.text, font, m_painter.device());
    layout.setFormats(formats);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(box.width() * 2); // it was cut to fit already
    layout.endLayout();
    const double left = m_mirrored ? box.right() + 1 - only.naturalTextWidth() : box.left();
    layout.draw(&m_painter, QPointF(left, box.top() + (box.height() - only.height()) / 2));
}

void RowPainter::drawFailure(const RowLayout& layout) {
    if (layout.failureBox.isEmpty())
        return;
    drawLine(layout.failureBox, {layout.failure}, m_metrics.small, m_colours.warn,
             directionOf(layout.failure));
    drawLine(layout.retry, {retryText()}, m_metrics.small, m_colours.accent, directionOf(retryText()));
}

void RowPainter::drawChips(const RowLayout& layout, bool selected) {
    m_painter.setFont(m_metrics.chip);
    for (const RowLayout::Chip& chip : layout.chips) {
        const double radius = chip.rect.height() / 2.0;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(chip.found    ? m_colours.found
                           : selected    ? m_colours.bg
                           : chip.isMark ? m_colours.accentBg
                                         : m_colours.chip);
        m_painter.drawRoundedRect(chip.rect, radius, radius);
        m_painter.setPen(chip.found ? m_colours.ink : chip.isMark ? m_colours.accent : m_colours.soft);
        m_painter.drawText(chip.rect, Qt::AlignCenter | Qt::TextDontClip, chip.text);
    }
}

void RowPainter::drawStar(const QRect& rect, bool filled) {
    m_painter.setPen(filled ? QPen(Qt::NoPen) : QPen(m_colours.faint, 1.2));
    m_painter.setBrush(filled ? QBrush(m_colours.star) : QBrush(Qt::NoBrush));
    m_painter.drawPath(starPath(rect, 7));
}

void RowPainter::drawPlaceholder(const RowLayout& layout) {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.lowBg);
    m_painter.drawRoundedRect(layout.badge, 6, 6);
    const auto drawBar = [&](const QRect& line, int width, int height) {
        const int left = layout.mirrored ? line.right() + 1 - width : line.left();
        m_painter.drawRoundedRect(QRect(left, line.center().y() - height / 2, width, height), 4, 4);
    };
    const int width = layout.titleBox.width();
    const QRect title(layout.titleBox.topLeft(), QSize(width, m_metrics.titleLine));
    drawBar(title, width * 4 / 5, 10);
    if (!m_metrics.columns)
        drawBar(QRect(title.bottomLeft() + QPoint(0, 3), QSize(width, m_metrics.smallLine)), width / 2, 8);
}

QPainterPath starPath(const QRectF& rect, double radius) {
    constexpr int corners = 10;
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const double reach = i % 2 == 0 ? radius : radius * 0.42;
        const double angle = (i * 36 - 90) * std::numbers::pi / 180;
        const QPointF point = rect.center() + QPointF(std::cos(angle), std::sin(angle)) * reach;
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

} // namespace sheaf
