#include "ui/detail/paper_page.h"

#include "base/markdown.h"
#include "papers/paper_links.h"
#include "papers/withdrawal.h"
#include "ui/detail/authors_html.h"
#include "ui/detail/figure_html.h"
#include "ui/detail/found_html.h"
#include "ui/detail/links.h"
#include "ui/detail/page_links.h"
#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"
#include "ui/detail/remarks_html.h"
#include "ui/detail/similar_html.h"
#include "ui/detail/summary_choice_html.h"
#include "ui/detail/summary_html.h"
#include "ui/detail/tags_html.h"
#include "ui/detail/taste_html.h"
#include "ui/detail/translation_html.h"
#include "ui/detail/update_html.h"
#include "ui/detail/versions_html.h"

#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

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

/// Where it appeared, and what its authors say of that.
QString venueHtml(const Paper& paper) {
    QStringList parts{plainLineToHtml(paper.journalRef), plainLineToHtml(paper.comment)};
    parts.removeAll(QString());
    return parts.isEmpty() ? QString()
                           : u"<p class=\"venue\" dir=\"auto\">%1</p>"_s.arg(parts.join(u" · "_s));
}

/// What arXiv and Hugging Face list is in English, save for the few whose script says otherwise.
QString languageOf(const QString& text) {
    const QString language = scriptLanguage(text);
    return language.isEmpty() ? u"en"_s : language;
}

QString headerHtml(const PageMatter& matter, const PageOptions& options) {
    const DayEntry& entry = matter.entry;
    return u"<header>%1<h1 lang=\"%2\" dir=\"auto\">%3</h1>%4%5%6%7%8</header>"_s.arg(
        marksHtml(entry) + rulesHtml(entry), languageOf(entry.paper.title),
        plainLineToHtml(entry.paper.title), translatedTitleHtml(entry), authorsHtml(matter),
        metaHtml(entry.paper, options) + venueHtml(entry.paper), linksHtml(entry),
        withdrawalHtml(entry.paper));
}

QString noteHtml(const DayEntry& entry) {
    const QString note = entry.reading.note;
    if (note.trimmed().isEmpty())
        return {};
    const QString edit = entry.key == 0 ? QString()
                                        : u' ' + actLink(u"sheaf:note"_s, PageWords::tr("Edit"),
                                                         PageWords::tr("Edit your note"));
    const QString body =
        u"<div lang=\"%1\" dir=\"auto\">%2</div>"_s.arg(scriptLanguage(note), markdownToHtml(note));
    return u"<div id=\"note\">%1</div>"_s.arg(
        partHtml(PageWords::tr("Your note").toHtmlEscaped() + edit, body, u"note"_s));
}

QString pickHtml(const Paper& paper) {
    const QString heading = PageWords::tr("Hugging Face's summary").toHtmlEscaped();
    const QString text = paper.pickSummary.trimmed();
    return (text.isEmpty() ? QString() : partHtml(heading, plainToHtml(text))) +
           chipsHtml(PageWords::tr("Hugging Face's keywords"), paper.pickKeywords);
}

QString abstractHtml(const Paper& paper) {
    const QString text = paper.abstract.trimmed();
    if (text.isEmpty())
        return {};
    const QString body = u"<div lang=\"%1\" dir=\"auto\">%2</div>"_s.arg(languageOf(text), plainToHtml(text));
    return partHtml(PageWords::tr("Abstract").toHtmlEscaped(), body, u"part abstract"_s);
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
    const QString facts = fact(PageWords::tr("DOI"), doiHtml(paper.doi)) +
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
    QString html = headerHtml(matter, options) + newVersionHtml(matter.update, options) +
                   tasteHtml(matter.taste) + summaryStateHtml(entry) + summaryChoiceHtml(matter, options);
    html += entry.summary ? summaryHtml(matter, options, figure) : remarksHtml(matter) + figure;
    html += ownTagsHtml(entry) + noteHtml(entry);
    html += pickHtml(paper) + translatedAbstractHtml(entry) + abstractHtml(paper) +
            earlierVersionHtml(matter.update, options) + versionsHtml(matter, options) + factsHtml(paper);
    if (entry.summary)
        html += quietLine(provenanceLine(*entry.summary, paper, options));
    html += quietLine(listingsLine(entry.listings, options)) + similarHtml(matter.similar, options);
    html = withFoundMarked(html, QueryMatches::ofSearch(matter.search));
    return u"<article lang=\"%1\">%2</article>"_s.arg(options.locale.bcp47Name().toHtmlEscaped(), html);
}

QString messagePageHtml(const QString& sentence, const QString& action, const QString& actionUrl) {
    const QString link = action.isEmpty() ? QString()
                                          : u"<p><a href=\"%1\">%2</a></p>"_s.arg(actionUrl.toHtmlEscaped(),
                                                                                  action.toHtmlEscaped());
    return u"<section class=\"message\"><p>%1</p>%2</section>"_s.arg(sentence.toHtmlEscaped(), link);
}

} // namespace sheaf
