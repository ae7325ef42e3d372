#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "papers/paper.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class ArchiveService;
class Library;
class SnapshotFile;
struct SnapshotBatch;
struct SnapshotPlace;
struct StoredPapers;

/// How far an import of a snapshot is.
struct SnapshotProgress {
    qint64 done = 0; ///< bytes, those of earlier turns included
    qint64 size = 0;
    qint64 papers = 0; ///< read so far
};

/// What became of it.
struct SnapshotReport {
    qint64 papers = 0;         ///< in the file up to where it came, earlier turns included
    qint64 added = 0;          ///< papers the library did not have, in this turn
    qint64 unread = 0;         ///< lines that could not be read
    QList<qint64> unreadLines; ///< the first of them in this turn, from 1
    bool resumed = false;      ///< it went on where an earlier turn had stopped
    bool cancelled = false;
};

/// Brings arXiv's public metadata snapshot into the library, whatever its size: line by line on a thread of
/// its own, some thousand papers a transaction. What is broken off, by the reader or a crash, goes on where
/// it stopped when the same file is imported again.
class SnapshotService : public QObject {
    Q_OBJECT

  public:
    SnapshotService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~SnapshotService() override;

    /// Whether a file looks like a snapshot: its first line is a paper's record.
    static bool recognises(const QString& path);

    /// An error where the file cannot be read, the library cannot be written, or an import is under way; what
    /// was stored before stays.
    QFuture<Result<SnapshotReport>> import(const QString& path);
    void cancel();
    bool busy() const { return m_busy; }

  signals:
    /// A few times a second.
    void progressed(const sheaf::SnapshotProgress& progress);

  private:
    Result<SnapshotReport> run(const QString& path, const CancelFlag& cancel);
    Result<SnapshotReport> importAll(SnapshotFile& file, SnapshotReport report, const CancelFlag& cancel);
    QFuture<Result<StoredPapers>> store(const SnapshotBatch& batch);
    void tell(const SnapshotPlace& place);
    void announce(const QList<PaperKey>& papers);

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
    CancelFlag m_cancel;
    QFuture<Result<SnapshotReport>> m_running;
    QElapsedTimer m_sinceTold; ///< of the importing thread
    bool m_busy = false;
};

} // namespace sheaf
