#pragma once

#include "ui/theme/palette.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QStringList>

namespace sheaf {

enum class ThemeMode { System, Light, Dark };

/// Colours and fonts of the window and the page. Make it after QApplication and before any palette is set;
/// GUI thread. The main window sets `qpalette()` on the application at the start and on `changed()`.
class Theme : public QObject {
    Q_OBJECT

  public:
    explicit Theme(QObject* parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);

    const Palette& colours() const;
    bool dark() const { return colours().dark; }

    /// For QApplication::setPalette. One role that nothing draws is left unset, so that Qt keeps filling it
    /// from the desktop's own palette: that is how System mode goes on hearing of the desktop's dark mode.
    QPalette qpalette() const;

    /// The desktop's interface font.
    QFont interfaceFont() const;
    /// Serif for reading: the desktop's serif first, then Noto Serif and DejaVu Serif; a seventh larger than
    /// the interface font.
    QFont readingFont() const;
    /// The monospaced font for code in the page.
    QFont codeFont() const;

  signals:
    /// Colours or fonts are no longer what they were.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void look();

    ThemeMode m_mode = ThemeMode::System;
    bool m_systemDark = false;
};

/// Whether the desktop's palette is a dark one, also after `Theme::qpalette()` was set on the application.
bool systemIsDark(const QPalette& application);

} // namespace sheaf
