#include "summaries/offline/keyphrases.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class KeyphrasesTest : public QObject {
    Q_OBJECT

  private slots:
    void repeatedPhrase_comesFirst();
    void titleCase_becomesSmallButNamesStay();
    void spellingsOfOnePhrase_areOneTag();
    void formulasAndAddresses_areNoTags();
    void chineseText_givesOnlyItsNames();
    void nothingToTake_isAnEmptyList();
};

void KeyphrasesTest::repeatedPhrase_comesFirst() {
    const QStringList tags =
        keyphrases(u"On graphs"_s,
                   u"Sparse attention is cheap. With sparse attention, memory budget and cost fall."_s, 5);
    QCOMPARE(tags.first(), u"sparse attention"_s);
    QVERIFY(tags.contains(u"memory budget"_s));
}

void KeyphrasesTest::titleCase_becomesSmallButNamesStay() {
    const QStringList tags = keyphrases(u"Graph Neural Networks for the GRPO-2 and VBench"_s, {}, 5);
    QVERIFY2(tags.contains(u"graph neural networks"_s), qPrintable(tags.join(u'|')));
    QVERIFY(tags.contains(u"GRPO-2"_s));
    QVERIFY(tags.contains(u"VBench"_s));
}

void KeyphrasesTest::spellingsOfOnePhrase_areOneTag() {
    const QStringList tags =
        keyphrases({}, u"Diffusion Model. Then diffusion models, and a diffusion model."_s, 5);
    QCOMPARE(tags, QStringList{u"diffusion model"_s});
}

void KeyphrasesTest::formulasAndAddresses_areNoTags() {
    const QStringList tags =
        keyphrases({}, u"See https://example.org/Neural_Code and $\\alpha \\beta$ and \\emph{x}."_s, 5);
    QCOMPARE(tags, QStringList());
}

void KeyphrasesTest::chineseText_givesOnlyItsNames() {
    QCOMPARE(keyphrases(u"潮汐注意力"_s, u"该方法在 TideBench 上只需一半内存。"_s, 5),
             QStringList{u"TideBench"_s});
}

void KeyphrasesTest::nothingToTake_isAnEmptyList() {
    QCOMPARE(keyphrases({}, {}, 5), QStringList());
    QCOMPARE(keyphrases(u"We propose a novel approach"_s, u"It is the best of all."_s, 5), QStringList());
}

QTEST_GUILESS_MAIN(KeyphrasesTest)
#include "keyphrases_test.moc"
