#pragma once

#include <QString>

namespace sheaf {

/// Untrusted Markdown (a summary's field, a note) that cannot break the page around it once it stands in a
/// list item or a quote: its HTML, headings and images are shown as the characters they are made of;
/// emphasis, lists, links, tables and math work. Every change is a character entity, so that it can be
/// undone.
QString guardedText(const QString& markdown);

/// The same on one line; line breaks become &#10;, which reads as a blank.
QString guardedLine(const QString& markdown);

} // namespace sheaf
