#include "summaries/offline/words.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

QStringList surfaces(const QString& text) {
    QStringList list;
    for (const Word& word : wordsOf(text))
        list += word.surface;
    return list;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

  private slots:
    void text_isTakenApart_data();
    void text_isTakenApart();
    void gaps_tellWhatStandsBetween();
    void plural_isCutOff_data();
    void plural_isCutOff();
    void contentStems_leaveFunctionWordsOut();
};

void WordsTest::text_isTakenApart_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << u"Two words, and 3."_s << QStringList{u"Two"_s, u"words"_s, u"and"_s, u"3"_s};
    QTest::newRow("formula") << u"the norm $\\|x\\|_2$ of x"_s
                             << QStringList{u"the"_s, u"norm"_s, u"of"_s, u"x"_s};
    QTest::newRow("display") << u"a $$b$$ c"_s << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("lone dollar") << u"costs $5 a day"_s << QStringList{u"costs"_s, u"5"_s, u"a"_s, u"day"_s};
    QTest::newRow("command") << u"\\textbf{bold} text"_s << QStringList{u"bold"_s, u"text"_s};
    QTest::newRow("address") << u"at https://example.org/a-b?c now"_s << QStringList{u"at"_s, u"now"_s};
    QTest::newRow("possessive") << u"the model's and Bayes' rule"_s
                                << QStringList{u"the"_s, u"model"_s, u"and"_s, u"Bayes"_s, u"rule"_s};
    QTest::newRow("hyphens") << u"text-to-image"_s << QStringList{u"text"_s, u"to"_s, u"image"_s};
    QTest::newRow("Chinese") << u"扩散模型"_s << QStringList{u"扩散"_s, u"散模"_s, u"模型"_s};
    QTest::newRow("one character") << u"图"_s << QStringList{u"图"_s};
    QTest::newRow("mixed") << u"用LLM生成"_s << QStringList{u"用"_s, u"LLM"_s, u"生成"_s};
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("ends in backslash") << u"odd \\"_s << QStringList{u"odd"_s};
}

void WordsTest::text_isTakenApart() {
    QFETCH(QString, text);
    QTEST(surfaces(text), "expected");
}

void WordsTest::gaps_tellWhatStandsBetween() {
    const QList<Word> words = wordsOf(u"a long-term plan, new - old"_s);
    QList<Gap> gaps;
    for (const Word& word : words)
        gaps += word.before;
    QCOMPARE(gaps, (QList<Gap>{Gap::Break, Gap::Blank, Gap::Hyphen, Gap::Blank, Gap::Break, Gap::Break}));
}

void WordsTest::plural_isCutOff_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("s") << u"models"_s << u"model"_s;
    QTest::newRow("ies") << u"studies"_s << u"study"_s;
    QTest::newRow("us") << u"consensus"_s << u"consensus"_s;
    QTest::newRow("ss") << u"loss"_s << u"loss"_s;
    QTest::newRow("is") << u"analysis"_s << u"analysis"_s;
    QTest::newRow("short") << u"gas"_s << u"gas"_s;
}

void WordsTest::plural_isCutOff() {
    QFETCH(QString, word);
    QTEST(withoutPlural(word), "expected");
}

void WordsTest::contentStems_leaveFunctionWordsOut() {
    QCOMPARE(contentStems(u"We study the Models of Erdős in a $k$-set"_s),
             (QList<QString>{u"study"_s, u"model"_s, withoutPlural(u"erdos"_s), u"set"_s}));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
