#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "base/work_step.h"
#include "papers/library_figures.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace sheaf {

class ArchiveService;
class BackupService;
class Library;

/// What a check found, a sentence each.
struct CheckReport {
    QStringList faults;
    bool repairable = false; ///< something can be done about one of them at least

    bool sound() const { return faults.isEmpty(); }
};

/// What a repair did.
struct RepairReport {
    QStringList done;
    QStringList left; ///< faults that nothing makes good
    QString backup;   ///< the file that was made beforehand; empty where nothing was to be done
};

/// Keeping the library sound: checks, repairs and compacts it while it is in use. One thing at a time, on a
/// thread of its own; what can be stopped leaves the library as it was or goes on the next time.
class KeepingService : public QObject {
    Q_OBJECT

  public:
    KeepingService(std::shared_ptr<Library> library, BackupService& backups, ArchiveService& archive,
                   QObject* parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~KeepingService() override;

    /// Writing waits while the search index is held against the texts, about half of the time.
    QFuture<Result<CheckReport>> check();

    /// Checks, makes a backup, puts right what is made from something else, and checks again. An error where
    /// the backup cannot be made: nothing was repaired then.
    QFuture<Result<RepairReport>> repair();

    /// Whether building the search index anew was broken off, so that searches find too little.
    QFuture<Result<bool>> isIndexHalfBuilt();

    /// Joins a little of the search index (IndexMerge); false where nothing is left to join. Writing waits
    /// for some ten milliseconds.
    QFuture<Result<bool>> joinIndex();

    QFuture<Result<VacuumOutlook>> vacuumOutlook();

    /// Packs the library as closely as can be; gives the bytes gained. Writing waits meanwhile.
    QFuture<Result<qint64>> vacuum();

    void cancel() { m_cancel.raise(); }
    bool busy() const { return m_running.isRunning(); }

    /// One sentence where the library stands in a folder that is synced or on a network; else empty.
    QFuture<QString> placeWarning() const;

    /// The folder with the backups.
    QString backupFolder() const;

  signals:
    void progressed(const sheaf::WorkStep& step);

  private:
    template <class Work>
    auto begin(Work work) -> QFuture<std::invoke_result_t<Work, CancelFlag>>;

    std::shared_ptr<Library> m_library;
    BackupService& m_backups;
    ArchiveService& m_archive;
    CancelFlag m_cancel;
    QFuture<void> m_running;
    QThreadPool m_thread;
};

} // namespace sheaf
