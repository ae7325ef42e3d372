#include "calendar/mailings.h"
#include "feeds/announcement_feed_client.h"
#include "feeds/feed_log.h"
#include "net/http_client.h"
#include "support/awaited.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"
#include "support/recordings.h"
#include "support/rss_text.h"

#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray items(int count, const QByteArray& date) {
    QByteArray text;
    for (int number = 0; number < count; ++number)
        text += rssItem(number, date);
    return text;
}

const QByteArray thursdays = "Thu, 29 Jan 2026 00:00:00 -0500";
const QByteArray fridays = "Fri, 30 Jan 2026 00:00:00 -0500";
const QByteArray saturdays = "Sat, 31 Jan 2026 00:00:00 -0500";

FakePeer::Handler always(const Answer& answer) {
    return [answer](const Request&) { return answer; };
}

} // namespace

class AnnouncementFeedClientTest : public QObject {
    Q_OBJECT

  private slots:
    void allCategories_areAskedForAtOnce();
    void theFeedsEntries_areItsCount();
    void aDayWithoutAMailing_asksNobody();
    void aDayNotYetAnnounced_asksNobody();
    void aStaleFeed_isNoEmptyDay();
    void aFeedThatHasMovedOn_isNoEmptyDay();
    void anEmptyFeedOfTheDay_isEmptyAndSaysSo();
    void aHolidayThatTheFeedNames_isNoAnnouncement();
    void aStaleCategory_isNamedAndNothingIsCounted();
    void aFeedWithoutADate_provesNothing();
    void aFullFeed_doesNotKnowItsCount();
    void unreadableEntries_areRemarksAndLeaveAGap();
    void everyFault_hasItsKindAndKeepsWhatCame_data();
    void everyFault_hasItsKindAndKeepsWhatCame();
    void faultsThatPass_leaveNothingOut_data();
    void faultsThatPass_leaveNothingOut();
    void aClientDestroyedUnderWay_endsItsFetchAsCancelled();
    void theRecordedDay_comesWhole();

  private:
    FeedQuery friday(const QStringList& categories = {u"cs.CL"_s}) const {
        return {.day = QDate(2026, 1, 30), .categories = categories};
    }
    AnnouncementFeedClient client(const FakePeer& peer, int timeoutMs = 10'000) {
        return {m_http,
                m_clock,
                submissionWindow,
                {.url = peer.url(u"/rss/"_s), .intervalMs = 0, .timeoutMs = timeoutMs, .retries = 1}};
    }
    Result<FeedDay> fetched(const QByteArray& feed, const QStringList& categories = {u"cs.CL"_s}) {
        FakePeer peer(always(Answer::xml(feed)));
        m_log = {};
        auto rss = client(peer);
        return awaited(rss.fetchDay(friday(categories), m_log.listener()));
    }

    FakeClock m_clock{QDateTime(QDate(2026, 1, 30), QTime(12, 0), QTimeZone::utc())};
    HttpClient m_http{{.userAgent = "Sheaf-test/1", .backoffBaseMs = 5}, m_clock};
    FeedLog m_log;
};

void AnnouncementFeedClientTest::allCategories_areAskedForAtOnce() {
    FakePeer peer(always(Answer::xml(rssFeed(fridays, items(1, fridays)))));
    auto rss = client(peer);
    QVERIFY(awaited(rss.fetchDay(friday({u"cs.CL"_s, u"math-ph"_s}), {})).ok());
    QCOMPARE(peer.requests().size(), 1);
    QCOMPARE(peer.requests().constFirst().path, u"/rss/cs.CL+math-ph"_s);
}

void AnnouncementFeedClientTest::theFeedsEntries_areItsCount() {
    const auto day = fetched(rssFeed(fridays, items(12, fridays) + rssItem(3, fridays)));
    QVERIFY(day.ok());
    QCOMPARE(day->announced, std::optional(12)); // one of them stands there twice
    QCOMPARE(day->received, 12);
    QVERIFY(!day->provisional && !day->noAnnouncement);
    QCOMPARE(day->remarks, QStringList());
    QCOMPARE(m_log.pages.constFirst().total, std::optional(12));
    QCOMPARE(m_log.all().at(11).listing.position, 11);
}

void AnnouncementFeedClientTest::aDayWithoutAMailing_asksNobody() {
    FakePeer peer(always(Answer{.status = 500}));
    auto rss = client(peer);
    const auto day = awaited(rss.fetchDay({.day = QDate(2026, 1, 31), .categories = {u"cs.CL"_s}}, {}));
    QVERIFY(day->noAnnouncement);
    QVERIFY(peer.requests().isEmpty());
}

void AnnouncementFeedClientTest::aDayNotYetAnnounced_asksNobody() {
    FakePeer peer(always(Answer{.status = 500}));
    auto rss = client(peer);
    const auto day = awaited(rss.fetchDay({.day = QDate(2026, 2, 2), .categories = {u"cs.CL"_s}}, {}));
    QCOMPARE(day.error().kind, ErrorKind::NotFound);
    QVERIFY(peer.requests().isEmpty());
}

void AnnouncementFeedClientTest::aStaleFeed_isNoEmptyDay() {
    const auto day = fetched(rssFeed(thursdays, items(4, thursdays)));
    QCOMPARE(day.error().kind, ErrorKind::NotFound);
    QVERIFY2(day.error().sentence.contains(u"2026-01-29"_s), qPrintable(day.error().sentence));
    QVERIFY(m_log.all().isEmpty());
    // The list of the day before under the day's own date, too.
    const auto relabelled = fetched(rssFeed(fridays, items(4, thursdays)));
    QCOMPARE(relabelled->stale, QStringList{u"cs.CL"_s});
    QCOMPARE(relabelled->announced, std::nullopt);
}

void AnnouncementFeedClientTest::aFeedThatHasMovedOn_isNoEmptyDay() {
    const auto day = fetched(rssFeed(saturdays, {}));
    QCOMPARE(day.error().kind, ErrorKind::NotFound);
    QVERIFY2(day.error().sentence.contains(u"newest"_s), qPrintable(day.error().sentence));
}

void AnnouncementFeedClientTest::anEmptyFeedOfTheDay_isEmptyAndSaysSo() {
    const auto day = fetched(rssFeed(fridays, {}));
    QCOMPARE(day->announced, std::optional(0));
    QVERIFY(!day->noAnnouncement);
    QCOMPARE(day->remarks.size(), 1);
}

void AnnouncementFeedClientTest::aHolidayThatTheFeedNames_isNoAnnouncement() {
    const auto day = fetched(rssFeed(fridays, {}).replace("Saturday", "Friday"));
    QCOMPARE(day->announced, std::optional(0));
    QVERIFY(day->noAnnouncement);
    QCOMPARE(day->remarks, QStringList());
}

void AnnouncementFeedClientTest::aStaleCategory_isNamedAndNothingIsCounted() {
    const auto day = fetched(rssFeed(fridays, items(3, fridays) + rssItem(70, thursdays, "math.CO")),
                             {u"cs.CL"_s, u"math.CO"_s});
    QCOMPARE(day->stale, QStringList{u"math.CO"_s});
    QCOMPARE(day->announced, std::nullopt);
    QCOMPARE(day->received, 3);
    QCOMPARE(day->remarks.size(), 1);
    QVERIFY(!m_log.ids().contains(u"2601.00070"_s));
}

void AnnouncementFeedClientTest::aFeedWithoutADate_provesNothing() {
    QCOMPARE(fetched("<rss><channel><title>x</title></channel></rss>").error().kind, ErrorKind::Malformed);
}

void AnnouncementFeedClientTest::aFullFeed_doesNotKnowItsCount() {
    const auto day = fetched(rssFeed(fridays, items(2000, fridays)));
    QCOMPARE(day->announced, std::nullopt);
    QCOMPARE(day->received, 2000);
    QVERIFY(day->remarks.constFirst().contains(u"2000"_s));
}

void AnnouncementFeedClientTest::unreadableEntries_areRemarksAndLeaveAGap() {
    const auto day = fetched(rssFeed(fridays, items(3, fridays) + "<item><title>No id</title></item>"));
    QCOMPARE(day->announced, std::optional(4));
    QCOMPARE(day->received, 3);
    QCOMPARE(day->remarks.size(), 1);
}

void AnnouncementFeedClientTest::everyFault_hasItsKindAndKeepsWhatCame_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("kept");
    const QByteArray feed = rssFeed(fridays, items(10, fridays));
    const qsizetype four = feed.indexOf("2601.00004");
    QTest::newRow("empty body") << Answer::xml("") << ErrorKind::Malformed << 0;
    QTest::newRow("html") << Answer{.body = fixture(u"feeds/sign_in.html"_s)} << ErrorKind::Malformed << 0;
    QTest::newRow("error feed") << Answer::xml(fixture(u"feeds/arxiv_announcements_error.xml"_s), 400)
                                << ErrorKind::Usage << 0;
    QTest::newRow("400 page") << Answer{.status = 400, .body = "<html>no</html>"} << ErrorKind::Usage << 0;
    QTest::newRow("404") << Answer{.status = 404} << ErrorKind::NotFound << 0;
    QTest::newRow("429") << Answer{.status = 429} << ErrorKind::RateLimited << 0;
    QTest::newRow("503") << Answer{.status = 503} << ErrorKind::Server << 0;
    QTest::newRow("503 for long") << Answer{.status = 503, .headers = {{"Retry-After", "900"}}}
                                  << ErrorKind::Server << 0;
    QTest::newRow("time-out") << Answer{.hang = true} << ErrorKind::Timeout << 0;
    QTest::newRow("reset") << Answer{.reset = true} << ErrorKind::Network << 0;
    QTest::newRow("feed ends early") << Answer::xml(feed.left(four)) << ErrorKind::Network << 4;
    QTest::newRow("connection cut") << Answer{.body = feed, .cutAfterBytes = four} << ErrorKind::Network << 4;
    QTest::newRow("broken xml") << Answer::xml(QByteArray(feed).replace("2601.00004v1 A", "</b>"))
                                << ErrorKind::Malformed << 4;
}

void AnnouncementFeedClientTest::everyFault_hasItsKindAndKeepsWhatCame() {
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(int, kept);
    FakePeer peer(always(answer));
    FeedLog log;
    auto rss = client(peer, answer.hang ? 500 : 10'000);
    const auto day = awaited(rss.fetchDay(friday(), log.listener()));
    QVERIFY(!day.ok());
    QVERIFY2(day.error().kind == kind, qPrintable(day.error().sentence + day.error().details));
    QVERIFY2(day.error().sentence.endsWith(u'.'), qPrintable(day.error().sentence));
    QCOMPARE(log.ids().size(), kept);
    for (const FeedPage& page : log.pages)
        QCOMPARE(page.total, std::nullopt);
}

void AnnouncementFeedClientTest::faultsThatPass_leaveNothingOut_data() {
    QTest::addColumn<Answer>("answer");
    const QByteArray feed = rssFeed(fridays, items(10, fridays));
    QTest::newRow("429") << Answer{.status = 429, .headers = {{"Retry-After", "0"}}};
    QTest::newRow("503") << Answer{.status = 503};
    QTest::newRow("connection cut") << Answer{.body = feed, .cutAfterBytes = 700};
    QTest::newRow("feed ends early") << Answer::xml(feed.left(900));
}

void AnnouncementFeedClientTest::faultsThatPass_leaveNothingOut() {
    QFETCH(Answer, answer);
    const Answer whole = Answer::xml(rssFeed(fridays, items(10, fridays)));
    FakePeer peer([answer, whole, first = std::make_shared<bool>(true)](const Request&) {
        return std::exchange(*first, false) ? answer : whole;
    });
    FeedLog log;
    auto rss = client(peer);
    const auto day = awaited(rss.fetchDay(friday(), log.listener()));
    QVERIFY2(day.ok(), day.ok() ? "" : qPrintable(day.error().sentence));
    QCOMPARE(day->announced, std::optional(10));
    QCOMPARE(log.ids().size(), 10);
}

void AnnouncementFeedClientTest::aClientDestroyedUnderWay_endsItsFetchAsCancelled() {
    FakePeer peer(always(Answer{.hang = true}));
    auto rss = std::make_unique<AnnouncementFeedClient>(
        m_http, m_clock, submissionWindow,
        AnnouncementFeedOptions{.url = peer.url(u"/rss"_s), .intervalMs = 0});
    const auto future = rss->fetchDay(friday(), {});
    QTRY_COMPARE(peer.requests().size(), 1);
    rss.reset();
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

void AnnouncementFeedClientTest::theRecordedDay_comesWhole() {
    const QByteArray large = recording(u"feeds/arxiv-rss/constructed_rss_large_2026-06-30.xml"_s);
    if (large.isEmpty())
        QSKIP("the recordings are not beside this checkout");
    m_clock.set(QDateTime(QDate(2026, 6, 30), QTime(12, 0), QTimeZone::utc()));
    FakePeer peer(always(Answer::xml(large)));
    FeedLog log;
    auto rss = client(peer);
    const auto day = awaited(rss.fetchDay(
        {.day = QDate(2026, 6, 30), .categories = {u"cs.CV"_s, u"cs.CL"_s, u"cs.AI"_s, u"cs.LG"_s}},
        log.listener()));
    QVERIFY2(day.ok(), day.ok() ? "" : qPrintable(day.error().sentence));
    QCOMPARE(day->announced, std::optional(day->received));
    QCOMPARE(day->received, 532); // 674 entries: cross-listed papers stand there once for each category
    QCOMPARE(day->remarks, QStringList());
}

QTEST_GUILESS_MAIN(AnnouncementFeedClientTest)
#include "announcement_feed_client_test.moc"
