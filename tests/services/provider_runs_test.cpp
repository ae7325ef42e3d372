#include "services/engine_service.h"
#include "support/model_desk.h"
#include "support/model_faults.h"

#include <QHash>
#include <QTcpServer>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Whole runs against each provider, with every fault: each paper ends summarised once or failed with its
/// reason, and none is stuck.
class ProviderRunsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyPaper_endsSummarisedOrFailedWithItsReason_data();
    void everyPaper_endsSummarisedOrFailedWithItsReason();
    void whatConcernsEveryPaper_pausesWithOneMessage_data();
    void whatConcernsEveryPaper_pausesWithOneMessage();
    void redirect_pausesAndTakesTheKeyNowhere_data();
    void redirect_pausesAndTakesTheKeyNowhere();
    void nobodyThere_leavesEveryPaperForLater_data();
    void nobodyThere_leavesEveryPaperForLater();
};

namespace {

QList<ModelFault> faultsWhere(const QString& kind, bool pausing) {
    QList<ModelFault> faults;
    for (const ModelFault& fault : modelFaults(kind))
        if ((fault.then == AfterFailure::PauseQueue) == pausing)
            faults += fault;
    return faults;
}

/// The faults that only a whole run, or a large reply, can show.
QList<ModelFault> runFaults(const QString& kind) {
    using K = ErrorKind;
    using A = AfterFailure;
    Answer later = Answer::json(modelError(kind, 429, u"what it said"_s), 429);
    later.headers.append({"Retry-After", QByteArray("1")});
    Answer cutStream = modelAnswerOf(kind, modelContent(), true);
    cutStream.cutAfterBytes = cutStream.body.size() / 2;
    const QByteArray megabyte = QByteArray((1 << 20) - 1, ' ') + '\n';
    return {{"429 with Retry-After", later, K::RateLimited, A::TryLater},
            {"stream cut in the middle", cutStream, K::Network, A::TryLater},
            {"100 MB", {.body = megabyte, .repeat = 100}, K::Malformed, A::GiveUp, u"8 MB"_s}};
}

void speak(ModelDesk& desk, const QString& kind) {
    desk.set(u"engines.peer.kind"_s, kind);
    desk.set(u"engines.peer.base_url"_s, modelAddress(desk.peer(), kind));
    desk.set(u"engines.peer.timeout_s"_s, u"1"_s);
}

void rowsOfKinds() {
    QTest::addColumn<QString>("kind");
    for (const QString& kind : modelKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

} // namespace

void ProviderRunsTest::everyPaper_endsSummarisedOrFailedWithItsReason_data() { rowsOfKinds(); }

/// The first answer about each paper is a fault of its own, those after it are good.
void ProviderRunsTest::everyPaper_endsSummarisedOrFailedWithItsReason() {
    QFETCH(QString, kind);
    const QList<ModelFault> faults = faultsWhere(kind, false) + runFaults(kind);
    const auto count = int(faults.size());
    QHash<QString, int> asked;
    std::atomic_int good = 0;
    const QStringList ids = InventedPapers(count).ids();
    ModelDesk desk(
        count,
        [&](const Request& request) {
            const QString id = InventedPapers::idInPrompt(request);
            if (asked[id]++ == 0)
                return faults.at(ids.indexOf(id)).answer;
            ++good;
            return modelAnswer(request);
        },
        8);
    speak(desk, kind);
    SummaryReport report = desk.summarised();
    int done = report.done;
    int failed = report.failed;
    for (int round = 0; report.left > 0 && round < 10; ++round) { // so much disorder may pause the engine
        report = *awaited(desk.summaries().resume());
        done += report.done;
        failed += report.failed;
    }
    QCOMPARE(report.left, 0);
    QCOMPARE(done + failed, count);
    QCOMPARE(good.load(), done);
    const auto papers = awaited(desk.workspace().archive().find({.search = u"source:arxiv"_s}));
    const auto rows = awaited(desk.workspace().archive().rows(*papers));
    QCOMPARE(rows->size(), count);
    for (const PaperRow& row : *rows) {
        const ModelFault& fault = faults.at(ids.indexOf(row.id));
        const bool askedAgain = fault.then == AfterFailure::TryLater || fault.hint == u"empty";
        QVERIFY2(row.job == (askedAgain ? JobState::Done : JobState::Failed), fault.name);
        QCOMPARE(row.score.has_value(), askedAgain);
        QVERIFY2(askedAgain || row.failure.contains(fault.hint), qPrintable(row.failure));
    }
}

void ProviderRunsTest::whatConcernsEveryPaper_pausesWithOneMessage_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Answer>("answer");
    for (const QString& kind : modelKinds())
        for (const ModelFault& fault : faultsWhere(kind, true))
            QTest::addRow("%s %s", qPrintable(kind), fault.name) << kind << fault.answer;
}

void ProviderRunsTest::whatConcernsEveryPaper_pausesWithOneMessage() {
    QFETCH(QString, kind);
    QFETCH(Answer, answer);
    constexpr int count = 10;
    std::atomic_bool mended = false;
    ModelDesk desk(count, [&](const Request& request) { return mended ? modelAnswer(request) : answer; });
    speak(desk, kind);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.failed + report.done, 0);
    QCOMPARE(report.left, count);
    QVERIFY2(report.pausedBy.sentence.contains(u"what it said"_s), qPrintable(report.pausedBy.sentence));
    QVERIFY(desk.asked() <= 4); // one for each worker
    mended = true;
    QCOMPARE(awaited(desk.summaries().resume())->done, count);
}

void ProviderRunsTest::redirect_pausesAndTakesTheKeyNowhere_data() { rowsOfKinds(); }

void ProviderRunsTest::redirect_pausesAndTakesTheKeyNowhere() {
    QFETCH(QString, kind);
    constexpr int count = 6;
    const FakePeer thief([](const Request& request) { return modelAnswer(request); });
    const QByteArray there = thief.url(u"/v1?x=1"_s).toEncoded();
    ModelDesk desk(count, [there](const Request&) {
        return Answer{.status = 307, .headers = {{"Location", there}}};
    });
    speak(desk, kind);
    desk.workspace().engines().useKeyForThisRun(u"peer"_s, u"secret-0123456789"_s);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.failed + report.done, 0);
    QCOMPARE(report.left, count);
    QVERIFY2(report.pausedBy.sentence.contains(u"not followed"_s), qPrintable(report.pausedBy.sentence));
    QVERIFY(thief.requests().isEmpty());
}

void ProviderRunsTest::nobodyThere_leavesEveryPaperForLater_data() { rowsOfKinds(); }

void ProviderRunsTest::nobodyThere_leavesEveryPaperForLater() {
    QFETCH(QString, kind);
    constexpr int count = 6;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString nobody = u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort());
    server.close();
    std::atomic_bool mended = false;
    ModelDesk desk(
        count, [&](const Request& request) { return mended ? modelAnswer(request) : Answer{.status = 401}; },
        1);
    speak(desk, kind);
    QCOMPARE(desk.summarised().left, count); // a paused engine is tried once, without the waits in between
    desk.set(u"engines.peer.base_url"_s, nobody);
    const auto report = awaited(desk.summaries().resume());
    QCOMPARE(report->failed + report->done, 0);
    QCOMPARE(report->left, count);
    QCOMPARE(report->pausedBy.kind, ErrorKind::Unreachable);
    mended = true;
    speak(desk, kind);
    QCOMPARE(awaited(desk.summaries().resume())->done, count);
    QCOMPARE(desk.asked(), count + 1); // none is doubled
}

QTEST_GUILESS_MAIN(ProviderRunsTest)
#include "provider_runs_test.moc"
