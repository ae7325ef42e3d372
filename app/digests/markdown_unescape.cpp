#include "digests/markdown_unescape.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Behind the formula between dollar signs that begins at `at`; `at` where none does.
qsizetype endOfFormula(const QString& text, qsizetype at) {
    const qsizetype width = text.mid(at, 2) == u"$$" ? 2 : 1;
    const QStringView fence = QStringView(text).mid(at, width);
    for (qsizetype end = at + width; end < text.size(); ++end) {
        if (text[end] == u'\\')
            ++end;
        else if (QStringView(text).mid(end, width) == fence)
            return end + width;
    }
    return at;
}

/// "&#32;" and "&#9;", which stand before what would else be code.
QString withBlanks(QString text) { return text.replace(u"&#32;"_s, u" "_s).replace(u"&#9;"_s, u"\t"_s); }

QString withoutEmptyGroups(QString text) {
    static const QRegularExpression group(u"(\n[ \t]*)\\{\\}(?=[-+=>#:|~*`]|\\d{1,9}[.)])"_s);
    return text.replace(group, u"\\1"_s);
}

bool isEscapable(QChar c) { return QStringView(u"\\`*_[]<>&|~#$=%-+:.)").contains(c); }

/// Blank lines that were put before indented ones.
QString joinedParagraphs(QString text) {
    static const QRegularExpression blank(u"\n\n(?=[ \t])"_s);
    return text.replace(blank, u"\n"_s);
}

} // namespace

QString unescapedText(const QString& markdown) {
    static const QRegularExpression address(u"\\G<(https?://[^\\s<>]*)>"_s);
    const QString text = withoutEmptyGroups(withBlanks(joinedParagraphs(markdown)));
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\' && at + 1 < text.size() && isEscapable(text[at + 1])) {
            out += text[++at];
        } else if (text[at] == u'$') {
            const qsizetype end = qMax(at + 1, endOfFormula(text, at));
            out += QStringView(text).mid(at, end - at);
            at = end - 1;
        } else if (text[at] == u'<') {
            const auto link = address.match(text, at);
            out += link.hasMatch() ? link.captured(1) : QString(text[at]);
            at += link.hasMatch() ? link.capturedLength() - 1 : 0;
        } else {
            out += text[at];
        }
    }
    return out;
}

QString unguardedText(const QString& markdown) {
    static const QRegularExpression entity(u"&(amp;)?((?:amp;)*)(lt|#(9|10|32|33|35|45|61));"_s);
    const QString text = withoutEmptyGroups(markdown);
    QString out;
    qsizetype at = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (match.capturedLength(1) > 0)
            out += u'&' + match.captured(2) + match.captured(3) + u';';
        else
            out += match.captured(3) == u"lt" ? QChar(u'<') : QChar(match.captured(4).toUShort());
    }
    return out + text.mid(at);
}

QStringList codeSpansIn(QStringView line) {
    static const QRegularExpression span(u"(?<!`)(`+)(?!`)(.*?)(?<!`)\\1(?!`)"_s);
    QStringList found;
    for (auto matches = span.globalMatch(line.toString()); matches.hasNext();) {
        QString text = matches.next().captured(2);
        if (text.size() > 2 && text.startsWith(u' ') && text.endsWith(u' '))
            text = text.mid(1, text.size() - 2);
        found += text;
    }
    return found;
}

} // namespace sheaf
