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
    QAction* summarise;
    QAction* openDigest;
    QAction* exportDay;
    QAction* sample;
    QAction* settings;
    QAction* quit;

    QAction* next;
    QAction* previous;
    QAction* star;
    QAction* unread;
    QAction* browse;
    QAction* tag;
    QAction* note;
    QAction* copyLink;
    QAction* retry;

    QAction* previousDay;
    QAction* nextDay;
    QAction* today;
    QAction* search;
    QAction* escape;
    QAction* sidebar;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QActionGroup* themes; ///< "system", "light" and "dark" in data()

    QAction* shortcuts;
    QAction* about;

    /// Those that need a paper chosen.
    QList<QAction*> ofPaper() const { return {star, unread, browse, tag, note, copyLink, retry}; }
};

} // namespace sheaf
