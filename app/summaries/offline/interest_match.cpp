#include "summaries/offline/interest_match.h"

#include "summaries/offline/words.h"

#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr double k1 = 2.0;
constexpr double b = 0.75;
constexpr double averageWords = 180; // of an arXiv abstract
constexpr double titleWorth = 3;

bool standsAt(const QList<Word>& text, qsizetype at, const QList<Word>& phrase) {
    if (at + phrase.size() > text.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const Word& word = text[at + i];
        // A comma or a formula between two words keeps them from being one phrase; CJK pairs always follow a
        // break.
        const bool torn = i > 0 && word.before == Gap::Break && !(word.pair && text[at + i - 1].pair);
        if (torn || word.stem != phrase[i].stem)
            return false;
    }
    return true;
}

QString surfaceOf(const QList<Word>& text, qsizetype at, qsizetype count) {
    QString surface;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i].pair) {
            surface += i == at ? text[i].surface : text[i].surface.last(1);
            continue;
        }
        if (i > at)
            surface += text[i].before == Gap::Hyphen ? u'-' : u' ';
        surface += text[i].surface;
    }
    return surface;
}

int occurrences(const QList<Word>& text, const QList<Word>& phrase, QStringList& surfaces) {
    int count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!standsAt(text, at, phrase))
            continue;
        ++count;
        const QString surface = surfaceOf(text, at, phrase.size());
        if (!surfaces.contains(surface, Qt::CaseInsensitive))
            surfaces += surface;
    }
    return count;
}

double weightOf(const InterestHit& hit, qsizetype abstractWords) {
    const double frequency = titleWorth * hit.inTitle + hit.inAbstract;
    const double lengthNorm = 1 - b + b * double(abstractWords) / averageWords;
    return frequency / (frequency + k1 * lengthNorm);
}

} // namespace

InterestMatch matchInterests(const QString& title, const QString& abstract, const QStringList& interests) {
    const QList<Word> titleWords = wordsOf(title);
    const QList<Word> abstractWords = wordsOf(abstract);
    InterestMatch match;
    double missed = 1;
    for (const QString& interest : interests) {
        const QList<Word> phrase = wordsOf(interest);
        if (phrase.isEmpty())
            continue;
        InterestHit hit{interest};
        hit.inTitle = occurrences(titleWords, phrase, hit.words);
        hit.inAbstract = occurrences(abstractWords, phrase, hit.words);
        if (hit.words.isEmpty())
            continue;
        missed *= 1 - weightOf(hit, abstractWords.size());
        match.hits += hit;
    }
    match.score = int(std::lround(100 * (1 - missed)));
    return match;
}

} // namespace sheaf
