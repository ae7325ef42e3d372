#pragma once

#include "base/result.h"
#include "papers/paper.h"

namespace sheaf {

class Connection;

/// Makes one paper of two rows that turned out to be the same: all that the library keeps of `from` belongs
/// to `into` from now on, and `from` is gone. Nothing of the reader's is lost: it is starred, read or hidden
/// where one of them was, has the notes of both, and the tags of both. What both have of the kind that there
/// is one of (the current summary, a figure, a listing of the same day) stays as `into` has it. What the
/// papers say of themselves is not looked at: see mergedPaper().
Outcome absorb(Connection& connection, PaperKey from, PaperKey into);

} // namespace sheaf
