#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QString>

namespace sheaf {

/// Whether the last attempt at a summary failed and no summary stands in for it.
bool isFailed(const DayEntry& entry);

/// One paper of Sheaf's own digest: its heading and all below, ending in a line break.
QString sheafEntry(const DayEntry& entry, const SheafLabels& labels);

} // namespace sheaf
