#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QList>
#include <QString>

namespace sheaf {

class Connection;

/// How well words fit papers: Okapi BM25, where a word in the title counts more than one in the tags, and
/// that more than one in the abstract. How rare a word is, is judged by the newest papers: FTS5's own bm25()
/// first counts all papers with each word, which for a word in half of three million takes a second.
class SearchRelevance {
  public:
    /// `words` is an expression of the search index.
    SearchRelevance(Connection& connection, QString words)
        : m_connection(connection), m_words(std::move(words)) {}

    /// How many of these papers, which come newest first, can be told apart in a twentieth of a second:
    /// between papers that lie far apart are many others with the words.
    Result<qsizetype> mostInTime(const QList<PaperKey>& papers);

    /// For papers newest first; 0 for those that the words do not fit.
    Result<QList<double>> of(const QList<PaperKey>& papers);

  private:
    Result<QByteArray> rarities();

    Connection& m_connection;
    QString m_words;
};

} // namespace sheaf
