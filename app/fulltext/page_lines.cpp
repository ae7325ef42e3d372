#include "fulltext/page_lines.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// How many lines at a page's top and bottom may be its head and foot.
constexpr qsizetype edge = 2;

QStringList linesOf(const QString& page) {
    // PDFium writes U+FFFE, older ones U+0002, for a hyphen that it takes for a line's end.
    static const QRegularExpression lineEndHyphen(u"[\\x{FFFE}\\x{0002}\\x{00AD}](\\r?\\n)?"_s);
    static const QRegularExpression control(u"[\\x{0000}-\\x{0008}\\x{000B}-\\x{001F}\\x{FFFD}\\x{FFFF}]"_s);
    static const QRegularExpression lineEnd(u"\\r?\\n"_s);
    QString text = page;
    QStringList lines;
    for (const QString& line : text.replace(lineEndHyphen, u"-\n"_s).split(lineEnd))
        if (const QString clean = oneLine(QString(line).replace(control, u" "_s)); !clean.isEmpty())
            lines += clean;
    return lines;
}

/// The same for "Smith et al. 3" and "Smith et al. 5".
QString shapeOf(const QString& line) {
    static const QRegularExpression number(u"\\d+"_s);
    return QString(line).replace(number, u"#"_s);
}

bool isEdge(qsizetype at, qsizetype count) { return at < edge || at >= count - edge; }

/// Shapes of edge lines that several pages have.
QSet<QString> repeatedShapes(const QList<QStringList>& pages) {
    QHash<QString, int> counts;
    for (const QStringList& lines : pages) {
        QSet<QString> ofPage;
        for (qsizetype at = 0; at < lines.size(); ++at)
            if (isEdge(at, lines.size()))
                ofPage += shapeOf(lines[at]);
        for (const QString& shape : ofPage)
            ++counts[shape];
    }
    const auto enough = std::max<qsizetype>(2, (pages.size() + 3) / 4);
    QSet<QString> repeated;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= enough)
            repeated += it.key();
    return repeated;
}

bool isPageNumberOrStamp(const QString& line) {
    static const QRegularExpression furniture(
        u"\\A(?:[-–—\\s]*\\d{1,4}[-–—\\s]*|(?:page|p\\.)\\s*\\d+(?:\\s*(?:of|/)\\s*\\d+)?|"
        "arXiv:\\S+\\s+\\[[\\w.-]+\\]\\s+\\d{1,2} \\w{3,9} \\d{4})\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(furniture);
}

bool isWordIn(const QString& everything, const QString& word) {
    const QRegularExpression whole(u"(?<![\\w-])"_s + QRegularExpression::escape(word) + u"(?![\\w-])"_s,
                                   QRegularExpression::CaseInsensitiveOption);
    return everything.contains(whole);
}

/// Whether the hyphen between two halves belongs to the word.
bool keepsHyphen(const QString& first, const QString& second, const QString& everything) {
    if (second.isEmpty() || !second[0].isLower())
        return true;
    return isWordIn(everything, first + u'-' + second) && !isWordIn(everything, first + second);
}

} // namespace

QStringList linesOfPages(const QStringList& pages) {
    QList<QStringList> split;
    for (const QString& page : pages)
        split += linesOf(page);
    const QSet<QString> repeated = repeatedShapes(split);
    QStringList kept;
    for (const QStringList& lines : std::as_const(split))
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const bool furniture = isEdge(at, lines.size()) && repeated.contains(shapeOf(lines[at]));
            if (!furniture && !isPageNumberOrStamp(lines[at]))
                kept += lines[at];
        }
    return kept;
}

QString joinedLines(const QStringList& lines, const QString& everything) {
    static const QRegularExpression lastWord(u"(\\p{L}+)-\\z"_s);
    static const QRegularExpression firstWord(u"\\A\\p{L}+"_s);
    QString text;
    for (const QString& line : lines) {
        const auto parted = lastWord.match(text);
        if (text.isEmpty()) {
            text = line;
        } else if (!parted.hasMatch()) {
            text += u' ' + line;
        } else {
            if (!keepsHyphen(parted.captured(1), firstWord.match(line).captured(0), everything))
                text.chop(1);
            text += line;
        }
    }
    return text;
}

} // namespace sheaf
