#include "digests/html_entry.h"

#include "base/isolates.h"
#include "base/markdown.h"
#include "digests/markdown_escape.h"
#include "digests/sheaf_entry.h"
#include "digests/sheaf_facts.h"
#include "papers/paper_links.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Empty where there is nothing to put into it.
QString element(const QString& name, const QString& style, const QString& html) {
    return html.isEmpty() ? QString() : u"<%1 class=\"%2\">%3</%1>\n"_s.arg(name, style, html);
}

QString text(const QString& html) { return element(u"div"_s, u"text"_s, html); }

QString link(const QString& address, const QString& html) {
    return address.isEmpty() ? html : u"<a href=\"%1\">%2</a>"_s.arg(address, html);
}

QString heading(const DayEntry& entry) {
    const QString address = isInvented(entry) ? QString() : linkDestination(paperAddress(entry.paper));
    const QString side = entry.paper.title.isRightToLeft() ? u" dir=\"rtl\""_s : QString();
    return u"<h3%1>"_s.arg(side) + link(address, htmlTitle(entry.paper)) + u"</h3>\n"_s;
}

/// A name that is written from right to left keeps to itself, so that the commas beside it stay in place.
QString nameHtml(const QString& name) {
    const QString html = plainLineToHtml(name);
    return hasRightToLeft(name) ? u"<bdi>%1</bdi>"_s.arg(html) : html;
}

QString authors(const Paper& paper, const SheafLabels& labels) {
    QStringList shown;
    for (const Author& author : paper.authors)
        if (const QString name = author.name.simplified(); !name.isEmpty())
            shown += nameHtml(name);
    const QString names = shown.join(u", "_s);
    if (paper.authorsComplete || names.isEmpty())
        return names;
    return names + u" <em>"_s + labels.moreAuthors + u"</em>"_s;
}

QString chip(const QString& style, const QString& html) { return element(u"li"_s, style, html); }

QString chips(const DayEntry& entry, const SheafLabels& labels) {
    QString out;
    if (entry.reading.starred)
        out += chip(u"star"_s, u"★ "_s + labels.starred);
    if (entry.paper.withdrawn)
        out += chip(u"warn"_s, labels.withdrawn);
    for (const QString& tag : entry.summary ? entry.summary->tags : QStringList())
        out += chip(u"tag"_s, plainLineToHtml(tag.simplified()));
    for (const QString& tag : entry.reading.tags)
        out += chip(u"own"_s, plainLineToHtml(tag.simplified()));
    return element(u"ul"_s, u"chips"_s, out);
}

QString score(const Summary& summary) {
    if (!summary.score)
        return {};
    const QString style = *summary.score >= 80 ? u"good"_s : *summary.score >= 60 ? u"mid"_s : u"low"_s;
    return element(u"div"_s, u"score"_s,
                   element(u"span"_s, u"badge "_s + style, QString::number(*summary.score)) +
                       text(markdownToHtml(summary.scoreReason)));
}

QString tldr(const Summary& summary, const SheafLabels& labels) {
    const bool extracted = summary.provenance.extracted;
    return element(u"div"_s, extracted ? u"tldr extracted"_s : u"tldr"_s,
                   element(u"p"_s, u"origin"_s, extracted ? labels.extracted : QString()) +
                       text(markdownToHtml(summary.tldr)));
}

QString failure(const QString& reason, const QString& label, const SheafLabels& labels) {
    const QString words = reason.trimmed().isEmpty() ? labels.reasonUnknown : plainLineToHtml(reason);
    return element(u"p"_s, u"state failure"_s, label + labels.separator + words);
}

QString state(const DayEntry& entry, const SheafLabels& labels) {
    if (entry.summary)
        return entry.failure.isEmpty() ? QString() : failure(entry.failure, labels.newerFailed, labels);
    return isFailed(entry) ? failure(entry.failure, labels.summaryFailed, labels)
                           : element(u"p"_s, u"state"_s, labels.noSummary);
}

QString part(const QString& style, const QString& name, const QString& html) {
    return html.isEmpty() ? QString()
                          : element(u"div"_s, style, u"<h4>"_s + name + u"</h4>\n"_s + text(html));
}

QString summaryParts(const Summary& summary, const SheafLabels& labels) {
    QString out;
    const auto add = [&](const QString& name, const QString& markdown) {
        out += part(u"part"_s, name, markdownToHtml(markdown));
    };
    add(labels.motivation, summary.motivation);
    add(labels.method, summary.method);
    add(labels.result, summary.result);
    add(labels.conclusion, summary.conclusion);
    add(labels.recommendation, summary.recommendation);
    for (const SummarySection& section : summary.sections)
        add(plainLineToHtml(section.name), section.text);
    return out;
}

/// In a language of its own, which decides how Chinese characters look and how a page is read aloud.
QString summaryHtml(const Summary& summary, const SheafLabels& labels) {
    static const QRegularExpression code(u"^[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?$"_s);
    const QString& language = summary.provenance.language;
    const QString html = score(summary) + tldr(summary, labels) + summaryParts(summary, labels);
    if (html.isEmpty() || !code.match(language).hasMatch())
        return html;
    return u"<div lang=\"%1\">\n%2</div>\n"_s.arg(QString(language).replace(u'_', u'-'), html);
}

QString pick(const Paper& paper, const SheafLabels& labels) {
    QString keywords;
    for (const QString& keyword : paper.pickKeywords)
        keywords += chip(u"tag"_s, plainLineToHtml(keyword.simplified()));
    return part(u"part"_s, labels.pickSummary, plainToHtml(paper.pickSummary)) +
           element(u"ul"_s, u"chips"_s, keywords);
}

/// A picture in its own words, such as the export makes; nothing else that "data:" may hold.
bool isPicture(const QString& address) {
    static const QRegularExpression shape(u"^data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+=*$"_s);
    return shape.match(address).hasMatch();
}

QString figure(const Paper& paper, const SheafLabels& labels) {
    const QString caption = plainLineToHtml(paper.figureCaption.simplified());
    if (isPicture(paper.figureUrl))
        return u"<figure><img alt=\"%1\" src=\"%2\"/><figcaption>%3</figcaption></figure>\n"_s.arg(
            labels.figure.toHtmlEscaped(), paper.figureUrl, caption);
    const QString address = linkDestination(paper.figureUrl);
    return address.isEmpty()
               ? QString()
               : element(u"p"_s, u"figure"_s, link(address, caption.isEmpty() ? labels.figure : caption));
}

QString abstract(const Paper& paper, const SheafLabels& labels, bool unfolded) {
    const QString html = plainToHtml(paper.abstract);
    return html.isEmpty() ? QString()
                          : u"<details class=\"abstract\"%1><summary>%2</summary>\n%3</details>\n"_s.arg(
                                unfolded ? u" open=\"open\""_s : QString(), labels.abstract, text(html));
}

QString facts(const DayEntry& entry, const SheafLabels& labels) {
    QString out;
    for (const QString& line : factLines(entry, labels))
        out += markdownToHtml(line);
    return element(u"div"_s, u"facts"_s, out);
}

} // namespace

QString htmlTitle(const Paper& paper) {
    return plainLineToHtml((paper.title.trimmed().isEmpty() ? paper.id : paper.title).simplified());
}

QString htmlEntry(const DayEntry& entry, const QString& anchor, const SheafLabels& labels, bool unfolded) {
    const Paper& paper = entry.paper;
    QString out = u"<article id=\"%1\">\n"_s.arg(anchor) + heading(entry);
    out += element(u"p"_s, u"authors"_s, authors(paper, labels)) + chips(entry, labels);
    out += state(entry, labels);
    if (entry.summary)
        out += summaryHtml(*entry.summary, labels);
    out += part(u"note"_s, labels.note, markdownToHtml(entry.reading.note)) + pick(paper, labels);
    out += figure(paper, labels) + abstract(paper, labels, unfolded);
    out += element(u"div"_s, u"links"_s, markdownToHtml(linkLine(entry, labels))) + facts(entry, labels);
    return out + u"</article>\n"_s;
}

} // namespace sheaf
