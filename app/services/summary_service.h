#pragma once

#include "base/clock.h"
#include "base/process_lock.h"
#include "base/result.h"
#include "query/selection.h"
#include "services/consent.h"
#include "services/summary_report.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class ArchiveService;
class EnginePreparation;
class FullTextService;
class Library;
class SecretStore;
class Settings;
class SummaryRelay;
struct ReadyEngine;

/// The queue of summary jobs, worked by a thread pool. Jobs live in the library: what a crash or a cancel
/// leaves is still queued at the next start. What an engine costs is booked in the library, and the reader's
/// caps are kept.
class SummaryService : public QObject {
    Q_OBJECT

  public:
    SummaryService(std::shared_ptr<Library> library, Settings& settings, SecretStore& secrets,
                   ArchiveService& archive, FullTextService& texts, const Clock& clock,
                   QObject* parent = nullptr);
    ~SummaryService() override;

    /// Queues the papers and works the queue of that engine until it is empty, paused or cancelled. While a
    /// run is under way the papers join it, and the future is that run's. An engine on another machine is
    /// refused with ErrorKind::NoConsent until the reader has agreed to its host.
    QFuture<Result<SummaryReport>> summarise(const SummaryRequest& request);

    /// Papers whose newest summary failed: of these, or of the whole library where the list is empty.
    QFuture<Result<QList<PaperKey>>> failedPapers(const QList<PaperKey>& among = {}) const;

    /// Tries again the papers whose newest summary failed: of the request's papers, or of the whole library
    /// where it names none. Nothing else is asked.
    QFuture<Result<SummaryReport>> retryFailed(const SummaryRequest& request);

    /// Works what is still queued from before, if anything is, one engine after the other. An engine that was
    /// paused is tried with one request first.
    QFuture<Result<SummaryReport>> resume();

    /// What `summarise` with this request would do and cost, about. Nothing is asked or changed.
    QFuture<Result<SummaryEstimate>> estimate(const SummaryRequest& request);

    /// Papers of the selection without a summary as that style of digest wants it, in that language.
    QFuture<Result<QList<PaperKey>>> withoutForm(const Selection& selection, const QString& style,
                                                 const QString& language);

    /// What the reader has to be told before this engine (empty: the settings') or those it falls over to get
    /// the first text; none where nothing leaves the machine or all was agreed to.
    std::optional<ConsentNotice> consentNeeded(const QString& engine = {}) const;

    /// The reader has agreed: kept in the settings.
    Outcome agree(const ConsentNotice& notice);

    /// Stops within a second: requests in flight are dropped, their jobs stay queued.
    void cancel();
    bool busy() const;

  signals:
    void started();
    void progressed(const sheaf::SummaryProgress& progress);
    void finished(const sheaf::SummaryReport& report);

  private:
    SummaryRequest completed(SummaryRequest request) const;
    QFuture<Result<SummaryReport>> join(const SummaryRequest& request);
    QFuture<Result<SummaryReport>> begin(const SummaryRequest& request);
    QFuture<Result<SummaryReport>> beginWith(const SummaryRequest& request, const ReadyEngine& engine);
    QFuture<Result<SummaryReport>> notBegun(const Error& error);
    QFuture<Result<SummaryReport>> run(const ReadyEngine& engine, int queued);
    QFuture<Result<SummaryReport>> resumeEach(QStringList engines, const SummaryReport& before);

    std::shared_ptr<Library> m_library;
    Settings& m_settings;
    ArchiveService& m_archive;
    FullTextService& m_texts;
    const Clock& m_clock;
    std::unique_ptr<EnginePreparation> m_engines;
    ProcessLock m_runningElsewhere; ///< one process works a library's queue at a time
    SummaryRelay* m_relay = nullptr;
    bool m_starting = false;
    bool m_cancelled = false; ///< while it was starting
};

} // namespace sheaf
