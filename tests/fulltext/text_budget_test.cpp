#include "fulltext/text_budget.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TextBudgetTest : public QObject {
    Q_OBJECT

  private slots:
    void whatFits_staysWhole();
    void everyBudget_isKept();
    void weightySections_comeFirst();
    void longMethod_leavesRoomForTheResults();
    void cuts_fallBetweenWords();
    void whatIsLeftOut_isSaid();
    void tokens_areAtMost_data();
    void tokens_areAtMost();
};

namespace {

QString sentences(const QString& about, int count) {
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all += u"This is sentence number %1 about %2 and nothing else."_s.arg(i).arg(about);
    QStringList paragraphs;
    for (qsizetype at = 0; at < all.size(); at += 5)
        paragraphs += all.mid(at, 5).join(u' ');
    return paragraphs.join(u"\n\n"_s);
}

FullText paper(int length) {
    FullText text;
    for (const QString& title : {u"Abstract"_s, u"1 Introduction"_s, u"2 Related Work"_s, u"3 Method"_s,
                                 u"4 Experiments"_s, u"5 Conclusion"_s})
        text.sections += TextSection{.title = title, .text = sentences(title.section(u' ', -1), length)};
    text.sections +=
        TextSection{.title = u"A Proofs"_s, .appendix = true, .text = sentences(u"proofs"_s, length)};
    return text;
}

} // namespace

void TextBudgetTest::whatFits_staysWhole() {
    const FullText text = paper(4);
    const TextExcerpt excerpt = excerptOf(text, 1'000'000);
    QCOMPARE(excerpt.text, textOf(text));
    QVERIFY(excerpt.leftOut.isEmpty() && excerpt.shortened.isEmpty());
    QCOMPARE(excerptOf(text, excerpt.tokens + 100).text, excerpt.text);
}

void TextBudgetTest::everyBudget_isKept() {
    const FullText text = paper(40);
    for (int budget = 60; budget < 9000; budget += 97) {
        const TextExcerpt excerpt = excerptOf(text, budget);
        QVERIFY2(tokensAtMost(excerpt.text) <= budget,
                 qPrintable(u"%1: %2"_s.arg(budget).arg(excerpt.tokens)));
        QCOMPARE(excerpt.tokens, tokensAtMost(excerpt.text));
    }
}

void TextBudgetTest::weightySections_comeFirst() {
    const FullText text = paper(10);
    const int one = tokensAtMost(text.sections[3].text) + 20;
    const TextExcerpt three = excerptOf(text, 3 * one + 40);
    QCOMPARE(three.leftOut,
             QStringList({u"2 Related Work"_s, u"3 Method"_s, u"4 Experiments"_s, u"A Proofs"_s}));
    const TextExcerpt six = excerptOf(text, 6 * one + 40);
    QCOMPARE(six.leftOut + six.shortened, QStringList({u"A Proofs"_s}));
    QVERIFY(six.text.indexOf(u"2 Related"_s) < six.text.indexOf(u"3 Method"_s));
}

void TextBudgetTest::longMethod_leavesRoomForTheResults() {
    FullText text = paper(10);
    text.sections[3].text = sentences(u"method"_s, 2000);
    const int one = tokensAtMost(text.sections[4].text) + 20;
    const TextExcerpt excerpt = excerptOf(text, 6 * one);
    QVERIFY(excerpt.text.contains(text.sections[4].text));
    QCOMPARE(excerpt.shortened.value(0), u"3 Method"_s);
    text.sections[4].text = sentences(u"experiments"_s, 2000);
    const QString both = excerptOf(text, 8 * one).text;
    const qsizetype method = both.count(u"about method"_s);
    const qsizetype results = both.count(u"about experiments"_s);
    QVERIFY2(method >= 20 && results >= 20, qPrintable(u"%1, %2"_s.arg(method).arg(results)));
    QCOMPARE(excerptOf(text, 8 * one).shortened, QStringList({u"3 Method"_s, u"4 Experiments"_s}));
}

void TextBudgetTest::cuts_fallBetweenWords() {
    FullText text{
        .sections = {{.title = u"1 Introduction"_s, .text = u"lighthouse "_s.repeated(3000).trimmed()}}};
    for (int budget = 100; budget < 400; budget += 7) {
        const TextExcerpt excerpt = excerptOf(text, budget);
        const QString body = excerpt.text.section(u"\n\n"_s, 1, 1);
        QVERIFY(!body.isEmpty());
        for (const QString& word : body.split(u' '))
            QCOMPARE(word, u"lighthouse"_s);
    }
}

void TextBudgetTest::whatIsLeftOut_isSaid() {
    const TextExcerpt excerpt = excerptOf(paper(40), 1500);
    QVERIFY(!excerpt.leftOut.isEmpty());
    QCOMPARE(excerpt.shortened.size(), 1);
    QVERIFY(excerpt.text.contains(u"the rest of this section is left out"_s));
    QVERIFY(excerpt.text.endsWith(u"[… sections are left out here]"_s));
}

void TextBudgetTest::tokens_areAtMost_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>(
        "known"); // reckoned by hand for vocabularies of common words, single digits and bytes
    QTest::newRow("a word") << u"the"_s << 1;
    QTest::newRow("a long word") << u"internationalization"_s << 2;
    QTest::newRow("prose") << u"The quick brown fox jumps over the lazy dog."_s << 10;
    QTest::newRow("digits") << u"3.14159"_s << 7;
    QTest::newRow("TeX") << u"$\\frac{a}{b}$"_s << 9;
    QTest::newRow("Chinese") << u"机器学习"_s << 8;
    QTest::newRow("Vietnamese") << u"học máy"_s << 4;
}

void TextBudgetTest::tokens_areAtMost() {
    QFETCH(QString, text);
    QFETCH(int, known);
    QVERIFY2(tokensAtMost(text) >= known, qPrintable(QString::number(tokensAtMost(text))));
}

QTEST_GUILESS_MAIN(TextBudgetTest)
#include "text_budget_test.moc"
