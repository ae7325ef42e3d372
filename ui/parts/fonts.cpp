#include "ui/parts/fonts.h"

#include <QFontInfo>

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

} // namespace sheaf
