#include "ui/ledger/ledger_words.h"

#include "base/joined_text.h"
#include "papers/arxiv_categories.h"
#include "papers/paper_count.h"
#include "services/day_reason.h"
#include "ui/parts/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

QString number(int count) { return QLocale().toString(count); }

QString countText(const SourceCount& count) {
    return count.announced
               ? Words::tr("%1 announced, %2 here").arg(number(*count.announced), number(count.fetched))
               : Words::tr("%1 here, announced: unknown").arg(number(count.fetched));
}

QString shortCountText(const SourceCount& count) {
    const QString source = sourceLabel(count.source);
    return count.announced ? Words::tr("%1 %2 of %3", "source, fetched, announced")
                                 .arg(source, number(count.fetched), number(*count.announced))
                           : Words::tr("%1 %2 of an unknown number", "source, fetched")
                                 .arg(source, number(count.fetched));
}

/// "331 announced, 328 here", or of several sources "arXiv 328 of 331, Hugging Face 14 of 14".
QString countsText(const QList<SourceCount>& counts) {
    if (counts.size() == 1)
        return countText(counts.constFirst());
    QStringList texts;
    for (const SourceCount& count : counts)
        texts += shortCountText(count);
    return texts.join(Words::tr(", ", "between the parts of a list"));
}

int missingOf(const QList<SourceCount>& counts) {
    int missing = 0;
    for (const SourceCount& count : counts)
        missing += count.missing();
    return missing;
}

QStringList sourcesWithGaps(const QList<SourceCount>& counts) {
    QStringList names;
    for (const SourceCount& count : counts)
        if (count.missing() > 0)
            names += sourceLabel(count.source);
    return names;
}

/// `where` says in which categories or sources.
QString gapText(const QList<SourceCount>& counts, const QStringList& where, const QString& reason) {
    const int missing = missingOf(counts);
    if (missing == 0)
        return Words::tr("The fetch broke off: %1. %2").arg(countsText(counts), reason).trimmed();
    const QString place = where.join(Words::tr(", ", "between the parts of a list"));
    return missing == 1 ? Words::tr("1 paper of %1 is missing: %2.").arg(place, countsText(counts))
                        : Words::tr("%1 papers of %2 are missing: %3.")
                              .arg(number(missing), place, countsText(counts));
}

QString provisionalText(const QList<SourceCount>& counts) {
    const bool allCounted = std::all_of(counts.begin(), counts.end(),
                                        [](const SourceCount& count) { return count.announced.has_value(); });
    return (allCounted ? Words::tr("Provisional: %1. The announcement has not confirmed it yet.")
                       : Words::tr("Provisional: %1. Without a count nothing proves that it is all."))
        .arg(countsText(counts));
}

/// Papers of a day that nobody fetched. None: there are none either.
QString uncountedText(const DayCount& day) {
    const int papers = day.held();
    if (!day.imports.isEmpty())
        return papers > 0
                   ? Words::tr("%1 imported, not fetched from the sources yet.").arg(paperCount(papers))
                   : Words::tr("Imported, not fetched from the sources yet.");
    return papers > 0 ? Words::tr("%1 here, which no fetch has counted.").arg(paperCount(papers)) : QString();
}

QString verdict(const DayCount& day, const QStringList& gaps, const QDateTime& now) {
    switch (day.state) {
    case DayState::Complete: return Words::tr("Complete: %1.").arg(countsText(day.sources));
    case DayState::Provisional: return provisionalText(day.sources);
    case DayState::Gap: return gapText(day.sources, gaps, day.reason);
    case DayState::Failed: return Words::tr("Nothing could be fetched. %1").arg(day.reason).trimmed();
    case DayState::NoAnnouncement: return dayReason(day, now);
    case DayState::NotFetched: break;
    }
    const QString uncounted = uncountedText(day);
    return uncounted.isEmpty() ? dayReason(day, now) : uncounted;
}

/// The categories that lack papers; the sources where the ledger knows of no category that does.
QStringList gapsOf(const DayLedger& ledger) {
    QStringList names;
    for (const LedgerLine& line : ledger.lines)
        if (!line.category.isEmpty() && line.missing() > 0)
            names += line.category;
    return names.isEmpty() ? sourcesWithGaps(sourceCounts(ledger)) : names;
}

} // namespace

QString dayVerdict(const DayCount& day, const QDateTime& now) {
    return verdict(day, sourcesWithGaps(day.sources), now);
}

QString ledgerVerdict(const DayLedger& ledger, const QDateTime& now) {
    return verdict(dayCountOf(ledger), gapsOf(ledger), now);
}

QList<SourceCount> sourceCounts(const DayLedger& ledger) {
    QList<SourceCount> counts;
    for (const LedgerLine& line : ledger.lines)
        if (line.category.isEmpty())
            counts += {line.source, line.announced, line.fetched};
    return counts;
}

DayCount dayCountOf(const DayLedger& ledger) {
    return {.day = ledger.day,
            .state = ledger.state,
            .reason = ledger.reason,
            .sources = sourceCounts(ledger),
            .imports = ledger.imports};
}

QString askedText(const FetchRecord& record) {
    const QStringList categories = categoriesIn(record.scope);
    const QString scope = categories.isEmpty() ? record.scope : categories.join(u", "_s);
    const QString source = sourceLabel(record.source);
    return scope.isEmpty() ? source : u"%1 · %2"_s.arg(source, scope);
}

QString cameText(const FetchRecord& record) {
    QStringList sentences;
    if (record.noAnnouncement)
        sentences += Words::tr("No announcement.");
    else
        sentences += Words::tr("%1.", "what came of a list, as a sentence")
                         .arg(countText({record.source, record.announced, record.stored}));
    if (record.underWay)
        sentences += Words::tr("It has not come to its end.");
    sentences += wayText(record.way);
    if (!record.note.isEmpty())
        sentences += record.note;
    return joinedSentences(sentences);
}

} // namespace sheaf
