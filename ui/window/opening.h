#pragma once

#include "papers/paper.h"
#include "papers/reader_link.h"

#include <QObject>

#include <optional>

class QMimeData;

namespace sheaf {

class Adding;
class Browsing;
class ListPane;
class NoticeBar;
class StatusLine;
class Workspace;

/// Brings papers or a search before the reader, wherever they are named: in a link from another program, on
/// the clipboard, dragged onto the window. A paper that the library lacks is asked of arXiv; for links from
/// elsewhere, which anybody's web page can hold, only when the reader says so.
class Opening : public QObject {
    Q_OBJECT

  public:
    Opening(Workspace& workspace, Browsing& browsing, ListPane& list, StatusLine& status, NoticeBar& notice,
            QObject* parent);

    /// The reader's own doing: what is lacking is fetched at once.
    void open(const ReaderLink& link);
    void openPaper(const QString& id) { open({.paper = id, .search = {}}); }
    /// Somebody else's: asks before it fetches.
    void openFromElsewhere(const ReaderLink& link);

    /// What the clipboard holds; says so where that names no paper.
    void openClipboard();

    /// What is dropped or pasted, by the reader's own doing: one paper or search is opened, several papers
    /// are added and shown. False where it names none.
    bool take(const QMimeData& data);

    /// Adds the papers of these files, and shows them.
    void openBibliographies(const QStringList& files);

  signals:
    /// Something is about to be shown in the list.
    void opening();

  private:
    void search(const QString& text);
    void fetch(const QString& id);
    void offer(const QString& id);
    void show(PaperKey paper);
    void showAll(const QStringList& ids);

    Workspace& m_workspace;
    Browsing& m_browsing;
    ListPane& m_list;
    StatusLine& m_status;
    NoticeBar& m_notice;
    Adding* m_adding;
    bool m_chooseFirst = false; ///< once the list shows what was asked for
};

/// What would be taken, in words: "Let go to open this paper". Empty for nothing.
QString droppedWords(const QMimeData& data);

} // namespace sheaf
