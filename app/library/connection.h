#pragma once

#include "base/result.h"
#include "library/statement.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sheaf {

/// A connection to a library, with Sheaf's tokenizer and functions. It belongs to the thread that opened it.
class Connection {
  public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file where it is missing (ReadWrite). `session` names the Library that opens it, see
    /// Session.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Access access,
                                                    const QString& session = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A statement ready for its values; prepared ones are kept and used again.
    Statement prepare(const QByteArray& sql);

    template <class... Values>
    Outcome run(const QByteArray& sql, const Values&... values) {
        return prepare(sql).with(values...).run();
    }

    /// Runs several statements that give no rows.
    Outcome script(const QByteArray& sql);

    /// The first row's first number; 0 where there is no row or a NULL.
    template <class... Values>
    Result<qint64> number(const QByteArray& sql, const Values&... values) {
        Statement statement = prepare(sql);
        const qint64 found = statement.with(values...).step() ? statement.number(0) : 0;
        if (const Outcome outcome = statement.outcome(); !outcome)
            return outcome.error();
        return found;
    }

    Outcome begin(); ///< for ReadWrite at once the right to write, for ReadOnly a state that does not change
    Outcome end(bool keep);

    /// Lets readers go on while one writes. Not for a file that is no library yet: it writes a page of its
    /// own.
    void useWriteAheadLog();

    /// How many rows the last statement changed.
    int changes() const;
    qint64 lastRowId() const;
    Error lastError() const;
    QString path() const { return m_path; }
    QString session() const { return m_session; }
    sqlite3* handle() const { return m_handle; }

  private:
    friend class Statement;
    Connection(QString path, Access access, QString session);

    Outcome setUp();
    void giveBack(const QByteArray& sql, sqlite3_stmt* statement);
    void forgetStatements();

    QString m_path;
    QString m_session;
    QString m_name; ///< of the QSqlDatabase
    Access m_access;
    sqlite3* m_handle = nullptr;
    QMultiHash<QByteArray, sqlite3_stmt*> m_idle;
};

} // namespace sheaf
