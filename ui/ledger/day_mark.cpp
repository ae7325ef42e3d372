#include "ui/ledger/day_mark.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace sheaf {

namespace {

constexpr double barWidth = 16;
constexpr double barHeight = 4;
constexpr double leastPiece = 4; ///< a gap of one paper in a thousand must be seen too

QRectF inTheMiddle(const QRectF& box, double width, double height) {
    const QPointF middle = box.center();
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

void fill(QPainter& painter, const QRectF& piece, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(piece, 1, 1);
}

void outline(QPainter& painter, const QRectF& piece, const QColor& colour) {
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(piece.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
}

void drawPieces(QPainter& painter, const QRectF& bar, const QColor& colour) {
    constexpr double between = 2;
    const double width = (bar.width() - 2 * between) / 3;
    for (int i = 0; i < 3; ++i)
        fill(painter, {bar.left() + i * (width + between), bar.top(), width, bar.height()}, colour);
}

void drawGap(QPainter& painter, const QRectF& bar, double share, const QColor& here, const QColor& missing) {
    constexpr double between = 1;
    const double width = std::clamp(share * bar.width(), 0.0, bar.width() - leastPiece - between);
    if (width >= 1)
        fill(painter, {bar.left(), bar.top(), width, bar.height()}, here);
    outline(painter, bar.adjusted(width >= 1 ? width + between : 0, 0, 0, 0), missing);
}

void drawCross(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

void drawTriangle(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}));
}

} // namespace

DayMark markOf(const DayCount& day) {
    switch (day.state) {
    case DayState::Complete: return DayMark::Complete;
    case DayState::Provisional: return DayMark::Provisional;
    case DayState::Gap: return DayMark::Gap;
    case DayState::Failed: return DayMark::Failed;
    case DayState::NoAnnouncement: return DayMark::NoAnnouncement;
    case DayState::NotFetched: break;
    }
    if (!day.imports.isEmpty())
        return DayMark::Imported;
    return day.held() > 0 ? DayMark::Uncounted : DayMark::None;
}

double shareFetched(const QList<SourceCount>& sources) {
    double announced = 0;
    double fetched = 0;
    for (const SourceCount& count : sources) {
        announced += count.announced.value_or(0);
        fetched += count.announced ? *count.announced - count.missing() : 0;
    }
    return announced > 0 ? fetched / announced : 0.5;
}

void drawDayMark(QPainter& painter, const QRectF& box, DayMark mark, double share, const Palette& colours,
                 bool onAccent) {
    const auto colour = [&](const QColor& usual) { return onAccent ? colours.bg : usual; };
    const QRectF bar = inTheMiddle(box, barWidth, barHeight);
    switch (mark) {
    case DayMark::None: break;
    case DayMark::Complete: fill(painter, bar, colour(colours.good)); break;
    case DayMark::Provisional: drawPieces(painter, bar, colour(colours.good)); break;
    case DayMark::Gap: drawGap(painter, bar, share, colour(colours.good), colour(colours.warn)); break;
    case DayMark::Failed: drawCross(painter, inTheMiddle(box, 4, 4), colour(colours.warn)); break;
    case DayMark::NoAnnouncement: fill(painter, inTheMiddle(box, 6, 1.4), colour(colours.faint)); break;
    case DayMark::Imported: drawTriangle(painter, inTheMiddle(box, 7, 4), colour(colours.soft)); break;
    case DayMark::Uncounted: outline(painter, bar, colour(colours.faint)); break;
    }
}

QPixmap dayMarkPicture(const QSize& size, DayMark mark, double share, const Palette& colours, double scale) {
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawDayMark(painter, QRectF(QPointF(), size), mark, share, colours);
    return picture;
}

} // namespace sheaf
