#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QString>

namespace sheaf {

/// A paper on the page of the style `html`, as an <article> with that anchor. Formulas are still in <span
/// class="math">.
QString htmlEntry(const DayEntry& entry, const QString& anchor, const SheafLabels& labels, bool unfolded);

/// "Title", or the id of a paper that has none, to stand inside an element.
QString htmlTitle(const Paper& paper);

} // namespace sheaf
