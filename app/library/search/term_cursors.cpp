#include "library/search/term_cursors.h"

#include "library/connection.h"
#include "library/paper_keys.h"
#include "library/search/joined_cursors.h"
#include "library/search/many_values_cursor.h"
#include "library/search_match.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// By an index that holds no more than what is asked for.
constexpr qint64 mostOfIndex = 400'000;

/// Each with a statement of its own.
constexpr qsizetype mostCursors = 64;

constexpr int stepsOfARow = 5; ///< along the papers themselves

constexpr auto hasValues = "(p.score IS NOT NULL OR p.upvotes IS NOT NULL)";

} // namespace

Keys TermCursors::of(const QueryTerm& term) {
    return std::visit([this](const auto& plain) { return ofTerm(plain); }, term);
}

Keys TermCursors::ofTerm(const TextTerm& term) { return ofWords(matchOf(term)); }
Keys TermCursors::ofTerm(const AuthorTerm& term) { return ofWords(matchOf(term)); }
Keys TermCursors::ofTerm(const LikeTerm& term) { return std::make_unique<ListCursor>(term.papers); }

Keys TermCursors::ofEverything() {
    return walked({.table = "papers p"_ba, .key = "p.key"_ba, .walkSteps = stepsOfARow});
}

Keys TermCursors::ofWords(const QString& match, const Sql& test, double stepsOfAPlace) {
    KeyIndex index = KeyIndex::ofWords(match, test);
    index.stepsOfAPlace = stepsOfAPlace;
    return walked(std::move(index));
}

Keys TermCursors::ofNoted() { return walked({.table = "notes"_ba, .key = "paper"_ba}); }

Keys TermCursors::walked(KeyIndex index) {
    return std::make_unique<IndexCursor>(m_connection, std::move(index), m_work);
}

Keys TermCursors::tested(const Sql& test, int steps) {
    return std::make_unique<TestCursor>(m_connection, test, m_work, steps);
}

Keys TermCursors::without(Keys keys) { return std::make_unique<WithoutCursor>(std::move(keys)); }

/// None where there are more: SQLite passes that many in a tenth of the time that taking them would need.
std::optional<QList<PaperKey>> TermCursors::list(const Sql& keys, qint64 most) {
    const auto asked = [&](const QByteArray& text) {
        Statement statement = m_connection.prepare(text);
        for (const SqlValue& value : keys.values)
            statement.put(value);
        return statement;
    };
    Statement further = asked(keys.text + " LIMIT 1 OFFSET ?"_ba);
    const bool isLong = further.with(most).step();
    if (const Outcome outcome = further.outcome(); !outcome)
        keep(outcome);
    if (isLong)
        return std::nullopt;
    Statement all = asked(keys.text);
    const auto found = keysOf(all);
    if (!found)
        keep(found.error());
    m_work.steps += found ? found->size() / 2 : 0;
    return found ? std::optional(*found) : std::nullopt;
}

Keys TermCursors::gathered(const Sql& keys, const Sql& otherwise) {
    const auto found = list(keys, mostOfIndex);
    return found ? std::make_unique<ListCursor>(*found) : tested(otherwise);
}

Keys TermCursors::ofEach(const Sql& values, const QByteArray& table, const QByteArray& column) {
    Statement statement = m_connection.prepare(values.text);
    for (const SqlValue& value : values.values)
        statement.put(value);
    QStringList each;
    while (statement.step())
        each += statement.text(0);
    keep(statement.outcome());
    if (each.size() > mostCursors)
        return std::make_unique<ManyValuesCursor>(m_connection, table, column, each, m_work);
    std::vector<Keys> parts;
    for (const QString& value : std::as_const(each))
        parts.push_back(walked({.table = table, .key = "paper"_ba, .where = {column + " = ?"_ba, {value}}}));
    return std::make_unique<AnyOfCursor>(std::move(parts));
}

Keys TermCursors::keysBetween(PaperKey least, PaperKey most) {
    return walked({.table = "papers p"_ba,
                   .key = "p.key"_ba,
                   .where = {"p.key >= ?"_ba, {qint64(least)}},
                   .highest = most,
                   .walkSteps = stepsOfARow});
}

Keys TermCursors::ofTerm(const ScoreTerm& term) {
    Sql range{"p.score IS NOT NULL"_ba};
    if (term.from)
        range += {" AND p.score >= ?"_ba, {qint64(*term.from)}};
    if (term.to)
        range += {" AND p.score <= ?"_ba, {qint64(*term.to)}};
    if (const auto found =
            list({"SELECT p.key FROM papers p WHERE "_ba + range.text, range.values}, mostGathered))
        return std::make_unique<ListCursor>(*found);
    return walked({.table = "papers p INDEXED BY papers_valued"_ba,
                   .key = "p.key"_ba,
                   .where = {hasValues + " AND "_ba + range.text, range.values}});
}

Keys TermCursors::ofValue(const QByteArray& column, qint64 value) {
    return walked(
        {.table = "papers p"_ba, .key = "p.key"_ba, .where = {"p."_ba + column + " = ?"_ba, {value}}});
}

Keys TermCursors::ofNoValue(const QByteArray& column) {
    return without(walked({.table = "papers p INDEXED BY papers_valued"_ba,
                           .key = "p.key"_ba,
                           .where = {hasValues + " AND p."_ba + column + " IS NOT NULL"_ba}}));
}

Keys TermCursors::ofMarked(const QByteArray& column) {
    return walked({.table = "reading"_ba, .key = "paper"_ba, .where = {column + " = 1"_ba}});
}

Keys TermCursors::ofTerm(const FlagTerm& term) {
    switch (term.flag) {
    case Flag::Starred: return ofMarked("starred"_ba);
    // What is put off would else be looked for among all that was read.
    case Flag::Unread:
        return without(walked({.table = "reading INDEXED BY reading_done"_ba,
                               .key = "paper"_ba,
                               .where = {"(read = 1 OR later = 1)"_ba}}));
    case Flag::Read: return ofMarked("read"_ba);
    case Flag::Later:
        return walked({.table = "reading INDEXED BY reading_later"_ba,
                       .key = "paper"_ba,
                       .where = {"later = 1 AND read = 0"_ba}});
    case Flag::Hidden: return ofMarked("hidden"_ba);
    case Flag::Summarised:
        return walked({.table = "papers p"_ba, .key = "p.key"_ba, .where = {"p.summary IS NOT NULL"_ba}});
    case Flag::Failed:
        // A job that failed counts only until a later one is queued, or a summary is there.
        return walked({.table = "jobs f"_ba,
                       .key = "f.paper"_ba,
                       .where = {"f.state = 4 AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.paper = f.paper "
                                 "AND j.id > f.id) AND EXISTS (SELECT 1 FROM papers p WHERE p.key = f.paper "
                                 "AND p.summary IS NULL)"_ba}});
    case Flag::Withdrawn:
        return walked({.table = "papers p"_ba, .key = "p.key"_ba, .where = {"p.withdrawn = 1"_ba}});
    case Flag::Updated: return walked({.table = "updates"_ba, .key = "paper"_ba});
    case Flag::Filtered: return walked({.table = "filtered"_ba, .key = "paper"_ba});
    case Flag::Watched: return walked({.table = "watched"_ba, .key = "paper"_ba});
    }
    return {};
}

void TermCursors::keep(const Outcome& outcome) {
    if (!outcome && !m_error)
        m_error = outcome.error();
}

} // namespace sheaf
