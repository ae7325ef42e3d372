#pragma once

#include <QString>

namespace sheaf {

/// Gives a widget its name for style sheets and tests, and the one that assistive technology reads out.
template <class Widget>
Widget* named(Widget* widget, const QString& objectName, const QString& accessibleName) {
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace sheaf
