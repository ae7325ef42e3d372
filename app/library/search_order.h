#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "query/selection.h"

#include <QList>
#include <QString>

namespace sheaf {

class Connection;

/// Puts papers in an order that their keys do not have.
class SearchOrder {
  public:
    /// `words` is what the search index was asked, for the order of relevance.
    SearchOrder(Connection& connection, SortOrder order, QString words)
        : m_connection(connection), m_order(order), m_words(std::move(words)) {}

    /// The papers come newest first, and stay so where the order knows no difference.
    Result<QList<PaperKey>> sorted(const QList<PaperKey>& papers);

  private:
    Connection& m_connection;
    SortOrder m_order;
    QString m_words;
};

} // namespace sheaf
