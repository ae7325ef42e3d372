#include "feeds/oai_record.h"

#include "base/text.h"
#include "feeds/arxiv_fields.h"
#include "feeds/author_list.h"
#include "feeds/feed_xml.h"
#include "papers/arxiv_id.h"
#include "papers/withdrawal.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(QXmlStreamReader& xml) {
    return QDate::fromString(elementText(xml).trimmed().left(10), Qt::ISODate);
}

void readHeader(QXmlStreamReader& xml, OaiRecord& record) {
    record.deleted = xml.attributes().value("status"_L1) == "deleted"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "identifier"_L1) {
            if (const auto id = ArxivId::parse(elementText(xml)))
                record.paper.id = id->id;
        } else if (xml.name() == "datestamp"_L1) {
            record.datestamp = dateOf(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
}

OaiVersion readVersion(QXmlStreamReader& xml) {
    OaiVersion version;
    version.number = xml.attributes().value("version"_L1).mid(1).toInt();
    while (xml.readNextStartElement()) {
        if (xml.name() == "date"_L1) {
            version.submitted = feedTime(elementText(xml)).toUTC();
        } else if (xml.name() == "size"_L1) {
            bool isNumber = false;
            const int kilobytes = elementText(xml).trimmed().chopped(2).toInt(&isNumber);
            version.kilobytes = isNumber ? kilobytes : -1;
        } else if (xml.name() == "source_type"_L1) {
            version.sourceType = elementText(xml).trimmed();
        } else {
            xml.skipCurrentElement();
        }
    }
    return version;
}

Author readAuthor(QXmlStreamReader& xml) {
    QString family;
    QString given;
    QString suffix;
    QStringList affiliations;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = oneLine(elementText(xml));
        if (name == u"keyname")
            family = text;
        else if (name == u"forenames")
            given = text;
        else if (name == u"suffix")
            suffix = text;
        else if (name == u"affiliation")
            affiliations.append(text);
    }
    return {.name = (given + u' ' + family + u' ' + suffix).simplified(),
            .affiliation = affiliations.join(u"; "_s)};
}

/// The format arXiv has an element for each author, arXivRaw one line of text.
void readAuthors(QXmlStreamReader& xml, Paper& paper) {
    QString line;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            paper.authors.append(readAuthor(xml));
        else if (xml.isCharacters() || xml.isEntityReference())
            line += xml.text();
    }
    if (paper.authors.isEmpty())
        paper.authors = authorsOf(line);
    paper.authors.removeIf([](const Author& author) { return author.name.isEmpty(); });
}

void readCategories(const QString& text, Paper& paper) {
    for (const QString& category : text.simplified().split(u' ', Qt::SkipEmptyParts))
        addCategory(paper, category);
}

/// The elements of both formats; the two share no name with another meaning.
void readElement(QXmlStreamReader& xml, OaiRecord& record) {
    Paper& paper = record.paper;
    const QString name = xml.name().toString();
    if (name == u"version")
        record.versions.append(readVersion(xml));
    else if (name == u"authors")
        readAuthors(xml, paper);
    else if (name == u"created")
        record.created = dateOf(xml);
    else if (name == u"updated")
        record.updated = dateOf(xml);
    else if (name == u"title")
        paper.title = oneLine(elementText(xml));
    else if (name == u"categories")
        readCategories(elementText(xml), paper);
    else if (name == u"comments")
        paper.comment = oneLine(elementText(xml));
    else if (name == u"journal-ref")
        paper.journalRef = oneLine(elementText(xml));
    else if (name == u"doi")
        paper.doi = oneLine(elementText(xml));
    else if (name == u"license")
        paper.licence = oneLine(elementText(xml));
    else if (name == u"abstract")
        paper.abstract = abstractText(elementText(xml));
    else
        xml.skipCurrentElement();
}

/// <metadata> holds one element, which is the format.
void readMetadata(QXmlStreamReader& xml, OaiRecord& record) {
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement())
            readElement(xml, record);
    }
}

/// What the versions say. The format arXiv has none: a paper that was not updated is at its first.
void takeVersions(OaiRecord& record) {
    Paper& paper = record.paper;
    paper.withdrawn = saysWithdrawn(paper.comment, paper.abstract);
    if (record.versions.isEmpty()) {
        paper.version = record.created.isValid() && !record.updated.isValid() ? 1 : 0;
        return;
    }
    std::sort(record.versions.begin(), record.versions.end(),
              [](const OaiVersion& a, const OaiVersion& b) { return a.number < b.number; });
    const OaiVersion& last = record.versions.constLast();
    paper.version = last.number;
    paper.updated = last.submitted;
    paper.withdrawn = paper.withdrawn || last.isWithdrawal();
    if (record.versions.constFirst().number == 1)
        paper.published = record.versions.constFirst().submitted;
}

} // namespace

OaiRecord readOaiRecord(QXmlStreamReader& xml) {
    OaiRecord record;
    while (xml.readNextStartElement()) {
        if (xml.name() == "header"_L1)
            readHeader(xml, record);
        else if (xml.name() == "metadata"_L1)
            readMetadata(xml, record);
        else
            xml.skipCurrentElement();
    }
    orderCategories(record.paper);
    takeVersions(record);
    return record;
}

} // namespace sheaf
