#include "papers/day_ledger.h"
#include "services/day_reason.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Why a day is empty, in the reader's time zone.
class DayReasonTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void emptyDays_sayWhy_data();
    void emptyDays_sayWhy();
    void theTime_isTheReaders_data();
    void theTime_isTheReaders();
    void aYearWithoutKnownHolidays_isSaidToBeUncertain();
    void aDayThatIsWhole_needsNoReason();
    void noDay_hasNoReason();
    void whatCanBeProven_isWhatABackfillWouldAsk();

  private:
    const QDateTime m_now{QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc()}; // a Friday
};

void DayReasonTest::init() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "UTC");
    tzset();
}

void DayReasonTest::emptyDays_sayWhy_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DayState>("state");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* name, QDate day, DayState state, const QStringList& says,
                        const QString& failure = {}) {
        QTest::newRow(name) << day << state << failure << says;
    };
    row("a weekend", QDate(2026, 2, 7), DayState::NotFetched, {u"weekend"_s, u"Monday, 9 February 2026"_s});
    row("a weekend that was asked for", QDate(2026, 2, 7), DayState::NoAnnouncement, {u"weekend"_s});
    row("a weekend to come", QDate(2026, 2, 28), DayState::NotFetched, {u"weekend"_s});
    row("Thanksgiving", QDate(2025, 11, 28), DayState::NotFetched,
        {u"27 November 2025"_s, u"Thanksgiving"_s, u"Monday, 1 December 2025"_s});
    row("Martin Luther King's day", QDate(2026, 1, 20), DayState::NoAnnouncement,
        {u"19 January 2026"_s, u"Martin Luther King"_s, u"21 January 2026"_s});
    row("a Friday's holiday", QDate(2026, 7, 6), DayState::NotFetched, {u"3 July"_s, u"Independence Day"_s});
    row("a day off without a name", QDate(2026, 12, 30), DayState::NotFetched,
        {u"took no submissions on Tuesday, 29 December 2026"_s});
    row("not yet announced", QDate(2026, 2, 23), DayState::NotFetched,
        {u"Not yet announced"_s, u"Monday, 23 February 2026, 01:00"_s});
    row("asked for too early", QDate(2026, 2, 23), DayState::Failed, {u"Not yet announced"_s}, u"No list."_s);
    row("announced", QDate(2026, 2, 20), DayState::NotFetched, {u"not fetched yet"_s});
    row("a failure", QDate(2026, 2, 19), DayState::Failed, {u"The fetch failed: No answer."_s},
        u"No answer."_s);
    row("a failure on a weekend", QDate(2026, 2, 7), DayState::Failed, {u"The fetch failed"_s},
        u"No answer."_s);
    row("a gap", QDate(2026, 2, 19), DayState::Gap, {u"more papers than have come"_s});
    row("a gap with a reason", QDate(2026, 2, 19), DayState::Gap, {u"It broke off."_s}, u"It broke off."_s);
    row("nothing listed on a day with a mailing", QDate(2026, 2, 19), DayState::NoAnnouncement,
        {u"the sources say"_s});
    row("provisional", QDate(2026, 2, 19), DayState::Provisional, {u"not all is proven"_s});
}

void DayReasonTest::emptyDays_sayWhy() {
    QFETCH(QDate, day);
    QFETCH(DayState, state);
    QFETCH(QString, failure);
    QFETCH(QStringList, says);
    const QString reason = dayReason(day, state, failure, m_now);
    for (const QString& part : says)
        QVERIFY2(reason.contains(part), qPrintable(u"“%1” lacks “%2”"_s.arg(reason, part)));
    QCOMPARE(dayReason(DayCount{.day = day, .state = state, .reason = failure}, m_now), reason);
    QCOMPARE(dayReason(DayLedger{.day = day, .state = state, .reason = failure}, m_now), reason);
}

void DayReasonTest::theTime_isTheReaders_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("when");
    const QDate winter(2026, 2, 23);
    const QDate summer(2026, 7, 1);
    QTest::newRow("New York") << "America/New_York"_ba << winter << u"Sunday, 22 February 2026, 20:00"_s;
    QTest::newRow("Berlin") << "Europe/Berlin"_ba << winter << u"Monday, 23 February 2026, 02:00"_s;
    QTest::newRow("Hanoi") << "Asia/Ho_Chi_Minh"_ba << winter << u"Monday, 23 February 2026, 08:00"_s;
    QTest::newRow("Berlin in summer") << "Europe/Berlin"_ba << summer << u"Wednesday, 1 July 2026, 02:00"_s;
    QTest::newRow("Hanoi in New York's summer")
        << "Asia/Ho_Chi_Minh"_ba << summer << u"Wednesday, 1 July 2026, 07:00"_s;
}

void DayReasonTest::theTime_isTheReaders() {
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QString, when);
    qputenv("TZ", zone);
    tzset();
    const QString reason = dayReason(day, DayState::NotFetched, {}, m_now);
    QVERIFY2(reason.contains(when), qPrintable(reason));
}

void DayReasonTest::aYearWithoutKnownHolidays_isSaidToBeUncertain() {
    const QString known = dayReason(QDate(2026, 12, 23), DayState::NotFetched, {}, m_now);
    QVERIFY2(!known.contains(u"holidays"_s), qPrintable(known));
    const QString unknown = dayReason(QDate(2031, 3, 5), DayState::NotFetched, {}, m_now);
    QVERIFY2(unknown.contains(u"holidays of 2031"_s), qPrintable(unknown));
}

void DayReasonTest::aDayThatIsWhole_needsNoReason() {
    QCOMPARE(dayReason(QDate(2026, 2, 19), DayState::Complete, {}, m_now), QString());
}

void DayReasonTest::noDay_hasNoReason() {
    QCOMPARE(dayReason(QDate(), DayState::NotFetched, {}, m_now), QString());
}

void DayReasonTest::whatCanBeProven_isWhatABackfillWouldAsk() {
    const QDate day(2026, 2, 18);
    FetchRecord record{.source = u"arxiv"_s, .day = day, .scope = u"cs.CL"_s, .announced = 5, .stored = 5};
    record.provisional = true;
    record.way = FetchWay::Api;
    QVERIFY(canBeProven({.day = day, .records = {record}}, m_now));
    record.way = FetchWay::Harvest;
    QVERIFY(!canBeProven({.day = day, .records = {record}}, m_now));
    FetchRecord picks{.source = u"huggingface"_s, .day = day, .announced = 5, .stored = 5};
    picks.provisional = true;
    picks.at = QDateTime(day, QTime(9, 0), QTimeZone::utc());
    QVERIFY(canBeProven({.day = day, .records = {record, picks}}, m_now));
    QVERIFY(canBeFetched(day, m_now));
    QVERIFY(!canBeFetched(QDate(2026, 2, 23), m_now));
    QVERIFY(!canBeFetched(QDate(2026, 2, 21), m_now));
}

QTEST_GUILESS_MAIN(DayReasonTest)
#include "day_reason_test.moc"
