#pragma once

#include "papers/counts.h"

class QPainter;
class QPixmap;
class QRectF;
class QSize;

namespace sheaf {

struct Palette;

/// How whole a day is, as the small strip under its number. Each has a shape of its own, so that nobody needs
/// to tell colours apart.
enum class DayMark {
    None,           ///< nothing is known
    Complete,       ///< a whole bar
    Provisional,    ///< a bar of three pieces
    Gap,            ///< a bar whose missing share is an empty box
    Failed,         ///< a cross
    NoAnnouncement, ///< a thin line
    Imported,       ///< a triangle: papers came from digests alone
    Uncounted,      ///< an empty bar: papers are here, and no fetch has counted them
};

DayMark markOf(const DayCount& day);

/// 0..1: how much of what the sources announced is here. A half where they do not say.
double shareFetched(const QList<SourceCount>& sources);

/// Drawn in the middle of the box. On the ground of a chosen day every part has the colour of the ground
/// around it.
void drawDayMark(QPainter& painter, const QRectF& box, DayMark mark, double share, const Palette& colours,
                 bool onAccent = false);

/// The mark by itself, on nothing. `scale` is how many points of the screen a point of the size has.
QPixmap dayMarkPicture(const QSize& size, DayMark mark, double share, const Palette& colours, double scale);

} // namespace sheaf
