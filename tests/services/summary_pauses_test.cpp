#include "services/spending/spending_service.h"
#include "support/model_desk.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Engines that are out of order: the queue pauses once, tries again with one request, or goes over to
/// another engine; no paper fails for it.
class SummaryPausesTest : public QObject {
    Q_OBJECT

  private slots:
    void nobodyThere_pausesWithOneMessage();
    void serverFailingManyPapers_pausesInsteadOfFailingThem();
    void pausedEngine_isTriedWithOneRequest();
    void askedTooOften_isNoFailureOfThePaper();
    void fallback_takesThePapersOver();
    void fallbacksInACircle_comeToAnEnd();
    void cap_doesNotFallOver();
    void fallbackThatCannotBeUsed_isNamedInTheMessage();
    void failedPapers_areRetriedAlone();
    void otherMachine_needsConsentOnce();
    void cancelAtTheGate_stopsAtOnce();
    void cancelBeforeTheFirstWorker_isHeard();

  private:
    static void addOther(ModelDesk& desk) {
        desk.set(u"engines.other.kind"_s, u"openai"_s);
        desk.set(u"engines.other.base_url"_s, desk.peer().url(u"/other/v1"_s).toString());
        desk.set(u"engines.other.model"_s, u"other-model"_s);
        desk.set(u"engines.peer.fallback"_s, u"other"_s);
    }
};

namespace {

Answer refused() { return Answer::json(R"({"error":{"message":"Incorrect API key."}})", 401); }

Answer good(const Request& request) { return modelAnswer(request); }

bool isOther(const Request& request) { return request.path.startsWith(u"/other/"); }

} // namespace

void SummaryPausesTest::nobodyThere_pausesWithOneMessage() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString nobody = u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort());
    server.close();
    ModelDesk desk(30, good);
    desk.set(u"engines.peer.base_url"_s, nobody);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.left, 30);
    QCOMPARE(report.pausedBy.kind, ErrorKind::Unreachable);
    QVERIFY(report.reasons.isEmpty());
    desk.set(u"engines.peer.base_url"_s, desk.peer().url(u"/v1"_s).toString());
    QCOMPARE(awaited(desk.summaries().resume())->done, 30);
}

void SummaryPausesTest::serverFailingManyPapers_pausesInsteadOfFailingThem() {
    ModelDesk desk(40, [](const Request&) { return Answer{.status = 503}; });
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.left, 40);
    QCOMPARE(report.pausedBy.kind, ErrorKind::Server);
    QVERIFY2(desk.asked() <= 24, qPrintable(QString::number(desk.asked())));
}

void SummaryPausesTest::pausedEngine_isTriedWithOneRequest() {
    std::atomic_bool mended = false;
    ModelDesk desk(12, [&](const Request& request) {
        Answer answer = mended ? modelAnswer(request) : refused();
        answer.delayMs = 200; // so that all who may ask do so at once
        return answer;
    });
    QCOMPARE(desk.summarised().left, 12);
    const auto before = desk.asked();
    QVERIFY(before <= 4);
    const auto again = awaited(desk.summaries().resume());
    QCOMPARE(again->left, 12);
    QCOMPARE(again->pausedBy.kind, ErrorKind::Refused);
    QCOMPARE(desk.asked(), before + 1);
    mended = true;
    QCOMPARE(awaited(desk.summaries().resume())->done, 12);
    QCOMPARE(desk.peer().mostAtOnce(), 4);
}

void SummaryPausesTest::askedTooOften_isNoFailureOfThePaper() {
    std::atomic_int asked = 0;
    ModelDesk desk(1, [&](const Request& request) {
        return ++asked <= 8 ? Answer{.status = 429, .headers = {{"Retry-After", "1"}}} : modelAnswer(request);
    });
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.done, 1);
    QCOMPARE(asked.load(), 9);
}

void SummaryPausesTest::fallback_takesThePapersOver() {
    ModelDesk desk(
        12, [](const Request& request) { return isOther(request) ? modelAnswer(request) : refused(); });
    addOther(desk);
    QSignalSpy progress(&desk.summaries(), &SummaryService::progressed);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.done, 12);
    QCOMPARE(report.left, 0);
    QVERIFY(report.pausedBy.sentence.isEmpty());
    QCOMPARE(report.fallOvers.size(), 1);
    QCOMPARE(report.fallOvers.constFirst().from, u"peer"_s);
    QCOMPARE(report.fallOvers.constFirst().to, u"other"_s);
    QCOMPARE(report.fallOvers.constFirst().because.kind, ErrorKind::Refused);
    const auto last = progress.constLast().at(0).value<SummaryProgress>();
    QCOMPARE(last.engine, u"other"_s);
    QCOMPARE(last.total, 12);
    const auto found = awaited(desk.workspace().archive().find({.search = u"engine:other"_s}));
    QCOMPARE(found->size(), 12);
}

void SummaryPausesTest::fallbacksInACircle_comeToAnEnd() {
    ModelDesk desk(6, [](const Request&) { return refused(); });
    addOther(desk);
    desk.set(u"engines.other.fallback"_s, u"peer"_s);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.left, 6);
    QCOMPARE(report.fallOvers.size(), 1);
    QCOMPARE(report.pausedBy.kind, ErrorKind::Refused);
}

void SummaryPausesTest::cap_doesNotFallOver() {
    ModelDesk desk(3, good);
    addOther(desk);
    QVERIFY(desk.workspace().spending().setPrice(u"*"_s, Price{1'000'000, 1'000'000}));
    desk.set(u"summaries.cap_per_day"_s, u"0"_s);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.pausedBy.kind, ErrorKind::OverCap);
    QVERIFY(report.fallOvers.isEmpty());
    QCOMPARE(desk.asked(), 0);
}

void SummaryPausesTest::fallbackThatCannotBeUsed_isNamedInTheMessage() {
    ModelDesk desk(3, [](const Request&) { return refused(); });
    addOther(desk);
    desk.set(u"engines.other.base_url"_s, u"https://other.invalid/v1"_s);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.left, 3);
    QVERIFY2(report.pausedBy.sentence.contains(u"“other” could not take over"),
             qPrintable(report.pausedBy.sentence));
}

void SummaryPausesTest::failedPapers_areRetriedAlone() {
    std::atomic_bool mended = false;
    QString unlucky;
    ModelDesk desk(6, [&](const Request& request) {
        return InventedPapers::idInPrompt(request) == unlucky && !mended ? modelAnswerWith("no")
                                                                         : modelAnswer(request);
    });
    unlucky = desk.papers().ids().constFirst();
    QCOMPARE(desk.summarised().failed, 1);
    mended = true;
    const auto before = desk.asked();
    const auto report = awaited(desk.summaries().retryFailed({.engine = u"peer"_s}));
    QCOMPARE(report->done, 1);
    QCOMPARE(desk.asked(), before + 1);
    QCOMPARE(awaited(desk.summaries().retryFailed({.engine = u"peer"_s}))->done, 0);
    QCOMPARE(desk.asked(), before + 1);
}

void SummaryPausesTest::otherMachine_needsConsentOnce() {
    ModelDesk desk(2, good);
    QVERIFY(!desk.summaries().consentNeeded(u"peer"_s));
    QVERIFY(!desk.summaries().consentNeeded(u"offline"_s));
    desk.set(u"engines.peer.base_url"_s, u"http://model.invalid:81/v1"_s);
    const auto refusedRun = awaited(desk.summaries().summarise(desk.request()));
    QVERIFY(!refusedRun);
    QCOMPARE(refusedRun.error().kind, ErrorKind::NoConsent);
    const auto notice = desk.summaries().consentNeeded(u"peer"_s);
    QVERIFY(notice);
    QCOMPARE(notice->hosts, QStringList{u"model.invalid:81"_s});
    QVERIFY(desk.summaries().agree(*notice));
    QVERIFY(!desk.summaries().consentNeeded(u"peer"_s));
}

void SummaryPausesTest::cancelAtTheGate_stopsAtOnce() {
    ModelDesk desk(40, good);
    desk.set(u"engines.peer.requests_per_minute"_s, u"3"_s);
    const auto future = desk.summaries().summarise(desk.request());
    QTRY_COMPARE_WITH_TIMEOUT(desk.asked(), 3, patience);
    QElapsedTimer time;
    time.start();
    desk.summaries().cancel();
    const auto report = awaited(future);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(report->done, 3);
    QCOMPARE(report->left, 37);
}

void SummaryPausesTest::cancelBeforeTheFirstWorker_isHeard() {
    ModelDesk desk(12, [](const Request&) { return Answer{.hang = true}; });
    const auto future = desk.summaries().summarise(desk.request());
    QElapsedTimer time;
    time.start();
    desk.summaries().cancel();
    const auto report = awaited(future);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(report->left, 12);
    QVERIFY(!desk.summaries().busy());
}

QTEST_GUILESS_MAIN(SummaryPausesTest)
#include "summary_pauses_test.moc"
