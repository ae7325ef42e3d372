#pragma once

#include "base/process_lock.h"
#include "services/daily/daily_schedule.h"
#include "services/daily/daily_work.h"

#include <QObject>

namespace sheaf {

/// A day's work without the reader: fetches every day that was missed, has what is new summarised, looks at
/// the reader's taste, and tells once of each day. It asks nothing: caps hold, and where consent or a key is
/// missing it says so and goes on. One process does it at a time for a library.
class DailyService : public QObject {
    Q_OBJECT

  public:
    explicit DailyService(const DailyParts& parts, QObject* parent = nullptr);
    ~DailyService() override;

    /// ErrorKind::Usage where it is under way, here or in another process (unless the request waits for
    /// that). Everything else that goes wrong is in the report; an error where not even the library can be
    /// read.
    QFuture<Result<DailyReport>> run(const DailyRequest& request = {});

    /// What `run` would do now. Asks nobody and changes nothing.
    QFuture<Result<DailyOutlook>> outlook();

    /// Stops soon; what came is kept.
    void cancel();
    bool busy() const { return m_starting || m_work; }

    DailySchedule schedule() const;

    /// Whether the schedule says that a run is to begin, after those.
    bool isDue(const QList<DailyRun>& runs) const;

    /// The runs that are remembered, of other processes too, newest first.
    QFuture<Result<QList<DailyRun>>> runs();

    /// What the newest run had nobody to tell through, newest day first; from now on it counts as told.
    QFuture<Result<QList<DayNews>>> takeUntold();

    /// From now on there is a window that a click on a notification can bring: `openWanted`.
    void offerToOpen();

  signals:
    void started();
    /// Another process is at it; this one waits.
    void waiting();
    void stepped(sheaf::DailyStep step, const sheaf::DailyReport& report);
    void finished(const sheaf::DailyReport& report);
    void openWanted();

  private:
    using Promise = std::shared_ptr<QPromise<Result<DailyReport>>>;
    void begin(const DailyRequest& request, const Promise& promise);
    void work(const DailyRequest& request, const Promise& promise);
    void refuse(const Error& error, const Promise& promise);
    QFuture<Result<DailyOutlook>> foreseen(const DailyOutlook& outlook, QDate from,
                                           const QList<PaperKey>& papers);

    DailyParts m_parts;
    ProcessLock m_lock;
    std::unique_ptr<DailyNotices> m_notices;
    DailyWork* m_work = nullptr;
    bool m_starting = false;
    bool m_cancelled = false; ///< while it waited
};

} // namespace sheaf
