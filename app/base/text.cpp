#include "base/text.h"

#include "base/math_spans.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString undecomposed(QChar letter) {
    static const QHash<QChar, QString> table = {
        {u'đ', u"d"_s}, {u'ð', u"d"_s},  {u'ø', u"o"_s},  {u'ł', u"l"_s},  {u'ħ', u"h"_s}, {u'ı', u"i"_s},
        {u'ŧ', u"t"_s}, {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'þ', u"th"_s}};
    return table.value(letter);
}

/// The accents of alphabets and the vowel points of Arabic and Hebrew. Marks of other scripts are letters to
/// their readers: Hindi without its vowel signs, or が as か, would be another word.
bool isAccent(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x0300 && u <= 0x036F) || (u >= 0x1AB0 && u <= 0x1AFF) || (u >= 0x1DC0 && u <= 0x1DFF) ||
           (u >= 0x20D0 && u <= 0x20FF) || (u >= 0x064B && u <= 0x065F) || u == 0x0670 ||
           (u >= 0x0591 && u <= 0x05BD);
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

QStringView lastWord(QStringView text) {
    qsizetype start = text.size();
    while (start > 0 && !text[start - 1].isSpace() && !QStringView(u"([{\"'“‘").contains(text[start - 1]))
        --start;
    return text.mid(start);
}

bool isAbbreviation(QStringView word) {
    static const QSet<QString> known = {u"e.g"_s, u"i.e"_s, u"al"_s,   u"etc"_s,    u"vs"_s,
                                        u"cf"_s,  u"fig"_s, u"figs"_s, u"eq"_s,     u"eqs"_s,
                                        u"sec"_s, u"ref"_s, u"resp"_s, u"dr"_s,     u"st"_s,
                                        u"mr"_s,  u"mrs"_s, u"prof"_s, u"approx"_s, u"w.r.t"_s};
    return known.contains(word.toString().toLower()) || (word.size() == 1 && word[0].isUpper());
}

/// "No. 5" counts something; "the answer is no." ends.
bool isNumberSign(QStringView word, QStringView behind) {
    return word.compare(u"no", Qt::CaseInsensitive) == 0 && !behind.isEmpty() && behind[0].isDigit();
}

bool isCloser(QChar c) { return QStringView(u"\"')]}”’»」』）").contains(c); }

/// Behind the sentence that the character at `at` ends, closing quotes and brackets included; 0 if it ends
/// none.
qsizetype sentenceEnd(QStringView text, qsizetype at) {
    const QChar c = text[at];
    qsizetype end = at + 1;
    while (end < text.size() && isCloser(text[end]))
        ++end;
    if (c == u'。' || c == u'！' || c == u'？')
        return end;
    if (c != u'.' && c != u'!' && c != u'?')
        return 0;
    if (end < text.size() && !text[end].isSpace())
        return 0;
    const QStringView word = lastWord(text.left(at));
    const bool goesOn = c == u'.' && (isAbbreviation(word) || isNumberSign(word, text.mid(end).trimmed()));
    return goesOn ? 0 : end;
}

} // namespace

QString oneLine(const QString& text) { return text.simplified(); }

QString folded(const QString& text) {
    if (isAscii(text))
        return text.toLower();
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isAccent(c))
            continue;
        const QString plain = c.unicode() < 128 ? QString() : undecomposed(c);
        if (plain.isEmpty())
            out += c;
        else
            out += plain;
    }
    return out.normalized(QString::NormalizationForm_C);
}

QStringList sentencesOf(const QString& text) {
    const QString line = oneLine(text);
    const QList<TextRange> formulas = mathSpans(line);
    auto formula = formulas.begin();
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (formula != formulas.end() && at == formula->start) {
            at = (formula++)->end() - 1;
            continue;
        }
        const qsizetype end = sentenceEnd(line, at);
        if (end == 0)
            continue;
        sentences += line.mid(start, end - start).trimmed();
        start = end;
        at = end - 1;
    }
    const QString rest = line.mid(start).trimmed();
    return rest.isEmpty() ? sentences : sentences << rest;
}

} // namespace sheaf
