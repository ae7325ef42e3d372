#include "rivals.h"

#include "base/text.h"
#include "summaries/offline/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

using Matrix = QList<QList<double>>;
using Bag = QHash<QString, double>;

QList<double> pageRank(const Matrix& links) {
    const qsizetype n = links.size();
    constexpr double damping = 0.85;
    QList<double> rank(n, 1.0 / double(n));
    for (int round = 0; round < 50; ++round) {
        QList<double> next(n, (1 - damping) / double(n));
        for (qsizetype i = 0; i < n; ++i) {
            double out = 0;
            for (const double weight : links[i])
                out += weight;
            for (qsizetype j = 0; j < n; ++j)
                next[j] += damping * rank[i] * (out > 0 ? links[i][j] / out : 1.0 / double(n));
        }
        rank = next;
    }
    return rank;
}

qsizetype highest(const QList<double>& values) {
    return std::max_element(values.begin(), values.end()) - values.begin();
}

Matrix matrix(qsizetype n) { return Matrix(n, QList<double>(n, 0)); }

double shareOfWords(const QSet<QString>& a, const QSet<QString>& b) {
    const double shared = double(QSet<QString>(a).intersect(b).size());
    return shared == 0 ? 0 : shared / (std::log(double(a.size()) + 1) + std::log(double(b.size()) + 1));
}

double dot(const Bag& a, const Bag& b) {
    double sum = 0;
    for (auto it = a.begin(); it != a.end(); ++it)
        sum += it.value() * b.value(it.key());
    return sum;
}

QList<Bag> tfIdf(const QStringList& sentences) {
    QList<Bag> bags;
    Bag documents;
    for (const QString& sentence : sentences) {
        Bag bag;
        for (const QString& stem : contentStems(sentence))
            ++bag[stem];
        for (auto it = bag.begin(); it != bag.end(); ++it)
            ++documents[it.key()];
        bags += bag;
    }
    for (Bag& bag : bags)
        for (auto it = bag.begin(); it != bag.end(); ++it)
            it.value() *= std::log(1 + double(sentences.size()) / documents[it.key()]);
    return bags;
}

/// Runs of words that carry a subject, each word as its stem, with how the run is written.
QList<std::pair<QStringList, QString>> phrasesOf(const QString& text, bool (*ends)(const QString&)) {
    QList<std::pair<QStringList, QString>> phrases;
    bool open = false;
    for (const Word& word : wordsOf(text)) {
        const bool speaks =
            word.surface[0].isLetter() && word.surface.size() > 1 && !ends(folded(word.surface));
        if (speaks && (!open || word.before == Gap::Break))
            phrases += std::pair<QStringList, QString>();
        if (speaks) {
            phrases.last().first += word.stem;
            phrases.last().second += (word.before == Gap::Hyphen ? u"-"_s : u" "_s) + word.surface;
        }
        open = speaks;
    }
    return phrases;
}

QStringList best(const QHash<QString, double>& weights, int count) {
    QStringList phrases = weights.keys();
    std::sort(phrases.begin(), phrases.end(), [&weights](const QString& a, const QString& b) {
        return weights[a] != weights[b] ? weights[a] > weights[b] : a < b;
    });
    return phrases.mid(0, count);
}

} // namespace

qsizetype textRankSentence(const QStringList& sentences) {
    QList<QSet<QString>> sets;
    for (const QString& sentence : sentences) {
        const QList<QString> stems = contentStems(sentence);
        sets += QSet<QString>(stems.begin(), stems.end());
    }
    Matrix links = matrix(sets.size());
    for (qsizetype i = 0; i < sets.size(); ++i)
        for (qsizetype j = 0; j < sets.size(); ++j)
            links[i][j] = i == j ? 0 : shareOfWords(sets[i], sets[j]);
    return highest(pageRank(links));
}

qsizetype lexRankSentence(const QStringList& sentences) {
    const QList<Bag> bags = tfIdf(sentences);
    Matrix links = matrix(bags.size());
    for (qsizetype i = 0; i < bags.size(); ++i)
        for (qsizetype j = 0; j < bags.size(); ++j) {
            const double lengths = std::sqrt(dot(bags[i], bags[i]) * dot(bags[j], bags[j]));
            links[i][j] = i == j || lengths == 0 ? 0 : dot(bags[i], bags[j]) / lengths;
        }
    return highest(pageRank(links));
}

qsizetype sumBasicSentence(const QStringList& sentences) {
    Bag counts;
    for (const QString& stem : contentStems(sentences.join(u' ')))
        ++counts[stem];
    QList<double> means;
    for (const QString& sentence : sentences) {
        const QList<QString> stems = contentStems(sentence);
        double sum = 0;
        for (const QString& stem : stems)
            sum += counts[stem];
        means += stems.isEmpty() ? 0 : sum / double(stems.size());
    }
    return highest(means);
}

QStringList rakePhrases(const QString& text, int count) {
    Bag frequency, degree;
    const auto phrases = phrasesOf(text, isPaperWord);
    for (const auto& [stems, surface] : phrases)
        for (const QString& stem : stems) {
            ++frequency[stem];
            degree[stem] += double(stems.size());
        }
    QHash<QString, double> weights;
    for (const auto& [stems, surface] : phrases) {
        double sum = 0;
        for (const QString& stem : stems)
            sum += degree[stem] / frequency[stem];
        weights.insert(surface.trimmed().toLower(), sum);
    }
    return best(weights, count);
}

QStringList textRankPhrases(const QString& text, int count) {
    const auto phrases = phrasesOf(text, isPaperWord);
    QStringList words;
    for (const auto& [stems, surface] : phrases)
        words += stems;
    QHash<QString, qsizetype> ids;
    for (const QString& word : words)
        if (!ids.contains(word))
            ids.insert(word, ids.size());
    Matrix links = matrix(ids.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        for (qsizetype j = i + 1; j < qMin(i + 3, words.size()); ++j)
            if (words[i] != words[j]) {
                ++links[ids[words[i]]][ids[words[j]]];
                ++links[ids[words[j]]][ids[words[i]]];
            }
    const QList<double> rank = pageRank(links);
    QHash<QString, double> weights;
    for (const auto& [stems, surface] : phrases) {
        double sum = 0;
        for (const QString& stem : stems)
            sum += rank[ids[stem]];
        weights.insert(surface.trimmed().toLower(), sum / double(stems.size()));
    }
    return best(weights, count);
}

} // namespace sheaf::test
