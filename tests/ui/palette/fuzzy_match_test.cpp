#include "ui/palette/fuzzy_match.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// What is typed for a line of the command palette, and what it finds.
class FuzzyMatchTest : public QObject {
    Q_OBJECT

  private slots:
    void whatFits_isFound_data();
    void whatFits_isFound();
    void whatDoesNotFit_isNot_data();
    void whatDoesNotFit_isNot();
    void better_scoresHigher_data();
    void better_scoresHigher();
    void places_areThoseInTheText_data();
    void places_areThoseInTheText();
    void longTexts_takeNoTime();
};

void FuzzyMatchTest::whatFits_isFound_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("a part") << u"mark"_s << u"Learn bookmarks"_s;
    QTest::newRow("beginnings") << u"mar"_s << u"Mark all as read"_s;
    QTest::newRow("beginnings of some") << u"fsd"_s << u"Fetch several days…"_s;
    QTest::newRow("letters left out") << u"exprt"_s << u"Export day…"_s;
    QTest::newRow("words in any order") << u"day export"_s << u"Export day…"_s;
    QTest::newRow("no marks") << u"hoc may"_s << u"Học máy"_s;
    QTest::newRow("marks") << u"Học"_s << u"hoc may"_s;
    QTest::newRow("crossed d") << u"duong"_s << u"Đường"_s;
    QTest::newRow("Chinese") << u"标签"_s << u"管理标签…"_s;
    QTest::newRow("Chinese beginnings") << u"管签"_s << u"管理标签…"_s;
    QTest::newRow("a code") << u"cscl"_s << u"cs.CL Computation and Language"_s;
    QTest::newRow("camels") << u"ds"_s << u"model DeepSeek"_s;
    QTest::newRow("a date") << u"01-06"_s << u"2026-01-06"_s;
    QTest::newRow("capitals") << u"FETCH"_s << u"fetch"_s;
    QTest::newRow("nothing") << u" "_s << u"fetch"_s;
}

void FuzzyMatchTest::whatFits_isFound() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QVERIFY(FuzzyText(text).match(typed));
}

void FuzzyMatchTest::whatDoesNotFit_isNot_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("other letters") << u"xyz"_s << u"Export day…"_s;
    QTest::newRow("another order") << u"tropxe"_s << u"Export day…"_s;
    QTest::newRow("letters strewn about") << u"cs"_s << u"An academic test"_s;
    QTest::newRow("one word of two") << u"export week"_s << u"Export day…"_s;
    QTest::newRow("longer than the text") << u"exporting"_s << u"Export"_s;
    QTest::newRow("no text") << u"a"_s << QString();
}

void FuzzyMatchTest::whatDoesNotFit_isNot() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QVERIFY(!FuzzyText(text).match(typed));
}

void FuzzyMatchTest::better_scoresHigher_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("at the start") << u"star"_s << u"Star"_s << u"Remove the star"_s;
    QTest::newRow("a word's start") << u"day"_s << u"Next day"_s << u"Holidays"_s;
    QTest::newRow("in a row") << u"set"_s << u"Settings…"_s << u"Share everything today"_s;
    QTest::newRow("the shorter") << u"tags"_s << u"Tags…"_s << u"Tags of papers that were read"_s;
    QTest::newRow("a whole word") << u"mark"_s << u"Mark read"_s << u"Marked"_s;
    QTest::newRow("a code over first letters")
        << u"cs"_s << u"cs.LG Machine Learning"_s << u"Cost of the summaries…"_s;
    QTest::newRow("beginnings over gaps") << u"mr"_s << u"Mark read"_s << u"Manager"_s;
}

void FuzzyMatchTest::better_scoresHigher() {
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto one = FuzzyText(better).match(typed);
    const auto other = FuzzyText(worse).match(typed);
    QVERIFY(one && other);
    QVERIFY2(one->score > other->score, qPrintable(u"%1 %2"_s.arg(one->score).arg(other->score)));
}

void FuzzyMatchTest::places_areThoseInTheText_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("a part") << u"ark"_s << u"Mark"_s << QList{1, 2, 3};
    QTest::newRow("beginnings") << u"mar"_s << u"Make a Raft"_s << QList{0, 1, 7};
    QTest::newRow("two words") << u"day exp"_s << u"Export day"_s << QList{0, 1, 2, 7, 8, 9};
    QTest::newRow("one sign, two letters") << u"ass"_s << u"Spaß"_s << QList{2, 3};
    QTest::newRow("marks of their own") << u"hoc"_s << u"ho\u0323c"_s << QList{0, 1, 3};
}

void FuzzyMatchTest::places_areThoseInTheText() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QList<int>, places);
    QCOMPARE(FuzzyText(text).match(typed)->places, places);
}

/// A title of a paper of 4,000 letters among what is looked through at every key.
void FuzzyMatchTest::longTexts_takeNoTime() {
    const FuzzyText text(u"a very long title that goes on and on "_s.repeated(100));
    QElapsedTimer time;
    time.start();
    QVERIFY(text.match(u"verylongtitlethatgoesonandon"_s));
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
