#include "summaries/checks/numbers.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class NumbersTest : public QObject {
    Q_OBJECT

  private slots:
    void sameNumber_standsInTheSourceHoweverItIsWritten_data();
    void sameNumber_standsInTheSourceHoweverItIsWritten();
    void anotherNumber_isFound_data();
    void anotherNumber_isFound();
    void namesAndNumerals_areNoStatements_data();
    void namesAndNumerals_areNoStatements();
};

void NumbersTest::sameNumber_standsInTheSourceHoweverItIsWritten_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* source, const char* text) {
        QTest::addRow("%s | %s", source, text) << QString::fromUtf8(source) << QString::fromUtf8(text);
    };
    row("1,000 pages", "1000 pages");
    row("1k pages", "1000 pages");
    row("one thousand: 10^3 pages", "1000 pages");
    row("3,112,345 pages", "3.1M pages");
    row("3.1 million pages", "310万页");
    row("120 million", "1.2亿");
    row("1.2 billion", "1.2 tỷ");
    row("2.5 million", "2,5 triệu");
    row("accuracy of 12.5\\%", "准确率为12.5％");
    row("12.5 percent", "12,5%");
    row("a rate of 0.87", "87%");
    row("87.34%", "87.3%");
    row("87.34%", "87%");
    row("$10^{-3}$", "0.001");
    row("$2 \\times 10^{5}$ steps", "200,000 steps");
    row("1e-4", "0.0001");
    row("twice as fast", "2x as fast");
    row("three tasks and twelve sets", "3 tasks, 12 sets");
    row("from 10-20 pages", "10 to 20 pages");
    row("on １２３ pages", "on 123 pages");
    row("a 7B model", "7 billion parameters");
    row("In 2024 we", "2024年");
    row("99.5 and 3", "达到99.5，3000");
}

void NumbersTest::sameNumber_standsInTheSourceHoweverItIsWritten() {
    QFETCH(QString, source);
    QFETCH(QString, text);
    if (text.contains(u"3000")) {
        QCOMPARE(numbersNotIn(source, text), QStringList{u"3000"_s}); // the comma parts two numbers
        return;
    }
    QCOMPARE(numbersNotIn(source, text), QStringList());
}

void NumbersTest::anotherNumber_isFound_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("a digit") << u"87.3%"_s << u"87.4%"_s << u"87.4%"_s;
    QTest::newRow("a factor of ten") << u"1,000 pages"_s << u"10,000 pages"_s << u"10,000"_s;
    QTest::newRow("ten thousands") << u"3.1 million"_s << u"31万"_s << u"31万"_s;
    QTest::newRow("more digits than there are") << u"about 87%"_s << u"87.3%"_s << u"87.3%"_s;
    QTest::newRow("a word") << u"eight sets"_s << u"seven sets"_s << u"seven"_s;
    QTest::newRow("none there") << u"no number"_s << u"by 12 points"_s << u"12"_s;
    QTest::newRow("a year") << u"in 2024"_s << u"in 2023"_s << u"2023"_s;
    QTest::newRow("a percentage for a count") << u"25 sets"_s << u"a 0.5 gain"_s << u"0.5"_s;
}

void NumbersTest::anotherNumber_isFound() {
    QFETCH(QString, source);
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(numbersNotIn(source, text), QStringList{found});
}

void NumbersTest::namesAndNumerals_areNoStatements_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"GPT-4 and Llama-3-8B", "Qwen2.5-VL", "3D scenes", "the F1 score", "ResNet-50",
                             "方法包括：1）读；2）写；4）算", "Claims: (1) it reads, (4) it writes", "第5步",
                             "two stages and three parts", "$x_5$", "Step 4 writes"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void NumbersTest::namesAndNumerals_areNoStatements() {
    QFETCH(QString, text);
    QCOMPARE(numbersNotIn(u"A text without numbers."_s, text), QStringList());
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "numbers_test.moc"
