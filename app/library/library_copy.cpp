#include "library/library_copy.h"

#include "library/connection.h"
#include "library/keeping/stoppable.h"
#include "library/library_check.h"
#include "library/library_file.h"
#include "library/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryCopy)
};

constexpr int pagesBetweenLooks = 1000;

Error problem(const QString& sentence, const QString& path, const QString& details = {}) {
    return {ErrorKind::Storage, sentence.arg(QDir::toNativeSeparators(path)), details};
}

/// What triggers write while the rest is copied, what is made anew from the rest, and what can be fetched
/// again.
const QStringList notCopied = {
    u"totals"_s,          u"category_counts"_s,  u"source_counts"_s, u"paper_sources"_s, u"full_texts"_s,
    u"figures"_s,         u"snapshot_imports"_s, u"reservations"_s,  u"papers"_s,        u"tags"_s,
    u"papers_elsewhere"_s};

/// Papers that the reader or a summary has touched are kept whole.
const auto isTouched =
    "(p.summary IS NOT NULL OR EXISTS (SELECT 1 FROM source.reading x WHERE x.paper = p.key) "
    "OR EXISTS (SELECT 1 FROM source.notes x WHERE x.paper = p.key) "
    "OR EXISTS (SELECT 1 FROM source.paper_tags x WHERE x.paper = p.key) "
    "OR EXISTS (SELECT 1 FROM source.jobs x WHERE x.paper = p.key))"_ba;

const QList<QByteArray> fetchedAgain = {"abstract"_ba, "authors"_ba, "affiliations"_ba, "comment"_ba,
                                        "journal_ref"_ba};

Result<QStringList> textsOf(Connection& connection, const QByteArray& sql, const QString& value = {}) {
    Statement statement = connection.prepare(sql);
    if (!value.isNull())
        statement.with(value);
    QStringList texts;
    while (statement.step())
        texts += statement.text(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QStringList>(texts) : outcome.error();
}

/// LibraryCheck speaks of tables that older libraries do not have.
Result<QStringList> faultsOf(Connection& connection) {
    const auto version = connection.number("PRAGMA user_version"_ba);
    if (!version)
        return version.error();
    if (*version == libraryMigrations().last().version)
        return LibraryCheck(connection).faults();
    return textsOf(connection, "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok' UNION ALL "
                               "SELECT \"table\" FROM pragma_foreign_key_check"_ba);
}

Result<QStringList> columnsOf(Connection& connection, const QString& table) {
    return textsOf(connection, "SELECT name FROM pragma_table_info(?)"_ba, table);
}

/// Tables as they were made, in the order that they were; those of the search index are not among them.
Result<QStringList> tablesOf(Connection& connection) {
    return textsOf(connection,
                   "SELECT name FROM source.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
                   "AND name NOT LIKE 'sqlite_%' ORDER BY rowid"_ba);
}

Outcome copyTable(Connection& connection, const QString& table) {
    return connection.script("INSERT INTO main."_ba + table.toLatin1() + " SELECT * FROM source."_ba +
                             table.toLatin1());
}

/// Counted anew as the papers' tags come in.
Outcome copyTags(Connection& connection) {
    return connection.script("INSERT INTO main.tags (id, folded, name, reader_name, papers) "
                             "SELECT id, folded, name, reader_name, 0 FROM source.tags"_ba);
}

Outcome copyPapers(Connection& connection) {
    const auto columns = columnsOf(connection, u"papers"_s);
    if (!columns)
        return columns.error();
    QByteArrayList values;
    for (const QString& column : *columns) {
        const QByteArray value = "p."_ba + column.toLatin1();
        const QByteArray empty = column == u"authors" ? "'[]'"_ba : "''"_ba;
        values += fetchedAgain.contains(column.toLatin1())
                      ? "CASE WHEN "_ba + isTouched + " THEN "_ba + value + " ELSE "_ba + empty + " END"_ba
                      : value;
    }
    if (const Outcome copied = connection.script("INSERT INTO main.papers SELECT "_ba + values.join(", ") +
                                                 " FROM source.papers p"_ba);
        !copied)
        return copied;
    return connection.script("UPDATE main.papers SET authors_complete = 0 WHERE authors = '[]'"_ba);
}

} // namespace

LibraryCopy::LibraryCopy(QString from, QString to, CancelFlag cancel)
    : m_from(std::move(from)), m_to(std::move(to)), m_cancel(std::move(cancel)) {}

QString LibraryCopy::unfinished() const { return m_to + u".unfinished"_s; }

/// A journal that a killed copy left would be rolled back into the next one.
void LibraryCopy::removeUnfinished() const {
    QFile::remove(unfinished());
    QFile::remove(unfinished() + u"-journal"_s);
}

Outcome LibraryCopy::everything() {
    const auto source = Connection::open(m_from, Connection::Access::ReadOnly);
    if (!source)
        return source.error();
    removeUnfinished();
    // The reader's connection may not write at all, not even into another file.
    const Outcome allowed = (*source)->script("PRAGMA query_only = OFF"_ba);
    return finish(allowed ? (*source)->run("VACUUM INTO ?"_ba, unfinished()) : allowed);
}

Outcome LibraryCopy::essentials() {
    removeUnfinished();
    return finish(copyRows());
}

Outcome LibraryCopy::copyRows() {
    const auto copy = Connection::open(unfinished(), Connection::Access::ReadWrite);
    if (!copy)
        return copy.error();
    Connection& connection = **copy;
    const Stoppable stoppable(connection, m_cancel);
    if (const Outcome attached = connection.run("ATTACH ? AS source"_ba, m_from); !attached)
        return attached;
    const auto version = connection.number("PRAGMA source.user_version"_ba);
    if (!version)
        return version.error();
    if (const Outcome made = migrate(connection, libraryMigrations().mid(0, qsizetype(*version))); !made)
        return made;
    // Rows come before what they refer to, the papers last: no trigger finds one to index until all is there.
    if (const Outcome off = connection.script("PRAGMA foreign_keys = OFF; BEGIN"_ba); !off)
        return off;
    const auto tables = tablesOf(connection);
    if (!tables)
        return tables.error();
    if (const Outcome copied = copyTags(connection); !copied)
        return copied;
    for (const QString& table : *tables) {
        const Outcome copied = notCopied.contains(table) ? Outcome() : copyTable(connection, table);
        if (!copied)
            return copied;
    }
    if (const Outcome copied = copyPapers(connection); !copied)
        return copied;
    return connection.script("INSERT INTO search (search) VALUES ('rebuild'); COMMIT"_ba);
}

Outcome LibraryCopy::finish(const Outcome& copied) {
    const Outcome checked = copied ? checkCopy(unfinished(), m_cancel) : copied;
    if (!checked) {
        removeUnfinished();
        return checked;
    }
    if (!QFile::rename(unfinished(), m_to)) {
        removeUnfinished();
        return problem(
            Words::tr("The copy %1 could not be given its name; see that nothing is there already and that "
                      "its folder may be written to."),
            m_to);
    }
    return {};
}

Outcome checkCopy(const QString& path, const CancelFlag& cancel) {
    if (!QFileInfo::exists(path))
        return problem(Words::tr("There is no copy of a library at %1; see whether its name is right."),
                       path);
    if (const Outcome looked = checkLibraryFile(path, libraryMigrations().last().version); !looked)
        return looked;
    const auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    const Stoppable stoppable(**connection, cancel);
    const auto faults = faultsOf(**connection);
    if (!faults)
        return faults.error();
    if (faults->isEmpty())
        return {};
    return problem(Words::tr("The copy %1 is not sound, so it does not count; check the library itself."),
                   path, faults->join(u'\n'));
}

Outcome restoreCopy(const QString& from, const QString& library, const CancelFlag& cancel) {
    if (const Outcome checked = checkCopy(from, cancel); !checked)
        return checked;
    const auto source = Connection::open(from, Connection::Access::ReadOnly);
    if (!source)
        return source.error();
    const auto target = Connection::open(library, Connection::Access::ReadWrite);
    if (!target)
        return target.error();
    sqlite3_backup* pages = sqlite3_backup_init((*target)->handle(), "main", (*source)->handle(), "main");
    int code = pages ? SQLITE_OK : SQLITE_ERROR;
    while (code == SQLITE_OK && !cancel.raised())
        code = sqlite3_backup_step(pages, pagesBetweenLooks);
    // Ended before all pages are there, the transaction is undone.
    const bool replaced = sqlite3_backup_finish(pages) == SQLITE_OK && code == SQLITE_DONE;
    if (code == SQLITE_OK)
        return Error{ErrorKind::Cancelled, {}};
    return replaced ? migrate(**target, libraryMigrations()) : Outcome((*target)->lastError());
}

} // namespace sheaf
