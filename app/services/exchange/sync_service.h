#pragma once

#include "base/process_lock.h"
#include "services/exchange/sync_run.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace sheaf {

class ArchiveService;
class SettingsService;

/// Keeps the reader's machines in step through a folder that some program synchronises (the setting
/// sync.folder): each writes files of its own and reads the others'. One process does it at a time for a
/// library.
class SyncService : public QObject {
    Q_OBJECT

  public:
    SyncService(std::shared_ptr<Library> library, ArchiveService& archive, SettingsService& settings,
                const Clock& clock, QObject* parent = nullptr);
    /// Writes what has not gone out yet where keepInStep() was called, and waits for it.
    ~SyncService() override;

    /// Empty where the machines are not kept in step.
    QString folder() const;

    /// An error where there is no folder in the settings or it cannot be used. Another process's run is
    /// waited for by nobody: the report is empty then.
    QFuture<Result<SyncReport>> run();

    /// From now on by itself: soon, some time after changes, every few minutes, and at the end.
    void keepInStep();

    /// What the last run that ended well found; none before the first.
    std::optional<SyncReport> lastReport() const { return m_last; }
    QDateTime lastTime() const { return m_lastTime; }

  signals:
    void finished(const sheaf::Result<sheaf::SyncReport>& report);

  private:
    Result<SyncReport> work(const QString& folder, const CancelFlag& cancel);
    void runByItself();
    void tell(const QList<PaperKey>& papers);

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
    SettingsService& m_settings;
    const Clock& m_clock;
    ProcessLock m_lock;
    CancelFlag m_cancel;
    QFuture<Result<SyncReport>> m_running;
    std::optional<SyncReport> m_last;
    QDateTime m_lastTime;
    QTimer m_soon;
    QTimer m_often;
    bool m_keeps = false;
    bool m_telling = false; ///< what changes comes from the others
};

} // namespace sheaf
