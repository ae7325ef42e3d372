#pragma once

#include <QString>

class QWidget;

namespace sheaf::test {

/// Saves what the screen shows of the widget's window as SHEAF_PICTURES/NAME.png, for a person to look at.
bool savePicture(const QWidget& widget, const QString& name);

} // namespace sheaf::test
