#include "services/fetch_plan.h"

#include "calendar/mailings.h"
#include "feeds/arxiv_question.h"

#include <QSet>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int longestSpan = 366; // days

QSet<QDate> settledDays(const QList<FetchRecord>& ledger) {
    QSet<QDate> days;
    for (const FetchRecord& record : ledger) {
        if (record.isWhole())
            days.insert(record.day);
    }
    return days;
}

/// What was worked out from submission times can be proven by OAI-PMH's datestamps. What they could not prove
/// they never will.
bool canBeProven(const FetchRecord& record) {
    return record.provisional && !record.noAnnouncement && record.way != FetchWay::Harvest;
}

FetchPart alone(QDate day) { return {.day = day, .days = {day}}; }

/// The first of the days, which are the newest, that make one question.
FetchPart takeSpan(QList<QDate>& newestFirst) {
    FetchPart part{.day = newestFirst.constFirst(), .last = newestFirst.constFirst(), .days = {}};
    while (!newestFirst.isEmpty() && newestFirst.constFirst().daysTo(part.last) < longestSpan) {
        part.day = newestFirst.takeFirst();
        part.days.prepend(part.day);
    }
    return part;
}

} // namespace

QList<FetchPart> arxivParts(QDate first, QDate last, const QList<FetchRecord>& ledger, const QDateTime& now) {
    QList<FetchRecord> proven = ledger;
    proven.removeIf(canBeProven);
    const QSet<QDate> settled = settledDays(proven);
    QList<FetchPart> parts;
    QList<QDate> harvested; // newest first
    for (QDate day = std::min(last, newestMailing(now)); day >= first; day = day.addDays(-1)) {
        if (settled.contains(day))
            continue;
        const auto window = submissionWindow(day);
        const bool isInOai = window && now >= inFeedsFrom(*window);
        if (isInOai && !isNewestInFeeds(day, submissionWindow, now))
            harvested += day;
        else
            parts += alone(day);
    }
    while (!harvested.isEmpty())
        parts += takeSpan(harvested);
    return parts;
}

QList<FetchPart> dailyParts(QDate first, QDate last, const QList<FetchRecord>& ledger, const QDateTime& now) {
    QList<FetchRecord> grown = ledger;
    grown.removeIf([](const FetchRecord& record) { return record.at.toUTC().date() <= record.day; });
    const QSet<QDate> settled = settledDays(grown);
    QList<FetchPart> parts;
    for (QDate day = std::min(last, now.toUTC().date()); day >= first; day = day.addDays(-1)) {
        if (!settled.contains(day))
            parts += alone(day);
    }
    return parts;
}

} // namespace sheaf
