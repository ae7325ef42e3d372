#pragma once

#include "base/result.h"
#include "ui/window/shown_summary.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <optional>

namespace sheaf {

class ArchiveService;
class DetailPane;
class NoticeBar;
class PageQuestion;
class SettingsService;
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
    /// What is known of a paper that is likely to be shown next: then it is shown without asking first. Few
    /// are kept, and none that has changed since.
    void keepAhead(const PageMatter& matter);
    /// Whether that is known, and as new as can be.
    bool hasAhead(PaperKey paper) const;

    /// What is known of the paper; none until it was read from the library.
    const std::optional<DayEntry>& entry() const { return m_entry; }
    /// Whether its summary is another one than the library's current one.
    bool showsOtherSummary() const { return m_matter.otherSummary; }
    /// Shows the summary at that place among all of the paper, newest first, while the paper is open.
    void showSummary(int index);

    // What the reader does with papers can be undone.
    void toggleStar();
    void toggleRead();
    /// Gives the number of the step (UndoService::takeBack).
    int hide(PaperKey paper, bool hidden);
    /// For later; likewise.
    int putOff(PaperKey paper, bool later);
    void takeBack(int step);
    /// Likewise.
    int setTags(const QStringList& tags);
    void star(PaperKey paper, bool starred);

    /// The paper does not count as read any more because it stands open: what is hidden or put off is not
    /// read.
    void leaveUnread(PaperKey paper);

  signals:
    void changed();
    /// What was known of papers ahead has changed.
    void aheadLost();

  private:
    void take(const PageMatter& matter);
    void present();
    void markRead();
    void leaveAsRestored(const QList<PaperKey>& papers);
    void check(QFuture<Outcome> outcome);

    ArchiveService& m_archive;
    const SettingsService& m_settings;
    UndoService& m_undo;
    DetailPane& m_pane;
    NoticeBar& m_notice;
    PageQuestion* m_question;
    QList<PageMatter> m_ahead;  ///< the newest last
    QSet<PaperKey> m_agedAhead; ///< those of them whose opinions are being formed anew
    PaperKey m_paper = 0;
    PageMatter m_given;  ///< as the library has it
    PageMatter m_matter; ///< as it is shown
    ShownSummary m_summary;
    std::optional<DayEntry> m_entry;
    QTimer m_readSoon;
    bool m_readByHand = false; ///< the reader set it unread: it stays so
};

} // namespace sheaf
