#include "library/name_counts.h"

#include "library/connection.h"
#include "library/search_sql.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

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

bool hasMore(const NamedCount& a, const NamedCount& b) {
    return a.count != b.count ? a.count > b.count : a.name < b.name;
}

/// The tables of counts hold the papers that are left out too, which are few.
NamedCounts withoutHidden(const NamedCounts& all, const NamedCounts& hidden) {
    if (!all || !hidden || hidden->isEmpty())
        return all ? hidden ? all : hidden : all;
    QHash<QString, int> left;
    for (const NamedCount& count : *all)
        left[count.name] += count.count;
    for (const NamedCount& count : *hidden)
        left[count.name] -= count.count;
    return mostFirst(left);
}

/// What neither lists nor counts hold, in two parts that share no paper.
const Selection hiddenPapers{.hidden = true};
const Selection filteredPapers{.filtered = true};

/// `count` tells how often names stand among the papers of a selection.
template <class Count>
NamedCounts withoutLeftOut(const NamedCounts& all, Count count) {
    return withoutHidden(withoutHidden(all, count(hiddenPapers)), count(filteredPapers));
}

NamedCounts sourcesAmong(Connection& connection, const Selection& selection, const Query& search) {
    Statement statement = overSelection(
        connection, selection, search,
        "SELECT l.source, count(DISTINCT l.paper) FROM k JOIN listings l ON l.paper = k.key "
        "WHERE l.day >= ifnull(?, l.day) AND l.day <= ifnull(?, l.day) GROUP BY l.source ORDER BY 2 DESC, 1"_ba);
    statement.with(selection.from, selection.to);
    return countsOf(std::move(statement));
}

NamedCounts categoriesAmong(Connection& connection, const Selection& selection, const Query& search) {
    Statement statement = overSelection(connection, selection, search,
                                        "SELECT p.categories FROM k JOIN papers p ON p.key = k.key"_ba);
    QHash<QString, int> found;
    while (statement.step()) {
        for (const QString& category : statement.text(0).split(u' ', Qt::SkipEmptyParts))
            ++found[category];
    }
    const Outcome outcome = statement.outcome();
    return outcome ? NamedCounts(mostFirst(found)) : outcome.error();
}

/// A negative `most` is all.
NamedCounts tagsAmong(Connection& connection, const Selection& selection, const Query& search, int most) {
    Statement statement = overSelection(
        connection, selection, search,
        "SELECT coalesce(t.reader_name, t.name), count(*) FROM k JOIN paper_tags x ON x.paper = k.key "
        "JOIN tags t ON t.id = x.tag GROUP BY t.id ORDER BY 2 DESC, t.folded LIMIT ?"_ba);
    statement.with(most);
    return countsOf(std::move(statement));
}

} // namespace

NamedCounts countsOf(Statement statement) {
    QList<NamedCount> counts;
    while (statement.step())
        counts += {statement.text(0), statement.integer(1)};
    const Outcome outcome = statement.outcome();
    return outcome ? NamedCounts(counts) : outcome.error();
}

QList<NamedCount> mostFirst(const QHash<QString, int>& found) {
    QList<NamedCount> counts;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (it.value() > 0)
            counts += {it.key(), it.value()};
    std::sort(counts.begin(), counts.end(), hasMore);
    return counts;
}

NamedCounts sourcesOf(Connection& connection, Selection selection, const Query& search) {
    selection.source.clear();
    if (!takesEverything(selection))
        return sourcesAmong(connection, selection, search);
    return withoutLeftOut(
        countsOf(connection.prepare(
            "SELECT source, papers FROM source_counts WHERE papers > 0 ORDER BY papers DESC, source"_ba)),
        [&](const Selection& leftOut) { return sourcesAmong(connection, leftOut, {}); });
}

NamedCounts categoriesOf(Connection& connection, Selection selection, const Query& search) {
    selection.category.clear();
    if (!takesEverything(selection))
        return categoriesAmong(connection, selection, search);
    return withoutLeftOut(
        countsOf(connection.prepare(
            "SELECT category, papers FROM category_counts WHERE papers > 0 ORDER BY papers DESC, category"_ba)),
        [&](const Selection& leftOut) { return categoriesAmong(connection, leftOut, {}); });
}

NamedCounts tagsOf(Connection& connection, Selection selection, const Query& search) {
    selection.tags.clear();
    if (!takesEverything(selection))
        return tagsAmong(connection, selection, search, 40);
    return withoutLeftOut(
        countsOf(connection.prepare("SELECT coalesce(reader_name, name), papers FROM tags WHERE papers > 0 "
                                    "ORDER BY papers DESC, folded LIMIT 40"_ba)),
        [&](const Selection& leftOut) { return tagsAmong(connection, leftOut, {}, -1); });
}

NamedCounts watchesOf(Connection& connection) {
    return countsOf(connection.prepare(
        "SELECT u.name, (SELECT count(*) FROM watched w WHERE w.rule = u.id AND NOT EXISTS "
        "(SELECT 1 FROM reading r WHERE r.paper = w.paper AND (r.read = 1 OR r.hidden = 1))) "
        "FROM rules u WHERE u.effect = 2 AND u.enabled = 1 ORDER BY u.position, u.id"_ba));
}

} // namespace sheaf
