#include "library/snapshot_store.h"

#include "library/connection.h"

namespace sheaf {

using namespace Qt::StringLiterals;

Result<std::optional<SnapshotPlace>> SnapshotStore::of(const QString& path) {
    Statement statement = m_connection.prepare(
        "SELECT size, modified, offset, lines, papers, unread FROM snapshot_imports WHERE path = ?"_ba);
    std::optional<SnapshotPlace> place;
    if (statement.with(path).step())
        place = SnapshotPlace{.path = path,
                              .size = statement.number(0),
                              .modified = statement.time(1),
                              .offset = statement.number(2),
                              .lines = statement.number(3),
                              .papers = statement.number(4),
                              .unread = statement.number(5)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<SnapshotPlace>>(place) : outcome.error();
}

Outcome SnapshotStore::remember(const SnapshotPlace& place) {
    return m_connection.run(
        "INSERT OR REPLACE INTO snapshot_imports (path, size, modified, offset, lines, papers, unread) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_ba,
        place.path, place.size, place.modified, place.offset, place.lines, place.papers, place.unread);
}

Outcome SnapshotStore::forget(const QString& path) {
    return m_connection.run("DELETE FROM snapshot_imports WHERE path = ?"_ba, path);
}

} // namespace sheaf
