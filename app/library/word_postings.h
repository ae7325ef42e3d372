#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QString>

#include <string>
#include <vector>

namespace sheaf {

class Connection;

/// Which papers hold a word, by the search index, without walking the long lists of common words.
class WordPostings {
  public:
    explicit WordPostings(Connection& connection) : m_connection(connection) {}

    /// Needed once before the others: how many papers there are, and which are the newest few thousand.
    Outcome lookAround();

    double papers() const { return double(m_papers); }

    /// About how many papers hold the word: as large a share of all as of the newest few thousand. Exact in
    /// an archive that has no more.
    Result<double> papersWith(const std::string& word);

    /// The same for what an expression of the search index finds.
    Result<double> papersMatching(const QString& match);

    /// Of the papers that lie between two that an expression finds, the share that FTS5 looks into: of words
    /// that must stand together it walks the rarest. 0 for a single word, and where that cannot be told.
    double shareLookedInto(const QString& match);

    /// The newest that hold it, at most `most`, newest first.
    Result<std::vector<PaperKey>> newestWith(const std::string& word, int most);

  private:
    static QString matchOf(const std::string& word);

    Connection& m_connection;
    qint64 m_papers = 0;
    qint64 m_sample = 0; ///< how many of the newest are looked at
    PaperKey m_oldestOfSample = 0;
};

} // namespace sheaf
