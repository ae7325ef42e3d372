#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/summary_service.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/model_peer.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What the queue makes of a model that misbehaves: every paper ends summarised or failed with its reason.
class SummaryFaultsTest : public QObject {
    Q_OBJECT

  private slots:
    void badReplies_failWithTheirReason_data();
    void badReplies_failWithTheirReason();
    void rateLimit_waitsAndThenSucceeds();
    void refusedKey_pausesTheQueueWithOneMessage();
    void cancel_stopsAtOnceAndKeepsTheJobs();
    void failedPapers_areTriedAgainAlone();
    void papersAddedMeanwhile_joinTheRun();
    void secondRunElsewhere_isRefused();
    void summarisedPapers_areNotAskedAgain();

  private:
    void fetch(Desk& desk);
    Result<SummaryReport> summarise(Desk& desk);
    SummaryRequest request(Desk& desk) const;

    static constexpr int count = 12;
    const QDate m_day{2026, 1, 30};
    const InventedPapers m_papers{count};
};

namespace {

QList<std::pair<QString, QString>> settingsFor(const FakePeer& peer) {
    return {{u"feeds.arxiv.api_url"_s, peer.url(u"/api/query"_s).toString()},
            {u"feeds.arxiv.interval_ms"_s, u"0"_s},
            {u"engines.peer.kind"_s, u"openai"_s},
            {u"engines.peer.base_url"_s, peer.url(u"/v1"_s).toString()},
            {u"engines.peer.model"_s, u"test-model"_s},
            {u"engines.peer.workers"_s, u"4"_s}};
}

} // namespace

void SummaryFaultsTest::fetch(Desk& desk) {
    const auto report = awaited(desk.workspace().fetch().fetch({m_day, {source::arxiv}, {u"cs.LG"_s}}));
    QVERIFY(report && report->added == count);
}

SummaryRequest SummaryFaultsTest::request(Desk& desk) const {
    const auto papers = awaited(desk.workspace().archive().find(Selection::ofDay(m_day)));
    return {.papers = papers ? *papers : QList<PaperKey>(), .engine = u"peer"_s};
}

Result<SummaryReport> SummaryFaultsTest::summarise(Desk& desk) {
    return awaited(desk.workspace().summaries().summarise(request(desk)));
}

void SummaryFaultsTest::badReplies_failWithTheirReason_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not json") << QByteArray("I am sorry, I cannot do that.");
    QTest::newRow("half json") << QByteArray(R"({"tldr": "It wor)");
    QTest::newRow("wrong fields") << QByteArray(R"({"unexpected": 1})");
    QTest::newRow("empty") << QByteArray();
}

void SummaryFaultsTest::badReplies_failWithTheirReason() {
    QFETCH(QByteArray, content);
    FakePeer peer([&](const Request& r) {
        return r.path == u"/api/query" ? m_papers.page(r) : modelAnswerWith(content);
    });
    Desk desk(settingsFor(peer));
    fetch(desk);
    const auto report = summarise(desk);
    QVERIFY(report);
    QCOMPARE(report->failed, count);
    QCOMPARE(report->done, 0);
    QCOMPARE(report->reasons.size(), 1);
    const auto rows = awaited(desk.workspace().archive().rows(request(desk).papers));
    for (const PaperRow& row : *rows) {
        QCOMPARE(row.job, JobState::Failed);
        QCOMPARE(row.failure, report->reasons.constFirst());
        QVERIFY(!row.score);
    }
}

void SummaryFaultsTest::rateLimit_waitsAndThenSucceeds() {
    std::atomic_int asked = 0;
    FakePeer peer([&](const Request& r) {
        if (r.path == u"/api/query")
            return m_papers.page(r);
        return asked++ % 3 == 0 ? Answer{.status = 429, .headers = {{"Retry-After", "1"}}} : modelAnswer(r);
    });
    Desk desk(settingsFor(peer));
    fetch(desk);
    const auto report = summarise(desk);
    QVERIFY(report);
    QCOMPARE(report->done, count);
}

void SummaryFaultsTest::refusedKey_pausesTheQueueWithOneMessage() {
    FakePeer peer([&](const Request& r) {
        return r.path == u"/api/query" ? m_papers.page(r)
                                       : Answer::json(R"({"error":{"message":"Incorrect API key."}})", 401);
    });
    Desk desk(settingsFor(peer));
    fetch(desk);
    const auto report = summarise(desk);
    QVERIFY(report);
    QCOMPARE(report->failed, 0);
    QCOMPARE(report->left, count);
    QCOMPARE(report->pausedBy.kind, ErrorKind::Refused);
    QVERIFY(report->pausedBy.sentence.contains(u"Incorrect API key."));
    QVERIFY(peer.requests().size() <= 1 + 4); // the feed, and at most one request of each worker
}

void SummaryFaultsTest::cancel_stopsAtOnceAndKeepsTheJobs() {
    FakePeer peer(
        [&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : Answer{.hang = true}; });
    Desk desk(settingsFor(peer));
    fetch(desk);
    SummaryService& summaries = desk.workspace().summaries();
    const auto future = summaries.summarise(request(desk));
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests().size(), 1 + 4, patience);
    QElapsedTimer time;
    time.start();
    summaries.cancel();
    const auto report = awaited(future);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(report);
    QCOMPARE(report->left, count);
    peer.setHandler([](const Request& r) { return modelAnswer(r); });
    desk.reopen();
    const auto resumed = awaited(desk.workspace().summaries().resume());
    QVERIFY(resumed);
    QCOMPARE(resumed->done, count);
}

void SummaryFaultsTest::failedPapers_areTriedAgainAlone() {
    const QString unlucky = m_papers.ids().constFirst();
    std::atomic_bool mended = false;
    FakePeer peer([&](const Request& r) {
        if (r.path == u"/api/query")
            return m_papers.page(r);
        return InventedPapers::idInPrompt(r) == unlucky && !mended ? modelAnswerWith("no") : modelAnswer(r);
    });
    Desk desk(settingsFor(peer));
    fetch(desk);
    QCOMPARE(summarise(desk)->failed, 1);
    mended = true;
    const auto before = peer.requests().size();
    const auto report = summarise(desk);
    QCOMPARE(report->done, 1);
    QCOMPARE(report->failed, 0);
    QCOMPARE(peer.requests().size(), before + 1);
}

void SummaryFaultsTest::papersAddedMeanwhile_joinTheRun() {
    FakePeer peer([&](const Request& r) {
        Answer answer = r.path == u"/api/query" ? m_papers.page(r) : modelAnswer(r);
        answer.delayMs = 100;
        return answer;
    });
    Desk desk(settingsFor(peer));
    fetch(desk);
    SummaryRequest first = request(desk);
    SummaryRequest second = first;
    first.papers = first.papers.first(6);
    SummaryService& summaries = desk.workspace().summaries();
    QSignalSpy started(&summaries, &SummaryService::started);
    const auto future = summaries.summarise(first);
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);
    const auto joined = summaries.summarise(second);
    QCOMPARE(awaited(joined)->done, count);
    QCOMPARE(awaited(future)->done, count);
    QCOMPARE(started.size(), 1);
}

void SummaryFaultsTest::secondRunElsewhere_isRefused() {
    FakePeer peer(
        [&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : Answer{.hang = true}; });
    Desk desk(settingsFor(peer));
    fetch(desk);
    const auto running = desk.workspace().summaries().summarise(request(desk));
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests().size(), 1 + 4, patience);
    const SystemClock clock;
    auto other = Workspace::open(
        {.libraryPath = desk.path(u"library.sqlite"_s), .settingsPath = desk.path(u"settings.json"_s)},
        clock);
    QVERIFY(other);
    const auto refused = awaited((*other)->summaries().summarise(request(desk)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    desk.workspace().summaries().cancel();
    QVERIFY(awaited(running));
}

void SummaryFaultsTest::summarisedPapers_areNotAskedAgain() {
    FakePeer peer(
        [&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : modelAnswer(r); });
    Desk desk(settingsFor(peer));
    fetch(desk);
    QCOMPARE(summarise(desk)->done, count);
    const auto before = peer.requests().size();
    QCOMPARE(summarise(desk)->done, 0);
    QCOMPARE(peer.requests().size(), before);
}

QTEST_GUILESS_MAIN(SummaryFaultsTest)
#include "summary_faults_test.moc"
