#pragma once

#include <QObject>

class QWidget;

namespace sheaf {

class NoticeBar;
class PaperListView;
class PickedActs;
class Reading;
class StatusLine;
class Summarising;
class Workspace;
struct WindowActions;

/// What the menu "Paper" does with the paper being read, or with those picked where they are several, and
/// which of it can be done.
class PaperActs : public QObject {
    Q_OBJECT

  public:
    PaperActs(Workspace& workspace, const WindowActions& actions, PaperListView& view, Reading& reading,
              Summarising& summarising, StatusLine& status, NoticeBar& notice, QWidget& window);

    PickedActs& picked() { return m_picked; }

    void openInBrowser();

  signals:
    /// The paper being read was put off for later: the reader goes on to the next one.
    void putOff();
    /// The paper being read shall be tagged.
    void tagWanted();

  private:
    void follow();
    void nameForOne();
    void nameForMany();
    bool isMany() const;
    void connectMarks();
    void connectOthers();
    void toggleHidden();
    void toggleLater();
    void editTags();
    void copyLink();
    QString address() const; ///< of the paper's page on the web; empty where it has none

    const WindowActions& m_actions;
    PickedActs& m_picked;
    Reading& m_reading;
    Summarising& m_summarising;
    StatusLine& m_status;
};

} // namespace sheaf
