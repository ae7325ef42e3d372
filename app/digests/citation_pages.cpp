#include "digests/citation_pages.h"

#include "digests/citation.h"

namespace sheaf {

void CitationPages::meet(const QList<DayEntry>& papers) {
    for (const DayEntry& entry : papers)
        m_keys.add(citationWithoutKey(entry, m_labels), entry.paper.id);
}

QByteArray CitationPages::write(const QList<DayEntry>& papers) {
    QByteArray out;
    for (const DayEntry& entry : papers) {
        Citation citation = citationWithoutKey(entry, m_labels);
        citation.key = m_keys.take(citation, entry.paper.id);
        if (m_begun)
            out += m_frame.between;
        out += m_frame.text(citation);
        m_begun = true;
    }
    return out;
}

} // namespace sheaf
