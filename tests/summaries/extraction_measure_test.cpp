#include "base/text.h"
#include "recorded_pairs.h"
#include "rivals.h"
#include "rouge.h"
#include "summaries/offline/keyphrases.h"
#include "summaries/offline/sentence_ranking.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

using Choose = std::function<qsizetype(const QString& title, const QStringList& sentences)>;
using Extract = std::function<QStringList(const QString& title, const QString& abstract)>;

struct Measure {
    double rouge1 = 0;
    double rougeL = 0;
};

/// The method chosen, then its rivals and the two baselines. Texts of the README's table.
const QList<std::pair<const char*, Choose>>& methods() {
    const auto alone = [](qsizetype (*choose)(const QStringList&)) {
        return [choose](const QString&, const QStringList& sentences) { return choose(sentences); };
    };
    static const QList<std::pair<const char*, Choose>> all = {
        {"Edmundson (ours)",
         [](const QString& title, const QStringList& s) { return bestSentence(title, s); }},
        {"TextRank", alone(textRankSentence)},
        {"LexRank", alone(lexRankSentence)},
        {"SumBasic", alone(sumBasicSentence)},
        {"first sentence", [](const QString&, const QStringList&) { return 0; }},
        {"last sentence", [](const QString&, const QStringList& s) { return s.size() - 1; }}};
    return all;
}

Measure measure(const QList<Pair>& pairs, const Choose& choose) {
    Measure sum;
    for (const Pair& pair : pairs) {
        const QStringList sentences = sentencesOf(pair.abstract);
        const QString chosen = sentences[choose(pair.title, sentences)];
        sum.rouge1 += rouge1(chosen, pair.summary) / double(pairs.size());
        sum.rougeL += rougeL(chosen, pair.summary) / double(pairs.size());
    }
    return sum;
}

/// Prints every method's measure; the first is the chosen one's.
QList<Measure> measureAll(const QString& what, const QList<Pair>& pairs) {
    QList<Measure> measures;
    for (const auto& [name, choose] : methods()) {
        measures += measure(pairs, choose);
        qInfo("%s, %3d pairs  %-17s ROUGE-1 %.3f  ROUGE-L %.3f", qPrintable(what), int(pairs.size()), name,
              measures.last().rouge1, measures.last().rougeL);
    }
    return measures;
}

double measure(const char* name, const QList<Pair>& pairs, const Extract& extract) {
    double sum = 0;
    for (const Pair& pair : pairs)
        sum += keyphraseF1(extract(pair.title, pair.abstract), pair.keywords) / double(pairs.size());
    qInfo("%-22s %3d pairs  F1 of 5 keyphrases %.3f", name, int(pairs.size()), sum);
    return sum;
}

Extract ofText(QStringList (*extract)(const QString&, int)) {
    return [extract](const QString& title, const QString& abstract) {
        return extract(title + u". "_s + abstract, 5);
    };
}

QStringList ours(const QString& title, const QString& abstract) { return keyphrases(title, abstract, 5); }

/// Each weight at half of what it is, as it is and doubled (of the opening, which is small: none), in every
/// mix.
QList<RankingWeights> mixes() {
    const RankingWeights set;
    QList<RankingWeights> all;
    for (const double cue : {0.5, 1.0, 2.0})
        for (const double key : {0.5, 1.0, 2.0})
            for (const double title : {0.5, 1.0, 2.0})
                for (const double opening : {0.0, 1.0, 2.0})
                    all +=
                        {cue * set.cue, set.stigma, key * set.key, title * set.title, opening * set.opening};
    return all;
}

Choose by(const RankingWeights& weights) {
    return [weights](const QString& title, const QStringList& s) { return bestSentence(title, s, weights); };
}

} // namespace

class ExtractionMeasureTest : public QObject {
    Q_OBJECT

  private slots:
    void rouge_countsAsItsAuthorsDo();
    void tldr_isNearerToTheSummariesThanItsRivals();
    void everyDayAlone_saysTheSame();
    void dayOfAnotherModel_saysTheSame();
    void weightsChosenOnOtherDays_holdOnEach();
    void tags_areNearerToTheKeywordsThanTheirRivals();
};

void ExtractionMeasureTest::rouge_countsAsItsAuthorsDo() {
    QCOMPARE(rouge1(u"The police killed the gunman"_s, u"police killed the gunman"_s), 8.0 / 9);
    QCOMPARE(rougeL(u"the gunman kill police"_s, u"police killed the gunman"_s), 4.0 / 8);
    QCOMPARE(rouge1(u"a"_s, u"b"_s), 0.0);
    QCOMPARE(keyphraseF1({u"Video-Diffusion Models"_s, u"x"_s}, {u"video diffusion model"_s}), 2.0 / 3);
}

void ExtractionMeasureTest::tldr_isNearerToTheSummariesThanItsRivals() {
    const QList<Pair> pairs = recordedPairs();
    if (pairs.isEmpty())
        QSKIP("no recorded days beside this checkout");
    const QList<Measure> measures = measureAll(u"all days"_s, pairs);
    for (const Measure& other : measures.mid(1)) {
        QVERIFY(measures[0].rouge1 > other.rouge1);
        QVERIFY(measures[0].rougeL > other.rougeL);
    }
}

void ExtractionMeasureTest::everyDayAlone_saysTheSame() {
    const auto days = pairsByDay();
    if (days.isEmpty())
        QSKIP("no recorded days beside this checkout");
    for (auto day = days.begin(); day != days.end(); ++day) {
        const QList<Measure> measures = measureAll(day.key(), *day);
        for (const Measure& baseline : measures.last(2)) {
            QVERIFY(measures[0].rouge1 > baseline.rouge1);
            QVERIFY(measures[0].rougeL > baseline.rougeL);
        }
    }
}

void ExtractionMeasureTest::dayOfAnotherModel_saysTheSame() {
    const QList<Pair> pairs = arxivPairs();
    if (pairs.isEmpty())
        QSKIP("no recorded arXiv day beside this checkout");
    const QList<Measure> measures = measureAll(u"arXiv 2026-01-30"_s, pairs);
    for (const Measure& baseline : measures.last(2)) {
        QVERIFY(measures[0].rouge1 > baseline.rouge1);
        QVERIFY(measures[0].rougeL > baseline.rougeL);
    }
}

/// What the weights would do had they been chosen without the day they are measured on.
void ExtractionMeasureTest::weightsChosenOnOtherDays_holdOnEach() {
    const auto days = pairsByDay();
    if (days.isEmpty())
        QSKIP("no recorded days beside this checkout");
    QList<QMap<QString, double>> sums; // by mix: each day's ROUGE-1, summed over its pairs
    for (const RankingWeights& mix : mixes()) {
        sums.emplaceBack();
        for (auto day = days.begin(); day != days.end(); ++day)
            sums.last()[day.key()] = measure(*day, by(mix)).rouge1 * double(day->size());
    }
    const auto total = [](const QMap<QString, double>& sum) {
        return std::accumulate(sum.begin(), sum.end(), 0.0);
    };
    const double count = double(recordedPairs().size());
    double heldOut = 0;
    for (const QString& day : days.keys())
        heldOut += std::max_element(
                       sums.begin(), sums.end(),
                       [&](const auto& a, const auto& b) { return total(a) - a[day] < total(b) - b[day]; })
                       ->value(day) /
                   count;
    const auto [least, most] = std::minmax_element(
        sums.begin(), sums.end(), [&](const auto& a, const auto& b) { return total(a) < total(b); });
    const double fixed = measure(recordedPairs(), by({})).rouge1;
    qInfo("ROUGE-1: as they are %.3f, chosen on the other days %.3f, any of %d mixes %.3f to %.3f", fixed,
          heldOut, int(sums.size()), total(*least) / count, total(*most) / count);
    QVERIFY(total(*least) / count > measure(recordedPairs(), methods()[1].second).rouge1);
    QVERIFY(fixed - heldOut < 0.02);
}

void ExtractionMeasureTest::tags_areNearerToTheKeywordsThanTheirRivals() {
    auto days = pairsByDay();
    if (days.isEmpty())
        QSKIP("no recorded days beside this checkout");
    days.insert(u"all days"_s, recordedPairs());
    for (auto day = days.begin(); day != days.end(); ++day) {
        const double f1 = measure(qPrintable(day.key() + u" C-value (ours)"_s), *day, Extract(ours));
        QVERIFY(f1 > measure(qPrintable(day.key() + u" RAKE"_s), *day, ofText(rakePhrases)));
        QVERIFY(f1 > measure(qPrintable(day.key() + u" TextRank"_s), *day, ofText(textRankPhrases)));
    }
}

QTEST_GUILESS_MAIN(ExtractionMeasureTest)
#include "extraction_measure_test.moc"
