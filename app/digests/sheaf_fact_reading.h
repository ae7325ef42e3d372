#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QStringList>

namespace sheaf {

/// The reverse of linkLine(): upvotes and the addresses that do not follow from the paper's id.
void readSheafLinks(const QString& line, const SheafLabels& labels, Paper& paper);

/// The reverse of factLine(), as far as it goes: dates have no time of day there.
void readSheafFacts(const QStringList& lines, const SheafLabels& labels, DayEntry& entry);

} // namespace sheaf
