#include "net/retry.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;

class RetryTest : public QObject {
    Q_OBJECT

  private slots:
    void retryAfter_isReadAsSecondsOrDate_data();
    void retryAfter_isReadAsSecondsOrDate();
    void backoff_doublesUpToAMinuteWithJitter();
    void passingStatuses_areThoseThatMayPass();
};

void RetryTest::retryAfter_isReadAsSecondsOrDate_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("waitMs"); // -1: none
    QTest::newRow("seconds") << QByteArray("7") << 7000;
    QTest::newRow("fraction") << QByteArray(" 1.5 ") << 1500;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("date") << QByteArray("Fri, 30 Jan 2026 12:00:30 GMT") << 30'000;
    QTest::newRow("past date") << QByteArray("Fri, 30 Jan 2026 11:00:00 GMT") << 0;
    QTest::newRow("absurd") << QByteArray("99999999999") << 86'400'000;
    QTest::newRow("negative") << QByteArray("-3") << -1;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
    QTest::newRow("missing") << QByteArray() << -1;
}

void RetryTest::retryAfter_isReadAsSecondsOrDate() {
    QFETCH(QByteArray, header);
    QFETCH(int, waitMs);
    const QDateTime now(QDate(2026, 1, 30), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(askedWaitMs(header, now).value_or(-1), waitMs);
}

void RetryTest::backoff_doublesUpToAMinuteWithJitter() {
    QCOMPARE(backoffMs(1, 1000, 0.5), 1000);
    QCOMPARE(backoffMs(2, 1000, 0.5), 2000);
    QCOMPARE(backoffMs(4, 1000, 0.5), 8000);
    QCOMPARE(backoffMs(1, 1000, 0.0), 500);
    QCOMPARE(backoffMs(1, 1000, 1.0), 1500);
    QCOMPARE(backoffMs(1000, 1000, 0.5), 60'000);
}

void RetryTest::passingStatuses_areThoseThatMayPass() {
    for (const int status : {429, 500, 502, 503, 504, 529})
        QVERIFY(isPassingStatus(status));
    for (const int status : {200, 301, 400, 401, 402, 403, 404, 501})
        QVERIFY(!isPassingStatus(status));
}

QTEST_GUILESS_MAIN(RetryTest)
#include "retry_test.moc"
