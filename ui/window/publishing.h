#pragma once

#include "services/publishing/publish_report.h"

#include <QObject>

class QWidget;

namespace sheaf {

class NoticeBar;
class PublishService;

/// Publishing in the window: a day that the reader publishes, and what went wrong in any run.
class Publishing : public QObject {
    Q_OBJECT

  public:
    Publishing(PublishService& service, NoticeBar& notice, QWidget* window);

    /// Asks where to publish the day; where there is no target yet, for one.
    void open(QDate day);

  signals:
    /// The reader wants to see the targets.
    void settingsWanted();

  private:
    void tell();

    PublishService& m_service;
    NoticeBar& m_notice;
    QWidget* m_window;
    PublishReport m_report; ///< of the run that is under way
};

} // namespace sheaf
