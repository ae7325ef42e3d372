#pragma once

#include "base/result.h"
#include "library/day_number.h"

#include <QByteArray>
#include <QDateTime>

#include <concepts>
#include <optional>
#include <variant>

struct sqlite3_stmt;

namespace sheaf {

class Connection;

/// A value of a statement whose text is put together at run time.
using SqlValue = std::variant<qint64, QString>;

/// One run of a prepared statement: give it its values, step through its rows, ask for the outcome. A failure
/// sticks: every later step gives no row, so a loop needs one look at outcome(), after it. Dates are kept as
/// day numbers, times as seconds since 1970 (UTC), an invalid one as NULL.
class Statement {
  public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement(); ///< resets the statement and gives it back to its connection

    template <class... Values>
    Statement& with(const Values&... values) {
        (put(values), ...);
        return *this;
    }
    void put(const SqlValue& value);

    /// From the start, to be given all its values anew.
    Statement& again();

    /// From the start with another number at that place, counted from 1; the other values stay.
    Statement& again(int place, qint64 number);

    /// True where there is a row.
    bool step();

    /// Steps to the end and tells how it went.
    Outcome run();

    Outcome outcome() const;

    bool isNull(int column) const;
    qint64 number(int column) const;
    int integer(int column) const { return static_cast<int>(number(column)); }
    double real(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::optional<int> optionalInteger(int column) const;
    QDate day(int column) const;
    QDateTime time(int column) const;

  private:
    friend class Connection;
    Statement(Connection& connection, QByteArray sql, sqlite3_stmt* statement);

    template <std::integral Number>
    void put(Number value) {
        putNumber(static_cast<qint64>(value));
    }
    template <class T>
    void put(const std::optional<T>& value) {
        value ? put(*value) : putNull();
    }
    void put(const QString& text);
    void put(const QByteArray& blob);
    void put(const QDate& day) { day.isValid() ? putNumber(dayNumber(day)) : putNull(); }
    void put(const QDateTime& time) { time.isValid() ? putNumber(time.toSecsSinceEpoch()) : putNull(); }
    void putNumber(qint64 value);
    void putNull();
    void check(int code);

    Connection* m_connection;
    QByteArray m_sql;
    sqlite3_stmt* m_statement;
    int m_values = 0;
    std::optional<Error> m_error;
};

} // namespace sheaf
