#include "summaries/offline/sentence_ranking.h"

#include "summaries/offline/cue_words.h"
#include "summaries/offline/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sheaf {

namespace {

QSet<QString> repeatedStems(const QList<QList<QString>>& sentences) {
    QHash<QString, int> counts;
    for (const QList<QString>& stems : sentences)
        for (const QString& stem : stems)
            ++counts[stem];
    QSet<QString> repeated;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > 1)
            repeated += it.key();
    return repeated;
}

/// The share of a sentence's words that the text repeats.
double keyShare(const QList<QString>& stems, const QSet<QString>& keys) {
    if (stems.isEmpty())
        return 0;
    const auto hits =
        std::count_if(stems.begin(), stems.end(), [&keys](const QString& s) { return keys.contains(s); });
    return double(hits) / double(stems.size());
}

/// The share of the title's words that a sentence takes up.
double titleShare(const QList<QString>& stems, const QSet<QString>& title) {
    if (title.isEmpty())
        return 0;
    const QSet<QString> own(stems.begin(), stems.end());
    const auto hits =
        std::count_if(title.begin(), title.end(), [&own](const QString& s) { return own.contains(s); });
    return double(hits) / double(title.size());
}

double cueValue(const QString& sentence, const RankingWeights& by) {
    const Cues cues = cuesOf(sentence);
    return (cues.announces ? by.cue : 0) - (cues.problem || cues.notice ? by.stigma : 0);
}

} // namespace

QList<double> sentenceWeights(const QString& title, const QStringList& sentences, const RankingWeights& by) {
    QList<QList<QString>> stems;
    for (const QString& sentence : sentences)
        stems += contentStems(sentence);
    const QSet<QString> keys = repeatedStems(stems);
    const QList<QString> titleList = contentStems(title);
    const QSet<QString> titleStems(titleList.begin(), titleList.end());
    QList<double> weights;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        weights += cueValue(sentences[i], by) + by.key * keyShare(stems[i], keys) +
                   by.title * titleShare(stems[i], titleStems) + (i == 0 ? by.opening : 0);
    return weights;
}

qsizetype bestSentence(const QString& title, const QStringList& sentences, const RankingWeights& by) {
    const QList<double> weights = sentenceWeights(title, sentences, by);
    const auto best = std::max_element(weights.begin(), weights.end());
    return best == weights.end() ? -1 : best - weights.begin();
}

} // namespace sheaf
