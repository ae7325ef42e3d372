#pragma once

struct sqlite3;

namespace sheaf {

/// Makes FTS5's tokenizer "sheaf" known to a connection: it cuts texts with WordSplitter. False where SQLite
/// refuses.
bool registerTokenizer(sqlite3* handle);

} // namespace sheaf
