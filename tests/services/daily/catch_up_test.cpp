#include "papers/announcement.h"
#include "services/daily/catch_up.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

FetchRecord whole(QDate day, const QString& from = source::arxiv) {
    return {.source = from,
            .day = day,
            .at = QDateTime(day.addDays(1), QTime(8, 0), QTimeZone::utc()),
            .announced = 5,
            .stored = 5};
}

QList<FetchRecord> wholeDays(QDate first, QDate last) {
    QList<FetchRecord> ledger;
    for (QDate day = first; day <= last; day = day.addDays(1))
        ledger += whole(day);
    return ledger;
}

} // namespace

/// Which days a run asks for.
class CatchUpTest : public QObject {
    Q_OBJECT

  private slots:
    void anEmptyLibrary_getsTheNewestMailing();
    void theFirstRun_goesOnWhereTheReaderLeftOff();
    void nineDaysWithoutTheMachine_areAllAsked();
    void moreDaysThanTheReaderWants_areLeft();
    void aDayThatFailed_isAskedAgain();
    void aDayThatWasBrokenOff_isAskedAgain();
    void aFailureOfLongAgo_isAskedAgain();
    void aGapOfAWeekAgo_isGivenUp();
    void aGapThatNobodyAskedForSince_isNot();
    void aListThatMayHaveGrown_isAskedAgain();
    void whenAllIsWhole_theDayItselfIsLeft();
    void aDayWorkedOutFromSubmissions_isConfirmed_data();
    void aDayWorkedOutFromSubmissions_isConfirmed();

  private:
    const QDateTime m_now{QDate(2026, 1, 14), QTime(12, 0), QTimeZone::utc()}; // a Wednesday
    const QDate m_today{2026, 1, 14};
};

void CatchUpTest::anEmptyLibrary_getsTheNewestMailing() {
    QCOMPARE(catchUp({}, {}, 30, m_now), (CatchUp{m_today, m_today}));
    const QDateTime sunday(QDate(2026, 1, 11), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(catchUp({}, {}, 30, sunday), (CatchUp{QDate(2026, 1, 9), QDate(2026, 1, 11)}));
}

void CatchUpTest::theFirstRun_goesOnWhereTheReaderLeftOff() {
    QList<FetchRecord> ledger = wholeDays(QDate(2026, 1, 5), QDate(2026, 1, 7));
    ledger += {.source = source::arxiv, .day = QDate(2026, 1, 3), .error = u"broken"_s};
    QCOMPARE(catchUp(ledger, {}, 30, m_now), (CatchUp{QDate(2026, 1, 8), m_today}));
}

void CatchUpTest::nineDaysWithoutTheMachine_areAllAsked() {
    const QList<FetchRecord> ledger = wholeDays(QDate(2025, 12, 20), QDate(2026, 1, 4));
    QCOMPARE(catchUp(ledger, QDate(2025, 12, 20), 30, m_now), (CatchUp{QDate(2026, 1, 5), m_today}));
    // One fetched by hand in between changes nothing.
    QCOMPARE(catchUp(ledger + QList{whole(QDate(2026, 1, 13))}, QDate(2025, 12, 20), 30, m_now),
             (CatchUp{QDate(2026, 1, 5), m_today}));
}

void CatchUpTest::moreDaysThanTheReaderWants_areLeft() {
    QCOMPARE(catchUp({}, QDate(2025, 1, 1), 30, m_now), (CatchUp{QDate(2025, 12, 16), m_today}));
    QCOMPARE(catchUp({}, QDate(2025, 1, 1), 1, m_now), (CatchUp{m_today, m_today}));
}

void CatchUpTest::aDayThatFailed_isAskedAgain() {
    QList<FetchRecord> ledger = wholeDays(QDate(2026, 1, 5), m_today);
    ledger[5].error = u"arXiv did not answer."_s; // the 10th
    QCOMPARE(catchUp(ledger, QDate(2026, 1, 5), 30, m_now).first, QDate(2026, 1, 10));
}

void CatchUpTest::aDayThatWasBrokenOff_isAskedAgain() {
    QList<FetchRecord> ledger = wholeDays(QDate(2026, 1, 5), m_today);
    ledger[3].underWay = true;
    QCOMPARE(catchUp(ledger, QDate(2026, 1, 5), 30, m_now).first, QDate(2026, 1, 8));
}

/// After a long pause of the machine, too, whose first attempt then failed.
void CatchUpTest::aFailureOfLongAgo_isAskedAgain() {
    QList<FetchRecord> ledger = wholeDays(QDate(2025, 12, 20), m_today);
    ledger[1] = {.source = source::arxiv, .day = QDate(2025, 12, 21), .at = m_now, .error = u"cancelled"_s};
    QCOMPARE(catchUp(ledger, QDate(2025, 12, 20), 30, m_now).first, QDate(2025, 12, 21));
    ledger[1] = {
        .source = source::arxiv, .day = QDate(2025, 12, 21), .at = m_now, .announced = 8, .stored = 3};
    ledger[1].underWay = true;
    QCOMPARE(catchUp(ledger, QDate(2025, 12, 20), 30, m_now).first, QDate(2025, 12, 21));
}

void CatchUpTest::aGapOfAWeekAgo_isGivenUp() {
    QList<FetchRecord> ledger = wholeDays(QDate(2026, 1, 1), m_today);
    ledger[4].stored = 3; // the 5th, last asked for on the 12th
    ledger[4].at = QDateTime(QDate(2026, 1, 11), QTime(23, 0), QTimeZone::utc());
    QCOMPARE(catchUp(ledger, QDate(2026, 1, 1), 30, m_now).first, QDate(2026, 1, 5));
    ledger[4].at = QDateTime(QDate(2026, 1, 12), QTime(1, 0), QTimeZone::utc());
    QCOMPARE(catchUp(ledger, QDate(2026, 1, 1), 30, m_now).first, m_today);
}

void CatchUpTest::aGapThatNobodyAskedForSince_isNot() {
    QList<FetchRecord> ledger = wholeDays(QDate(2025, 12, 20), m_today);
    ledger[0].stored = 3; // and the machine was off from then on
    QCOMPARE(catchUp(ledger, QDate(2025, 12, 20), 30, m_now).first, QDate(2025, 12, 20));
}

void CatchUpTest::aListThatMayHaveGrown_isAskedAgain() {
    QList<FetchRecord> ledger = wholeDays(QDate(2026, 1, 5), m_today);
    FetchRecord picks = whole(QDate(2026, 1, 12), source::huggingFace);
    QCOMPARE(catchUp(ledger + QList{picks}, QDate(2026, 1, 5), 30, m_now).first, m_today);
    picks.at = QDateTime(picks.day, QTime(20, 0), QTimeZone::utc());
    QCOMPARE(catchUp(ledger + QList{picks}, QDate(2026, 1, 5), 30, m_now).first, picks.day);
}

void CatchUpTest::whenAllIsWhole_theDayItselfIsLeft() {
    QCOMPARE(catchUp(wholeDays(QDate(2026, 1, 5), m_today), QDate(2026, 1, 5), 30, m_now),
             (CatchUp{m_today, m_today}));
}

void CatchUpTest::aDayWorkedOutFromSubmissions_isConfirmed_data() {
    QTest::addColumn<QDateTime>("asked");
    QTest::addColumn<bool>("provisional");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDate>("confirmed");
    const QDateTime announced(QDate(2026, 1, 14), QTime(2, 0), QTimeZone::utc()); // 21:00 in New York
    const QDateTime inFeeds(QDate(2026, 1, 14), QTime(5, 30), QTimeZone::utc());
    QTest::newRow("the feeds have it now") << announced << true << m_now << m_today;
    QTest::newRow("the feeds said it") << inFeeds << false << m_now << QDate();
    QTest::newRow("asked after the feeds had it") << inFeeds << true << m_now << QDate();
    QTest::newRow("the feeds do not have it yet") << announced << true << announced.addSecs(60) << QDate();
    QTest::newRow("the evening after") << announced << true << announced.addDays(1) << m_today;
    QTest::newRow("two days later") << announced << true << inFeeds.addDays(1) << QDate();
}

void CatchUpTest::aDayWorkedOutFromSubmissions_isConfirmed() {
    QFETCH(QDateTime, asked);
    QFETCH(bool, provisional);
    QFETCH(QDateTime, now);
    FetchRecord record = whole(m_today);
    record.at = asked;
    record.provisional = provisional;
    QTEST(catchUp({record}, m_today, 30, now).confirm, "confirmed");
}

QTEST_GUILESS_MAIN(CatchUpTest)
#include "catch_up_test.moc"
