#include "services/pdf/pages_process/page_colours.h"

#include <algorithm>

namespace sheaf {

namespace {

constexpr quint32 white = 0xffffff;

/// Lightness turned around, hue and chroma kept: HSL's lightness is the mean of the largest and the smallest.
QRgb turned(QRgb colour) {
    const auto [least, most] = std::minmax({qRed(colour), qGreen(colour), qBlue(colour)});
    const int by = 255 - least - most;
    return qRgb(qRed(colour) + by, qGreen(colour) + by, qBlue(colour) + by);
}

/// From black to `low`, from white to `high`.
int between(int part, int low, int high) { return low + (high - low) * part / 255; }

} // namespace

void recolour(QImage& page, quint32 ground, quint32 ink) {
    if ((ground & white) == white && (ink & white) == 0)
        return;
    const bool dark = qGray(ground) < qGray(ink);
    const QRgb low = dark ? ground : ink;
    const QRgb high = dark ? ink : ground;
    for (int y = 0; y < page.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(page.scanLine(y));
        for (int x = 0; x < page.width(); ++x) {
            const QRgb colour = dark ? turned(line[x]) : line[x];
            line[x] = qRgb(between(qRed(colour), qRed(low), qRed(high)),
                           between(qGreen(colour), qGreen(low), qGreen(high)),
                           between(qBlue(colour), qBlue(low), qBlue(high)));
        }
    }
}

} // namespace sheaf
