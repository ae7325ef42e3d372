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

    /// Puts it together with what is known of that source, day and scope (see mergedRecord()). What a
    /// category's counts are is known by source and day, whatever it was asked together with.
    Outcome record(const FetchRecord& record);

    /// By source, then scope.
    Result<QList<FetchRecord>> of(QDate day) { return between(day, day); }

    /// Of all days from `from` to `to`, both included: by day, source and scope.
    Result<QList<FetchRecord>> between(QDate from, QDate to);

  private:
    Result<std::optional<FetchRecord>> known(const FetchRecord& record);
    Outcome write(const FetchRecord& record);
    Outcome write(const FetchRecord& record, const CategoryCount& count);
    Outcome addCategories(QDate from, QDate to, QList<FetchRecord>& records);

    Connection& m_connection;
};

} // namespace sheaf
