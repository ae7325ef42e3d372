#pragma once

#include "base/result.h"
#include "ui/detail/page_matter.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <optional>

namespace sheaf {

class ArchiveService;
class DetailPane;
class NoticeBar;
class PageQuestion;
class UndoService;
class Workspace;

/// The paper being read: brings it into the detail pane, follows its changes, and marks it read.
/// A paper counts as read, and a newer version of it as seen, when it has been looked at for a moment, or
/// left for the next one.
class Reading : public QObject {
    Q_OBJECT

  public:
    Reading(Workspace& workspace, DetailPane& pane, NoticeBar& notice, QObject* parent = nullptr);

    /// 0 for none.
    void show(PaperKey paper);
    PaperKey paper() const { return m_paper; }

    /// What is known of the paper; none until it was read from the library.
    const std::optional<DayEntry>& entry() const { return m_entry; }

    // What the reader does with papers can be undone.
    void toggleStar();
    void toggleRead();
    /// Gives the number of the step (UndoService::takeBack).
    int hide(PaperKey paper, bool hidden);
    void takeBack(int step);
    void setTags(const QStringList& tags);
    void setNote(const QString& note);
    void star(PaperKey paper, bool starred);

  signals:
    void changed();

  private:
    void take(const PageMatter& matter);
    void markRead();
    void leaveAsRestored(const QList<PaperKey>& papers);
    void check(QFuture<Outcome> outcome);

    ArchiveService& m_archive;
    UndoService& m_undo;
    DetailPane& m_pane;
    NoticeBar& m_notice;
    PageQuestion* m_question;
    PaperKey m_paper = 0;
    std::optional<DayEntry> m_entry;
    QTimer m_readSoon;
    bool m_readByHand = false; ///< the reader set it unread: it stays so
};

} // namespace sheaf
