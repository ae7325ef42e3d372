#include "feeds/any_feed.h"
#include "publishing/atom_feed.h"
#include "publishing/feed_publisher.h"
#include "publishing/publishing_samples.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sheaf;
using namespace sheaf::test;

/// Days in an Atom feed.
class FeedPublisherTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_file = m_folder->filePath(u"%1.atom"_s.arg(++m_serial)); }
    void feed_isReadBackByTheReaderOfAnyFeed();
    void sameDayAgain_leavesTheFileAsItIs();
    void dayThatChanged_keepsItsIdAndGetsANewTime();
    void newestEntries_stayAndOldOnesGo();
    void charactersThatXmlHasNot_areReplaced();
    void fileThatIsNoFeed_isLeftAlone_data();
    void fileThatIsNoFeed_isLeftAlone();
    void otherFeedsEntries_stay();

  private:
    PublishEnd publish(const Publication& publication, bool perPaper = false, int entries = 50) {
        return FeedPublisher(
                   {.file = m_file, .title = u"A <feed>"_s, .perPaper = perPaper, .entries = entries})
            .publish(publication, {});
    }
    AtomFeed feed() const { return *AtomFeed::parse(bytesOf(m_file)); }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    QString m_file;
    int m_serial = 0;
};

void FeedPublisherTest::feed_isReadBackByTheReaderOfAnyFeed() {
    QVERIFY(publish(sampleDay(), true).outcome.ok());
    const auto read =
        parseAnyFeed(bytesOf(m_file), QUrl(u"https://example.org/feed.atom"_s), u"mine"_s, QDate(2026, 1, 7));
    QVERIFY(read.ok());
    QVERIFY(!read->cutOff);
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(read->title, u"A <feed>"_s);
    QCOMPARE(read->announcements.size(), 2);
    QCOMPARE(read->announcements[0].paper.title, u"On $x < y$ & 2601.00001"_s);
    QCOMPARE(read->announcements[0].paper.authors.value(0).name, u"Nguyễn Văn An"_s);
    QCOMPARE(read->announcements[0].paper.id, u"2601.00001"_s);
    QCOMPARE(read->announcements[0].listing.day, QDate(2026, 1, 6));
}

void FeedPublisherTest::sameDayAgain_leavesTheFileAsItIs() {
    QVERIFY(publish(sampleDay()).outcome.ok());
    const QByteArray before = bytesOf(m_file);
    Publication later = sampleDay();
    later.at = later.at.addDays(3);
    QVERIFY(publish(later).outcome.ok());
    QCOMPARE(bytesOf(m_file), before);
}

void FeedPublisherTest::dayThatChanged_keepsItsIdAndGetsANewTime() {
    QVERIFY(publish(sampleDay()).outcome.ok());
    const AtomEntry before = feed().entries[0];
    Publication later = sampleDay();
    later.at = later.at.addDays(3);
    later.html += u"<p>More.</p>"_s;
    QVERIFY(publish(later).outcome.ok());
    QCOMPARE(feed().entries.size(), 1);
    const AtomEntry after = feed().entries[0];
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.published, before.published);
    QCOMPARE(after.updated, later.at);
    QCOMPARE(after.html, later.html);
}

void FeedPublisherTest::newestEntries_stayAndOldOnesGo() {
    for (const int day : {3, 1, 5, 2, 4})
        QVERIFY(publish(sampleDay(QDate(2026, 1, day)), false, 3).outcome.ok());
    QStringList titles;
    for (const AtomEntry& entry : feed().entries)
        titles += entry.title;
    QCOMPARE(titles,
             (QStringList{u"Papers of 2026-01-05"_s, u"Papers of 2026-01-04"_s, u"Papers of 2026-01-03"_s}));
}

void FeedPublisherTest::charactersThatXmlHasNot_areReplaced() {
    Publication day = sampleDay();
    day.html = u"a\u0001b \U0001F600 "_s + QChar(0xD800) + QChar(0xFFFF) + u" ]]> </content>"_s;
    QVERIFY(publish(day).outcome.ok());
    QXmlStreamReader xml(bytesOf(m_file));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(feed().entries[0].html, u"a\uFFFDb \U0001F600 \uFFFD\uFFFD ]]> </content>"_s);
}

void FeedPublisherTest::fileThatIsNoFeed_isLeftAlone_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("notes") << "My notes\n"_ba;
    QTest::newRow("RSS") << "<rss version=\"2.0\"><channel/></rss>"_ba;
    QTest::newRow("cut off") << "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>x</id><entry>"_ba;
}

void FeedPublisherTest::fileThatIsNoFeed_isLeftAlone() {
    QFETCH(QByteArray, text);
    put(m_file, text);
    const PublishEnd end = publish(sampleDay());
    QCOMPARE(end.outcome.error().kind, ErrorKind::Malformed);
    QVERIFY(end.outcome.error().sentence.contains(m_file));
    QCOMPARE(bytesOf(m_file), text);
}

void FeedPublisherTest::otherFeedsEntries_stay() {
    put(m_file,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:x:feed</id><title>t</title>"
        "<updated>2026-01-01T00:00:00Z</updated><entry><id>urn:x:1</id><title>One</title>"
        "<updated>2026-01-01T05:00:00+02:00</updated><content type=\"text\">x</content></entry></feed>");
    QVERIFY(publish(sampleDay()).outcome.ok());
    QCOMPARE(feed().id, u"urn:x:feed"_s);
    QCOMPARE(feed().entries.size(), 2);
    QCOMPARE(feed().entries[1].id, u"urn:x:1"_s);
    QCOMPARE(feed().entries[1].updated, QDateTime(QDate(2026, 1, 1), QTime(3, 0), Qt::UTC));
}

QTEST_GUILESS_MAIN(FeedPublisherTest)
#include "feed_publisher_test.moc"
