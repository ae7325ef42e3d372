#include "services/feed_list_service.h"
#include "services/settings_service.h"
#include "support/desk.h"
#include "support/fake_peer.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The reader's list: what may stand in it, and how an address comes to be a feed.
class FeedListTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void anAddress_isAskedAndNamedByItsTitle();
    void aPage_isAskedForItsFeed();
    void whatIsNoFeed_isSaid_data();
    void whatIsNoFeed_isSaid();
    void theList_isKeptInTheSettings();
    void theSetting_goesRoundAsText();
    void badLists_areRefused_data();
    void badLists_areRefused();
    void opml_isAddedOnceAndGoesOutAgain();

  private:
    FeedListService& service() { return m_desk->workspace().feedList(); }
    Result<FoundFeed> look(const QString& address, const QList<FeedSource>& among = {}) {
        return awaited(service().look(address, among));
    }
    std::unique_ptr<Desk> m_desk;
};

void FeedListTest::anAddress_isAskedAndNamedByItsTitle() {
    FakePeer peer([](const Request&) { return Answer::xml(fixture(u"feeds/any/journal.rdf"_s)); });
    const QString address = peer.url(u"/rss"_s).toString();
    const auto found = look(address, {{u"Journal of Leaves"_s, u"https://other.org/"_s}});
    QVERIFY(found.ok());
    QCOMPARE(found->feed, (FeedSource{u"Journal of Leaves 2"_s, address}));
    QCOMPARE(found->entries, 1);
    QCOMPARE(found->newest, QDate(2026, 1, 30));
    QVERIFY(service().feeds().isEmpty());
}

void FeedListTest::aPage_isAskedForItsFeed() {
    FakePeer peer([](const Request& request) {
        if (request.path == u"/feed.xml"_s)
            return Answer::xml(fixture(u"feeds/any/review.atom"_s));
        return Answer{.headers = {{"Content-Type", "text/html"}},
                      .body = "<!doctype html><html><head><link rel=alternate type='application/atom+xml' "
                              "href='/feed.xml'></head></html>"};
    });
    const auto found = look(peer.url(u"/blog/"_s).toString());
    QVERIFY(found.ok());
    QCOMPARE(found->feed, (FeedSource{u"Open Review of Leaves"_s, peer.url(u"/feed.xml"_s).toString()}));
}

void FeedListTest::whatIsNoFeed_isSaid_data() {
    QTest::addColumn<QString>("path"); // or a whole address
    QTest::addColumn<QString>("words");
    QTest::newRow("page without") << u"/page"_s << u"names no feed"_s;
    QTest::newRow("page that leads to itself") << u"/loop"_s << u"sent a web page"_s;
    QTest::newRow("missing") << u"/missing"_s << u"has nothing at this address"_s;
    QTest::newRow("JSON") << u"/json"_s << u"is not its list"_s;
    QTest::newRow("words") << u"not an address"_s << u"no web address"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"no web address"_s;
    QTest::newRow("key") << u"https://a.org/feed?token=abc"_s << u"carries a password or a key"_s;
    QTest::newRow("arXiv") << u"https://rss.arxiv.org/rss/cs.CL"_s << u"Add the category"_s;
    QTest::newRow("known") << u"https://known.org/feed"_s << u"in the list already, as “Known”"_s;
}

void FeedListTest::whatIsNoFeed_isSaid() {
    QFETCH(QString, path);
    QFETCH(QString, words);
    FakePeer peer([](const Request& request) {
        if (request.path == u"/page"_s)
            return Answer{.body = "<html><head></head></html>"};
        if (request.path == u"/loop"_s)
            return Answer{.body = "<html><head><link rel=alternate type=application/rss+xml href='/page'>"};
        return request.path == u"/json"_s ? Answer::json("{}") : Answer{.status = 404};
    });
    const auto found = look(path.startsWith(u'/') ? peer.url(path).toString() : path,
                            {{u"Known"_s, u"https://known.org/feed"_s}});
    QVERIFY(!found.ok());
    QVERIFY2(found.error().sentence.contains(words), qPrintable(found.error().sentence));
}

void FeedListTest::theList_isKeptInTheSettings() {
    const QList<FeedSource> feeds = {{u"Léaves, “weekly”"_s, u"https://a.org/f?x=1&y=2"_s},
                                     {u"Roots"_s, u"http://b.org/"_s, false}};
    QVERIFY(awaited(service().save(feeds)).ok());
    QCOMPARE(service().feeds(), feeds);
    m_desk->reopen();
    QCOMPARE(service().feeds(), feeds);
    QVERIFY(awaited(service().save({})).ok());
    QVERIFY(service().feeds().isEmpty());
}

void FeedListTest::theSetting_goesRoundAsText() {
    SettingsService& settings = m_desk->workspace().settings();
    QCOMPARE(settings.text(u"feeds.others"_s), QString());
    QVERIFY(settings.set(u"feeds.others"_s, u"[{\"name\": \"A\", \"url\": \"https://a.org/\"}]"_s).ok());
    const QString text = settings.text(u"feeds.others"_s);
    QCOMPARE(text, u"[{\"enabled\":true,\"name\":\"A\",\"url\":\"https://a.org/\"}]"_s);
    QVERIFY(settings.set(u"feeds.others"_s, text).ok());
    QCOMPARE(settings.text(u"feeds.others"_s), text);
    QVERIFY(settings.set(u"feeds.others"_s, QString()).ok());
    QCOMPARE(settings.text(u"feeds.others"_s), QString());
}

void FeedListTest::badLists_areRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const QString other = u"{\"name\":\"A\",\"url\":\"https://a.org/\"},"_s;
    QTest::newRow("no JSON") << u"https://a.org/"_s << u"JSON array"_s;
    QTest::newRow("an object") << u"{}"_s << u"JSON array"_s;
    QTest::newRow("texts") << u"[\"https://a.org/\"]"_s << u"JSON array"_s;
    QTest::newRow("no name") << u"[{\"url\":\"https://a.org/\"}]"_s << u"cannot be a feed's name"_s;
    QTest::newRow("arXiv's name") << u"[{\"name\":\"ArXiv\",\"url\":\"https://a.org/\"}]"_s << u"“ArXiv”"_s;
    QTest::newRow("lines") << u"[{\"name\":\"a\\nb\",\"url\":\"https://a.org/\"}]"_s << u"cannot be"_s;
    QTest::newRow("a file") << u"[{\"name\":\"A\",\"url\":\"file:///etc/passwd\"}]"_s << u"no web address"_s;
    QTest::newRow("a password") << u"[{\"name\":\"A\",\"url\":\"https://me:pw@a.org/\"}]"_s << u"password"_s;
    QTest::newRow("name twice") << u'[' + other + u"{\"name\":\"a\",\"url\":\"https://b.org/\"}]"_s
                                << u"there twice"_s;
    QTest::newRow("address twice") << u'[' + other + u"{\"name\":\"B\",\"url\":\"https://a.org/\"}]"_s
                                   << u"there twice"_s;
}

void FeedListTest::badLists_areRefused() {
    QFETCH(QString, text);
    QFETCH(QString, words);
    const Outcome outcome = m_desk->workspace().settings().set(u"feeds.others"_s, text);
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().sentence.contains(words), qPrintable(outcome.error().sentence));
}

void FeedListTest::opml_isAddedOnceAndGoesOutAgain() {
    QList<FeedSource> feeds = {{u"Leaves"_s, u"https://a.org/feed"_s}};
    const QByteArray opml = "<opml><body><outline text='F'>"
                            "<outline text='Anything' xmlUrl='https://a.org/feed'/>"
                            "<outline text='leaves' xmlUrl='https://b.org/feed'/>"
                            "<outline text='arxiv' xmlUrl='https://c.org/feed'/>"
                            "<outline text='Secret' xmlUrl='https://d.org/feed?token=abc'/>"
                            "</outline></body></opml>";
    const auto report = FeedListService::addOpml(feeds, opml);
    QVERIFY(report.ok());
    QCOMPARE(report->added, (QStringList{u"leaves 2"_s, u"arxiv feed"_s}));
    QCOMPARE(report->known, 1);
    QVERIFY2(report->remark.contains(u"1 entries"_s), qPrintable(report->remark));
    QVERIFY(awaited(service().save(feeds)).ok());
    QList<FeedSource> again;
    QVERIFY(FeedListService::addOpml(again, service().opml(service().feeds())).ok());
    QCOMPARE(again, feeds);
    QCOMPARE(FeedListService::addOpml(again, opml)->added.size(), 0);
}

QTEST_GUILESS_MAIN(FeedListTest)
#include "feed_list_test.moc"
