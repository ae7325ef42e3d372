#include "digests/tex_escape.h"

#include "base/math_spans.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString escapedSign(QChar sign) {
    switch (sign.unicode()) {
    case u'\\': return u"\\textbackslash{}"_s;
    case u'{': return u"\\textbraceleft{}"_s;
    case u'}': return u"\\textbraceright{}"_s;
    case u'~': return u"\\textasciitilde{}"_s;
    case u'^': return u"\\textasciicircum{}"_s;
    case u'&':
    case u'%':
    case u'$':
    case u'#':
    case u'_': return u'\\' + QString(sign);
    default: return QString(sign);
    }
}

QString escapedWords(QStringView text) {
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool escapesNext =
            text[at] == u'\\' && at + 1 < text.size() && QStringView(u"%$&#_{}").contains(text[at + 1]);
        if (!escapesNext)
            out += escapedSign(text[at]);
        else
            out += escapedSign(text[++at]);
    }
    return out;
}

bool hasPairedBraces(QStringView text) {
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

/// A formula with what would end the field or begin a comment taken out of the way.
QString safeFormula(QString formula) {
    static const QRegularExpression sign(u"(?<!\\\\)((?:\\\\\\\\)*)([%#])"_s);
    formula.replace(sign, u"\\1\\\\2"_s);
    if (!hasPairedBraces(formula)) {
        static const QRegularExpression left(u"(?<!\\\\)((?:\\\\\\\\)*)\\\\\\{"_s);
        static const QRegularExpression right(u"(?<!\\\\)((?:\\\\\\\\)*)\\\\\\}"_s);
        formula.replace(left, u"\\1\\lbrace "_s).replace(right, u"\\1\\rbrace "_s);
    }
    return hasPairedBraces(formula) ? formula : escapedWords(formula);
}

QString escaped(const QString& text, const std::function<QString(QStringView)>& words) {
    QString out;
    qsizetype at = 0;
    for (const TextRange& span : mathSpans(text)) {
        out += words(QStringView(text).mid(at, span.start - at));
        out += safeFormula(text.mid(span.start, span.size));
        at = span.end();
    }
    return out + words(QStringView(text).mid(at));
}

const QRegularExpression& word() {
    static const QRegularExpression pattern(u"[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*"_s);
    return pattern;
}

/// Where most of the longer words have a capital, one says nothing: "Attention Is All You Need".
bool isTitleCase(const QString& title) {
    int capitals = 0;
    int longer = 0;
    for (auto words = word().globalMatch(title); words.hasNext();) {
        const QString found = words.next().captured();
        longer += found.size() > 3 ? 1 : 0;
        capitals += found.size() > 3 && found[0].isUpper() ? 1 : 0;
    }
    return 2 * capitals > longer;
}

/// "LLMs", "DeepSeek", "V3".
bool isSpelledSo(QStringView word) {
    const bool lateCapital = std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
    return lateCapital ||
           (word[0].isUpper() && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }));
}

} // namespace

QString texEscaped(const QString& text) { return escaped(text, escapedWords); }

QString texTitle(const QString& title) {
    const bool namesOnly = !isTitleCase(title);
    bool first = true;
    return escaped(title, [&](QStringView text) {
        QString out;
        qsizetype at = 0;
        for (auto words = word().globalMatch(text.toString()); words.hasNext();) {
            const auto match = words.next();
            const QString found = match.captured();
            out += escapedWords(text.mid(at, match.capturedStart() - at));
            const bool isName = namesOnly && !first && found[0].isUpper();
            out += isName || isSpelledSo(found) ? u'{' + found + u'}' : found;
            at = match.capturedEnd();
            first = false;
        }
        return out + escapedWords(text.mid(at));
    });
}

} // namespace sheaf
