#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "support/day_peer.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/patience.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What the library and the ledger hold after a source misbehaved.
class FetchFaultsTest : public QObject {
    Q_OBJECT

  private slots:
    void misbehavingSource_isSaidAndTheOtherIsKept_data();
    void misbehavingSource_isSaidAndTheOtherIsKept();
    void cutOffFeed_keepsWhatCameBefore();
    void secondPageFailing_keepsTheFirst();
    void cancel_keepsWhatCame();
    void secondFetchAtOnce_isRefused();

  private:
    const QDate m_day{2026, 1, 30};
};

namespace {

FetchRequest arxivDay(QDate day) { return {day, {source::arxiv}, {u"cs.LG"_s}}; }

QList<std::pair<QString, QString>> settingsFor(const FakePeer& peer) {
    return {{u"feeds.arxiv.api_url"_s, peer.url(u"/api/query"_s).toString()},
            {u"feeds.arxiv.interval_ms"_s, u"0"_s},
            {u"feeds.huggingface.api_url"_s, peer.url(u"/api/daily_papers"_s).toString()}};
}

} // namespace

void FetchFaultsTest::misbehavingSource_isSaidAndTheOtherIsKept_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not found") << 404 << QByteArray("gone");
    QTest::newRow("html") << 200 << QByteArray("<html><body>Maintenance</body></html>");
    QTest::newRow("empty") << 200 << QByteArray();
    QTest::newRow("not xml") << 200 << QByteArray("{\"hello\": 1}");
    QTest::newRow("error entry") << 400 << QByteArray(R"(<feed xmlns="http://www.w3.org/2005/Atom"><entry>
<id>https://arxiv.org/api/errors#bad</id><title>Error</title><summary>bad query</summary></entry></feed>)");
}

void FetchFaultsTest::misbehavingSource_isSaidAndTheOtherIsKept() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FakePeer peer([&](const Request& request) {
        return request.path == u"/api/query" ? Answer::xml(body, status) : dayAnswer(request);
    });
    Desk desk(settingsFor(peer));
    const QDate day(2026, 1, 6);
    const auto report = awaited(desk.workspace().fetch().fetch({day, {}, {u"cs.LG"_s}}));
    QVERIFY(report);
    QCOMPARE(report->records.size(), 2);
    QVERIFY(report->anyFailed() && !report->allFailed());
    QVERIFY(report->added > 0);
    const auto days = awaited(desk.workspace().archive().days(day, day));
    QVERIFY(days);
    QCOMPARE(days->constFirst().state, DayState::Gap);
    QVERIFY(!days->constFirst().reason.isEmpty());
}

void FetchFaultsTest::cutOffFeed_keepsWhatCameBefore() {
    const InventedPapers papers(100);
    FakePeer peer([&](const Request& request) {
        Answer answer = papers.page(request);
        answer.cutAfterBytes = answer.body.size() / 2;
        return answer;
    });
    Desk desk(settingsFor(peer));
    const auto report = awaited(desk.workspace().fetch().fetch(arxivDay(m_day)));
    QVERIFY(report);
    QVERIFY(report->anyFailed());
    QVERIFY2(report->added > 30 && report->added < 60, qPrintable(QString::number(report->added)));
    QCOMPARE(awaited(desk.workspace().archive().find(Selection::ofDay(m_day)))->size(), report->added);
}

void FetchFaultsTest::secondPageFailing_keepsTheFirst() {
    const InventedPapers papers(1000);
    FakePeer peer([&](const Request& request) {
        return request.query.queryItemValue(u"start"_s) == u"0" ? papers.page(request)
                                                                : Answer{.status = 404};
    });
    Desk desk(settingsFor(peer));
    const auto report = awaited(desk.workspace().fetch().fetch(arxivDay(m_day)));
    QVERIFY(report);
    QVERIFY(report->added > 0 && report->added < 1000);
    QCOMPARE(report->records.constFirst().announced, 1000);
    QCOMPARE(report->records.constFirst().stored, report->added);
    QCOMPARE(awaited(desk.workspace().archive().days(m_day, m_day))->constFirst().state, DayState::Gap);
}

void FetchFaultsTest::cancel_keepsWhatCame() {
    const InventedPapers papers(1000);
    FakePeer peer([&](const Request& request) {
        Answer answer = papers.page(request);
        answer.hang = request.query.queryItemValue(u"start"_s) != u"0";
        return answer;
    });
    Desk desk(settingsFor(peer));
    FetchService& fetch = desk.workspace().fetch();
    const auto future = fetch.fetch(arxivDay(m_day));
    QTRY_VERIFY_WITH_TIMEOUT(peer.requests().size() > 1, patience);
    fetch.cancel();
    const auto report = awaited(future);
    QVERIFY(report);
    QVERIFY(report->added > 0);
    QVERIFY(!fetch.busy());
}

void FetchFaultsTest::secondFetchAtOnce_isRefused() {
    FakePeer peer([](const Request&) { return Answer{.hang = true}; });
    Desk desk(settingsFor(peer));
    const auto first = desk.workspace().fetch().fetch(arxivDay(m_day));
    const auto second = awaited(desk.workspace().fetch().fetch(arxivDay(m_day)));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Usage);
    desk.workspace().fetch().cancel();
    QVERIFY(awaited(first));
}

QTEST_GUILESS_MAIN(FetchFaultsTest)
#include "fetch_faults_test.moc"
