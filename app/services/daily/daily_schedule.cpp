#include "services/daily/daily_schedule.h"

#include "calendar/mailings.h"
#include "feeds/arxiv_question.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 afterFeedsSeconds = 30LL * 60; // they take a while to be rebuilt

/// The moment of a local time on a day (UTC). Where clocks are put forward over it: the moment at which it
/// would have been; where they are put back over it: the first of the two.
QDateTime momentOf(QDate day, QTime at, const QTimeZone& zone) {
    const QDateTime asUtc(day, at, QTimeZone::utc());
    const int before = zone.offsetFromUtc(asUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asUtc.addDays(1));
    const QDateTime early = asUtc.addSecs(-before);
    const QDateTime late = asUtc.addSecs(-after);
    return zone.offsetFromUtc(early) == before || zone.offsetFromUtc(late) != after ? early : late;
}

} // namespace

DailySchedule DailySchedule::of(const QString& setting) {
    const QTime at = QTime::fromString(setting, u"HH:mm"_s);
    return {at.isValid() ? std::optional(at) : std::nullopt};
}

std::optional<QDateTime> DailySchedule::dueOn(QDate day, const QTimeZone& zone) const {
    if (at)
        return momentOf(day, *at, zone);
    const auto window = submissionWindow(day);
    return window ? std::optional(inFeedsFrom(*window).addSecs(afterFeedsSeconds)) : std::nullopt;
}

QDateTime DailySchedule::lastDue(const QDateTime& now, const QTimeZone& zone) const {
    QDate day = at ? now.toTimeZone(zone).date().addDays(1) : newestMailing(now);
    auto due = dueOn(day, zone);
    while (!due || *due > now) {
        day = day.addDays(-1);
        due = dueOn(day, zone);
    }
    return *due;
}

QDateTime DailySchedule::nextDue(const QDateTime& now, const QTimeZone& zone) const {
    QDate day = at ? now.toTimeZone(zone).date().addDays(-1) : newestMailing(now).addDays(-7);
    auto due = dueOn(day, zone);
    while (!due || *due <= now) {
        day = day.addDays(1);
        due = dueOn(day, zone);
    }
    return *due;
}

bool DailySchedule::isDue(const QDateTime& now, const QTimeZone& zone, const QList<DailyRun>& runs) const {
    const QDateTime due = lastDue(now, zone);
    QDateTime newest;
    qsizetype failed = 0;
    for (const DailyRun& run : runs) {
        if (run.at < due || run.at > now) // a run to come is one of before the clock was set back
            continue;
        if (run.whole)
            return false;
        newest = newest.isValid() ? std::max(newest, run.at) : run.at;
        ++failed;
    }
    return failed == 0 || newest.addSecs(retryPauseSeconds(failed)) <= now;
}

int retryPauseSeconds(qsizetype failedRuns) {
    constexpr int shortest = 5 * 60;
    constexpr int longest = 3 * 3600;
    constexpr qsizetype doublings = 6; // more would only pass the longest
    return std::min(longest, shortest << std::clamp<qsizetype>(failedRuns - 1, 0, doublings));
}

} // namespace sheaf
