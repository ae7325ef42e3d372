#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"
#include "support/invented_papers.h"
#include "support/recordings.h"
#include "support/rss_text.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray thursdays = "Thu, 29 Jan 2026 00:00:00 -0500";
const QByteArray fridays = "Fri, 30 Jan 2026 00:00:00 -0500";
const QByteArray saturdays = "Sat, 31 Jan 2026 00:00:00 -0500";
const QByteArray mondays = "Mon, 02 Feb 2026 00:00:00 -0500";
constexpr int firstInvented = 90'000; // as InventedPapers numbers them
constexpr int inApi = 30;

QByteArray items(int from, int count, const QByteArray& date, const QByteArray& category = "cs.LG") {
    QByteArray text;
    for (int number = from; number < from + count; ++number)
        text += rssItem(number, date, category);
    return text;
}

QDateTime utc(int day, int hour) { return {QDate(2026, 1, day), QTime(hour, 0), QTimeZone::utc()}; }

/// An arXiv whose feed says what a test puts there, with thirty papers of Friday in its query API. They are
/// two servers: a pause that one asks for is not the other's.
class FakeArxiv {
  public:
    explicit FakeArxiv(const Answer& feed)
        : m_feed([feed](const Request&) { return feed; }),
          m_api([](const Request& request) { return InventedPapers(inApi).page(request); }) {}

    void setApi(const Answer& api) {
        m_api.setHandler([api](const Request&) { return api; });
    }
    int asked(const QString& path) const {
        const QList<Request> requests = m_feed.requests() + m_api.requests();
        return int(std::count_if(requests.begin(), requests.end(),
                                 [&](const Request& request) { return request.path.startsWith(path); }));
    }
    QList<std::pair<QString, QString>> settings() const {
        return {{u"feeds.arxiv.rss_url"_s, m_feed.url(u"/rss"_s).toString()},
                {u"feeds.arxiv.api_url"_s, m_api.url(u"/api/query"_s).toString()},
                {u"feeds.arxiv.interval_ms"_s, u"0"_s}};
    }

  private:
    FakePeer m_feed;
    FakePeer m_api;
};

} // namespace

/// arXiv is one source with several ways behind it: which is taken, and what the ledger makes of it.
class ArxivWaysTest : public QObject {
    Q_OBJECT

  private slots:
    void theNewestMailing_comesByItsFeedAndIsComplete();
    void aFeedThatProvesNothing_isFilledInByTheApi_data();
    void aFeedThatProvesNothing_isFilledInByTheApi();
    void anOlderDay_isNotAskedOfTheFeed();
    void aMailingBeforeMidnight_isNotAskedOfTheFeed();
    void aDayWithoutAMailing_asksNobody();
    void whatTheFeedHadBeforeItBroke_staysCertain();
    void aStaleCategory_isFilledInAndCountedOnce();
    void categoriesThatTheFeedRefuses_leaveAGap();
    void bothWaysFailing_isSaid();
    void theFeedsWord_makesTheEveningsGuessCertain();
    void aCancelledFeed_isNotFollowedByTheApi();

  private:
    FetchRecord fetched(FakeArxiv& arxiv) {
        m_desk = std::make_unique<Desk>(m_clock, arxiv.settings());
        return again();
    }
    FetchRecord again(QDate day = QDate(2026, 1, 30)) {
        const auto report =
            awaited(m_desk->workspace().fetch().fetch({day, {source::arxiv}, {u"cs.CL"_s, u"cs.LG"_s}}));
        return report && report->records.size() == 1 ? report->records.constFirst() : FetchRecord();
    }
    DayCount day() const { return awaited(m_desk->workspace().archive().days(m_day, m_day))->constFirst(); }

    const QDate m_day{2026, 1, 30};
    FakeClock m_clock{utc(30, 12)};
    std::unique_ptr<Desk> m_desk;
};

void ArxivWaysTest::theNewestMailing_comesByItsFeedAndIsComplete() {
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(0, 12, fridays))));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(record.announced, std::optional(12));
    QCOMPARE(record.stored, 12);
    QVERIFY(!record.provisional);
    QCOMPARE(record.error, QString());
    QVERIFY(record.note.contains(u"feed"_s));
    QCOMPARE(arxiv.asked(u"/api/query"_s), 0);
    QCOMPARE(day().state, DayState::Complete);
}

void ArxivWaysTest::aFeedThatProvesNothing_isFilledInByTheApi_data() {
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<Answer>("feed");
    const auto row = [](const char* name, const QByteArray& feed, const QDateTime& now = utc(30, 12)) {
        QTest::newRow(name) << now << Answer::xml(feed);
    };
    row("stale", rssFeed(thursdays, items(0, 12, thursdays)));
    row("of a later day", rssFeed(mondays, items(0, 12, mondays)));
    row("empty", rssFeed(fridays, {}));
    row("empty on the weekend", rssFeed(saturdays, {}), utc(31, 12));
    row("without a date", "<rss version='2.0'><channel><title>t</title></channel></rss>");
    row("no feed", "<html><body>Maintenance</body></html>");
    QTest::newRow("429") << utc(30, 12) << Answer{.status = 429};
    QTest::newRow("429 for long") << utc(30, 12)
                                  << Answer{.status = 429, .headers = {{"Retry-After", "600"}}};
    QTest::newRow("503") << utc(30, 12) << Answer{.status = 503};
    QTest::newRow("gone") << utc(30, 12) << Answer{.status = 404};
    QTest::newRow("reset") << utc(30, 12) << Answer{.reset = true};
}

void ArxivWaysTest::aFeedThatProvesNothing_isFilledInByTheApi() {
    QFETCH(QDateTime, now);
    QFETCH(Answer, feed);
    m_clock.set(now);
    FakeArxiv arxiv(feed);
    const FetchRecord record = fetched(arxiv);
    m_clock.set(utc(30, 12));
    QVERIFY(arxiv.asked(u"/rss"_s) > 0);
    QCOMPARE(record.announced, std::optional(inApi));
    QCOMPARE(record.stored, inApi);
    QVERIFY(record.provisional);
    QCOMPARE(record.error, QString());
    QVERIFY2(record.note.size() > 30, qPrintable(record.note)); // with the feed's own sentence
    QCOMPARE(day().state, DayState::Provisional);
}

void ArxivWaysTest::anOlderDay_isNotAskedOfTheFeed() {
    m_clock.set(QDateTime(QDate(2026, 2, 2), QTime(12, 0), QTimeZone::utc()));
    FakeArxiv arxiv(Answer::xml(rssFeed(mondays, items(0, 12, mondays))));
    const FetchRecord record = fetched(arxiv);
    m_clock.set(utc(30, 12));
    QCOMPARE(arxiv.asked(u"/rss"_s), 0);
    QCOMPARE(record.stored, inApi);
    QVERIFY(record.provisional);
}

void ArxivWaysTest::aMailingBeforeMidnight_isNotAskedOfTheFeed() {
    m_clock.set(utc(30, 2)); // 21:00 in New York
    FakeArxiv arxiv(Answer::xml(rssFeed(thursdays, items(0, 12, thursdays))));
    const FetchRecord record = fetched(arxiv);
    m_clock.set(utc(30, 12));
    QCOMPARE(arxiv.asked(u"/rss"_s), 0);
    QCOMPARE(record.stored, inApi);
}

void ArxivWaysTest::aDayWithoutAMailing_asksNobody() {
    FakeArxiv arxiv(Answer::xml(rssFeed(saturdays, {})));
    m_clock.set(utc(31, 12));
    m_desk = std::make_unique<Desk>(m_clock, arxiv.settings());
    const FetchRecord record = again(QDate(2026, 1, 31));
    m_clock.set(utc(30, 12));
    QVERIFY(record.noAnnouncement);
    QCOMPARE(arxiv.asked(u"/"_s), 0);
}

void ArxivWaysTest::whatTheFeedHadBeforeItBroke_staysCertain() {
    QByteArray broken = rssFeed(fridays, items(0, 12, fridays));
    broken.truncate(broken.size() / 2);
    FakeArxiv arxiv(Answer::xml(broken));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(record.error, QString());
    QVERIFY(record.stored > inApi);
    QCOMPARE(record.announced, std::optional(record.stored));
    const auto papers = awaited(m_desk->workspace().archive().find(Selection::ofDay(m_day)));
    QCOMPARE(papers->size(), record.stored);
    const auto entries = awaited(m_desk->workspace().archive().entries(*papers));
    for (const DayEntry& entry : *entries)
        QCOMPARE(entry.listings.constFirst().provisional, entry.paper.id >= u"2601.90000"_s);
}

void ArxivWaysTest::aStaleCategory_isFilledInAndCountedOnce() {
    // Five of the API's papers stand in the feed too.
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(firstInvented, 5, fridays) + items(0, 2, fridays) +
                                                     items(50, 4, thursdays, "cs.CL"))));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(record.announced, std::optional(inApi + 2));
    QCOMPARE(record.stored, inApi + 2);
    QVERIFY(record.provisional);
    QVERIFY2(record.note.contains(u"cs.CL"_s), qPrintable(record.note));
}

void ArxivWaysTest::categoriesThatTheFeedRefuses_leaveAGap() {
    FakeArxiv arxiv(Answer::xml(fixture(u"feeds/arxiv_announcements_error.xml"_s), 400));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(record.stored, inApi);
    QVERIFY(!record.error.isEmpty());
    QCOMPARE(day().state, DayState::Gap);
}

void ArxivWaysTest::bothWaysFailing_isSaid() {
    FakeArxiv arxiv({.status = 404});
    arxiv.setApi({.status = 404});
    const FetchRecord record = fetched(arxiv);
    QVERIFY(!record.error.isEmpty());
    QCOMPARE(day().state, DayState::Failed);
}

void ArxivWaysTest::theFeedsWord_makesTheEveningsGuessCertain() {
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(firstInvented, inApi, fridays))));
    m_clock.set(utc(30, 2));
    QVERIFY(fetched(arxiv).provisional);
    QCOMPARE(day().state, DayState::Provisional);
    m_clock.set(utc(30, 12));
    QVERIFY(!again().provisional);
    QCOMPARE(day().state, DayState::Complete);
    QCOMPARE(day().papers, inApi);
}

void ArxivWaysTest::aCancelledFeed_isNotFollowedByTheApi() {
    FakeArxiv arxiv({.hang = true});
    m_desk = std::make_unique<Desk>(m_clock, arxiv.settings());
    FetchService& fetch = m_desk->workspace().fetch();
    const auto future = fetch.fetch({m_day, {source::arxiv}, {u"cs.LG"_s}});
    QTRY_VERIFY(arxiv.asked(u"/rss"_s) > 0);
    fetch.cancel();
    QVERIFY(awaited(future)->allFailed());
    QCOMPARE(arxiv.asked(u"/api/query"_s), 0);
}

QTEST_GUILESS_MAIN(ArxivWaysTest)
#include "arxiv_ways_test.moc"
