#pragma once

#include <QStringList>

namespace sheaf {

/// The lines of a document given by pages, as PDFium gives them: without page numbers, running heads and
/// feet, and arXiv's stamp at the margin. Control and replacement signs are gone; a hyphen that ends a line
/// is kept at its end.
QStringList linesOfPages(const QStringList& pages);

/// Lines of running text as one: words that a line's end parted are joined, by the spelling that the rest of
/// the document (`everything`) has for them.
QString joinedLines(const QStringList& lines, const QString& everything);

} // namespace sheaf
