#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenuBar;

namespace sheaf {

/// Everything the reader can do, once: menus, buttons, shortcuts and the list of shortcuts are made of these.
struct WindowActions {
    /// Makes the actions as children of the parent and puts their shortcuts to work there.
    explicit WindowActions(QWidget* parent);

    void fillMenus(QMenuBar& bar) const;

    QAction* fetch;
    QAction* fetchSeveral; ///< days
    QAction* catchUp;      ///< the day's work, without questions
    QAction* summarise;
    QAction* retryFailed;
    QAction* openDigest;
    QAction* exportDay;
    QAction* exportEverything;
    QAction* publishDay;
    QAction* sample;
    QAction* tags; ///< of the library
    QAction* rules;
    QAction* backUp;
    QAction* restoreBackup;
    QAction* checkLibrary;
    QAction* compactLibrary;
    QAction* moveLibrary;
    QAction* openLibrary;
    QAction* settings;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* markAllRead;   ///< of what the list shows
    QAction* openClipboard; ///< the paper whose id or link the clipboard holds
    QAction* palette;

    QAction* next;
    QAction* previous;
    QAction* star;
    QAction* unread;
    QAction* hide;
    QAction* browse;
    QAction* pdf; ///< enabled by whether one is known
    QAction* tag;
    QAction* note;
    QAction* copyLink;
    QAction* retry;
    QAction* fullText;
    QAction* similar; ///< papers
    QAction* wrong;   ///< enabled by whether there is a summary

    QAction* previousDay;
    QAction* nextDay;
    QAction* today;
    QAction* search;
    QAction* saveSearch; ///< the one that is shown
    QAction* escape;
    QAction* ledger;   ///< of the day
    QAction* overview; ///< of the list's filter, in pictures
    QAction* cost;
    QAction* sidebar;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QActionGroup* themes; ///< "system", "light" and "dark" in data()

    QAction* shortcuts;
    QAction* about;

    /// Those that need a paper chosen.
    QList<QAction*> ofPaper() const {
        return {star, unread, hide, browse, tag, note, copyLink, similar, retry, fullText};
    }
};

} // namespace sheaf
