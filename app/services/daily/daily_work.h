#pragma once

#include "services/daily/daily_plan.h"
#include "services/daily/daily_report.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace sheaf {

class DailyNotices;

/// One day's work under way, step by step. What fails keeps no later step from being done.
class DailyWork : public QObject {
    Q_OBJECT

  public:
    DailyWork(const DailyParts& parts, DailyNotices& notices, const DailyRequest& request, QObject* parent);

    void start();
    void cancel();
    QFuture<Result<DailyReport>> future() const { return m_promise.future(); }

  signals:
    /// A step has ended; the report holds what came of it.
    void stepped(sheaf::DailyStep step, const sheaf::DailyReport& report);
    void ended(const sheaf::DailyReport& report);

  private:
    void begin(const DailyPlan& plan);
    void fetch();
    void confirm();
    void take(const Result<FetchReport>& report);
    void summarise();
    void summarise(const QList<PaperKey>& papers);
    void take(const Result<SummaryReport>& report);
    void learn();
    void publish();
    void tell();
    void conclude();
    void fail(const Error& error);
    bool stops(); ///< the reader cancelled: ends the work
    void say(DailyStep step) { emit stepped(step, m_report); }

    DailyParts m_parts;
    DailyNotices& m_notices;
    DailyRequest m_request;
    DailyPlan m_plan;
    QDateTime m_begun;
    DailyReport m_report;
    QPromise<Result<DailyReport>> m_promise;
};

} // namespace sheaf
