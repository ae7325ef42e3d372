#include "feeds/snapshot_record.h"

#include "base/text.h"
#include "feeds/arxiv_fields.h"
#include "feeds/author_list.h"
#include "feeds/feed_xml.h"
#include "papers/arxiv_id.h"
#include "papers/withdrawal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QJsonObject& object, const QString& key) {
    return oneLine(object.value(key).toString());
}

/// ["LeCun", "Yann", "Jr.", "New York University", …]
Author authorOf(const QJsonArray& parts) {
    const auto part = [&parts](qsizetype at) { return oneLine(parts.at(at).toString()); };
    QStringList affiliations;
    for (qsizetype at = 3; at < parts.size(); ++at)
        affiliations += part(at);
    return {.name = (part(1) + u' ' + part(0) + u' ' + part(2)).simplified(),
            .affiliation = affiliations.join(u"; "_s)};
}

QList<Author> authorsIn(const QJsonObject& object) {
    QList<Author> authors;
    for (const QJsonValue& parts : object.value("authors_parsed"_L1).toArray()) {
        if (const Author author = authorOf(parts.toArray()); !author.name.isEmpty())
            authors += author;
    }
    return authors.isEmpty() ? authorsOf(object.value("authors"_L1).toString()) : authors;
}

OaiVersion versionOf(const QJsonObject& object) {
    return {.number = object.value("version"_L1).toString().mid(1).toInt(),
            .submitted = feedTime(object.value("created"_L1).toString()).toUTC()};
}

/// The first and the last are all that is asked for; some papers have a hundred.
QList<OaiVersion> versionsIn(const QJsonArray& array) {
    QList<OaiVersion> versions;
    if (!array.isEmpty())
        versions += versionOf(array.first().toObject());
    if (array.size() > 1)
        versions += versionOf(array.last().toObject());
    return versions;
}

void takeVersions(OaiRecord& record) {
    if (record.versions.isEmpty())
        return;
    const OaiVersion& last = record.versions.constLast();
    record.paper.version = last.number;
    record.paper.updated = last.submitted;
    if (record.versions.constFirst().number == 1)
        record.paper.published = record.versions.constFirst().submitted;
}

} // namespace

std::optional<OaiRecord> readSnapshotRecord(const QByteArray& line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto id = ArxivId::parse(object.value("id"_L1).toString());
    if (!id)
        return std::nullopt;
    OaiRecord record{.paper = {.id = id->id}};
    Paper& paper = record.paper;
    paper.title = lineOf(object, u"title"_s);
    if (paper.title.isEmpty())
        return std::nullopt;
    paper.abstract = abstractText(object.value("abstract"_L1).toString());
    paper.authors = authorsIn(object);
    paper.comment = lineOf(object, u"comments"_s);
    paper.journalRef = lineOf(object, u"journal-ref"_s);
    paper.doi = lineOf(object, u"doi"_s);
    paper.licence = lineOf(object, u"license"_s);
    for (const QString& category : lineOf(object, u"categories"_s).split(u' ', Qt::SkipEmptyParts))
        addCategory(paper, category);
    orderCategories(paper);
    record.datestamp = QDate::fromString(object.value("update_date"_L1).toString(), Qt::ISODate);
    record.versions = versionsIn(object.value("versions"_L1).toArray());
    takeVersions(record);
    paper.withdrawn = saysWithdrawn(paper.comment, paper.abstract);
    return record;
}

std::optional<Announcement> firstListingOf(const OaiRecord& record,
                                           const std::function<QDate(const QDateTime&)>& mailingFor) {
    if (!record.paper.published.isValid())
        return std::nullopt;
    const QDate day = mailingFor(record.paper.published);
    const bool isProven = record.datestamp.isValid() && record.datestamp <= day;
    return Announcement{record.paper,
                        {.source = source::arxiv, .day = day, .version = 1, .provisional = !isProven}};
}

} // namespace sheaf
