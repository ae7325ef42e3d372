#pragma once

#include <QObject>

class QWidget;

namespace sheaf {

class Reading;
class StatusLine;
class Summarising;
struct WindowActions;

/// What the menu "Paper" does with the paper being read, and which of it can be done.
class PaperActs : public QObject {
    Q_OBJECT

  public:
    PaperActs(const WindowActions& actions, Reading& reading, Summarising& summarising, StatusLine& status,
              QWidget& window);

    void openInBrowser();

  private:
    void follow();
    void toggleHidden();
    void editTags();
    void editNote();
    void copyLink();
    QString address() const; ///< of the paper's page on the web; empty where it has none

    const WindowActions& m_actions;
    Reading& m_reading;
    Summarising& m_summarising;
    StatusLine& m_status;
    QWidget& m_window;
};

} // namespace sheaf
