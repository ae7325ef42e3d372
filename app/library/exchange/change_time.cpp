#include "library/exchange/change_time.h"

#include "base/clock.h"

#include <sqlite3.h>

namespace sheaf {

namespace {

void changeTime(sqlite3_context* context, int, sqlite3_value**) {
    const auto* clock = static_cast<const Clock*>(sqlite3_user_data(context));
    sqlite3_result_int64(context, clock->now().toMSecsSinceEpoch());
}

} // namespace

bool registerChangeTime(sqlite3* handle, const Clock& clock) {
    return sqlite3_create_function_v2(handle, "change_time", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
                                      const_cast<Clock*>(&clock), changeTime, nullptr, nullptr,
                                      nullptr) == SQLITE_OK;
}

const Clock& systemClock() {
    static const SystemClock clock;
    return clock;
}

} // namespace sheaf
