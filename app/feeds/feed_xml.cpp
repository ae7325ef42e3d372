#include "feeds/feed_xml.h"

#include "base/html_words.h"
#include "base/web_time.h"
#include "feeds/feed_errors.h"

#include <QStringDecoder>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Whether bytes below 128 mean ASCII, as in all encodings of feeds but UTF-16 and UTF-32.
bool isLikeAscii(const QByteArray& bytes) { return !bytes.left(4).contains('\0'); }

bool claimsUtf8(const QByteArray& bytes) {
    const QByteArray head = bytes.left(200).toLower();
    const QByteArray declaration = head.left(std::max<qsizetype>(head.indexOf("?>"), 0));
    return !declaration.contains("encoding") || declaration.contains("utf-8") || declaration.contains("utf8");
}

bool isForbidden(char byte) { return uchar(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r'; }

} // namespace

QByteArray mendedXml(const QByteArray& bytes) {
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (isUtf16 || !isLikeAscii(bytes))
        return bytes;
    QByteArray mended = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    mended = mended.trimmed();
    mended.removeIf(isForbidden);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = claimsUtf8(mended) ? QString(decoder(mended)) : QString();
    return decoder.hasError() ? text.toUtf8() : mended;
}

/// What is returned is read as XML: an unknown name that came back as it is would be asked for without end.
QString HtmlEntities::resolveUndeclaredEntity(const QString& name) {
    return withoutReferences(u'&' + name + u';').toHtmlEscaped();
}

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
    QString text;
    for (int depth = 1; depth > 0 && !xml.hasError();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : 0;
        depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
        if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
            text += xml.text();
    }
    return text;
}

QDateTime feedTime(const QString& text) {
    const QString trimmed = text.trimmed();
    const QDateTime iso = QDateTime::fromString(trimmed, Qt::ISODate);
    return iso.isValid() ? iso : webTime(trimmed);
}

} // namespace sheaf
