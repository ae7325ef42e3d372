#pragma once

#include "papers/paper.h"

#include <QObject>
#include <QTimer>

class QUrl;

namespace sheaf {

class Browsing;
class DetailPane;
class ListPane;
class NoticeBar;
class Reading;
class Workspace;
struct WindowActions;

/// What is near the paper being read: brings it to the foot of its page once that stands, and into the list.
class SimilarPapers : public QObject {
    Q_OBJECT

  public:
    SimilarPapers(Workspace& workspace, const WindowActions& actions, Browsing& browsing, Reading& reading,
                  DetailPane& pane, ListPane& list, NoticeBar& notice, QObject* parent);

    /// Does what a link of the page asks for; false for one that is not about similar papers.
    bool follow(const QUrl& link);

  private:
    void ask();
    void showAll();
    void open(const QString& id);
    void choose();

    Workspace& m_workspace;
    Browsing& m_browsing;
    Reading& m_reading;
    DetailPane& m_pane;
    ListPane& m_list;
    NoticeBar& m_notice;
    QTimer m_soon;
    PaperKey m_wanted = 0; ///< to be chosen once the list holds it
};

} // namespace sheaf
