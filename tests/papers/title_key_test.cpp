#include "papers/title_key.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TitleKeyTest : public QObject {
    Q_OBJECT

  private slots:
    void sameTitleInOtherWriting_hasTheSameKey_data();
    void sameTitleInOtherWriting_hasTheSameKey();
    void otherTitles_haveOtherKeys();
    void shortTitles_tellNothingApart();
    void wordsToLookUp_standInEveryWriting();
    void familyNames_areTheSameInEveryWriting_data();
    void familyNames_areTheSameInEveryWriting();
};

void TitleKeyTest::sameTitleInOtherWriting_hasTheSameKey_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* name, const QString& one, const QString& other) {
        QTest::newRow(name) << one << other;
    };
    row("letter case", u"Attention Is All You Need"_s, u"Attention is all you need"_s);
    row("punctuation", u"Graphs -- a survey: part I"_s, u"Graphs—A Survey, Part I."_s);
    row("blanks", u"Multi-agent  learning\n at scale"_s, u"Multiagent Learning at Scale"_s);
    row("TeX command", u"The \\emph{Quick} brown fox"_s, u"The quick brown fox"_s);
    row("TeX accent", u"On Erd\\H{o}s--R\\'enyi graphs"_s, u"On Erdős–Rényi graphs"_s);
    row("formula", u"Sorting in $O(n^2)$ time"_s, u"Sorting in O(n²) time"_s);
    row("Chinese", u"面向长上下文的注意力：研究"_s, u"面向长上下文的注意力 研究"_s);
}

void TitleKeyTest::sameTitleInOtherWriting_hasTheSameKey() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(titleKey(one), titleKey(other));
    QVERIFY(!titleKey(one).isEmpty());
}

void TitleKeyTest::otherTitles_haveOtherKeys() {
    QVERIFY(titleKey(u"Graphs, a Survey: Part I"_s) != titleKey(u"Graphs, a Survey: Part II"_s));
    QCOMPARE(titleKey(u"$$ \\ …"_s), QString());
}

void TitleKeyTest::shortTitles_tellNothingApart() {
    for (const QString& title : {u"Introduction"_s, u"Editorial Board"_s, u"Correction to:"_s, QString()})
        QVERIFY2(!tellsPapersApart(titleKey(title)), qPrintable(title));
    for (const QString& title : {u"Attention is all you need"_s, u"面向长上下文的注意力研究"_s})
        QVERIFY2(tellsPapersApart(titleKey(title)), qPrintable(title));
}

void TitleKeyTest::wordsToLookUp_standInEveryWriting() {
    QCOMPARE(titleWords(u"On the \\emph{Fast} $O(n)$-space Multi-Agent Learning of Graphs, and Trees"_s),
             (QStringList{u"Learning"_s, u"Graphs"_s, u"Trees"_s, u"the"_s, u"and"_s}));
    QCOMPARE(titleWords(u"$x$-\\foo{bar} e-GPT4"_s), QStringList());
}

void TitleKeyTest::familyNames_areTheSameInEveryWriting_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("family");
    const auto row = [](const QString& written, const QString& family) {
        QTest::newRow(qPrintable(written)) << written << family;
    };
    row(u"Yann LeCun"_s, u"lecun"_s);
    row(u"LeCun, Yann"_s, u"lecun"_s);
    row(u"LeCun Y"_s, u"lecun"_s);
    row(u"LeCun Y.A."_s, u"lecun"_s);
    row(u"Y. LeCun"_s, u"lecun"_s);
    row(u"Laurens van der Maaten"_s, u"maaten"_s);
    row(u"van der Maaten, Laurens"_s, u"maaten"_s);
    row(u"Martin King Jr."_s, u"king"_s);
    row(u"José García-López"_s, u"garcia-lopez"_s);
    row(u"王伟"_s, u"王伟"_s);
    row(u"Plato"_s, u"plato"_s);
}

void TitleKeyTest::familyNames_areTheSameInEveryWriting() {
    QFETCH(QString, written);
    QFETCH(QString, family);
    QCOMPARE(familyNames({{written}, {written}}), QStringList{family});
}

QTEST_GUILESS_MAIN(TitleKeyTest)
#include "title_key_test.moc"
