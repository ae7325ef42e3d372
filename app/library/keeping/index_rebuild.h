#pragma once

#include "base/result.h"
#include "papers/paper.h"

namespace sheaf {

class Connection;

/// Builds the search index anew, some papers a transaction: FTS5's own 'rebuild' is one transaction that
/// takes half an hour in a large library, and all of it is lost with the process. From begin() until end() a
/// row in `search_rebuild` says that the index lacks papers. What it holds already is known from the index
/// itself, so the library may be written and read in between, and a rebuild that was killed just goes on.
/// Each call belongs in a transaction of its own.
class IndexRebuild {
  public:
    explicit IndexRebuild(Connection& connection) : m_connection(connection) {}

    Result<bool> isUnderWay();

    /// Empties the index, unless that was done by one that did not come to its end.
    Outcome begin();

    /// How many papers are not in.
    Result<qint64> missing();

    /// Puts the next papers behind `after` in, as many as there are at most; gives the key of the last of
    /// them, none where all are in.
    Result<std::optional<PaperKey>> step(PaperKey after, int papers);

    Outcome end();

  private:
    Connection& m_connection;
};

} // namespace sheaf
