#include "benchmarks/bare_library.h"

#include "library/fts_tokenizer.h"
#include "library/sql_functions.h"

#include <sqlite3.h>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

sqlite3* opened(const QString& path) {
    sqlite3* database = nullptr;
    const bool isOpen = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK;
    if (!isOpen || !registerTokenizer(database) || !registerFunctions(database))
        qFatal("%s cannot be opened", qPrintable(path));
    return database;
}

sqlite3_stmt* prepared(sqlite3* database, const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    return statement;
}

/// The first column of every row.
QByteArrayList firstColumn(sqlite3* database, const QByteArray& sql) {
    QByteArrayList texts;
    sqlite3_stmt* statement = prepared(database, sql);
    while (sqlite3_step(statement) == SQLITE_ROW)
        texts += reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return texts;
}

} // namespace

BareLibrary::BareLibrary(const QString& library, const QString& copy)
    : m_library(opened(library)), m_copy(opened(copy)) {
    // As the library has them.
    run(m_copy, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
                "PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY");
    copySchema();
    listTables();
}

BareLibrary::~BareLibrary() {
    for (const Table& table : m_tables)
        sqlite3_finalize(table.rows);
    sqlite3_close(m_library);
    sqlite3_close(m_copy);
}

void BareLibrary::run(sqlite3* database, const QByteArray& sql) const {
    char* fault = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &fault) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), fault);
}

void BareLibrary::copySchema() {
    // A virtual table makes its own tables.
    const QByteArrayList schema = firstColumn(
        m_library,
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger' AND name NOT LIKE "
        "'search_%' "
        "AND name NOT LIKE 'sqlite%' UNION ALL SELECT sql FROM sqlite_master WHERE name = 'search_text'");
    for (const QByteArray& sql : schema)
        run(m_copy, sql);
}

void BareLibrary::listTables() {
    const auto list = [this](const QByteArray& rows, const QByteArray& into) {
        sqlite3_stmt* statement = prepared(m_library, rows);
        const QByteArray marks = QByteArray("?, ").repeated(sqlite3_column_count(statement)).chopped(2);
        m_tables.append({statement, "INSERT INTO " + into + " VALUES (" + marks + ')'});
    };
    // Parents before their children; what the search index keeps for itself it writes by itself.
    const QByteArrayList names = firstColumn(
        m_library, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' "
                   "AND name NOT LIKE 'sqlite%' ORDER BY name <> 'papers', rowid");
    for (const QByteArray& name : names)
        list("SELECT * FROM " + name, name);
    list("SELECT * FROM search_text", "search (rowid, title, authors, abstract, summary, tags, note)");
}

QList<QList<BareLibrary::Value>> BareLibrary::nextRows(const Table& table, qsizetype most) const {
    QList<QList<Value>> rows;
    while (rows.size() < most && sqlite3_step(table.rows) == SQLITE_ROW) {
        QList<Value> row;
        for (int column = 0; column < sqlite3_column_count(table.rows); ++column) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(table.rows, column));
            row.append({sqlite3_column_type(table.rows, column), sqlite3_column_int64(table.rows, column),
                        QByteArray(bytes, sqlite3_column_bytes(table.rows, column))});
        }
        rows += row;
    }
    return rows;
}

bool BareLibrary::read(qsizetype most) {
    m_read.clear();
    while (most > 0 && !m_tables.isEmpty()) {
        const Table table = m_tables.constFirst();
        const QList<QList<Value>> rows = nextRows(table, most);
        const bool atEnd = rows.size() < most;
        most -= rows.size();
        m_read.append({table.insertion, rows});
        if (atEnd) {
            sqlite3_finalize(table.rows);
            m_tables.removeFirst();
        }
    }
    return !m_read.isEmpty();
}

void BareLibrary::insert(const Read& read) const {
    sqlite3_stmt* statement = prepared(m_copy, read.insertion);
    for (const QList<Value>& row : read.rows) {
        for (int column = 0; column < row.size(); ++column) {
            const Value& value = row.at(column);
            if (value.type == SQLITE_INTEGER)
                sqlite3_bind_int64(statement, column + 1, value.number);
            else if (value.type == SQLITE_NULL)
                sqlite3_bind_null(statement, column + 1);
            else
                sqlite3_bind_text(statement, column + 1, value.text.constData(), int(value.text.size()),
                                  SQLITE_STATIC);
        }
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", read.insertion.constData(), sqlite3_errmsg(m_copy));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

void BareLibrary::write() {
    run(m_copy, "BEGIN IMMEDIATE");
    for (const Read& read : m_read)
        insert(read);
    run(m_copy, "COMMIT");
}

int BareLibrary::papers() const {
    return firstColumn(m_copy, "SELECT count(*) FROM papers").constFirst().toInt();
}

} // namespace sheaf::test
