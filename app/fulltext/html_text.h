#pragma once

#include "base/result.h"
#include "papers/full_text.h"

#include <QUrl>

namespace sheaf {

/// Reads a paper's web page: LaTeXML's as arXiv and ar5iv serve them, other pages as far as their headings
/// go. `page` is where it came from: addresses inside are made whole with it. Pure; any thread. An error
/// where the page is damaged, or has no text that could be a paper's.
Result<FullText> readHtml(const QByteArray& html, const QUrl& page);

} // namespace sheaf
