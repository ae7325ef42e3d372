#include "summaries/providers/retry_after.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class RetryAfterTest : public QObject {
    Q_OBJECT

  private slots:
    void duration_isReadInMilliseconds_data();
    void duration_isReadInMilliseconds();
    void reply_tellsHowLongToWait_data();
    void reply_tellsHowLongToWait();
};

void RetryAfterTest::duration_isReadInMilliseconds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("ms") << u"12ms"_s << 12;
    QTest::newRow("minutes") << u"6m0s"_s << 360000;
    QTest::newRow("fraction") << u"1.5s"_s << 1500;
    QTest::newRow("hours") << u"1h2m"_s << 3720000;
    QTest::newRow("too long") << u"1000h"_s << 86400000;
    QTest::newRow("bare number") << u"20"_s << -1;
    QTest::newRow("words") << u"soon"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void RetryAfterTest::duration_isReadInMilliseconds() {
    QFETCH(QString, text);
    QTEST(durationMs(text).value_or(-1), "expected");
}

void RetryAfterTest::reply_tellsHowLongToWait_data() {
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected");
    const QByteArray sent = "Tue, 06 Jan 2026 07:00:00 GMT";
    const QByteArray later = "Tue, 06 Jan 2026 07:00:30 GMT";
    QTest::newRow("seconds") << HttpHeaders{{"Retry-After", "23"}} << QByteArray() << 23000;
    QTest::newRow("milliseconds first")
        << HttpHeaders{{"retry-after", "1"}, {"retry-after-ms", "300"}} << QByteArray() << 300;
    QTest::newRow("zero") << HttpHeaders{{"Retry-After-Ms", "0"}} << QByteArray() << 0;
    QTest::newRow("date") << HttpHeaders{{"Retry-After", later}, {"Date", sent}} << QByteArray() << 30000;
    QTest::newRow("date without a date") << HttpHeaders{{"Retry-After", later}} << QByteArray() << -1;
    QTest::newRow("garbage") << HttpHeaders{{"Retry-After", "soon"}} << QByteArray() << -1;
    QTest::newRow("negative") << HttpHeaders{{"Retry-After", "-5"}} << QByteArray() << -1;
    QTest::newRow("words") << HttpHeaders()
                           << QByteArray("{\"error\":{\"message\":\"Please try again in 6m0s. Visit\"}}")
                           << 360000;
    QTest::newRow("RetryInfo") << HttpHeaders()
                               << QByteArray("[{\"error\":{\"details\":[{\"retryDelay\": \"48s\"}]}}]")
                               << 48000;
    QTest::newRow("nothing") << HttpHeaders() << QByteArray("{}") << -1;
}

void RetryAfterTest::reply_tellsHowLongToWait() {
    QFETCH(HttpHeaders, headers);
    QFETCH(QByteArray, body);
    QTEST(retryAfterMs({429, headers, body, QUrl()}).value_or(-1), "expected");
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "retry_after_test.moc"
