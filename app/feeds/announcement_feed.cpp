#include "feeds/announcement_feed.h"

#include "feeds/announcement_entry.h"
#include "feeds/feed_errors.h"
#include "feeds/feed_xml.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The feed's own words about itself.
struct Head {
    QString title;
    QString lead;
    QDate announced; ///< pubDate
    QDate built;     ///< lastBuildDate, or Atom's updated: only when the answer was made
};

void readSkipDays(QXmlStreamReader& xml, QStringList& days) {
    while (xml.readNextStartElement())
        days.append(elementText(xml).trimmed());
}

void take(const Announcement& entry, AnnouncementFeed& feed) {
    ++feed.entries;
    if (!entry.paper.id.isEmpty() && !entry.paper.title.isEmpty())
        return feed.announcements.append(entry);
    feed.unreadable.append(entry);
    feed.remarks.append(leftOut(feed.entries, entry.paper));
}

void readEntry(QXmlStreamReader& xml, AnnouncementFeed& feed) {
    const Announcement entry = readAnnouncementEntry(xml);
    if (!xml.hasError())
        take(entry, feed);
}

/// What stands inside <feed>, or inside <rss> and its <channel>.
void readFeed(QXmlStreamReader& xml, Head& head, AnnouncementFeed& feed) {
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == u"channel")
            readFeed(xml, head, feed);
        else if (name == u"item" || name == u"entry")
            readEntry(xml, feed);
        else if (name == u"title")
            head.title = elementText(xml).trimmed();
        else if (name == u"description" || name == u"subtitle")
            head.lead = elementText(xml);
        else if (name == u"pubDate" || name == u"date")
            head.announced = mailingDate(elementText(xml));
        else if (name == u"lastBuildDate" || name == u"updated")
            head.built = mailingDate(elementText(xml));
        else if (name == u"skipDays")
            readSkipDays(xml, feed.skipDays);
        else
            xml.skipCurrentElement();
    }
}

/// Atom names no day for the whole: the newest of its entries says it, and an empty one is of the day it was
/// made on.
QDate dayOf(const Head& head, const AnnouncementFeed& feed) {
    if (head.announced.isValid())
        return head.announced;
    QDate newest;
    for (const Announcement& entry : feed.announcements)
        newest = std::max(newest, entry.listing.day);
    return newest.isValid() ? newest : head.built;
}

void setDays(QList<Announcement>& entries, QDate day) {
    int position = 0;
    for (Announcement& entry : entries) {
        entry.listing.position = position++;
        if (!entry.listing.day.isValid())
            entry.listing.day = day;
    }
}

} // namespace

Result<AnnouncementFeed> parseAnnouncementFeed(const QByteArray& bytes) {
    QXmlStreamReader xml;
    if (const auto error = enterRoot(xml, bytes, u"arXiv"_s, {u"rss"_s, u"feed"_s}))
        return *error;
    Head head;
    AnnouncementFeed feed;
    readFeed(xml, head, feed);
    if (head.title.startsWith("Feed error"_L1))
        return refusedQuestion(head.lead, head.title);
    feed.day = dayOf(head, feed);
    setDays(feed.announcements, feed.day);
    setDays(feed.unreadable, feed.day);
    if (xml.hasError())
        feed.cutOff = breakIn(xml, u"arXiv"_s, int(feed.announcements.size()));
    return feed;
}

} // namespace sheaf
