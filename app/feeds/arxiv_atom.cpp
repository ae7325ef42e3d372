#include "feeds/arxiv_atom.h"

#include "base/text.h"
#include "feeds/arxiv_entry.h"
#include "feeds/feed_errors.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

Error refusal(const ArxivEntry& entry) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds", "arXiv refuses the question: “%1”. Check the categories and the day that were asked for."));
    return {ErrorKind::Usage, sentence.arg(oneLine(entry.lead).left(200)), entry.address};
}

QString unreadable(int place, const ArxivEntry& entry) {
    const QString what =
        entry.paper.id.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Feeds",
                                    "Entry %1 of arXiv's list was left out: it has no arXiv id (%2)."))
            : say(QT_TRANSLATE_NOOP("Feeds", "Entry %1 of arXiv's list was left out: it has no title (%2)."));
    return what.arg(QString::number(place),
                    entry.paper.id.isEmpty() ? entry.paper.title.left(80) : entry.paper.id);
}

void take(const ArxivEntry& entry, ArxivPage& page) {
    ++page.entries;
    if (entry.paper.id.isEmpty() || entry.paper.title.isEmpty())
        page.remarks.append(unreadable(page.start + page.entries, entry));
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
                return refusal(entry);
            take(entry, page);
        } else {
            xml.skipCurrentElement();
        }
    }
    return std::nullopt;
}

Error breakIn(const QXmlStreamReader& xml, const ArxivPage& page) {
    const QString where = u"line %1: %2"_s.arg(QString::number(xml.lineNumber()), xml.errorString());
    Error error = brokenOff(u"arXiv"_s, int(page.papers.size()), where);
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        error.kind = ErrorKind::Network;
    return error;
}

} // namespace

Result<ArxivPage> parseArxivAtom(const QByteArray& bytes) {
    if (bytes.trimmed().isEmpty())
        return emptyAnswer(u"arXiv"_s);
    if (looksLikeHtml(bytes))
        return webPageInstead(u"arXiv"_s, bytes);
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement())
        return notAFeed(u"arXiv"_s, xml.errorString());
    if (xml.name() == "html"_L1)
        return webPageInstead(u"arXiv"_s, bytes);
    if (xml.name() != "feed"_L1)
        return notAFeed(u"arXiv"_s, u"root element <%1>"_s.arg(xml.name()));
    ArxivPage page;
    if (const auto error = readFeed(xml, page))
        return *error;
    if (xml.hasError())
        page.cutOff = breakIn(xml, page);
    return page;
}

} // namespace sheaf
