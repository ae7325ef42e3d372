#include "digests/arxiv_listing_paper.h"

#include "digests/arxiv_listing_authors.h"
#include "digests/arxiv_listing_entry.h"
#include "digests/arxiv_listing_guard.h"
#include "digests/arxiv_listing_lines.h"
#include "papers/arxiv_id.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A fork's "[https://arxiv.org/abs/](https://arxiv.org/abs/)2506.05566" is read by what stands last.
void setAddress(Paper& paper, QStringView address) {
    constexpr auto doiResolver = QStringView(u"https://doi.org/");
    const auto id =
        ArxivId::parse(address.startsWith(u'[') ? address.sliced(address.lastIndexOf(u')') + 1) : address);
    if (id) {
        paper.id = id->id;
        paper.version = id->version;
    } else if (address.startsWith(doiResolver)) {
        paper.id = u"doi:"_s + address.sliced(doiResolver.size()).toString();
    } else {
        paper.id = u"url:"_s + address.toString();
    }
}

void setCategoriesBehind(DayEntry& entry, QStringView line) {
    constexpr auto label = QStringView(u"ategory: "); // of "Category" and "Main category"
    for (const QStringView part : line.split(u" | "))
        if (const qsizetype at = part.indexOf(label); at >= 0)
            setArxivCategories(entry, part.sliced(at + label.size()).split(u"**").first().toString());
}

} // namespace

void setArxivHeading(Paper& paper, QStringView heading) {
    const auto parts = ArxivPaperHeading::parse(heading);
    paper.title = withoutGuards(parts->title.toString());
    setAddress(paper, parts->address);
}

void setArxivAuthorLine(DayEntry& entry, QStringView line) {
    const qsizetype behind = line.indexOf(u"* | **");
    QStringView names = line.sliced(1, (behind < 0 ? line.size() : behind) - 1);
    if (behind < 0 && names.endsWith(u'*'))
        names.chop(1);
    setArxivAuthors(entry.paper, withoutGuards(names.toString()));
    if (behind >= 0)
        setCategoriesBehind(entry, line.sliced(behind));
}

void setArxivCategories(DayEntry& entry, const QString& text) {
    const QStringList categories = text.split(u", "_s, Qt::SkipEmptyParts);
    if (categories.size() > 1)
        entry.extra[arxiv_extra::categories] = text;
    if (!categories.isEmpty())
        entry.paper.primaryCategory = categories.first();
    entry.paper.categories = categories;
}

} // namespace sheaf
