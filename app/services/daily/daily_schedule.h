#pragma once

#include "papers/daily_run.h"

#include <QList>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace sheaf {

/// When a day's work is done without the reader. Pure: what it is asked for follows from the moment alone, so
/// that sleep, a clock that was set and daylight saving need no care of their own.
struct DailySchedule {
    std::optional<QTime> at; ///< by the reader's clock; none for the moment when arXiv's feeds have a mailing

    /// The setting `daily.at`: "announced", or a time as in "07:30".
    static DailySchedule of(const QString& setting);

    /// The newest moment (UTC) at which a run was due.
    QDateTime lastDue(const QDateTime& now, const QTimeZone& zone) const;

    /// The next moment (UTC) after the present one at which a run will be due.
    QDateTime nextDue(const QDateTime& now, const QTimeZone& zone) const;

    /// Whether a run is to begin now, given those that there were: none since the last due moment, or only
    /// such as failed, the newest of them longer ago than the pause that belongs to their number.
    bool isDue(const QDateTime& now, const QTimeZone& zone, const QList<DailyRun>& runs) const;

  private:
    /// The moment (UTC) that belongs to a day; none where it has no mailing to wait for.
    std::optional<QDateTime> dueOn(QDate day, const QTimeZone& zone) const;
};

/// How long to wait after that many failed runs: 5 minutes, then twice as long each time, at most 3 hours.
int retryPauseSeconds(qsizetype failedRuns);

} // namespace sheaf
