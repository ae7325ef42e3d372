#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "papers/summary.h"

#include <optional>

namespace sheaf {

class Connection;

/// Summaries of papers. The last one added is the current one, which lists, search and digests show, unless
/// it was made for a digest without scores and the one before has a score (see form_store.h for digests).
/// Earlier ones are kept, save those extracted by the same engine: they cost nothing to make again.
class SummaryStore {
  public:
    explicit SummaryStore(Connection& connection) : m_connection(connection) {}

    Outcome add(PaperKey paper, const Summary& summary);

    /// Adds a summary that came from elsewhere and gives its number in the library. It becomes the current
    /// one only where there is none, or where both say when they were made and it is the newer. One that is
    /// there already is not added again.
    Result<qint64> addImported(PaperKey paper, const Summary& summary);

    /// Makes one of the paper's summaries the current one, with its score and its tags.
    Outcome setCurrent(PaperKey paper, qint64 number);

    /// Newest first.
    Result<QList<Summary>> of(PaperKey paper);

  private:
    Outcome insert(PaperKey paper, const Summary& summary);
    Outcome makeCurrent(PaperKey paper, const Summary& summary, qint64 number);
    Result<std::optional<Summary>> current(PaperKey paper);
    Result<std::optional<qint64>> find(PaperKey paper, const Summary& summary);

    Connection& m_connection;
};

} // namespace sheaf
