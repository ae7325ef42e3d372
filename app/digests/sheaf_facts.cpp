#include "digests/sheaf_facts.h"

#include "digests/markdown_escape.h"
#include "papers/paper_links.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isPicked(const DayEntry& entry) {
    return entry.paper.upvotes ||
           std::any_of(entry.listings.begin(), entry.listings.end(),
                       [](const Listing& listing) { return listing.kind == ListingKind::Pick; });
}

QString linkWords(const PaperLink& link, const Paper& paper, const SheafLabels& labels) {
    switch (link.kind) {
    case PaperLink::Kind::Arxiv: return u"arXiv"_s;
    case PaperLink::Kind::Pdf: return u"PDF"_s;
    case PaperLink::Kind::Html: return u"HTML"_s;
    case PaperLink::Kind::Doi: return u"DOI"_s;
    case PaperLink::Kind::Code: return labels.codeLink;
    case PaperLink::Kind::Project: return labels.projectLink;
    case PaperLink::Kind::HuggingFace: break;
    }
    return paper.upvotes ? u"Hugging Face ▲ %1"_s.arg(*paper.upvotes) : u"Hugging Face"_s;
}

QString kindWords(ListingKind kind, const SheafLabels& labels) {
    switch (kind) {
    case ListingKind::New: return labels.kindNew;
    case ListingKind::CrossList: return labels.kindCross;
    case ListingKind::Replacement: return labels.kindReplacement;
    case ListingKind::ReplacementCrossList: return labels.kindReplacementCross;
    case ListingKind::Pick: return labels.kindPick;
    }
    return {};
}

QString sourceWords(const QString& source, const SheafLabels& labels) {
    if (source == source::arxiv)
        return u"arXiv"_s;
    if (source == source::huggingFace)
        return u"Hugging Face"_s;
    return source == source::sample ? labels.sampleSource : escapedLine(source);
}

QString listings(const DayEntry& entry, const SheafLabels& labels) {
    QStringList words;
    for (const Listing& listing : entry.listings)
        words += u"%1 %2 (%3)"_s.arg(sourceWords(listing.source, labels), listing.day.toString(Qt::ISODate),
                                     kindWords(listing.kind, labels));
    return words.isEmpty() ? QString() : labels.listed + labels.separator + words.join(labels.listComma);
}

QString dated(const QString& words, const QDateTime& time, const SheafLabels& labels) {
    return time.isValid() ? words.arg(labels.locale.toString(time.toUTC().date(), labels.dateFormat))
                          : QString();
}

QString labelled(const QString& label, const QString& text, const SheafLabels& labels) {
    return text.trimmed().isEmpty() ? QString() : label + labels.separator + escapedLine(text);
}

QStringList paperFacts(const DayEntry& entry, const SheafLabels& labels) {
    const Paper& paper = entry.paper;
    QStringList facts = {escapedLine(paper.categories.join(u", "_s))};
    if (paper.version > 0)
        facts += u"v%1"_s.arg(paper.version);
    facts += dated(labels.submitted, paper.published, labels);
    if (paper.version > 1)
        facts += dated(labels.updated, paper.updated, labels);
    facts += labelled(labels.comment, paper.comment, labels);
    facts += labelled(labels.journal, paper.journalRef, labels);
    facts += listings(entry, labels);
    return facts;
}

QString languageName(const QString& code) {
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return {};
    // "American English" and the like would say more than the summary knows.
    return locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
}

QString maker(const Provenance& provenance) {
    if (provenance.model.isEmpty() || provenance.engine.isEmpty())
        return escapedLine(provenance.model + provenance.engine);
    return escapedLine(provenance.model) + u" ("_s + escapedLine(provenance.engine) + u')';
}

QStringList summaryFacts(const Provenance& provenance, const SheafLabels& labels) {
    QStringList facts = {maker(provenance)};
    if (provenance.extracted)
        facts += labels.extracted;
    if (!provenance.promptVersion.isEmpty())
        facts += labels.prompt.arg(escapedLine(provenance.promptVersion));
    facts += labels.madeFrom.arg(sourceTextName(provenance.sourceText));
    facts += languageName(provenance.language);
    if (const int tokens = provenance.inputTokens + provenance.outputTokens; tokens > 0)
        facts += labels.tokens.arg(labels.locale.toString(tokens));
    if (provenance.made.isValid())
        facts += labels.locale.toString(provenance.made.toUTC(), labels.timeFormat);
    facts.removeAll(QString());
    return facts;
}

} // namespace

bool isInvented(const DayEntry& entry) {
    return std::any_of(entry.listings.begin(), entry.listings.end(),
                       [](const Listing& listing) { return listing.source == source::sample; });
}

QString linkLine(const DayEntry& entry, const SheafLabels& labels) {
    QStringList links;
    for (const PaperLink& link : paperLinks(entry.paper, isPicked(entry))) {
        const QString address = linkDestination(link.address);
        if (!address.isEmpty() && !(isInvented(entry) && followsFromId(link.kind)))
            links += u"[%1](%2)"_s.arg(linkWords(link, entry.paper, labels), address);
    }
    return links.join(u" · "_s);
}

QStringList factLines(const DayEntry& entry, const SheafLabels& labels) {
    QStringList facts = paperFacts(entry, labels);
    facts.removeAll(QString());
    QStringList lines = {facts.join(u" · "_s)};
    if (entry.summary)
        lines += labels.summary + labels.separator +
                 summaryFacts(entry.summary->provenance, labels).join(u" · "_s);
    lines.removeAll(QString());
    return lines;
}

QString factLine(const DayEntry& entry, const SheafLabels& labels) {
    const QStringList lines = factLines(entry, labels);
    return lines.isEmpty() ? QString() : u"<sub>"_s + lines.join(u"<br>\n"_s) + u"</sub>"_s;
}

} // namespace sheaf
