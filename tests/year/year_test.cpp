#include "year/year_trial.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A year lived through morning by morning.
class YearTest : public QObject {
    Q_OBJECT

  public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

  private slots:
    void aYear_bringsEveryPaperOnceOnItsDay();
};

void YearTest::aYear_bringsEveryPaperOnceOnItsDay() {
    constexpr double mostMegabytes = 150;
    const YearHabits habits{.away = threeDaysFrom(QDate(2026, 3, 10)),
                            .down = threeDaysFrom(QDate(2026, 9, 22))};
    const QStringList faults = faultsOf({.habits = habits}, mostMegabytes);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(YearTest)
#include "year_test.moc"
