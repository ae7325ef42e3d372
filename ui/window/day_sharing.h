#pragma once

#include "base/result.h"

#include <QDate>
#include <QObject>

class QWidget;

namespace sheaf {

class Browsing;
class NoticeBar;
class StatusLine;
class Workspace;
struct ExportReport;
struct WindowActions;

/// "Share day as a page…": the day in one file that asks nobody for anything, to be sent or put on a site.
class DaySharing : public QObject {
    Q_OBJECT

  public:
    DaySharing(Workspace& workspace, const WindowActions& actions, const Browsing& browsing,
               StatusLine& status, NoticeBar& notice, QWidget& window);

  private:
    void ask();
    void write(QDate day, const QString& path);
    void tell(const Result<ExportReport>& report);

    Workspace& m_workspace;
    const Browsing& m_browsing;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QWidget& m_window;
};

} // namespace sheaf
