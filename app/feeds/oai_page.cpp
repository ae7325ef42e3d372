#include "feeds/oai_page.h"

#include "feeds/feed_errors.h"
#include "feeds/feed_xml.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

void take(const OaiRecord& record, int before, OaiPage& page) {
    ++page.entries;
    const bool isWhole = !record.paper.id.isEmpty() && (record.deleted || !record.paper.title.isEmpty());
    if (isWhole)
        page.records.append(record);
    else
        page.remarks.append(leftOut(before + page.entries, record.paper));
}

void readToken(QXmlStreamReader& xml, OaiPage& page) {
    bool isNumber = false;
    const int size = xml.attributes().value("completeListSize"_L1).toInt(&isNumber);
    if (isNumber)
        page.listSize = size;
    page.token = elementText(xml).trimmed();
}

void readRecords(QXmlStreamReader& xml, int before, OaiPage& page) {
    while (xml.readNextStartElement()) {
        if (xml.name() == "record"_L1) {
            const OaiRecord record = readOaiRecord(xml);
            if (!xml.hasError())
                take(record, before, page);
        } else if (xml.name() == "resumptionToken"_L1) {
            readToken(xml, page);
        } else {
            xml.skipCurrentElement();
        }
    }
}

std::optional<Error> readError(QXmlStreamReader& xml, OaiPage& page) {
    const QString code = xml.attributes().value("code"_L1).toString();
    const QString said = elementText(xml).trimmed();
    if (code == u"noRecordsMatch")
        return std::nullopt;
    page.tokenExpired = code == u"badResumptionToken";
    if (page.tokenExpired)
        return std::nullopt;
    return refusedQuestion(said.isEmpty() ? code : said, code);
}

} // namespace

Result<OaiPage> parseOaiPage(const QByteArray& bytes, int before) {
    QXmlStreamReader xml;
    if (const auto error = enterRoot(xml, bytes, u"arXiv"_s, {u"OAI-PMH"_s}))
        return *error;
    OaiPage page;
    bool isAnswer =
        false; // an answer without a list or an error says nothing, not even that there is nothing
    while (xml.readNextStartElement()) {
        isAnswer = isAnswer || xml.name() == "ListRecords"_L1 || xml.name() == "error"_L1;
        if (xml.name() == "ListRecords"_L1) {
            readRecords(xml, before, page);
        } else if (xml.name() == "responseDate"_L1) {
            page.answered = feedTime(elementText(xml)).toUTC().date();
        } else if (xml.name() == "error"_L1) {
            if (const auto error = readError(xml, page))
                return *error;
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        page.cutOff = breakIn(xml, u"arXiv"_s, int(page.records.size()));
    else if (!isAnswer)
        return notAFeed(u"arXiv"_s, u"neither records nor an error"_s);
    return page;
}

} // namespace sheaf
