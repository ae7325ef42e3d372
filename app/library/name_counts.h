#pragma once

#include "base/result.h"
#include "library/statement.h"
#include "papers/counts.h"
#include "papers/paper.h"
#include "query/query.h"
#include "query/selection.h"

#include <QHash>

namespace sheaf {

class Connection;

using NamedCounts = Result<QList<NamedCount>>;

/// A statement's rows of name and count.
NamedCounts countsOf(Statement statement);

/// By count, then by name; what was not found is left out.
QList<NamedCount> mostFirst(const QHash<QString, int>& found);

/// How often names stand among the papers of selections, most first. Of a selection of more than a few
/// thousand only the newest are counted, and the counts say so; of the whole library all are.
class NameCounts {
  public:
    /// `search` is the selections' search text as a tree.
    NameCounts(Connection& connection, const Query& search) : m_connection(connection), m_search(search) {}

    /// Each is counted without the selection's own choice of that kind.
    NamedCounts sources(Selection selection);
    NamedCounts categories(Selection selection);
    NamedCounts tags(Selection selection); ///< at most 40

  private:
    /// Counts names among papers, which are a JSON array; sources within the selection's days.
    using Teller = Result<QHash<QString, int>> (*)(Connection&, const QString& papers, const Selection&);

    struct Papers {
        Selection selection;
        QList<PaperKey> keys;
        bool isWhole = false;
    };

    Result<Papers> among(const Selection& selection);
    NamedCounts counted(const Selection& selection, Teller tell, const QByteArray& table);
    NamedCounts ofEverything(const QByteArray& table, Teller tell);

    Connection& m_connection;
    const Query& m_search;
    QList<Papers> m_known; ///< mostly all three are of the same papers
};

/// Watches that are switched on, in their order, with the unread papers of each.
NamedCounts watchesOf(Connection& connection);

} // namespace sheaf
