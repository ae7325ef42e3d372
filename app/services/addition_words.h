#pragma once

#include <QString>

namespace sheaf {

struct Addition;

/// "Papers: 3 added, 2 already here, 1 without an arXiv id.": what became of papers that were named in a text
/// or file in which so many entries named none. Why it ended early is not in it.
QString additionSentence(const Addition& addition, int unnamed);

/// That nothing there names a paper.
QString nothingNamedSentence(int unnamed);

} // namespace sheaf
