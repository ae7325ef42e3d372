#pragma once

#include "services/job_queue.h"
#include "services/summary_report.h"
#include "services/summary_worker.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

namespace sheaf {

/// One working of one engine's queue, from the first worker's start to the last one's end. Lives on the
/// thread of the service; its workers report to it across threads.
class SummaryRun : public QObject {
    Q_OBJECT

  public:
    SummaryRun(std::shared_ptr<Library> library, EngineOptions engine, int workers, const Clock& clock,
               QObject* parent = nullptr);
    ~SummaryRun() override;

    void start(int queued);

    /// More papers were queued while this run is under way.
    void addToTotal(int queued);
    void cancel();

    const QString& engine() const { return m_engine.name; }
    QFuture<Result<SummaryReport>> future() const { return m_promise.future(); }

  signals:
    void progressed(const sheaf::SummaryProgress& progress);
    void papersChanged(const QList<sheaf::PaperKey>& papers);
    void ended(const sheaf::SummaryReport& report);

  private:
    void startWorkers(int count);
    void work();
    void receive(const JobNews& news);
    void tell();
    void workerEnded(const Outcome& outcome);
    void finish();
    std::optional<int> secondsLeft() const;

    std::shared_ptr<Library> m_library;
    EngineOptions m_engine;
    int m_workers;
    const Clock& m_clock;
    CancelFlag m_cancel;
    JobQueue m_queue;
    QThreadPool m_pool;
    QTimer m_tellTimer;
    QElapsedTimer m_time;
    int m_active = 0; ///< workers whose end has not been heard of
    bool m_moreCame = false;
    SummaryProgress m_progress;
    QList<PaperKey> m_changed;
    QHash<QString, int> m_reasons;
    Error m_pausedBy;
    QPromise<Result<SummaryReport>> m_promise;
};

} // namespace sheaf
