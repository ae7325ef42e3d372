#pragma once

#include "digests/arxiv_brief_labels.h"
#include "papers/day.h"

#include <QString>

namespace sheaf {

/// The category an entry stands under.
QString briefSection(const DayEntry& entry, const BriefLabels& labels);

/// One paper, its rule below included.
QString briefEntry(const DayEntry& entry, int number, const BriefLabels& labels);

} // namespace sheaf
