#pragma once

#include "base/plain_html.h"

#include <QString>

namespace sheaf {

/// The longest Markdown that is parsed, in UTF-16 units. The parser has inputs that take it quadratic time;
/// at this length the worst ones known stay under a second. Longer text is shown as plain text, whole.
inline constexpr qsizetype markdownLimit = 40'000;

/// Untrusted Markdown (GitHub's: tables, strikethrough, bare addresses) as HTML that is safe to show: raw
/// HTML comes out as text, images as links to them, and links lead to http, https and mailto only. TeX
/// between $…$, $$…$$, \(…\) and \[…\] is kept from Markdown and comes out, delimiters included, as <span
/// class="math">…</span>: render formulas in those spans only, since a dollar sign elsewhere is a price.
/// Pure, and safe on any thread; long text belongs on another one than the GUI's.
QString markdownToHtml(const QString& markdown);

} // namespace sheaf
