#pragma once

#include "base/result.h"

namespace sheaf {

class Connection;

/// Joins the parts of the search index. Every write leaves one; FTS5 joins some of them while it is written
/// to, and looks into each of those that are there for every word that is asked for. The largest are left
/// alone: where fewer than four are of a size, joining them costs more than it gains.
class IndexMerge {
  public:
    explicit IndexMerge(Connection& connection) : m_connection(connection) {}

    /// Writes some `pages` pages of the index, of 4 kB each; false where nothing is left to do. What was
    /// begun goes on with the next step, whoever takes it. Belongs in a transaction of its own.
    Result<bool> step(int pages);

  private:
    Connection& m_connection;
};

} // namespace sheaf
