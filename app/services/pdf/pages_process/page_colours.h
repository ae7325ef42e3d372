#pragma once

#include <QImage>

namespace sheaf {

/// Gives a page (RGB32, drawn on white) another ground and ink: what is light becomes dark where the ground
/// is, and every colour keeps its hue.
void recolour(QImage& page, quint32 ground, quint32 ink);

} // namespace sheaf
