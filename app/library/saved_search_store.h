#pragma once

#include "base/result.h"
#include "papers/saved_search.h"

#include <QDateTime>
#include <QList>

namespace sheaf {

class Connection;

/// The searches that the reader keeps, in the reader's order. `at` is when a change was made.
class SavedSearchStore {
  public:
    explicit SavedSearchStore(Connection& connection) : m_connection(connection) {}

    Result<QList<SavedSearch>> all();

    /// ErrorKind::NotFound where there is none of that name, letter case aside.
    Result<SavedSearch> named(const QString& name);

    /// At the end. ErrorKind::Usage where another has that name.
    Result<qint64> add(const QString& name, const QString& search, const QDateTime& at);

    /// ErrorKind::Usage where another has that name.
    Outcome rename(qint64 id, const QString& name, const QDateTime& at);

    Outcome remove(qint64 id);

    /// Those that are not named come after those that are.
    Outcome setOrder(const QList<qint64>& ids, const QDateTime& at);

  private:
    Outcome checkName(const QString& name, qint64 id);

    Connection& m_connection;
};

} // namespace sheaf
