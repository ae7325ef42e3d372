#pragma once

#include <QList>
#include <QMultiHash>
#include <QString>

namespace sheaf {

/// One entry of a bibliography: its fields by BibTeX's names, in lower case. Values are as they are written,
/// without the braces or quotes around them.
using BibliographyEntry = QMultiHash<QString, QString>;

/// The entries of a BibTeX (or biblatex) file, or of a RIS file where it looks like one. Lenient: what is no
/// entry is passed over, and an entry that is cut off ends with the file. Fields of RIS get BibTeX's names
/// (DO: doi, UR and the links: url, T2 and JO: journal, N1 and M1: note).
/// https://en.wikipedia.org/wiki/RIS_(file_format)
QList<BibliographyEntry> bibliographyEntries(const QString& text);

/// Whether a text is such a bibliography rather than words and addresses.
bool looksLikeBibliography(const QString& text);

} // namespace sheaf
