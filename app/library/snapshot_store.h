#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace sheaf {

class Connection;

/// How far a snapshot of arXiv's metadata is imported.
struct SnapshotPlace {
    QString path;
    qint64 size = 0; ///< of the file, in bytes
    QDateTime modified;
    qint64 offset = 0; ///< of the first byte that is not imported yet
    qint64 lines = 0;  ///< before it
    qint64 papers = 0; ///< of them
    qint64 unread = 0; ///< lines that could not be read

    bool operator==(const SnapshotPlace&) const = default;
};

/// Remembers the places, each in the transaction that stores what stands before it.
class SnapshotStore {
  public:
    explicit SnapshotStore(Connection& connection) : m_connection(connection) {}

    Result<std::optional<SnapshotPlace>> of(const QString& path);
    Outcome remember(const SnapshotPlace& place);
    Outcome forget(const QString& path);

  private:
    Connection& m_connection;
};

} // namespace sheaf
