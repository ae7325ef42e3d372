#pragma once

#include "library/library_check.h"

namespace sheaf {

/// Puts right what is made from something else: SQLite's own indexes, counts, and what papers are found by.
/// The search index is IndexRebuild's. Touches nothing that the reader made or that cannot be fetched again.
class LibraryRepair {
  public:
    explicit LibraryRepair(Connection& connection) : m_connection(connection) {}

    /// Whether there is anything to be done about a fault.
    static bool canRepair(const LibraryFault& fault);

    /// Repairs one; run it in a transaction of its own. Gives the sentence that says what was done.
    Result<QString> repair(const LibraryFault& fault);

  private:
    Connection& m_connection;
};

} // namespace sheaf
