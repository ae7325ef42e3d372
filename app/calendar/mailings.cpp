#include "calendar/mailings.h"

#include "calendar/holidays.h"

#include <QTimeZone>

namespace sheaf {

namespace {

const QTimeZone& eastern() {
    static const QTimeZone zone("America/New_York");
    return zone;
}

bool isWeekend(QDate date) { return date.dayOfWeek() >= Qt::Saturday; }

bool hasDeadline(QDate date) { return !isWeekend(date) && !isArxivHoliday(date); }

QDate mailingAfter(QDate day) { return day.addDays(day.dayOfWeek() == Qt::Friday ? 3 : 1); }

QDateTime deadline(QDate day) {
    const QTime hour(day < QDate(2017, 1, 2) ? 16 : 14, 0);
    return QDateTime(day, hour, eastern()).toUTC();
}

QDateTime announcement(QDate mailing) {
    return QDateTime(mailing.addDays(-1), QTime(20, 0), eastern()).toUTC();
}

} // namespace

/// The working day before, Friday for Monday.
QDate deadlineDay(QDate mailing) { return mailing.addDays(mailing.dayOfWeek() == Qt::Monday ? -3 : -1); }

bool hasMailing(QDate day) { return day.isValid() && !isWeekend(day) && hasDeadline(deadlineDay(day)); }

std::optional<SubmissionWindow> submissionWindow(QDate day) {
    if (!hasMailing(day))
        return std::nullopt;
    const QDate last = deadlineDay(day);
    QDate before = last.addDays(-1);
    while (!hasDeadline(before))
        before = before.addDays(-1);
    return SubmissionWindow{deadline(before), deadline(last), announcement(day)};
}

QDate mailingFor(const QDateTime& submitted) {
    QDate day = submitted.toTimeZone(eastern()).date();
    while (!hasDeadline(day) || submitted >= deadline(day))
        day = day.addDays(1);
    return mailingAfter(day);
}

QDate newestMailing(const QDateTime& now) {
    QDate day = now.toTimeZone(eastern()).date().addDays(1);
    while (!hasMailing(day) || now < announcement(day))
        day = day.addDays(-1);
    return day;
}

bool holidaysKnown(int year) { return year >= firstHolidayYear && year <= lastHolidayYear; }

} // namespace sheaf
