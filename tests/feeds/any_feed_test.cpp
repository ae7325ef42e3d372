#include "feeds/any_feed.h"
#include "support/recordings.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Every kind of feed, each in the shape in which those who publish papers write it.
class AnyFeedTest : public QObject {
    Q_OBJECT

  private slots:
    void preprintServers_areReadWithVersionsAndInitials();
    void journals_areReadWithPrismAndContent();
    void aSocietysRss_isReadInItsOwnEncoding();
    void whatIsArxivs_hasArxivsId();
    void anEntryWithoutADate_isOfTheDayOfTheFetch();
    void aDateToCome_isNotBelieved();
    void theDay_isThatOfTheFeedsOwnZone();
    void entriesThatCannotBeRead_areCountedAndSaid();
    void onePaperTwice_isOne();
    void atom_isReadWithItsMarkup();
    void theOldestRss_isReadToo();
    void aBarePrefix_isNoFault();

  private:
    static AnyFeed read(const QByteArray& bytes) {
        const auto feed =
            parseAnyFeed(bytes, QUrl(u"https://review.example.org/feed.atom"_s), u"Leaves"_s, day);
        return feed ? *feed : AnyFeed{.title = feed.error().sentence};
    }
    static AnyFeed fixtureFeed(const QString& name) { return read(fixture(u"feeds/any/"_s + name)); }
    static AnyFeed rss(const QByteArray& items) {
        return read("<rss version='2.0'><channel><title>T</title>" + items + "</channel></rss>");
    }
    static inline const QDate day{2026, 1, 31};
};

void AnyFeedTest::preprintServers_areReadWithVersionsAndInitials() {
    const AnyFeed feed = fixtureFeed(u"preprints.rdf"_s);
    QVERIFY(!feed.cutOff);
    QCOMPARE(feed.title, u"Preprint Server Channel: Leaf Biology"_s);
    QCOMPARE(feed.entries, 2);
    const Announcement first = feed.announcements.value(0);
    QCOMPARE(first.paper.id, u"doi:10.1101/2026.01.28.700001"_s);
    QCOMPARE(first.paper.doi, u"10.1101/2026.01.28.700001"_s);
    QCOMPARE(first.paper.version, 1);
    QCOMPARE(first.paper.title, u"Leaves of Quercus robur take up CO₂ at 10⁻³ bar"_s);
    QCOMPARE(first.paper.abstract, u"We measured leaves & stems. Uptake was low (P < 0.05)."_s);
    QCOMPARE(authorNames(first.paper), u"A. Bee, C.-D. van der Dee, E. F. Müller"_s);
    QCOMPARE(first.paper.published, QDateTime(QDate(2026, 1, 30), QTime(0, 0), QTimeZone::utc()));
    QVERIFY(!first.paper.withdrawn);
    QCOMPARE(first.listing, (Listing{.day = QDate(2026, 1, 30), .kind = ListingKind::New, .version = 1}));
    const Paper second = feed.announcements.value(1).paper;
    QVERIFY(second.withdrawn);
    QCOMPARE(second.version, 3);
    QCOMPARE(authorNames(second), u"N. Oak"_s);
}

void AnyFeedTest::journals_areReadWithPrismAndContent() {
    const AnyFeed feed = fixtureFeed(u"journal.rdf"_s);
    QCOMPARE(feed.entries, 1);
    const Paper paper = feed.announcements.value(0).paper;
    QCOMPARE(paper.id, u"doi:10.1038/s41000-026-00001-x"_s);
    QCOMPARE(paper.title, u"Why moss is soft"_s);
    QCOMPARE(paper.abstract, u"Moss is soft because its cells are round."_s);
    QCOMPARE(authorNames(paper), u"Lea Moss, Nils Oak, Zhang Wei"_s);
    QCOMPARE(paper.journalRef, u"Journal of Leaves 12 (3), 120"_s);
    QCOMPARE(paper.primaryCategory, QString());
}

void AnyFeedTest::aSocietysRss_isReadInItsOwnEncoding() {
    const Announcement first = fixtureFeed(u"society.xml"_s).announcements.value(0);
    QCOMPARE(first.paper.id, u"doi:10.1103/physrevleaf.16.011002"_s);
    QCOMPARE(first.paper.doi, u"10.1103/PhysRevLeaf.16.011002"_s);
    QCOMPARE(first.paper.title, u"Café noise in trees"_s);
    QCOMPARE(first.paper.abstract, u"Trees in cafés are quiet.\nWe say why."_s);
    QCOMPARE(authorNames(first.paper), u"Ada Bee, Carl Dee, Tree Collaboration"_s);
}

void AnyFeedTest::whatIsArxivs_hasArxivsId() {
    const AnyFeed feed = fixtureFeed(u"society.xml"_s);
    QCOMPARE(feed.announcements.value(1).paper.id, u"2601.40001"_s);
    QCOMPARE(feed.announcements.value(1).paper.version, 2);
    QCOMPARE(authorNames(feed.announcements.value(1).paper), u"Carl Dee"_s);
    QCOMPARE(feed.announcements.value(2).paper.id, u"2601.40003"_s);
    QCOMPARE(feed.announcements.value(2).paper.doi, QString());
}

void AnyFeedTest::anEntryWithoutADate_isOfTheDayOfTheFetch() {
    const AnyFeed feed = fixtureFeed(u"society.xml"_s);
    QCOMPARE(feed.announcements.value(3).paper.id, u"url:https://society.example.org/news/7/"_s);
    QCOMPARE(feed.announcements.value(3).listing.day, day);
    QVERIFY(!feed.announcements.value(3).paper.published.isValid());
    QCOMPARE(feed.undated, (QSet<QString>{u"2601.40003"_s, u"url:https://society.example.org/news/7/"_s}));
    for (const QByteArray& date : {QByteArray("March 2026"), QByteArray("2026-01"), QByteArray("32 Jan 2026"),
                                   QByteArray("2026-13-01"), QByteArray("soon")}) {
        const AnyFeed other =
            rss("<item><title>T</title><link>http://a.org/1</link><pubDate>" + date + "</pubDate></item>");
        QCOMPARE(other.announcements.value(0).listing.day, day);
        QCOMPARE(other.undated.size(), 1);
    }
}

void AnyFeedTest::aDateToCome_isNotBelieved() {
    const AnyFeed feed = rss("<item><title>Ahead</title><link>http://a.org/1</link>"
                             "<pubDate>Wed, 01 Apr 2026 00:00:00 GMT</pubDate></item>"
                             "<item><title>East</title><link>http://a.org/2</link>"
                             "<pubDate>Sun, 01 Feb 2026 08:00:00 +1300</pubDate></item>");
    QCOMPARE(feed.announcements.value(0).listing.day, day);
    QVERIFY(!feed.announcements.value(0).paper.published.isValid());
    QCOMPARE(feed.undated, QSet<QString>{u"url:http://a.org/1"_s});
    QCOMPARE(feed.announcements.value(1).listing.day, QDate(2026, 2, 1));
}

void AnyFeedTest::theDay_isThatOfTheFeedsOwnZone() {
    QCOMPARE(fixtureFeed(u"society.xml"_s).announcements.value(0).listing.day, QDate(2026, 1, 30));
    QCOMPARE(fixtureFeed(u"review.atom"_s).announcements.value(0).listing.day, QDate(2026, 1, 30));
    QCOMPARE(fixtureFeed(u"society.xml"_s).announcements.value(0).paper.published,
             QDateTime(QDate(2026, 1, 31), QTime(4, 30), QTimeZone::utc()));
}

void AnyFeedTest::entriesThatCannotBeRead_areCountedAndSaid() {
    const AnyFeed feed = fixtureFeed(u"society.xml"_s);
    QCOMPARE(feed.announcements.size(), 4);
    QCOMPARE(feed.entries, 6);
    QCOMPARE(feed.remarks.size(), 2);
    QVERIFY2(feed.remarks.value(1).contains(
                 u"Entry 6 of the feed “Leaves” was left out: it has no link (Title only)"_s),
             qPrintable(feed.remarks.value(1)));
}

void AnyFeedTest::onePaperTwice_isOne() {
    const AnyFeed feed = fixtureFeed(u"society.xml"_s);
    QStringList ids;
    for (const Announcement& entry : feed.announcements)
        ids += entry.paper.id;
    QCOMPARE(ids.removeDuplicates(), 0);
}

void AnyFeedTest::atom_isReadWithItsMarkup() {
    const AnyFeed feed = fixtureFeed(u"review.atom"_s);
    QCOMPARE(feed.title, u"Open Review of Leaves"_s);
    QCOMPARE(feed.entries, 2);
    const Paper first = feed.announcements.value(0).paper;
    QCOMPARE(first.title, u"On a < b and other leaves"_s);
    QCOMPARE(first.id, u"url:https://review.example.org/forum?id=Abc123"_s);
    QCOMPARE(first.abstract, u"First line <kept>.\nSecond line."_s);
    QCOMPARE(authorNames(first), u"Ada Bee, Carl Dee"_s);
    QCOMPARE(first.categories, QStringList()); // words that look like arXiv's are the feed's own
    QCOMPARE(first.updated, QDateTime(QDate(2026, 1, 31), QTime(8, 0), QTimeZone::utc()));
    const Announcement second = feed.announcements.value(1);
    QCOMPARE(second.paper.abstract, u"All of it."_s);
    QCOMPARE(second.listing.day, QDate(2026, 1, 29));
}

void AnyFeedTest::theOldestRss_isReadToo() {
    const AnyFeed feed =
        read("<?xml version='1.0'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
             "xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>Old</title></channel>"
             "<item><title>A</title><link>http://a.org/1</link></item></rdf:RDF>");
    QCOMPARE(feed.title, u"Old"_s);
    QCOMPARE(feed.announcements.size(), 1);
    QCOMPARE(read("<rss version='0.91'><channel><title>N</title><item><title>A</title>"
                  "<link>http://a.org/1</link></item></channel></rss>")
                 .announcements.size(),
             1);
}

void AnyFeedTest::aBarePrefix_isNoFault() {
    const AnyFeed feed =
        rss("<item><title>A&nbsp;B &eacute; &nosuch; &LT; 5</title><link>http://a.org/1</link>"
            "<dc:creator>Ada Bee</dc:creator></item>");
    QVERIFY(!feed.cutOff);
    QCOMPARE(feed.announcements.value(0).paper.title, u"A B é &nosuch; < 5"_s);
    QCOMPARE(authorNames(feed.announcements.value(0).paper), u"Ada Bee"_s);
}

QTEST_GUILESS_MAIN(AnyFeedTest)
#include "any_feed_test.moc"
