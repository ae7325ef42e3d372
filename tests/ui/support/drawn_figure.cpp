#include "ui/support/drawn_figure.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace sheaf::test {

using namespace Qt::StringLiterals;

QByteArray drawnFigure(QSize size) {
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 4));
    QFont font = painter.font();
    font.setPixelSize(size.height() / 12);
    painter.setFont(font);
    const QStringList parts = {u"Wick"_s, u"Glass"_s, u"Handle"_s};
    const double step = size.width() / 3.0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRectF box(double(i) * step + step * 0.12, size.height() * 0.3, step * 0.7,
                         size.height() * 0.4);
        painter.setBrush(QColor::fromHsv(int(i) * 110, 70, 245));
        painter.drawRoundedRect(box, 24, 24);
        painter.drawText(box, Qt::AlignCenter, parts[i]);
        if (i > 0)
            painter.drawLine(QPointF(box.left() - step * 0.3, box.center().y()),
                             QPointF(box.left(), box.center().y()));
    }
    painter.end();
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    image.save(&out, "png");
    return bytes;
}

} // namespace sheaf::test
