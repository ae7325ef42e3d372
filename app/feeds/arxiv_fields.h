#pragma once

#include "papers/paper.h"

#include <QString>

namespace sheaf {

/// Line breaks stay; the blanks that indent lines go, because Markdown would take them for code.
QString abstractText(const QString& text);

/// Takes in what has the shape of an arXiv category, once.
void addCategory(Paper& paper, const QString& category);

/// The primary category first, whatever order they came in; where none is named, the first one is it.
void orderCategories(Paper& paper);

} // namespace sheaf
