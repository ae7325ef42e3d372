#include "library/library_check.h"

#include "library/connection.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("LibraryCheck", text); }

/// A count of wrong rows, and what to call them.
struct RowCheck {
    const char* sql;
    const char* sentence;
};

const std::array rowChecks = {
    RowCheck{
        "SELECT count(*) FROM totals WHERE count <> CASE name "
        "WHEN 'papers' THEN (SELECT count(*) FROM papers) "
        "WHEN 'starred' THEN (SELECT count(*) FROM reading WHERE starred = 1) "
        "ELSE (SELECT count(*) FROM reading WHERE read = 1) END",
        QT_TRANSLATE_NOOP("LibraryCheck", "The kept counts of all, starred and read papers are wrong: %1.")},
    RowCheck{"SELECT count(*) FROM category_counts k WHERE papers <> "
             "(SELECT count(*) FROM paper_categories c WHERE c.category = k.category)",
             QT_TRANSLATE_NOOP("LibraryCheck", "The kept counts of some categories are wrong: %1.")},
    RowCheck{"SELECT count(*) FROM source_counts k WHERE papers <> "
             "(SELECT count(*) FROM paper_sources s WHERE s.source = k.source)",
             QT_TRANSLATE_NOOP("LibraryCheck", "The kept counts of some sources are wrong: %1.")},
    RowCheck{
        "SELECT count(*) FROM tags t WHERE papers <> (SELECT count(*) FROM paper_tags x WHERE x.tag = t.id)",
        QT_TRANSLATE_NOOP("LibraryCheck", "The kept counts of some tags are wrong: %1.")},
    RowCheck{"SELECT count(*) FROM paper_categories c JOIN papers p ON p.key = c.paper "
             "WHERE instr(' ' || p.categories || ' ', ' ' || c.category || ' ') = 0",
             QT_TRANSLATE_NOOP("LibraryCheck", "Some papers stand under a category that is not theirs: %1.")},
    RowCheck{"SELECT abs((SELECT count(*) FROM paper_categories) - "
             "(SELECT coalesce(sum(length(categories) - length(replace(categories, ' ', '')) + 1), 0) "
             "FROM papers WHERE categories <> ''))",
             QT_TRANSLATE_NOOP("LibraryCheck", "Some papers are missing under a category of theirs: %1.")},
    RowCheck{
        "SELECT count(*) FROM paper_sources s WHERE NOT EXISTS "
        "(SELECT 1 FROM listings l WHERE l.paper = s.paper AND l.source = s.source)",
        QT_TRANSLATE_NOOP("LibraryCheck", "Some papers stand under a source that never listed them: %1.")},
    RowCheck{
        "SELECT count(*) FROM listings l WHERE NOT EXISTS "
        "(SELECT 1 FROM paper_sources s WHERE s.paper = l.paper AND s.source = l.source)",
        QT_TRANSLATE_NOOP("LibraryCheck", "Some papers are missing under a source that listed them: %1.")},
    RowCheck{"SELECT count(*) FROM papers p LEFT JOIN summaries s ON s.id = p.summary "
             "WHERE p.score IS NOT s.score OR (p.summary IS NOT NULL AND s.paper IS NOT p.key)",
             QT_TRANSLATE_NOOP("LibraryCheck", "Some papers show a score that is not their summary's: %1.")},
    RowCheck{"SELECT abs((SELECT count(*) FROM papers_elsewhere) - "
             "(SELECT count(*) FROM papers WHERE instr(id, ':') > 0))",
             QT_TRANSLATE_NOOP("LibraryCheck",
                               "Some papers that arXiv has not could not be found by their titles: %1.")},
    RowCheck{
        "SELECT count(*) FROM full_texts WHERE (source = 0) <> (packed IS NULL) OR source NOT IN (0, 1, 2) "
        "OR (packed IS NOT NULL AND length(packed) < 12)",
        QT_TRANSLATE_NOOP("LibraryCheck", "Some full texts are damaged: %1.")},
    RowCheck{"SELECT count(*) FROM figures "
             "WHERE length(bytes) = 0 OR format NOT IN ('png', 'jpeg', 'gif', 'webp')",
             QT_TRANSLATE_NOOP("LibraryCheck", "Some figures are damaged: %1.")},
};

/// Rows of text, without those that say "ok".
Result<QStringList> complaints(Connection& connection, const QByteArray& sql) {
    Statement statement = connection.prepare(sql);
    QStringList found;
    while (statement.step()) {
        if (statement.text(0) != u"ok"_s)
            found += statement.text(0);
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QStringList>(found) : outcome.error();
}

Outcome checkFile(Connection& connection, QStringList& faults) {
    const auto found = complaints(connection, "PRAGMA integrity_check"_ba);
    if (!found)
        return found.error();
    for (const QString& complaint : *found)
        faults += say(QT_TRANSLATE_NOOP("LibraryCheck", "The file is damaged: %1.")).arg(complaint);
    return {};
}

Outcome checkReferences(Connection& connection, QStringList& faults) {
    const auto found = complaints(connection, "PRAGMA foreign_key_check"_ba);
    if (!found)
        return found.error();
    if (!found->isEmpty())
        faults +=
            say(QT_TRANSLATE_NOOP("LibraryCheck", "Some rows speak of a paper that does not exist: %1."))
                .arg(found->size());
    return {};
}

/// FTS5 compares the index with the texts when asked with a rank that is not 0.
Outcome checkIndex(Connection& connection, QStringList& faults) {
    const Outcome checked =
        connection.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_ba);
    if (checked)
        return {};
    if ((sqlite3_errcode(connection.handle()) & 0xFF) != SQLITE_CORRUPT)
        return checked;
    faults += say(QT_TRANSLATE_NOOP("LibraryCheck",
                                    "The search index does not agree with the texts: some searches find "
                                    "too little or too much."));
    return {};
}

Outcome checkRows(Connection& connection, QStringList& faults) {
    for (const RowCheck& check : rowChecks) {
        const auto wrong = connection.number(check.sql);
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            faults += say(check.sentence).arg(*wrong);
    }
    return {};
}

} // namespace

Result<QStringList> LibraryCheck::faults() {
    QStringList faults;
    for (const auto check : {checkFile, checkReferences, checkIndex, checkRows}) {
        if (const Outcome checked = check(m_connection, faults); !checked)
            return checked.error();
    }
    return faults;
}

} // namespace sheaf
