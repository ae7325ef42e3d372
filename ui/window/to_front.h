#pragma once

#include <QWidget>

namespace sheaf {

/// Shows the window over all others, wherever it was: minimised, hidden or behind them.
inline void bringToFront(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace sheaf
