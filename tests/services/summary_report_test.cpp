#include "services/summary_report.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// What several runs did together.
class SummaryReportTest : public QObject {
    Q_OBJECT

  private slots:
    void runThatCostNothing_leavesTheCurrencyOfTheOthers();
    void unknownPriceOfOneRun_makesTheWholeUnknown();
    void runs_areAddedUpAndTheirReasonsNamedOnce();
};

void SummaryReportTest::runThatCostNothing_leavesTheCurrencyOfTheOthers() {
    const Money paid{.micros = 1200, .currency = u"USD"_s};
    QCOMPARE(sum(paid, {}), paid);
    QCOMPARE(sum({}, paid), paid);
    QCOMPARE(sum(paid, paid), (Money{.micros = 2400, .currency = u"USD"_s}));
}

void SummaryReportTest::unknownPriceOfOneRun_makesTheWholeUnknown() {
    QVERIFY(!sum({.micros = 1200, .currency = u"USD"_s}, {.known = false}).known);
}

void SummaryReportTest::runs_areAddedUpAndTheirReasonsNamedOnce() {
    SummaryReport report{.done = 3, .failed = 1, .left = 5, .reasons = {u"Too long."_s}};
    addRun(report, {.done = 4, .failed = 2, .left = 5, .reasons = {u"Too long."_s, u"Refused."_s}});
    QCOMPARE(report.done, 7);
    QCOMPARE(report.failed, 3);
    QCOMPARE(report.left, 5);
    QCOMPARE(report.reasons, (QStringList{u"Too long."_s, u"Refused."_s}));
}

QTEST_GUILESS_MAIN(SummaryReportTest)
#include "summary_report_test.moc"
