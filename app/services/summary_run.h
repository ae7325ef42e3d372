#pragma once

#include "services/job_queue.h"
#include "services/ready_engine.h"
#include "services/summary_report.h"
#include "services/summary_worker.h"
#include "services/text_desk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace sheaf {

/// One working of one engine's queue, from the first worker's start to the last one's end. Where one of them
/// finds that the engine is out of order, nothing more is begun and what is under way ends as it ends. Lives
/// on the thread of the service; its workers report to it across threads.
class SummaryRun : public QObject {
    Q_OBJECT

  public:
    SummaryRun(std::shared_ptr<Library> library, const ReadyEngine& engine, const TextSupply& texts,
               const Clock& clock, QObject* parent = nullptr);
    ~SummaryRun() override;

    void start(int queued);

    /// More papers were queued while this run is under way.
    void addToTotal(int queued);
    void cancel();

  signals:
    void progressed(const sheaf::SummaryProgress& progress);
    void papersChanged(const QList<sheaf::PaperKey>& papers);
    void ended(const sheaf::SummaryReport& report);

  private:
    void startWorkers(int count);
    void work();
    void receive(const JobNews& news);
    void tell();
    void workerEnded();
    void finish();
    void pause(const Error& error);
    void engineWorks();
    Money spent() const;
    std::optional<int> secondsLeft() const;

    std::shared_ptr<Library> m_library;
    EngineOptions m_engine;
    int m_workers;
    bool m_trying;
    const Clock& m_clock;
    CancelFlag m_cancel;
    JobQueue m_queue;
    Purse m_purse;
    EngineGate m_gate;
    CircuitBreaker m_breaker;
    TextDesk m_texts;
    QThreadPool m_pool;
    QTimer m_tellTimer;
    QElapsedTimer m_time;
    int m_active = 0; ///< workers whose end has not been heard of
    bool m_moreCame = false;
    SummaryProgress m_progress;
    QList<PaperKey> m_changed;
    QHash<QString, int> m_reasons;
};

} // namespace sheaf
