#pragma once

#include <QString>

namespace sheaf {

/// What an HTML fragment says: without its tags, scripts and styles, characters by name or number written
/// out, a line for each block. Raised and lowered digits keep their place ("10<sup>-3</sup>" is "10⁻³"). What
/// only looks like a tag ("a < b", "x<y and z>w") stays. For fragments that feeds put into titles and
/// abstracts; damaged ones lose nothing but their tags. Linear in time, without recursion. Any thread.
QString htmlWords(const QString& html);

/// The text with HTML's character references ("&eacute;", "&#233;") written out; unknown ones stay.
QString withoutReferences(const QString& text);

} // namespace sheaf
