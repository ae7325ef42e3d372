#include "ui/pdf/pdf_view.h"

#include <QPainter>
#include <QScrollBar>

// What is marked on the pages: what a search found, and what is selected. The pages are in pdf_view.cpp.

namespace sheaf {

/// As a marker pen marks: the print stays on top. On dark pages light does it.
void PdfView::drawMarks(QPainter& painter, int page) {
    const auto mark = [&](const PdfText& text, QColor colour, double strength) {
        colour.setAlphaF(float(m_dark ? strength * 0.5 : 1));
        painter.setCompositionMode(m_dark ? QPainter::CompositionMode_SourceOver
                                          : QPainter::CompositionMode_Multiply);
        for (const QRectF& place : text.places)
            painter.fillRect(m_layout.pixels(page, place).adjusted(-1, -1, 1, 1), colour);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    };
    const QList<PdfText> hits = m_hits.on(page);
    for (int i = 0; i < hits.size(); ++i)
        mark(hits[i], m_hits.at() == PdfHits::At{page, i} ? m_markNow : m_mark,
             m_hits.at() == PdfHits::At{page, i} ? 1.2 : 0.7);
    mark(m_selection.on(page), m_dark ? m_select : m_select.lighter(180), 0.8);
}

void PdfView::setHits(const PdfHits& hits) {
    m_hits = hits;
    viewport()->update();
}

void PdfView::showHit() {
    if (m_hits.at().page < 0)
        return;
    const QRect place = m_layout.pixels(m_hits.at().page, m_hits.place()).toAlignedRect();
    const QRect sight(offset(), viewport()->size());
    if (sight.adjusted(0, 24, 0, -24).contains(place))
        return;
    verticalScrollBar()->setValue(place.center().y() - sight.height() / 3);
    if (place.left() < sight.left() || place.right() > sight.right())
        horizontalScrollBar()->setValue(place.center().x() - sight.width() / 2);
}

} // namespace sheaf
