#include "papers/bibliography_fields.h"

#include <QHash>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Reads BibTeX from one place on.
class BibtexReader {
  public:
    explicit BibtexReader(const QString& text) : m_text(text) {}

    QList<BibliographyEntry> entries() {
        QList<BibliographyEntry> entries;
        while (goTo(u'@')) {
            const QString type = word().toLower();
            skipBlanks();
            if (type.isEmpty() || (next() != u'{' && next() != u'('))
                continue;
            if (type == u"comment" || type == u"preamble" || type == u"string") {
                piece(next() == u'{' ? u'}' : u')');
                continue;
            }
            ++m_at;
            entries += fields();
        }
        return entries;
    }

  private:
    QChar next() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    bool atEnd() const { return m_at >= m_text.size(); }

    bool goTo(QChar wanted) {
        const qsizetype found = m_text.indexOf(wanted, m_at);
        m_at = found < 0 ? m_text.size() : found + 1;
        return found >= 0;
    }

    void skipBlanks() {
        while (next().isSpace())
            ++m_at;
    }

    QString word() {
        const qsizetype start = m_at;
        while (next().isLetterOrNumber() || next() == u'-' || next() == u'_')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    /// From behind the entry's bracket to behind the one that closes it. The key is a word without a value.
    BibliographyEntry fields() {
        BibliographyEntry entry;
        while (!atEnd() && next() != u'}' && next() != u')' && next() != u'@') {
            skipBlanks();
            const QString name = word().toLower();
            skipBlanks();
            if (!name.isEmpty() && next() == u'=') {
                ++m_at;
                entry.insert(name, value());
            } else if (name.isEmpty() && next() != u'}' && next() != u')' && next() != u'@') {
                ++m_at;
            }
        }
        return entry;
    }

    /// Pieces joined by "#", each in braces, in quotes, or bare.
    QString value() {
        QString whole;
        while (true) {
            skipBlanks();
            whole += next() == u'{' ? piece(u'}') : next() == u'"' ? piece(u'"') : word();
            skipBlanks();
            if (next() != u'#')
                return whole;
            ++m_at;
        }
    }

    /// Up to the sign that closes it where no brace stands open within.
    QString piece(QChar close) {
        const qsizetype start = ++m_at;
        int open = 0;
        for (; !atEnd(); ++m_at) {
            if (next() == close && open == 0)
                return m_text.mid(start, m_at++ - start);
            open += next() == u'{' ? 1 : next() == u'}' ? -1 : 0;
        }
        return m_text.mid(start);
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

QString fieldOfRis(const QString& tag) {
    static const QHash<QString, QString> names{
        {u"DO"_s, u"doi"_s},    {u"UR"_s, u"url"_s},     {u"L1"_s, u"url"_s},       {u"L2"_s, u"url"_s},
        {u"LK"_s, u"url"_s},    {u"T2"_s, u"journal"_s}, {u"JO"_s, u"journal"_s},   {u"JF"_s, u"journal"_s},
        {u"N1"_s, u"note"_s},   {u"M1"_s, u"note"_s},    {u"PB"_s, u"publisher"_s}, {u"VL"_s, u"volume"_s},
        {u"AN"_s, u"number"_s}, {u"ID"_s, u"note"_s}};
    return names.value(tag);
}

const QRegularExpression& risLine() {
    static const QRegularExpression line(u"^\\s*([A-Z][A-Z0-9])  ?- ?(.*?)\\s*$"_s,
                                         QRegularExpression::MultilineOption);
    return line;
}

QList<BibliographyEntry> risEntries(const QString& text) {
    QList<BibliographyEntry> entries;
    auto lines = risLine().globalMatch(text);
    while (lines.hasNext()) {
        const auto line = lines.next();
        const QString tag = line.captured(1);
        if (tag == u"TY")
            entries += BibliographyEntry();
        else if (const QString name = fieldOfRis(tag); !name.isEmpty() && !entries.isEmpty())
            entries.last().insert(name, line.captured(2));
    }
    return entries;
}

bool looksLikeRis(const QString& text) {
    static const QRegularExpression first(u"^\\s*TY  ?- "_s, QRegularExpression::MultilineOption);
    return text.contains(first);
}

} // namespace

bool looksLikeBibliography(const QString& text) {
    static const QRegularExpression entry(u"^\\s*@[a-z]+\\s*[{(]"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::CaseInsensitiveOption);
    return looksLikeRis(text) || text.contains(entry);
}

QList<BibliographyEntry> bibliographyEntries(const QString& text) {
    return looksLikeRis(text) ? risEntries(text) : BibtexReader(text).entries();
}

} // namespace sheaf
