#include "feeds/announcement_feed.h"
#include "feeds/oai_page.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Every recorded answer of arXiv's announcement feed and OAI-PMH, with figures counted in the files
/// themselves.
class FeedRecordingsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyAnnouncementFeed_isReadWhole_data();
    void everyAnnouncementFeed_isReadWhole();
    void theFeedsEdgeCases_areReadInFull();
    void theRecordedErrors_areTold();
    void everyOaiPage_isReadWhole_data();
    void everyOaiPage_isReadWhole();
};

namespace {

QByteArray oai(const QString& name) { return recording(u"feeds/arxiv-oai/"_s + name); }
QByteArray rss(const QString& name) { return recording(u"feeds/arxiv-rss/"_s + name); }

} // namespace

#define SKIP_WITHOUT(bytes)                                                                                  \
    if (bytes.isEmpty())                                                                                     \
    QSKIP("the recordings are not beside this checkout")

void FeedRecordingsTest::everyAnnouncementFeed_isReadWhole_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("entries");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char* name, int entries, QDate day) {
        QTest::newRow(name) << QString::fromLatin1(name) << entries << day;
    };
    row("real_rss_multi_2026-09-24.xml", 4, QDate(2026, 9, 24));
    row("constructed_rss_large_2026-06-30.xml", 674, QDate(2026, 6, 30));
    row("constructed_atom_2026-06-30.xml", 120, QDate(2026, 6, 30));
    row("constructed_rss_edge_cases.xml", 4, QDate(2026, 6, 30));
    row("constructed_rss_weekend_empty.xml", 0, QDate(2026, 6, 28));
    row("constructed_atom_weekend_empty.xml", 0, QDate(2026, 6, 28));
}

void FeedRecordingsTest::everyAnnouncementFeed_isReadWhole() {
    QFETCH(QString, name);
    QFETCH(int, entries);
    QFETCH(QDate, day);
    SKIP_WITHOUT(rss(name));
    const auto feed = parseAnnouncementFeed(rss(name));
    QVERIFY2(feed.ok(), feed.ok() ? "" : qPrintable(feed.error().sentence));
    QVERIFY(!feed->cutOff);
    QCOMPARE(feed->entries, entries);
    QCOMPARE(feed->announcements.size(), entries);
    QCOMPARE(feed->day, day);
    QCOMPARE(feed->remarks, QStringList());
    for (const Announcement& entry : feed->announcements) {
        QVERIFY(!entry.paper.abstract.isEmpty() && !entry.paper.authors.isEmpty());
        QVERIFY(!entry.paper.abstract.contains(u"Announce Type"_s));
        QVERIFY(entry.paper.version > 0 && !entry.paper.primaryCategory.isEmpty());
        QCOMPARE(entry.listing.day, day);
    }
}

void FeedRecordingsTest::theFeedsEdgeCases_areReadInFull() {
    const QByteArray bytes = rss(u"constructed_rss_edge_cases.xml"_s);
    SKIP_WITHOUT(bytes);
    const auto entries = parseAnnouncementFeed(bytes)->announcements;
    QVERIFY(entries.at(0).paper.title.endsWith(u"<b>not html</b>"_s));
    QCOMPARE(entries.at(0).paper.authors.constFirst(),
             (Author{u"Jos\u00e9 Garc\u00eda-L\u00f3pez"_s, u"Universidad de Chile, Santiago"_s}));
    QCOMPARE(entries.at(0).paper.doi, u"10.1103/PhysRevD.114.012345"_s);
    QVERIFY(entries.at(1).paper.withdrawn);
    QCOMPARE(entries.at(1).paper.version, 3);
    QCOMPARE(entries.at(2).paper.id, u"cs/0112017"_s);
    QCOMPARE(entries.at(2).listing.kind, ListingKind::ReplacementCrossList);
    QCOMPARE(entries.at(3).paper.authors.size(), 1200);
}

void FeedRecordingsTest::theRecordedErrors_areTold() {
    SKIP_WITHOUT(rss(u"constructed_rss_error_http400.xml"_s));
    QCOMPARE(parseAnnouncementFeed(rss(u"constructed_rss_error_http400.xml"_s)).error().kind,
             ErrorKind::Usage);
    QCOMPARE(parseOaiPage(oai(u"constructed_error_badArgument.xml"_s)).error().kind, ErrorKind::Usage);
    QVERIFY(parseOaiPage(oai(u"constructed_error_badResumptionToken.xml"_s))->tokenExpired);
    QCOMPARE(parseOaiPage(oai(u"constructed_error_noRecordsMatch.xml"_s))->entries, 0);
}

void FeedRecordingsTest::everyOaiPage_isReadWhole_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("deleted");
    QTest::addColumn<bool>("goesOn");
    const auto row = [](const char* name, int records, int deleted, bool goesOn) {
        QTest::newRow(name) << QString::fromLatin1(name) << records << deleted << goesOn;
    };
    row("constructed_ListRecords_arXivRaw_page1.xml", 13, 0, true);
    row("constructed_ListRecords_arXivRaw_page2.xml", 14, 1, false);
    row("constructed_ListRecords_arXiv_page1.xml", 13, 0, true);
    row("constructed_ListRecords_arXiv_page2.xml", 14, 1, false);
    row("real_ListRecords_arXiv_2013.xml", 1, 0, false);
}

void FeedRecordingsTest::everyOaiPage_isReadWhole() {
    QFETCH(QString, name);
    QFETCH(int, records);
    QFETCH(int, deleted);
    QFETCH(bool, goesOn);
    SKIP_WITHOUT(oai(name));
    const auto page = parseOaiPage(oai(name));
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().sentence));
    QVERIFY(!page->cutOff);
    QCOMPARE(page->records.size(), records);
    QCOMPARE(page->remarks, QStringList());
    QCOMPARE(!page->token.isEmpty(), goesOn);
    int gone = 0;
    for (const OaiRecord& record : page->records) {
        gone += record.deleted ? 1 : 0;
        QVERIFY(record.datestamp.isValid());
        QVERIFY(record.deleted || !record.paper.authors.isEmpty());
        QVERIFY(record.deleted || record.created.isValid() || record.paper.published.isValid());
    }
    QCOMPARE(gone, deleted);
}

QTEST_GUILESS_MAIN(FeedRecordingsTest)
#include "feed_recordings_test.moc"
