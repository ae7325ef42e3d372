#include "services/archive_service.h"
#include "services/summary_service.h"
#include "support/figures.h"
#include "support/invented_papers.h"
#include "support/model_peer.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// How long the window's event loop stands still while a day of 331 papers is fetched, stored and summarised:
/// the gaps of a 1 ms timer in the real window, beside the same timer in an empty one.
class WindowGapsBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void window_answersWhileADayIsMade();
};

namespace {

/// Milliseconds between ticks of a 1 ms timer.
class Gaps {
  public:
    Gaps() {
        m_time.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_gaps += static_cast<double>(m_time.nsecsElapsed()) / 1e6;
            m_time.restart();
        });
        m_timer.start(1);
    }

    double longest() const { return *std::max_element(m_gaps.begin(), m_gaps.end()); }

    double quantile(double share) const {
        QList<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1))];
    }

  private:
    QElapsedTimer m_time;
    QTimer m_timer;
    QList<double> m_gaps;
};

void print(const QString& what, const Gaps& gaps) {
    printFigure(what + u", longest gap"_s, gaps.longest(), 50, u"ms"_s);
    printFigure(what + u", p99.9"_s, gaps.quantile(0.999), 16, u"ms"_s);
}

} // namespace

void WindowGapsBenchmark::window_answersWhileADayIsMade() {
    constexpr int count = 331;
    constexpr int emptyWindowMs = 5000;
    constexpr int patienceMs = 30000;
    {
        QWidget empty;
        empty.resize(1200, 800);
        empty.show();
        QVERIFY(QTest::qWaitForWindowExposed(&empty));
        const Gaps gaps;
        QTest::qWait(emptyWindowMs);
        print(u"empty window"_s, gaps);
    }
    const InventedPapers papers(count);
    FakePeer peer([&papers](const Request& request) {
        if (request.path == u"/api/query")
            return papers.page(request);
        Answer answer = modelAnswer(request);
        answer.delayMs = 100;
        return answer;
    });
    Stage stage({{u"feeds.arxiv.api_url"_s, peer.url(u"/api/query"_s).toString()},
                 {u"feeds.arxiv.interval_ms"_s, u"0"_s},
                 {u"feeds.huggingface.enabled"_s, u"false"_s},
                 {u"engines.peer.kind"_s, u"openai"_s},
                 {u"engines.peer.base_url"_s, peer.url(u"/v1"_s).toString()},
                 {u"engines.peer.model"_s, u"test-model"_s},
                 {u"engines.peer.workers"_s, u"8"_s}});
    QTest::qWait(2000); // until the web engine has started
    const Gaps gaps;
    stage.click(u"fetchButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), count, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QPushButton>(u"summariseButton"_s)->isEnabled(), patienceMs);
    stage.click(u"summariseButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"331 summarised"_s), patienceMs);
    const auto keys = awaited(stage.workspace().archive().find({}));
    QCOMPARE(keys->size(), count);
    const auto report =
        awaited(stage.workspace().summaries().summarise({.papers = *keys, .engine = u"peer"_s}));
    QVERIFY(report);
    QCOMPARE(report->done, count);
    QTest::qWait(500);
    print(u"331 papers fetched, stored, summarised twice"_s, gaps);
}

int main(int argc, char** argv) { return runWindowTest<WindowGapsBenchmark>(argc, argv); }

#include "window_gaps_benchmark.moc"
