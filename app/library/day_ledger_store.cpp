#include "library/day_ledger_store.h"

#include "library/connection.h"
#include "library/day_state.h"
#include "library/digest_store.h"
#include "library/failed_paper.h"
#include "library/ledger_store.h"
#include "library/name_counts.h"
#include "library/source_list.h"
#include "papers/announcement.h"
#include "papers/arxiv_categories.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A paper as one source listed it on the day.
struct Listed {
    QString source;
    ListingKind kind = ListingKind::New;
    QString primaryCategory;
    QString categories; ///< parted by blanks
    QString hiddenBy;   ///< a rule's name; empty where none hides it
    bool isFiltered = false;
    bool isSummarised = false;
    bool hasFailed = false;
};

/// A line under way.
struct Tally {
    LedgerLine line;
    QHash<QString, int> filteredBy;
    /// How many of those announced have come, as the fetch that knows has counted it.
    std::optional<int> counted = {};
    bool isCategory = false; ///< not the source as a whole, nor a watch
};

/// By source, and its own line before those of its categories.
using Tallies = QMap<std::pair<QString, QString>, Tally>;

/// Columns as in DayLedgerStore::listedQuery().
Listed readListed(const Statement& row) {
    return {.source = row.text(0),
            .kind = static_cast<ListingKind>(row.integer(1)),
            .primaryCategory = row.text(2),
            .categories = row.text(3),
            .hiddenBy = row.text(5),
            .isFiltered = row.flag(4),
            .isSummarised = row.flag(6),
            .hasFailed = row.flag(7)};
}

bool isReplacement(const Listed& paper) {
    return paper.kind == ListingKind::Replacement || paper.kind == ListingKind::ReplacementCrossList;
}

void count(const Listed& paper, bool isFresh, bool isCross, Tally& tally) {
    LedgerLine& line = tally.line;
    ++line.fetched;
    line.fresh += isFresh;
    line.crossListed += isCross;
    line.replaced += isReplacement(paper);
    line.filtered += paper.isFiltered;
    line.summarised += paper.isSummarised;
    line.failed += paper.hasFailed;
    if (paper.isFiltered)
        ++tally.filteredBy[paper.hiddenBy];
}

Tally& lineOf(Tallies& tallies, const QString& source, const QString& category) {
    Tally& tally = tallies[{source, category}];
    tally.line.source = source;
    tally.line.category = category;
    tally.isCategory = isCategoryName(category);
    return tally;
}

void take(std::optional<int> announced, int stored, Tally& tally) {
    tally.line.announced = announced;
    if (announced)
        tally.counted = stored;
}

void take(const FetchRecord& record, Tallies& tallies) {
    for (const QString& category : categoriesIn(record.scope))
        lineOf(tallies, record.source, category);
    for (const CategoryCount& count : record.categories)
        take(count.announced, count.stored, lineOf(tallies, record.source, count.category));
    if (!isOfList(record))
        take(record.announced, record.stored, lineOf(tallies, record.source, record.scope));
}

Tallies asked(const QList<FetchRecord>& records) {
    Tallies tallies;
    for (const FetchRecord& record : records) {
        Tally& whole = lineOf(tallies, record.source, {});
        if (const FetchRecord* speaker = speakerOf(record.source, records))
            take(speaker->noAnnouncement ? 0 : speaker->announced, speaker->stored, whole);
        take(record, tallies);
    }
    return tallies;
}

/// Which lines a paper counts in.
struct Places {
    Tally* whole = nullptr; ///< none where it is of no category that was asked for: a watch may have found it
    QList<Tally*> own;      ///< of its primary category
    QList<Tally*> others;
};

Places placesOf(const Listed& paper, Tallies& tallies) {
    Places places;
    Tally& whole = lineOf(tallies, paper.source, {});
    const QStringList categories = paper.categories.split(u' ', Qt::SkipEmptyParts);
    bool anyAsked = false;
    for (Tally& tally : tallies) {
        if (tally.line.source != paper.source || !tally.isCategory)
            continue;
        anyAsked = true;
        const bool isOwn = isAmong(paper.primaryCategory, {tally.line.category});
        if (isOneOf(categories, tally.line.category))
            (isOwn ? places.own : places.others) += &tally;
    }
    if (!anyAsked || !places.own.isEmpty() || !places.others.isEmpty())
        places.whole = &whole;
    return places;
}

void count(const Listed& paper, const Places& places) {
    const bool isFirst = paper.kind == ListingKind::New || paper.kind == ListingKind::CrossList;
    if (places.whole)
        count(paper, paper.kind == ListingKind::New, paper.kind == ListingKind::CrossList, *places.whole);
    for (Tally* tally : places.own)
        count(paper, isFirst, false, *tally);
    for (Tally* tally : places.others)
        count(paper, false, isFirst, *tally);
}

/// A day has many papers of few combinations of categories, so each of these is placed once.
Outcome countListed(Connection& connection, QDate day, Tallies& tallies) {
    Statement statement = connection.prepare(DayLedgerStore::listedQuery());
    QHash<QString, Places> known;
    statement.with(day);
    while (statement.step()) {
        const Listed paper = readListed(statement);
        const QString combination =
            QStringList{paper.source, paper.primaryCategory, paper.categories}.join(u'\n');
        auto places = known.find(combination);
        if (places == known.end())
            places = known.insert(combination, placesOf(paper, tallies));
        count(paper, *places);
    }
    return statement.outcome();
}

} // namespace

QByteArray DayLedgerStore::listedQuery() {
    return "SELECT l.source, l.kind, p.primary_category, p.categories, f.paper IS NOT NULL, r.name, "
           "p.summary IS NOT NULL, p.summary IS NULL AND "_ba +
           lastJobFailed("l.paper"_ba) +
           " FROM listings l CROSS JOIN papers p ON p.key = l.paper "
           "LEFT JOIN filtered f ON f.paper = l.paper LEFT JOIN rules r ON r.id = f.rule WHERE l.day = ?"_ba;
}

Result<DayLedger> DayLedgerStore::of(QDate day) {
    const auto records = LedgerStore(m_connection).of(day);
    if (!records)
        return records.error();
    const auto imports = DigestStore(m_connection).imports(day, day);
    if (!imports)
        return imports.error();
    Tallies tallies = asked(*records);
    if (const Outcome counted = countListed(m_connection, day, tallies); !counted)
        return counted.error();
    DayLedger ledger{.day = day,
                     .state = dayStateOf(*records),
                     .lines = {},
                     .records = *records,
                     .imports = imports->value(day),
                     .reason = failureOf(*records)};
    for (Tally& tally : tallies) {
        tally.line.fetched = tally.counted.value_or(tally.line.fetched);
        tally.line.filteredBy = mostFirst(tally.filteredBy);
        ledger.lines += tally.line;
    }
    return ledger;
}

} // namespace sheaf
