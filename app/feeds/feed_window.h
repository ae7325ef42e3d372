#pragma once

#include "base/result.h"

#include <QDate>
#include <QFuture>
#include <QHash>
#include <QString>

namespace sheaf {

/// What a feed held when it was last read in whole. A feed shows its newest entries only: whether anything
/// came and went between two fetches can be told from what both of them saw.
struct FeedWindow {
    QDate readOn;               ///< the reader's day; invalid where it was never read
    QHash<QString, QDate> days; ///< the day that each entry is listed under, by id
    /// Where the last reading shared no entry with the one before it: that one's day. Papers may have come
    /// and gone since.
    QDate lostSince = {};

    bool operator==(const FeedWindow&) const = default;
};

/// The window after a feed was read in whole on that day, given the one before.
FeedWindow nextWindow(const FeedWindow& before, QDate today, const QHash<QString, QDate>& days);

/// Where windows are kept from one fetch to the next. Calls return at once.
class FeedMemory {
  public:
    FeedMemory() = default;
    FeedMemory(const FeedMemory&) = delete;
    FeedMemory& operator=(const FeedMemory&) = delete;
    virtual ~FeedMemory() = default;

    /// An empty window for a source that was never read.
    virtual QFuture<Result<FeedWindow>> windowOf(const QString& source) = 0;

    /// Kept in the order of the calls, behind what was stored before.
    virtual void keep(const QString& source, const FeedWindow& window) = 0;
};

} // namespace sheaf
