#include "feeds/arxiv_atom.h"

#include "feeds/arxiv_entry.h"
#include "feeds/feed_errors.h"
#include "feeds/feed_xml.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

void take(const ArxivEntry& entry, ArxivPage& page) {
    ++page.entries;
    if (entry.paper.id.isEmpty() || entry.paper.title.isEmpty())
        page.remarks.append(leftOut(page.start + page.entries, entry.paper));
    else
        page.papers.append(entry.paper);
}

void readCount(QXmlStreamReader& xml, ArxivPage& page) {
    const bool isTotal = xml.name() == "totalResults"_L1;
    bool isNumber = false;
    const int number = xml.readElementText().trimmed().toInt(&isNumber);
    if (!isNumber || number < 0)
        return;
    if (isTotal)
        page.total = number;
    else
        page.start = number;
}

/// Everything inside <feed>; an error entry ends it.
std::optional<Error> readFeed(QXmlStreamReader& xml, ArxivPage& page) {
    while (xml.readNextStartElement()) {
        if (xml.name() == "totalResults"_L1 || xml.name() == "startIndex"_L1) {
            readCount(xml, page);
        } else if (xml.name() == "entry"_L1) {
            const ArxivEntry entry = readArxivEntry(xml);
            if (xml.hasError())
                break;
            if (entry.isError())
                return refusedQuestion(entry.lead, entry.address);
            take(entry, page);
        } else {
            xml.skipCurrentElement();
        }
    }
    return std::nullopt;
}

} // namespace

Result<ArxivPage> parseArxivAtom(const QByteArray& bytes) {
    QXmlStreamReader xml;
    if (const auto error = enterRoot(xml, bytes, u"arXiv"_s, {u"feed"_s}))
        return *error;
    ArxivPage page;
    if (const auto error = readFeed(xml, page))
        return *error;
    if (xml.hasError())
        page.cutOff = breakIn(xml, u"arXiv"_s, int(page.papers.size()));
    return page;
}

} // namespace sheaf
