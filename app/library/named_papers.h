#pragma once

#include "base/result.h"
#include "query/selection.h"

namespace sheaf {

class Connection;

/// Those of Selection::papers that the library has and that were listed within the selection's days, in the
/// order named; at most `limit`, a negative one is none.
Result<QList<PaperKey>> namedPapers(Connection& connection, const Selection& selection, int limit = -1);

} // namespace sheaf
