#pragma once

#include "ui/list/browsing.h"

#include <QString>

namespace sheaf {

/// A choice of the reader's as it stands in a file: by a name, which outlives another order of the choices.
QString keptName(Place place);
QString keptName(SortOrder order);
QString keptName(Grouping grouping);

/// The choice that was written; `otherwise` where there is no such one. A number is what Sheaf wrote at
/// first.
Place keptChoice(const QString& written, Place otherwise);
SortOrder keptChoice(const QString& written, SortOrder otherwise);
Grouping keptChoice(const QString& written, Grouping otherwise);

} // namespace sheaf
