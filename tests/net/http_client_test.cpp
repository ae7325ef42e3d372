#include "net/http_client.h"
#include "support/awaited.h"
#include "support/fake_peer.h"

#include <QTest>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class HttpClientTest : public QObject {
    Q_OBJECT

  private slots:
    void anAnswer_comesWithStatusHeadersAndBody();
    void everyRequest_saysWhoAsksAndBringsNoCookies();
    void aGroup_keepsItsPauseAndNeverAsksTwiceAtOnce();
    void requestsWithoutAGroup_goTogether();
    void retries_keepTheGroupsPauseToo();
    void redirects_areFollowed();
    void redirectsToAnotherHost_leaveHeadersBehind();
    void redirectsToSomethingLessSafe_areNotFollowed_data();
    void redirectsToSomethingLessSafe_areNotFollowed();
    void endlessRedirects_end();
    void aRaisedFlag_endsARequestUnderWay();
    void aRaisedFlag_endsAWaitingRequest();
    void aCancelledFuture_endsItsRequest();
    void aDestroyedClient_endsItsRequestsAsCancelled();
    void arxivsPause_holdsAcrossRequestsFromContinuations();

  private:
    SystemClock m_clock;
    std::unique_ptr<HttpClient> client() const {
        return std::make_unique<HttpClient>(HttpOptions{.userAgent = "Sheaf-test/1", .backoffBaseMs = 10},
                                            m_clock);
    }
};

void HttpClientTest::anAnswer_comesWithStatusHeadersAndBody() {
    FakePeer peer([](const Request&) {
        return Answer{.status = 201, .headers = {{"X-Kind", "a"}}, .body = "hello"};
    });
    const auto http = client();
    const auto result = awaited(http->get({.url = peer.url(u"/path?q=1%202"_s)}));
    QVERIFY(result.ok());
    QCOMPARE(result->status, 201);
    QCOMPARE(result->body, QByteArray("hello"));
    QCOMPARE(result->header("x-kind"), QByteArray("a"));
    QCOMPARE(result->finalUrl, peer.url(u"/path?q=1%202"_s));
    QCOMPARE(peer.requests().constFirst().path, u"/path"_s);
    QCOMPARE(peer.requests().constFirst().query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"1 2"_s);
}

void HttpClientTest::everyRequest_saysWhoAsksAndBringsNoCookies() {
    FakePeer peer([](const Request&) { return Answer{.headers = {{"Set-Cookie", "id=1; Path=/"}}}; });
    const auto http = client();
    for (int i = 0; i < 2; ++i)
        QVERIFY(awaited(http->get({.url = peer.url(), .headers = {{"X-Own", "yes"}}})).ok());
    for (const Request& request : peer.requests()) {
        QCOMPARE(request.header("User-Agent"), QByteArray("Sheaf-test/1"));
        QCOMPARE(request.header("X-Own"), QByteArray("yes"));
        QCOMPARE(request.header("Cookie"), QByteArray());
    }
}

void HttpClientTest::aGroup_keepsItsPauseAndNeverAsksTwiceAtOnce() {
    FakePeer peer([](const Request&) { return Answer{.delayMs = 60}; });
    const auto http = client();
    QList<QFuture<Result<HttpReply>>> futures;
    for (int i = 0; i < 4; ++i)
        futures.append(http->get({.url = peer.url(), .pacingGroup = u"g"_s, .minimumIntervalMs = 150}));
    for (const auto& future : futures)
        QVERIFY(awaited(future).ok());
    QCOMPARE(peer.mostAtOnce(), 1);
    const QList<Request> requests = peer.requests();
    QCOMPARE(requests.size(), 4);
    for (qsizetype i = 1; i < requests.size(); ++i)
        QVERIFY2(requests[i].arrivedMs - requests[i - 1].arrivedMs >= 60 + 150,
                 qPrintable(QString::number(requests[i].arrivedMs - requests[i - 1].arrivedMs)));
}

void HttpClientTest::requestsWithoutAGroup_goTogether() {
    FakePeer peer([](const Request&) { return Answer{.delayMs = 200}; });
    const auto http = client();
    QList<QFuture<Result<HttpReply>>> futures;
    for (int i = 0; i < 4; ++i)
        futures.append(http->get({.url = peer.url()}));
    for (const auto& future : futures)
        QVERIFY(awaited(future).ok());
    QCOMPARE(peer.mostAtOnce(), 4);
}

void HttpClientTest::retries_keepTheGroupsPauseToo() {
    FakePeer peer([](const Request&) { return Answer{.status = 500}; });
    const auto http = client();
    QVERIFY(!awaited(
        http->get({.url = peer.url(), .pacingGroup = u"g"_s, .minimumIntervalMs = 200, .retries = 2})));
    const QList<Request> requests = peer.requests();
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests[1].arrivedMs - requests[0].arrivedMs >= 200);
    QVERIFY(requests[2].arrivedMs - requests[1].arrivedMs >= 200);
}

void HttpClientTest::redirects_areFollowed() {
    FakePeer peer([](const Request& request) {
        if (request.path == u"/old"_s)
            return Answer{.status = 301, .headers = {{"Location", "/new?x=1"}}};
        return Answer{.body = "here"};
    });
    const auto http = client();
    const auto result = awaited(http->get({.url = peer.url(u"/old"_s), .headers = {{"X-Own", "yes"}}}));
    QVERIFY(result.ok());
    QCOMPARE(result->body, QByteArray("here"));
    QCOMPARE(result->finalUrl, peer.url(u"/new?x=1"_s));
    QCOMPARE(peer.requests().constLast().header("X-Own"), QByteArray("yes"));
}

void HttpClientTest::redirectsToAnotherHost_leaveHeadersBehind() {
    FakePeer other([](const Request&) { return Answer{.body = "other"}; });
    const QByteArray target = other.url(u"/there"_s).toEncoded();
    FakePeer peer([target](const Request&) {
        return Answer{.status = 302, .headers = {{"Location", target}}};
    });
    const auto http = client();
    const auto result =
        awaited(http->get({.url = peer.url(), .headers = {{"Authorization", "Bearer secret"}}}));
    QVERIFY(result.ok());
    QCOMPARE(result->body, QByteArray("other"));
    QCOMPARE(peer.requests().constFirst().header("Authorization"), QByteArray("Bearer secret"));
    QCOMPARE(other.requests().constFirst().header("Authorization"), QByteArray());
}

void HttpClientTest::redirectsToSomethingLessSafe_areNotFollowed_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/x");
    QTest::newRow("nowhere") << QByteArray("https:///x");
}

void HttpClientTest::redirectsToSomethingLessSafe_areNotFollowed() {
    QFETCH(QByteArray, target);
    FakePeer peer([target](const Request&) {
        return Answer{.status = 302, .headers = {{"Location", target}}};
    });
    const auto http = client();
    const auto result = awaited(http->get({.url = peer.url()}));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QCOMPARE(peer.requests().size(), 1);
}

void HttpClientTest::endlessRedirects_end() {
    FakePeer peer([](const Request&) { return Answer{.status = 302, .headers = {{"Location", "/again"}}}; });
    const auto http = client();
    QVERIFY(!awaited(http->get({.url = peer.url()})).ok());
    QCOMPARE(peer.requests().size(), 6);
}

void HttpClientTest::aRaisedFlag_endsARequestUnderWay() {
    FakePeer peer([](const Request&) { return Answer{.hang = true}; });
    const auto http = client();
    const CancelFlag cancel;
    const auto future = http->get({.url = peer.url(), .cancel = cancel});
    QTRY_COMPARE(peer.requests().size(), 1);
    QElapsedTimer time;
    time.start();
    cancel.raise();
    const auto result = awaited(future);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void HttpClientTest::aRaisedFlag_endsAWaitingRequest() {
    FakePeer peer([](const Request&) { return Answer{}; });
    const auto http = client();
    const CancelFlag cancel;
    QVERIFY(awaited(http->get({.url = peer.url(), .pacingGroup = u"g"_s})).ok());
    const auto future =
        http->get({.url = peer.url(), .pacingGroup = u"g"_s, .minimumIntervalMs = 60'000, .cancel = cancel});
    QTest::qWait(60);
    cancel.raise();
    QCOMPARE(awaited(future).error().kind, ErrorKind::Cancelled);
    QCOMPARE(peer.requests().size(), 1);
}

void HttpClientTest::aCancelledFuture_endsItsRequest() {
    FakePeer peer([](const Request& request) { return Answer{.hang = request.path == u"/hang"_s}; });
    const auto http = client();
    auto future = http->get({.url = peer.url(u"/hang"_s), .pacingGroup = u"g"_s});
    QTRY_COMPARE(peer.requests().size(), 1);
    future.cancel();
    QVERIFY(awaited(http->get({.url = peer.url(u"/next"_s), .pacingGroup = u"g"_s}), 2000).ok());
}

void HttpClientTest::aDestroyedClient_endsItsRequestsAsCancelled() {
    FakePeer peer([](const Request&) { return Answer{.hang = true}; });
    auto http = client();
    const auto running = http->get({.url = peer.url()});
    const auto waiting = http->get({.url = peer.url(), .pacingGroup = u"g"_s});
    QTRY_COMPARE(peer.requests().size(), 2);
    http.reset();
    QVERIFY(running.isFinished() && waiting.isFinished());
    QCOMPARE(running.result().error().kind, ErrorKind::Cancelled);
}

/// A caller that asks again as soon as it has an answer must not slip past the pause.
void HttpClientTest::arxivsPause_holdsAcrossRequestsFromContinuations() {
    FakePeer peer([](const Request&) { return Answer{}; });
    const auto http = client();
    const HttpRequest request{.url = peer.url(), .pacingGroup = u"arxiv"_s, .minimumIntervalMs = 150};
    QFuture<Result<HttpReply>> second;
    auto first =
        http->get(request).then(this, [&](const Result<HttpReply>&) { second = http->get(request); });
    QTRY_VERIFY(first.isFinished());
    QVERIFY(awaited(second).ok());
    QVERIFY(peer.requests()[1].arrivedMs - peer.requests()[0].arrivedMs >= 150);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
