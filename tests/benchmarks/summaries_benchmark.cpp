#include "support/figures.h"
#include "support/model_desk.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <ctime>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Many papers through the OpenAI-compatible engine against a server that takes a second an answer.
class SummariesBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void eightWorkers_keepEightSlotsBusy();
    void oneInFiveRefused_costsOnlyItsOwnWait_data();
    void oneInFiveRefused_costsOnlyItsOwnWait();
    void sixtyFourWorkers_keepSixtyFourSlotsBusy();
};

namespace {

constexpr int papers = 331;
constexpr int answerMs = 1000;

Answer slow(Answer answer) {
    answer.delayMs = answerMs;
    return answer;
}

double cpuMs(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Ran {
    SummaryReport report;
    double seconds = 0;
};

Ran timed(ModelDesk& desk) {
    const SummaryRequest request = desk.request();
    QElapsedTimer time;
    time.start();
    const auto report = awaited(desk.summaries().summarise(request), 600'000);
    const double seconds = double(time.elapsed()) / 1000;
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence));
    return {*report, seconds};
}

/// How many requests were unanswered on average in the middle three fifths of a run.
double averageAtOnce(const QList<Request>& requests) {
    QList<double> arrivals;
    for (const Request& request : requests)
        if (request.path != u"/api/query")
            arrivals += double(request.arrivedMs);
    const double first = *std::min_element(arrivals.begin(), arrivals.end());
    const double length = *std::max_element(arrivals.begin(), arrivals.end()) + answerMs - first;
    const double from = first + length / 5;
    const double to = first + length * 4 / 5;
    double busy = 0;
    for (const double arrival : arrivals)
        busy += std::max(0.0, std::min(arrival + answerMs, to) - std::max(arrival, from));
    return busy / (to - from);
}

} // namespace

void SummariesBenchmark::eightWorkers_keepEightSlotsBusy() {
    constexpr int workers = 8;
    constexpr double ideal = (papers + workers - 1) / workers; // rounds of a second each
    std::atomic<double> peerBefore = -1; // the peer's thread is in this process, but no part of Sheaf
    std::atomic<double> peerMs = 0;
    ModelDesk desk(
        papers,
        [&](const Request& request) {
            peerMs = cpuMs(CLOCK_THREAD_CPUTIME_ID);
            if (peerBefore < 0)
                peerBefore = peerMs.load();
            return slow(modelAnswer(request));
        },
        workers);
    const double before = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
    const Ran ran = timed(desk);
    const double own = cpuMs(CLOCK_PROCESS_CPUTIME_ID) - before - (peerMs - peerBefore);
    QCOMPARE(ran.report.done, papers);
    QCOMPARE(desk.peer().mostAtOnce(), workers);
    printFigure(u"331 summaries, 8 workers, 1 s an answer (ideal 42 s)"_s, ran.seconds, ideal * 1.05, u"s"_s);
    qInfo().noquote() << "ratio to the ideal:" << ran.seconds / ideal;
    printFigure(u"processor time a paper"_s, own / papers, 5, u"ms"_s);
}

void SummariesBenchmark::oneInFiveRefused_costsOnlyItsOwnWait_data() {
    QTest::addColumn<int>("refusalMs");
    QTest::newRow("refused at once") << 0;
    QTest::newRow("refused after a second") << answerMs;
}

void SummariesBenchmark::oneInFiveRefused_costsOnlyItsOwnWait() {
    QFETCH(int, refusalMs);
    constexpr int workers = 8;
    constexpr double ideal = papers / 0.8 / workers;
    std::atomic_int asked = 0;
    ModelDesk desk(
        papers,
        [&asked, refusalMs](const Request& request) {
            if (asked++ % 5 == 4)
                return Answer{.status = 429, .headers = {{"Retry-After", "1"}}, .delayMs = refusalMs};
            return slow(modelAnswer(request));
        },
        workers);
    const Ran ran = timed(desk);
    QCOMPARE(ran.report.done, papers);
    QCOMPARE(ran.report.failed, 0);
    printFigure(u"331 summaries, 8 workers, one answer in five a 429, %1"_s.arg(
                    QLatin1StringView(QTest::currentDataTag())),
                ran.seconds, ideal * 1.3, u"s"_s);
}

void SummariesBenchmark::sixtyFourWorkers_keepSixtyFourSlotsBusy() {
    constexpr int workers = 64;
    ModelDesk desk(
        1000, [](const Request& request) { return slow(modelAnswer(request)); }, workers);
    const Ran ran = timed(desk);
    QCOMPARE(ran.report.done, 1000);
    QCOMPARE(desk.peer().mostAtOnce(), workers);
    const double average = averageAtOnce(desk.peer().requests());
    qInfo().noquote() << "1000 summaries, 64 workers:" << ran.seconds << "s";
    printFigure(u"requests at the server at once, 64 workers (at least 62)"_s, average, 62, u"requests"_s);
}

QTEST_GUILESS_MAIN(SummariesBenchmark)
#include "summaries_benchmark.moc"
