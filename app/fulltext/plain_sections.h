#pragma once

#include "papers/full_text.h"

namespace sheaf {

/// Sections guessed from plain lines: by numbered headings that count on, by the names that papers use, and
/// nothing else. What stands between the references and the next heading of an appendix is left out.
QList<TextSection> sectionsOf(const QStringList& lines);

} // namespace sheaf
