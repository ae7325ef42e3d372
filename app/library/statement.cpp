#include "library/statement.h"

#include "library/connection.h"

#include <QTimeZone>

#include <sqlite3.h>

namespace sheaf {

Statement::Statement(Connection& connection, QByteArray sql, sqlite3_stmt* statement)
    : m_connection(&connection), m_sql(std::move(sql)), m_statement(statement) {
    if (!m_statement)
        m_error = connection.lastError();
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection), m_sql(std::move(other.m_sql)),
      m_statement(std::exchange(other.m_statement, nullptr)), m_values(other.m_values),
      m_error(std::move(other.m_error)) {}

Statement::~Statement() {
    if (m_statement)
        m_connection->giveBack(m_sql, m_statement);
}

void Statement::put(const SqlValue& value) {
    std::visit([this](const auto& plain) { put(plain); }, value);
}

void Statement::put(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    if (m_statement)
        check(sqlite3_bind_text(m_statement, ++m_values, utf8.constData(), static_cast<int>(utf8.size()),
                                SQLITE_TRANSIENT));
}

void Statement::put(const QByteArray& blob) {
    if (m_statement)
        check(sqlite3_bind_blob64(m_statement, ++m_values, blob.constData(),
                                  static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

void Statement::putNumber(qint64 value) {
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, ++m_values, value));
}

void Statement::putNull() {
    if (m_statement)
        check(sqlite3_bind_null(m_statement, ++m_values));
}

void Statement::check(int code) {
    if (code != SQLITE_OK && !m_error)
        m_error = m_connection->lastError();
}

Statement& Statement::again() {
    if (m_statement)
        sqlite3_reset(m_statement); // tells of the last run's failure, which is known
    m_values = 0;
    return *this;
}

Statement& Statement::again(int place, qint64 number) {
    const int values = m_values;
    again();
    m_values = place - 1;
    putNumber(number);
    m_values = values;
    return *this;
}

bool Statement::step() {
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_error = m_connection->lastError();
    return code == SQLITE_ROW;
}

Outcome Statement::run() {
    while (step()) {
    }
    return outcome();
}

Outcome Statement::outcome() const { return m_error ? Outcome(*m_error) : Outcome(); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_statement, column); }

double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString Statement::text(int column) const {
    const void* utf8 = sqlite3_column_blob(m_statement, column);
    return QString::fromUtf8(static_cast<const char*>(utf8), sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const {
    const void* bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column)};
}

std::optional<int> Statement::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QDate Statement::day(int column) const { return isNull(column) ? QDate() : dateOfDayNumber(integer(column)); }

QDateTime Statement::time(int column) const {
    return isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(number(column), Qt::UTC);
}

} // namespace sheaf
