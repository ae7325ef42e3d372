#pragma once

#include "papers/figure.h"

namespace sheaf {

/// A paper's overview figure above its caption, as a piece of paperPageHtml(): the picture as a data:
/// address, so that showing it asks nobody, and a link to where it came from. Without its picture the caption
/// and the link alone. Empty where the figure has no address that can be opened. Untrusted input; pure.
QString figureHtml(const Figure& figure);

} // namespace sheaf
