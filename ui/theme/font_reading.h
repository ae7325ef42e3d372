#pragma once

#include <thread>

namespace sheaf {

/// Reading what the system has of fonts takes longer than all else that the window needs before its first
/// text. Two threads do it while the application connects to the display and the library is opened.

/// Fontconfig's settings and lists. To be made before the application.
class FontFiles {
  public:
    FontFiles();
    /// Until they are read. Who asks for a font before that would read them once more.
    void await();

  private:
    std::jthread m_thread;
};

/// Qt's database of fonts, and what stands in where the interface's font lacks a letter. To be made after the
/// application and to go before it. Who asks for a font meanwhile waits for it, and for no longer than it
/// would take itself.
class FontDatabase {
  public:
    FontDatabase();

  private:
    std::jthread m_thread;
};

} // namespace sheaf
