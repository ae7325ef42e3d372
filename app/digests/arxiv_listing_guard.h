#pragma once

#include "digests/arxiv_listing_labels.h"

#include <QString>

namespace sheaf {

/// Text as it can stand in an arXiv listing. The format has no escapes, so that almost nothing is changed: a
/// tag that would run a script, swallow the rest of the page or end the folded part gets "&lt;" for its "<".
QString withSafeTags(const QString& text);

/// The same for text with lines that would be read as a heading or a label: such a line (never the first)
/// gets "&#8203;" before it, which shows as nothing.
QString withSafeLines(const QString& text, const ArxivListingLabels& labels);

/// The text that was written so.
QString withoutGuards(QString text);

} // namespace sheaf
