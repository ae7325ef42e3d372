#pragma once

#include "ui/theme/palette.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QStringList>

namespace sheaf {

enum class ThemeMode { System, Light, Dark };

/// Which colours the reading page has: the window's, sepia while the window is light, or always the same.
enum class PageTone { Window, SepiaByDay, Light, Sepia, Dark };

/// How the reader likes to read.
struct ReadingLook {
    PageTone tone = PageTone::Window;
    QString font = {};    ///< a family; empty for the desktop's serif
    int fontSize = 100;   ///< percent of the usual size
    int width = 620;      ///< of the text at most, px
    int lineHeight = 162; ///< percent of the text's size

    bool operator==(const ReadingLook&) const = default;
};

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

    const ReadingLook& reading() const { return m_reading; }
    void setReading(const ReadingLook& look);
    /// Of the reading page.
    const Palette& pageColours() const;

    /// For QApplication::setPalette. One role that nothing draws is left unset, so that Qt keeps filling it
    /// from the desktop's own palette: that is how System mode goes on hearing of the desktop's dark mode.
    QPalette qpalette() const;

    /// The desktop's interface font.
    QFont interfaceFont() const;
    /// For reading: the reader's choice, then the desktop's serif, Noto Serif and DejaVu Serif; a seventh
    /// larger than the interface font, by the reader's own scale.
    QFont readingFont() const;
    /// The monospaced font for code in the page.
    QFont codeFont() const;

  signals:
    /// Colours or fonts are no longer what they were.
    void changed();
    /// The reading page shall look otherwise; the window does not.
    void readingChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void look();

    ThemeMode m_mode = ThemeMode::System;
    bool m_systemDark = false;
    ReadingLook m_reading;
};

/// Whether the desktop's palette is a dark one, also after `Theme::qpalette()` was set on the application.
bool systemIsDark(const QPalette& application);

} // namespace sheaf
