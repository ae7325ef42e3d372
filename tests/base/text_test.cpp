#include "base/text.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TextTest : public QObject {
    Q_OBJECT

  private slots:
    void wrappedTitles_becomeOneLine();
    void diacritics_areFolded_data();
    void diacritics_areFolded();
    void marksThatMakeALetter_stay();
    void sentences_areSplitWhereTheyEnd_data();
    void sentences_areSplitWhereTheyEnd();
    void aLonePrice_doesNotSwallowTheRest();
    void splitting_losesNoText();
};

void TextTest::wrappedTitles_becomeOneLine() {
    QCOMPARE(oneLine(u" A title\n  wrapped\tby\u00A0a feed \r\n"_s), u"A title wrapped by a feed"_s);
    QCOMPARE(oneLine(u" \n "_s), QString());
}

void TextTest::diacritics_areFolded_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("ASCII") << u"Sheaf 2"_s << u"sheaf 2"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Đường"_s << u"nguyen duong"_s;
    QTest::newRow("Vietnamese, decomposed")
        << u"Nguyễn"_s.normalized(QString::NormalizationForm_D) << u"nguyen"_s;
    QTest::newRow("Hungarian") << u"Erdős"_s << u"erdos"_s;
    QTest::newRow("Polish") << u"Łukasz"_s << u"lukasz"_s;
    QTest::newRow("Norwegian") << u"Bjørn Ærlig"_s << u"bjorn aerlig"_s;
    QTest::newRow("German") << u"Groß, STRAẞE"_s << u"gross, strasse"_s;
    QTest::newRow("Turkish") << u"İstanbul ırmak"_s << u"istanbul irmak"_s;
    QTest::newRow("Arabic vowel points") << u"كِتَاب"_s << u"كتاب"_s;
    QTest::newRow("full width") << u"ＬＬＭ"_s << u"llm"_s;
    QTest::newRow("Greek") << u"Ώμέγα"_s << u"ωμεγα"_s;
    QTest::newRow("Chinese") << u"扩散模型"_s << u"扩散模型"_s;
}

void TextTest::diacritics_areFolded() {
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(folded(text), plain);
}

void TextTest::marksThatMakeALetter_stay() {
    for (const QString& word : {u"がくしゅう"_s, u"한국어"_s, u"हिन्दी"_s, u"ภาษาไทย"_s})
        QCOMPARE(folded(word),
                 word.normalized(QString::NormalizationForm_KD).normalized(QString::NormalizationForm_C));
    QVERIFY(folded(u"が"_s) != folded(u"か"_s));
}

void TextTest::sentences_areSplitWhereTheyEnd_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char* name, const QString& text, const QStringList& sentences) {
        QTest::newRow(name) << text << sentences;
    };
    row("empty", QString(), {});
    row("two", u"We do this. It works!"_s, {u"We do this."_s, u"It works!"_s});
    row("wrapped", u"We do\nthis. It\n works"_s, {u"We do this."_s, u"It works"_s});
    row("decimals", u"It gains 3.5 points. Good."_s, {u"It gains 3.5 points."_s, u"Good."_s});
    row("abbreviations", u"Models (e.g. Smith et al. 2020, cf. Fig. 3) fail. We do not."_s,
        {u"Models (e.g. Smith et al. 2020, cf. Fig. 3) fail."_s, u"We do not."_s});
    row("initials", u"By A. S. Akib in 2020. Done."_s, {u"By A. S. Akib in 2020."_s, u"Done."_s});
    row("numbers", u"See No. 5 there. The answer is no. We go on."_s,
        {u"See No. 5 there."_s, u"The answer is no."_s, u"We go on."_s});
    row("quotes", u"They say \"it works.\" We ask (why?). It does."_s,
        {u"They say \"it works.\""_s, u"We ask (why?)."_s, u"It does."_s});
    row("math", u"Let $f(x. y) = 1. 5$ hold. Then $g$."_s, {u"Let $f(x. y) = 1. 5$ hold."_s, u"Then $g$."_s});
    row("math that ends a sentence", u"So $a=b$. Then $c$."_s, {u"So $a=b$."_s, u"Then $c$."_s});
    row("Chinese", u"我们提出新方法。它更快！真的吗？是"_s,
        {u"我们提出新方法。"_s, u"它更快！"_s, u"真的吗？"_s, u"是"_s});
    row("Chinese quotes", u"他说“好。”然后走了。"_s, {u"他说“好。”"_s, u"然后走了。"_s});
    row("names with dots", u"We use arXiv.org and Node.js here. Fine."_s,
        {u"We use arXiv.org and Node.js here."_s, u"Fine."_s});
}

void TextTest::sentences_areSplitWhereTheyEnd() {
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QCOMPARE(sentencesOf(text), sentences);
}

void TextTest::aLonePrice_doesNotSwallowTheRest() {
    const QStringList sentences =
        sentencesOf(u"It costs $5 a day. That is cheap. We like it. Others pay $ 6 more."_s);
    QCOMPARE(sentences.size(), 4);
}

void TextTest::splitting_losesNoText() {
    const QString text = u"A. b. $x. y$ \"c.\" (d!) e。f？ $5. g $h i. \\( j. k"_s;
    QCOMPARE(sentencesOf(text).join(u' ').remove(u' '), QString(text).remove(u' '));
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
