#include "digests/citation.h"

#include "base/text.h"
#include "digests/citation_keys.h"
#include "digests/markdown_escape.h"
#include "digests/sheaf_facts.h"
#include "papers/arxiv_id.h"
#include "papers/paper_links.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// An id begins with the year and month of its first version: "2601.01739", "math.GT/0309136".
QDate monthOfId(const QString& id) {
    static const QRegularExpression digits(u"(?:^|/)(\\d\\d)(\\d\\d)"_s);
    const auto match = digits.match(id);
    const int year = match.capturedView(1).toInt();
    return match.hasMatch() ? QDate(year > 90 ? 1900 + year : 2000 + year, match.capturedView(2).toInt(), 1)
                            : QDate();
}

void setDate(Citation& citation, const Paper& paper) {
    const QDate published = paper.published.toUTC().date();
    const QDate date = published.isValid() ? published : monthOfId(citation.eprint);
    if (!date.isValid())
        return;
    citation.year = date.year();
    citation.month = date.month();
    citation.day = published.isValid() ? date.day() : 0;
}

/// "Phys. Rev. D 76, 013009 (2007)".
void setJournal(Citation& citation, const Paper& paper) {
    static const QRegularExpression inBrackets(u"\\(((?:19|20)\\d\\d)\\)"_s);
    citation.journal = oneLine(paper.journalRef);
    const int year = inBrackets.match(citation.journal).capturedView(1).toInt();
    if (year == 0 || year == citation.year)
        return;
    citation.year = year;
    citation.month = citation.day = 0;
}

QStringList notesOf(const DayEntry& entry, const SheafLabels& labels) {
    QStringList notes;
    if (entry.paper.withdrawn)
        notes += labels.withdrawn;
    if (entry.summary && !entry.summary->tldr.trimmed().isEmpty())
        notes += labels.tldr + labels.separator + entry.summary->tldr.trimmed();
    notes += entry.reading.note.trimmed();
    notes.removeAll(QString());
    return notes;
}

QStringList keywordsOf(const DayEntry& entry) {
    QStringList keywords;
    for (const QString& tag : (entry.summary ? entry.summary->tags : QStringList()) + entry.reading.tags)
        if (const QString word = oneLine(tag);
            !word.isEmpty() && !keywords.contains(word, Qt::CaseInsensitive))
            keywords += word;
    return keywords;
}

QString doiOf(const Paper& paper) {
    const QString prefix = u"doi:"_s;
    return (paper.doi.isEmpty() && paper.id.startsWith(prefix) ? paper.id.mid(prefix.size()) : paper.doi)
        .trimmed();
}

} // namespace

Citation citationWithoutKey(const DayEntry& entry, const SheafLabels& labels) {
    const Paper& paper = entry.paper;
    Citation citation{.title = oneLine(paper.title.trimmed().isEmpty() ? paper.id : paper.title),
                      .authorsComplete = paper.authorsComplete,
                      .doi = doiOf(paper),
                      .url = paperAddress(paper),
                      .abstract = paper.abstract.trimmed(),
                      .notes = notesOf(entry, labels),
                      .keywords = keywordsOf(entry)};
    for (const Author& author : paper.authors)
        if (!author.name.trimmed().isEmpty())
            citation.authors += citedName(author.name);
    if (isInvented(entry) || linkDestination(citation.url).isEmpty())
        citation.url.clear();
    else if (ArxivId::parse(paper.id)) {
        citation.eprint = paper.id;
        citation.primaryClass = paper.primaryCategory.simplified();
    }
    setDate(citation, paper);
    setJournal(citation, paper);
    return citation;
}

QList<Citation> citationsOf(const Day& day, const SheafLabels& labels) {
    QList<Citation> citations;
    CitationKeys keys;
    for (const DayEntry& entry : day.entries) {
        citations += citationWithoutKey(entry, labels);
        keys.add(citations.constLast(), entry.paper.id);
    }
    for (qsizetype at = 0; at < citations.size(); ++at)
        citations[at].key = keys.take(citations[at], day.entries[at].paper.id);
    return citations;
}

} // namespace sheaf
