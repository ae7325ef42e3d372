#pragma once

#include "services/import_service.h"

#include <QObject>
#include <QStringList>

class QMimeData;

namespace sheaf {

class NoticeBar;
class StatusLine;

/// Digests as the reader brings them in: followed in the status bar, what could not be read in the notice
/// bar.
class Importing : public QObject {
    Q_OBJECT

  public:
    Importing(ImportService& service, StatusLine& status, NoticeBar& notice, QObject* parent = nullptr);

    /// While an import is under way the files wait for its end.
    void start(const QStringList& filesOrFolders);

  signals:
    /// Papers came; `day` is that of the last file that named one, if any did.
    void finished(QDate day);

  private:
    void begin(const QStringList& filesOrFolders);
    void follow(const ImportProgress& progress);
    void finish(const Result<ImportReport>& report);
    void tell(const Result<ImportReport>& report);

    ImportService& m_service;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QStringList m_waiting;
};

/// The files and folders that are being dragged; empty where something else is.
QStringList draggedFiles(const QMimeData& data);

} // namespace sheaf
