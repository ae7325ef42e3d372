#include "publishing/atom_feed.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString atom = u"http://www.w3.org/2005/Atom"_s;

/// XML 1.0 has no way to write them; the writer would anyway.
QString writable(QString text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
        if (pair)
            ++at;
        else if (control || c.isSurrogate() || c.unicode() >= 0xFFFE)
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

QString timeText(const QDateTime& time) { return time.toUTC().toString(Qt::ISODate); }

class Writer {
  public:
    QByteArray written(const AtomFeed& feed) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(atom);
        m_xml.writeStartElement(atom, u"feed"_s);
        text(u"id"_s, feed.id);
        text(u"title"_s, feed.title);
        text(u"updated"_s, timeText(newest(feed.entries)));
        link(u"self"_s, feed.address);
        person(u"Sheaf"_s);
        text(u"generator"_s, u"Sheaf"_s);
        for (const AtomEntry& entry : feed.entries)
            write(entry);
        m_xml.writeEndDocument();
        return m_out;
    }

  private:
    static QDateTime newest(const QList<AtomEntry>& entries) {
        QDateTime newest = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        for (const AtomEntry& entry : entries)
            newest = std::max(newest, entry.updated);
        return newest;
    }

    void text(const QString& name, const QString& value) {
        m_xml.writeTextElement(atom, name, writable(value));
    }

    void link(const QString& relation, const QString& address) {
        if (address.isEmpty())
            return;
        m_xml.writeEmptyElement(atom, u"link"_s);
        m_xml.writeAttribute(u"rel"_s, relation);
        m_xml.writeAttribute(u"href"_s, writable(address));
    }

    void person(const QString& name) {
        m_xml.writeStartElement(atom, u"author"_s);
        text(u"name"_s, name);
        m_xml.writeEndElement();
    }

    void write(const AtomEntry& entry) {
        m_xml.writeStartElement(atom, u"entry"_s);
        text(u"id"_s, entry.id);
        text(u"title"_s, entry.title);
        text(u"published"_s, timeText(entry.published));
        text(u"updated"_s, timeText(entry.updated));
        link(u"alternate"_s, entry.address);
        for (const QString& author : entry.authors)
            person(author);
        for (const QString& category : entry.categories) {
            m_xml.writeEmptyElement(atom, u"category"_s);
            m_xml.writeAttribute(u"term"_s, writable(category));
        }
        m_xml.writeStartElement(atom, u"content"_s);
        m_xml.writeAttribute(u"type"_s, u"html"_s);
        m_xml.writeCharacters(writable(entry.html));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QByteArray m_out;
    QXmlStreamWriter m_xml{&m_out};
};

} // namespace

bool AtomEntry::says(const AtomEntry& other) const {
    const auto shown = [](const AtomEntry& entry) {
        return std::tuple(writable(entry.title), writable(entry.address), entry.authors, entry.categories,
                          writable(entry.html));
    };
    return shown(*this) == shown(other);
}

void AtomFeed::merge(const QList<AtomEntry>& fresh, int most) {
    for (const AtomEntry& entry : fresh) {
        const auto there = std::find_if(entries.begin(), entries.end(),
                                        [&](const AtomEntry& old) { return old.id == entry.id; });
        if (there == entries.end())
            entries += entry;
        else if (!there->says(entry))
            *there = entry;
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const AtomEntry& a, const AtomEntry& b) { return a.published > b.published; });
    if (entries.size() > most)
        entries.resize(most);
}

QByteArray AtomFeed::xml() const { return Writer().written(*this); }

} // namespace sheaf
