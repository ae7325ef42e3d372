#pragma once

#include "query/query.h"

#include <QString>

#include <optional>

namespace sheaf {

class Connection;

/// Beginnings of words that many papers hold. The index has the beginnings of two and three letters at hand;
/// for a longer one FTS5 first puts the lists of all the words together that begin so, which for "learn*"
/// takes half a second among millions of papers, with each letter that is typed.
class PrefixWords {
  public:
    explicit PrefixWords(Connection& connection) : m_connection(connection) {}

    /// An expression of the index that finds what the query does and more, where reading those papers
    /// themselves is less work than asking for the query; an empty one where that is all papers. None else,
    /// and for any other query.
    std::optional<QString> broader(const Query& query);

  private:
    bool pays(const TextTerm& term, const QString& match);

    Connection& m_connection;
};

} // namespace sheaf
