#include "services/daily/catch_up.h"

#include "calendar/mailings.h"
#include "feeds/arxiv_question.h"
#include "papers/announcement.h"

#include <QMap>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int gapDays = 7; // how long a day that comes, but not whole, is asked for

using Days = QMap<QDate, QList<FetchRecord>>;

Days byDay(const QList<FetchRecord>& ledger) {
    Days days;
    for (const FetchRecord& record : ledger)
        days[record.day] += record;
    return days;
}

/// Other sources' lists grow while their day lasts.
bool mayHaveGrown(const FetchRecord& record) {
    return record.source != source::arxiv && record.at.toUTC().date() <= record.day;
}

/// Nobody knows what it would have brought: it failed before the source said how much there is, or was
/// killed.
bool cameToNothing(const FetchRecord& record) {
    return record.underWay || (record.failed() && !record.announced);
}

bool hasFreshGap(const FetchRecord& record) {
    return !record.isWhole() && record.at.toUTC().date() < record.day.addDays(gapDays);
}

bool isWorthAsking(const FetchRecord& record) {
    return mayHaveGrown(record) || cameToNothing(record) || hasFreshGap(record);
}

bool needsAsking(const QList<FetchRecord>& records) {
    return records.isEmpty() || std::any_of(records.begin(), records.end(), isWorthAsking);
}

/// The newest day that is known in whole; none in a ledger without one.
std::optional<QDate> newestSettled(const Days& days) {
    const QList<QDate> known = days.keys();
    for (auto day = known.rbegin(); day != known.rend(); ++day) {
        const QList<FetchRecord>& records = days[*day];
        if (std::all_of(records.begin(), records.end(), [](const auto& record) { return record.isWhole(); }))
            return *day;
    }
    return std::nullopt;
}

QDate newestInFeeds(const QDateTime& now) {
    QDate day = newestMailing(now);
    while (!isNewestInFeeds(day, submissionWindow, now))
        day = day.addDays(-1);
    return day;
}

/// What arXiv's feeds will say for certain and was asked for before they had it.
QDate toConfirm(const Days& days, const QDateTime& now) {
    const QDate day = newestInFeeds(now);
    const QDateTime from = inFeedsFrom(*submissionWindow(day));
    const QList<FetchRecord> records = days.value(day);
    const bool waits = std::any_of(records.begin(), records.end(), [&](const FetchRecord& record) {
        return record.source == source::arxiv && record.provisional && record.isWhole() && record.at < from;
    });
    return waits ? day : QDate();
}

} // namespace

CatchUp catchUp(const QList<FetchRecord>& ledger, std::optional<QDate> since, int mostDays,
                const QDateTime& now) {
    const Days days = byDay(ledger);
    const QDate today = now.toUTC().date();
    const QDate mailing = newestMailing(now);
    const QDate begin = since.value_or(std::min(newestSettled(days).value_or(mailing), mailing));
    QDate first = std::max(begin, today.addDays(1 - mostDays));
    while (first < today && !needsAsking(days.value(first)))
        first = first.addDays(1);
    return {.first = std::min(first, today), .last = today, .confirm = toConfirm(days, now)};
}

} // namespace sheaf
