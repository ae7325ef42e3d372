#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/summary_service.h"
#include "support/desk.h"
#include "support/figures.h"
#include "support/invented_papers.h"
#include "support/model_peer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// 331 papers through the OpenAI-compatible engine at 8 workers against a server that takes a second an
/// answer.
class SummariesBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void eightWorkers_keepEightSlotsBusy();
};

void SummariesBenchmark::eightWorkers_keepEightSlotsBusy() {
    constexpr int count = 331;
    constexpr int workers = 8;
    constexpr double ideal = (count + workers - 1) / workers; // rounds of a second each
    const InventedPapers papers(count);
    FakePeer peer([&papers](const Request& request) {
        if (request.path == u"/api/query")
            return papers.page(request);
        Answer answer = modelAnswer(request);
        answer.delayMs = 1000;
        return answer;
    });
    Desk desk({{u"feeds.arxiv.api_url"_s, peer.url(u"/api/query"_s).toString()},
               {u"feeds.arxiv.interval_ms"_s, u"0"_s},
               {u"engines.peer.kind"_s, u"openai"_s},
               {u"engines.peer.base_url"_s, peer.url(u"/v1"_s).toString()},
               {u"engines.peer.model"_s, u"test-model"_s},
               {u"engines.peer.workers"_s, QString::number(workers)}});
    const QDate day(2026, 1, 30);
    QVERIFY(awaited(desk.workspace().fetch().fetch({day, {source::arxiv}, {u"cs.LG"_s}})));
    const auto keys = awaited(desk.workspace().archive().find(Selection::ofDay(day)));
    QCOMPARE(keys->size(), count);

    QElapsedTimer time;
    time.start();
    const auto report =
        awaited(desk.workspace().summaries().summarise({.papers = *keys, .engine = u"peer"_s}));
    const double seconds = static_cast<double>(time.elapsed()) / 1000;
    QVERIFY(report);
    QCOMPARE(report->done, count);
    QCOMPARE(peer.mostAtOnce(), workers);
    printFigure(u"331 summaries, 8 workers, 1 s an answer (against the ideal of 42 s)"_s, seconds,
                ideal * 1.15, u"s"_s);
    qInfo().noquote() << "ratio to the ideal:" << seconds / ideal;
}

QTEST_GUILESS_MAIN(SummariesBenchmark)
#include "summaries_benchmark.moc"
