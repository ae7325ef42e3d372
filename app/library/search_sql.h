#pragma once

#include "library/search_conditions.h"
#include "query/query.h"
#include "query/selection.h"

namespace sheaf {

/// The statement that gives the keys of a selection's papers in its order. `search` is the selection's search
/// text as a tree. A negative limit is none.
///
/// One thing selected leads, and its index gives the papers, newest first where that is the order asked for;
/// all others are looked up paper by paper. What is short by nature (a few days, starred, failed) leads
/// before words, words before long lists (a category, a source): SQLite, which knows no numbers of rows,
/// cannot choose so.
Sql selectionSql(const Selection& selection, const Query& search, int limit = -1);

} // namespace sheaf
