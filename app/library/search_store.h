#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "query/selection.h"

namespace sheaf {

class Connection;

/// Finds the papers of a selection.
class SearchStore {
  public:
    explicit SearchStore(Connection& connection) : m_connection(connection) {}

    /// In the selection's order, newest first among equals; papers without score or upvotes come last. A
    /// search text that cannot be read is an ErrorKind::Usage whose sentence points at the place.
    Result<QList<PaperKey>> keys(const Selection& selection, int limit = -1);

  private:
    Connection& m_connection;
};

} // namespace sheaf
