#pragma once

#include <QColor>

namespace sheaf {

struct Palette;

/// The colour of a part of stacked bars: six that people with colour blindness can tell apart, from
/// M. Okabe and K. Ito, "Color Universal Design" (https://jfly.uni-koeln.de/color/), softened for the ground.
QColor partColour(int part, const Palette& colours);

} // namespace sheaf
