#include "digests/digest_style.h"
#include "services/archive_service.h"
#include "services/import_service.h"
#include "services/summary_service.h"
#include "support/figures.h"
#include "support/invented_papers.h"
#include "support/model_peer.h"
#include "ui/detail/detail_pane.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <thread>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// How long the window's event loop stands still while days are fetched, stored, summarised, imported and
/// searched: the gaps of a 1 ms timer in the real window, beside the same timer in an empty one.
class WindowGapsBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void window_answersWhileTheWebEngineStarts();
    void window_answersWhileADayIsMade();
    void window_answersWhileAllIsDoneAtOnce();
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

constexpr int papersOfTheDay = 331;
constexpr int patienceMs = 60000;

void printEmptyWindow(const QString& what) {
    QWidget empty;
    empty.resize(1200, 800);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    const Gaps gaps;
    QTest::qWait(5000);
    print(what, gaps);
}

/// Nothing but work on every processor for as long as it lives.
class BusyProcessors {
  public:
    BusyProcessors() {
        for (unsigned i = 0; i < std::thread::hardware_concurrency(); ++i)
            m_threads.emplace_back([](const std::stop_token& stop) {
                while (!stop.stop_requested()) {
                }
            });
    }

  private:
    std::vector<std::jthread> m_threads;
};

/// The window, with a feed and a model that answers after a tenth of a second.
class BusyWindow {
  public:
    BusyWindow() {
        QTest::qWait(2000); // until the web engine has started
    }

    Stage& stage() { return m_stage; }

    void fetchDay() {
        m_stage.click(u"fetchButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage.rows(), papersOfTheDay, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage.find<QPushButton>(u"summariseButton"_s)->isEnabled(), patienceMs);
    }

    QList<PaperKey> papers() { return *awaited(m_stage.workspace().archive().find({})); }

    auto summarise(const QList<PaperKey>& papers) {
        return m_stage.workspace().summaries().summarise({.papers = papers, .engine = u"peer"_s});
    }

  private:
    Answer answer(const Request& request) const {
        if (request.path == u"/api/query")
            return m_papers.page(request);
        Answer answer = modelAnswer(request);
        answer.delayMs = 100;
        return answer;
    }

    InventedPapers m_papers{papersOfTheDay};
    FakePeer m_peer{[this](const Request& request) { return answer(request); }};
    Stage m_stage{{{u"feeds.arxiv.api_url"_s, m_peer.url(u"/api/query"_s).toString()},
                   {u"feeds.arxiv.interval_ms"_s, u"0"_s},
                   {u"feeds.huggingface.enabled"_s, u"false"_s},
                   {u"engines.peer.kind"_s, u"openai"_s},
                   {u"engines.peer.base_url"_s, m_peer.url(u"/v1"_s).toString()},
                   {u"engines.peer.model"_s, u"test-model"_s},
                   {u"engines.peer.workers"_s, u"8"_s}}};
};

/// Digests of other days with as many papers as this one has, which the library does not know.
QStringList digestsLike(const QList<DayEntry>& entries, const QString& folder, int days) {
    QStringList files;
    for (int i = 0; i < days; ++i) {
        Day day{.date = QDate(2025, 11, 3).addDays(i), .entries = entries};
        for (qsizetype at = 0; at < entries.size(); ++at)
            day.entries[at].paper.id = u"2511.%1"_s.arg(1000 * i + at, 5, 10, QChar(u'0'));
        QFile file(u"%1/%2.md"_s.arg(folder, day.date.toString(Qt::ISODate)));
        if (file.open(QIODevice::WriteOnly) &&
            file.write(digestStyle(u"arxiv-enhanced"_s)->write(day, {})) > 0)
            files += file.fileName();
    }
    return files;
}

} // namespace

/// Only once the list stands, and while nobody types (ui/window/reader_start.h).
void WindowGapsBenchmark::window_answersWhileTheWebEngineStarts() {
    Stage stage;
    const Gaps gaps;
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<DetailPane*>()->loaded(), patienceMs);
    QTest::qWait(3000);
    print(u"the web engine's start"_s, gaps);
}

void WindowGapsBenchmark::window_answersWhileADayIsMade() {
    printEmptyWindow(u"empty window"_s);
    BusyWindow window;
    const Gaps gaps;
    window.fetchDay();
    window.stage().click(u"summariseButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.stage().text(u"listCounts"_s).contains(u"331 summarised"_s), patienceMs);
    QCOMPARE(window.papers().size(), papersOfTheDay);
    const auto report = awaited(window.summarise(window.papers()));
    QVERIFY(report);
    QCOMPARE(report->done, papersOfTheDay);
    QTest::qWait(500);
    print(u"331 papers fetched, stored, summarised twice"_s, gaps);
}

void WindowGapsBenchmark::window_answersWhileAllIsDoneAtOnce() {
    {
        const BusyProcessors busy;
        printEmptyWindow(u"empty window, busy processors"_s);
    }
    BusyWindow window;
    window.fetchDay();
    const QList<PaperKey> papers = window.papers();
    QTemporaryDir folder;
    Workspace& workspace = window.stage().workspace();
    const auto files = digestsLike(*awaited(workspace.archive().entries(papers)), folder.path(), 5);
    QCOMPARE(files.size(), 5);
    auto* search = window.stage().find<QLineEdit>(u"search"_s);
    search->setFocus();
    int searches = 0;
    const Gaps gaps;
    const auto summarised = window.summarise(papers);
    const auto imported = workspace.imports().import(files);
    window.stage().click(u"fetchButton"_s);
    while (!summarised.isFinished() || !imported.isFinished()) {
        search->clear();
        for (const QChar letter : u"paper"_s) {
            QTest::keyClick(search, letter.toLatin1());
            QTest::qWait(40);
        }
        QTest::qWait(100);
        ++searches;
    }
    print(u"a day fetched and summarised, %1 papers imported, %2 searches"_s.arg(5 * papersOfTheDay)
              .arg(searches),
          gaps);
    QCOMPARE(summarised.result()->done, papersOfTheDay);
    QCOMPARE(imported.result()->imported(), 5);
    QVERIFY(searches > 3);
}

int main(int argc, char** argv) { return runWindowTest<WindowGapsBenchmark>(argc, argv); }

#include "window_gaps_benchmark.moc"
