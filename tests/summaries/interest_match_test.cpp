#include "summaries/offline/interest_match.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class InterestMatchTest : public QObject {
    Q_OBJECT

  private slots:
    void interest_isMetByItsPhrase_data();
    void interest_isMetByItsPhrase();
    void title_weighsMoreThanAbstract();
    void moreInterestsMet_scoreHigher();
    void moreOccurrences_scoreHigherButNeverAbove100();
    void noInterestMet_isZeroWithoutHits();
};

void InterestMatchTest::interest_isMetByItsPhrase_data() {
    QTest::addColumn<QString>("interest");
    QTest::addColumn<QString>("abstract");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plural") << u"diffusion model"_s << u"We train Diffusion Models."_s
                            << QStringList{u"Diffusion Models"_s};
    QTest::newRow("hyphens") << u"text to image"_s << u"A text-to-image system."_s
                             << QStringList{u"text-to-image"_s};
    QTest::newRow("diacritics") << u"Erdos"_s << u"By Erdős."_s << QStringList{u"Erdős"_s};
    QTest::newRow("twice") << u"agents"_s << u"An agent and Agents and agents."_s
                           << QStringList{u"agent"_s, u"Agents"_s};
    QTest::newRow("Chinese") << u"扩散模型"_s << u"我们研究扩散模型。"_s << QStringList{u"扩散模型"_s};
    QTest::newRow("part of a word") << u"art"_s << u"The state of party."_s << QStringList();
    QTest::newRow("torn by a comma") << u"neural network"_s << u"It is neural, network by network."_s
                                     << QStringList();
    QTest::newRow("half a phrase") << u"video diffusion"_s << u"A diffusion process."_s << QStringList();
    QTest::newRow("empty interest") << u" "_s << u"Anything."_s << QStringList();
}

void InterestMatchTest::interest_isMetByItsPhrase() {
    QFETCH(QString, interest);
    QFETCH(QString, abstract);
    QFETCH(QStringList, words);
    const InterestMatch match = matchInterests(u"A title"_s, abstract, {interest});
    QCOMPARE(match.hits.isEmpty(), words.isEmpty());
    QCOMPARE(match.score > 0, !words.isEmpty());
    if (!words.isEmpty())
        QCOMPARE(match.hits.first().words, words);
}

void InterestMatchTest::title_weighsMoreThanAbstract() {
    const QStringList interests = {u"agents"_s};
    QVERIFY(matchInterests(u"Agents"_s, u"Some text."_s, interests).score >
            matchInterests(u"Some text"_s, u"Agents."_s, interests).score);
}

void InterestMatchTest::moreInterestsMet_scoreHigher() {
    const QString abstract = u"Agents plan with language models."_s;
    const int one = matchInterests({}, abstract, {u"agents"_s, u"robots"_s}).score;
    const int two = matchInterests({}, abstract, {u"agents"_s, u"language models"_s}).score;
    QVERIFY(two > one);
}

void InterestMatchTest::moreOccurrences_scoreHigherButNeverAbove100() {
    int last = 0;
    for (const int times : {1, 2, 4, 400}) {
        const int score = matchInterests(u"Agents"_s, u"agents and "_s.repeated(times), {u"agents"_s}).score;
        QVERIFY(score >= last && score <= 100);
        last = score;
    }
}

void InterestMatchTest::noInterestMet_isZeroWithoutHits() {
    QCOMPARE(matchInterests(u"A title"_s, u"Some text."_s, {u"agents"_s}), InterestMatch());
}

QTEST_GUILESS_MAIN(InterestMatchTest)
#include "interest_match_test.moc"
