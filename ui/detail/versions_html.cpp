#include "ui/detail/versions_html.h"

#include "papers/arxiv_id.h"
#include "papers/paper_links.h"
#include "ui/detail/links.h"
#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"

#include <QStringList>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 30;

/// arXiv announces a version the day after it came at the earliest, which is the best that listings know.
QDate dayOf(int version, const DayEntry& entry) {
    const Paper& paper = entry.paper;
    if (version == 1 && paper.published.isValid())
        return paper.published.toUTC().date();
    if (version == paper.version && paper.updated.isValid())
        return paper.updated.toUTC().date();
    for (const Listing& listing : entry.listings)
        if (listing.version == version)
            return listing.day;
    return {};
}

/// A text is kept with the last version that had it.
VersionText textOf(int version, const PageMatter& matter) {
    const auto kept = std::ranges::find_if(
        matter.earlier, [version](const VersionText& text) { return text.version >= version; });
    if (kept != matter.earlier.end())
        return *kept;
    const Paper& now = matter.entry.paper;
    return {now.version, now.title, now.abstract, now.comment};
}

QString changedText(int version, const PageMatter& matter) {
    const VersionText before = textOf(version - 1, matter);
    const VersionText now = textOf(version, matter);
    QStringList changed;
    if (before.title.simplified() != now.title.simplified())
        changed += PageWords::tr("the title");
    if (before.abstract.simplified() != now.abstract.simplified())
        changed += PageWords::tr("the abstract");
    if (before.comment.simplified() != now.comment.simplified())
        changed += PageWords::tr("the comment");
    return changed.isEmpty() ? QString() : PageWords::tr("changed: %1").arg(changed.join(u", "_s));
}

QString itemHtml(int version, const PageMatter& matter, const PageOptions& options) {
    const QString address = paperAddress(matter.entry.paper) + u'v' + QString::number(version);
    const QDate day = dayOf(version, matter.entry);
    QStringList facts{day.isValid() ? dayText(day, options) : QString(),
                      version > 1 ? changedText(version, matter) : QString()};
    facts.removeAll(QString());
    return u"<li><a href=\"%1\">v%2</a> %3</li>"_s.arg(address.toHtmlEscaped(), QString::number(version),
                                                       facts.join(u" · "_s).toHtmlEscaped());
}

} // namespace

QString versionsHtml(const PageMatter& matter, const PageOptions& options) {
    const Paper& paper = matter.entry.paper;
    const auto arxiv = ArxivId::parse(paper.id);
    if (paper.version < 2 || !arxiv || arxiv->id != paper.id || isSample(matter.entry))
        return {};
    QString items;
    for (int version = paper.version; version > std::max(0, paper.version - mostShown); --version)
        items += itemHtml(version, matter, options);
    return u"<details class=\"versions\"><summary>%1</summary><ul>%2</ul></details>"_s.arg(
        PageWords::tr("%Ln versions", nullptr, paper.version).toHtmlEscaped(), items);
}

} // namespace sheaf
