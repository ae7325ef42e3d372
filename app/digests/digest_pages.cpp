#include "digests/digest_pages.h"

namespace sheaf {

QByteArray writtenAtOnce(DigestPages& pages, const QList<DayEntry>& papers) {
    pages.meet(papers);
    const QList<DayEntry> sorted = inOrder(papers, pages.order());
    QByteArray digest = pages.begin();
    if (pages.listsPapers())
        digest += pages.list(sorted);
    return digest + pages.write(sorted) + pages.end();
}

} // namespace sheaf
