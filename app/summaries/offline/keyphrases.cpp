#include "summaries/offline/keyphrases.h"

#include "base/text.h"
#include "summaries/offline/words.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPhrase = 3;

/// Words joined by hyphens count as one: "joint video-pose diffusion" has three.
struct Token {
    QString surface;
    QString stem;
    bool afterBlank = false; ///< only a blank between it and the token before
    bool speaks = false;     ///< may be part of a phrase
};

using Phrase = QList<Token>;

struct Candidate {
    QString surface;
    QString stem;
    qsizetype place = 0;
    double value = 0;
};

QList<Token> tokensOf(const QString& text) {
    QList<Token> tokens;
    for (const Word& word : wordsOf(text)) {
        if (word.before == Gap::Hyphen && !tokens.isEmpty()) {
            tokens.last().surface += u'-' + word.surface;
            tokens.last().stem += u' ' + word.stem;
            tokens.last().speaks = true;
            continue;
        }
        const bool wordy = !word.pair && word.surface.size() > 1 && word.surface[0].isLetter();
        tokens +=
            {word.surface, word.stem, word.before == Gap::Blank, wordy && !isPaperWord(folded(word.surface))};
    }
    return tokens;
}

QList<Phrase> phrasesOf(const QString& text) {
    QList<Phrase> phrases;
    bool open = false;
    for (const Token& token : tokensOf(text)) {
        if (!token.speaks) {
            open = false;
            continue;
        }
        if (!open || !token.afterBlank)
            phrases += Phrase();
        phrases.last() += token;
        open = true;
    }
    return phrases;
}

QString joined(const Phrase& phrase, qsizetype from, qsizetype count, QString Token::*part) {
    QStringList words;
    for (const Token& token : phrase.mid(from, count))
        words += token.*part;
    return words.join(u' ');
}

/// How often each run of up to `longestPhrase` words occurs, in longer phrases too.
QHash<QString, int> runCounts(const QList<Phrase>& phrases) {
    QHash<QString, int> counts;
    for (const Phrase& phrase : phrases)
        for (qsizetype length = 1; length <= qMin(phrase.size(), longestPhrase); ++length)
            for (qsizetype from = 0; from + length <= phrase.size(); ++from)
                ++counts[joined(phrase, from, length, &Token::stem)];
    return counts;
}

/// "GRPO", "VBench", "STEP3-VL-10B"; not "Vision-Language".
bool isName(const QString& word) {
    for (const QString& part : word.split(u'-')) {
        const auto capitals = std::count_if(part.begin(), part.end(), [](QChar c) { return c.isUpper(); });
        const bool digits = std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        if (capitals > 1 || digits)
            return true;
    }
    return false;
}

QList<Candidate> candidatesOf(const QList<Phrase>& phrases) {
    const QHash<QString, int> counts = runCounts(phrases);
    QHash<QString, Candidate> byStem;
    for (const Phrase& phrase : phrases) {
        const QString surface = joined(phrase, 0, phrase.size(), &Token::surface);
        if (phrase.size() > longestPhrase || (phrase.size() == 1 && !isName(surface)))
            continue;
        const QString stem = joined(phrase, 0, phrase.size(), &Token::stem);
        const double value = std::log2(double(phrase.size()) + 1) * counts.value(stem);
        if (!byStem.contains(stem))
            byStem.insert(stem, {surface, stem, byStem.size(), value});
    }
    return byStem.values();
}

/// Titles write Every Word Large; a tag does not. Names keep their capitals.
QString asTag(const QString& surface) {
    QStringList words;
    for (const QString& word : surface.split(u' '))
        words += isName(word) ? word : word.toLower();
    return words.join(u' ');
}

/// Whether one phrase is a part of the other: "diffusion model" and "video diffusion model" say the same
/// twice.
bool overlap(const QString& a, const QString& b) {
    const QString wideA = u' ' + a + u' ';
    const QString wideB = u' ' + b + u' ';
    return wideA.contains(wideB) || wideB.contains(wideA);
}

} // namespace

QStringList keyphrases(const QString& title, const QString& abstract, int count) {
    QList<Candidate> candidates = candidatesOf(phrasesOf(title + u". "_s + abstract));
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.value != b.value ? a.value > b.value : a.place < b.place;
    });
    QStringList stems, phrases;
    for (const Candidate& candidate : candidates) {
        if (phrases.size() == count)
            break;
        const auto twice = [&candidate](const QString& stem) { return overlap(stem, candidate.stem); };
        if (std::any_of(stems.begin(), stems.end(), twice))
            continue;
        stems += candidate.stem;
        phrases += asTag(candidate.surface);
    }
    return phrases;
}

} // namespace sheaf
