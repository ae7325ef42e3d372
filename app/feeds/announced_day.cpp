#include "feeds/announced_day.h"

#include "papers/arxiv_categories.h"

#include <QSet>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int mostEntries = 2000; // arXiv cuts its feeds there

/// Each paper once, though the feed should not have any twice.
QList<Announcement> eachOnce(const QList<Announcement>& entries, QDate day) {
    QList<Announcement> found;
    QSet<QString> ids;
    for (const Announcement& entry : entries) {
        if (entry.listing.day != day || ids.contains(entry.paper.id))
            continue;
        ids.insert(entry.paper.id);
        found.append(entry);
    }
    return found;
}

int countIn(const QString& category, const QList<Announcement>& entries) {
    return int(std::count_if(entries.begin(), entries.end(), [&](const Announcement& entry) {
        return isOneOf(entry.paper.categories, category);
    }));
}

} // namespace

AnnouncedDay announcedDay(const AnnouncementFeed& feed, bool isWhole, QDate day,
                          const QStringList& categories) {
    AnnouncedDay result{.announcements = eachOnce(feed.announcements, day),
                        .isFull = feed.entries >= mostEntries};
    QList<Announcement> unreadable = feed.unreadable;
    unreadable.removeIf([&](const Announcement& entry) { return entry.listing.day != day; });
    // What is cross-listed from fresh categories stands beside a stale one's older list.
    QList<Announcement> older = feed.announcements;
    older.removeIf([&](const Announcement& entry) { return entry.listing.day == day; });
    for (const QString& category : categories) {
        const int count = countIn(category, result.announcements) + countIn(category, unreadable);
        if (countIn(category, older) > 0)
            result.stale.append(category);
        else if (count > 0)
            result.announcedIn[category] = count;
        else
            result.silent.append(category);
    }
    if (!isWhole || result.isFull)
        result.announcedIn.clear();
    else if (result.stale.isEmpty())
        result.announced = int(result.announcements.size() + unreadable.size());
    return result;
}

} // namespace sheaf
