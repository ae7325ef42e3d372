#pragma once

#include "digests/damaged_text.h"

namespace sheaf {

/// Gives characters that miss a byte the one among their candidates that makes a word with its neighbours, or
/// that is far more common than the others. The rest stay as they are. Gives how many were restored.
int restoreWords(DamagedText& text);

} // namespace sheaf
