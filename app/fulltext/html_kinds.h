#pragma once

#include "fulltext/html_tree.h"

namespace sheaf {

/// What the parts of LaTeXML's pages are, by their classes and tags. https://math.nist.gov/~BMiller/LaTeXML/

/// Navigation, references, authors and their notes, thanks, pictures drawn in the page, and whatever is no
/// text.
bool isFurniture(const GumboElement& element);

/// Begins and ends a paragraph.
bool isBlock(const GumboElement& element);

bool isTable(const GumboElement& element);
bool isTableRow(const GumboElement& element);
bool isTableCell(const GumboElement& element);
bool isEquationTable(const GumboElement& element);

/// 1 for h1, 6 for h6; 0 for everything else.
int headingLevel(const GumboElement& element);

} // namespace sheaf
