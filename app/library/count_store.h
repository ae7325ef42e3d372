#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "query/selection.h"

#include <optional>

namespace sheaf {

class Connection;

/// Counts for the sidebar.
class CountStore {
  public:
    explicit CountStore(Connection& connection) : m_connection(connection) {}

    Result<SidebarCounts> sidebar(const Selection& selected);

    /// Every day of the range (both ends included) that holds papers or was asked for, newest first.
    Result<QList<DayCount>> days(QDate from, QDate to);

    /// The newest day that holds papers; none in an empty library.
    Result<std::optional<QDate>> newestDay();

  private:
    Connection& m_connection;
};

} // namespace sheaf
