#pragma once

#include "base/result.h"

#include <QObject>

namespace sheaf {

class NoticeBar;
class SnapshotService;
class StatusLine;
struct SnapshotProgress;
struct SnapshotReport;

/// arXiv's metadata snapshot as the reader brings it in: followed in the status bar, where it can be stopped.
class SnapshotImporting : public QObject {
    Q_OBJECT

  public:
    SnapshotImporting(SnapshotService& service, StatusLine& status, NoticeBar& notice,
                      QObject* parent = nullptr);

    void start(const QString& path);

  private:
    void follow(const SnapshotProgress& progress);
    void finish(const Result<SnapshotReport>& report);

    SnapshotService& m_service;
    StatusLine& m_status;
    NoticeBar& m_notice;
};

} // namespace sheaf
