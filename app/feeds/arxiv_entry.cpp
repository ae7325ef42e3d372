#include "feeds/arxiv_entry.h"

#include "base/text.h"
#include "feeds/arxiv_fields.h"
#include "feeds/feed_xml.h"
#include "papers/arxiv_id.h"
#include "papers/withdrawal.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(QXmlStreamReader& xml) { return feedTime(elementText(xml)).toUTC(); }

Author readAuthor(QXmlStreamReader& xml) {
    Author author;
    QStringList affiliations;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            author.name = oneLine(elementText(xml));
        else if (xml.name() == u"affiliation")
            affiliations.append(oneLine(elementText(xml)));
        else
            xml.skipCurrentElement();
    }
    author.affiliation = affiliations.join(u"; "_s);
    return author;
}

void readIdentity(ArxivEntry& entry, const QString& address) {
    entry.address = address.trimmed();
    if (const auto id = ArxivId::parse(entry.address)) {
        entry.paper.id = id->id;
        entry.paper.version = id->version;
    }
}

/// Elements are told by their local names: the old shape declares its namespaces on each of them.
void readElement(QXmlStreamReader& xml, ArxivEntry& entry) {
    Paper& paper = entry.paper;
    const QString name = xml.name().toString();
    if (name == u"id")
        readIdentity(entry, elementText(xml));
    else if (name == u"title")
        paper.title = oneLine(elementText(xml));
    else if (name == u"summary")
        entry.lead = elementText(xml);
    else if (name == u"author")
        paper.authors.append(readAuthor(xml));
    else if (name == u"published")
        paper.published = timeOf(xml);
    else if (name == u"updated")
        paper.updated = timeOf(xml);
    else if (name == u"comment")
        paper.comment = oneLine(elementText(xml));
    else if (name == u"journal_ref")
        paper.journalRef = oneLine(elementText(xml));
    else if (name == u"doi")
        paper.doi = oneLine(elementText(xml));
    else {
        if (name == u"primary_category")
            paper.primaryCategory = xml.attributes().value("term"_L1).trimmed().toString();
        else if (name == u"category")
            addCategory(paper, xml.attributes().value("term"_L1).trimmed().toString());
        xml.skipCurrentElement();
    }
}

} // namespace

bool ArxivEntry::isError() const {
    return address.contains("api/errors"_L1) || (paper.id.isEmpty() && paper.title == "Error"_L1);
}

ArxivEntry readArxivEntry(QXmlStreamReader& xml) {
    ArxivEntry entry;
    while (xml.readNextStartElement())
        readElement(xml, entry);
    entry.paper.abstract = abstractText(entry.lead);
    entry.paper.authors.removeIf([](const Author& author) { return author.name.isEmpty(); });
    entry.paper.withdrawn = saysWithdrawn(entry.paper.comment, entry.paper.abstract);
    orderCategories(entry.paper);
    return entry;
}

} // namespace sheaf
