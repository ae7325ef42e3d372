#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "papers/library_figures.h"

namespace sheaf {

class Connection;

/// Packs a library as closely as can be, in place. SQLite writes a packed copy, then puts it in the place of
/// the library in one transaction: killed at any moment the library is the one or the other. Others may read
/// meanwhile, and wait with what they write.
class LibraryVacuum {
  public:
    explicit LibraryVacuum(Connection& connection) : m_connection(connection) {}

    Result<VacuumOutlook> outlook();

    /// An error where the disk has not the room. To be called by work of Library::write, whose transaction it
    /// ends and begins anew. Gives the bytes gained.
    Result<qint64> run(const CancelFlag& cancel);

  private:
    Outcome pack(const CancelFlag& cancel);

    Connection& m_connection;
};

} // namespace sheaf
