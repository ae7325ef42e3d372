#pragma once

#include "ui/list/row_layout.h"

class QPainter;
class QPainterPath;
class QStyleOptionViewItem;

namespace sheaf {

struct Palette;

/// Draws the parts of a row of the paper list.
class RowPainter {
  public:
    RowPainter(QPainter& painter, const Palette& colours, const RowMetrics& metrics);

    void drawGround(const QStyleOptionViewItem& option);
    void drawPaper(const PaperRow& row, const RowLayout& layout, const QStyleOptionViewItem& option);

    /// A row that is still being read: the shape of one, without words.
    void drawPlaceholder(const RowLayout& layout);

  private:
    void drawBadge(const PaperRow& row, const RowLayout& layout);
    void drawTitle(const PaperRow& row, const RowLayout& layout);
    void drawLine(const QRect& box, const MarkedLine& line, const QFont& font, const QColor& colour,
                  Qt::LayoutDirection direction);
    void drawMarked(const QRect& box, const MarkedLine& line, const QFont& font,
                    Qt::LayoutDirection direction);
    void drawFailure(const RowLayout& layout);
    void drawChips(const RowLayout& layout, bool selected);
    void drawStar(const QRect& rect, bool filled);

    QPainter& m_painter;
    const Palette& m_colours;
    const RowMetrics& m_metrics;
    bool m_mirrored = false; ///< lines begin at the right
};

/// A five-pointed star in the middle of the rectangle.
QPainterPath starPath(const QRectF& rect, double radius);

} // namespace sheaf
