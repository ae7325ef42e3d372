#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace sheaf {

class NoticeBar;
class StatusLine;
class WindowMemory;
class Workspace;
struct WindowActions;

/// File > Library: backups, checks, compacting, moving, and the libraries that were open lately. Says once
/// where the library stands in a place that is not safe, and whenever its search index is only half built.
class LibraryKeeping : public QObject {
    Q_OBJECT

  public:
    LibraryKeeping(Workspace& workspace, const WindowActions& actions, WindowMemory& memory,
                   StatusLine& status, NoticeBar& notice, QMainWindow& window);

  signals:
    /// This library instead of the one that is open, or the same one anew: it holds something else now.
    void libraryWanted(const QString& path);
    /// The library shall go into that folder, which needs it closed.
    void moveWanted(const QString& folder);
    /// Lists and counts may have changed.
    void changed();

  private:
    void backUp();
    void openRestore();
    void openCheck(bool repairing = false);
    void openMove();
    void openOther();
    void fillRecent();
    void tellPlace();
    void tellHalfBuiltIndex();

    Workspace& m_workspace;
    WindowMemory& m_memory;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QMainWindow& m_window;
    QMenu* m_recent = nullptr;
};

} // namespace sheaf
