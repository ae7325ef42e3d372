#include "feeds/any_feed.h"
#include "feeds/opml.h"
#include "support/recordings.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 31);
const QByteArray item = "<item><title>Kept</title><link>http://a.org/1</link></item>";

Result<AnyFeed> read(const QByteArray& bytes) {
    return parseAnyFeed(bytes, QUrl(u"http://a.org/feed"_s), u"Leaves"_s, day);
}

QByteArray rss(const QByteArray& items) { return "<rss><channel>" + items + "</channel></rss>"; }

} // namespace

/// What is no feed, what breaks off, and what is made to hurt.
class AnyFeedHostileTest : public QObject {
    Q_OBJECT

  private slots:
    void whatIsNoFeed_isSaidInOneSentence_data();
    void whatIsNoFeed_isSaidInOneSentence();
    void aCutOffFeed_keepsWhatCameBefore();
    void brokenXml_keepsWhatCameBefore();
    void wrongLetters_costNothingButThemselves();
    void anUnknownEncoding_isSaid();
    void utf16_isRead();
    void entitiesThatMultiply_endTheFeedSoon();
    void entitiesOfFiles_areNotRead();
    void elementsInsideEachOther_doNotOverflow_data();
    void elementsInsideEachOther_doNotOverflow();
    void tagsWithoutAnEnd_takeNoTime();
    void hugeAbstracts_areCut();
    void damagedFeeds_neverCrash();
};

void AnyFeedHostileTest::whatIsNoFeed_isSaidInOneSentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"“Leaves” sent an empty answer"_s;
    QTest::newRow("blanks") << QByteArray(" \n ") << u"“Leaves” sent an empty answer"_s;
    QTest::newRow("web page") << fixture(u"feeds/sign_in.html"_s) << u"sent a web page"_s;
    QTest::newRow("JSON") << QByteArray("{\"version\":\"https://jsonfeed.org/version/1\"}")
                          << u"is not its list"_s;
    QTest::newRow("other XML") << QByteArray("<svg><title>x</title></svg>") << u"is not its list"_s;
    QTest::newRow("bytes") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"is not its list"_s;
}

void AnyFeedHostileTest::whatIsNoFeed_isSaidInOneSentence() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto feed = read(bytes);
    QVERIFY(!feed.ok());
    QCOMPARE(feed.error().kind, ErrorKind::Malformed);
    QVERIFY2(feed.error().sentence.contains(words), qPrintable(feed.error().sentence));
}

void AnyFeedHostileTest::aCutOffFeed_keepsWhatCameBefore() {
    const QByteArray whole = fixture(u"feeds/any/preprints.rdf"_s);
    const auto feed = read(whole.left(whole.indexOf("Roots that sing")));
    QVERIFY(feed.ok());
    QCOMPARE(feed->announcements.size(), 1);
    QVERIFY(feed->cutOff);
    QCOMPARE(feed->cutOff->kind, ErrorKind::Network);
    QVERIFY(feed->cutOff->sentence.contains(u"after 1 papers"_s));
}

void AnyFeedHostileTest::brokenXml_keepsWhatCameBefore() {
    const auto feed = read(rss(item + "<item><title>Bad</title></link></item>"));
    QVERIFY(feed.ok());
    QCOMPARE(feed->announcements.size(), 1);
    QCOMPARE(feed->cutOff.value_or(Error{}).kind, ErrorKind::Malformed);
}

void AnyFeedHostileTest::wrongLetters_costNothingButThemselves() {
    const QByteArray latin = "<item><title>Caf\xe9\x0b</title><link>http://a.org/2</link></item>";
    const auto feed = read("\n  <?xml version='1.0' encoding='UTF-8'?>" + rss(item + latin));
    QVERIFY(feed.ok());
    QVERIFY(!feed->cutOff);
    QCOMPARE(feed->announcements.size(), 2);
    QCOMPARE(feed->announcements.at(1).paper.title, u"Caf\uFFFD"_s);
}

void AnyFeedHostileTest::anUnknownEncoding_isSaid() {
    const auto feed = read("<?xml version='1.0' encoding='klingon'?>" + rss(item));
    QVERIFY(!feed.ok());
    QVERIFY(feed.error().details.contains(u"klingon"_s));
}

void AnyFeedHostileTest::utf16_isRead() {
    QStringEncoder encode(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
    const QByteArray bytes = encode(QString::fromUtf8("<?xml version='1.0' encoding='UTF-16'?>" + rss(item)));
    QCOMPARE(read(bytes)->announcements.size(), 1);
}

void AnyFeedHostileTest::entitiesThatMultiply_endTheFeedSoon() {
    QByteArray types = "<!DOCTYPE rss [<!ENTITY a0 'aaaaaaaaaa'>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray one = "&a" + QByteArray::number(i - 1) + ';';
        types += "<!ENTITY a" + QByteArray::number(i) + " '" + one.repeated(10) + "'>";
    }
    QElapsedTimer time;
    time.start();
    const auto feed =
        read(types + "]>" + rss(item + "<item><title>&a11;</title><link>http://a.org/2</link></item>"));
    QVERIFY(feed.ok());
    QVERIFY(feed->cutOff);
    QCOMPARE(feed->announcements.size(), 1);
    QVERIFY(time.elapsed() < 2000);
}

void AnyFeedHostileTest::entitiesOfFiles_areNotRead() {
    const auto feed = read("<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>" +
                           rss("<item><title>x&f;y</title><link>http://a.org/1</link></item>"));
    QVERIFY(feed.ok());
    for (const Announcement& entry : feed->announcements)
        QVERIFY(!entry.paper.title.contains(u"root"_s));
}

void AnyFeedHostileTest::elementsInsideEachOther_doNotOverflow_data() {
    QTest::addColumn<QByteArray>("open");
    for (const char* name : {"channel", "item", "title", "description", "author", "link", "x", "outline"})
        QTest::newRow(name) << QByteArray(name);
}

void AnyFeedHostileTest::elementsInsideEachOther_doNotOverflow() {
    QFETCH(QByteArray, open);
    constexpr int times = 50'000;
    const QByteArray deep = ('<' + open + '>').repeated(times);
    const auto inItem = read("<rss><channel>" + item + "<item>" + deep);
    QVERIFY(inItem.ok());
    QCOMPARE(inItem->announcements.size(), 1);
    QVERIFY(inItem->cutOff);
    const auto inRoot = read("<rss>" + deep);
    QVERIFY(inRoot.ok() && inRoot->cutOff);
    QVERIFY(parseOpml("<opml>" + deep)->cutOff);
}

void AnyFeedHostileTest::tagsWithoutAnEnd_takeNoTime() {
    QElapsedTimer time;
    time.start();
    for (const QByteArray& piece : {QByteArray("&lt;p "), QByteArray("&lt;!--"), QByteArray("&lt;script&gt;"),
                                    QByteArray("&lt;sub&gt;1"), QByteArray("&amp;amp;")}) {
        const auto feed = read(rss("<item><title>T</title><link>http://a.org/1</link><description>" +
                                   piece.repeated(100'000) + "</description></item>"));
        QCOMPARE(feed->announcements.size(), 1);
    }
    QVERIFY2(time.elapsed() < 8000, qPrintable(QString::number(time.elapsed())));
}

void AnyFeedHostileTest::hugeAbstracts_areCut() {
    const auto feed = read(rss("<item><title>T</title><link>http://a.org/1</link><description>" +
                               QByteArray("word ").repeated(400'000) + "</description></item>"));
    QVERIFY(feed->announcements.at(0).paper.abstract.size() <= 20'000);
}

/// Bytes changed, taken away and doubled at random: an answer or an error, never an end of the program.
void AnyFeedHostileTest::damagedFeeds_neverCrash() {
    std::mt19937 dice(20260131);
    for (const QString& name : {u"preprints.rdf"_s, u"journal.rdf"_s, u"society.xml"_s, u"review.atom"_s}) {
        const QByteArray whole = fixture(u"feeds/any/"_s + name);
        for (int time = 0; time < 200; ++time) {
            QByteArray bytes = whole;
            for (int change = 0; change < 5; ++change) {
                const auto at = qsizetype(dice() % size_t(bytes.size()));
                if (dice() % 3 == 0)
                    bytes[at] = char(dice() % 256);
                else if (dice() % 2 == 0)
                    bytes.remove(at, qsizetype(dice() % 40));
                else
                    bytes.insert(at, bytes.mid(at / 2, qsizetype(dice() % 40)));
            }
            const auto feed = read(bytes);
            QVERIFY(feed.ok() || !feed.error().sentence.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(AnyFeedHostileTest)
#include "any_feed_hostile_test.moc"
