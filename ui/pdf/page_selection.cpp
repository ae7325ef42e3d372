#include "ui/pdf/page_selection.h"

#include <QStringList>

#include <algorithm>

namespace sheaf {

QList<PdfSpan> PageSelection::select(const QList<PdfSpan>& spans) {
    const QMap<int, Part> before = std::exchange(m_parts, {});
    QList<PdfSpan> asked;
    for (const PdfSpan& span : spans) {
        Part part = before.value(span.page); // until the new one comes, the old one is shown
        part.came = part.came && part.span == span;
        part.span = span;
        if (!part.came)
            asked += span;
        m_parts.insert(span.page, part);
    }
    return asked;
}

void PageSelection::take(const PdfSpan& span, const PdfText& text) {
    const auto part = m_parts.find(span.page);
    if (part != m_parts.end() && part->span == span)
        *part = {span, text, true};
}

bool PageSelection::isWhole() const {
    return std::ranges::all_of(m_parts, [](const Part& part) { return part.came; });
}

QString PageSelection::text() const {
    QStringList texts;
    for (const Part& part : m_parts)
        texts += part.text.text.trimmed();
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QList<PdfSpan> spansBetween(int page, QPointF from, int otherPage, QPointF to) {
    if (page == otherPage)
        return {{page, from, to}};
    if (page > otherPage)
        return spansBetween(otherPage, to, page, from);
    QList<PdfSpan> spans{{page, from, pageEnd}};
    spans += wholePages(page + 1, otherPage - 1);
    spans += {otherPage, pageBeginning, to};
    return spans;
}

QList<PdfSpan> wholePages(int first, int last) {
    QList<PdfSpan> spans;
    for (int page = first; page <= last; ++page)
        spans += {page, pageBeginning, pageEnd};
    return spans;
}

} // namespace sheaf
