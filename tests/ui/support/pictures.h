#pragma once

#include <QString>

class QWidget;

namespace sheaf::test {

/// Waits until the screen shows the same of the widget's window for a while, or for as long as something in
/// it moves at all: the web engine paints in a process of its own and tells nobody when it has.
void awaitStill(const QWidget& widget);

/// Saves what the screen shows of the widget's window, once it is still, as SHEAF_PICTURES/NAME.png, for a
/// person to look at.
bool savePicture(const QWidget& widget, const QString& name);

} // namespace sheaf::test
