#pragma once

#include <QByteArray>
#include <QSize>

namespace sheaf::test {

/// A drawing as papers have them, black on nothing, as PNG. Needs an application with a window system.
QByteArray drawnFigure(QSize size);

} // namespace sheaf::test
