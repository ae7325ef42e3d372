#include "feeds/announced_day.h"
#include "support/recordings.h"
#include "support/rss_text.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 30);
const QByteArray thursdays = "Thu, 29 Jan 2026 00:00:00 -0500";
const QByteArray fridays = "Fri, 30 Jan 2026 00:00:00 -0500";

QByteArray items(int from, int count, const QByteArray& category, const QByteArray& date = fridays) {
    QByteArray text;
    for (int number = from; number < from + count; ++number)
        text += rssItem(number, date, category);
    return text;
}

/// An entry of two categories.
QByteArray crossListed(int number) {
    return rssItem(number, fridays, "cs.LG").replace("</category>", "</category><category>cs.CL</category>");
}

QByteArray unreadable(const QByteArray& category, const QByteArray& date = fridays) {
    return rssItem(900, date, category).replace("<title>Paper</title>", "");
}

AnnouncedDay proven(const QByteArray& feedItems, const QStringList& categories, bool isWhole = true) {
    const auto feed = parseAnnouncementFeed(rssFeed(fridays, feedItems));
    return feed ? announcedDay(*feed, isWhole, day, categories) : AnnouncedDay();
}

using Counts = QMap<QString, int>;

} // namespace

/// What an answer of the announcement feed proves about a day, category by category.
class AnnouncedDayTest : public QObject {
    Q_OBJECT

  private slots:
    void aPaperOfTwoCategories_countsInBothAndOnceInAll();
    void anUnreadableEntry_countsWhereItBelongs();
    void anUnreadableEntryOfAnotherDay_doesNotCount();
    void aStaleCategory_hasNoCountAndTheOthersHave();
    void aStaleCategory_isSeenBesideCrossListsOfFreshOnes();
    void aCategoryThatNoEntryNames_isSilentAndNotZero();
    void aFullFeed_countsNothing();
    void aTornFeed_countsNothing();
    void otherNamesOfACategory_areTheSame();
    void recordedFeeds_areCountedByCategory_data();
    void recordedFeeds_areCountedByCategory();
};

void AnnouncedDayTest::aPaperOfTwoCategories_countsInBothAndOnceInAll() {
    const AnnouncedDay found =
        proven(items(0, 3, "cs.CL") + items(10, 2, "cs.LG") + crossListed(20) + crossListed(20),
               {u"cs.CL"_s, u"cs.LG"_s});
    QCOMPARE(found.announced, std::optional(6));
    QCOMPARE(found.announcedIn, (Counts{{u"cs.CL"_s, 4}, {u"cs.LG"_s, 3}}));
    QCOMPARE(found.announcements.size(), 6);
}

void AnnouncedDayTest::anUnreadableEntry_countsWhereItBelongs() {
    const AnnouncedDay found =
        proven(items(0, 3, "cs.CL") + items(10, 2, "cs.LG") + unreadable("cs.LG"), {u"cs.CL"_s, u"cs.LG"_s});
    QCOMPARE(found.announced, std::optional(6));
    QCOMPARE(found.announcedIn, (Counts{{u"cs.CL"_s, 3}, {u"cs.LG"_s, 3}}));
    QCOMPARE(found.announcements.size(), 5);
}

void AnnouncedDayTest::anUnreadableEntryOfAnotherDay_doesNotCount() {
    const AnnouncedDay found = proven(items(0, 3, "cs.CL") + unreadable("cs.CL", thursdays), {u"cs.CL"_s});
    QCOMPARE(found.announced, std::optional(3));
    QCOMPARE(found.announcedIn, (Counts{{u"cs.CL"_s, 3}}));
}

void AnnouncedDayTest::aStaleCategory_hasNoCountAndTheOthersHave() {
    const AnnouncedDay found =
        proven(items(0, 3, "cs.CL") + items(10, 2, "cs.LG", thursdays), {u"cs.CL"_s, u"cs.LG"_s});
    QCOMPARE(found.announced, std::nullopt);
    QCOMPARE(found.announcedIn, (Counts{{u"cs.CL"_s, 3}}));
    QCOMPARE(found.stale, QStringList{u"cs.LG"_s});
}

void AnnouncedDayTest::aStaleCategory_isSeenBesideCrossListsOfFreshOnes() {
    const AnnouncedDay found = proven(
        items(0, 3, "cs.LG") + crossListed(20) + items(10, 2, "cs.CL", thursdays), {u"cs.CL"_s, u"cs.LG"_s});
    QCOMPARE(found.announced, std::nullopt);
    QCOMPARE(found.announcedIn, (Counts{{u"cs.LG"_s, 4}}));
    QCOMPARE(found.stale, QStringList{u"cs.CL"_s});
}

void AnnouncedDayTest::aCategoryThatNoEntryNames_isSilentAndNotZero() {
    const AnnouncedDay found = proven(items(0, 3, "cs.CL"), {u"cs.CL"_s, u"cs.LG"_s});
    QCOMPARE(found.announced, std::optional(3));
    QCOMPARE(found.announcedIn, (Counts{{u"cs.CL"_s, 3}}));
    QCOMPARE(found.silent, QStringList{u"cs.LG"_s});
    QVERIFY(found.stale.isEmpty());
}

void AnnouncedDayTest::aFullFeed_countsNothing() {
    const AnnouncedDay found = proven(items(0, 2000, "cs.CL"), {u"cs.CL"_s});
    QVERIFY(found.isFull);
    QCOMPARE(found.announced, std::nullopt);
    QVERIFY(found.announcedIn.isEmpty());
    QCOMPARE(found.announcements.size(), 2000);
}

void AnnouncedDayTest::aTornFeed_countsNothing() {
    const AnnouncedDay found = proven(items(0, 3, "cs.CL"), {u"cs.CL"_s}, false);
    QCOMPARE(found.announced, std::nullopt);
    QVERIFY(found.announcedIn.isEmpty());
}

void AnnouncedDayTest::otherNamesOfACategory_areTheSame() {
    const AnnouncedDay found =
        proven(items(0, 3, "cs.IT") + items(10, 1, "math.CO"), {u"math.IT"_s, u"math"_s});
    QCOMPARE(found.announcedIn, (Counts{{u"math"_s, 1}, {u"math.IT"_s, 3}}));
}

/// The numbers were counted in the recordings' text.
void AnnouncedDayTest::recordedFeeds_areCountedByCategory_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QStringList>("categories");
    QTest::addColumn<int>("announced");
    QTest::addColumn<Counts>("counts");
    QTest::newRow("arXiv's own, with a category that it does not name")
        << u"real_rss_multi_2026-09-24.xml"_s << QDate(2026, 9, 24)
        << QStringList{u"cs.LG"_s, u"cs.AI"_s, u"cs.CL"_s, u"stat.ML"_s} << 4
        << Counts{{u"cs.LG"_s, 3}, {u"cs.AI"_s, 1}, {u"stat.ML"_s, 2}};
    QTest::newRow("a large one") << u"constructed_rss_large_2026-06-30.xml"_s << QDate(2026, 6, 30)
                                 << QStringList{u"cs.CV"_s, u"cs.CL"_s, u"cs.AI"_s, u"cs.LG"_s} << 532
                                 << Counts{{u"cs.CV"_s, 267},
                                           {u"cs.CL"_s, 137},
                                           {u"cs.AI"_s, 214},
                                           {u"cs.LG"_s, 71}};
}

void AnnouncedDayTest::recordedFeeds_areCountedByCategory() {
    QFETCH(QString, file);
    QFETCH(QDate, date);
    QFETCH(QStringList, categories);
    const QByteArray bytes = recording(u"feeds/arxiv-rss/"_s + file);
    if (bytes.isEmpty())
        QSKIP("the recordings are not beside this checkout");
    const auto feed = parseAnnouncementFeed(bytes);
    QVERIFY(feed.ok());
    const AnnouncedDay found = announcedDay(*feed, true, date, categories);
    QTEST(found.announced.value_or(-1), "announced");
    QTEST(found.announcedIn, "counts");
    QCOMPARE(found.silent.size() + found.announcedIn.size(), categories.size());
}

QTEST_GUILESS_MAIN(AnnouncedDayTest)
#include "announced_day_test.moc"
