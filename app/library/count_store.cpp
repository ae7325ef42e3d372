#include "library/count_store.h"

#include "library/connection.h"
#include "library/day_state.h"
#include "library/digest_store.h"
#include "library/ledger_store.h"
#include "library/search_sql.h"
#include "query/query_parser.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Counts = Result<QList<NamedCount>>;

const auto countFailed =
    "SELECT count(*) FROM papers p WHERE p.summary IS NULL "
    "AND p.key IN (SELECT paper FROM jobs WHERE state = 4) "
    "AND p.key NOT IN (SELECT paper FROM reading WHERE hidden = 1) AND "
    "(SELECT j.state FROM jobs j WHERE j.paper = p.key ORDER BY j.id DESC LIMIT 1) = 4"_ba;

Selection withoutOrder(Selection selection) {
    selection.order = SortOrder::Newest;
    return selection;
}

bool takesEverything(const Selection& selection) {
    return selection == Selection{.search = selection.search, .searchAsTyped = selection.searchAsTyped} &&
           selection.search.trimmed().isEmpty();
}

/// `query` speaks of the selection's papers as the table `k` with the column `key`.
Statement overSelection(Connection& connection, const Selection& selection, const Query& search,
                        const QByteArray& query) {
    const Sql keys = selectionSql(selection, search);
    Statement statement = connection.prepare("WITH k (key) AS ("_ba + keys.text + ") "_ba + query);
    for (const SqlValue& value : keys.values)
        statement.put(value);
    return statement;
}

/// A statement's rows of name and count.
Counts countsOf(Statement statement) {
    QList<NamedCount> counts;
    while (statement.step())
        counts += {statement.text(0), statement.integer(1)};
    const Outcome outcome = statement.outcome();
    return outcome ? Counts(counts) : outcome.error();
}

bool hasMore(const NamedCount& a, const NamedCount& b) {
    return a.count != b.count ? a.count > b.count : a.name < b.name;
}

Counts mostFirst(const QHash<QString, int>& found) {
    QList<NamedCount> counts;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (it.value() > 0)
            counts += {it.key(), it.value()};
    std::sort(counts.begin(), counts.end(), hasMore);
    return counts;
}

/// The tables of counts hold the hidden papers too, which are few.
Counts withoutHidden(const Counts& all, const Counts& hidden) {
    if (!all || !hidden || hidden->isEmpty())
        return all ? hidden ? all : hidden : all;
    QHash<QString, int> left;
    for (const NamedCount& count : *all)
        left[count.name] += count.count;
    for (const NamedCount& count : *hidden)
        left[count.name] -= count.count;
    return mostFirst(left);
}

const Selection hiddenPapers{.hidden = true};

Counts sourcesAmong(Connection& connection, const Selection& selection, const Query& search) {
    Statement statement = overSelection(
        connection, selection, search,
        "SELECT l.source, count(DISTINCT l.paper) FROM k JOIN listings l ON l.paper = k.key "
        "WHERE l.day >= ifnull(?, l.day) AND l.day <= ifnull(?, l.day) GROUP BY l.source ORDER BY 2 DESC, 1"_ba);
    statement.with(selection.from, selection.to);
    return countsOf(std::move(statement));
}

Counts sourcesOf(Connection& connection, Selection selection, const Query& search) {
    selection.source.clear();
    if (!takesEverything(selection))
        return sourcesAmong(connection, selection, search);
    return withoutHidden(
        countsOf(connection.prepare(
            "SELECT source, papers FROM source_counts WHERE papers > 0 ORDER BY papers DESC, source"_ba)),
        sourcesAmong(connection, hiddenPapers, {}));
}

Counts categoriesAmong(Connection& connection, const Selection& selection, const Query& search) {
    Statement statement = overSelection(connection, selection, search,
                                        "SELECT p.categories FROM k JOIN papers p ON p.key = k.key"_ba);
    QHash<QString, int> found;
    while (statement.step()) {
        for (const QString& category : statement.text(0).split(u' ', Qt::SkipEmptyParts))
            ++found[category];
    }
    const Outcome outcome = statement.outcome();
    return outcome ? mostFirst(found) : outcome.error();
}

Counts categoriesOf(Connection& connection, Selection selection, const Query& search) {
    selection.category.clear();
    if (!takesEverything(selection))
        return categoriesAmong(connection, selection, search);
    return withoutHidden(
        countsOf(connection.prepare(
            "SELECT category, papers FROM category_counts WHERE papers > 0 ORDER BY papers DESC, category"_ba)),
        categoriesAmong(connection, hiddenPapers, {}));
}

Counts tagsAmong(Connection& connection, const Selection& selection, const Query& search) {
    return countsOf(overSelection(
        connection, selection, search,
        "SELECT coalesce(t.reader_name, t.name), count(*) FROM k JOIN paper_tags x ON x.paper = k.key "
        "JOIN tags t ON t.id = x.tag GROUP BY t.id ORDER BY 2 DESC, t.folded LIMIT 40"_ba));
}

Counts tagsOf(Connection& connection, Selection selection, const Query& search) {
    selection.tags.clear();
    if (!takesEverything(selection))
        return tagsAmong(connection, selection, search);
    return withoutHidden(
        countsOf(connection.prepare("SELECT coalesce(reader_name, name), papers FROM tags WHERE papers > 0 "
                                    "ORDER BY papers DESC, folded LIMIT 40"_ba)),
        tagsAmong(connection, hiddenPapers, {}));
}

Outcome countHidden(Connection& connection, SidebarCounts& counts) {
    Statement statement = connection.prepare(
        "SELECT count(*), ifnull(sum(read = 0), 0), ifnull(sum(starred = 1), 0) FROM reading "
        "WHERE hidden = 1"_ba);
    if (statement.step()) {
        counts.hidden = statement.integer(0);
        counts.all -= statement.integer(0);
        counts.unread -= statement.integer(1);
        counts.starred -= statement.integer(2);
    }
    return statement.outcome();
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
    counts.unread = counts.all - totals.value(u"read"_s);
    counts.starred = totals.value(u"starred"_s);
    counts.failed = static_cast<int>(*failed);
    return countHidden(connection, counts);
}

Outcome countPapers(Connection& connection, QDate from, QDate to, QMap<QDate, DayCount>& days) {
    Statement statement = connection.prepare(
        "SELECT day, sum(shown), sum(shown AND read = 0), sum(shown AND summary IS NOT NULL), "
        "sum(shown AND summary IS NULL "
        "AND EXISTS (SELECT 1 FROM jobs f WHERE f.paper = key AND f.state = 4) "
        "AND (SELECT j.state FROM jobs j WHERE j.paper = key ORDER BY j.id DESC LIMIT 1) = 4), "
        "sum(NOT shown) "
        "FROM (SELECT d.day, p.key, p.summary, ifnull(r.read, 0) AS read, ifnull(r.hidden, 0) = 0 AS shown "
        "FROM (SELECT DISTINCT day, paper FROM listings WHERE day >= ? AND day <= ?) d "
        "CROSS JOIN papers p ON p.key = d.paper LEFT JOIN reading r ON r.paper = d.paper) GROUP BY day"_ba);
    statement.with(from, to);
    while (statement.step()) {
        const QDate day = statement.day(0);
        days[day] = {.day = day,
                     .papers = statement.integer(1),
                     .unread = statement.integer(2),
                     .summarised = statement.integer(3),
                     .failed = statement.integer(4),
                     .hidden = statement.integer(5)};
    }
    return statement.outcome();
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
    const auto search = readQuery(selection.search, {.prefixLastWord = selection.searchAsTyped});
    if (!search)
        return search.error();
    SidebarCounts counts;
    if (const Outcome counted = countTotals(m_connection, counts); !counted)
        return counted.error();
    Counts sources = sourcesOf(m_connection, selection, *search);
    Counts categories = categoriesOf(m_connection, selection, *search);
    Counts tags = tagsOf(m_connection, selection, *search);
    for (const Counts* part : {&sources, &categories, &tags}) {
        if (!*part)
            return part->error();
    }
    counts.sources = std::move(*sources);
    counts.categories = std::move(*categories);
    counts.tags = std::move(*tags);
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
