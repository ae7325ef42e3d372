#include "digests/markdown_escape.h"

#include "base/text.h"
#include "digests/math_in_markdown.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView specialAnywhere = u"\\`*_[]<>&|~#$";
constexpr QStringView specialDoubled = u"=%"; // Obsidian's highlights and comments
constexpr QStringView specialAtStart = u"-+=:";

enum class Addresses { AsLinks, AsWords };

/// "12." and "12)" begin a numbered list.
bool endsListNumber(QStringView line, qsizetype at) {
    if (at == 0 || (line[at] != u'.' && line[at] != u')'))
        return false;
    return std::all_of(line.begin(), line.begin() + at, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// GitHub makes links of "www." and "://" by itself, and takes backslashes in them for part of the address.
bool beginsBareAddress(QStringView line, qsizetype at) {
    if (line[at] == u':')
        return line.mid(at).startsWith(u"://");
    return line[at] == u'.' && line.left(at).endsWith(u"www", Qt::CaseInsensitive);
}

bool isSpecial(QStringView line, qsizetype at, bool startsLine) {
    const QChar c = line[at];
    if (specialAnywhere.contains(c) || beginsBareAddress(line, at))
        return true;
    if (specialDoubled.contains(c))
        return (at > 0 && line[at - 1] == c) || (at + 1 < line.size() && line[at + 1] == c);
    return startsLine && ((at == 0 && specialAtStart.contains(c)) || endsListNumber(line, at));
}

QString escapedWords(QStringView line, bool startsLine) {
    QString out;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (isSpecial(line, at, startsLine))
            out += u'\\';
        out += line[at];
    }
    return out;
}

/// The part of one line between two formulas.
QString escaped(QStringView line, bool startsLine, Addresses addresses) {
    static const QRegularExpression address(u"\\bhttps?://[^\\s<>\\\\]*[\\w/]"_s);
    QString out;
    qsizetype at = 0;
    for (auto matches = address.globalMatch(line); addresses == Addresses::AsLinks && matches.hasNext();) {
        const auto match = matches.next();
        out += escapedWords(line.mid(at, match.capturedStart() - at), startsLine && at == 0);
        out += u'<' + match.captured() + u'>';
        at = match.capturedEnd();
    }
    return out + escapedWords(line.mid(at), startsLine && at == 0);
}

/// Brackets without a partner would pair with those of the link that the formula stands in.
QString withPairedBrackets(QString formula) {
    QList<qsizetype> open;
    QList<qsizetype> lone;
    for (qsizetype at = 0; at < formula.size(); ++at) {
        if (formula[at] == u'\\')
            ++at;
        else if (formula[at] == u'[')
            open.append(at);
        else if (formula[at] == u']' && open.isEmpty())
            lone.append(at);
        else if (formula[at] == u']')
            open.removeLast();
    }
    lone += open;
    std::sort(lone.begin(), lone.end(), std::greater<>());
    for (const qsizetype at : std::as_const(lone))
        formula.replace(at, 1, formula[at] == u'[' ? u"\\lbrack "_s : u"\\rbrack "_s);
    return formula;
}

QString escapedIndented(QStringView line, bool mathFollows) {
    qsizetype indent = 0;
    while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t'))
        ++indent;
    QString blanks = line.left(indent).toString();
    const bool hasWords = mathFollows || indent < line.size();
    // Indentation of four would make the line code.
    if (hasWords && QString(blanks).replace(u'\t', u"    "_s).size() > 3)
        blanks.replace(0, 1, u"&#%1;"_s.arg(blanks[0].unicode()));
    return blanks + escaped(line.mid(indent), true, Addresses::AsLinks);
}

/// The lines between two formulas, the first and last of which they may share.
QString escapedLines(QStringView words, bool startsLine) {
    const QList<QStringView> lines = words.split(u'\n');
    QString out = startsLine ? escapedIndented(lines[0], lines.size() == 1)
                             : escaped(lines[0], false, Addresses::AsLinks);
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const bool last = at + 1 == lines.size();
        const bool indented = !lines[at].isEmpty() && lines[at][0].isSpace();
        const bool begins = indented && (last || !lines[at].trimmed().isEmpty());
        out += (begins ? u"\n\n"_s : u"\n"_s) + escapedIndented(lines[at], last);
    }
    return out;
}

} // namespace

QString escapedLine(const QString& text) {
    const auto words = [](QStringView line, qsizetype at) {
        return escaped(line, at == 0, Addresses::AsLinks);
    };
    return aroundMath(oneLine(text), TextForm::Plain, words, withSafeLines);
}

QString escapedLinkWords(const QString& text) {
    const auto words = [](QStringView line, qsizetype) { return escaped(line, false, Addresses::AsWords); };
    return aroundMath(oneLine(text), TextForm::Plain, words, withPairedBrackets);
}

QString escapedText(const QString& text) {
    const QString lines = withUnixLines(text);
    const auto words = [&](QStringView part, qsizetype at) {
        return escapedLines(part, at == 0 || lines[at - 1] == u'\n');
    };
    return aroundMath(lines, TextForm::Plain, words, withSafeLines);
}

QString codeSpan(const QString& text) {
    const QString line = oneLine(text);
    QString fence = u"`"_s;
    while (line.contains(fence))
        fence += u'`';
    const QString pad = line.startsWith(u'`') || line.endsWith(u'`') ? u" "_s : QString();
    return fence + pad + line + pad + fence;
}

QString continued(const QString& text, const QString& prefix) {
    QStringList lines = text.split(u'\n');
    for (qsizetype at = 1; at < lines.size(); ++at)
        lines[at] = lines[at].trimmed().isEmpty() ? prefix.trimmed() : prefix + lines[at];
    return lines.join(u'\n');
}

QString linkDestination(const QString& address) {
    static const QRegularExpression web(u"^https?://"_s, QRegularExpression::CaseInsensitiveOption);
    const QString line = oneLine(address);
    if (!web.match(line).hasMatch())
        return {};
    QString out;
    for (const char byte : line.toUtf8()) {
        const QChar c = QLatin1Char(byte);
        const bool plain =
            c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"-._~%:/?#@!'*+,;=").contains(c));
        if (c == u'&')
            out += u"&amp;"_s;
        else
            out += plain ? QString(c) : u'%' + QString::fromLatin1(QByteArray(1, byte).toHex()).toUpper();
    }
    return out;
}

} // namespace sheaf
