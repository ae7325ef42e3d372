#include "services/spending/spending_service.h"
#include "support/model_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What summaries cost, against a peer that bills.
class SummaryMoneyTest : public QObject {
    Q_OBJECT

  private slots:
    void capIsKeptAndUsedUp_bySixtyFourWorkersAgainstWorstBills();
    void capOfTheMonth_pausesLikeThatOfTheDay();
    void unknownPriceUnderACap_isRefusedBeforeAnythingIsSent();
    void everyRequestIsBooked_failedOnesToo();
    void estimate_reckonsThenMeasures();
    void estimate_countsWhatWaitsFromBefore();
    void offlineEngine_costsNothing();
};

namespace {

const Price dear{1'000'000, 1'000'000}; // a micro a token

int numberIn(const Request& request, const QString& name) {
    return QJsonDocument::fromJson(request.body)[name].toInt();
}

/// Bills the most that the request allows: every byte of it a token, and the whole length of the answer.
Answer worstBill(const Request& request, std::atomic<qint64>& billed) {
    Answer answer = modelAnswer(request);
    const int input = int(request.body.size());
    const int output =
        std::max(numberIn(request, u"max_tokens"_s), numberIn(request, u"max_completion_tokens"_s));
    if (output == 0)
        qFatal("the request has no limit of length");
    billed += input + output;
    // In place, for the answer may be one object or a stream.
    answer.body.replace("\"prompt_tokens\":100", "\"prompt_tokens\":" + QByteArray::number(input))
        .replace("\"completion_tokens\":20", "\"completion_tokens\":" + QByteArray::number(output));
    answer.delayMs = 30;
    return answer;
}

} // namespace

void SummaryMoneyTest::capIsKeptAndUsedUp_bySixtyFourWorkersAgainstWorstBills() {
    std::atomic<qint64> billed = 0;
    std::atomic<qint64> largest = 0;
    ModelDesk desk(
        200,
        [&](const Request& request) {
            const qint64 before = billed;
            const Answer answer = worstBill(request, billed);
            largest = std::max<qint64>(largest, billed - before);
            return answer;
        },
        64);
    QVERIFY(desk.workspace().spending().setPrice(u"test-model"_s, dear));
    desk.set(u"summaries.cap_per_day"_s, u"0.5"_s);
    const SummaryReport report = desk.summarised();
    constexpr qint64 cap = 500'000;
    QVERIFY2(billed <= cap, qPrintable(QString::number(billed)));
    const qint64 worst = largest + 1000; // and what Sheaf allows for that it cannot see
    QVERIFY2(billed > cap - worst, qPrintable(u"%1 of %2, worst %3"_s.arg(billed).arg(cap).arg(worst)));
    QCOMPARE(report.spent.micros, billed.load());
    QCOMPARE(report.pausedBy.kind, ErrorKind::OverCap);
    QVERIFY(report.done > 0 && report.failed == 0);
    QCOMPARE(report.done + report.left, 200);
    const auto now = awaited(desk.workspace().spending().now());
    QCOMPARE(now->todayMicros, billed.load());
    qInfo() << "billed" << billed.load() << "of" << cap << "by" << report.done << "summaries";
}

void SummaryMoneyTest::capOfTheMonth_pausesLikeThatOfTheDay() {
    ModelDesk desk(12, [](const Request& request) { return modelAnswer(request); });
    QVERIFY(desk.workspace().spending().setPrice(u"test-model"_s, dear));
    desk.set(u"summaries.cap_per_month"_s, u"0.00001"_s);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.pausedBy.kind, ErrorKind::OverCap);
    QVERIFY(report.pausedBy.sentence.contains(u"this month"));
    QCOMPARE(report.left, 12);
    QCOMPARE(desk.asked(), 0);
    desk.set(u"summaries.cap_per_month"_s, QString());
    QCOMPARE(awaited(desk.summaries().resume())->done, 12);
}

void SummaryMoneyTest::unknownPriceUnderACap_isRefusedBeforeAnythingIsSent() {
    ModelDesk desk(3, [](const Request& request) { return modelAnswer(request); });
    desk.set(u"engines.peer.base_url"_s, u"http://model.invalid/v1"_s);
    desk.set(u"summaries.consented_hosts"_s, u"model.invalid"_s);
    desk.set(u"summaries.cap_per_day"_s, u"1"_s);
    const auto report = awaited(desk.summaries().summarise(desk.request()));
    QVERIFY(!report);
    QVERIFY2(report.error().sentence.contains(u"--set-price test-model"),
             qPrintable(report.error().sentence));
    QVERIFY(!desk.summaries().busy());
}

void SummaryMoneyTest::everyRequestIsBooked_failedOnesToo() {
    ModelDesk desk(4, [](const Request&) { return modelAnswerWith("not what was asked for"); });
    QVERIFY(desk.workspace().spending().setPrice(u"test-*"_s, dear));
    QSignalSpy progress(&desk.summaries(), &SummaryService::progressed);
    const SummaryReport report = desk.summarised();
    QCOMPARE(report.failed, 4);
    const qint64 requests = desk.asked(); // each paper's repair included
    QVERIFY(requests > 4);
    QCOMPARE(report.spent.micros, requests * 120);
    QCOMPARE(progress.constLast().at(0).value<SummaryProgress>().spent.micros, requests * 120);
    const QDate today = QDate::currentDate();
    const auto lines = awaited(desk.workspace().spending().between(today.addDays(-1), today.addDays(1)));
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->constFirst().requests, requests);
    QCOMPARE(lines->constFirst().inputTokens, requests * 100);
    QCOMPARE(lines->constFirst().openMicros, 0);
    QCOMPARE(lines->constFirst().account.model, u"test-model"_s);
}

void SummaryMoneyTest::estimate_reckonsThenMeasures() {
    ModelDesk desk(10, [](const Request& request) { return modelAnswer(request); });
    QVERIFY(desk.workspace().spending().setPrice(u"test-model"_s, dear));
    const SummaryRequest all = desk.request();
    SummaryRequest half = all;
    half.papers = all.papers.first(6);
    const auto before = awaited(desk.summaries().estimate(all));
    QCOMPARE(before->papers, 10);
    QVERIFY(!before->measured);
    QVERIFY(before->inputTokens > 1000 && before->outputTokens > 1000);
    QVERIFY(awaited(desk.summaries().summarise(half)));
    const auto after = awaited(desk.summaries().estimate(all));
    QCOMPARE(after->papers, 4);
    QVERIFY(after->measured);
    QCOMPARE(after->inputTokens, 400);
    QCOMPARE(after->outputTokens, 80);
    QCOMPARE(after->money, (Money{480, u"USD"_s, true}));
    QCOMPARE(desk.asked(), 6);
}

void SummaryMoneyTest::estimate_countsWhatWaitsFromBefore() {
    ModelDesk desk(8, [](const Request& request) { return modelAnswer(request); });
    QVERIFY(desk.workspace().spending().setPrice(u"test-model"_s, dear));
    desk.set(u"summaries.cap_per_day"_s, u"0"_s);
    SummaryRequest half = desk.request();
    half.papers = half.papers.first(5);
    QCOMPARE(awaited(desk.summaries().summarise(half))->left, 5);
    SummaryRequest rest = desk.request();
    QCOMPARE(awaited(desk.summaries().estimate(rest))->papers, 8);
    rest.papers = {};
    const auto waiting = awaited(desk.summaries().estimate(rest));
    QCOMPARE(waiting->papers, 5);
    QVERIFY(waiting->money.micros > 0);
}

void SummaryMoneyTest::offlineEngine_costsNothing() {
    ModelDesk desk(3, [](const Request& request) { return modelAnswer(request); });
    desk.set(u"summaries.cap_per_day"_s, u"0"_s);
    const auto estimate = awaited(desk.summaries().estimate(desk.request(u"offline"_s)));
    QCOMPARE(estimate->money, (Money{0, u"USD"_s, true}));
    QCOMPARE(desk.summarised(u"offline"_s).done, 3);
}

QTEST_GUILESS_MAIN(SummaryMoneyTest)
#include "summary_money_test.moc"
