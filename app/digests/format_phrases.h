#pragma once

#include <QStringList>

namespace sheaf {

/// The words that the formats themselves put into a digest (labels, headings, what stands around a number),
/// in the languages that can be damaged. In a digest they are far more likely than any other words.
const QStringList& formatPhrases();

} // namespace sheaf
