#pragma once

#include "base/result.h"
#include "base/work_step.h"

#include <QList>
#include <QStringList>

namespace sheaf {

class Connection;

enum class FaultKind {
    File,       ///< pages that cannot be read as what they should be; nothing makes them anew
    Index,      ///< an index of SQLite's own; `where` is its name
    References, ///< rows that speak of what is not there; `where` is their table
    Rows,       ///< `check` of rowChecks()
    SearchIndex,
    HalfBuiltSearchIndex, ///< building it anew was broken off
};

struct LibraryFault {
    FaultKind kind = FaultKind::File;
    QString sentence;
    QString where = {};
    qsizetype check = -1;
};

/// Looks for faults in a library: the file itself, references, the search index against the texts, and what
/// is kept beside what it is made from. Takes seconds to minutes in a large library. Changes nothing, but the
/// check of the search index is, to SQLite, a write: it needs a connection that may write.
class LibraryCheck {
  public:
    enum class Part { File, References, Rows, SearchIndex };

    explicit LibraryCheck(Connection& connection, StepTold told = {})
        : m_connection(connection), m_told(std::move(told)) {}

    Result<QList<LibraryFault>> look(Part part);

    /// All parts: a sentence for each fault; none where the library is sound.
    Result<QStringList> faults();

  private:
    using Found = Result<QList<LibraryFault>>;
    Found lookAtFile();
    Found lookAtReferences();
    Found lookAtRows();
    Found lookAtSearchIndex();
    void tell(Part part, int within = 0) const;

    Connection& m_connection;
    StepTold m_told;
};

} // namespace sheaf
