#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "query/query_lexer.h"

namespace sheaf {

class Connection;

/// What may follow a field of the search language, out of what the library holds.
class CompletionStore {
  public:
    /// More are not offered.
    static constexpr int most = 12;

    explicit CompletionStore(Connection& connection) : m_connection(connection) {}

    /// Names that begin so, letter case aside, those with most papers first where the library counts them
    /// (else the count is negative); days newest first. Nothing for fields of free text, and for authors
    /// before two letters are typed.
    Result<QList<NamedCount>> of(FieldName field, const QString& start);

  private:
    Result<QList<NamedCount>> authors(const QString& start);
    Result<QList<NamedCount>> days(const QString& start);
    Result<QList<NamedCount>> distinct(const QByteArray& column, const QString& start);

    Connection& m_connection;
};

} // namespace sheaf
