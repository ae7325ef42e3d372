#include "feeds/feed_xml.h"

#include "feeds/feed_errors.h"

namespace sheaf {

using namespace Qt::StringLiterals;

std::optional<Error> enterRoot(QXmlStreamReader& xml, const QByteArray& bytes, const QString& source,
                               const QStringList& roots) {
    if (bytes.trimmed().isEmpty())
        return emptyAnswer(source);
    if (looksLikeHtml(bytes))
        return webPageInstead(source, bytes);
    xml.addData(bytes);
    if (!xml.readNextStartElement())
        return notAFeed(source, xml.errorString());
    if (xml.name() == "html"_L1)
        return webPageInstead(source, bytes);
    if (!roots.contains(xml.name()))
        return notAFeed(source, u"root element <%1>"_s.arg(xml.name()));
    return std::nullopt;
}

Error breakIn(const QXmlStreamReader& xml, const QString& source, int whole) {
    const QString where = u"line %1: %2"_s.arg(QString::number(xml.lineNumber()), xml.errorString());
    Error error = brokenOff(source, whole, where);
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        error.kind = ErrorKind::Network;
    return error;
}

QString elementText(QXmlStreamReader& xml) {
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

QDateTime feedTime(const QString& text) {
    const QString trimmed = text.trimmed();
    const QDateTime iso = QDateTime::fromString(trimmed, Qt::ISODate);
    if (iso.isValid())
        return iso;
    // Qt reads mail's dates, which spell the same zone as a number.
    return QDateTime::fromString(QString(trimmed).replace(u"GMT"_s, u"+0000"_s), Qt::RFC2822Date);
}

} // namespace sheaf
