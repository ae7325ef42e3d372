#pragma once

#include "services/ready_engine.h"
#include "services/summary_report.h"
#include "services/text_desk.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QStringList>

namespace sheaf {

class EnginePreparation;
class Library;
class SummaryRun;

/// What the reader asked for, from the first engine's first worker to the last engine's last: where an engine
/// is out of order and has a fallback, its papers go over to that. Lives on the thread of the service.
class SummaryRelay : public QObject {
    Q_OBJECT

  public:
    SummaryRelay(std::shared_ptr<Library> library, EnginePreparation& engines, const TextSupply& texts,
                 const Clock& clock, QObject* parent = nullptr);
    ~SummaryRelay() override;

    void start(const ReadyEngine& engine, int queued);

    /// More papers were queued for the engine at work.
    void addToTotal(int queued);
    void cancel();

    /// The engine that was asked for.
    const QString& engine() const { return m_engines.constFirst(); }

    /// The engine whose queue is being worked, or soon will be.
    const QString& engineAtWork() const { return m_engines.constLast(); }

    QFuture<Result<SummaryReport>> future() const { return m_promise.future(); }

  signals:
    void progressed(const sheaf::SummaryProgress& progress);
    void papersChanged(const QList<sheaf::PaperKey>& papers);
    void ended(const sheaf::SummaryReport& report);

  private:
    void run(const ReadyEngine& engine, int queued);
    void tell(SummaryProgress progress);
    void runEnded(const SummaryReport& report);
    QString nextEngine() const;
    void fallOver(const QString& to);
    void handOver(const ReadyEngine& to);
    void stayPaused(const QString& to, const Error& because);
    void finish();

    std::shared_ptr<Library> m_library;
    EnginePreparation& m_preparation;
    TextSupply m_texts;
    const Clock& m_clock;
    SummaryRun* m_run = nullptr;
    QStringList m_engines; ///< in the order of their turns
    bool m_cancelled = false;
    SummaryReport m_report; ///< of the engines that have had their turn
    qint64 m_tokens = 0;    ///< of the same
    qint64 m_runTokens = 0; ///< of the engine at work
    QPromise<Result<SummaryReport>> m_promise;
};

} // namespace sheaf
