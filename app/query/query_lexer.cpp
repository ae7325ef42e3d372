#include "query/query_lexer.h"

#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }
bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'”' || c == u'„'; }
bool isAsciiLetter(QChar c) { return c.unicode() < 128 && c.isLetter(); }
bool isComparison(QStringView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return u"<>="_s.contains(c); });
}

class Lexer {
  public:
    explicit Lexer(const QString& text) : m_text(text) {}

    QList<QueryToken> tokens() {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks())
            readToken();
        m_tokens += {.kind = Kind::End, .position = m_at};
        return m_tokens;
    }

  private:
    using Kind = QueryToken::Kind;

    QChar charAt(int at) const { return at < m_text.size() ? m_text[at] : QChar(); }
    bool blankAt(int at) const { return at >= m_text.size() || isBlank(m_text[at]); }
    bool afterField() const { return !m_tokens.isEmpty() && m_tokens.last().kind == Kind::Field; }

    void skipBlanks() {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    void readToken() {
        const QChar c = m_text[m_at];
        if (isQuote(c))
            readPhrase();
        else if (c == u'(' || c == u')')
            m_tokens += {.kind = c == u'(' ? Kind::Open : Kind::Close, .position = m_at++, .length = 1};
        else if (c == u'-' && !afterField())
            readSign();
        else if (!afterField() && readField())
            return;
        else
            readWord();
    }

    /// A sign that nothing follows is being typed, or a dash between words: it means nothing.
    void readSign() {
        const int start = m_at;
        while (charAt(m_at) == u'-')
            ++m_at;
        if (!blankAt(m_at))
            m_tokens += {.kind = Kind::Without, .position = start, .length = m_at - start};
    }

    bool readField() {
        int colon = m_at;
        while (isAsciiLetter(charAt(colon)))
            ++colon;
        if (colon - m_at < 2 || charAt(colon) != u':')
            return false;
        const QString name = m_text.mid(m_at, colon - m_at).toLower();
        const auto known = fieldNames().indexOf(name);
        if (known < 0 && looksLikeText(name, colon))
            return false;
        m_tokens += {.kind = known < 0 ? Kind::UnknownField : Kind::Field,
                     .text = name,
                     .position = m_at,
                     .length = colon + 1 - m_at,
                     .field = static_cast<FieldName>(qMax(known, 0))};
        m_at = colon + 1;
        return true;
    }

    /// "http://…", "arXiv:2601.01739" and the "BERT: " of a pasted title are no fields.
    bool looksLikeText(const QString& name, int colon) const {
        return name == u"arxiv"_s || blankAt(colon + 1) ||
               QStringView(m_text).mid(colon + 1).startsWith(u"//"_s);
    }

    void readPhrase() {
        const int start = m_at++;
        const int from = m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        const bool closed = m_at < m_text.size();
        const QString inside = m_text.mid(from, m_at - from);
        if (closed)
            ++m_at;
        const bool prefix = closed && charAt(m_at) == u'*';
        if (prefix)
            ++m_at;
        m_tokens += {.kind = Kind::Phrase,
                     .text = inside,
                     .position = start,
                     .length = m_at - start,
                     .prefix = prefix,
                     .finished = closed};
    }

    void readWord() {
        const int start = m_at;
        const bool value = afterField();
        skipWord(value);
        if (value && isComparison(QStringView(m_text).mid(start, m_at - start))) {
            skipBlanks();
            skipWord(value);
        }
        QString word = m_text.mid(start, m_at - start);
        const bool prefix = word.endsWith(u'*');
        while (word.endsWith(u'*'))
            word.chop(1);
        const bool isOr = word == u"OR"_s && !value && !prefix;
        m_tokens += {.kind = isOr ? Kind::Or : Kind::Word,
                     .text = word,
                     .position = start,
                     .length = m_at - start,
                     .prefix = prefix,
                     .finished = m_at < m_text.size()};
    }

    /// The value of a field may hold parentheses in pairs, as DOIs do.
    void skipWord(bool value) {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (isBlank(c) || isQuote(c) || (c == u'(' && !value) || (c == u')' && depth == 0))
                return;
            if (c == u'(')
                ++depth;
            else if (c == u')')
                --depth;
        }
    }

    const QString& m_text;
    int m_at = 0;
    QList<QueryToken> m_tokens;
};

} // namespace

const QStringList& fieldNames() {
    static const QStringList names = {u"title"_s,     u"abstract"_s, u"summary"_s, u"author"_s, u"cat"_s,
                                      u"tag"_s,       u"note"_s,     u"id"_s,      u"doi"_s,    u"source"_s,
                                      u"engine"_s,    u"lang"_s,     u"watch"_s,   u"rule"_s,   u"day"_s,
                                      u"submitted"_s, u"read"_s,     u"score"_s,   u"is"_s,     u"like"_s};
    return names;
}

QList<QueryToken> queryTokens(const QString& text) { return Lexer(text).tokens(); }

} // namespace sheaf
