#pragma once

#include <QFont>
#include <QSize>

class QWidget;

namespace sheaf {

/// Never under 11 px, whatever the desktop's font: what the look allows.
QFont scaledFont(const QFont& base, double factor, QFont::Weight weight = QFont::Normal);

/// For counts, chips and second lines.
QFont smallFont(const QFont& base);

/// A width that is right for texts of the usual size, as the widget's font asks for it: never less.
int widthFor(const QWidget& widget, int usual);

/// The same for a window, which stays on its screen.
QSize roomFor(const QWidget& window, const QSize& usual);

} // namespace sheaf
