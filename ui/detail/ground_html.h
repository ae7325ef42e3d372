#pragma once

#include "ui/detail/page_matter.h"

#include <QString>

namespace sheaf {

/// What a sentence of a summary rests on, to stand below it: the sentence of what was read, or that there is
/// none. `read` is what was read.
QString groundHtml(const ShownGround& ground, SourceText read);

} // namespace sheaf
