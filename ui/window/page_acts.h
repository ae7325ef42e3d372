#pragma once

#include <QObject>
#include <QSet>

class QUrl;

namespace sheaf {

class Browsing;
class DetailPane;
class Following;
class NoticeBar;
class PaperTabs;
class Reading;
class StatusLine;
class Tagging;
class Workspace;
struct WindowActions;

/// What the reader does on a paper's page: looks for its authors' and its tags' papers, follows authors, adds
/// and removes tags, chooses among summaries, finds words, prints.
class PageActs : public QObject {
    Q_OBJECT

  public:
    PageActs(Workspace& workspace, const WindowActions& actions, Browsing& browsing, Reading& reading,
             DetailPane& pane, PaperTabs& tabs, StatusLine& status, NoticeBar& notice, QWidget& window);

    Tagging& tagging() { return *m_tagging; }

    /// Does what a link of the page asks for; false where it is about something else.
    bool follow(const QUrl& link);

  signals:
    /// See Following::followedChanged.
    void followedChanged(const QSet<QString>& authors);

  private:
    void tellOfPrint(bool done, const QString& file);

    const WindowActions& m_actions;
    Browsing& m_browsing;
    Reading& m_reading;
    StatusLine& m_status;
    NoticeBar& m_notice;
    Following* m_following;
    Tagging* m_tagging;
};

} // namespace sheaf
