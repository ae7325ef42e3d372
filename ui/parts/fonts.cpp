#include "ui/parts/fonts.h"

#include <QFontInfo>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace sheaf {

QFont scaledFont(const QFont& base, double factor, QFont::Weight weight) {
    constexpr int smallest = 11;
    QFont font = base;
    font.setPixelSize(std::max(smallest, int(std::lround(QFontInfo(base).pixelSize() * factor))));
    font.setWeight(weight);
    return font;
}

QFont smallFont(const QFont& base) { return scaledFont(base, 0.88); }

int widthFor(const QWidget& widget, int usual) {
    constexpr double usualText = 13; // px
    return int(std::lround(usual * std::max(1.0, QFontInfo(widget.font()).pixelSize() / usualText)));
}

QSize roomFor(const QWidget& window, const QSize& usual) {
    const QSize asked(widthFor(window, usual.width()), widthFor(window, usual.height()));
    return asked.boundedTo((window.screen()->availableSize() * 0.95).expandedTo(usual));
}

} // namespace sheaf
