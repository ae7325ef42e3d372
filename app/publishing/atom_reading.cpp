#include "publishing/atom_feed.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

class Reader {
  public:
    explicit Reader(const QByteArray& xml) : m_xml(xml) {}

    Result<AtomFeed> feed() {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"feed")
            return malformed();
        while (m_xml.readNextStartElement())
            readOfFeed();
        return m_xml.hasError() ? Result<AtomFeed>(malformed()) : m_feed;
    }

  private:
    Error malformed() const {
        return {ErrorKind::Malformed, Words::tr("it holds no Atom feed"),
                u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString())};
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

    QDateTime time() {
        QDateTime read = QDateTime::fromString(text().trimmed(), Qt::ISODate);
        return read.toUTC();
    }

    void readOfFeed() {
        if (m_xml.name() == u"id")
            m_feed.id = text();
        else if (m_xml.name() == u"title")
            m_feed.title = text();
        else if (m_xml.name() == u"link" && m_xml.attributes().value(u"rel"_s) == u"self")
            m_feed.address = address();
        else if (m_xml.name() == u"entry")
            readEntry();
        else
            m_xml.skipCurrentElement();
    }

    QString address() {
        const QString address = m_xml.attributes().value(u"href"_s).toString();
        m_xml.skipCurrentElement();
        return address;
    }

    QString personName() {
        QString name;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"name")
                name = text();
            else
                m_xml.skipCurrentElement();
        }
        return name;
    }

    void readEntry() {
        AtomEntry entry;
        while (m_xml.readNextStartElement())
            readOfEntry(entry);
        if (!entry.published.isValid())
            entry.published = entry.updated;
        m_feed.entries += entry;
    }

    void readOfEntry(AtomEntry& entry) {
        if (m_xml.name() == u"id")
            entry.id = text();
        else if (m_xml.name() == u"title")
            entry.title = text();
        else if (m_xml.name() == u"published")
            entry.published = time();
        else if (m_xml.name() == u"updated")
            entry.updated = time();
        else if (m_xml.name() == u"link" && m_xml.attributes().value(u"rel"_s) != u"self")
            entry.address = address();
        else if (m_xml.name() == u"author")
            entry.authors += personName();
        else if (m_xml.name() == u"content")
            entry.html = text();
        else if (m_xml.name() == u"category")
            readCategory(entry);
        else
            m_xml.skipCurrentElement();
    }

    void readCategory(AtomEntry& entry) {
        entry.categories += m_xml.attributes().value(u"term"_s).toString();
        m_xml.skipCurrentElement();
    }

    QXmlStreamReader m_xml;
    AtomFeed m_feed;
};

} // namespace

Result<AtomFeed> AtomFeed::parse(const QByteArray& xml) { return Reader(xml).feed(); }

} // namespace sheaf
