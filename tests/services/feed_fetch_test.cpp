#include "services/archive_service.h"
#include "services/feed_list_service.h"
#include "services/fetch_service.h"
#include "services/settings_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"
#include "support/recordings.h"
#include "support/rss_text.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate saturday(2026, 1, 31);

QDateTime at(QDate day, int hour = 12) { return {day, QTime(hour, 0), QTimeZone::utc()}; }

QByteArray entry(int number, const QByteArray& date = "Fri, 30 Jan 2026 08:00:00 GMT") {
    const QByteArray name = QByteArray::number(number);
    const QByteArray when = date.isEmpty() ? QByteArray() : "<pubDate>" + date + "</pubDate>";
    return "<item><title>Leaf " + name + "</title><link>https://leaves.example.org/" + name + "</link>" +
           when + "<description>About leaf " + name + ".</description></item>";
}

Answer feed(const QByteArray& items) {
    return Answer::xml("<rss version='2.0'><channel><title>Leaves</title>" + items + "</channel></rss>");
}

Answer feedOf(int from, int to) {
    QByteArray items;
    for (int number = from; number <= to; ++number)
        items += entry(number);
    return feed(items);
}

} // namespace

/// A feed as a source: what a fetch stores of it, what the ledger says, and what both can prove.
class FeedFetchTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void everyEntry_isStoredUnderItsOwnDay();
    void theLedger_countsTheWholeFeedOnTheDayOfTheFetch();
    void aSecondFetch_costsA304AndFindsTheSame();
    void arxivsAndHuggingFacesLists_costA304Too();
    void entriesWithoutADate_stayWhereTheyWereFirstSeen();
    void aFeedThatMovedOnEntirely_leavesAGapThatSaysSo();
    void aFeedThatSharesAnEntry_provesThatNothingIsMissing();
    void unreadableEntries_leaveAGap();
    void aDayThatIsPast_isNotAskedOfFeeds();
    void feedsThatAreOff_areNotAsked();
    void aFeedThatFails_doesNotHarmTheOthers();
    void aRenamedFeed_takesItsPapersAlong();
    void everySource_isToldWhomToWriteTo();

  private:
    FetchRecord fetched() {
        const auto report = awaited(m_desk->workspace().fetch().fetch({saturday}));
        return report && !report->records.isEmpty() ? report->records.constFirst() : FetchRecord{};
    }
    FetchReport reportOf(const FetchRequest& request) {
        const auto report = awaited(m_desk->workspace().fetch().fetch(request));
        return report ? *report : FetchReport{.records = {{.error = report.error().sentence}}};
    }
    int papersOn(QDate day) {
        return int(awaited(m_desk->workspace().archive().find(Selection::ofDay(day)))->size());
    }
    DayCount countOn(QDate day) {
        const auto days = awaited(m_desk->workspace().archive().days(day, day));
        return days->isEmpty() ? DayCount{} : days->constFirst();
    }
    void setFeeds(const QList<FeedSource>& feeds) {
        QVERIFY(awaited(m_desk->workspace().feedList().save(feeds)).ok());
    }
    QString address() const { return m_peer->url(u"/feed"_s).toString(); }

    FakeClock m_clock{at(saturday)};
    std::unique_ptr<FakePeer> m_peer;
    std::unique_ptr<Desk> m_desk;
};

void FeedFetchTest::init() {
    m_clock.set(at(saturday));
    m_peer = std::make_unique<FakePeer>([](const Request&) { return feedOf(1, 3); });
    m_desk = std::make_unique<Desk>(
        m_clock, QList<std::pair<QString, QString>>{{u"feeds.arxiv.enabled"_s, u"false"_s},
                                                    {u"feeds.huggingface.enabled"_s, u"false"_s}});
    setFeeds({{u"Leaves"_s, address()}});
}

void FeedFetchTest::everyEntry_isStoredUnderItsOwnDay() {
    m_peer->setHandler([](const Request&) {
        return feed(entry(1) + entry(2, "Sat, 31 Jan 2026 01:00:00 GMT") + entry(3, "2026-01-02"));
    });
    QCOMPARE(fetched().error, QString());
    QCOMPARE(papersOn(QDate(2026, 1, 30)), 1);
    QCOMPARE(papersOn(saturday), 1);
    QCOMPARE(papersOn(QDate(2026, 1, 2)), 1);
    const auto keys = awaited(m_desk->workspace().archive().find(Selection::ofDay(saturday)));
    const DayEntry stored = awaited(m_desk->workspace().archive().entries(*keys))->value(0);
    QCOMPARE(stored.paper.id, u"url:https://leaves.example.org/2"_s);
    QCOMPARE(stored.paper.abstract, u"About leaf 2."_s);
    QCOMPARE(stored.listings.value(0).source, u"Leaves"_s);
}

void FeedFetchTest::theLedger_countsTheWholeFeedOnTheDayOfTheFetch() {
    const FetchRecord record = fetched();
    QCOMPARE(record.source, u"Leaves"_s);
    QCOMPARE(record.day, saturday);
    QCOMPARE(record.announced, 3);
    QCOMPARE(record.stored, 3);
    QCOMPARE(record.error, QString());
    QVERIFY2(record.note.contains(u"reaches back to 2026-01-30"_s), qPrintable(record.note));
    QCOMPARE(countOn(saturday).state, DayState::Complete);
}

void FeedFetchTest::aSecondFetch_costsA304AndFindsTheSame() {
    m_peer->setHandler([](const Request& request) {
        if (request.header("If-None-Match") == "\"v1\"")
            return Answer{.status = 304};
        Answer answer = feedOf(1, 3);
        answer.headers += std::pair<QByteArray, QByteArray>("ETag", "\"v1\"");
        return answer;
    });
    const FetchRecord first = fetched();
    m_desk->reopen();
    const FetchRecord second = fetched();
    QCOMPARE(m_peer->requests().size(), 2);
    QCOMPARE(m_peer->requests().at(1).header("If-None-Match"), QByteArray("\"v1\""));
    QCOMPARE(second, first);
    QCOMPARE(papersOn(QDate(2026, 1, 30)), 3);
    QCOMPARE(countOn(saturday).state, DayState::Complete);
}

void FeedFetchTest::arxivsAndHuggingFacesLists_costA304Too() {
    const QByteArray friday = "Fri, 30 Jan 2026 00:00:00 -0500";
    m_peer->setHandler([friday](const Request& request) {
        if (request.header("If-None-Match") == "\"v1\"")
            return Answer{.status = 304};
        Answer answer = request.path.startsWith(u"/rss"_s)
                            ? Answer::xml(rssFeed(friday, rssItem(1, friday) + rssItem(2, friday)))
                            : Answer::json(fixture(u"feeds/hugging_face_day.json"_s));
        answer.headers += std::pair<QByteArray, QByteArray>("ETag", "\"v1\"");
        return answer;
    });
    m_desk = std::make_unique<Desk>(
        m_clock, QList<std::pair<QString, QString>>{
                     {u"feeds.arxiv.rss_url"_s, m_peer->url(u"/rss"_s).toString()},
                     {u"feeds.arxiv.api_url"_s, m_peer->url(u"/api"_s).toString()},
                     {u"feeds.arxiv.interval_ms"_s, u"0"_s},
                     {u"feeds.huggingface.api_url"_s, m_peer->url(u"/daily"_s).toString()}});
    const FetchRequest request{.day = QDate(2026, 1, 30), .sources = {}, .categories = {u"cs.CL"_s}};
    const QList<FetchRecord> first = reportOf(request).records;
    const QList<FetchRecord> second = reportOf(request).records;
    QCOMPARE(first.size(), 2);
    QCOMPARE(second, first);
    QCOMPARE(first.at(0).stored + first.at(1).stored, 2 + 3);
    QCOMPARE(m_peer->requests().size(), 4);
    for (const Request& asked : m_peer->requests().mid(2))
        QCOMPARE(asked.header("If-None-Match"), QByteArray("\"v1\""));
}

void FeedFetchTest::entriesWithoutADate_stayWhereTheyWereFirstSeen() {
    m_peer->setHandler([](const Request&) { return feed(entry(1, {}) + entry(2)); });
    QVERIFY2(fetched().note.contains(u"1 entries without a date"_s), qPrintable(fetched().note));
    m_clock.set(at(saturday.addDays(1)));
    m_peer->setHandler([](const Request&) { return feed(entry(1, {}) + entry(2) + entry(3, {})); });
    reportOf({saturday.addDays(1)});
    QCOMPARE(papersOn(saturday), 1);
    QCOMPARE(papersOn(saturday.addDays(1)), 1);
}

void FeedFetchTest::aFeedThatMovedOnEntirely_leavesAGapThatSaysSo() {
    fetched();
    const QDate later = saturday.addDays(9);
    m_clock.set(at(later));
    m_peer->setHandler([](const Request&) { return feedOf(10, 12); });
    for (int time = 0; time < 2; ++time) { // asking again takes nothing back
        const FetchRecord record = reportOf({later}).records.value(0);
        QVERIFY2(record.error.contains(u"what it showed on 2026-01-31"_s), qPrintable(record.error));
        QVERIFY(record.error.contains(u"Asking again cannot bring them back"_s));
        QCOMPARE(record.stored, 3);
        QCOMPARE(countOn(later).state, DayState::Gap);
    }
    m_clock.set(at(later.addDays(1)));
    QCOMPARE(reportOf({later.addDays(1)}).records.value(0).error, QString());
    QCOMPARE(countOn(later).state, DayState::Gap);
}

void FeedFetchTest::aFeedThatSharesAnEntry_provesThatNothingIsMissing() {
    fetched();
    m_clock.set(at(saturday.addDays(9)));
    m_peer->setHandler([](const Request&) { return feedOf(3, 9); });
    QCOMPARE(reportOf({saturday.addDays(9)}).records.value(0).error, QString());
    m_peer->setHandler([](const Request&) { return feed({}); });
    const FetchRecord empty = reportOf({saturday.addDays(9)}).records.value(0);
    QCOMPARE(empty.error, QString());
    QCOMPARE(empty.announced, 0);
    QVERIFY(empty.noAnnouncement);
}

void FeedFetchTest::unreadableEntries_leaveAGap() {
    m_peer->setHandler([](const Request&) { return feed(entry(1) + "<item><title>No link</title></item>"); });
    const FetchRecord record = fetched();
    QCOMPARE(record.announced, 2);
    QCOMPARE(record.stored, 1);
    QVERIFY(record.error.contains(u"it has no link"_s));
    QCOMPARE(countOn(saturday).state, DayState::Gap);
}

void FeedFetchTest::aDayThatIsPast_isNotAskedOfFeeds() {
    const FetchReport alone = reportOf({QDate(2026, 1, 6)});
    QVERIFY(alone.records.value(0).error.contains(u"Every source is switched off"_s));
    const FetchReport named = reportOf({.day = QDate(2026, 1, 6), .sources = {u"Leaves"_s}});
    QVERIFY2(named.records.value(0).error.contains(u"has its newest entries only"_s),
             qPrintable(named.records.value(0).error));
    const FetchReport range = reportOf({.day = QDate(2026, 1, 6), .last = QDate(2026, 1, 30)});
    QCOMPARE(range.records.value(0).day, saturday);
    QCOMPARE(m_peer->requests().size(), 1);
    QVERIFY(
        reportOf({.day = saturday, .sources = {u"Roots"_s}}).records.value(0).error.contains(u"Leaves"_s));
}

void FeedFetchTest::feedsThatAreOff_areNotAsked() {
    setFeeds({{u"Leaves"_s, address(), false}});
    QVERIFY(reportOf({saturday}).records.value(0).error.contains(u"Every source is switched off"_s));
    QCOMPARE(reportOf({.day = saturday, .sources = {u"Leaves"_s}}).records.value(0).stored, 3);
}

void FeedFetchTest::aFeedThatFails_doesNotHarmTheOthers() {
    setFeeds({{u"Leaves"_s, address()}, {u"Gone"_s, m_peer->url(u"/gone"_s).toString()}});
    m_peer->setHandler([](const Request& request) {
        return request.path == u"/gone"_s ? Answer{.status = 410} : feedOf(1, 3);
    });
    const FetchReport report = reportOf({saturday});
    QCOMPARE(report.records.size(), 2);
    QVERIFY(report.anyFailed() && !report.allFailed());
    QCOMPARE(report.added, 3);
}

void FeedFetchTest::aRenamedFeed_takesItsPapersAlong() {
    setFeeds({{u"Leaves"_s, address()}, {u"Roots"_s, m_peer->url(u"/roots"_s).toString()}});
    m_peer->setHandler(
        [](const Request& request) { return request.path == u"/roots"_s ? feedOf(7, 8) : feedOf(1, 3); });
    reportOf({saturday});
    setFeeds({{u"Roots"_s, address()}, {u"LEAVES"_s, m_peer->url(u"/roots"_s).toString()}});
    const auto sidebar = awaited(m_desk->workspace().archive().sidebar(Selection::ofDay(QDate(2026, 1, 30))));
    QCOMPARE(sidebar->sources, (QList<NamedCount>{{u"Roots"_s, 3}, {u"LEAVES"_s, 2}}));
    m_clock.set(at(saturday, 18));
    for (const FetchRecord& record : reportOf({saturday}).records)
        QCOMPARE(record.error, QString()); // the windows went along too
    QCOMPARE(awaited(m_desk->workspace().archive().ledger(saturday))->size(), 2);
}

void FeedFetchTest::everySource_isToldWhomToWriteTo() {
    fetched();
    QVERIFY(m_peer->requests().constLast().header("User-Agent").startsWith("Sheaf/"));
    QVERIFY(!m_peer->requests().constLast().header("User-Agent").contains("contact"));
    SettingsService& settings = m_desk->workspace().settings();
    QVERIFY(settings.set(u"network.contact"_s, u"ada@example.org"_s).ok());
    fetched();
    QVERIFY(m_peer->requests().constLast().header("User-Agent").endsWith("; contact: ada@example.org)"));
    m_desk->reopen();
    fetched();
    QVERIFY(m_peer->requests().constLast().header("User-Agent").endsWith("; contact: ada@example.org)"));
    for (const QString& wrong : {u"ada"_s, u"ada@example.org\r\nX-Evil: 1"_s, u"a(b)@example.org"_s,
                                 u"https://example.org/)"_s, u"javascript:alert(1)"_s})
        QVERIFY2(!m_desk->workspace().settings().set(u"network.contact"_s, wrong).ok(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(FeedFetchTest)
#include "feed_fetch_test.moc"
