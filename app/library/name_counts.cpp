#include "library/name_counts.h"

#include "library/connection.h"
#include "library/search/selection_keys.h"

#include <algorithm>
#include <limits>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// As many steps along the search's indexes as take some twenty milliseconds.
constexpr qint64 mostSteps = 40'000;
constexpr qint64 mostCounted = 5'000;
constexpr qsizetype mostTags = 40;

bool takesEverything(const Selection& selection) {
    return selection == Selection{.search = selection.search, .searchAsTyped = selection.searchAsTyped} &&
           selection.search.trimmed().isEmpty();
}

bool hasMore(const NamedCount& a, const NamedCount& b) {
    return a.count != b.count ? a.count > b.count : a.name < b.name;
}

/// What neither lists nor counts hold, in two parts that share no paper.
const Selection hiddenPapers{.hidden = true};
const Selection filteredPapers{.filtered = true};

using Tally = QHash<QString, int>;

/// As one value of a statement, so that it is the same for any papers.
QString listOf(const QList<PaperKey>& papers) {
    QStringList keys;
    keys.reserve(papers.size());
    for (const PaperKey paper : papers)
        keys += QString::number(paper);
    return u'[' + keys.join(u',') + u']';
}

/// A statement's rows of name and number.
Result<Tally> tallyOf(Statement& statement) {
    Tally tally;
    while (statement.step())
        tally[statement.text(0)] += statement.integer(1);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<Tally>(tally) : outcome.error();
}

Result<Tally> sourcesIn(Connection& connection, const QString& papers, const Selection& selection) {
    Statement statement = connection.prepare(
        "SELECT l.source, count(DISTINCT l.paper) FROM json_each(?1) j CROSS JOIN listings l ON l.paper = "
        "j.value "
        "WHERE l.day >= ifnull(?2, l.day) AND l.day <= ifnull(?3, l.day) GROUP BY l.source"_ba);
    return tallyOf(statement.with(papers, selection.from, selection.to));
}

Result<Tally> categoriesIn(Connection& connection, const QString& papers, const Selection&) {
    Statement statement = connection.prepare(
        "SELECT p.categories FROM json_each(?) j CROSS JOIN papers p ON p.key = j.value"_ba);
    statement.with(papers);
    Tally tally;
    while (statement.step()) {
        for (const QString& category : statement.text(0).split(u' ', Qt::SkipEmptyParts))
            ++tally[category];
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<Tally>(tally) : outcome.error();
}

Result<Tally> tagsIn(Connection& connection, const QString& papers, const Selection&) {
    Statement statement = connection.prepare(
        "SELECT coalesce(t.reader_name, t.name), c.papers FROM (SELECT x.tag AS tag, count(*) AS papers FROM "
        "json_each(?) j CROSS JOIN paper_tags x ON x.paper = j.value GROUP BY x.tag) c JOIN tags t ON t.id = c.tag"_ba);
    return tallyOf(statement.with(papers));
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

Result<NameCounts::Papers> NameCounts::among(const Selection& selection) {
    for (const Papers& known : m_known)
        if (known.selection == selection)
            return known;
    SelectionKeys keys(m_connection, selection, takesEverything(selection) ? Query() : m_search);
    Papers papers{.selection = selection, .keys = keys.newest(mostCounted, mostSteps)};
    papers.isWhole = keys.isWhole();
    if (const Outcome outcome = keys.outcome(); !outcome)
        return outcome.error();
    m_known += papers;
    return papers;
}

NamedCounts NameCounts::counted(const Selection& selection, Teller tell, const QByteArray& table) {
    if (takesEverything(selection))
        return ofEverything(table, tell);
    const auto papers = among(selection);
    if (!papers)
        return papers.error();
    const auto tally = tell(m_connection, listOf(papers->keys), selection);
    if (!tally)
        return tally.error();
    QList<NamedCount> counts = mostFirst(*tally);
    for (NamedCount& count : counts)
        count.andMore = !papers->isWhole;
    return counts;
}

/// The tables of counts hold the papers that are left out too, which are few.
NamedCounts NameCounts::ofEverything(const QByteArray& table, Teller tell) {
    Statement statement = m_connection.prepare(table);
    auto counts = tallyOf(statement);
    if (!counts)
        return counts.error();
    for (const Selection& selection : {hiddenPapers, filteredPapers}) {
        SelectionKeys keys(m_connection, selection, {});
        const QList<PaperKey> leftOut = keys.newest(std::numeric_limits<qint64>::max());
        const Outcome outcome = keys.outcome();
        const auto tally = outcome ? tell(m_connection, listOf(leftOut), {}) : outcome.error();
        if (!tally)
            return tally.error();
        for (auto name = tally->cbegin(); name != tally->cend(); ++name)
            (*counts)[name.key()] -= name.value();
    }
    return mostFirst(*counts);
}

NamedCounts NameCounts::sources(Selection selection) {
    selection.source.clear();
    return counted(selection, sourcesIn, "SELECT source, papers FROM source_counts"_ba);
}

NamedCounts NameCounts::categories(Selection selection) {
    selection.category.clear();
    return counted(selection, categoriesIn, "SELECT category, papers FROM category_counts"_ba);
}

NamedCounts NameCounts::tags(Selection selection) {
    selection.tags.clear();
    const auto counts = counted(
        selection, tagsIn,
        "SELECT coalesce(reader_name, name), papers FROM tags ORDER BY papers DESC, folded LIMIT 200"_ba);
    return counts ? counts->mid(0, mostTags) : counts;
}

NamedCounts watchesOf(Connection& connection) {
    return countsOf(connection.prepare(
        "SELECT u.name, (SELECT count(*) FROM watched w WHERE w.rule = u.id AND NOT EXISTS "
        "(SELECT 1 FROM reading r WHERE r.paper = w.paper AND (r.read = 1 OR r.later = 1 OR r.hidden = 1))) "
        "FROM rules u WHERE u.effect = 2 AND u.enabled = 1 ORDER BY u.position, u.id"_ba));
}

} // namespace sheaf
