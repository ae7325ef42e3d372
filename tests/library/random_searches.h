#pragma once

#include "generated_papers.h"
#include "query/selection.h"

#include <QString>

namespace sheaf::test {

/// A search in the search language: words, fields and signs as they come.
QString randomSearch(Words& words);

/// What the sidebar may choose, in any order that an index or a sort gives.
Selection randomSelection(Words& words);

/// For a failed test's message.
QString described(const Selection& selection);

} // namespace sheaf::test
