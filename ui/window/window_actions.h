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
    QAction* sharePage; ///< the day, as one file
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
    QAction* selectAll;     ///< papers of the list, those too that stand behind what came
    QAction* markAllRead;   ///< of what the list shows
    QAction* openClipboard; ///< the paper whose id or link the clipboard holds
    QAction* palette;

    QAction* next;
    QAction* previous;
    QAction* nextUnread;
    QAction* nextGroup; ///< of the list, where it has groups
    QAction* previousGroup;
    QAction* foldGroup;
    QAction* selectNext; ///< beside those that are selected
    QAction* selectPrevious;
    QAction* star;
    QAction* unread;
    QAction* later;
    QAction* hide;
    QAction* browse;
    QAction* pdf; ///< enabled by whether one is known
    QAction* tag;
    QAction* nextTab; ///< the page's and those of the PDFs
    QAction* previousTab;
    QAction* closePdf; ///< the one in sight
    QAction* note;
    QAction* copyLink;
    QAction* copyMarkdown;
    QAction* copyReference;
    QAction* copyBibtex;
    QAction* exportPicked; ///< the papers that are selected
    QAction* zotero;       ///< sends them there
    QAction* vault;        ///< opens the paper's note in the reader's notes
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
    QAction* followAuthor; ///< of the paper
    QAction* findInPage;
    QAction* print; ///< the page
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QActionGroup* themes;    ///< "system", "light" and "dark" in data()
    QActionGroup* layouts;   ///< of the list: "cards" and "columns" in data()
    QActionGroup* columns;   ///< of the list in columns, see columnGroup()
    QActionGroup* densities; ///< of the list: "comfortable" and "compact" in data()
    QActionGroup* groupings; ///< of the list: "none", "day", "category", "tag" and "score" in data()

    QAction* shortcuts;
    QAction* about;

    /// Those that need a paper chosen.
    QList<QAction*> ofPaper() const {
        return {star,    unread,   later,        hide,          browse,     tag,
                note,    copyLink, copyMarkdown, copyReference, copyBibtex, exportPicked,
                similar, retry,    fullText,     followAuthor,  print,      findInPage};
    }
};

} // namespace sheaf
