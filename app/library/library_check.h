#pragma once

#include "base/result.h"

#include <QStringList>

namespace sheaf {

class Connection;

/// Looks for faults in a library: the file itself, references, the search index against the texts, and the
/// kept counts against the rows they count. Takes seconds to minutes in a large library. Changes nothing, but
/// the check of the index is, to SQLite, a write: run it through Library::write.
class LibraryCheck {
  public:
    explicit LibraryCheck(Connection& connection) : m_connection(connection) {}

    /// A sentence for each fault; none where the library is sound.
    Result<QStringList> faults();

  private:
    Connection& m_connection;
};

} // namespace sheaf
