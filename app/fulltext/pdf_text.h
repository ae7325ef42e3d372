#pragma once

#include "base/result.h"
#include "papers/full_text.h"

namespace sheaf {

/// Reads a PDF: page by page, without what repeats on them, hyphens at line ends joined, sections guessed
/// from their headings, references left out. An error where it is damaged, locked, or holds pictures of text
/// only. The library below reads hostile files with all its might: call it in a process of its own, see
/// PaperReader. Needs a QCoreApplication, no display.
Result<FullText> readPdf(const QByteArray& pdf);

} // namespace sheaf
