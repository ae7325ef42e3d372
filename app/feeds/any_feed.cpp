#include "feeds/any_feed.h"

#include "base/html_words.h"
#include "base/text.h"
#include "feeds/any_feed_entry.h"
#include "feeds/feed_errors.h"
#include "feeds/feed_xml.h"
#include "feeds/raw_entry.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString unreadable(const QString& name, int place, const Paper& paper) {
    const char* const sentence =
        paper.title.isEmpty()
            ? QT_TRANSLATE_NOOP("Feeds", "Entry %1 of the feed “%2” was left out: it has no title (%3).")
            : QT_TRANSLATE_NOOP("Feeds", "Entry %1 of the feed “%2” was left out: it has no link (%3).");
    return QCoreApplication::translate("Feeds", sentence)
        .arg(QString::number(place), name, (paper.title.isEmpty() ? paper.id : paper.title).left(80));
}

/// Reads one feed; what it has come to is in `feed`.
class Reading {
  public:
    Reading(const QUrl& address, const QString& name, QDate fetched)
        : m_address(address), m_name(name), m_fetched(fetched) {}

    /// What stands inside <feed> or <rdf:RDF>, or inside <rss> and its <channel>.
    void read(QXmlStreamReader& xml, bool inChannel) {
        while (xml.readNextStartElement()) {
            const QString name = plainName(xml);
            if (name == u"channel" && !inChannel)
                read(xml, true);
            else if (name == u"item" || name == u"entry")
                readEntry(xml);
            else if (name == u"title" && feed.title.isEmpty())
                feed.title = oneLine(htmlWords(elementText(xml)));
            else
                xml.skipCurrentElement();
        }
    }

    AnyFeed feed;

  private:
    void readEntry(QXmlStreamReader& xml) {
        const AnyFeedEntry entry = readAnyFeedEntry(xml, m_address);
        if (!xml.hasError())
            take(entry);
    }

    void take(const AnyFeedEntry& entry) {
        Paper paper = entry.paper;
        ++m_place;
        if (m_ids.contains(paper.id))
            return;
        ++feed.entries;
        if (paper.id.isEmpty() || paper.title.isEmpty())
            return feed.remarks.append(unreadable(m_name, m_place, paper));
        m_ids.insert(paper.id);
        const bool isDated = entry.date && entry.date->day <= m_fetched.addDays(1);
        if (!isDated) {
            feed.undated.insert(paper.id);
            paper.published = {};
        }
        feed.announcements.append({paper,
                                   {.source = {},
                                    .day = isDated ? entry.date->day : m_fetched,
                                    .version = paper.version,
                                    .position = int(feed.announcements.size())}});
    }

    const QUrl& m_address;
    const QString& m_name;
    QDate m_fetched;
    QSet<QString> m_ids;
    int m_place = 0;
};

} // namespace

Result<AnyFeed> parseAnyFeed(const QByteArray& bytes, const QUrl& address, const QString& name,
                             QDate fetched) {
    const QString source = u'“' + name + u'”';
    QXmlStreamReader xml;
    HtmlEntities entities;
    xml.setEntityResolver(&entities);
    xml.setNamespaceProcessing(false);
    const QByteArray mended = mendedXml(bytes);
    if (const auto error =
            enterRoot(xml, mended, source, {u"rss"_s, u"feed"_s, u"atom:feed"_s, u"rdf:RDF"_s, u"RDF"_s}))
        return *error;
    Reading reading(address, name, fetched);
    reading.read(xml, false);
    if (xml.hasError())
        reading.feed.cutOff = breakIn(xml, source, int(reading.feed.announcements.size()));
    return reading.feed;
}

} // namespace sheaf
