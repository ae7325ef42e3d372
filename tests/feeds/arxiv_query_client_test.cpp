#include "calendar/mailings.h"
#include "feeds/arxiv_query_client.h"
#include "feeds/feed_log.h"
#include "net/http_client.h"
#include "support/awaited.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"
#include "support/recordings.h"

#include <QSet>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

int numberOf(const Request& request, const QString& name) {
    return request.query.queryItemValue(name).toInt();
}

/// A peer with so many papers, paging as the API does.
FakePeer::Handler papers(int count) {
    return [count](const Request& request) {
        const int start = numberOf(request, u"start"_s);
        const int most = numberOf(request, u"max_results"_s);
        return Answer::xml(atomPage(count, start, numbersFrom(start, std::clamp(count - start, 0, most))));
    };
}

} // namespace

class ArxivQueryClientTest : public QObject {
    Q_OBJECT

  private slots:
    void aDay_isAskedForByTheWindowOfItsMailing();
    void aDay_comesInPagesUntilTheTotalIsReached();
    void listings_areProvisionalAndNumbered();
    void aCategoryNotAskedFor_isACrossList_data();
    void aCategoryNotAskedFor_isACrossList();
    void theDeadlinesOwnMinute_belongsToTheNextMailing();
    void aDayWithoutAMailing_asksNobody();
    void aDayNotYetAnnounced_asksNobody();
    void anEmptyDay_isNotADayWithoutAnAnnouncement();
    void askingForNothingOrNonsense_isWrongUsage();
    void requests_keepThePauseAndTheSingleConnection();
    void aListThatGrowsUnderWay_isGoneThroughAgain();
    void doubles_areHandedOutOnceAndAreNoGap();
    void pages_comeOnTheCallersThread();
    void unreadableEntries_areRemarksAndLeaveAGap();
    void theRecordedDay_comesWholeAndOnce();

  private:
    FeedQuery friday(const QStringList& categories = {u"cs.CL"_s}) const {
        return {.day = QDate(2026, 1, 30), .categories = categories};
    }
    ArxivQueryClient client(const FakePeer& peer, int pageSize = 100, int intervalMs = 0) {
        return {m_http,
                m_clock,
                submissionWindow,
                {.url = peer.url(u"/api/query"_s), .intervalMs = intervalMs, .pageSize = pageSize}};
    }

    FakeClock m_clock{QDateTime(QDate(2026, 2, 1), QTime(12, 0), QTimeZone::utc())};
    HttpClient m_http{{.userAgent = "Sheaf-test/1", .backoffBaseMs = 5}, m_clock};
};

void ArxivQueryClientTest::aDay_isAskedForByTheWindowOfItsMailing() {
    FakePeer peer(papers(0));
    FeedLog log;
    auto arxiv = client(peer, 100);
    QVERIFY(awaited(arxiv.fetchDay(friday({u"cs.CL"_s, u"math-ph"_s}), log.listener())).ok());
    const QUrlQuery query = peer.requests().constFirst().query;
    QCOMPARE(query.queryItemValue(u"search_query"_s, QUrl::FullyDecoded),
             u"(cat:cs.CL OR cat:math-ph) AND submittedDate:[202601281900 TO 202601291900]"_s);
    QCOMPARE(query.queryItemValue(u"sortBy"_s), u"submittedDate"_s);
    QCOMPARE(query.queryItemValue(u"sortOrder"_s), u"ascending"_s);
    QCOMPARE(query.queryItemValue(u"start"_s), u"0"_s);
    QCOMPARE(query.queryItemValue(u"max_results"_s), u"100"_s);
    QCOMPARE(peer.requests().constFirst().path, u"/api/query"_s);
}

void ArxivQueryClientTest::aDay_comesInPagesUntilTheTotalIsReached() {
    FakePeer peer(papers(250));
    FeedLog log;
    auto arxiv = client(peer);
    const auto day = awaited(arxiv.fetchDay(friday(), log.listener()));
    QVERIFY(day.ok());
    QCOMPARE(day->announced, std::optional(250));
    QCOMPARE(day->received, 250);
    QVERIFY(day->provisional && !day->noAnnouncement && day->remarks.isEmpty());
    QCOMPARE(log.pages.size(), 3);
    QCOMPARE(log.pages.at(1).received, 200);
    QCOMPARE(log.pages.at(1).total, std::optional(250));
    const QStringList ids = log.ids();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 250);
    QCOMPARE(peer.requests().size(), 3);
}

void ArxivQueryClientTest::listings_areProvisionalAndNumbered() {
    FakePeer peer(papers(3));
    FeedLog log;
    auto arxiv = client(peer, 2);
    QVERIFY(awaited(arxiv.fetchDay(friday(), log.listener())).ok());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(log.all().at(i).listing, (Listing{.source = u"arxiv"_s,
                                                   .day = QDate(2026, 1, 30),
                                                   .kind = ListingKind::New,
                                                   .version = 1,
                                                   .provisional = true,
                                                   .position = i}));
}

void ArxivQueryClientTest::aCategoryNotAskedFor_isACrossList_data() {
    QTest::addColumn<QByteArray>("primary");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<ListingKind>("kind");
    QTest::newRow("own") << QByteArray("cs.CL") << u"cs.CL"_s << ListingKind::New;
    QTest::newRow("cross-listed") << QByteArray("cs.LG") << u"cs.CL"_s << ListingKind::CrossList;
    QTest::newRow("other name of the same") << QByteArray("eess.SY") << u"cs.SY"_s << ListingKind::New;
}

void ArxivQueryClientTest::aCategoryNotAskedFor_isACrossList() {
    QFETCH(QByteArray, primary);
    QFETCH(QString, asked);
    QFETCH(ListingKind, kind);
    FakePeer peer(
        [primary](const Request&) { return Answer::xml(atomPage(1, 0, {1}).replace("cs.CL", primary)); });
    FeedLog log;
    auto arxiv = client(peer);
    QVERIFY(awaited(arxiv.fetchDay(friday({asked}), log.listener())).ok());
    QCOMPARE(log.all().constFirst().listing.kind, kind);
}

void ArxivQueryClientTest::theDeadlinesOwnMinute_belongsToTheNextMailing() {
    // 1439 is 18:59 before the deadline, 1440 its very minute.
    FakePeer peer([](const Request&) { return Answer::xml(atomPage(2, 0, {1439, 1440})); });
    FeedLog log;
    auto arxiv = client(peer);
    const auto day = awaited(arxiv.fetchDay(friday(), log.listener()));
    QCOMPARE(log.ids(), QStringList{u"2601.01439"_s});
    QCOMPARE(day->announced, std::optional(1));
    QCOMPARE(day->received, 1);
}

void ArxivQueryClientTest::aDayWithoutAMailing_asksNobody() {
    FakePeer peer(papers(5));
    FeedLog log;
    auto arxiv = client(peer);
    const auto day =
        awaited(arxiv.fetchDay({.day = QDate(2026, 1, 20), .categories = {u"cs.CL"_s}}, log.listener()));
    QVERIFY(day.ok());
    QVERIFY(day->noAnnouncement);
    QCOMPARE(day->received, 0);
    QCOMPARE(peer.requests().size(), 0);
}

void ArxivQueryClientTest::aDayNotYetAnnounced_asksNobody() {
    FakePeer peer(papers(5));
    FeedLog log;
    auto arxiv = client(peer);
    const auto day =
        awaited(arxiv.fetchDay({.day = QDate(2026, 2, 2), .categories = {u"cs.CL"_s}}, log.listener()));
    QVERIFY(!day.ok());
    QCOMPARE(day.error().kind, ErrorKind::NotFound);
    QVERIFY2(day.error().sentence.contains(u"2026-02-02"_s), qPrintable(day.error().sentence));
    QCOMPARE(peer.requests().size(), 0);
}

void ArxivQueryClientTest::anEmptyDay_isNotADayWithoutAnAnnouncement() {
    FakePeer peer(papers(0));
    FeedLog log;
    auto arxiv = client(peer);
    const auto day = awaited(arxiv.fetchDay(friday(), log.listener()));
    QVERIFY(day.ok());
    QVERIFY(!day->noAnnouncement);
    QCOMPARE(day->announced, std::optional(0));
}

void ArxivQueryClientTest::askingForNothingOrNonsense_isWrongUsage() {
    FakePeer peer(papers(5));
    auto arxiv = client(peer);
    for (const QStringList& categories :
         {QStringList{}, QStringList{u"cs.CL OR all:x"_s}, QStringList{u"cs.CL"_s, u""_s}})
        QCOMPARE(awaited(arxiv.fetchDay(friday(categories), {})).error().kind, ErrorKind::Usage);
    QCOMPARE(peer.requests().size(), 0);
}

void ArxivQueryClientTest::requests_keepThePauseAndTheSingleConnection() {
    FakePeer peer([](const Request& request) {
        Answer answer = papers(30)(request);
        answer.delayMs = 30;
        return answer;
    });
    FeedLog log;
    auto arxiv = client(peer, 10, 200);
    auto second = client(peer, 10, 200);
    const auto one = arxiv.fetchDay(friday(), log.listener());
    const auto two = second.fetchDay(friday({u"cs.LG"_s}), {});
    QVERIFY(awaited(one).ok() && awaited(two).ok());
    const QList<Request> requests = peer.requests();
    QCOMPARE(requests.size(), 6);
    QCOMPARE(peer.mostAtOnce(), 1);
    for (qsizetype i = 1; i < requests.size(); ++i)
        QVERIFY(requests[i].arrivedMs - requests[i - 1].arrivedMs >= 200);
}

/// Two papers were let through at the front of the list between the first and the second page.
void ArxivQueryClientTest::aListThatGrowsUnderWay_isGoneThroughAgain() {
    FakePeer peer([count = 0](const Request& request) mutable {
        const QList<int> before = numbersFrom(2, 20);
        const QList<int> after = numbersFrom(0, 22);
        const QList<int>& list = count++ == 0 ? before : after;
        const int start = numberOf(request, u"start"_s);
        return Answer::xml(atomPage(int(list.size()), start, list.mid(start, 10)));
    });
    FeedLog log;
    auto arxiv = client(peer, 10);
    const auto day = awaited(arxiv.fetchDay(friday(), log.listener()));
    QVERIFY(day.ok());
    QCOMPARE(day->received, 22);
    QCOMPARE(day->announced, std::optional(22));
    QStringList ids = log.ids();
    QCOMPARE(ids.size(), 22);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 22);
}

/// Doubles may hide that something was pushed over a page border, so the list is gone through once more; then
/// they are no gap.
void ArxivQueryClientTest::doubles_areHandedOutOnceAndAreNoGap() {
    FakePeer peer([](const Request&) { return Answer::xml(atomPage(3, 0, {1, 2, 1})); });
    FeedLog log;
    auto arxiv = client(peer);
    const auto day = awaited(arxiv.fetchDay(friday(), log.listener()));
    QCOMPARE(log.ids(), (QStringList{u"2601.00001"_s, u"2601.00002"_s}));
    QCOMPARE(day->received, 2);
    QCOMPARE(day->announced, std::optional(2));
    QCOMPARE(peer.requests().size(), 2);
}

void ArxivQueryClientTest::pages_comeOnTheCallersThread() {
    FakePeer peer(papers(3));
    auto arxiv = client(peer);
    QThread* seen = nullptr;
    QVERIFY(
        awaited(arxiv.fetchDay(friday(), [&](const FeedPage&) { seen = QThread::currentThread(); })).ok());
    QCOMPARE(seen, QThread::currentThread());
}

void ArxivQueryClientTest::unreadableEntries_areRemarksAndLeaveAGap() {
    FakePeer peer([](const Request&) {
        return Answer::xml(atomPage(3, 0, {1, 2, 3}).replace("Paper 2", ""));
    });
    FeedLog log;
    auto arxiv = client(peer);
    const auto day = awaited(arxiv.fetchDay(friday(), log.listener()));
    QVERIFY(day.ok());
    QCOMPARE(day->received, 2);
    QCOMPARE(day->announced, std::optional(3));
    QCOMPARE(day->remarks.size(), 1);
}

void ArxivQueryClientTest::theRecordedDay_comesWholeAndOnce() {
    const QString folder = u"feeds/arxiv-api/constructed_daily_674_page%1_of_4.xml"_s;
    if (!QFile::exists(recordingPath(folder.arg(1))))
        QSKIP("the recordings are not beside this checkout");
    QList<QByteArray> pages;
    for (int i = 1; i <= 4; ++i)
        pages.append(recording(folder.arg(i)));
    FakePeer peer([pages](const Request& request) {
        return Answer::xml(pages.at(numberOf(request, u"start"_s) / 200));
    });
    FeedLog log;
    auto arxiv = client(peer, 200);
    const auto day = awaited(arxiv.fetchDay(friday({u"cs.CV"_s, u"cs.CL"_s}), log.listener()));
    QVERIFY(day.ok());
    // The recording lists cross-listed papers once for each category.
    QCOMPARE(day->received, 532);
    QCOMPARE(day->announced, std::optional(532));
    const QStringList ids = log.ids();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 532);
}

QTEST_GUILESS_MAIN(ArxivQueryClientTest)
#include "arxiv_query_client_test.moc"
