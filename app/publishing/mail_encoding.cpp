#include "publishing/mail_message.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 76;
constexpr qsizetype longestWord = 45; ///< bytes: 60 of Base64, and "=?UTF-8?B?" with "?=" around them

bool isPlain(const QString& text) {
    return !text.contains(u"=?"_s) && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7F;
    });
}

QString withoutControls(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    return text.simplified();
}

/// The beginning of so many bytes at most that does not cut a character in two.
QByteArray wholeCharacters(const QByteArray& utf8, qsizetype most) {
    qsizetype end = std::min(most, utf8.size());
    while (end < utf8.size() && end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0) == 0x80)
        --end;
    return utf8.left(end);
}

/// Words of a plain header on lines that are not too long.
QByteArray foldedAtBlanks(QByteArray line) {
    qsizetype start = 0;
    while (line.size() - start > longestLine) {
        qsizetype blank = line.lastIndexOf(' ', start + longestLine);
        if (blank <= start + 1)
            blank = line.indexOf(' ', start + longestLine);
        if (blank < 0)
            break;
        line.insert(blank, "\r\n");
        start = blank + 2;
    }
    return line;
}

bool isLiteral(char c) { return (c >= 33 && c <= 126 && c != '=') || c == ' ' || c == '\t'; }

QByteArray quotedLine(const QByteArray& line) {
    QByteArray out;
    qsizetype width = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool last = at + 1 == line.size();
        const bool blankAtEnd = last && (line[at] == ' ' || line[at] == '\t');
        const bool dotAlone = width == 0 && line[at] == '.';
        const QByteArray piece = isLiteral(line[at]) && !blankAtEnd && !dotAlone
                                     ? line.mid(at, 1)
                                     : '=' + line.mid(at, 1).toHex().toUpper();
        if (width + piece.size() > longestLine - (last ? 0 : 1)) {
            out += "=\r\n";
            width = 0;
        }
        out += piece;
        width += piece.size();
    }
    return out;
}

} // namespace

QByteArray encodedHeader(const QByteArray& name, const QString& text) {
    const QString clean = withoutControls(text);
    if (isPlain(clean))
        return foldedAtBlanks(name + ": " + clean.toLatin1()) + "\r\n";
    QByteArray out = name + ":";
    QByteArray left = clean.toUtf8();
    while (!left.isEmpty()) {
        // Beside the name there is less room on the first line.
        const QByteArray part = wholeCharacters(left, out.contains('\n') ? longestWord : longestWord - 15);
        out += " =?UTF-8?B?" + part.toBase64() + "?=\r\n";
        left.remove(0, part.size());
    }
    return out;
}

QByteArray quotedPrintable(const QByteArray& text) {
    QByteArray out;
    QList<QByteArray> lines = text.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    for (QByteArray& line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        out += quotedLine(line) + "\r\n";
    }
    return out;
}

} // namespace sheaf
