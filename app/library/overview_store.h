#pragma once

#include "base/result.h"
#include "papers/overview.h"
#include "papers/paper.h"
#include "query/selection.h"

#include <QMap>

namespace sheaf {

class Connection;

/// Counts a selection's papers in the ways that the overview draws.
class OverviewStore {
  public:
    /// How many of a selection's newest papers are looked at.
    static constexpr int mostPapers = 100'000;

    explicit OverviewStore(Connection& connection) : m_connection(connection) {}

    /// The selection's order does not matter. A search text that cannot be read is an ErrorKind::Usage whose
    /// sentence points at the place.
    Result<Overview> of(Selection selection, int most = mostPapers);

    /// How many of the papers that are marked as read were so on which day, in the system's time zone. Marks
    /// of a library of before version 6 of the schema have no date and are not in it.
    Result<QMap<QDate, int>> readByDay();

  private:
    Connection& m_connection;
};

} // namespace sheaf
