#include "summaries/checks/language.h"

#include "base/math_spans.h"
#include "summaries/checks/function_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The least that a decision rests on.
constexpr int fewestSigns = 8;         // of a script without blanks
constexpr int fewestWords = 6;         // of a script with blanks, where the script alone decides
constexpr int fewestFunctionWords = 3; // of a language among several of one script
constexpr double leastFunctionWords = 0.16;
constexpr double wordsPerSign = 1 / 1.6; // Chinese says a word in some 1.6 characters
constexpr double wordsPerFunctionWord = 3;

/// What the text holds, by script. Alphabets count words, the rest characters.
struct Census {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int thai = 0;
    QHash<QString, int> scripts; ///< words of scripts that name their language
    QStringList latin;           ///< words
    QStringList cyrillic;
    QStringList arabic;
};

QString withoutFormulas(QString text) {
    const QList<TextRange> formulas = mathSpans(text);
    std::for_each(formulas.crbegin(), formulas.crend(), [&text](const TextRange& span) {
        text.replace(span.start, span.end() - span.start, u' ');
    });
    static const QRegularExpression noProse(
        u"```.*?```|`[^`]*`|https?://\\S+|www\\.\\S+|\\\\[A-Za-z]+|<[^>]{1,40}>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return text.replace(noProse, u" "_s);
}

/// A name: capitals or digits behind the first letter.
bool isName(QStringView word) {
    return std::any_of(word.begin() + 1, word.end(),
                       [](QChar c) { return c.isUpper() || c.isDigit() || c == u'_'; });
}

QString languageOfScript(QChar::Script script) {
    switch (script) {
    case QChar::Script_Greek: return u"el"_s;
    case QChar::Script_Hebrew: return u"he"_s;
    case QChar::Script_Devanagari: return u"hi"_s;
    case QChar::Script_Bengali: return u"bn"_s;
    default: return {};
    }
}

void countWord(const QString& word, Census& census) {
    if (isName(word))
        return;
    // Letters that stand alone are variables more often than words.
    const QChar::Script script = word.front().script();
    if (script == QChar::Script_Latin && word.size() > 1)
        census.latin += word.toLower();
    else if (script == QChar::Script_Cyrillic)
        census.cyrillic += word.toLower();
    else if (script == QChar::Script_Arabic)
        census.arabic += word;
    else if (word.size() > 1 && !languageOfScript(script).isEmpty())
        ++census.scripts[languageOfScript(script)];
}

bool countSign(QChar c, Census& census) {
    switch (c.script()) {
    case QChar::Script_Han: ++census.han; return true;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: ++census.kana; return true;
    case QChar::Script_Hangul: ++census.hangul; return true;
    case QChar::Script_Thai: ++census.thai; return true;
    default: return false;
    }
}

Census censusOf(const QString& text) {
    Census census;
    QString word;
    for (const QChar c : text + u' ') {
        const bool sign = countSign(c, census);
        if (!sign && (c.isLetterOrNumber() || c.isMark() || c == u'_' || (c == u'-' && !word.isEmpty()))) {
            word += c;
            continue;
        }
        if (!word.isEmpty())
            countWord(word, census);
        word.clear();
    }
    return census;
}

struct Found {
    QString language;
    double words = 0; ///< how many words of prose that stands for
};

/// Vietnamese has letters that no other language has.
bool isVietnamese(QChar c) {
    const char16_t u = c.unicode();
    return u == 0x111 || u == 0x1A1 || u == 0x1B0 || (u >= 0x1EA0 && u <= 0x1EF9);
}

int wordsWith(const QStringList& words, bool (*mark)(QChar)) {
    return static_cast<int>(std::count_if(words.begin(), words.end(), [mark](const QString& word) {
        return std::any_of(word.begin(), word.end(), mark);
    }));
}

/// The language whose function words stand there, where it is ahead of every other; a word of several
/// languages speaks for each.
Found byFunctionWords(const QStringList& words) {
    QHash<QString, int> hits;
    for (const QString& word : words)
        for (const QString& language : languagesWithFunctionWord(word))
            ++hits[language];
    Found best;
    double second = 0;
    for (auto it = hits.cbegin(); it != hits.cend(); ++it) {
        second = std::max(second, std::min(double(it.value()), best.words));
        if (it.value() > best.words)
            best = {it.key(), double(it.value())};
    }
    const bool enough =
        best.words >= fewestFunctionWords && best.words >= leastFunctionWords * double(words.size());
    return enough && best.words * 3 >= second * 4 ? best : Found{};
}

Found ofLatin(const Census& census) {
    const qsizetype vietnamese = wordsWith(census.latin, isVietnamese);
    if (vietnamese >= fewestFunctionWords && vietnamese * 5 >= census.latin.size())
        return {u"vi"_s, double(census.latin.size())};
    const Found found = byFunctionWords(census.latin);
    return {found.language, found.words * wordsPerFunctionWord};
}

Found ofCyrillic(const Census& census) {
    if (census.cyrillic.size() < fewestWords)
        return {};
    const auto has = [&](QStringView letters) {
        return std::any_of(census.cyrillic.begin(), census.cyrillic.end(), [&](const QString& word) {
            return std::any_of(word.begin(), word.end(), [&](QChar c) { return letters.contains(c); });
        });
    };
    const auto words = double(census.cyrillic.size());
    if (has(u"ыэ"))
        return {u"ru"_s, words};
    if (has(u"їєґ"))
        return {u"uk"_s, words};
    if (has(u"јљњћђ"))
        return {u"sr"_s, words};
    return {byFunctionWords(census.cyrillic).language, words};
}

Found ofArabic(const Census& census) {
    if (census.arabic.size() < fewestWords)
        return {};
    const QString all = census.arabic.join(u' ');
    const auto has = [&all](QStringView letters) {
        return std::any_of(letters.begin(), letters.end(), [&all](QChar c) { return all.contains(c); });
    };
    const QString language = has(u"ٹڈڑے") ? u"ur"_s : has(u"پچژگ") ? u"fa"_s : u"ar"_s;
    return {language, double(census.arabic.size())};
}

Found ofSigns(const Census& census) {
    const int japanese = census.han + census.kana;
    const Found all[] = {
        {census.kana * 10 > japanese ? u"ja"_s : u"zh"_s, double(japanese)},
        {u"ko"_s, double(census.hangul)},
        {u"th"_s, double(census.thai)},
    };
    const Found most = *std::max_element(std::begin(all), std::end(all),
                                         [](const Found& a, const Found& b) { return a.words < b.words; });
    return most.words < fewestSigns ? Found{} : Found{most.language, most.words * wordsPerSign};
}

Found ofOtherAlphabets(const Census& census) {
    Found most;
    for (auto it = census.scripts.cbegin(); it != census.scripts.cend(); ++it)
        if (it.value() >= fewestWords && it.value() > most.words)
            most = {it.key(), double(it.value())};
    return most;
}

QString primary(const QString& code) {
    const QString language = code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    static const QHash<QString, QString> same = {{u"nb"_s, u"no"_s}, {u"nn"_s, u"no"_s}, {u"da"_s, u"no"_s},
                                                 {u"ms"_s, u"id"_s}, {u"in"_s, u"id"_s}, {u"iw"_s, u"he"_s},
                                                 {u"yue"_s, u"zh"_s}};
    return same.value(language, language);
}

/// Of what it does not know itself, the detector may take one Latin language for its neighbour.
bool isKnown(const QString& language) {
    static const QStringList known =
        u"ar bg bn cs de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sr sv th tr uk ur vi zh"_s
            .split(u' ');
    return known.contains(language);
}

} // namespace

QString languageOf(const QString& text) {
    const Census census = censusOf(withoutFormulas(text.normalized(QString::NormalizationForm_C)));
    Found best;
    for (const Found& found :
         {ofSigns(census), ofLatin(census), ofCyrillic(census), ofArabic(census), ofOtherAlphabets(census)})
        if (!found.language.isEmpty() && found.words > best.words)
            best = found;
    return best.language;
}

bool isInAnotherLanguage(const QString& text, const QString& asked) {
    const QString found = primary(languageOf(text));
    const QString wanted = primary(asked);
    if (found.isEmpty() || wanted.isEmpty() || found == wanted)
        return false;
    return isKnown(wanted) || found == u"en" || found == u"zh";
}

} // namespace sheaf
