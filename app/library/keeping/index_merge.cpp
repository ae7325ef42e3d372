#include "library/keeping/index_merge.h"

#include "library/connection.h"

#include <sqlite3.h>

namespace sheaf {

using namespace Qt::StringLiterals;

Result<bool> IndexMerge::step(int pages) {
    // The command itself counts as one change: https://www.sqlite.org/fts5.html#the_merge_command
    const sqlite3_int64 before = sqlite3_total_changes64(m_connection.handle());
    const Outcome merged =
        m_connection.run("INSERT INTO search (search, rank) VALUES ('merge', ?)"_ba, pages);
    if (!merged)
        return merged.error();
    return sqlite3_total_changes64(m_connection.handle()) - before >= 2;
}

} // namespace sheaf
