#pragma once

#include "query/query_matches.h"

#include <QString>

namespace sheaf {

/// A paper's page with the words that were searched for in <mark>: in title, authors, abstract, summary, tags
/// and note, each by what the search says of it; neither in formulas nor in the page's own words.
QString withFoundMarked(const QString& page, const QueryMatches& matches);

} // namespace sheaf
