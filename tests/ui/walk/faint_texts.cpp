#include "ui/theme/palette.h"
#include "ui/walk/checks.h"
#include "ui/walk/shown.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QPixmap>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// https://www.w3.org/TR/WCAG21/#contrast-minimum, less what the smoothing of thin letters takes away.
constexpr double least = 4.5 * 0.9;

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return plainText(label->text());
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? plainText(button->text()) : QString();
}

/// How far the letters stand out from the colour that most of the box has.
double contrastIn(const QImage& box) {
    QHash<QRgb, int> colours;
    for (int y = 0; y < box.height(); ++y)
        for (int x = 0; x < box.width(); ++x)
            ++colours[box.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        if (colour.value() > most) {
            most = colour.value();
            ground = colour.key();
        }
    double best = 0;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        best = std::max(best, contrast(QColor(colour.key()), QColor(ground)));
    return best;
}

} // namespace

QList<Finding> faintTexts(QWidget& window) {
    QList<Finding> findings;
    const QImage picture = window.grab().toImage();
    const double scale = picture.devicePixelRatio();
    for (const QWidget* widget : shownIn(window)) {
        const QString text = textOf(*widget);
        const QRect box = widget->visibleRegion().boundingRect().translated(widget->mapTo(&window, QPoint()));
        const QWidget* top = window.childAt(box.center());
        const bool isCovered = top && top != widget && !widget->isAncestorOf(top);
        if (text.isEmpty() || isCovered || !widget->isEnabled() || box.height() < 12 || box.width() < 8)
            continue;
        const double ratio = contrastIn(
            picture.copy(QRectF(QPointF(box.topLeft()) * scale, QSizeF(box.size()) * scale).toRect()));
        if (ratio < least)
            findings.append(
                {u"contrast"_s, nameOf(*widget), u"%1 for “%2”"_s.arg(ratio, 0, 'f', 1).arg(text)});
    }
    return findings;
}

} // namespace sheaf::test
