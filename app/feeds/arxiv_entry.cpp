#include "feeds/arxiv_entry.h"

#include "base/text.h"
#include "feeds/arxiv_categories.h"
#include "feeds/withdrawal.h"
#include "papers/arxiv_id.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString textOf(QXmlStreamReader& xml) { return xml.readElementText(QXmlStreamReader::IncludeChildElements); }

/// Line breaks stay; the blanks that indent lines go, because Markdown would take them for code.
QString abstractOf(const QString& text) {
    QStringList lines = text.trimmed().split(u'\n');
    for (QString& line : lines)
        line = line.trimmed();
    return lines.join(u'\n');
}

QDateTime timeOf(const QString& text) { return QDateTime::fromString(text.trimmed(), Qt::ISODate).toUTC(); }

Author readAuthor(QXmlStreamReader& xml) {
    Author author;
    QStringList affiliations;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            author.name = oneLine(textOf(xml));
        else if (xml.name() == u"affiliation")
            affiliations.append(oneLine(textOf(xml)));
        else
            xml.skipCurrentElement();
    }
    author.affiliation = affiliations.join(u"; "_s);
    return author;
}

void addCategory(Paper& paper, const QString& term) {
    if (isCategoryName(term) && !paper.categories.contains(term))
        paper.categories.append(term);
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
        readIdentity(entry, textOf(xml));
    else if (name == u"title")
        paper.title = oneLine(textOf(xml));
    else if (name == u"summary")
        entry.lead = textOf(xml);
    else if (name == u"author")
        paper.authors.append(readAuthor(xml));
    else if (name == u"published")
        paper.published = timeOf(textOf(xml));
    else if (name == u"updated")
        paper.updated = timeOf(textOf(xml));
    else if (name == u"comment")
        paper.comment = oneLine(textOf(xml));
    else if (name == u"journal_ref")
        paper.journalRef = oneLine(textOf(xml));
    else if (name == u"doi")
        paper.doi = oneLine(textOf(xml));
    else {
        if (name == u"primary_category")
            paper.primaryCategory = xml.attributes().value("term"_L1).trimmed().toString();
        else if (name == u"category")
            addCategory(paper, xml.attributes().value("term"_L1).trimmed().toString());
        xml.skipCurrentElement();
    }
}

/// The primary category first, whatever order the entry has them in.
void orderCategories(Paper& paper) {
    if (paper.primaryCategory.isEmpty())
        paper.primaryCategory = paper.categories.value(0);
    if (paper.primaryCategory.isEmpty())
        return;
    paper.categories.removeAll(paper.primaryCategory);
    paper.categories.prepend(paper.primaryCategory);
}

} // namespace

bool ArxivEntry::isError() const {
    return address.contains("api/errors"_L1) || (paper.id.isEmpty() && paper.title == "Error"_L1);
}

ArxivEntry readArxivEntry(QXmlStreamReader& xml) {
    ArxivEntry entry;
    while (xml.readNextStartElement())
        readElement(xml, entry);
    entry.paper.abstract = abstractOf(entry.lead);
    entry.paper.authors.removeIf([](const Author& author) { return author.name.isEmpty(); });
    entry.paper.withdrawn = saysWithdrawn(entry.paper.comment, entry.paper.abstract);
    orderCategories(entry.paper);
    return entry;
}

} // namespace sheaf
