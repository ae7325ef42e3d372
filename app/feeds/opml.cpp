#include "feeds/opml.h"

#include "base/text.h"
#include "feeds/feed_identity.h"
#include "feeds/feed_xml.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QUrl>
#include <QXmlStreamWriter>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString ownNamespace = u"urn:sheaf:opml"_s;
const QString enabledName = u"sheaf:enabled"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Opml)
};

/// Readers do not agree on the letter case of names.
QString attribute(const QXmlStreamReader& xml, const QString& name) {
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        if (one.qualifiedName().compare(name, Qt::CaseInsensitive) == 0)
            return one.value().trimmed().toString();
    }
    return {};
}

void takeOutline(const QXmlStreamReader& xml, QSet<QString>& seen, OpmlFeeds& out) {
    const QString address = attribute(xml, u"xmlUrl"_s);
    if (address.isEmpty())
        return; // a folder, or a link that is no feed
    const QUrl url = feedAddress(address);
    if (!url.isValid()) {
        ++out.passedOver;
        return;
    }
    const QString plain = QString::fromLatin1(url.toEncoded());
    if (seen.contains(plain))
        return;
    seen.insert(plain);
    const QString title = attribute(xml, u"title"_s);
    out.feeds.append({.name = oneLine(title.isEmpty() ? attribute(xml, u"text"_s) : title),
                      .url = plain,
                      .enabled = attribute(xml, enabledName) != u"false"});
}

Error noOpml(const QString& why) {
    return {ErrorKind::Malformed,
            Words::tr("This file is no OPML list of feeds. Export it again from the other reader."), why};
}

Error brokenOpml(const QXmlStreamReader& xml, qsizetype whole) {
    return {ErrorKind::Malformed,
            Words::tr("The OPML file breaks off in line %1 after %2 feeds; these were read.")
                .arg(xml.lineNumber())
                .arg(whole),
            xml.errorString()};
}

} // namespace

Result<OpmlFeeds> parseOpml(const QByteArray& bytes) {
    const QByteArray mended = mendedXml(bytes);
    HtmlEntities entities;
    QXmlStreamReader xml(mended);
    xml.setEntityResolver(&entities);
    xml.setNamespaceProcessing(false);
    if (!xml.readNextStartElement() || xml.qualifiedName().compare("opml"_L1, Qt::CaseInsensitive) != 0)
        return noOpml(xml.errorString());
    OpmlFeeds out;
    QSet<QString> seen;
    // Whatever it stands in: folders may be nested a million deep.
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.qualifiedName().compare("outline"_L1, Qt::CaseInsensitive) == 0)
            takeOutline(xml, seen, out);
    }
    if (xml.hasError())
        out.cutOff = brokenOpml(xml, out.feeds.size());
    return out;
}

QByteArray writeOpml(const QList<FeedSource>& feeds, const QDateTime& made) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeAttribute(u"xmlns:sheaf"_s, ownNamespace);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, Words::tr("Sheaf's feeds"));
    xml.writeTextElement(u"dateCreated"_s,
                         QLocale::c().toString(made.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s));
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    for (const FeedSource& feed : feeds) {
        xml.writeEmptyElement(u"outline"_s);
        xml.writeAttribute(u"type"_s, u"rss"_s);
        xml.writeAttribute(u"text"_s, feed.name);
        xml.writeAttribute(u"title"_s, feed.name);
        xml.writeAttribute(u"xmlUrl"_s, feed.url);
        if (!feed.enabled)
            xml.writeAttribute(enabledName, u"false"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace sheaf
