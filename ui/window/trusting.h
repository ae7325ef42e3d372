#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>

class QUrl;

namespace sheaf {

class DetailPane;
class NoticeBar;
class Reading;
class Summarising;
class TrustService;
class Workspace;
struct WindowActions;

/// What the reader does about a summary's trust: asks what its sentences rest on, marks it as wrong, has a
/// stale one made again.
class Trusting : public QObject {
    Q_OBJECT

  public:
    Trusting(Workspace& workspace, const WindowActions& actions, Reading& reading, DetailPane& pane,
             Summarising& summarising, NoticeBar& notice, QWidget& window);

    /// Does what a link of the page asks for; nothing for one that is not about trust.
    void follow(const QUrl& link);

  private:
    void showGround(int sentence);
    void markWrong();
    void check(const QFuture<Outcome>& change);

    TrustService& m_trust;
    Reading& m_reading;
    DetailPane& m_pane;
    Summarising& m_summarising;
    NoticeBar& m_notice;
    QWidget& m_window;
    int m_asked = 0; ///< the last question for a ground
};

} // namespace sheaf
