#pragma once

#include <QString>

namespace sheaf {

class Theme;
struct Palette;

/// The reading page's CSS variables as declarations for its root element: the palette's colours under their
/// tokens' names, the fonts, the interface font's size in px (13 at least: the text is set from it).
QString pageVariables(const Theme& theme);

/// A style sheet with the colours and fonts written out, for QTextDocument, which knows no variables.
QString plainStyleSheet(const Theme& theme);

} // namespace sheaf
