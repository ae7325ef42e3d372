#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// Papers of arXiv that a text names.
struct NamedIds {
    QStringList ids; ///< without versions, each once, in the text's order
    int unnamed = 0; ///< what should name a paper, and names none of arXiv's

    bool operator==(const NamedIds&) const = default;
};

/// Those in a text of any kind: ids old and new, with versions or without, links and DOIs (see ReaderLink), a
/// line each or many in a line, among other words too. A line that is a single word or holds an address and
/// names none is unnamed. A bibliography is read as one.
NamedIds papersNamedIn(const QString& text);

/// Those of a bibliography, BibTeX or RIS, one for each entry: from the fields that say where the entry's own
/// paper is (eprint, doi, url, …), so that ids in an abstract are not taken for it. What is no entry
/// (comments, strings, a broken end) is passed over.
NamedIds papersInBibliography(const QString& text);

/// Whether a file's name ends as a bibliography's does: .bib, .bibtex, .ris.
bool isBibliographyName(const QString& fileName);

} // namespace sheaf
