#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "papers/summary.h"

namespace sheaf {

class Connection;

/// Summaries of papers. The last one added is the current one, which lists, search and digests show. Earlier
/// ones are kept, save those extracted by the same engine: they cost nothing to make again.
class SummaryStore {
  public:
    explicit SummaryStore(Connection& connection) : m_connection(connection) {}

    Outcome add(PaperKey paper, const Summary& summary);

    /// Newest first.
    Result<QList<Summary>> of(PaperKey paper);

  private:
    Connection& m_connection;
};

} // namespace sheaf
