#pragma once

#include <QString>

namespace sheaf {

struct Palette;

/// The style sheet of the window and its dialogs in these colours: hairlines instead of boxes, one accent.
QString windowStyleSheet(const Palette& colours);

} // namespace sheaf
