#include "services/daily/news_text.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// The words of a notification.
class NewsTextTest : public QObject {
    Q_OBJECT

  private slots:
    void aDay_isOneLine();
    void manyCategories_areCut();
    void picks_areNamedByTheirSource();
    void watchesAndGaps_haveLinesOfTheirOwn();
    void aSourceThatFailed_isNamed();
    void earlierDays_areCountedTogether();
    void noNews_isNoText();
};

void NewsTextTest::aDay_isOneLine() {
    const DayNews news{.day = QDate(2026, 1, 14), .fresh = {{u"cs.CL"_s, 60}}, .forYou = 4};
    QCOMPARE(newsLine(news), u"cs.CL 60 new, 4 for you"_s);
    QCOMPARE(newsText({news}), u"cs.CL 60 new, 4 for you"_s);
    QCOMPARE(newsTitle(news), u"Papers of 14 January 2026"_s);
}

void NewsTextTest::manyCategories_areCut() {
    const DayNews news{.day = QDate(2026, 1, 14),
                       .fresh = {{u"cs.LG"_s, 1200},
                                 {u"cs.CL"_s, 60},
                                 {u"cs.CV"_s, 50},
                                 {u"cs.AI"_s, 40},
                                 {u"cs.RO"_s, 3},
                                 {u"stat.ML"_s, 2}}};
    QCOMPARE(newsLine(news), u"cs.LG 1,200 new, cs.CL 60 new, cs.CV 50 new, cs.AI 40 new, 5 new in others"_s);
}

void NewsTextTest::picks_areNamedByTheirSource() {
    const DayNews news{.day = QDate(2026, 1, 14), .picks = {{u"huggingface"_s, 25}}, .forYou = 1};
    QCOMPARE(newsLine(news), u"Hugging Face 25, 1 for you"_s);
}

void NewsTextTest::watchesAndGaps_haveLinesOfTheirOwn() {
    const DayNews news{.day = QDate(2026, 1, 14),
                       .fresh = {{u"cs.CL"_s, 60}},
                       .watched = {{u"J. Doe"_s, 2}, {u"100% %1 diffusion"_s, 1}},
                       .missing = 3,
                       .failed = {u"arxiv"_s}};
    QCOMPARE(newsText({news}), u"cs.CL 60 new\nWatched: J. Doe 2, 100% %1 diffusion 1\n"
                               "Not all came: 3 papers that were announced are missing."_s);
}

void NewsTextTest::aSourceThatFailed_isNamed() {
    const DayNews news{.day = QDate(2026, 1, 14), .picks = {{u"huggingface"_s, 25}}, .failed = {u"arxiv"_s}};
    QCOMPARE(newsText({news}), u"Hugging Face 25\nNot all came: arXiv could not be read to its end."_s);
}

void NewsTextTest::earlierDays_areCountedTogether() {
    const DayNews day{
        .day = QDate(2026, 1, 14), .fresh = {{u"cs.CL"_s, 60}}, .picks = {{u"huggingface"_s, 5}}};
    QCOMPARE(newsText({day, day}), u"cs.CL 60 new, Hugging Face 5\nAnd 65 on one earlier day."_s);
    QCOMPARE(newsText({day, day, day}), u"cs.CL 60 new, Hugging Face 5\nAnd 130 on 2 earlier days."_s);
}

void NewsTextTest::noNews_isNoText() { QCOMPARE(newsText({}), QString()); }

QTEST_GUILESS_MAIN(NewsTextTest)
#include "news_text_test.moc"
