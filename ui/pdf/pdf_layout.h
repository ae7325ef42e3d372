#pragma once

#include <QList>
#include <QPointF>
#include <QRect>
#include <QSizeF>

namespace sheaf {

/// Where the pages of a PDF stand below each other, in logical pixels of the whole scroll.
class PdfLayout {
  public:
    void setPages(const QList<QSizeF>& points) { m_points = points; }

    /// `zoom` is PdfPlace's; `pixelsPerPoint` is the screen's at zoom 1.
    void arrange(const QSize& viewport, double zoom, double pixelsPerPoint);

    int pages() const { return int(m_rects.size()); }
    QSize size() const { return m_size; }
    QRect page(int number) const { return m_rects.value(number); }

    /// The zoom that is really shown, fitted or not.
    double zoom() const { return m_zoom; }
    double pixelsPerPoint() const { return m_scale; }

    /// The page at that height, or the one above the gap there; -1 without pages.
    int pageAt(int y) const;

    /// A place in the scroll as points on a page, and back.
    QPointF points(int page, QPoint at) const;
    QRectF pixels(int page, const QRectF& points) const;

  private:
    QList<QSizeF> m_points;
    QList<QRect> m_rects;
    QSize m_size;
    double m_zoom = 1;
    double m_scale = 1;
};

/// The next larger (`by` 1) or smaller (-1) of the zooms that keys and buttons go through.
double steppedZoom(double zoom, int by);

} // namespace sheaf
