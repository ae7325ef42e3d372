#include "feeds/raw_entry.h"

#include "base/html_words.h"
#include "base/text.h"
#include "feeds/feed_xml.h"

#include <QHash>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The element's text as HTML, whether it comes escaped, plain (Atom's "text") or as elements (its "xhtml").
QString htmlIn(QXmlStreamReader& xml, bool isPlain) {
    QString html;
    for (int depth = 1; depth > 0 && !xml.hasError();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            html += u'<' + xml.qualifiedName().toString() + u'>';
        } else if (token == QXmlStreamReader::EndElement) {
            if (--depth > 0)
                html += u"</"_s + xml.qualifiedName().toString() + u'>';
        } else if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference) {
            html += isPlain || depth > 1 ? xml.text().toString().toHtmlEscaped() : xml.text().toString();
        }
    }
    return html;
}

/// Atom's text is plain unless it says otherwise, RSS's is HTML unless it is nothing of the kind.
bool isPlainText(const QXmlStreamReader& xml, bool isAtom) {
    const QString type = xml.attributes().value("type"_L1).toString().toLower();
    return type == u"text" || type == u"text/plain" || type.contains(u"xhtml"_s) ||
           (isAtom && type.isEmpty());
}

/// A name as text, or Atom's <author> with a <name> inside.
QString personIn(QXmlStreamReader& xml) {
    QString text;
    QString name;
    bool inName = false;
    for (int depth = 1; depth > 0 && !xml.hasError();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            inName = ++depth == 2 && plainName(xml) == u"name";
        else if (token == QXmlStreamReader::EndElement)
            inName = --depth > 1 && inName;
        else if (inName)
            name += xml.text();
        else if (depth == 1)
            text += xml.text();
    }
    return withoutReferences(oneLine(name.isEmpty() ? text : name));
}

void readLink(QXmlStreamReader& xml, const QUrl& base, RawEntry& raw) {
    const QString kind = xml.attributes().value("rel"_L1).toString();
    const QString link = linkIn(xml, base);
    if (link.isEmpty())
        return;
    if (kind.isEmpty() || kind == u"alternate")
        (raw.link.isEmpty() ? raw.link : raw.otherLinks.emplaceBack()) = link;
    else if (kind == u"related" || kind == u"via" || kind == u"canonical")
        raw.otherLinks += link;
}

/// The first of several wins: what comes later is of something else ("source", "media").
void keepFirst(QString& kept, const QString& text) {
    if (kept.isEmpty())
        kept = text.trimmed();
}

/// The texts that may be HTML, by the elements' names.
QString* htmlField(const QString& name, RawEntry& raw) {
    if (name == u"title")
        return &raw.title;
    if (name == u"description" || name == u"summary" || name == u"abstract" || name == u"citation_abstract")
        return &raw.lead;
    return name == u"encoded" || name == u"content" ? &raw.content : nullptr;
}

/// The texts that are taken as they stand, by the elements' names.
QString* plainField(const QString& name, RawEntry& raw) {
    static const QHash<QString, QString RawEntry::*> fields = {
        {u"guid"_s, &RawEntry::guid},
        {u"id"_s, &RawEntry::guid},
        {u"pubDate"_s, &RawEntry::published},
        {u"pubdate"_s, &RawEntry::published},
        {u"published"_s, &RawEntry::published},
        {u"issued"_s, &RawEntry::published},
        {u"date"_s, &RawEntry::published},
        {u"created"_s, &RawEntry::published},
        {u"citation_publication_date"_s, &RawEntry::published},
        {u"updated"_s, &RawEntry::updated},
        {u"modified"_s, &RawEntry::updated},
        {u"publicationDate"_s, &RawEntry::coverDate},
        {u"coverDate"_s, &RawEntry::coverDate},
        {u"publicationName"_s, &RawEntry::journal},
        {u"citation_journal_title"_s, &RawEntry::journal},
        {u"volume"_s, &RawEntry::volume},
        {u"number"_s, &RawEntry::number},
        {u"startingPage"_s, &RawEntry::firstPage},
        {u"rights"_s, &RawEntry::rights},
        {u"license"_s, &RawEntry::rights},
    };
    const auto found = fields.constFind(name);
    return found == fields.constEnd() ? nullptr : &(raw.**found);
}

bool namesAuthors(const QString& name) {
    return name == u"creator" || name == u"author" || name == u"contributor" || name == u"citation_author";
}

bool namesDoi(const QString& name) {
    return name == u"identifier" || name == u"doi" || name == u"DOI" || name == u"citation_doi" ||
           name == u"url";
}

void readElement(QXmlStreamReader& xml, const QUrl& base, bool isAtom, RawEntry& raw) {
    const QString name = plainName(xml);
    if (QString* html = htmlField(name, raw))
        keepFirst(*html, htmlIn(xml, isPlainText(xml, isAtom)));
    else if (name == u"link" || name == u"origLink")
        readLink(xml, base, raw);
    else if (namesAuthors(name) && !(name == u"contributor" && !raw.authors.isEmpty()))
        raw.authors += personIn(xml);
    else if (namesDoi(name))
        raw.identifiers += elementText(xml).trimmed();
    else if (name == u"category" || name == u"primary_category") {
        raw.categories += xml.attributes().value("term"_L1).trimmed().toString();
        xml.skipCurrentElement();
    } else if (QString* field = plainField(name, raw))
        keepFirst(*field, elementText(xml));
    else
        xml.skipCurrentElement();
}

} // namespace

QString plainName(const QXmlStreamReader& xml) {
    const QString name = xml.qualifiedName().toString();
    static const QStringList passedOver = {u"media"_s, u"itunes"_s, u"podcast"_s, u"googleplay"_s};
    const qsizetype colon = name.indexOf(u':');
    return colon >= 0 && passedOver.contains(name.left(colon)) ? QString() : name.mid(colon + 1);
}

QString linkIn(QXmlStreamReader& xml, const QUrl& base) {
    const QString href = xml.attributes().value("href"_L1).trimmed().toString();
    const QString text = elementText(xml).trimmed();
    const QString link = href.isEmpty() ? text : href;
    return link.isEmpty() ? QString() : QString::fromLatin1(base.resolved(QUrl(link)).toEncoded());
}

RawEntry readRawEntry(QXmlStreamReader& xml, const QUrl& base) {
    const bool isAtom = plainName(xml) == u"entry";
    RawEntry raw;
    raw.otherLinks += xml.attributes().value("rdf:about"_L1).toString();
    while (xml.readNextStartElement())
        readElement(xml, base, isAtom, raw);
    return raw;
}

} // namespace sheaf
