#include "library/ledger_merge.h"

#include <algorithm>

namespace sheaf {

namespace {

bool isUnfinished(const FetchRecord& record) { return record.failed() || record.underWay; }

bool staysAgainst(const FetchRecord& before, const FetchRecord& now) {
    if (now.at < before.at)
        return true;
    if (!before.isWhole())
        return false;
    return isUnfinished(now) || (!before.provisional && now.provisional && now.isWhole());
}

} // namespace

FetchRecord mergedRecord(const FetchRecord& before, const FetchRecord& now) {
    if (staysAgainst(before, now))
        return before;
    FetchRecord merged = now;
    if (isUnfinished(now)) {
        merged.stored = std::max(before.stored, now.stored);
        merged.announced = now.announced ? now.announced : before.announced;
    }
    return merged;
}

} // namespace sheaf
