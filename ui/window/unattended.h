#pragma once

#include "services/daily/daily_report.h"
#include "services/daily/daily_timer.h"
#include "ui/window/tray.h"

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace sheaf {

class NoticeBar;
class StatusLine;
class Workspace;

/// The day's work without the reader, as long as the window or its tray icon lives: begun by the schedule or
/// by hand, followed in the status line, told there and by a notification. Keeps the window in the tray where
/// the reader wants that.
class Unattended : public QObject {
    Q_OBJECT

  public:
    Unattended(Workspace& workspace, StatusLine& status, NoticeBar& notice, QMainWindow& window);

    /// Fetches what was missed and does the rest of the day's work now.
    void runNow();

    /// Where the window is to be closed: hides it instead and says so, unless Sheaf quits.
    bool keepsWindow();

    /// Ends the program, whatever the tray holds.
    void quit();

  signals:
    /// The library has changed outside this process: what is shown is out of date.
    void changedElsewhere();

  private:
    void follow(const DailyReport& report);
    void raise();
    void applyTray();
    void tellUntold();
    void countSoon();
    void describeNewestDay();

    Workspace& m_workspace;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QMainWindow& m_window;
    Tray m_tray;
    DailyTimer m_timer;
    QTimer m_countSoon;        ///< what the icon says
    bool m_keptInTray = false; ///< the window is hidden, and the icon brings it back
    bool m_quitting = false;
};

} // namespace sheaf
