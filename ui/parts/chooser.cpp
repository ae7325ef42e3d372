#include "ui/parts/chooser.h"

#include <QPainter>

namespace sheaf {

void Chooser::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    constexpr int inset = 14;
    const QPointF tip(isRightToLeft() ? inset : width() - inset, height() / 2.0 + 2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.4));
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
}

} // namespace sheaf
