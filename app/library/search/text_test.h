#pragma once

#include "library/search/index_cursor.h"
#include "query/query.h"

namespace sheaf {

/// Conditions on the paper k.key, asked of its texts themselves.

/// It holds the words, with their diacritics where these count.
Sql holdsWords(const TextTerm& term);

/// What matchOf() of the query would find.
Sql holdsWords(const Query& query);

/// One condition of many; what `none` says where there are none.
Sql joined(const QList<Sql>& conditions, const QByteArray& by, const QByteArray& none);

} // namespace sheaf
