#pragma once

#include "services/fetch_service.h"

#include <QObject>

namespace sheaf {

class NoticeBar;
class StatusLine;

/// A fetch as the reader sees it: begun by hand, followed in the status bar, its failures in the notice bar.
class Fetching : public QObject {
    Q_OBJECT

  public:
    Fetching(FetchService& service, StatusLine& status, NoticeBar& notice, QObject* parent = nullptr);

    void start(QDate day);
    bool busy() const { return m_busy; }
    QDate day() const { return m_day; } ///< of the last fetch

  signals:
    void busyChanged();
    void finished(QDate day);

  private:
    void follow(const FetchProgress& progress);
    void finish(const Result<FetchReport>& report);
    void tell(const FetchReport& report);
    void setBusy(bool busy);

    FetchService& m_service;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QDate m_day;
    bool m_busy = false;
};

} // namespace sheaf
