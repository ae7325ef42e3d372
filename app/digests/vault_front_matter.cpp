#include "digests/vault_front_matter.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    qsizetype start = 0;
    qsizetype next = 0; ///< the start of the line below
    QStringView text;   ///< without its line end
};

Line lineAt(const QString& note, qsizetype start) {
    const qsizetype newline = note.indexOf(u'\n', start);
    const qsizetype end = newline < 0 ? note.size() : newline;
    QStringView text = QStringView(note).mid(start, end - start);
    if (text.endsWith(u'\r'))
        text.chop(1);
    return {start, newline < 0 ? note.size() : newline + 1, text};
}

QStringView withoutEnd(QStringView text) {
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// The key a line begins a block with; empty where it begins none.
QString keyOf(QStringView line) {
    static const QRegularExpression key(
        uR"re(^(?:"([^"]+)"|'([^']+)'|([^\s#'":\-\[\]{},&*!|>%@`][^:]*?))\s*:(?=\s|$))re"_s);
    const auto match = key.match(line.toString());
    return match.captured(1) + match.captured(2) + match.captured(3);
}

bool isBlankOrComment(QStringView line) { return line.trimmed().isEmpty() || line.startsWith(u'#'); }

/// Of the value above. A line that is neither this nor a key is the reader's, whatever it means.
bool continues(QStringView line) {
    return line.startsWith(u' ') || line.startsWith(u'\t') || line.startsWith(u'-');
}

bool isPlain(QChar c) { return c.isPrint() && c != u'"' && c != u'\\' && c != QChar::ByteOrderMark; }

/// A scalar without its quotes and the comment behind it.
QString unquoted(QStringView scalar) {
    const QString text = scalar.trimmed().toString();
    static const QRegularExpression single(u"^'((?:[^']|'')*)'"_s);
    static const QRegularExpression twice(uR"re(^"((?:[^"\\]|\\.)*)")re"_s);
    if (const auto match = single.match(text); match.hasMatch())
        return match.captured(1).replace(u"''"_s, u"'"_s);
    if (const auto match = twice.match(text); match.hasMatch())
        return match.captured(1).replace(QRegularExpression(uR"re(\\(["\\/]))re"_s), u"\\1"_s);
    return text.section(u" #"_s, 0, 0).trimmed();
}

QStringList partedByCommas(const QString& text) {
    static const QRegularExpression item(uR"re(\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)\s*(?:,|$))re"_s);
    QStringList items;
    for (auto matches = item.globalMatch(text); matches.hasNext();)
        items += unquoted(matches.next().capturedView(1));
    items.removeAll(QString());
    return items;
}

std::optional<QStringList> dashedItems(const QStringList& lines) {
    QStringList items;
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(u'#') || line.trimmed() == u"-")
            continue;
        const auto item = frontMatterItem(line);
        if (!item)
            return std::nullopt;
        items += *item;
    }
    return items;
}

bool opensSomethingDeeper(const QString& value) {
    return value.startsWith(u'{') || value.startsWith(u'|') || value.startsWith(u'>') ||
           value.startsWith(u'&') || value.startsWith(u'*') || value.startsWith(u'!');
}

} // namespace

std::optional<QString> frontMatterItem(QStringView line) {
    static const QRegularExpression item(u"^\\s*-\\s+(.*)$"_s);
    const auto match = item.match(line.toString());
    return match.hasMatch() ? std::optional(unquoted(match.capturedView(1))) : std::nullopt;
}

QString yamlText(const QString& text) {
    QString out = u"\""_s;
    for (const QChar c : text.simplified()) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (isPlain(c) || c == u'"' || c == u'\\' || c.isSurrogate())
            out += c;
        else
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return out + u'"';
}

const FrontMatterBlock* FrontMatter::block(const QString& key) const {
    const auto found = std::find_if(blocks.begin(), blocks.end(),
                                    [&](const FrontMatterBlock& block) { return block.key == key; });
    return found == blocks.end() ? nullptr : &*found;
}

std::optional<FrontMatter> frontMatterOf(const QString& note) {
    const Line first = lineAt(note, note.startsWith(QChar::ByteOrderMark) ? 1 : 0);
    if (withoutEnd(first.text) != u"---")
        return std::nullopt;
    FrontMatter matter;
    bool inBlock = false;
    for (Line line = lineAt(note, first.next); line.start < note.size(); line = lineAt(note, line.next)) {
        const QStringView text = withoutEnd(line.text);
        if (text == u"---" || text == u"...") {
            matter.end = line.start;
            matter.body = line.next;
            return matter;
        }
        if (isBlankOrComment(line.text))
            continue;
        const QString key = keyOf(line.text);
        if (!key.isEmpty())
            matter.blocks += {key, line.start, line.next};
        else if (inBlock && continues(line.text))
            matter.blocks.last().end = line.next;
        inBlock = !key.isEmpty() || (inBlock && continues(line.text));
    }
    return std::nullopt;
}

std::optional<QStringList> frontMatterTexts(const QString& note, const FrontMatterBlock& block) {
    QStringList lines = note.mid(block.start, block.end - block.start).remove(u'\r').split(u'\n');
    const QString first = lines.takeFirst();
    const QString value = first.mid(first.indexOf(u':', block.key.size()) + 1).trimmed();
    if (value.isEmpty() || value.startsWith(u'#'))
        return dashedItems(lines);
    const QString whole = (value + u' ' + lines.join(u' ')).trimmed();
    if (opensSomethingDeeper(whole))
        return std::nullopt;
    if (!whole.startsWith(u'['))
        return whole.startsWith(u'"') || whole.startsWith(u'\'') ? QStringList{unquoted(whole)}
                                                                 : partedByCommas(unquoted(whole));
    const qsizetype close = whole.lastIndexOf(u']');
    const QString inside = whole.mid(1, close - 1);
    if (close < 0 || inside.contains(u'[') || inside.contains(u'{'))
        return std::nullopt;
    return partedByCommas(inside);
}

} // namespace sheaf
