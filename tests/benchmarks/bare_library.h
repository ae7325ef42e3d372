#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace sheaf::test {

/// A program of nothing but SQLite calls that writes what a library holds: the same rows, the same indexes
/// and the same search index, in one transaction, each statement prepared once and no triggers in between.
/// Rows are read, and the tables made, before fill() is called.
class BareLibrary {
  public:
    BareLibrary(const QString& library, const QString& copy);
    ~BareLibrary();
    BareLibrary(const BareLibrary&) = delete;
    BareLibrary& operator=(const BareLibrary&) = delete;

    void fill();
    int papers() const;

  private:
    struct Value {
        int type = 0;
        qint64 number = 0;
        QByteArray text;
    };
    struct Table {
        QByteArray insertion;
        QList<QList<Value>> rows;
    };
    void run(sqlite3* database, const QByteArray& sql) const;
    void copySchema(sqlite3* library);
    Table readTable(sqlite3* library, const QByteArray& rows, const QByteArray& into) const;
    void insert(const Table& table) const;

    sqlite3* m_copy = nullptr;
    QList<Table> m_tables;
};

} // namespace sheaf::test
