#include "library/count_store.h"

#include "library/connection.h"
#include "library/day_state.h"
#include "library/digest_store.h"
#include "library/failed_paper.h"
#include "library/ledger_store.h"
#include "library/like_terms.h"
#include "library/name_counts.h"
#include "library/source_list.h"
#include "papers/taste_opinion.h"
#include "query/query_parser.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const auto countFailed =
    "SELECT count(*) FROM papers p WHERE p.summary IS NULL "
    "AND p.key IN (SELECT paper FROM jobs WHERE state = 4) "
    "AND p.key NOT IN (SELECT paper FROM reading WHERE hidden = 1) "
    "AND p.key NOT IN (SELECT paper FROM filtered) AND "
    "(SELECT j.state FROM jobs j WHERE j.paper = p.key ORDER BY j.id DESC LIMIT 1) = 4"_ba;

Selection withoutOrder(Selection selection) {
    selection.order = SortOrder::Newest;
    return selection;
}

Outcome countHidden(Connection& connection, SidebarCounts& counts) {
    Statement statement = connection.prepare(
        "SELECT count(*), ifnull(sum(read = 0 AND later = 0), 0), ifnull(sum(starred = 1), 0), "
        "ifnull(sum(read = 0 AND later = 1), 0) FROM reading WHERE hidden = 1"_ba);
    if (statement.step()) {
        counts.hidden = statement.integer(0);
        counts.all -= statement.integer(0);
        counts.unread -= statement.integer(1);
        counts.starred -= statement.integer(2);
        counts.later -= statement.integer(3);
    }
    return statement.outcome();
}

/// Papers that are starred or put off are never among them.
Outcome countFiltered(Connection& connection, SidebarCounts& counts) {
    Statement statement =
        connection.prepare("SELECT count(*), ifnull(sum(ifnull(r.read, 0) = 0), 0) FROM filtered f "
                           "LEFT JOIN reading r ON r.paper = f.paper WHERE ifnull(r.hidden, 0) = 0"_ba);
    if (statement.step()) {
        counts.filtered = statement.integer(0);
        counts.all -= statement.integer(0);
        counts.unread -= statement.integer(1);
    }
    return statement.outcome();
}

Outcome countUpdated(Connection& connection, SidebarCounts& counts) {
    const auto updated = connection.number(
        "SELECT count(*) FROM updates u WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.paper = u.paper "
        "AND r.hidden = 1) AND NOT EXISTS (SELECT 1 FROM filtered f WHERE f.paper = u.paper)"_ba);
    if (!updated)
        return updated.error();
    counts.updated = static_cast<int>(*updated);
    return {};
}

Outcome countTotals(Connection& connection, SidebarCounts& counts) {
    Statement statement = connection.prepare("SELECT name, count FROM totals"_ba);
    QHash<QString, int> totals;
    while (statement.step())
        totals.insert(statement.text(0), statement.integer(1));
    if (const Outcome outcome = statement.outcome(); !outcome)
        return outcome;
    const auto failed = connection.number(countFailed);
    if (!failed)
        return failed.error();
    counts.all = totals.value(u"papers"_s);
    counts.later = totals.value(u"later"_s);
    counts.unread = counts.all - totals.value(u"read"_s) - counts.later;
    counts.starred = totals.value(u"starred"_s);
    counts.failed = static_cast<int>(*failed);
    Outcome counted = countHidden(connection, counts);
    if (counted)
        counted = countFiltered(connection, counts);
    return counted ? countUpdated(connection, counts) : counted;
}

Outcome countPapers(Connection& connection, QDate from, QDate to, QMap<QDate, DayCount>& days) {
    Statement statement = connection.prepare(
        "SELECT day, sum(shown), sum(shown AND read = 0 AND later = 0), sum(shown AND read = 0 AND later), "
        "sum(shown AND starred), sum(shown AND suits), sum(shown AND summary IS NOT NULL), "
        "sum(shown AND summary IS NULL AND "_ba +
        lastJobFailed("key"_ba) +
        "), sum(hidden), sum(NOT shown AND NOT hidden) "
        "FROM (SELECT d.day, p.key, p.summary, ifnull(r.read, 0) AS read, ifnull(r.hidden, 0) AS hidden, "
        "ifnull(r.later, 0) AS later, ifnull(r.starred, 0) AS starred, "
        "ifnull((SELECT score FROM taste WHERE paper = p.key), 0) >= "_ba +
        QByteArray::number(TasteOpinion::suits) +
        " AS suits, "
        "ifnull(r.hidden, 0) = 0 AND NOT EXISTS (SELECT 1 FROM filtered f WHERE f.paper = p.key) AS shown "
        "FROM (SELECT DISTINCT day, paper FROM listings WHERE day >= ? AND day <= ?) d "
        "CROSS JOIN papers p ON p.key = d.paper LEFT JOIN reading r ON r.paper = d.paper) GROUP BY day"_ba);
    statement.with(from, to);
    while (statement.step()) {
        const QDate day = statement.day(0);
        days[day] = {.day = day,
                     .papers = statement.integer(1),
                     .unread = statement.integer(2),
                     .later = statement.integer(3),
                     .starred = statement.integer(4),
                     .forYou = statement.integer(5),
                     .summarised = statement.integer(6),
                     .failed = statement.integer(7),
                     .hidden = statement.integer(8),
                     .filtered = statement.integer(9)};
    }
    return statement.outcome();
}

/// A source whose lists no single one stands for has no count to be told.
QList<SourceCount> sourcesIn(const QList<FetchRecord>& records) {
    QMap<QString, SourceCount> sources;
    for (const FetchRecord& record : records) {
        SourceCount& count = sources[record.source];
        count.source = record.source;
        count.fetched = std::max(count.fetched, record.stored);
        if (const FetchRecord* speaker = speakerOf(record.source, records))
            count = {record.source, speaker->noAnnouncement ? 0 : speaker->announced, speaker->stored};
    }
    return sources.values();
}

Outcome addLedger(Connection& connection, QDate from, QDate to, QMap<QDate, DayCount>& days) {
    const auto records = LedgerStore(connection).between(from, to);
    if (!records)
        return records.error();
    QMap<QDate, QList<FetchRecord>> byDay;
    for (const FetchRecord& record : *records)
        byDay[record.day] += record;
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it) {
        DayCount& count = days[it.key()];
        count.day = it.key();
        count.state = dayStateOf(it.value());
        count.reason = failureOf(it.value());
        count.sources = sourcesIn(it.value());
    }
    return {};
}

Outcome addImports(Connection& connection, QDate from, QDate to, QMap<QDate, DayCount>& days) {
    const auto imports = DigestStore(connection).imports(from, to);
    if (!imports)
        return imports.error();
    for (auto it = imports->cbegin(); it != imports->cend(); ++it)
        if (const auto count = days.find(it.key()); count != days.end())
            count->imports = it.value();
    return {};
}

} // namespace

Result<SidebarCounts> CountStore::sidebar(const Selection& selected) {
    const Selection selection = withoutOrder(selected);
    auto search = readQuery(selection.search, {.prefixLastWord = selection.searchAsTyped});
    if (!search)
        return search.error();
    if (const Outcome filled = fillLikeTerms(m_connection, selection, *search); !filled)
        return filled.error();
    SidebarCounts counts;
    if (const Outcome counted = countTotals(m_connection, counts); !counted)
        return counted.error();
    NameCounts names(m_connection, *search);
    NamedCounts sources = names.sources(selection);
    NamedCounts categories = names.categories(selection);
    NamedCounts tags = names.tags(selection);
    NamedCounts watches = watchesOf(m_connection);
    for (const NamedCounts* part : {&sources, &categories, &tags, &watches}) {
        if (!*part)
            return part->error();
    }
    counts.sources = std::move(*sources);
    counts.categories = std::move(*categories);
    counts.tags = std::move(*tags);
    counts.watches = std::move(*watches);
    return counts;
}

Result<QList<DayCount>> CountStore::days(QDate from, QDate to) {
    QMap<QDate, DayCount> days;
    if (const Outcome counted = countPapers(m_connection, from, to, days); !counted)
        return counted.error();
    if (const Outcome added = addLedger(m_connection, from, to, days); !added)
        return added.error();
    if (const Outcome added = addImports(m_connection, from, to, days); !added)
        return added.error();
    QList<DayCount> newestFirst = days.values();
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

Result<std::optional<QDate>> CountStore::newestDay() {
    Statement statement = m_connection.prepare("SELECT max(day) FROM listings"_ba);
    std::optional<QDate> newest;
    if (statement.step() && !statement.isNull(0))
        newest = statement.day(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<QDate>>(newest) : outcome.error();
}

} // namespace sheaf
