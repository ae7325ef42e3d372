#include "ui/pdf/pdf_hits.h"

namespace sheaf {

void PdfHits::clear() { *this = {}; }

void PdfHits::add(int page, const QList<PdfText>& hits) {
    if (hits.isEmpty())
        return;
    m_pages.insert(page, hits);
    m_count += int(hits.size());
}

QRectF PdfHits::place() const {
    const QList<PdfText> hits = m_pages.value(m_at.page);
    return m_at.index < hits.size() ? hits.at(m_at.index).places.value(0) : QRectF();
}

int PdfHits::number() const {
    int before = 0;
    for (auto page = m_pages.begin(); page != m_pages.end() && page.key() < m_at.page; ++page)
        before += int(page->size());
    return m_at.page < 0 ? 0 : before + m_at.index + 1;
}

void PdfHits::goFrom(int page) {
    if (m_pages.isEmpty())
        return;
    const auto found = m_pages.lowerBound(page);
    m_at = {found == m_pages.end() ? m_pages.firstKey() : found.key(), 0};
}

void PdfHits::step(int by) {
    if (m_at.page < 0)
        return goFrom(0);
    const auto page = m_pages.constFind(m_at.page);
    const int index = m_at.index + by;
    if (index >= 0 && index < page->size()) {
        m_at.index = index;
    } else if (by > 0) {
        const auto next = std::next(page);
        m_at = {next == m_pages.constEnd() ? m_pages.firstKey() : next.key(), 0};
    } else {
        const auto before = page == m_pages.constBegin() ? std::prev(m_pages.constEnd()) : std::prev(page);
        m_at = {before.key(), int(before->size()) - 1};
    }
}

} // namespace sheaf
