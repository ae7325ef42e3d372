#pragma once

#include "base/result.h"
#include "papers/fetch_record.h"

#include <QList>

namespace sheaf {

class Connection;

/// The ledger: what sources were asked for and what came.
class LedgerStore {
  public:
    explicit LedgerStore(Connection& connection) : m_connection(connection) {}

    /// Of the records of a source, day and scope the newest (by `at`) is kept.
    Outcome record(const FetchRecord& record);

    /// By source, then scope.
    Result<QList<FetchRecord>> of(QDate day) { return between(day, day); }

    /// Of all days from `from` to `to`, both included: by day, source and scope.
    Result<QList<FetchRecord>> between(QDate from, QDate to);

  private:
    Connection& m_connection;
};

} // namespace sheaf
