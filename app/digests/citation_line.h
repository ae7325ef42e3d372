#pragma once

#include <QString>

namespace sheaf {

struct Citation;

/// A paper as a line of a list of references, in the manner of the APA (7th edition): authors, year, title,
/// where it appeared, address. Plain text; TeX math is kept.
/// https://apastyle.apa.org/style-grammar-guidelines/references
QString citationLine(const Citation& citation);

} // namespace sheaf
