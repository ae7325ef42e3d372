#include "services/fetch_report.h"

#include <algorithm>

namespace sheaf {

namespace {

bool isShort(const FetchRecord& record) { return record.failed() || record.lacksPapers(); }

} // namespace

bool FetchReport::anyFailed() const { return std::any_of(records.begin(), records.end(), isShort); }

bool FetchReport::allFailed() const {
    return !records.isEmpty() && std::all_of(records.begin(), records.end(), [](const FetchRecord& record) {
        return record.failed() && record.stored == 0;
    });
}

} // namespace sheaf
