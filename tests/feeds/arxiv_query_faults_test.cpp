#include "calendar/mailings.h"
#include "feeds/arxiv_query_client.h"
#include "feeds/feed_log.h"
#include "net/http_client.h"
#include "support/awaited.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"
#include "support/recordings.h"

#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Each fault strikes on the second of three pages: it ends in its kind of error with a sentence, and what
/// came before is kept.
class ArxivQueryFaultsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyFault_hasItsKindAndKeepsWhatCameBefore_data();
    void everyFault_hasItsKindAndKeepsWhatCameBefore();
    void faultsThatPass_leaveNothingOut_data();
    void faultsThatPass_leaveNothingOut();
    void anEmptyPageInTheMiddle_isAskedForAgain();
    void aRaisedFlag_endsTheFetchAndKeepsWhatCame();
    void aClientDestroyedUnderWay_endsItsFetchAsCancelled();
    void aClientDestroyedByItsListener_doesNoHarm();

  private:
    FeedQuery friday() const { return {.day = QDate(2026, 1, 30), .categories = {u"cs.CL"_s}}; }
    ArxivQueryOptions options(const FakePeer& peer) const {
        return {.url = peer.url(u"/api/query"_s),
                .intervalMs = 0,
                .pageSize = 10,
                .emptyPageRetries = 2,
                .timeoutMs = 10'000,
                .retries = 1};
    }

    FakeClock m_clock{QDateTime(QDate(2026, 2, 1), QTime(12, 0), QTimeZone::utc())};
    HttpClient m_http{{.userAgent = "Sheaf-test/1", .backoffBaseMs = 5}, m_clock};
};

namespace {

Answer pageOf30(const Request& request) {
    const int start = request.query.queryItemValue(u"start"_s).toInt();
    return Answer::xml(atomPage(30, start, numbersFrom(start, 10)));
}

QByteArray secondPage() { return atomPage(30, 10, numbersFrom(10, 10)); }

qsizetype afterEntries(const QByteArray& page, int count) {
    qsizetype at = 0;
    for (int i = 0; i < count; ++i)
        at = page.indexOf("</entry>", at) + 8;
    return at + 20;
}

bool isSecond(const Request& request) { return request.query.queryItemValue(u"start"_s) == u"10"_s; }

} // namespace

void ArxivQueryFaultsTest::everyFault_hasItsKindAndKeepsWhatCameBefore_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("kept");
    const QByteArray page = secondPage();
    const qsizetype four = afterEntries(page, 4);
    QTest::newRow("empty body") << Answer::xml("") << ErrorKind::Malformed << 10;
    QTest::newRow("html") << Answer{.body = fixture(u"feeds/sign_in.html"_s)} << ErrorKind::Malformed << 10;
    QTest::newRow("not xml") << Answer{.body = "Rate exceeded."} << ErrorKind::Malformed << 10;
    QTest::newRow("error entry with 400")
        << Answer::xml(fixture(u"feeds/arxiv_error.xml"_s), 400) << ErrorKind::Usage << 10;
    QTest::newRow("error entry with 200")
        << Answer::xml(fixture(u"feeds/arxiv_error.xml"_s)) << ErrorKind::Usage << 10;
    QTest::newRow("400 without a feed") << Answer{.status = 400, .body = "no"} << ErrorKind::Usage << 10;
    QTest::newRow("403") << Answer{.status = 403} << ErrorKind::Refused << 10;
    QTest::newRow("404") << Answer{.status = 404} << ErrorKind::NotFound << 10;
    QTest::newRow("429") << Answer{.status = 429} << ErrorKind::RateLimited << 10;
    QTest::newRow("429 for long") << Answer{.status = 429, .headers = {{"Retry-After", "900"}}}
                                  << ErrorKind::RateLimited << 10;
    QTest::newRow("500") << Answer{.status = 500} << ErrorKind::Server << 10;
    QTest::newRow("503") << Answer{.status = 503} << ErrorKind::Server << 10;
    QTest::newRow("time-out") << Answer{.hang = true} << ErrorKind::Timeout << 10;
    QTest::newRow("reset") << Answer{.reset = true} << ErrorKind::Network << 10;
    QTest::newRow("redirect to a file")
        << Answer{.status = 302, .headers = {{"Location", "file:///etc/passwd"}}} << ErrorKind::Usage << 10;
    QTest::newRow("feed ends early") << Answer::xml(page.left(four)) << ErrorKind::Network << 14;
    QTest::newRow("connection cut") << Answer{.body = page, .cutAfterBytes = four} << ErrorKind::Network
                                    << 14;
    QTest::newRow("length too long") << Answer{.body = page, .declaredLength = page.size() + 50}
                                     << ErrorKind::Network << 20;
    QTest::newRow("length too short")
        << Answer{.body = page, .declaredLength = four} << ErrorKind::Network << 14;
    QTest::newRow("broken xml") << Answer::xml(QByteArray(page).replace("Paper 14", "Paper </b>"))
                                << ErrorKind::Malformed << 14;
    QTest::newRow("empty page") << Answer::xml(atomPage(30, 10, {})) << ErrorKind::Server << 10;
}

void ArxivQueryFaultsTest::everyFault_hasItsKindAndKeepsWhatCameBefore() {
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(int, kept);
    FakePeer peer(
        [answer](const Request& request) { return isSecond(request) ? answer : pageOf30(request); });
    FeedLog log;
    ArxivQueryOptions impatient = options(peer);
    impatient.timeoutMs = answer.hang ? 600 : 10'000;
    ArxivQueryClient arxiv(m_http, m_clock, submissionWindow, impatient);
    const auto day = awaited(arxiv.fetchDay(friday(), log.listener()));
    QVERIFY(!day.ok());
    QVERIFY2(day.error().kind == kind, qPrintable(day.error().sentence + day.error().details));
    QVERIFY2(day.error().sentence.endsWith(u'.'), qPrintable(day.error().sentence));
    QCOMPARE(log.ids().size(), kept);
    QCOMPARE(log.pages.constLast().received, kept);
}

void ArxivQueryFaultsTest::faultsThatPass_leaveNothingOut_data() {
    QTest::addColumn<Answer>("answer");
    QTest::newRow("503") << Answer{.status = 503};
    QTest::newRow("reset") << Answer{.reset = true};
    QTest::newRow("connection cut") << Answer{.body = secondPage(), .cutAfterBytes = 700};
    QTest::newRow("feed ends early") << Answer::xml(secondPage().left(900));
    QTest::newRow("empty page") << Answer::xml(atomPage(30, 10, {}));
    QTest::newRow("elsewhere") << Answer{.status = 301,
                                         .headers = {{"Location", "/api/query?start=10&max_results=10"}}};
}

void ArxivQueryFaultsTest::faultsThatPass_leaveNothingOut() {
    QFETCH(Answer, answer);
    FakePeer peer([answer, first = std::make_shared<bool>(true)](const Request& request) {
        return isSecond(request) && std::exchange(*first, false) ? answer : pageOf30(request);
    });
    FeedLog log;
    ArxivQueryClient arxiv(m_http, m_clock, submissionWindow, options(peer));
    const auto day = awaited(arxiv.fetchDay(friday(), log.listener()));
    QVERIFY2(day.ok(), day.ok() ? "" : qPrintable(day.error().sentence));
    QCOMPARE(day->received, 30);
    QCOMPARE(log.ids().size(), 30);
}

void ArxivQueryFaultsTest::anEmptyPageInTheMiddle_isAskedForAgain() {
    FakePeer peer([](const Request& request) {
        return isSecond(request) ? Answer::xml(atomPage(30, 10, {})) : pageOf30(request);
    });
    ArxivQueryClient arxiv(m_http, m_clock, submissionWindow, options(peer));
    const auto day = awaited(arxiv.fetchDay(friday(), {}));
    QVERIFY2(day.error().sentence.contains(u"30"_s) && day.error().sentence.contains(u"10"_s),
             qPrintable(day.error().sentence));
    QCOMPARE(peer.requests().size(), 1 + 3);
}

void ArxivQueryFaultsTest::aRaisedFlag_endsTheFetchAndKeepsWhatCame() {
    FakePeer peer(
        [](const Request& request) { return isSecond(request) ? Answer{.hang = true} : pageOf30(request); });
    FeedLog log;
    ArxivQueryOptions patient = options(peer);
    patient.timeoutMs = 60'000;
    ArxivQueryClient arxiv(m_http, m_clock, submissionWindow, patient);
    const FeedQuery query = friday();
    const auto future = arxiv.fetchDay(query, log.listener());
    QTRY_COMPARE(peer.requests().size(), 2);
    query.cancel.raise();
    QCOMPARE(awaited(future, 1000).error().kind, ErrorKind::Cancelled);
    QCOMPARE(log.ids().size(), 10);
}

void ArxivQueryFaultsTest::aClientDestroyedUnderWay_endsItsFetchAsCancelled() {
    FakePeer peer([](const Request& request) {
        Answer answer = pageOf30(request);
        answer.delayMs = 20;
        return answer;
    });
    // At moments spread over asking, parsing and handing out.
    for (int wait = 0; wait < 90; wait += 3) {
        FeedLog log;
        auto arxiv = std::make_unique<ArxivQueryClient>(m_http, m_clock, submissionWindow, options(peer));
        const auto future = arxiv->fetchDay(friday(), log.listener());
        QTest::qWait(wait);
        arxiv.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.result().ok() || future.result().error().kind == ErrorKind::Cancelled);
        const qsizetype pages = log.pages.size();
        QTest::qWait(30);
        QCOMPARE(log.pages.size(), pages);
    }
}

void ArxivQueryFaultsTest::aClientDestroyedByItsListener_doesNoHarm() {
    FakePeer peer(pageOf30);
    auto arxiv = std::make_unique<ArxivQueryClient>(m_http, m_clock, submissionWindow, options(peer));
    const auto future = arxiv->fetchDay(friday(), [&](const FeedPage&) { arxiv.reset(); });
    QCOMPARE(awaited(future).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(ArxivQueryFaultsTest)
#include "arxiv_query_faults_test.moc"
