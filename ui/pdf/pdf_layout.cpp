#include "ui/pdf/pdf_layout.h"

#include "papers/pdf_place.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sheaf {

namespace {

constexpr int margin = 12;
constexpr int gap = 12;
constexpr std::array zooms{0.25, 0.33, 0.5,  0.67, 0.75, 0.9, 1.0, 1.1,
                           1.25, 1.5,  1.75, 2.0,  2.5,  3.0, 4.0, 5.0};

} // namespace

double steppedZoom(double zoom, int by) {
    constexpr double near = 0.01;
    if (by > 0) {
        const auto larger = std::ranges::upper_bound(zooms, zoom + near);
        return larger == zooms.end() ? zooms.back() : *larger;
    }
    const auto same = std::ranges::lower_bound(zooms, zoom - near);
    return same == zooms.begin() ? zooms.front() : *(same - 1);
}

void PdfLayout::arrange(const QSize& viewport, double zoom, double pixelsPerPoint) {
    double widest = 1;
    double highest = 1;
    for (const QSizeF& page : std::as_const(m_points)) {
        widest = std::max(widest, page.width());
        highest = std::max(highest, page.height());
    }
    const double across = std::max(40, viewport.width() - 2 * margin) / widest;
    const double along = std::max(40, viewport.height() - 2 * margin) / highest;
    m_scale = zoom == PdfPlace::fitWidth  ? across
              : zoom == PdfPlace::fitPage ? std::min(across, along)
                                          : zoom * pixelsPerPoint;
    m_scale = std::clamp(m_scale, zooms.front() / 2 * pixelsPerPoint, zooms.back() * pixelsPerPoint);
    m_zoom = m_scale / pixelsPerPoint;
    const int width = std::max(viewport.width(), int(std::ceil(widest * m_scale)) + 2 * margin);
    m_rects.clear();
    int y = margin;
    for (const QSizeF& page : std::as_const(m_points)) {
        const QSize size = (page * m_scale).toSize().expandedTo({1, 1});
        m_rects += QRect(QPoint((width - size.width()) / 2, y), size);
        y += size.height() + gap;
    }
    m_size = {width, y - gap + margin};
}

int PdfLayout::pageAt(int y) const {
    const auto below = std::ranges::upper_bound(m_rects, y, {}, &QRect::top);
    return m_rects.isEmpty() ? -1 : std::max(0, int(below - m_rects.begin()) - 1);
}

QPointF PdfLayout::points(int page, QPoint at) const {
    return QPointF(at - m_rects.value(page).topLeft()) / m_scale;
}

QRectF PdfLayout::pixels(int page, const QRectF& points) const {
    const QPointF corner = m_rects.value(page).topLeft();
    return {corner + points.topLeft() * m_scale, points.size() * m_scale};
}

} // namespace sheaf
