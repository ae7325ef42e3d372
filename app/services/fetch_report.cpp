#include "services/fetch_report.h"

#include <algorithm>

namespace sheaf {

namespace {

bool failed(const FetchRecord& record) { return !record.error.isEmpty(); }

} // namespace

bool FetchReport::anyFailed() const { return std::any_of(records.begin(), records.end(), failed); }

bool FetchReport::allFailed() const {
    return !records.isEmpty() && std::all_of(records.begin(), records.end(), [](const FetchRecord& record) {
        return failed(record) && record.stored == 0;
    });
}

} // namespace sheaf
