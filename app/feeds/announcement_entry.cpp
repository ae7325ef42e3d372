#include "feeds/announcement_entry.h"

#include "base/text.h"
#include "feeds/arxiv_fields.h"
#include "feeds/author_list.h"
#include "feeds/feed_xml.h"
#include "papers/arxiv_id.h"
#include "papers/withdrawal.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// An entry's elements that need each other to be understood.
struct Raw {
    QString guid;
    QString link;
    QString lead; ///< "arXiv:ID Announce Type: T \nAbstract: …"
    QString type;
};

/// Elements are told by their local names, whatever prefix they come with and whichever of the two formats
/// they belong to.
void readElement(QXmlStreamReader& xml, Announcement& entry, Raw& raw) {
    Paper& paper = entry.paper;
    const QString name = xml.name().toString();
    if (name == u"title")
        paper.title = oneLine(elementText(xml));
    else if (name == u"guid" || name == u"id")
        raw.guid = elementText(xml).trimmed();
    else if (name == u"description" || name == u"summary")
        raw.lead = elementText(xml).trimmed();
    else if (name == u"announce_type")
        raw.type = elementText(xml).trimmed();
    else if (name == u"pubDate" || name == u"published" || name == u"date")
        entry.listing.day = mailingDate(elementText(xml));
    else if (name == u"creator")
        paper.authors += authorsOf(elementText(xml));
    else if (name == u"rights")
        paper.licence = oneLine(elementText(xml));
    else if (name == u"DOI" || name == u"doi")
        paper.doi = oneLine(elementText(xml));
    else if (name == u"journal_reference" || name == u"journal_ref")
        paper.journalRef = oneLine(elementText(xml));
    else if (name == u"link") {
        const QString address = xml.attributes().value("href"_L1).toString();
        const QString text = elementText(xml).trimmed();
        raw.link = address.isEmpty() ? text : address;
    } else if (name == u"category") {
        const QString term = xml.attributes().value("term"_L1).trimmed().toString();
        const QString text = elementText(xml).trimmed();
        addCategory(paper, term.isEmpty() ? text : term);
    } else
        xml.skipCurrentElement();
}

/// Takes the description apart. Without the words before it, all of it is the abstract.
void readLead(Raw& raw, Paper& paper) {
    static const QRegularExpression shape(
        u"^(arXiv:\\S+)\\s+Announce Type:\\s*([\\w-]+)\\s+(?:Abstract:)?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(raw.lead);
    if (match.hasMatch()) {
        raw.guid = raw.guid.isEmpty() ? match.captured(1) : raw.guid;
        raw.type = raw.type.isEmpty() ? match.captured(2) : raw.type;
    }
    paper.abstract = abstractText(raw.lead.mid(match.capturedLength()));
}

/// The guid has the version, the link only the paper.
void readIdentity(const Raw& raw, Paper& paper) {
    auto id = ArxivId::parse(raw.guid);
    if (!id)
        id = ArxivId::parse(raw.link);
    if (!id)
        return;
    paper.id = id->id;
    paper.version = id->version;
}

/// A type that arXiv may add one day does not cost the paper.
ListingKind kindOf(const Raw& raw, const Paper& paper) {
    const auto known = listingKindFromName(raw.type.toLower());
    if (known && *known != ListingKind::Pick)
        return *known;
    return paper.version > 1 ? ListingKind::Replacement : ListingKind::New;
}

} // namespace

Announcement readAnnouncementEntry(QXmlStreamReader& xml) {
    Announcement entry;
    Raw raw;
    while (xml.readNextStartElement())
        readElement(xml, entry, raw);
    readLead(raw, entry.paper);
    readIdentity(raw, entry.paper);
    orderCategories(entry.paper);
    entry.paper.withdrawn = saysWithdrawn(entry.paper.comment, entry.paper.abstract);
    entry.listing.source = source::arxiv;
    entry.listing.kind = kindOf(raw, entry.paper);
    entry.listing.version = entry.paper.version;
    return entry;
}

QDate mailingDate(const QString& text) {
    static const QTimeZone eastern("America/New_York");
    const QDateTime moment = feedTime(text);
    if (!moment.isValid() || moment.time() == QTime(0, 0))
        return moment.date();
    return moment.toTimeZone(eastern).date();
}

} // namespace sheaf
