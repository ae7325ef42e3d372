#pragma once

struct sqlite3;

namespace sheaf {

class Clock;

/// Makes change_time() known to a connection: the present moment in milliseconds since 1970, by this clock,
/// which must outlive the connection. Triggers date the reader's changes by it. False where SQLite refuses.
bool registerChangeTime(sqlite3* handle, const Clock& clock);

/// The system's own.
const Clock& systemClock();

} // namespace sheaf
