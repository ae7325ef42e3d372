#include "services/arxiv_desk.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What each way to arXiv knows of the categories one by one, and what the ledger makes of it.
class CategoryCountsTest : public QObject, protected ArxivDesk {
    Q_OBJECT

  private slots:
    void aCategoryThatTheFeedDoesNotName_isAskedOfTheApi();
    void aCategoryWithoutPapers_isConfirmedByTheApi();
    void aSilenceThatNobodyConfirms_isNotComplete();
    void anUnreadableEntry_isAGapOfItsCategory();
    void aCountInOneCategory_outlastsTheOthersStaleness();
    void oneCategoryByTheApi_hasItsCount();
    void aLaterFailure_doesNotUnsayWhatWasProved();
};

void CategoryCountsTest::aCategoryThatTheFeedDoesNotName_isAskedOfTheApi() {
    // Nothing of cs.CL: its part of the feed may be missing. Five of the API's papers stand in the feed.
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(firstInvented, 5, fridays) + items(0, 2, fridays))));
    Request whole;
    whole.query.addQueryItem(u"max_results"_s, u"100"_s);
    Answer ofTheOther = InventedPapers(inApi).page(whole);
    arxiv.setApi(Answer::xml(ofTheOther.body.replace("cs.LG", "cs.CL")));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(arxiv.asked(u"/api/query"_s), 1);
    QCOMPARE(record.announced, std::optional(inApi + 2));
    QCOMPARE(record.stored, inApi + 2);
    QCOMPARE(record.way, FetchWay::FeedAndApi);
    QVERIFY2(record.note.contains(u"cs.CL"_s), qPrintable(record.note));
    QVERIFY(record.provisional);
    QCOMPARE(day().state, DayState::Provisional);
    QCOMPARE(ledger().lines.at(2).announced, std::optional(7)); // cs.LG, by the feed
}

void CategoryCountsTest::aCategoryWithoutPapers_isConfirmedByTheApi() {
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(0, 12, fridays))));
    arxiv.setApi(InventedPapers(0).page({}));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(arxiv.asked(u"/api/query"_s), 1);
    QCOMPARE(record.way, FetchWay::Feed);
    QCOMPARE(record.categories, (QList<CategoryCount>{{u"cs.CL"_s, 0, 0}, {u"cs.LG"_s, 12, 12}}));
    QCOMPARE(day().state, DayState::Complete);
}

void CategoryCountsTest::aSilenceThatNobodyConfirms_isNotComplete() {
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(0, 12, fridays))));
    arxiv.setApi({.status = 404});
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(record.error, QString());
    QCOMPARE(record.stored, 12);
    QCOMPARE(record.categories.constFirst(), (CategoryCount{u"cs.CL"_s, std::nullopt, 0}));
    QVERIFY2(record.note.contains(u"cs.CL"_s), qPrintable(record.note));
    QCOMPARE(day().state, DayState::Provisional);
}

void CategoryCountsTest::anUnreadableEntry_isAGapOfItsCategory() {
    const QByteArray broken = rssItem(70, fridays, "cs.CL").replace("<title>Paper</title>", "");
    FakeArxiv arxiv(
        Answer::xml(rssFeed(fridays, items(0, 9, fridays) + items(20, 3, fridays, "cs.CL") + broken)));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(record.categories, (QList<CategoryCount>{{u"cs.CL"_s, 4, 3}, {u"cs.LG"_s, 9, 9}}));
    QVERIFY(record.lacksPapers());
    QCOMPARE(day().state, DayState::Gap);
    QCOMPARE(ledger().lines.at(1).missing(), 1);
    QCOMPARE(ledger().lines.at(2).missing(), 0);
}

void CategoryCountsTest::aCountInOneCategory_outlastsTheOthersStaleness() {
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(0, 9, fridays) + items(20, 3, thursdays, "cs.CL"))));
    const FetchRecord record = fetched(arxiv);
    QCOMPARE(record.categories.at(0).announced, std::nullopt);
    QCOMPARE(record.categories.at(1).announced, std::optional(9));
    QVERIFY(record.categories.at(1).stored >= 9);
    QCOMPARE(day().state, DayState::Provisional);
}

void CategoryCountsTest::oneCategoryByTheApi_hasItsCount() {
    m_clock.set(QDateTime(QDate(2026, 2, 2), QTime(12, 0), QTimeZone::utc()));
    FakeArxiv arxiv(Answer::xml(rssFeed(mondays, items(0, 12, mondays))));
    m_desk = std::make_unique<Desk>(m_clock, arxiv.settings());
    FetchService& fetch = m_desk->workspace().fetch();
    QVERIFY(awaited(fetch.fetch({m_day, {source::arxiv}, {u"cs.LG"_s}})));
    QCOMPARE(ledger().lines.at(1).announced, std::optional(inApi));
    QVERIFY(awaited(fetch.fetch({m_day, {source::arxiv}, {u"cs.CL"_s, u"stat.ML"_s}})));
    for (const LedgerLine& line : ledger().lines)
        QCOMPARE(line.announced, line.category == u"cs.LG"_s ? std::optional(inApi) : std::nullopt);
    m_clock.set(utc(30, 12));
}

void CategoryCountsTest::aLaterFailure_doesNotUnsayWhatWasProved() {
    FakeArxiv arxiv(Answer::xml(rssFeed(fridays, items(0, 9, fridays) + items(20, 3, fridays, "cs.CL"))));
    QCOMPARE(fetched(arxiv).stored, 12);
    arxiv.setApi({.status = 404});
    m_clock.set(QDateTime(QDate(2026, 2, 2), QTime(12, 0), QTimeZone::utc()));
    QVERIFY(again().failed());
    QCOMPARE(day().state, DayState::Complete);
    m_clock.set(utc(30, 12));
}

QTEST_GUILESS_MAIN(CategoryCountsTest)
#include "category_counts_test.moc"
