#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace sheaf {

class Connection;

/// A rolling feed's state after it was last read in whole; see feeds/feed_window.h.
struct StoredWindow {
    QDate readOn; ///< invalid where the source was never read
    QDate lostSince;
    QHash<QString, QDate> days; ///< by the entry's id
};

/// What the library knows of the reader's feeds as sources.
class SourceStore {
  public:
    explicit SourceStore(Connection& connection) : m_connection(connection) {}

    Result<StoredWindow> windowOf(const QString& source);
    Outcome keepWindow(const QString& source, const StoredWindow& window);

    /// Gives sources other names, old to new, all at once: two may swap theirs. Lists, the ledger and windows
    /// go along; where a list is there under both names it is one afterwards.
    Outcome rename(const QList<std::pair<QString, QString>>& names);

  private:
    Outcome move(const QString& from, const QString& to);

    Connection& m_connection;
};

} // namespace sheaf
