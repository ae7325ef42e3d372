#include "digests/sheaf_entry.h"

#include "digests/markdown_escape.h"
#include "digests/markdown_guard.h"
#include "digests/sheaf_facts.h"
#include "papers/paper_links.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString heading(const Paper& paper) {
    const QString words = escapedLinkWords(paper.title.trimmed().isEmpty() ? paper.id : paper.title);
    const QString address = linkDestination(paperAddress(paper));
    return address.isEmpty() ? u"### "_s + words : u"### [%1](%2)"_s.arg(words, address);
}

QStringList codeSpans(const QStringList& tags) {
    QStringList spans;
    for (const QString& tag : tags)
        if (!tag.trimmed().isEmpty())
            spans += codeSpan(tag);
    return spans;
}

/// Star, withdrawal and tags: what one looks for when paging through.
QString marks(const DayEntry& entry, const SheafLabels& labels) {
    QStringList marks;
    if (entry.reading.starred)
        marks += u"★ **"_s + labels.starred + u"**"_s;
    if (entry.paper.withdrawn)
        marks += u"**"_s + labels.withdrawn + u"**"_s;
    if (entry.summary)
        marks += codeSpans(entry.summary->tags).join(u' ');
    if (const QStringList own = codeSpans(entry.reading.tags); !own.isEmpty())
        marks += labels.ownTags + labels.separator + own.join(u' ');
    marks.removeAll(QString());
    return marks.join(u" · "_s);
}

QString failure(const DayEntry& entry, const QString& label, const SheafLabels& labels) {
    const QString reason =
        entry.failure.trimmed().isEmpty() ? labels.reasonUnknown : escapedLine(entry.failure);
    return u"**"_s + label + u"**"_s + labels.separator + reason;
}

QString scoreLine(const Summary& summary, const SheafLabels& labels) {
    if (!summary.score)
        return {};
    const QString score = u"**"_s + labels.score.arg(*summary.score) + u"**"_s;
    return summary.scoreReason.trimmed().isEmpty() ? score
                                                   : score + u" · "_s + guardedLine(summary.scoreReason);
}

QString tldr(const Summary& summary, const SheafLabels& labels) {
    const QString mark = summary.provenance.extracted ? u" *("_s + labels.extracted + u")*"_s : QString();
    if (summary.tldr.trimmed().isEmpty())
        return mark.trimmed();
    return u"**"_s + labels.tldr + u"**"_s + mark + labels.separator + guardedText(summary.tldr.trimmed());
}

QList<SheafPart> summaryParts(const Summary& summary, const SheafLabels& labels) {
    QList<SheafPart> parts = {{labels.motivation, summary.motivation},
                              {labels.method, summary.method},
                              {labels.result, summary.result},
                              {labels.conclusion, summary.conclusion},
                              {labels.recommendation, summary.recommendation}};
    for (const SummarySection& section : summary.sections)
        parts.append({escapedLine(section.name), section.text});
    for (SheafPart& part : parts)
        part.text = guardedText(part.text.trimmed());
    return parts;
}

bool isEmpty(const SheafPart& part) { return part.text.isEmpty(); }

QList<SheafPart> foldedParts(const DayEntry& entry, const SheafLabels& labels) {
    QList<SheafPart> parts = sheafParts(entry, labels);
    parts.append({labels.pickSummary, escapedText(entry.paper.pickSummary.trimmed())});
    parts.append({labels.pickKeywords, codeSpans(entry.paper.pickKeywords).join(u' ')});
    parts.append({labels.abstract, escapedText(entry.paper.abstract.trimmed())});
    parts.removeIf(isEmpty);
    return parts;
}

QString folded(const DayEntry& entry, const SheafLabels& labels) {
    const QList<SheafPart> parts = foldedParts(entry, labels);
    if (parts.isEmpty())
        return {};
    const QString title =
        parts.size() == 1 && parts[0].name == labels.abstract ? labels.abstract : labels.details;
    return u"<details>\n<summary>"_s + title + u"</summary>\n"_s + sheafItems(parts, labels) +
           u"\n</details>"_s;
}

} // namespace

bool isFailed(const DayEntry& entry) {
    return !entry.summary && (entry.job == JobState::Failed || !entry.failure.isEmpty());
}

QString sheafAuthors(const Paper& paper, const SheafLabels& labels) {
    const QString names = escapedLine(authorNames(paper));
    if (paper.authorsComplete)
        return names;
    return names.isEmpty() ? QString() : names + u" *"_s + labels.moreAuthors + u'*';
}

/// The card below the authors: score, TL;DR, or why there is none. Only the TL;DR has several lines, and it
/// comes last, so that a list or a fence in it ends with the quote.
QString sheafCard(const DayEntry& entry, const SheafLabels& labels) {
    QStringList paragraphs;
    if (entry.summary && !entry.failure.isEmpty())
        paragraphs += failure(entry, labels.newerFailed, labels);
    if (entry.summary)
        paragraphs << scoreLine(*entry.summary, labels) << tldr(*entry.summary, labels);
    else if (isFailed(entry))
        paragraphs += failure(entry, labels.summaryFailed, labels);
    else
        paragraphs += u'*' + labels.noSummary + u'*';
    paragraphs.removeAll(QString());
    return paragraphs.isEmpty() ? QString() : u"> "_s + continued(paragraphs.join(u"\n\n"_s), u"> "_s);
}

QList<SheafPart> sheafParts(const DayEntry& entry, const SheafLabels& labels) {
    QList<SheafPart> parts = entry.summary ? summaryParts(*entry.summary, labels) : QList<SheafPart>();
    parts.append({labels.note, guardedText(entry.reading.note.trimmed())});
    parts.removeIf(isEmpty);
    return parts;
}

QString sheafItems(const QList<SheafPart>& parts, const SheafLabels& labels) {
    QString out;
    for (const SheafPart& part : parts)
        out += u"\n- **"_s + part.name + u"**"_s + labels.separator + continued(part.text, u"  "_s) + u'\n';
    return out;
}

QString sheafEntry(const DayEntry& entry, const SheafLabels& labels) {
    QStringList blocks = {heading(entry.paper),   sheafAuthors(entry.paper, labels),
                          marks(entry, labels),   sheafCard(entry, labels),
                          folded(entry, labels),  linkLine(entry, labels),
                          factLine(entry, labels)};
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_s) + u'\n';
}

} // namespace sheaf
