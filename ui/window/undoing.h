#pragma once

#include "query/selection.h"

#include <QObject>

namespace sheaf {

class ArchiveService;
class Browsing;
class NoticeBar;
class StatusLine;
class UndoService;
class Workspace;
struct UndoStep;
struct WindowActions;

/// Taking back what was done, from the menu "Edit" or by keys, and "Mark all as read".
class Undoing : public QObject {
    Q_OBJECT

  public:
    Undoing(Workspace& workspace, const WindowActions& actions, const Browsing& browsing, StatusLine& status,
            NoticeBar& notice, QObject* parent);

  private:
    void follow();
    void restore(bool back);
    void markAllRead();
    void markRead(const Selection& selection);

    ArchiveService& m_archive;
    UndoService& m_undo;
    const WindowActions& m_actions;
    const Browsing& m_browsing;
    StatusLine& m_status;
    NoticeBar& m_notice;
};

/// "mark 43 papers read": what a step of the reader's did, in the words of a menu's entry.
QString stepWords(const UndoStep& step);

} // namespace sheaf
