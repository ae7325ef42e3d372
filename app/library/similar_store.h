#pragma once

#include "base/result.h"
#include "papers/similar_paper.h"

namespace sheaf {

class Connection;

/// Finds the papers that are nearest to one by their words. The search index gives candidates by the words
/// that few papers hold; of those the best few hundred are read and put in order (similar/nearness.h). That
/// takes as long in an archive of millions as in one of thousands. How good it is: app/similar/README.md.
class SimilarStore {
  public:
    explicit SimilarStore(Connection& connection) : m_connection(connection) {}

    /// Nearest first, without the paper itself; none where it has no words that tell what it is about, or is
    /// not there. Papers without an abstract are read by their summaries, withdrawn ones by what they said
    /// before. What is withdrawn, hidden by the reader or by a rule is no answer.
    Result<QList<SimilarPaper>> nearest(PaperKey paper, int most);

  private:
    Connection& m_connection;
};

} // namespace sheaf
