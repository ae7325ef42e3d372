#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "query/query.h"
#include "query/selection.h"

namespace sheaf {

class Connection;

/// Fills in the papers of every LikeTerm of a selection's search: the paper and its twenty nearest, or, where
/// more must hold than that, its two hundred nearest, among which there may be some for which it does. A
/// paper that is not in the library is an ErrorKind::Usage, or, while it is still being typed, like no other.
Outcome fillLikeTerms(Connection& connection, const Selection& selection, Query& search);

/// Whether papers are wanted by relevance, and that is to one that all of them must be like.
bool goesByLikeness(SortOrder order, const Query& search);

/// Puts the papers of such a search in order, nearest first.
void sortByLikeness(const Query& search, QList<PaperKey>& papers);

} // namespace sheaf
