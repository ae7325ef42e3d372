#include "library/day_state.h"

#include <algorithm>

namespace sheaf {

namespace {

bool hasFailed(const FetchRecord& record) { return !record.error.isEmpty(); }

bool lacksPapers(const FetchRecord& record) { return record.announced && *record.announced > record.stored; }

bool broughtNothing(const FetchRecord& record) { return hasFailed(record) && record.stored == 0; }

bool listsNothing(const FetchRecord& record) { return record.noAnnouncement; }

bool isUnconfirmed(const FetchRecord& record) {
    return !record.noAnnouncement && (record.provisional || record.announced != record.stored);
}

} // namespace

DayState dayStateOf(const QList<FetchRecord>& records) {
    const auto any = [&](auto says) { return std::any_of(records.begin(), records.end(), says); };
    const auto all = [&](auto says) { return std::all_of(records.begin(), records.end(), says); };
    if (records.isEmpty())
        return DayState::NotFetched;
    if (all(broughtNothing))
        return DayState::Failed;
    if (any(hasFailed) || any(lacksPapers))
        return DayState::Gap;
    if (all(listsNothing))
        return DayState::NoAnnouncement;
    return any(isUnconfirmed) ? DayState::Provisional : DayState::Complete;
}

QString failureOf(const QList<FetchRecord>& records) {
    const FetchRecord* newest = nullptr;
    for (const FetchRecord& record : records) {
        if (hasFailed(record) && (!newest || record.at > newest->at))
            newest = &record;
    }
    return newest ? newest->error : QString();
}

} // namespace sheaf
