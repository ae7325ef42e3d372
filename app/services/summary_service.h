#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/summary_report.h"

#include <QFuture>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace sheaf {

class ArchiveService;
class Library;
class SummaryRun;
struct EngineOptions;
class SecretStore;
class Settings;

/// The queue of summary jobs, worked by a thread pool. Jobs live in the library: what a crash or a cancel
/// leaves is still queued at the next start.
class SummaryService : public QObject {
    Q_OBJECT

  public:
    SummaryService(std::shared_ptr<Library> library, const Settings& settings, SecretStore& secrets,
                   ArchiveService& archive, const Clock& clock, QObject* parent = nullptr);
    ~SummaryService() override;

    /// Queues the papers and works the queue of that engine until it is empty, paused or cancelled. While a
    /// run is under way the papers join it, and the future is that run's.
    QFuture<Result<SummaryReport>> summarise(const SummaryRequest& request);

    /// Works what is still queued from before, if anything is.
    QFuture<Result<SummaryReport>> resume();

    /// Stops within a second: requests in flight are dropped, their jobs stay queued.
    void cancel();
    bool busy() const;

  signals:
    void started();
    void progressed(const sheaf::SummaryProgress& progress);
    void finished(const sheaf::SummaryReport& report);

  private:
    QFuture<Result<SummaryReport>> join(const SummaryRequest& request, const EngineOptions& engine);
    QFuture<Result<SummaryReport>> begin(const SummaryRequest& request, const EngineOptions& engine);
    QFuture<Result<SummaryReport>> beginWith(const Result<QString>& key, const SummaryRequest& request,
                                             EngineOptions engine);
    QFuture<Result<SummaryReport>> notBegun(const Error& error);
    QFuture<Result<SummaryReport>> run(const EngineOptions& engine, int queued);
    QFuture<Result<QString>> keyOf(const EngineOptions& engine);

    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    SecretStore& m_secrets;
    ArchiveService& m_archive;
    const Clock& m_clock;
    QLockFile m_runningElsewhere; ///< one process works a library's queue at a time
    SummaryRun* m_run = nullptr;
    bool m_starting = false;
};

} // namespace sheaf
