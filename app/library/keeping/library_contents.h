#pragma once

#include "base/result.h"
#include "papers/library_figures.h"

namespace sheaf {

/// What the file holds, of any version so far. Quick, whatever the size; opens it for itself and changes
/// nothing.
Result<LibraryContents> contentsOf(const QString& path);

} // namespace sheaf
