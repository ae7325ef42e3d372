#include "base/html_words.h"

#include <QHash>
#include <QSet>

#include <cmark-gfm/houdini.h>

#include <optional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// "<p class=x>" -> {"p", false}; `end` is behind the ">".
struct Tag {
    QString name;
    bool closes = false;
    qsizetype end = 0;
};

bool isBlock(const QString& name) {
    static const QSet<QString> names = {
        u"p"_s,          u"br"_s,      u"div"_s,     u"li"_s, u"ul"_s,  u"ol"_s,   u"h1"_s, u"h2"_s,
        u"h3"_s,         u"h4"_s,      u"h5"_s,      u"h6"_s, u"hr"_s,  u"tr"_s,   u"dt"_s, u"table"_s,
        u"blockquote"_s, u"section"_s, u"article"_s, u"dd"_s, u"pre"_s, u"title"_s};
    return names.contains(name);
}

bool isInline(const QString& name) {
    static const QSet<QString> names = {
        u"a"_s,      u"abbr"_s,   u"b"_s,      u"bdi"_s,    u"big"_s,   u"center"_s, u"cite"_s,   u"code"_s,
        u"del"_s,    u"dfn"_s,    u"em"_s,     u"font"_s,   u"i"_s,     u"img"_s,    u"ins"_s,    u"kbd"_s,
        u"mark"_s,   u"q"_s,      u"s"_s,      u"samp"_s,   u"small"_s, u"span"_s,   u"strike"_s, u"strong"_s,
        u"sub"_s,    u"sup"_s,    u"td"_s,     u"th"_s,     u"tt"_s,    u"u"_s,      u"var"_s,    u"wbr"_s,
        u"math"_s,   u"mi"_s,     u"mn"_s,     u"mo"_s,     u"mrow"_s,  u"msub"_s,   u"msup"_s,   u"mtext"_s,
        u"iframe"_s, u"tbody"_s,  u"thead"_s,  u"figure"_s, u"html"_s,  u"body"_s,   u"head"_s,   u"script"_s,
        u"style"_s,  u"svg"_s,    u"header"_s, u"footer"_s, u"dl"_s,    u"dd"_s,     u"italic"_s, u"bold"_s,
        u"sc"_s,     u"object"_s, u"embed"_s,  u"video"_s,  u"audio"_s, u"input"_s,  u"form"_s};
    return names.contains(name);
}

/// No prose has "<jats:p>" or "<inline-formula>".
bool isTagName(const QString& name) {
    return isBlock(name) || isInline(name) || name.contains(u':') || name.contains(u'-');
}

bool isNameLetter(QChar letter) {
    return letter.isLetterOrNumber() || letter == u':' || letter == u'-' || letter == u'_';
}

/// The tag or comment that begins at the "<" there.
std::optional<Tag> tagAt(const QString& html, qsizetype at) {
    if (QStringView(html).sliced(at).startsWith(u"<!--")) {
        const qsizetype end = html.indexOf(u"-->"_s, at + 4);
        return Tag{{}, false, end < 0 ? html.size() : end + 3};
    }
    Tag tag;
    qsizetype from = at + 1;
    tag.closes = from < html.size() && html.at(from) == u'/';
    from += tag.closes ? 1 : 0;
    constexpr qsizetype longestName = 30;
    qsizetype to = from;
    while (to < html.size() && to - from < longestName && isNameLetter(html.at(to)))
        ++to;
    tag.name = html.mid(from, to - from).toLower();
    qsizetype end = to;
    while (isTagName(tag.name) && end < html.size() && html.at(end) != u'<') {
        if (html.at(end++) != u'>')
            continue;
        tag.end = end;
        return tag;
    }
    return std::nullopt;
}

/// Digits and signs that Unicode has raised or lowered; all others as TeX marks them.
QString shifted(const QString& text, bool raised) {
    static const QString plain = u"0123456789+-−=()n"_s;
    static const QString high = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ"_s;
    static const QString low = u"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ"_s;
    QString moved;
    for (const QChar letter : text) {
        const qsizetype place = plain.indexOf(letter);
        if (place < 0)
            return (raised ? u"^"_s : u"_"_s) + text;
        moved += (raised ? high : low).at(place);
    }
    return moved;
}

/// Goes through a fragment and writes down what is no tag.
class Words {
  public:
    explicit Words(const QString& html) : m_html(html) {}

    QString all() {
        while (m_at < m_html.size()) {
            const auto tag = m_html.at(m_at) == u'<' ? tagAt(m_html, m_at) : std::nullopt;
            if (tag)
                take(*tag);
            else
                m_text += m_html.at(m_at++);
        }
        settle();
        return m_text;
    }

  private:
    void take(const Tag& tag) {
        m_at = tag.end;
        if (isBlock(tag.name))
            m_text += u'\n';
        else if (tag.name == u"td" || tag.name == u"th")
            m_text += u' ';
        else if (!tag.closes && (tag.name == u"script" || tag.name == u"style"))
            passOver(tag.name);
        else if (tag.name == u"sub" || tag.name == u"sup")
            shift(tag);
    }
    void passOver(const QString& name) {
        const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }
    void shift(const Tag& tag) {
        settle();
        if (!tag.closes)
            m_shift = tag.name;
    }
    /// What came since a <sub> or <sup> takes its place.
    void settle() {
        if (!m_shift.isEmpty()) {
            const QString moved = shifted(withoutReferences(m_text.mid(m_shiftedFrom)), m_shift == u"sup");
            m_text.truncate(m_shiftedFrom);
            m_text += moved;
        }
        m_shift.clear();
        m_shiftedFrom = m_text.size();
    }

    const QString& m_html;
    QString m_text;
    QString m_shift;
    qsizetype m_shiftedFrom = 0;
    qsizetype m_at = 0;
};

} // namespace

QString withoutReferences(const QString& text) {
    if (!text.contains(u'&'))
        return text;
    const QByteArray utf8 = text.toUtf8();
    cmark_strbuf plain;
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &plain, 0);
    houdini_unescape_html_f(&plain, reinterpret_cast<const uint8_t*>(utf8.constData()),
                            bufsize_t(utf8.size()));
    const QString written = QString::fromUtf8(reinterpret_cast<const char*>(plain.ptr), plain.size);
    cmark_strbuf_free(&plain);
    return written;
}

QString htmlWords(const QString& html) {
    QStringList lines;
    for (const QString& line : withoutReferences(Words(html).all()).split(u'\n')) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            lines += words;
    }
    return lines.join(u'\n');
}

} // namespace sheaf
