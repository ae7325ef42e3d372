#include "net/http_client.h"
#include "support/awaited.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"

#include <QTcpServer>
#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sheaf::test::Answer)

/// Every way an answer can fail to come, each with its kind of error and one sentence that names the host.
class HttpFaultsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyFault_hasItsKindAndASentence_data();
    void everyFault_hasItsKindAndASentence();
    void aResetConnection_isAnError();
    void faultsThatPass_areTriedAgainUntilTheyPass_data();
    void faultsThatPass_areTriedAgainUntilTheyPass();
    void theWaitAServerAsksFor_isKept();
    void theDateAServerAsksFor_isKept();
    void waitsOfAFasterClock_areAsMuchShorter();
    void aServerThatAsksForALongPause_endsTheRequest();
    void aCutOffBody_isHandedOutToThoseWhoAskForIt();
    void aStatusTheCallerAccepts_isAReply();
    void whereNobodyListens_theSentenceSaysSo();
    void aHostThatDoesNotExist_isAnError();
    void errors_neverHoldTheQuery();

  private:
    FakeClock m_clock{QDateTime(QDate(2026, 1, 30), QTime(12, 0), QTimeZone::utc())};
    HttpClient m_http{{.userAgent = "Sheaf-test/1", .backoffBaseMs = 5, .longestWaitMs = 5000}, m_clock};
};

void HttpFaultsTest::everyFault_hasItsKindAndASentence_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("requests");
    const auto status = [](int code) { return Answer{.status = code, .body = "no"}; };
    QTest::newRow("400") << status(400) << ErrorKind::Usage << 1;
    QTest::newRow("401") << status(401) << ErrorKind::Refused << 1;
    QTest::newRow("402") << status(402) << ErrorKind::OutOfMoney << 1;
    QTest::newRow("403") << status(403) << ErrorKind::Refused << 1;
    QTest::newRow("404") << status(404) << ErrorKind::NotFound << 1;
    QTest::newRow("410") << status(410) << ErrorKind::NotFound << 1;
    QTest::newRow("418") << status(418) << ErrorKind::Usage << 1;
    QTest::newRow("429") << status(429) << ErrorKind::RateLimited << 3;
    QTest::newRow("500") << status(500) << ErrorKind::Server << 3;
    QTest::newRow("501") << status(501) << ErrorKind::Server << 1;
    QTest::newRow("502") << status(502) << ErrorKind::Server << 3;
    QTest::newRow("503") << status(503) << ErrorKind::Server << 3;
    QTest::newRow("529") << status(529) << ErrorKind::Server << 3;
    QTest::newRow("hang") << Answer{.hang = true} << ErrorKind::Timeout << 3;
    QTest::newRow("cut off") << Answer{.body = "0123456789", .cutAfterBytes = 4} << ErrorKind::Network << 3;
    QTest::newRow("cut before the body")
        << Answer{.body = "0123", .cutAfterBytes = 0} << ErrorKind::Network << 3;
    QTest::newRow("length too long") << Answer{.body = "0123", .declaredLength = 400} << ErrorKind::Network
                                     << 3;
    QTest::newRow("too large") << Answer{.body = QByteArray(3000, 'x')} << ErrorKind::Malformed << 1;
    QTest::newRow("says it is too large")
        << Answer{.body = "x", .declaredLength = 1LL << 40} << ErrorKind::Malformed << 1;
}

void HttpFaultsTest::everyFault_hasItsKindAndASentence() {
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(int, requests);
    FakePeer peer([answer](const Request&) { return answer; });
    const auto result = awaited(m_http.get(
        {.url = peer.url(), .timeoutMs = answer.hang ? 150 : 10'000, .retries = 2, .maximumBytes = 2000}));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, kind);
    QVERIFY2(result.error().sentence.contains(u"127.0.0.1:"_s), qPrintable(result.error().sentence));
    QVERIFY2(result.error().sentence.endsWith(u'.'), qPrintable(result.error().sentence));
    // Qt repeats the first request on a connection that breaks early, so those may be more.
    const bool breaks = answer.cutAfterBytes || answer.declaredLength;
    QVERIFY(peer.requests().size() == requests || (breaks && peer.requests().size() > requests));
}

/// By itself, because Qt repeats the first request on a connection that breaks.
void HttpFaultsTest::aResetConnection_isAnError() {
    FakePeer peer([](const Request&) { return Answer{.reset = true}; });
    const auto result = awaited(m_http.get({.url = peer.url(), .retries = 2}));
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY2(result.error().sentence.contains(u"broke off"_s), qPrintable(result.error().sentence));
    QVERIFY(peer.requests().size() >= 3);
}

void HttpFaultsTest::faultsThatPass_areTriedAgainUntilTheyPass_data() {
    QTest::addColumn<Answer>("answer");
    QTest::newRow("500") << Answer{.status = 500};
    QTest::newRow("429") << Answer{.status = 429};
    QTest::newRow("reset") << Answer{.reset = true};
    QTest::newRow("cut off") << Answer{.body = "0123456789", .cutAfterBytes = 4};
    QTest::newRow("hang") << Answer{.hang = true};
}

void HttpFaultsTest::faultsThatPass_areTriedAgainUntilTheyPass() {
    QFETCH(Answer, answer);
    auto left = std::make_shared<int>(2); // only the peer's thread touches it
    FakePeer peer([answer, left](const Request&) { return (*left)-- > 0 ? answer : Answer{.body = "well"}; });
    const auto result =
        awaited(m_http.get({.url = peer.url(), .timeoutMs = answer.hang ? 600 : 10'000, .retries = 2}));
    QVERIFY(result.ok());
    QCOMPARE(result->body, QByteArray("well"));
    QCOMPARE(peer.requests().size(), 3);
}

void HttpFaultsTest::theWaitAServerAsksFor_isKept() {
    auto first = std::make_shared<bool>(true);
    FakePeer peer([first](const Request&) {
        return std::exchange(*first, false) ? Answer{.status = 429, .headers = {{"Retry-After", "1"}}}
                                            : Answer{};
    });
    QVERIFY(awaited(m_http.get({.url = peer.url(), .retries = 1})).ok());
    QVERIFY(peer.requests()[1].arrivedMs - peer.requests()[0].arrivedMs >= 1000);
}

void HttpFaultsTest::theDateAServerAsksFor_isKept() {
    auto first = std::make_shared<bool>(true);
    FakePeer peer([first](const Request&) {
        const Answer later{.status = 503, .headers = {{"Retry-After", "Fri, 30 Jan 2026 12:00:01 GMT"}}};
        return std::exchange(*first, false) ? later : Answer{};
    });
    QVERIFY(awaited(m_http.get({.url = peer.url(), .retries = 1})).ok());
    QVERIFY(peer.requests()[1].arrivedMs - peer.requests()[0].arrivedMs >= 1000);
}

void HttpFaultsTest::waitsOfAFasterClock_areAsMuchShorter() {
    FakePeer peer([count = 0](const Request&) mutable {
        ++count;
        return count == 1   ? Answer{.status = 503, .headers = {{"Retry-After", "20"}}}
               : count == 2 ? Answer{.hang = true}
                            : Answer{.body = "x"};
    });
    HttpClient http({.userAgent = "Sheaf-test/1", .timeLapse = 100}, m_clock);
    QElapsedTimer time;
    time.start();
    QVERIFY(awaited(http.get({.url = peer.url(), .timeoutMs = 30'000})).ok());
    QVERIFY2(time.elapsed() >= 500 && time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(peer.requests().size(), 3);
}

void HttpFaultsTest::aServerThatAsksForALongPause_endsTheRequest() {
    FakePeer peer([](const Request&) { return Answer{.status = 429, .headers = {{"Retry-After", "600"}}}; });
    const auto result = awaited(m_http.get({.url = peer.url()}), 2000);
    QCOMPARE(result.error().kind, ErrorKind::RateLimited);
    QVERIFY2(result.error().sentence.contains(u"10 minutes"_s), qPrintable(result.error().sentence));
    QCOMPARE(peer.requests().size(), 1);
}

void HttpFaultsTest::aCutOffBody_isHandedOutToThoseWhoAskForIt() {
    auto count = std::make_shared<int>(0);
    FakePeer peer([count](const Request&) {
        return ++*count == 2 ? Answer{.body = "0123456789", .cutAfterBytes = 2}
                             : Answer{.body = "0123456789", .cutAfterBytes = 6};
    });
    const auto result = awaited(m_http.get({.url = peer.url(), .retries = 1, .keepPartial = true}));
    QVERIFY(result.ok());
    QCOMPARE(result->body, QByteArray("012345"));
    QVERIFY(result->cutOff);
    QCOMPARE(result->cutOff->kind, ErrorKind::Network);
}

void HttpFaultsTest::aStatusTheCallerAccepts_isAReply() {
    FakePeer peer([](const Request&) { return Answer{.status = 400, .body = "why"}; });
    const auto result = awaited(m_http.get({.url = peer.url(), .alsoAccept = {400}}));
    QVERIFY(result.ok());
    QCOMPARE(result->status, 400);
    QCOMPARE(result->body, QByteArray("why"));
}

void HttpFaultsTest::whereNobodyListens_theSentenceSaysSo() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    const auto result = awaited(m_http.get({.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(port))}));
    QCOMPARE(result.error().kind, ErrorKind::Unreachable);
    QCOMPARE(
        result.error().sentence,
        u"Nothing answers at 127.0.0.1:%1. Check the address in the settings, or whether the server runs."_s
            .arg(port));
}

void HttpFaultsTest::aHostThatDoesNotExist_isAnError() {
    const auto result =
        awaited(m_http.get({.url = QUrl(u"http://nowhere.invalid/"_s), .timeoutMs = 5000, .retries = 0}));
    // Where names are looked up over a network that is down, the answer may not come in time.
    QVERIFY(result.error().kind == ErrorKind::Unreachable || result.error().kind == ErrorKind::Timeout);
    QVERIFY2(result.error().sentence.contains(u"nowhere.invalid"_s), qPrintable(result.error().sentence));
}

void HttpFaultsTest::errors_neverHoldTheQuery() {
    FakePeer peer([](const Request&) { return Answer{.status = 404}; });
    QUrl url = peer.url(u"/x?key=sesame"_s);
    url.setUserInfo(u"me:opensesame"_s);
    const Error error = awaited(m_http.get({.url = url})).error();
    QVERIFY(!error.sentence.contains(u"sesame"_s));
    QVERIFY(!error.details.contains(u"sesame"_s));
}

QTEST_GUILESS_MAIN(HttpFaultsTest)
#include "http_faults_test.moc"
