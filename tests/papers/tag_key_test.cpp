#include "papers/scores.h"
#include "papers/staleness.h"
#include "papers/tag_key.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TagKeyTest : public QObject {
    Q_OBJECT

  private slots:
    void spellingsOfOneTag_haveOneKey_data();
    void spellingsOfOneTag_haveOneKey();
    void differentTags_haveDifferentKeys_data();
    void differentTags_haveDifferentKeys();
    void key_ofAKeyIsItself();
    void scores_onOneValueHaveCollapsed();
    void percentile_countsEqualScoresByHalf();
    void staleSummary_saysWhy();
};

void TagKeyTest::spellingsOfOneTag_haveOneKey_data() {
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("case") << QStringList{u"Diffusion"_s, u"diffusion"_s, u" DIFFUSION "_s};
    QTest::newRow("plural and hyphen")
        << QStringList{u"Vision-Language Models"_s, u"vision language model"_s, u"VLM"_s, u"VLMs"_s};
    QTest::newRow("abbreviation") << QStringList{u"LLMs"_s, u"llm"_s, u"Large-Language Model"_s,
                                                 u"large language models (LLM)"_s,
                                                 u"Large Language Models (LLMs)"_s};
    QTest::newRow("blank") << QStringList{u"fine-tuning"_s, u"fine tuning"_s, u"finetuning"_s,
                                          u"Fine–Tuning"_s};
    QTest::newRow("British") << QStringList{u"tokenisation"_s, u"Tokenization"_s};
    QTest::newRow("two l") << QStringList{u"world modelling"_s, u"World Modeling"_s};
    QTest::newRow("ies") << QStringList{u"ontologies"_s, u"ontology"_s};
    QTest::newRow("diacritics") << QStringList{u"Schrödinger bridge"_s, u"Schrodinger bridges"_s};
    QTest::newRow("number") << QStringList{u"GPT-4"_s, u"GPT 4"_s, u"gpt4"_s};
    QTest::newRow("Chinese") << QStringList{u"大语言模型"_s, u"大 语言模型"_s};
}

void TagKeyTest::spellingsOfOneTag_haveOneKey() {
    QFETCH(QStringList, tags);
    for (const QString& tag : tags)
        QCOMPARE(tagKey(tag), tagKey(tags[0]));
    QVERIFY(!tagKey(tags[0]).isEmpty());
}

void TagKeyTest::differentTags_haveDifferentKeys_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("signs") << u"C"_s << u"C++"_s;
    QTest::newRow("sharp") << u"C"_s << u"C#"_s;
    QTest::newRow("point") << u"LLaVA-1.5"_s << u"LLaVA-15"_s;
    QTest::newRow("ss") << u"loss"_s << u"los"_s;
    QTest::newRow("us") << u"consensus"_s << u"consensu"_s;
    QTest::newRow("is") << u"analysis"_s << u"analyses"_s;
    QTest::newRow("longer") << u"VLM"_s << u"LLM"_s;
    QTest::newRow("inside brackets") << u"GAN (survey)"_s << u"GAN"_s;
    QTest::newRow("only signs") << u"☂"_s << u"☃"_s;
}

void TagKeyTest::differentTags_haveDifferentKeys() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(tagKey(one) != tagKey(other));
}

void TagKeyTest::key_ofAKeyIsItself() {
    for (const QString& tag : {u"Vision-Language Models"_s, u"LLMs"_s, u"news"_s, u"C++"_s, u"☂"_s})
        QCOMPARE(tagKey(tagKey(tag)), tagKey(tag));
    QCOMPARE(tagKey(u"  "_s), QString());
    QVERIFY(tagKey(u"Vision-Language Models"_s).startsWith(tagKeyStart(u"vision-lang"_s)));
    QCOMPARE(abbreviatedTagKeys(u"VL"_s), (QStringList{tagKey(u"VLA"_s), tagKey(u"VLM"_s)}));
    QVERIFY(abbreviatedTagKeys(u" "_s).isEmpty());
}

void TagKeyTest::scores_onOneValueHaveCollapsed() {
    QList<int> scores(64, 80);
    scores += QList<int>(9, 60);
    const auto found = collapsed(scores);
    QVERIFY(found);
    QCOMPARE(found->scores, 73);
    QCOMPARE(found->onOneValue, 64);
    QCOMPARE(found->value, 80);
    QVERIFY2(collapsed({80, 81, 82, 80, 81, 82, 80, 81, 82, 83}), "nearly the same");
    QVERIFY2(!collapsed(QList<int>(9, 80)), "too few to tell");
    QVERIFY2(!collapsed({10, 20, 30, 40, 50, 60, 70, 80, 90, 80}), "a healthy day");
    QVERIFY2(!collapsed({80, 80, 80, 80, 80, 60, 40, 20, 90, 70}), "half on one value");
}

void TagKeyTest::percentile_countsEqualScoresByHalf() {
    QCOMPARE((ScoreStanding{.below = 90, .same = 10, .total = 100}).percentile(), 95);
    QCOMPARE((ScoreStanding{.below = 0, .same = 20, .total = 20}).percentile(), 50);
    QCOMPARE((ScoreStanding{.below = 330, .same = 1, .total = 331}).percentile(),
             99); // itself is one of them
    QCOMPARE((ScoreStanding{.below = 5, .same = 1, .total = 19}).percentile(), std::nullopt);
}

void TagKeyTest::staleSummary_saysWhy() {
    const Provenance made{
        .promptVersion = u"summary-1"_s, .rubricVersion = u"summary-1+a"_s, .paperVersion = 1};
    QCOMPARE(staleness(made, 1, {u"summary-1"_s, u"summary-1+a"_s}), QList<StaleReason>());
    QCOMPARE(staleness(made, 1, {}), QList<StaleReason>());
    QCOMPARE(staleness(made, 2, {u"summary-2"_s, u"summary-2+a"_s}),
             (QList{StaleReason::Paper, StaleReason::Prompt}));
    QCOMPARE(staleness(made, 1, {u"summary-1"_s, u"summary-1+b"_s}), QList{StaleReason::Rubric});
    QCOMPARE(staleness({.paperVersion = 0}, 3, {}), QList<StaleReason>());
}

QTEST_GUILESS_MAIN(TagKeyTest)
#include "tag_key_test.moc"
