#pragma once

#include "services/fetch_service.h"

#include <QObject>

namespace sheaf {

class NoticeBar;
class StatusLine;

/// Fetches as the reader sees them: followed in the status bar, whoever began them; what goes wrong with one
/// that was begun here stands in the notice bar.
class Fetching : public QObject {
    Q_OBJECT

  public:
    Fetching(FetchService& service, StatusLine& status, NoticeBar& notice, QObject* parent = nullptr);

    void start(QDate day);
    bool busy() const { return m_service.busy(); }
    QDate day() const { return m_day; } ///< of the last fetch, or the first of its days

  signals:
    void busyChanged();
    void finished(QDate day);

  private:
    void begin(QDate day);
    void follow(const FetchProgress& progress);
    void end(const FetchReport& report);
    void tell(const Result<FetchReport>& report, QDate day);

    FetchService& m_service;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QDate m_day;
};

} // namespace sheaf
