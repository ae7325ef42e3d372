#include "ui/list/group_heading.h"

#include "ui/list/row_texts.h"
#include "ui/parts/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;  ///< px on the left and on the right
constexpr int arrow = 16; ///< px for it and the blank behind it

QFont titleFont(const QFont& font) { return scaledFont(font, 0.92, QFont::DemiBold); }

/// Down, turned by so many degrees.
void drawArrow(QPainter& painter, const QPointF& middle, int turn, const QColor& colour) {
    const QPolygonF pointsDown{{{-4.0, -2.0}, {0.0, 2.0}, {4.0, -2.0}}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.rotate(turn);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(pointsDown);
    painter.restore();
}

} // namespace

int GroupHeading::heightIn(const QFont& font) const { return QFontMetrics(titleFont(font)).height() + 12; }

void GroupHeading::paint(QPainter& painter, const QRect& box, const QFont& font,
                         const RowGroups::Group& group, const Look& look) const {
    const Palette& colours = m_theme.colours();
    painter.fillRect(box, colours.side);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colours.line);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const bool leftwards = direction == Qt::RightToLeft;
    const int middle = leftwards ? box.right() + 1 - side - 4 : box.left() + side + 4;
    const int foldedTurn = leftwards ? 90 : -90;
    drawArrow(painter, QPointF(middle, box.center().y() + 0.5), look.folded ? foldedTurn : 0, colours.faint);
    QRect room = box.adjusted(side + arrow, 0, -side, -1);
    if (look.counted) {
        const QString count = QLocale().toString(group.rows);
        painter.setFont(scaledFont(font, 0.92));
        painter.setPen(colours.faint);
        painter.drawText(QStyle::visualRect(direction, box, room), Qt::AlignRight | Qt::AlignVCenter, count);
        room.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(count) - 12, 0);
    }
    painter.setFont(titleFont(font));
    painter.setPen(colours.soft);
    const QString title = groupTitle(look.grouping, group.name);
    painter.drawText(QStyle::visualRect(direction, box, room), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
}

} // namespace sheaf
