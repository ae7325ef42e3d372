#include "base/text.h"
#include "summaries/offline/offline_summariser.h"
#include "support/cpu_timer.h"
#include "support/recordings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

QList<Paper> fixturePapers() {
    QList<Paper> papers;
    for (const QJsonValue value : QJsonDocument::fromJson(test::fixture(u"llm/papers.json"_s)).array()) {
        Paper paper;
        paper.id = value[u"id"_s].toString();
        paper.version = 1;
        paper.title = value[u"title"_s].toString();
        paper.abstract = value[u"abstract"_s].toString();
        papers += paper;
    }
    return papers;
}

QList<Paper> recordedPapers() {
    QList<Paper> papers;
    for (const QString& day : {u"2024-05-27"_s, u"2025-06-25"_s, u"2025-09-29"_s, u"2025-10-03"_s,
                               u"2026-01-06"_s, u"2026-01-16"_s, u"2026-06-03"_s}) {
        const QByteArray bytes = test::recording(u"feeds/huggingface/daily_papers_%1.json"_s.arg(day));
        for (const QJsonValue entry : QJsonDocument::fromJson(bytes).array()) {
            Paper paper;
            paper.title = entry[u"paper"_s][u"title"_s].toString().simplified();
            paper.abstract = entry[u"paper"_s][u"summary"_s].toString();
            if (!paper.abstract.isEmpty())
                papers += paper;
        }
    }
    return papers;
}

Summary summaryOf(const Paper& paper, const QStringList& interests = {}) {
    OfflineSummariser engine(u"offline"_s, interests);
    const SummaryAttempt attempt = engine.summarise({paper}, CancelFlag());
    if (!attempt.ok())
        qFatal("%s", qPrintable(attempt.failure().error.sentence));
    return attempt.summary();
}

QStringList fieldsOf(const Summary& summary) {
    QStringList fields = {summary.tldr, summary.motivation, summary.method, summary.result,
                          summary.conclusion};
    fields.removeAll(QString());
    return fields;
}

void verifyIsExtracted(const Paper& paper, const Summary& summary) {
    const QStringList sentences = sentencesOf(paper.abstract);
    for (const QString& field : fieldsOf(summary))
        QVERIFY2(sentences.contains(field), qPrintable(field));
    QVERIFY(summary.tldr != oneLine(paper.abstract));
    QCOMPARE(fieldsOf(summary).removeDuplicates(), 0);
    QVERIFY(summary.provenance.extracted);
}

} // namespace

class OfflineSummariserTest : public QObject {
    Q_OBJECT

  private slots:
    void sentences_goWhereTheyBelong();
    void everyField_isASentenceOfTheAbstract();
    void everyRecordedField_isASentenceOfTheAbstract();
    void changedInterests_changeTheRanking();
    void reason_namesWordsOfTheAbstract();
    void withoutInterests_thereIsNoScore();
    void unmetInterests_scoreZeroAndSaySo();
    void oneSentence_isNoTldr();
    void chineseAbstract_isTakenApartAndSaysItsLanguage();
    void provenance_tellsTheTruth();
    void emptyAbstract_isAFailureThatSaysSo();
    void givenText_isReadInsteadOfTheAbstract();
    void raisedFlag_stops();
    void samePaper_givesTheSameSummary();
    void onePaper_takesAFewMilliseconds();
};

void OfflineSummariserTest::sentences_goWhereTheyBelong() {
    const Summary summary = summaryOf(fixturePapers()[0]);
    QVERIFY2(summary.tldr.startsWith(u"We propose Tidal Attention"_s), qPrintable(summary.tldr));
    QVERIFY2(summary.motivation.startsWith(u"However, the key-value cache"_s),
             qPrintable(summary.motivation));
    QVERIFY2(summary.method.startsWith(u"Merging happens in stages"_s), qPrintable(summary.method));
    QVERIFY2(summary.result.startsWith(u"Experiments on TideBench"_s), qPrintable(summary.result));
    QVERIFY2(summary.conclusion.startsWith(u"These findings suggest"_s), qPrintable(summary.conclusion));
    QVERIFY(summary.tags.contains(u"tidal attention"_s));
    QVERIFY(summary.tags.size() <= 6);
}

void OfflineSummariserTest::everyField_isASentenceOfTheAbstract() {
    for (const Paper& paper : fixturePapers())
        verifyIsExtracted(paper, summaryOf(paper, {u"language models"_s}));
}

void OfflineSummariserTest::everyRecordedField_isASentenceOfTheAbstract() {
    const QList<Paper> papers = recordedPapers();
    if (papers.isEmpty())
        QSKIP("no recorded days beside this checkout");
    int complete = 0;
    for (const Paper& paper : papers) {
        const Summary summary = summaryOf(paper);
        verifyIsExtracted(paper, summary);
        QVERIFY2(!summary.tldr.isEmpty(), qPrintable(paper.title));
        QVERIFY2(!summary.tags.isEmpty(), qPrintable(paper.title));
        complete += fieldsOf(summary).size() >= 4 ? 1 : 0;
    }
    qInfo("%d of %d papers have at least four of the five texts", complete, int(papers.size()));
    QVERIFY(complete > papers.size() / 2);
}

void OfflineSummariserTest::changedInterests_changeTheRanking() {
    const QList<Paper> papers = fixturePapers();
    const auto score = [&papers](qsizetype paper, const QString& interest) {
        return summaryOf(papers[paper], {interest}).score.value();
    };
    QVERIFY(score(0, u"attention"_s) > score(1, u"attention"_s));
    QVERIFY(score(1, u"diffusion models"_s) > score(0, u"diffusion models"_s));
}

void OfflineSummariserTest::reason_namesWordsOfTheAbstract() {
    const Paper paper = fixturePapers()[1];
    const Summary summary = summaryOf(paper, {u"diffusion model"_s, u"image generation"_s, u"robots"_s});
    QVERIFY2(summary.scoreReason.contains(u"“Diffusion Models”"_s) ||
                 summary.scoreReason.contains(u"“diffusion models”"_s),
             qPrintable(summary.scoreReason));
    QVERIFY(summary.scoreReason.contains(u"Image generation"_s));
    QVERIFY(!summary.scoreReason.contains(u"robots"_s));
    static const QRegularExpression quoted(u"“([^”]+)”"_s);
    for (auto it = quoted.globalMatch(summary.scoreReason); it.hasNext();)
        QVERIFY((paper.title + paper.abstract).contains(it.next().captured(1)));
    QCOMPARE(summary.recommendation, u"Matches 2 of your 3 interests: diffusion model, image generation."_s);
}

void OfflineSummariserTest::withoutInterests_thereIsNoScore() {
    const Summary summary = summaryOf(fixturePapers()[0]);
    QVERIFY(!summary.score);
    QVERIFY(summary.scoreReason.isEmpty() && summary.recommendation.isEmpty());
}

void OfflineSummariserTest::unmetInterests_scoreZeroAndSaySo() {
    const Summary summary = summaryOf(fixturePapers()[2], {u"robots"_s});
    QCOMPARE(summary.score, std::optional(0));
    QVERIFY(summary.scoreReason.startsWith(u"None of your interests"_s));
    QVERIFY(summary.recommendation.isEmpty());
}

void OfflineSummariserTest::oneSentence_isNoTldr() {
    const Summary summary = summaryOf(fixturePapers()[4]);
    QCOMPARE(summary.tldr, QString());
}

void OfflineSummariserTest::chineseAbstract_isTakenApartAndSaysItsLanguage() {
    const Summary summary = summaryOf(fixturePapers()[3], {u"长上下文模型"_s});
    QVERIFY2(summary.tldr.startsWith(u"本文提出"_s), qPrintable(summary.tldr));
    QVERIFY2(summary.motivation.startsWith(u"然而"_s), qPrintable(summary.motivation));
    QVERIFY2(summary.result.startsWith(u"实验结果"_s), qPrintable(summary.result));
    QCOMPARE(summary.provenance.language, u"zh"_s);
    QVERIFY(summary.score.value() > 0);
}

void OfflineSummariserTest::provenance_tellsTheTruth() {
    OfflineSummariser engine(u"offline"_s, {});
    const SummaryAttempt attempt =
        engine.summarise({.paper = fixturePapers()[0], .language = u"vi"_s}, CancelFlag());
    const Provenance expected{.engine = u"offline"_s,
                              .extracted = true,
                              .model = u"Edmundson 1969"_s,
                              .rubricVersion = interestsRubric({}),
                              .language = u"en"_s,
                              .sourceText = SourceText::Abstract,
                              .paperVersion = 1};
    QCOMPARE(attempt.summary().provenance, expected);
}

void OfflineSummariserTest::emptyAbstract_isAFailureThatSaysSo() {
    OfflineSummariser engine(u"offline"_s, {});
    const SummaryAttempt attempt =
        engine.summarise({.paper = {.title = u"A title"_s, .abstract = u" \n"_s}}, CancelFlag());
    QVERIFY(!attempt.ok());
    QCOMPARE(attempt.failure().then, AfterFailure::GiveUp);
    QVERIFY(attempt.failure().error.sentence.contains(u"no abstract"_s));
}

void OfflineSummariserTest::givenText_isReadInsteadOfTheAbstract() {
    OfflineSummariser engine(u"offline"_s, {});
    SummaryInput input{.paper = fixturePapers()[0], .sourceText = SourceText::Html};
    input.text = u"We present a lamp. It shines."_s;
    const SummaryAttempt attempt = engine.summarise(input, CancelFlag());
    QCOMPARE(attempt.summary().tldr, u"We present a lamp."_s);
    QCOMPARE(attempt.summary().provenance.sourceText, SourceText::Html);
}

void OfflineSummariserTest::raisedFlag_stops() {
    OfflineSummariser engine(u"offline"_s, {});
    const CancelFlag cancel;
    cancel.raise();
    const SummaryAttempt attempt = engine.summarise({fixturePapers()[0]}, cancel);
    QCOMPARE(attempt.failure().then, AfterFailure::Cancelled);
}

void OfflineSummariserTest::samePaper_givesTheSameSummary() {
    for (const Paper& paper : fixturePapers())
        QCOMPARE(summaryOf(paper, {u"models"_s}), summaryOf(paper, {u"models"_s}));
}

void OfflineSummariserTest::onePaper_takesAFewMilliseconds() {
    const Paper paper = fixturePapers()[0];
    QVERIFY(!summaryOf(paper).tldr.isEmpty()); // the word lists are made on first use
    constexpr int times = 50;
    const test::CpuTimer timer;
    for (int i = 0; i < times; ++i)
        QVERIFY(!summaryOf(paper, {u"attention"_s}).tldr.isEmpty());
    const double each = timer.elapsed() / times;
    qInfo("%.2f ms a paper", each);
    QVERIFY(each < 20);
}

QTEST_GUILESS_MAIN(OfflineSummariserTest)
#include "offline_summariser_test.moc"
