#include "ui/detail/paper_page.h"

#include "base/markdown.h"
#include "papers/paper_links.h"
#include "papers/withdrawal.h"
#include "ui/detail/figure_html.h"
#include "ui/detail/found_html.h"
#include "ui/detail/links.h"
#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"
#include "ui/detail/remarks_html.h"
#include "ui/detail/similar_html.h"
#include "ui/detail/summary_html.h"
#include "ui/detail/taste_html.h"
#include "ui/detail/translation_html.h"
#include "ui/detail/update_html.h"

#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// More authors than this are folded; so few are left standing then.
constexpr qsizetype mostAuthors = 40;
constexpr qsizetype firstAuthors = 12;

QString mark(const QString& text, const QString& kind = {}) {
    return u"<span class=\"mark %1\">%2</span>"_s.arg(kind, text.toHtmlEscaped());
}

QString marksHtml(const DayEntry& entry) {
    QString marks;
    if (isSample(entry))
        marks += mark(PageWords::tr("Sample: an invented paper"));
    if (entry.reading.hidden)
        marks += mark(PageWords::tr("Hidden"));
    if (entry.paper.withdrawn)
        marks += mark(PageWords::tr("Withdrawn"), u"warning"_s);
    return marks.isEmpty() ? QString() : u"<p class=\"marks\">%1</p>"_s.arg(marks);
}

QString ruleLink(const QString& name, const QString& text) {
    return u"<a href=\"sheaf:rule/%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                                                     text.toHtmlEscaped());
}

/// Why the paper stands in no list, and why it stands out.
QString rulesHtml(const DayEntry& entry) {
    QStringList lines;
    if (!entry.filteredBy.isEmpty())
        lines +=
            PageWords::tr("Hidden by your rule “%1”.").arg(entry.filteredBy).toHtmlEscaped() +
            u" <a href=\"sheaf:show-anyway\">%1</a> · "_s.arg(PageWords::tr("Show anyway").toHtmlEscaped()) +
            ruleLink(entry.filteredBy, PageWords::tr("Edit the rule…"));
    for (const QString& watch : entry.watchedBy)
        lines += PageWords::tr("Found by your watch “%1”.").arg(watch).toHtmlEscaped() + u' ' +
                 ruleLink(watch, PageWords::tr("Edit…"));
    return lines.isEmpty() ? QString() : u"<p class=\"rules\">%1</p>"_s.arg(lines.join(u"<br>"_s));
}

// Isolated, so that a name written from right to left does not turn its neighbours round.
QString authorHtml(const Author& author) {
    const QString where =
        author.affiliation.isEmpty()
            ? QString()
            : u" <span class=\"affiliation\">(%1)</span>"_s.arg(plainLineToHtml(author.affiliation));
    return u"<bdi>%1%2</bdi>"_s.arg(plainLineToHtml(author.name), where);
}

QString namesHtml(const QList<Author>& authors) {
    QStringList names;
    for (const Author& author : authors)
        names << authorHtml(author);
    return names.join(u", "_s);
}

QString authorsHtml(const Paper& paper) {
    if (paper.authors.isEmpty())
        return {};
    const bool fold = paper.authors.size() > mostAuthors;
    QString html = namesHtml(fold ? paper.authors.first(firstAuthors) : paper.authors);
    if (fold) {
        const QList<Author> rest = paper.authors.sliced(firstAuthors);
        html += u" <details><summary>%1</summary>, %2</details>"_s.arg(
            PageWords::tr("and %Ln more", nullptr, static_cast<int>(rest.size())).toHtmlEscaped(),
            namesHtml(rest));
    }
    if (!paper.authorsComplete)
        html += u' ' + PageWords::tr("and others").toHtmlEscaped();
    return u"<div class=\"authors\">%1</div>"_s.arg(html);
}

QStringList categoriesOf(const Paper& paper) {
    QStringList categories = paper.categories;
    if (!paper.primaryCategory.isEmpty() && !categories.contains(paper.primaryCategory))
        categories.prepend(paper.primaryCategory);
    return categories;
}

QString versionText(const Paper& paper, const PageOptions& options) {
    if (paper.version <= 0)
        return {};
    const bool revised = paper.version > 1 && paper.updated.isValid();
    return revised ? PageWords::tr("v%1 of %2")
                         .arg(paper.version)
                         .arg(dayText(paper.updated.toUTC().date(), options))
                   : u"v%1"_s.arg(paper.version);
}

QString metaHtml(const Paper& paper, const PageOptions& options) {
    QStringList parts{categoriesOf(paper).join(u", "_s)};
    if (paper.published.isValid())
        parts << dayText(paper.published.toUTC().date(), options);
    parts << versionText(paper, options);
    parts.removeAll(QString());
    return parts.isEmpty() ? QString()
                           : u"<p class=\"meta\">%1</p>"_s.arg(parts.join(u" · "_s).toHtmlEscaped());
}

QString linkHtml(const PageLink& link) {
    return u"<a href=\"%1\">%2</a>"_s.arg(link.url.toHtmlEscaped(), link.text.toHtmlEscaped());
}

QString linksHtml(const DayEntry& entry) {
    QStringList links;
    for (const PageLink& link : linksOf(entry))
        links << linkHtml(link);
    return links.isEmpty() ? QString() : u"<nav class=\"links\">%1</nav>"_s.arg(links.join(u' '));
}

QString withdrawalHtml(const Paper& paper) {
    const QString reason = withdrawalReason(paper).trimmed();
    return reason.isEmpty()
               ? QString()
               : u"<p class=\"warning withdrawal\" dir=\"auto\">%1</p>"_s.arg(
                     PageWords::tr("Why it was withdrawn: %1").toHtmlEscaped().arg(plainLineToHtml(reason)));
}

QString headerHtml(const DayEntry& entry, const PageOptions& options) {
    return u"<header>%1<h1 dir=\"auto\">%2</h1>%3%4%5%6%7</header>"_s.arg(
        marksHtml(entry) + rulesHtml(entry), plainLineToHtml(entry.paper.title), translatedTitleHtml(entry),
        authorsHtml(entry.paper), metaHtml(entry.paper, options), linksHtml(entry),
        withdrawalHtml(entry.paper));
}

QString noteHtml(const ReadingState& reading) {
    const QString note = reading.note.trimmed();
    return note.isEmpty()
               ? QString()
               : partHtml(PageWords::tr("Your note").toHtmlEscaped(), markdownToHtml(note), u"note"_s);
}

QString pickHtml(const Paper& paper) {
    const QString heading = PageWords::tr("Hugging Face's summary").toHtmlEscaped();
    const QString text = paper.pickSummary.trimmed();
    return (text.isEmpty() ? QString() : partHtml(heading, plainToHtml(text))) +
           chipsHtml(PageWords::tr("Hugging Face's keywords"), paper.pickKeywords);
}

QString abstractHtml(const Paper& paper) {
    const QString text = paper.abstract.trimmed();
    return text.isEmpty()
               ? QString()
               : partHtml(PageWords::tr("Abstract").toHtmlEscaped(), plainToHtml(text), u"part abstract"_s);
}

QString fact(const QString& name, const QString& valueHtml) {
    return valueHtml.isEmpty()
               ? QString()
               : u"<dt>%1</dt><dd dir=\"auto\">%2</dd>"_s.arg(name.toHtmlEscaped(), valueHtml);
}

QString addressHtml(const QString& text, const QString& address) {
    const QString url = safeWebAddress(address);
    return url.isEmpty() ? text.toHtmlEscaped() : linkHtml({text, url});
}

QString doiHtml(const QString& doi) { return doi.isEmpty() ? QString() : addressHtml(doi, doiAddress(doi)); }

QString factsHtml(const Paper& paper) {
    const QString facts = fact(PageWords::tr("Comment"), plainLineToHtml(paper.comment)) +
                          fact(PageWords::tr("Journal"), plainLineToHtml(paper.journalRef)) +
                          fact(PageWords::tr("DOI"), doiHtml(paper.doi)) +
                          fact(PageWords::tr("Licence"), addressHtml(paper.licence, paper.licence));
    return facts.isEmpty() ? QString() : u"<dl class=\"facts\">%1</dl>"_s.arg(facts);
}

QString quietLine(const QString& text) {
    return text.isEmpty() ? QString() : u"<p class=\"provenance\">%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

QString paperPageHtml(const PageMatter& matter, const PageOptions& options) {
    const DayEntry& entry = matter.entry;
    const Paper& paper = entry.paper;
    const QString figure = figureHtml(matter.figure);
    QString html = headerHtml(entry, options) + newVersionHtml(matter.update, options) +
                   tasteHtml(matter.taste) + summaryStateHtml(entry);
    html += entry.summary ? summaryHtml(matter, figure) : remarksHtml(matter) + figure;
    html += chipsHtml(PageWords::tr("Your tags"), entry.reading.tags, u"own"_s) + noteHtml(entry.reading);
    html += pickHtml(paper) + translatedAbstractHtml(entry) + abstractHtml(paper) +
            earlierVersionHtml(matter.update, options) + factsHtml(paper);
    if (entry.summary)
        html += quietLine(provenanceLine(*entry.summary, paper, options));
    html += quietLine(listingsLine(entry.listings, options)) + similarHtml(matter.similar, options);
    html = withFoundMarked(html, QueryMatches::ofSearch(matter.search));
    return u"<article>%1</article>"_s.arg(html);
}

QString messagePageHtml(const QString& sentence, const QString& action, const QString& actionUrl) {
    const QString link = action.isEmpty() ? QString()
                                          : u"<p><a href=\"%1\">%2</a></p>"_s.arg(actionUrl.toHtmlEscaped(),
                                                                                  action.toHtmlEscaped());
    return u"<section class=\"message\"><p>%1</p>%2</section>"_s.arg(sentence.toHtmlEscaped(), link);
}

} // namespace sheaf
