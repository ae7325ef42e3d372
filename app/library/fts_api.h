#pragma once

struct sqlite3;
struct fts5_api;

namespace sheaf {

/// Through which a connection is told of tokenizers and functions; null where SQLite has no FTS5.
/// https://www.sqlite.org/fts5.html#extending_fts5
fts5_api* ftsApiOf(sqlite3* handle);

} // namespace sheaf
