#include "library/connection.h"

#include "library/exchange/change_time.h"
#include "library/fts_relevance.h"
#include "library/fts_tokenizer.h"
#include "library/sql_functions.h"
#include "library/sqlite_error.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostIdleStatements = 200; // searches differ each time; the rest is far fewer

// FULL, because a summary that was paid for must survive a power cut: one fsync a transaction.
const auto writerSettings = "PRAGMA synchronous = FULL;"
                            "PRAGMA foreign_keys = ON;"
                            "PRAGMA journal_size_limit = 67108864;"
                            "PRAGMA cache_size = -32000;"
                            "PRAGMA temp_store = MEMORY;"_ba;

// What is mapped counts as the program's memory, for each of the readers.
const auto readerSettings = "PRAGMA query_only = ON;"
                            "PRAGMA cache_size = -16000;"
                            "PRAGMA mmap_size = 8388608;"
                            "PRAGMA temp_store = MEMORY;"_ba;

sqlite3* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3* const*>(handle.constData())
               : nullptr;
}

} // namespace

Connection::Connection(QString path, Access access, QString session)
    : m_path(std::move(path)), m_session(std::move(session)),
      m_name(u"sheaf-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)), m_access(access) {}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access,
                                                     const QString& session) {
    std::unique_ptr<Connection> connection(new Connection(path, access, session));
    if (const Outcome outcome = connection->setUp(); !outcome)
        return outcome.error();
    return connection;
}

Outcome Connection::setUp() {
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    const bool opened = database.open();
    m_handle = handleOf(database);
    if (!opened || !m_handle)
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("Library",
                                                 "The library %1 cannot be opened. See that the folder "
                                                 "exists and that its files may be read and written.")
                         .arg(m_path),
                     database.lastError().text()};
    sqlite3_extended_result_codes(m_handle, 1);
    if (!registerTokenizer(m_handle) || !registerRelevance(m_handle) || !registerFunctions(m_handle) ||
        !registerChangeTime(m_handle, systemClock()))
        return lastError();
    return script(m_access == Access::ReadWrite ? writerSettings : readerSettings);
}

Connection::~Connection() {
    forgetStatements();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::forgetStatements() {
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
}

Statement Connection::prepare(const QByteArray& sql) {
    sqlite3_stmt* statement = m_idle.take(sql);
    if (!statement)
        sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr);
    return {*this, sql, statement};
}

void Connection::giveBack(const QByteArray& sql, sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= mostIdleStatements)
        forgetStatements();
    m_idle.insert(sql, statement);
}

Outcome Connection::script(const QByteArray& sql) {
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Outcome Connection::begin() {
    return script(m_access == Access::ReadWrite ? "BEGIN IMMEDIATE"_ba : "BEGIN"_ba);
}

Outcome Connection::end(bool keep) {
    if (!keep) {
        // A full disk has rolled the transaction back already; there is nothing more to undo then.
        return sqlite3_get_autocommit(m_handle) != 0 ? Outcome() : script("ROLLBACK"_ba);
    }
    const Outcome kept = script("COMMIT"_ba);
    if (!kept && sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    return kept;
}

void Connection::useWriteAheadLog() {
    // Refused where the file system cannot, and while another process is just doing it: the library works
    // without.
    sqlite3_exec(m_handle, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
}

int Connection::changes() const { return sqlite3_changes(m_handle); }

qint64 Connection::lastRowId() const { return sqlite3_last_insert_rowid(m_handle); }

Error Connection::lastError() const { return sqliteError(m_handle, m_path); }

} // namespace sheaf
