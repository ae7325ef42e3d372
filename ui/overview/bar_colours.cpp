#include "ui/overview/bar_colours.h"

#include "ui/theme/palette.h"

#include <array>

namespace sheaf {

namespace {

constexpr std::array<QRgb, 6> tones{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffd55e00};

/// So much of the ground shows through.
constexpr double softness = 0.15;

int mixed(int colour, int ground) { return int(colour * (1 - softness) + ground * softness); }

} // namespace

QColor partColour(int part, const Palette& colours) {
    const QColor tone(tones[size_t(part) % tones.size()]);
    return {mixed(tone.red(), colours.bg.red()), mixed(tone.green(), colours.bg.green()),
            mixed(tone.blue(), colours.bg.blue())};
}

} // namespace sheaf
