#include "digests/read_bibliography.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// Reads BibTeX from the left, and stops at what it does not take.
class BibtexReader {
  public:
    explicit BibtexReader(const QString& text) : m_text(text) {}

    Bibliography read() {
        while (skipBlanks(), m_at < m_text.size() && m_result.error.isEmpty())
            readEntry();
        return m_result;
    }

  private:
    void fail(const QString& what) {
        if (m_result.error.isEmpty())
            m_result.error = what + u" at: "_s + m_text.mid(m_at, 60);
    }

    void skipBlanks() {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QChar c) {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != c) {
            fail(u"no "_s + c);
            return false;
        }
        ++m_at;
        return true;
    }

    QString word() {
        skipBlanks();
        static const QRegularExpression pattern(u"[A-Za-z0-9]+"_s);
        const auto match = pattern.match(m_text, m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            fail(u"no word"_s);
        m_at += match.capturedLength();
        return match.captured();
    }

    QString braced() {
        const qsizetype start = ++m_at;
        for (int depth = 1; m_at < m_text.size(); ++m_at) {
            depth += m_text[m_at] == u'{' ? 1 : m_text[m_at] == u'}' ? -1 : 0;
            if (depth == 0)
                return m_text.mid(start, m_at++ - start);
        }
        fail(u"unpaired brace"_s);
        return {};
    }

    QString fieldValue() {
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == u'{')
            return braced();
        static const QRegularExpression bare(u"^(?:\\d{4}|[a-z]{3})$"_s);
        const QString value = word();
        if (!bare.match(value).hasMatch())
            fail(u"bare value "_s + value);
        return value;
    }

    void readFields(BibliographyEntry& entry) {
        while (skipBlanks(), m_result.error.isEmpty() && m_at < m_text.size() && m_text[m_at] == u',') {
            ++m_at;
            const QString name = word();
            if (entry.fields.contains(name))
                fail(u"two of "_s + name);
            take(u'=');
            entry.fields.insert(name, fieldValue());
        }
    }

    void readEntry() {
        BibliographyEntry entry;
        take(u'@');
        entry.type = word();
        take(u'{');
        entry.key = word();
        readFields(entry);
        take(u'}');
        for (const BibliographyEntry& other : m_result.entries)
            if (other.key.compare(entry.key, Qt::CaseInsensitive) == 0)
                fail(u"key twice: "_s + entry.key);
        m_result.entries += entry;
    }

    QString m_text;
    qsizetype m_at = 0;
    Bibliography m_result;
};

void readRisLine(const QString& line, QString& last, Bibliography& result) {
    static const QRegularExpression tagged(u"^([A-Z][A-Z0-9])  - (.*)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QSet<QString> known = {u"TY"_s, u"ID"_s, u"AU"_s, u"TI"_s, u"T2"_s,
                                        u"PY"_s, u"DA"_s, u"DB"_s, u"AN"_s, u"DO"_s,
                                        u"UR"_s, u"KW"_s, u"AB"_s, u"N1"_s, u"ER"_s};
    const auto match = tagged.match(line);
    const QString tag = match.captured(1);
    const bool open = !last.isEmpty();
    if (!match.hasMatch() && open)
        (result.entries.last().fields.find(last).value() += u'\n') += line;
    else if (!known.contains(tag) || open == (tag == u"TY"_s))
        result.error = u"unexpected line: "_s + line;
    else if (tag == u"TY"_s)
        result.entries += BibliographyEntry{.type = match.captured(2)};
    else
        result.entries.last().fields.insert(tag, match.captured(2));
    if (match.hasMatch())
        last = tag == u"ER"_s ? QString() : tag;
}

} // namespace

Bibliography readBibtex(const QByteArray& text) { return BibtexReader(QString::fromUtf8(text)).read(); }

Bibliography readRis(const QByteArray& text) {
    Bibliography result;
    QStringList lines = QString::fromUtf8(text).split(u"\r\n"_s);
    if (!lines.takeLast().isEmpty())
        result.error = u"no line end at the end"_s;
    QString last;
    for (const QString& line : lines) {
        if (line.contains(u'\n') || line.contains(u'\r'))
            result.error = u"a lone line end: "_s + line;
        if (result.error.isEmpty())
            readRisLine(line, last, result);
    }
    if (!last.isEmpty())
        result.error = u"no ER at the end"_s;
    for (BibliographyEntry& entry : result.entries)
        entry.key = entry.value(u"ID"_s);
    return result;
}

QStringList bibtexNames(const QString& authors) {
    QStringList names = {QString()};
    int depth = 0;
    for (qsizetype at = 0; at < authors.size(); ++at) {
        depth += authors[at] == u'{' ? 1 : authors[at] == u'}' ? -1 : 0;
        if (depth == 0 && QStringView(authors).mid(at).startsWith(u" and ")) {
            names += QString();
            at += 4;
        } else {
            names.last() += authors[at];
        }
    }
    return names;
}

} // namespace sheaf::test
