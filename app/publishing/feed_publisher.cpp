#include "publishing/feed_publisher.h"

#include "publishing/atom_feed.h"
#include "publishing/published_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

QString urn(const QUuid& id) { return u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces); }

AtomEntry entryOf(const Publication& publication) {
    return {.id = urn(publication.key),
            .title = publication.title,
            .html = publication.html,
            .published = publication.day.startOfDay(QTimeZone::utc()),
            .updated = publication.at};
}

/// One paper is one entry, on however many days it is listed.
AtomEntry entryOf(const PublishedPaper& paper, const Publication& publication) {
    return {.id = urn(QUuid::createUuidV5(publicationKey(publication.target, QDate()), paper.id)),
            .title = paper.title,
            .address = paper.address,
            .authors = paper.authors,
            .categories = paper.categories,
            .html = paper.html,
            .published = publication.day.startOfDay(QTimeZone::utc()),
            .updated = publication.at};
}

QList<AtomEntry> entriesOf(const Publication& publication, bool perPaper) {
    if (!perPaper)
        return {entryOf(publication)};
    QList<AtomEntry> entries;
    for (const PublishedPaper& paper : publication.papers)
        entries += entryOf(paper, publication);
    return entries;
}

/// The feed that is in the file; an empty one where there is no file. Never takes another kind of file for
/// one: it would be lost.
Result<AtomFeed> feedIn(const QString& path) {
    const auto bytes = publishedBytes(path);
    if (!bytes)
        return bytes.error();
    if (bytes->trimmed().isEmpty())
        return AtomFeed();
    auto feed = AtomFeed::parse(*bytes);
    if (!feed)
        return Error{ErrorKind::Malformed,
                     Words::tr("%1 is left as it is: %2. Move it away, or choose another file.")
                         .arg(path, feed.error().sentence),
                     feed.error().details};
    return feed;
}

} // namespace

PublishEnd FeedPublisher::publish(const Publication& publication, const CancelFlag&) {
    auto feed = feedIn(m_place.file);
    if (!feed)
        return {.outcome = feed.error()};
    if (feed->id.isEmpty())
        feed->id = urn(publicationKey(publication.target, QDate()));
    feed->title = m_place.title;
    feed->address = m_place.address;
    feed->merge(entriesOf(publication, m_place.perPaper), m_place.entries);
    return {.outcome = writePublishedFile(m_place.file, feed->xml()), .place = m_place.file};
}

Result<QString> FeedPublisher::tryOut(const Publication&, const CancelFlag&) {
    const auto feed = feedIn(m_place.file);
    if (!feed)
        return feed.error();
    const QFileInfo file(m_place.file);
    const QFileInfo folder(file.absolutePath());
    if (file.exists() ? !file.isWritable() : folder.exists() && !folder.isWritable())
        return Error{ErrorKind::Storage, Words::tr("%1 cannot be written there.").arg(m_place.file)};
    return file.exists()
               ? Words::tr("The feed is there, with %n entries.", nullptr, int(feed->entries.size()))
               : Words::tr("The feed will be made with the first day.");
}

} // namespace sheaf
