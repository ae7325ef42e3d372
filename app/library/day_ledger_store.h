#pragma once

#include "base/result.h"
#include "papers/day_ledger.h"

namespace sheaf {

class Connection;

/// The ledger of a day as a whole: what sources said beside what is in the library.
class DayLedgerStore {
  public:
    explicit DayLedgerStore(Connection& connection) : m_connection(connection) {}

    /// A day that nobody asked for and that has no papers has no lines. Papers that the reader has hidden
    /// count like any other.
    Result<DayLedger> of(QDate day);

    /// The query that goes through the day's papers: one row for each and source.
    static QByteArray listedQuery();

  private:
    Connection& m_connection;
};

} // namespace sheaf
