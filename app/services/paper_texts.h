#pragma once

#include "papers/day.h"

namespace sheaf {

/// How papers are handed to other programs as text.
enum class PaperText {
    Links,      ///< the addresses of their pages, one a line
    Markdown,   ///< their titles as links, a list where they are several
    Html,       ///< the same for what takes formatted text
    References, ///< lines of a list of references, as the APA writes them
    Bibtex,     ///< as the digest `bibtex` has them, without abstracts and notes
};

/// Papers without a page on the web are left out of Links, and are titles without a link in the others. The
/// sample's papers have none.
QString textOf(const QList<DayEntry>& entries, PaperText form);

/// Where the papers' pages are on the web, each once. Percent-encoded.
QStringList pageAddresses(const QList<DayEntry>& entries);

} // namespace sheaf
