#pragma once

#include "base/result.h"
#include "query/query_matches.h"

namespace sheaf {

class Connection;

/// Where in their texts papers have what was searched for.
class SnippetStore {
  public:
    explicit SnippetStore(Connection& connection) : m_connection(connection) {}

    /// For each of these papers whose title does not have it, what does: the summary, the abstract, the note,
    /// the tags or the authors. In the order asked.
    Result<QList<Snippet>> of(const QList<PaperKey>& papers, const QueryMatches& matches);

  private:
    Connection& m_connection;
};

} // namespace sheaf
