#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QHash>

namespace sheaf {

class Connection;

/// A paper that tells of the reader's taste.
struct JudgedPaper {
    PaperKey key = 0;
    bool wanted = false; ///< starred, noted or tagged by the reader
    bool hidden = false; ///< neither: it was read, or passed over on a day on which others were wanted

    bool operator==(const JudgedPaper&) const = default;
};

/// What the reader's marks tell of a taste, and what it says of papers.
class TasteStore {
  public:
    explicit TasteStore(Connection& connection) : m_connection(connection) {}

    /// At most so many, the wanted before the hidden before the others, each newest first.
    Result<QList<JudgedPaper>> judged(int most);

    /// Papers of the newest `days` days that hold any, newest first, at most `most`; only those that have no
    /// score where `unscored`.
    Result<QList<PaperKey>> recent(int days, int most, bool unscored);

    /// Those of the papers that have one.
    Result<QHash<PaperKey, double>> scores(const QList<PaperKey>& papers);

    /// Forgets every score.
    Outcome clear();
    Outcome store(const QHash<PaperKey, double>& scores);

  private:
    Connection& m_connection;
};

} // namespace sheaf
