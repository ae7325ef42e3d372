#include "library/day_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

namespace {

bool broughtNothing(const FetchRecord& record) { return record.failed() && record.stored == 0; }

bool hasGap(const FetchRecord& record) { return record.failed() || record.underWay || record.lacksPapers(); }

bool listsNothing(const FetchRecord& record) { return record.noAnnouncement; }

bool isUncounted(const CategoryCount& count) { return !count.announced; }

bool isUnconfirmed(const FetchRecord& record) {
    return !record.noAnnouncement &&
           (record.provisional || record.announced != record.stored ||
            std::any_of(record.categories.begin(), record.categories.end(), isUncounted));
}

QString brokenOff() {
    return QCoreApplication::translate("Ledger",
                                       "The fetch of this day has not come to its end. If it is not "
                                       "going on now, it was broken off: fetch the day again.");
}

} // namespace

DayState dayStateOf(const QList<FetchRecord>& records) {
    const auto any = [&](auto says) { return std::any_of(records.begin(), records.end(), says); };
    const auto all = [&](auto says) { return std::all_of(records.begin(), records.end(), says); };
    if (records.isEmpty())
        return DayState::NotFetched;
    if (all(broughtNothing))
        return DayState::Failed;
    if (any(hasGap))
        return DayState::Gap;
    if (all(listsNothing))
        return DayState::NoAnnouncement;
    return any(isUnconfirmed) ? DayState::Provisional : DayState::Complete;
}

QString failureOf(const QList<FetchRecord>& records) {
    const FetchRecord* newest = nullptr;
    for (const FetchRecord& record : records) {
        if ((record.failed() || record.underWay) && (!newest || record.at > newest->at))
            newest = &record;
    }
    if (!newest)
        return {};
    return newest->underWay ? brokenOff() : newest->error;
}

} // namespace sheaf
