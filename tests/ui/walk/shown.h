#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace sheaf::test {

/// The window and all that is visible in it and the program's own, without what Qt's widgets are made of.
QList<QWidget*> shownIn(QWidget& window);

/// "class#objectName", with the nearest ancestor's name where it has none.
QString nameOf(const QWidget& widget);

/// Without mnemonics and markup.
QString plainText(const QString& text);

/// Whether it stands in something that scrolls, and may thus be out of sight.
bool scrolls(const QWidget& widget);

} // namespace sheaf::test
