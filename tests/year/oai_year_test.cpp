#include "support/figures.h"
#include "year/year_trial.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A year of which Sheaf is started every third day only: what the feed has moved on from comes through
/// OAI-PMH, whose tokens expire all the time.
class OaiYearTest : public QObject {
    Q_OBJECT

  public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

  private slots:
    void aYearOfHarvests_bringsEveryPaperOnceOnItsDay();
    void aYearAtOnce_takesBoundedMemory();
};

void OaiYearTest::aYearOfHarvests_bringsEveryPaperOnceOnItsDay() {
    constexpr double mostMegabytes = 150;
    const YearHabits habits{
        .everyDays = 3, .lookBackDays = 30, .eveningsInTen = 0, .down = threeDaysFrom(QDate(2026, 9, 16))};
    const QStringList faults =
        faultsOf({.habits = habits, .announcements = 50'000, .tokensToExpiry = 3}, mostMegabytes);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void OaiYearTest::aYearAtOnce_takesBoundedMemory() {
    constexpr double mostMegabytes = 150;
    constexpr int few = 5'000;
    constexpr int many = 40'000;
    for (const int announcements : {few, many}) {
        const double megabytes = megabytesOfABackfill(announcements);
        printFigure(u"memory of a backfill of %1 announcements"_s.arg(announcements), megabytes,
                    mostMegabytes, u"MB"_s);
        QVERIFY(megabytes > 0 && megabytes < mostMegabytes);
    }
}

QTEST_GUILESS_MAIN(OaiYearTest)
#include "oai_year_test.moc"
