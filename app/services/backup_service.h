#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "papers/library_figures.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QThreadPool>

namespace sheaf {

/// What a backup was made for.
enum class BackupReason { Usual, BeforeMigration, BeforeRestore, BeforeRepair };

/// A backup that was made and checked.
struct Backup {
    QString path;   ///< of the library's copy; the settings stand beside it, "….settings.json"
    QDateTime made; ///< UTC
    qint64 bytes = 0;
    BackupReason reason = BackupReason::Usual;

    bool operator==(const Backup&) const = default;
};

/// Backups of what cannot be fetched again (see LibraryCopy::essentials) in the folder "backups" beside the
/// library, the last five of which are kept, and copies of the whole library wherever the reader wants them.
/// Made while the library is in use, on a thread of their own.
class BackupService : public QObject {
    Q_OBJECT

  public:
    BackupService(const QString& libraryPath, const QString& settingsPath, const Clock& clock,
                  QObject* parent = nullptr);
    /// Waits for the one under way.
    ~BackupService() override;

    /// Newest first.
    QList<Backup> backups() const;

    /// Whether the newest is a week old, or there is none of a library that holds something.
    bool isDue() const;

    /// An error where the disk is full, the folder cannot be written, or the library itself is damaged.
    QFuture<Result<Backup>> backUp(BackupReason reason = BackupReason::Usual);

    /// What is in a backup or a copy.
    QFuture<Result<LibraryContents>> contents(const QString& path);

    /// The whole library, into a file that is not there yet.
    QFuture<Result<Backup>> copyTo(const QString& path);

    /// Puts a backup or a copy in the place of the library's content, which is backed up before. Windows that
    /// have the library open show it after they are opened again.
    QFuture<Outcome> restore(const QString& path);

    /// Stops the restore under way soon, with ErrorKind::Cancelled; the library is as it was. One that has
    /// come too far ends as it would have.
    void cancelRestore() { m_cancel.raise(); }

    static QString folderOf(const QString& libraryPath);

  private:
    QString m_libraryPath;
    QString m_settingsPath;
    const Clock& m_clock;
    CancelFlag m_cancel;
    QThreadPool m_thread; ///< one: a restore does not run into a backup
};

/// Makes a backup of a library of an older version before it is migrated; nothing where there is none, or it
/// is of this version already.
Outcome backUpBeforeMigration(const QString& libraryPath, const QString& settingsPath, const QDateTime& now);

} // namespace sheaf
