#pragma once

#include "ui/detail/paper_page.h"

#include <QString>

namespace sheaf {

/// Where the summary comes from, in one line of plain text: what was read, by what, how asked, when, at what
/// cost. Only what is known.
QString provenanceLine(const Summary& summary, const Paper& paper, const PageOptions& options);

/// On which days which sources listed the paper, and whether a day is only worked out. Plain text; may be
/// empty.
QString listingsLine(const QList<Listing>& listings, const PageOptions& options);

/// A language in its own words, "Tiếng Việt" for "vi"; a code that nobody knows stays as it is.
QString languageTitle(const QString& code);

/// "30 January 2026", as the locale writes a day.
QString dayText(QDate day, const PageOptions& options);

} // namespace sheaf
