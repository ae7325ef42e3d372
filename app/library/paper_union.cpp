#include "library/paper_union.h"

#include "library/connection.h"

#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What has more to it than moving rows. ?1 is `from`, ?2 is `into`. The search index is kept by triggers on
/// inserting and deleting, and so are counts and sources: rows are written anew instead of moved.
constexpr std::array merging = {
    "INSERT INTO reading (paper, starred, read, hidden, later) "
    "SELECT ?2, starred, read, hidden, later FROM reading WHERE paper = ?1 "
    "ON CONFLICT DO UPDATE SET starred = max(starred, excluded.starred), read = max(read, excluded.read), "
    "hidden = max(hidden, excluded.hidden), later = max(later, excluded.later)",
    "INSERT INTO notes (paper, text) SELECT ?2, text FROM notes WHERE paper = ?1 "
    "ON CONFLICT DO UPDATE SET text = text || char(10) || char(10) || excluded.text "
    "WHERE text <> excluded.text",
    "UPDATE papers SET (summary, score) = (SELECT summary, score FROM papers WHERE key = ?1) "
    "WHERE key = ?2 AND summary IS NULL",
    "INSERT INTO paper_tags (tag, paper, by_reader, by_summary) "
    "SELECT tag, ?2, 1, 0 FROM paper_tags WHERE paper = ?1 AND by_reader = 1 "
    "ON CONFLICT DO UPDATE SET by_reader = 1",
    "INSERT INTO paper_tags (tag, paper, by_reader, by_summary) "
    "SELECT tag, ?2, 0, 1 FROM paper_tags WHERE paper = ?1 AND by_summary = 1 "
    "AND (SELECT summary FROM papers WHERE key = ?1) = (SELECT summary FROM papers WHERE key = ?2) "
    "ON CONFLICT DO UPDATE SET by_summary = 1",
    "INSERT INTO listings (day, source, paper, kind, version, provisional, position) "
    "SELECT day, source, ?2, kind, version, provisional, position FROM listings WHERE paper = ?1 "
    "ON CONFLICT DO NOTHING",
    "INSERT INTO watched (rule, paper) SELECT rule, ?2 FROM watched WHERE paper = ?1 ON CONFLICT DO NOTHING",
    "INSERT INTO shown_anyway (paper) SELECT ?2 FROM shown_anyway WHERE paper = ?1 ON CONFLICT DO NOTHING",
    "INSERT INTO paper_aliases (id, paper) SELECT id, ?2 FROM papers WHERE key = ?1",
};

/// Whether a rule hides `into` is told by what that says of itself.
constexpr std::array emptied = {"reading",          "notes",    "paper_tags",   "listings",
                                "paper_categories", "filtered", "mark_changes", "note_versions"};

struct Reference {
    QByteArray table;
    QByteArray column;
};

/// Every column that names a paper, so that no table is ever forgotten.
Result<QList<Reference>> references(Connection& connection) {
    Statement statement = connection.prepare(
        "SELECT t.name, f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
        "WHERE t.type = 'table' AND f.\"table\" = 'papers'"_ba);
    QList<Reference> found;
    while (statement.step())
        found += {statement.text(0).toUtf8(), statement.text(1).toUtf8()};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<Reference>>(found) : outcome.error();
}

Outcome moveRows(Connection& connection, const Reference& at, PaperKey from, PaperKey into) {
    const Outcome moved = connection.run("UPDATE OR IGNORE "_ba + at.table + " SET "_ba + at.column +
                                             " = ? WHERE "_ba + at.column + " = ?"_ba,
                                         into, from);
    return moved ? connection.run("DELETE FROM "_ba + at.table + " WHERE "_ba + at.column + " = ?"_ba, from)
                 : moved;
}

Outcome moveTheRest(Connection& connection, PaperKey from, PaperKey into) {
    const auto columns = references(connection);
    if (!columns)
        return columns.error();
    for (const Reference& column : *columns)
        if (const Outcome moved = moveRows(connection, column, from, into); !moved)
            return moved;
    return {};
}

} // namespace

Outcome absorb(Connection& connection, PaperKey from, PaperKey into) {
    for (const char* step : merging)
        if (const Outcome done = connection.run(step, from, into); !done)
            return done;
    for (const char* table : emptied)
        if (const Outcome done = connection.run("DELETE FROM "_ba + table + " WHERE paper = ?"_ba, from);
            !done)
            return done;
    const Outcome moved = moveTheRest(connection, from, into);
    return moved ? connection.run("DELETE FROM papers WHERE key = ?"_ba, from) : moved;
}

} // namespace sheaf
