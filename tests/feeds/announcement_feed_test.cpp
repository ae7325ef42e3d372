#include "feeds/announcement_entry.h"
#include "feeds/announcement_feed.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class AnnouncementFeedTest : public QObject {
    Q_OBJECT

  private slots:
    void rss_isReadWithEveryField();
    void atom_isReadAlike();
    void everyKindOfAnnouncement_isTold();
    void anUnknownKind_doesNotCostThePaper();
    void withoutGuid_theDescriptionOrTheLinkNamesThePaper();
    void anEntryWithoutAnId_isARemark();
    void aWithdrawnPaper_isMarked();
    void anEmptyFeed_keepsItsDayAndItsSkipDays();
    void aFeedsDay_isEastern_data();
    void aFeedsDay_isEastern();
    void entriesOfAnotherDay_keepTheirs();
    void atomsTimeOfMaking_isNotTheDayOfItsEntries();
    void aCutOffFeed_keepsWhatCameBefore();
    void theErrorFeed_isAnErrorInItsWords();
    void whatIsNoFeed_isSaidSo_data();
    void whatIsNoFeed_isSaidSo();

  private:
    static AnnouncementFeed read(const QByteArray& bytes) { return parseAnnouncementFeed(bytes).value(); }
    static QByteArray rss() { return fixture(u"feeds/arxiv_announcements.xml"_s); }
};

void AnnouncementFeedTest::rss_isReadWithEveryField() {
    const AnnouncementFeed feed = read(rss());
    QCOMPARE(feed.day, QDate(2026, 1, 30));
    QCOMPARE(feed.entries, 5);
    QCOMPARE(feed.announcements.size(), 4);
    const Announcement& first = feed.announcements.at(0);
    QCOMPARE(first.paper.id, u"2601.40001"_s);
    QCOMPARE(first.paper.version, 1);
    QCOMPARE(first.paper.title, u"Reading $\\mathcal{O}(n)$ Trees with Erd\\H{o}s & Co: caf\\'e \u00e9"_s);
    QCOMPARE(first.paper.abstract,
             u"We read $a < b$ trees.\nA second line. Abstract: this word is the text's own."_s);
    QCOMPARE(authorNames(first.paper), u"Ada Bee, Carl Dee, Jr., Tree Collaboration"_s);
    QCOMPARE(first.paper.authors.at(0).affiliation, u"Institute of Leaves, Lower Town"_s);
    QCOMPARE(first.paper.categories, (QStringList{u"cs.CL"_s, u"math.CO"_s}));
    QCOMPARE(first.paper.primaryCategory, u"cs.CL"_s);
    QCOMPARE(first.paper.licence, u"http://creativecommons.org/licenses/by/4.0/"_s);
    QVERIFY(!first.paper.published.isValid()); // the feed does not say when it was submitted
    QCOMPARE(first.listing, (Listing{.source = source::arxiv,
                                     .day = QDate(2026, 1, 30),
                                     .kind = ListingKind::New,
                                     .version = 1,
                                     .provisional = false,
                                     .position = 0}));
    const Paper& second = feed.announcements.at(1).paper;
    QCOMPARE(second.doi, u"10.1000/hedge.7"_s);
    QCOMPARE(second.journalRef, u"J. Hedges 7 (2026), 1-9"_s);
}

void AnnouncementFeedTest::atom_isReadAlike() {
    const AnnouncementFeed feed = read(fixture(u"feeds/arxiv_announcements_atom.xml"_s));
    QCOMPARE(feed.day, QDate(2026, 1, 30));
    const Announcement only = feed.announcements.constFirst();
    QCOMPARE(only.paper.id, u"2601.40002"_s);
    QCOMPARE(only.paper.title, u"Leaves of Atom"_s);
    QCOMPARE(only.paper.abstract, u"We count leaves."_s);
    QCOMPARE(authorNames(only.paper), u"Lea Moss, Nils Oak"_s);
    QCOMPARE(only.paper.categories, (QStringList{u"cs.CL"_s, u"cs.AI"_s}));
    QCOMPARE(only.listing.day, QDate(2026, 1, 30));
    QCOMPARE(only.listing.kind, ListingKind::New);
}

void AnnouncementFeedTest::everyKindOfAnnouncement_isTold() {
    QList<ListingKind> kinds;
    for (const Announcement& entry : read(rss()).announcements)
        kinds.append(entry.listing.kind);
    QCOMPARE(kinds, (QList<ListingKind>{ListingKind::New, ListingKind::CrossList, ListingKind::Replacement,
                                        ListingKind::ReplacementCrossList}));
    QCOMPARE(read(rss()).announcements.at(2).paper.id, u"cs/0112099"_s);
    QCOMPARE(read(rss()).announcements.at(2).listing.version, 4);
}

void AnnouncementFeedTest::anUnknownKind_doesNotCostThePaper() {
    const AnnouncementFeed feed =
        read(rss().replace("announce_type>new", "announce_type>novel").replace("Type: new", "Type: novel"));
    QCOMPARE(feed.announcements.size(), 4);
    QCOMPARE(feed.announcements.at(0).listing.kind, ListingKind::New);
}

void AnnouncementFeedTest::withoutGuid_theDescriptionOrTheLinkNamesThePaper() {
    const auto withoutGuid = [](const QByteArray& description) {
        return read("<rss><channel><pubDate>Fri, 30 Jan 2026 00:00:00 -0500</pubDate><item><title>T</title>"
                    "<link>https://arxiv.org/abs/2601.40001</link><description>" +
                    description + "</description></item></channel></rss>")
            .announcements.constFirst();
    };
    const Announcement described = withoutGuid("arXiv:2601.40001v2 Announce Type: replace \nAbstract: X.");
    QCOMPARE(described.paper.version, 2);
    QCOMPARE(described.listing.kind, ListingKind::Replacement);
    QCOMPARE(described.paper.abstract, u"X."_s);
    const Announcement linked = withoutGuid("Only text.");
    QCOMPARE(linked.paper.id, u"2601.40001"_s);
    QCOMPARE(linked.paper.version, 0);
    QCOMPARE(linked.paper.abstract, u"Only text."_s);
}

void AnnouncementFeedTest::anEntryWithoutAnId_isARemark() {
    const QStringList remarks = read(rss()).remarks;
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.at(0).contains(u"5"_s) && remarks.at(0).contains(u"An entry without an id"_s),
             qPrintable(remarks.at(0)));
}

void AnnouncementFeedTest::aWithdrawnPaper_isMarked() {
    const auto entries = read(rss()).announcements;
    QVERIFY(entries.at(3).paper.withdrawn);
    QVERIFY(!entries.at(0).paper.withdrawn);
}

void AnnouncementFeedTest::anEmptyFeed_keepsItsDayAndItsSkipDays() {
    QByteArray bytes = rss();
    bytes = bytes.left(bytes.indexOf("<item>")) + "</channel></rss>";
    const AnnouncementFeed feed = read(bytes.replace("Fri, 30 Jan", "Sun, 01 Feb"));
    QCOMPARE(feed.entries, 0);
    QCOMPARE(feed.day, QDate(2026, 2, 1));
    QCOMPARE(feed.skipDays, (QStringList{u"Sunday"_s, u"Saturday"_s}));
    QVERIFY(!feed.cutOff);
}

void AnnouncementFeedTest::aFeedsDay_isEastern_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate friday(2026, 1, 30);
    QTest::newRow("rss, winter") << u"Fri, 30 Jan 2026 00:00:00 -0500"_s << friday;
    QTest::newRow("rss, summer") << u"Tue, 30 Jun 2026 00:00:00 -0400"_s << QDate(2026, 6, 30);
    QTest::newRow("in universal time") << u"Fri, 30 Jan 2026 05:00:00 GMT"_s << friday;
    QTest::newRow("made in the evening") << u"Sat, 31 Jan 2026 03:30:00 +0000"_s << friday;
    QTest::newRow("atom") << u"2026-01-30T00:00:00-05:00"_s << friday;
    QTest::newRow("atom's making") << u"2026-01-30T05:00:05.123456+00:00"_s << friday;
    QTest::newRow("the night the clocks change") << u"2026-03-08T00:00:00-05:00"_s << QDate(2026, 3, 8);
    QTest::newRow("a date alone") << u"2026-01-30"_s << friday;
    QTest::newRow("nonsense") << u"yesterday"_s << QDate();
}

void AnnouncementFeedTest::aFeedsDay_isEastern() {
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(mailingDate(text), day);
}

void AnnouncementFeedTest::entriesOfAnotherDay_keepTheirs() {
    QByteArray bytes = rss();
    const qsizetype second = bytes.indexOf("<pubDate>", bytes.indexOf("2601.11111"));
    bytes.replace(second, 16, "<pubDate>Thu, 29");
    const AnnouncementFeed feed = read(bytes);
    QCOMPARE(feed.day, QDate(2026, 1, 30));
    QCOMPARE(feed.announcements.at(1).listing.day, QDate(2026, 1, 29));
}

void AnnouncementFeedTest::atomsTimeOfMaking_isNotTheDayOfItsEntries() {
    const QByteArray stale = fixture(u"feeds/arxiv_announcements_atom.xml"_s)
                                 .replace("<updated>2026-01-30", "<updated>2026-02-02");
    QCOMPARE(read(stale).day, QDate(2026, 1, 30));
}

void AnnouncementFeedTest::aCutOffFeed_keepsWhatCameBefore() {
    const QByteArray bytes = rss();
    const AnnouncementFeed feed = read(bytes.left(bytes.indexOf("An Old Paper")));
    QCOMPARE(feed.announcements.size(), 2);
    QVERIFY(feed.cutOff);
    QCOMPARE(feed.cutOff->kind, ErrorKind::Network);
    QVERIFY(feed.cutOff->sentence.contains(u"2"_s));
}

void AnnouncementFeedTest::theErrorFeed_isAnErrorInItsWords() {
    const auto result = parseAnnouncementFeed(fixture(u"feeds/arxiv_announcements_error.xml"_s));
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QVERIFY2(result.error().sentence.contains(u"Bad subject class 'QQ'"_s),
             qPrintable(result.error().sentence));
}

void AnnouncementFeedTest::whatIsNoFeed_isSaidSo_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << fixture(u"feeds/sign_in.html"_s);
    QTest::newRow("text") << QByteArray("Rate exceeded.");
    QTest::newRow("other xml") << fixture(u"feeds/oai_arxiv.xml"_s);
}

void AnnouncementFeedTest::whatIsNoFeed_isSaidSo() {
    QFETCH(QByteArray, bytes);
    const auto result = parseAnnouncementFeed(bytes);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
    QVERIFY(result.error().sentence.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(AnnouncementFeedTest)
#include "announcement_feed_test.moc"
