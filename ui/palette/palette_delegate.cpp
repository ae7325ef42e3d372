#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/parts/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int margin = 12;
constexpr int gap = 16;
constexpr int ofText = 100; ///< px that are the text's before anything else is shown

/// Where a part stands that is told for a window that goes from left to right.
QRect mirrored(const QStyleOptionViewItem& option, const QRect& part) {
    return QStyle::visualRect(option.direction, option.rect, part);
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, QFontMetrics(option.font).height() + 14};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Palette& colours = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accentBg);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
    }
    const int left = option.rect.left() + margin;
    int right = option.rect.right() - margin;
    right = drawKeys(*painter, option, index.data(PaletteModel::KeysRole).toString(), right);

    const QString text = index.data(Qt::DisplayRole).toString();
    const int wanted = std::max(ofText, QFontMetrics(option.font).horizontalAdvance(text) + 8);
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    const int room = right - left - gap - std::min(wanted, (right - left) * 2 / 3);
    const QString detail =
        metrics.elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(detail);
    painter->setFont(small);
    painter->setPen(colours.soft);
    painter->drawText(mirrored(option, QRect(right - width, option.rect.top(), width, option.rect.height())),
                      Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, detail);
    right -= detail.isEmpty() ? 0 : width + gap;
    drawText(*painter, option, QRect(left, option.rect.top(), right - left, option.rect.height()), text,
             index.data(PaletteModel::PlacesRole).value<QList<int>>());
    painter->restore();
}

/// Gives where what stands to the left of the keys must end.
int PaletteDelegate::drawKeys(QPainter& painter, const QStyleOptionViewItem& option, const QString& keys,
                              int right) const {
    if (keys.isEmpty())
        return right;
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    const int width = std::max(metrics.horizontalAdvance(keys) + 12, metrics.height() + 4);
    QRect cap(0, 0, width, metrics.height() + 4);
    cap.moveCenter(option.rect.center());
    cap.moveRight(right);
    painter.setPen(m_theme.colours().line);
    painter.setBrush(m_theme.colours().side);
    painter.drawRoundedRect(QRectF(mirrored(option, cap)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(small);
    painter.setPen(m_theme.colours().soft);
    painter.drawText(mirrored(option, cap), Qt::AlignCenter | Qt::TextSingleLine, keys);
    return cap.left() - gap;
}

void PaletteDelegate::drawText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& part,
                               const QString& text, const QList<int>& places) const {
    const QFont& font = option.font;
    const QRect box = mirrored(option, part);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    // What an ellipsis stands for cannot be marked.
    const qsizetype whole = shown == text ? text.size() : shown.size() - 1;
    QList<QTextLayout::FormatRange> ranges;
    for (const int place : places) {
        if (place >= whole)
            break;
        QTextCharFormat format;
        format.setForeground(m_theme.colours().accent);
        format.setFontWeight(QFont::DemiBold);
        ranges += {place, 1, format};
    }
    QTextLayout layout(shown, font);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width() + 40); // heavier letters are wider: they may reach into the gap
    layout.endLayout();
    painter.setPen(m_theme.colours().ink);
    painter.setClipRect(mirrored(option, part.adjusted(0, 0, gap, 0)));
    const QRectF natural = line.naturalTextRect();
    const double left =
        option.direction == Qt::RightToLeft ? box.right() + 1 - natural.right() : box.left() - natural.left();
    layout.draw(&painter, QPointF(left, box.top() + (box.height() - line.height()) / 2));
    painter.setClipping(false);
}

} // namespace sheaf
