#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QStringList>

namespace sheaf {

/// The category that papers below this heading of level 2 have; none below "Other" and the picks.
QString categoryOfSection(const QString& heading, const SheafLabels& labels);

/// The paper whose lines these are, from its heading to the one before the next paper, as a reader of the
/// page sees it: what is hidden in a comment is left out. Primary category and listings' days follow from
/// what stands around it and are given.
DayEntry visibleSheafEntry(const QStringList& lines, const SheafLabels& labels, const QString& category);

/// The same with what the comment adds.
DayEntry readSheafEntry(const QStringList& lines, const SheafLabels& labels, const QString& category);

} // namespace sheaf
