#pragma once

#include "feeds/announcement_feed.h"

#include <QMap>

namespace sheaf {

/// What one answer of the announcement feed proves about a day.
struct AnnouncedDay {
    QList<Announcement> announcements; ///< of that day, each paper once
    std::optional<int> announced;      ///< unreadable ones included; none where the feed is full or stale
    /// The same by category asked for; none for a stale one, nor for one that the feed says nothing of.
    QMap<QString, int> announcedIn;
    QStringList stale;  ///< categories asked for that have entries of another day, be it beside that day's
    QStringList silent; ///< categories asked for that no entry names
    bool isFull = false;
};

/// Pure. A feed that did not come whole counts nothing.
AnnouncedDay announcedDay(const AnnouncementFeed& feed, bool isWhole, QDate day,
                          const QStringList& categories);

} // namespace sheaf
