#include "base/text.h"
#include "rivals.h"
#include "rouge.h"
#include "summaries/offline/keyphrases.h"
#include "summaries/offline/sentence_ranking.h"
#include "support/recordings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

/// An abstract with the one-sentence summary and the keywords that Hugging Face's own model made of it.
struct Pair {
    QString title;
    QString abstract;
    QString summary;
    QStringList keywords;
};

QList<Pair> recordedPairs() {
    QList<Pair> pairs;
    const QDir folder(test::recordingPath(u"feeds/huggingface"_s));
    for (const QString& name : folder.entryList({u"daily_papers_*.json"_s}))
        for (const QJsonValue entry : QJsonDocument::fromJson(test::bytesOf(folder.filePath(name))).array()) {
            const QJsonValue paper = entry[u"paper"_s];
            const Pair pair{oneLine(paper[u"title"_s].toString()), paper[u"summary"_s].toString(),
                            paper[u"ai_summary"_s].toString(),
                            paper[u"ai_keywords"_s].toVariant().toStringList()};
            if (!pair.abstract.isEmpty() && !pair.summary.isEmpty())
                pairs += pair;
        }
    return pairs;
}

using Choose = std::function<qsizetype(const QString& title, const QStringList& sentences)>;
using Extract = std::function<QStringList(const QString& title, const QString& abstract)>;

struct Measure {
    double rouge1 = 0;
    double rougeL = 0;
};

Measure measure(const char* name, const QList<Pair>& pairs, const Choose& choose) {
    Measure sum;
    for (const Pair& pair : pairs) {
        const QStringList sentences = sentencesOf(pair.abstract);
        const QString chosen = sentences[choose(pair.title, sentences)];
        sum.rouge1 += test::rouge1(chosen, pair.summary) / double(pairs.size());
        sum.rougeL += test::rougeL(chosen, pair.summary) / double(pairs.size());
    }
    qInfo("%-22s ROUGE-1 %.3f  ROUGE-L %.3f", name, sum.rouge1, sum.rougeL);
    return sum;
}

double measure(const char* name, const QList<Pair>& pairs, const Extract& extract) {
    double sum = 0;
    for (const Pair& pair : pairs)
        sum += test::keyphraseF1(extract(pair.title, pair.abstract), pair.keywords) / double(pairs.size());
    qInfo("%-22s F1 of 5 keyphrases %.3f", name, sum);
    return sum;
}

} // namespace

class ExtractionMeasureTest : public QObject {
    Q_OBJECT

  private slots:
    void rouge_countsAsItsAuthorsDo();
    void tldr_isNearerToTheSummariesThanItsRivals();
    void tags_areNearerToTheKeywordsThanTheirRivals();
};

void ExtractionMeasureTest::rouge_countsAsItsAuthorsDo() {
    QCOMPARE(test::rouge1(u"The police killed the gunman"_s, u"police killed the gunman"_s), 8.0 / 9);
    QCOMPARE(test::rougeL(u"the gunman kill police"_s, u"police killed the gunman"_s), 4.0 / 8);
    QCOMPARE(test::rouge1(u"a"_s, u"b"_s), 0.0);
    QCOMPARE(test::keyphraseF1({u"Video-Diffusion Models"_s, u"x"_s}, {u"video diffusion model"_s}), 2.0 / 3);
}

void ExtractionMeasureTest::tldr_isNearerToTheSummariesThanItsRivals() {
    const QList<Pair> pairs = recordedPairs();
    if (pairs.isEmpty())
        QSKIP("no recorded days beside this checkout");
    qInfo("%d pairs of abstract and summary", int(pairs.size()));
    const auto alone = [](qsizetype (*choose)(const QStringList&)) {
        return [choose](const QString&, const QStringList& sentences) { return choose(sentences); };
    };
    const Measure ours = measure("Edmundson (ours)", pairs, Choose(bestSentence));
    const QList<Measure> others = {
        measure("first sentence", pairs, Choose([](const QString&, const QStringList&) { return 0; })),
        measure("last sentence", pairs,
                Choose([](const QString&, const QStringList& s) { return s.size() - 1; })),
        measure("TextRank", pairs, Choose(alone(test::textRankSentence))),
        measure("LexRank", pairs, Choose(alone(test::lexRankSentence))),
        measure("SumBasic", pairs, Choose(alone(test::sumBasicSentence)))};
    for (const Measure& other : others) {
        QVERIFY(ours.rouge1 > other.rouge1);
        QVERIFY(ours.rougeL > other.rougeL);
    }
}

void ExtractionMeasureTest::tags_areNearerToTheKeywordsThanTheirRivals() {
    const QList<Pair> pairs = recordedPairs();
    if (pairs.isEmpty())
        QSKIP("no recorded days beside this checkout");
    const auto ofText = [](QStringList (*extract)(const QString&, int)) {
        return [extract](const QString& title, const QString& abstract) {
            return extract(title + u". "_s + abstract, 5);
        };
    };
    const double ours =
        measure("C-value (ours)", pairs, Extract([](const QString& title, const QString& abstract) {
                    return keyphrases(title, abstract, 5);
                }));
    QVERIFY(ours > measure("RAKE", pairs, Extract(ofText(test::rakePhrases))));
    QVERIFY(ours > measure("TextRank", pairs, Extract(ofText(test::textRankPhrases))));
}

QTEST_GUILESS_MAIN(ExtractionMeasureTest)
#include "extraction_measure_test.moc"
