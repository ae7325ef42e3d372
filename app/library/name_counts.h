#pragma once

#include "base/result.h"
#include "library/statement.h"
#include "papers/counts.h"
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

/// How often names stand among the papers of a selection, each counted without the selection's own choice of
/// that kind, most first. `search` is the selection's search text as a tree.
NamedCounts sourcesOf(Connection& connection, Selection selection, const Query& search);
NamedCounts categoriesOf(Connection& connection, Selection selection, const Query& search);

/// At most 40.
NamedCounts tagsOf(Connection& connection, Selection selection, const Query& search);

/// Watches that are switched on, in their order, with the unread papers of each.
NamedCounts watchesOf(Connection& connection);

} // namespace sheaf
