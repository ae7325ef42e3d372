#pragma once

#include "base/result.h"

#include <QObject>

namespace sheaf {

class ExchangeService;
class NoticeBar;
class StatusLine;
struct ExchangeProgress;
struct ExchangeReport;

/// The whole library out to a file and in from one, followed in the status bar, where it can be stopped.
class Exchanging : public QObject {
    Q_OBJECT

  public:
    Exchanging(ExchangeService& service, StatusLine& status, NoticeBar& notice, QObject* parent = nullptr);

    void exportTo(const QString& path);
    void import(const QString& path);

  signals:
    /// What came may have changed anything.
    void imported();

  private:
    void follow(const ExchangeProgress& progress);
    void tellExport(const Result<ExchangeReport>& report, const QString& path);
    void tellImport(const Result<ExchangeReport>& report);

    ExchangeService& m_service;
    StatusLine& m_status;
    NoticeBar& m_notice;
    bool m_isExport = false;
};

} // namespace sheaf
