#include "services/arxiv_desk.h"
#include "support/patience.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// arXiv is one source with several ways behind it: which is taken, and what the ledger makes of it.
class ArxivWaysTest : public QObject, protected ArxivDesk {
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
};

void ArxivWaysTest::theNewestMailing_comesByItsFeedAndIsComplete() {
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(0, 9, fridays) + items(20, 3, fridays, "cs.CL"))));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(record.announced, std::optional(12));
    QCOMPARE(record.stored, 12);
    QCOMPARE(record.way, FetchWay::Feed);
    QCOMPARE(record.categories, (QList<CategoryCount>{{u"cs.CL"_s, 3, 3}, {u"cs.LG"_s, 9, 9}}));
    QCOMPARE(ledger().records, QList<FetchRecord>{record});
    QVERIFY(!record.provisional);
    QCOMPARE(record.error, QString());
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
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(firstInvented, inApi - 1, fridays) +
                                                     items(firstInvented + inApi - 1, 1, fridays, "cs.CL"))));
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
    QTRY_VERIFY_WITH_TIMEOUT(arxiv.asked(u"/rss"_s) > 0, patience);
    fetch.cancel();
    QVERIFY(awaited(future)->allFailed());
    QCOMPARE(arxiv.asked(u"/api/query"_s), 0);
}

QTEST_GUILESS_MAIN(ArxivWaysTest)
#include "arxiv_ways_test.moc"
