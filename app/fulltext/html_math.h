#pragma once

#include "fulltext/html_tree.h"

#include <QStringList>

namespace sheaf {

/// The TeX of a <math> element: its annotation, or its alternative text; its letters where it has neither.
/// On one line, without what only tells TeX how to set it.
QString texOf(const GumboNode* math);

/// Whether the formula stands on a line of its own.
bool isDisplayMath(const GumboElement& math);

/// Every formula in the node, in order.
QStringList formulasIn(const GumboNode* node);

} // namespace sheaf
