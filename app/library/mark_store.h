#pragma once

#include "base/result.h"
#include "papers/mark.h"

namespace sheaf {

class Connection;

/// Marks papers so that it can be taken back.
class MarkStore {
  public:
    explicit MarkStore(Connection& connection) : m_connection(connection) {}

    /// Papers that are so already, or that do not exist, are left as they are and are not in the trace.
    /// ErrorKind::Usage for a tag without any visible character.
    Result<MarkTrace> make(const Mark& mark);

    /// Puts back what the mark changed and nothing else. Papers that were changed otherwise since then stay;
    /// a note that was written anew since then is an ErrorKind::Usage.
    Outcome takeBack(const MarkTrace& trace);

  private:
    Result<QList<PaperKey>> changedBy(const Mark& mark);
    Outcome set(const Mark& mark);
    Outcome putBack(const MarkTrace& trace);
    Outcome keepDisplaced(MarkTrace& trace);
    Outcome keepSeen(MarkTrace& trace);
    Outcome keepFiltered(MarkTrace& trace);
    Outcome keepNote(MarkTrace& trace);
    Outcome checkNote(const MarkTrace& trace);
    Outcome unsee(const QList<MarkTrace::Seen>& seen);
    Outcome filterAgain(const QList<MarkTrace::Filtered>& filtered);

    Connection& m_connection;
};

} // namespace sheaf
