#pragma once

#include <QByteArray>
#include <QImage>
#include <QRect>

#include <memory>

namespace sheaf::test {

/// The X display as somebody who sits before it has it: sees pixels and presses keys, and knows nothing of
/// the programs. Keys go through XTEST, as those of xdotool do. Not for programs on other displays.
class Screen {
  public:
    Screen();
    ~Screen();

    /// False without a display or without libXtst.
    bool usable() const;

    /// Gives the keyboard to the program's window that lies on top, as a window manager does; false while
    /// there is none.
    bool focusTopWindow() const;

    /// Presses and releases the key of that X name ("Home", "a").
    void press(const QByteArray& key) const;

    QRect area() const;
    QImage picture(const QRect& area) const;

  private:
    struct Display;
    std::unique_ptr<Display> m_display;
};

} // namespace sheaf::test
