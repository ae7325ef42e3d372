#include "services/daily/daily_schedule.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int month, int day, int hour, int minute = 0) {
    return {QDate(2026, month, day), QTime(hour, minute), QTimeZone::utc()};
}

DailyRun run(const QDateTime& at, bool whole = true) { return {at, at.date(), at.date(), whole}; }

const QTimeZone berlin("Europe/Berlin");
const QTimeZone newYork("America/New_York");

} // namespace

/// When a run is due, whatever the clocks do.
class DailyScheduleTest : public QObject {
    Q_OBJECT

  private slots:
    void aTimeOfDay_isTheReaders();
    void inBetween_theNextIsTomorrow();
    void aTimeThatClocksLeapOver_isOnceThatDay();
    void aTimeThatComesTwice_isOnceThatDay();
    void everyDayOfAYear_isDueOnce_data();
    void everyDayOfAYear_isDueOnce();
    void anAnnouncement_isHalfAnHourAfterTheFeeds();
    void aWeekendAndAHoliday_haveNoAnnouncement();
    void aRunThatWentWell_lastsUntilTheNextIsDue();
    void aFailedRun_isTriedAgainWithGrowingPauses();
    void aRunBeforeTheClockWasSetBack_doesNotCount();
    void theSetting_isReadAsItIsWritten();
};

void DailyScheduleTest::aTimeOfDay_isTheReaders() {
    const DailySchedule at{QTime(7, 30)};
    QCOMPARE(at.lastDue(utc(1, 14, 12), berlin), utc(1, 14, 6, 30));
    QCOMPARE(at.nextDue(utc(1, 14, 12), berlin), utc(1, 15, 6, 30));
    QCOMPARE(at.lastDue(utc(7, 14, 12), berlin), utc(7, 14, 5, 30));
    QCOMPARE(at.lastDue(utc(1, 14, 12), newYork), utc(1, 13, 12, 30));
}

void DailyScheduleTest::inBetween_theNextIsTomorrow() {
    const DailySchedule at{QTime(7, 30)};
    QCOMPARE(at.lastDue(utc(1, 14, 6, 30), berlin), utc(1, 14, 6, 30));
    QCOMPARE(at.nextDue(utc(1, 14, 6, 30), berlin), utc(1, 15, 6, 30));
    QCOMPARE(at.lastDue(utc(1, 14, 6, 29), berlin), utc(1, 13, 6, 30));
    QCOMPARE(at.nextDue(utc(1, 14, 6, 29), berlin), utc(1, 14, 6, 30));
}

void DailyScheduleTest::aTimeThatClocksLeapOver_isOnceThatDay() {
    const DailySchedule at{QTime(2, 30)}; // 2026-03-29 has no 2:30 in Berlin
    QCOMPARE(at.lastDue(utc(3, 29, 12), berlin), utc(3, 29, 1, 30));
    QCOMPARE(at.lastDue(utc(3, 29, 1, 29), berlin), utc(3, 28, 1, 30));
    QCOMPARE(at.nextDue(utc(3, 29, 12), berlin), utc(3, 30, 0, 30));
}

void DailyScheduleTest::aTimeThatComesTwice_isOnceThatDay() {
    const DailySchedule at{QTime(2, 30)}; // 2026-10-25 has two in Berlin
    QCOMPARE(at.lastDue(utc(10, 25, 12), berlin), utc(10, 25, 0, 30));
    QCOMPARE(at.nextDue(utc(10, 25, 0, 30), berlin), utc(10, 26, 1, 30));
}

void DailyScheduleTest::everyDayOfAYear_isDueOnce_data() {
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone :
         {"Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

/// Asked every 20 minutes, as a window asks every minute.
void DailyScheduleTest::everyDayOfAYear_isDueOnce() {
    QFETCH(QByteArray, zone);
    const QTimeZone here(zone);
    for (const QTime at : {QTime(0, 0), QTime(1, 45), QTime(2, 30), QTime(23, 59)}) {
        const DailySchedule schedule{at};
        QList<DailyRun> runs;
        int days = 0;
        for (QDateTime now = utc(1, 2, 0); now < utc(12, 31, 0); now = now.addSecs(20 * 60)) {
            if (!schedule.isDue(now, here, runs))
                continue;
            if (++days > 2) // the first makes up for the day before
                QVERIFY(std::abs(runs.constFirst().at.secsTo(now) - 86'400) <= 2 * 3600);
            runs = {run(now)};
        }
        QVERIFY2(days == 363 || days == 364, qPrintable(QString::number(days)));
    }
}

void DailyScheduleTest::anAnnouncement_isHalfAnHourAfterTheFeeds() {
    const DailySchedule announced{};
    // Midnight in New York is 5:00 UTC in winter and 4:00 in summer.
    QCOMPARE(announced.lastDue(utc(1, 14, 12), berlin), utc(1, 14, 5, 30));
    QCOMPARE(announced.nextDue(utc(1, 14, 12), berlin), utc(1, 15, 5, 30));
    QCOMPARE(announced.lastDue(utc(7, 14, 12), berlin), utc(7, 14, 4, 30));
    QCOMPARE(announced.lastDue(utc(1, 14, 5, 29), berlin), utc(1, 13, 5, 30));
}

void DailyScheduleTest::aWeekendAndAHoliday_haveNoAnnouncement() {
    const DailySchedule announced{};
    QCOMPARE(announced.nextDue(utc(1, 9, 12), berlin), utc(1, 12, 5, 30)); // a Friday
    QCOMPARE(announced.lastDue(utc(1, 11, 12), berlin), utc(1, 9, 5, 30));
    // No deadline on Monday the 19th, so no mailing on Tuesday.
    QCOMPARE(announced.nextDue(utc(1, 19, 12), berlin), utc(1, 21, 5, 30));
}

void DailyScheduleTest::aRunThatWentWell_lastsUntilTheNextIsDue() {
    const DailySchedule at{QTime(7, 30)};
    QVERIFY(at.isDue(utc(1, 14, 12), berlin, {}));
    QVERIFY(at.isDue(utc(1, 14, 12), berlin, {run(utc(1, 14, 6))}));
    QVERIFY(!at.isDue(utc(1, 14, 12), berlin, {run(utc(1, 14, 7))}));
    QVERIFY(!at.isDue(utc(1, 15, 6, 29), berlin, {run(utc(1, 14, 7))}));
    QVERIFY(at.isDue(utc(1, 15, 6, 30), berlin, {run(utc(1, 14, 7))}));
    QVERIFY(at.isDue(utc(1, 23, 22), berlin, {run(utc(1, 14, 7))})); // it slept for nine days
}

void DailyScheduleTest::aFailedRun_isTriedAgainWithGrowingPauses() {
    const DailySchedule at{QTime(7, 30)};
    QList<DailyRun> runs{run(utc(1, 14, 7), false)};
    QVERIFY(!at.isDue(utc(1, 14, 7, 4), berlin, runs));
    QVERIFY(at.isDue(utc(1, 14, 7, 5), berlin, runs));
    runs.prepend(run(utc(1, 14, 7, 5), false));
    QVERIFY(!at.isDue(utc(1, 14, 7, 14), berlin, runs));
    QVERIFY(at.isDue(utc(1, 14, 7, 15), berlin, runs));
    runs.prepend(run(utc(1, 14, 7, 15)));
    QVERIFY(!at.isDue(utc(1, 14, 23), berlin, runs));
    QCOMPARE(retryPauseSeconds(1), 300);
    QCOMPARE(retryPauseSeconds(2), 600);
    QCOMPARE(retryPauseSeconds(6), 9600);
    QCOMPARE(retryPauseSeconds(7), 3 * 3600);
    QCOMPARE(retryPauseSeconds(1000), 3 * 3600);
}

void DailyScheduleTest::aRunBeforeTheClockWasSetBack_doesNotCount() {
    const DailySchedule at{QTime(7, 30)};
    QVERIFY(at.isDue(utc(1, 14, 12), berlin, {run(utc(6, 1, 7))}));
    QVERIFY(!at.isDue(utc(1, 14, 12), berlin, {run(utc(6, 1, 7)), run(utc(1, 14, 7))}));
}

void DailyScheduleTest::theSetting_isReadAsItIsWritten() {
    QCOMPARE(DailySchedule::of(u"07:30"_s).at, std::optional(QTime(7, 30)));
    QCOMPARE(DailySchedule::of(u"announced"_s).at, std::nullopt);
}

QTEST_GUILESS_MAIN(DailyScheduleTest)
#include "daily_schedule_test.moc"
