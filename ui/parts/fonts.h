#pragma once

#include <QFont>

namespace sheaf {

/// Never under 11 px, whatever the desktop's font: what the look allows.
QFont scaledFont(const QFont& base, double factor, QFont::Weight weight = QFont::Normal);

/// For counts, chips and second lines.
QFont smallFont(const QFont& base);

} // namespace sheaf
