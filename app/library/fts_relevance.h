#pragma once

struct sqlite3;

namespace sheaf {

/// Makes the search index's function relevance() known to a connection: how well a row fits the words asked
/// for, given how rare each of them is. False where SQLite refuses.
bool registerRelevance(sqlite3* handle);

} // namespace sheaf
