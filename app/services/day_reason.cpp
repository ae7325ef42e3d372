#include "services/day_reason.h"

#include "base/joined_text.h"
#include "calendar/holidays.h"
#include "calendar/mailings.h"
#include "papers/announcement.h"
#include "papers/day_ledger.h"
#include "services/fetch_plan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayReason)
};

QString dateText(QDate day) { return QLocale().toString(day, QLocale::LongFormat); }

QString momentText(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    return Words::tr("%1, %2", "date and time of day")
        .arg(dateText(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QDate mailingAfter(QDate day) {
    do
        day = day.addDays(1);
    while (!hasMailing(day));
    return day;
}

QString noMailing(QDate day) {
    const QString next = Words::tr("Its next list is that of %1.").arg(dateText(mailingAfter(day)));
    if (day.dayOfWeek() >= Qt::Saturday)
        return joinedSentences({Words::tr("No announcement: arXiv announces nothing on weekends."), next});
    const QDate missed = deadlineDay(day);
    const QString name = holidayName(missed);
    const QString why =
        name.isEmpty()
            ? Words::tr("No announcement: arXiv took no submissions on %1.").arg(dateText(missed))
            : Words::tr("No announcement: %1 was a holiday (%2) on which arXiv took no submissions.")
                  .arg(dateText(missed), name);
    return joinedSentences({why, next});
}

QString notYet(QDate day, const QDateTime& announced) {
    const QString when = Words::tr("Not yet announced: arXiv announces this list on %1, your time.")
                             .arg(momentText(announced));
    if (holidaysKnown(day.year()))
        return when;
    return joinedSentences(
        {when,
         Words::tr("The holidays of %1 are not known yet, so it may still be put off.").arg(day.year())});
}

QString failed(const QString& failure) {
    return failure.isEmpty() ? Words::tr("The fetch failed. Fetch the day again.")
                             : Words::tr("The fetch failed: %1").arg(failure);
}

QString gap(const QString& failure) {
    return failure.isEmpty() ? Words::tr("A source says that it has more papers than have come. Fetch the "
                                         "day again.")
                             : failure;
}

} // namespace

QString dayReason(QDate day, DayState state, const QString& failure, const QDateTime& now) {
    if (!day.isValid())
        return {};
    const auto window = submissionWindow(day);
    const bool isEmpty = state == DayState::NotFetched || state == DayState::Failed;
    if (isEmpty && window && now < window->announced)
        return notYet(day, window->announced);
    const bool isUnasked = state == DayState::NotFetched || state == DayState::NoAnnouncement;
    if (isUnasked && !window)
        return noMailing(day);
    switch (state) {
    case DayState::NotFetched: return Words::tr("Announced, but not fetched yet. Fetch the day.");
    case DayState::Failed: return failed(failure);
    case DayState::Gap: return gap(failure);
    case DayState::NoAnnouncement:
        return Words::tr("No announcement: the sources say that they list nothing on this day.");
    case DayState::Provisional:
        return Words::tr(
            "Nothing is known to be missing, but not all is proven: the list may still grow, its "
            "day was worked out from submission times, or a source gave no count.");
    case DayState::Complete: break;
    }
    return {};
}

bool canBeFetched(QDate day, const QDateTime& now) {
    const auto window = submissionWindow(day);
    return window && now >= window->announced;
}

bool canBeProven(const DayLedger& ledger, const QDateTime& now) {
    return std::any_of(ledger.records.begin(), ledger.records.end(), [&](const FetchRecord& record) {
        const auto parts = record.source == source::arxiv ? arxivParts : dailyParts;
        return record.provisional && !parts(record.day, record.day, {record}, now).isEmpty();
    });
}

QString dayReason(const DayLedger& ledger, const QDateTime& now) {
    return dayReason(ledger.day, ledger.state, ledger.reason, now);
}

QString dayReason(const DayCount& day, const QDateTime& now) {
    return dayReason(day.day, day.state, day.reason, now);
}

QString wayText(FetchWay way) {
    switch (way) {
    case FetchWay::Feed: return Words::tr("By the announcement feed.");
    case FetchWay::FeedAndApi: return Words::tr("By the announcement feed, filled in by the query API.");
    case FetchWay::Api: return Words::tr("By the query API, worked out from submission times.");
    case FetchWay::Harvest: return Words::tr("By OAI-PMH.");
    case FetchWay::Unknown: break;
    }
    return {};
}

} // namespace sheaf
