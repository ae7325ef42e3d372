#pragma once

#include "base/result.h"

#include <QObject>

namespace sheaf {

class NoticeBar;
class StatusLine;
class SyncService;
struct SyncReport;

/// Keeps the machines in step for as long as the window lives; says when another one's changes came, and once
/// when it does not work.
class Syncing : public QObject {
    Q_OBJECT

  public:
    Syncing(SyncService& service, StatusLine& status, NoticeBar& notice, QObject* parent = nullptr);

  signals:
    /// Another machine's changes came: counts and rules are out of date.
    void changed();

  private:
    void follow(const Result<SyncReport>& report);
    void complain(const QString& sentence);

    StatusLine& m_status;
    NoticeBar& m_notice;
    QString m_complaint; ///< that was said last
};

} // namespace sheaf
