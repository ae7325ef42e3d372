#include "net/blocking_http.h"
#include "support/fake_peer.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class BlockingHttpTest : public QObject {
    Q_OBJECT

  private slots:
    void aPost_bringsItsBodyAndTheAnswer();
    void aLargeBody_arrivesWhole();
    void everyStatus_isAReplyWithItsBody_data();
    void everyStatus_isAReplyWithItsBody();
    void aRedirect_isNotFollowedSoThatTheKeyStays();
    void faults_areErrorsAndAskedOnlyOnce_data();
    void faults_areErrorsAndAskedOnlyOnce();
    void aRaisedFlag_endsItSoon();
    void aFlagRaisedBefore_asksNobody();
    void manyWorkers_askAtOnce();
};

void BlockingHttpTest::aPost_bringsItsBodyAndTheAnswer() {
    FakePeer peer([](const Request&) { return Answer::json("{\"a\":1}"); });
    BlockingHttp http("Sheaf-test/1");
    for (int i = 0; i < 2; ++i) {
        const auto result =
            http.send({.url = peer.url(u"/v1/x"_s), .headers = {{"Authorization", "Bearer k"}}}, "{\"q\":2}",
                      {})
                .result;
        QVERIFY(result.ok());
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray("{\"a\":1}"));
    }
    const Request request = peer.requests().constLast();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.body, QByteArray("{\"q\":2}"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer k"));
    QCOMPARE(request.header("User-Agent"), QByteArray("Sheaf-test/1"));
}

void BlockingHttpTest::aLargeBody_arrivesWhole() {
    FakePeer peer([](const Request& request) { return Answer{.body = request.body}; });
    BlockingHttp http("Sheaf-test/1");
    QByteArray body;
    for (int i = 0; body.size() < 700'000; ++i)
        body += QByteArray::number(i) + ' ';
    const auto result = http.send({.url = peer.url()}, body, {}).result;
    QVERIFY(result.ok());
    QCOMPARE(result->body, body);
    QVERIFY(http.send({.url = peer.url()}, {}, {}).result.ok());
    QCOMPARE(peer.requests().constLast().body, QByteArray());
}

void BlockingHttpTest::everyStatus_isAReplyWithItsBody_data() {
    QTest::addColumn<int>("status");
    for (const int status : {201, 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 529})
        QTest::addRow("%d", status) << status;
}

void BlockingHttpTest::everyStatus_isAReplyWithItsBody() {
    QFETCH(int, status);
    FakePeer peer([status](const Request&) { return Answer::json("{\"error\":\"why\"}", status); });
    BlockingHttp http("Sheaf-test/1");
    const auto result = http.send({.url = peer.url()}, "{}", {}).result;
    QVERIFY(result.ok());
    QCOMPARE(result->status, status);
    QCOMPARE(result->body, QByteArray("{\"error\":\"why\"}"));
    QCOMPARE(peer.requests().size(), 1);
}

void BlockingHttpTest::aRedirect_isNotFollowedSoThatTheKeyStays() {
    FakePeer other([](const Request&) { return Answer{}; });
    const QByteArray target = other.url(u"/steal"_s).toEncoded();
    FakePeer peer([target](const Request&) {
        return Answer{.status = 307, .headers = {{"Location", target}}};
    });
    BlockingHttp http("Sheaf-test/1");
    const auto result =
        http.send({.url = peer.url(), .headers = {{"Authorization", "Bearer k"}}}, "{}", {}).result;
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QCOMPARE(other.requests().size(), 0);
}

void BlockingHttpTest::faults_areErrorsAndAskedOnlyOnce_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("hang") << Answer{.hang = true} << ErrorKind::Timeout;
    QTest::newRow("reset") << Answer{.reset = true} << ErrorKind::Network;
    QTest::newRow("cut off") << Answer{.body = "0123456789", .cutAfterBytes = 4} << ErrorKind::Network;
    QTest::newRow("length too long") << Answer{.body = "0123", .declaredLength = 400} << ErrorKind::Network;
    QTest::newRow("too large") << Answer{.body = QByteArray(3000, 'x')} << ErrorKind::Malformed;
}

void BlockingHttpTest::faults_areErrorsAndAskedOnlyOnce() {
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    auto warm = std::make_shared<bool>(true);
    FakePeer peer([answer, warm](const Request&) { return std::exchange(*warm, false) ? Answer{} : answer; });
    BlockingHttp http("Sheaf-test/1");
    // On a connection that was kept open, too: that is where Qt would ask again by itself.
    QVERIFY(http.send({.url = peer.url()}, "{}", {}).result.ok());
    const auto result =
        http.send({.url = peer.url(), .timeoutMs = answer.hang ? 200 : 10'000, .maximumBytes = 2000}, "{}",
                  {})
            .result;
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, kind);
    QVERIFY(result.error().sentence.contains(u"127.0.0.1:"_s));
    QCOMPARE(peer.requests().size(), 2);
}

void BlockingHttpTest::aRaisedFlag_endsItSoon() {
    FakePeer peer([](const Request&) { return Answer{.hang = true}; });
    const CancelFlag cancel;
    std::thread raiser([&] {
        while (peer.requests().isEmpty())
            QThread::msleep(1);
        cancel.raise();
    });
    BlockingHttp http("Sheaf-test/1");
    QElapsedTimer time;
    time.start();
    const auto result = http.send({.url = peer.url()}, "{}", cancel).result;
    raiser.join();
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void BlockingHttpTest::aFlagRaisedBefore_asksNobody() {
    FakePeer peer([](const Request&) { return Answer{}; });
    const CancelFlag cancel;
    cancel.raise();
    BlockingHttp http("Sheaf-test/1");
    QCOMPARE(http.send({.url = peer.url()}, "{}", cancel).result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(peer.requests().size(), 0);
}

void BlockingHttpTest::manyWorkers_askAtOnce() {
    constexpr int workers = 64;
    FakePeer peer([](const Request&) { return Answer{.body = "x", .delayMs = 300}; });
    std::atomic_int good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < workers; ++i)
        threads
            .emplace_back(QThread::create([&] {
                BlockingHttp http("Sheaf-test/1");
                for (int n = 0; n < 3; ++n)
                    good += http.send({.url = peer.url()}, "{}", {}).result.ok() ? 1 : 0;
            }))
            ->start();
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(good.load(), workers * 3);
    QCOMPARE(peer.mostAtOnce(), workers);
}

QTEST_GUILESS_MAIN(BlockingHttpTest)
#include "blocking_http_test.moc"
