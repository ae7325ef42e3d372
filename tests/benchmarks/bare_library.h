#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace sheaf::test {

/// A program of nothing but SQLite calls that writes what a library holds: the same rows, the same indexes
/// and the same search index, in as few transactions as there are calls of write(), with no triggers in
/// between. The tables are made, and rows are read, before write() is called.
class BareLibrary {
  public:
    BareLibrary(const QString& library, const QString& copy);
    ~BareLibrary();
    BareLibrary(const BareLibrary&) = delete;
    BareLibrary& operator=(const BareLibrary&) = delete;

    /// Reads the next rows of the library, at most `most`; whether there were any.
    bool read(qsizetype most);
    /// Writes what was read, in one transaction.
    void write();
    int papers() const;

  private:
    struct Value {
        int type = 0;
        qint64 number = 0;
        QByteArray text;
    };
    struct Table {
        sqlite3_stmt* rows = nullptr;
        QByteArray insertion;
    };
    struct Read {
        QByteArray insertion;
        QList<QList<Value>> rows;
    };
    void run(sqlite3* database, const QByteArray& sql) const;
    void copySchema();
    void listTables();
    QList<QList<Value>> nextRows(const Table& table, qsizetype most) const;
    void insert(const Read& read) const;

    sqlite3* m_library = nullptr;
    sqlite3* m_copy = nullptr;
    QList<Table> m_tables; ///< those not read to their end, in the order in which they are written
    QList<Read> m_read;
};

} // namespace sheaf::test
