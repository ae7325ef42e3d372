#pragma once

#include <QString>

namespace sheaf {

/// Untrusted plain text as feeds give abstracts: escaped, in paragraphs. A blank line or a line that begins
/// with a blank begins a paragraph. Math as in markdownToHtml(); TeX's escaped signs ("50\%") lose their
/// backslash. Any thread.
QString plainToHtml(const QString& text);

/// The same for a title or a name: no paragraphs, to be put inside an element.
QString plainLineToHtml(const QString& text);

/// A formula with its delimiters, escaped, as the reader page looks for it: <span class="math">$x_1$</span>.
QString mathHtml(const QString& formula);

} // namespace sheaf
