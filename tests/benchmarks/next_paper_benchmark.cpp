#include "benchmarks/screen.h"
#include "services/workspace.h"
#include "support/figures.h"
#include "support/invented_library.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/window_test_main.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// From "j" to the next paper on the screen, as a camera before it would see it: the row in the list, and the
/// page with its formulas. 300 papers with a dozen formulas each are read; SHEAF_LIBRARY names a library to
/// add them to (a copy). SHEAF_STEPS: 100 without it.
class NextPaperBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void nextPaper_isPaintedInTime();

  private:
    struct Painted {
        double list = -1; ///< ms
        double page = -1;
    };
    Painted step() const;
    QRect onScreen(const QWidget& widget, const QRect& part) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Theme m_theme;
    Screen m_screen;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    PaperListView* m_list = nullptr;
    DetailPane* m_pane = nullptr;
};

namespace {

constexpr int patience = 60'000;
constexpr int lookMs = 250; ///< that the quickest reader looks at a paper

void report(const QString& what, QList<double> times, double limit) {
    std::sort(times.begin(), times.end());
    printFigure(what + u", p95 of %1 steps"_s.arg(times.size()), times[times.size() * 95 / 100], limit,
                u"ms"_s);
    printFigure(what + u", median"_s, times[times.size() / 2], limit, u"ms"_s);
}

} // namespace

void NextPaperBenchmark::initTestCase() {
    if (!m_screen.usable())
        QSKIP("Keys are pressed through XTEST: install libxtst6.");
    const QString library = qEnvironmentVariable("SHEAF_LIBRARY");
    auto opened =
        Workspace::open({.libraryPath = library.isEmpty() ? m_folder.filePath(u"library.sqlite"_s) : library,
                         .settingsPath = m_folder.filePath(u"settings.json"_s),
                         .paceFolder = m_folder.filePath(u"pace"_s)},
                        m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    m_workspace = std::move(*opened);
    importFormulas(*m_workspace, 300);
    m_window = std::make_unique<MainWindow>(*m_workspace, m_theme);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_list = m_window->findChild<PaperListView*>();
    m_pane = m_window->findChild<DetailPane*>();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->loaded(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_list->model()->rowCount() >= 200, patience);
    QTest::qWait(3000); // until the engine stands
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

QRect NextPaperBenchmark::onScreen(const QWidget& widget, const QRect& part) const {
    return QRect(widget.mapToGlobal(part.topLeft()), part.size()) & m_screen.area();
}

NextPaperBenchmark::Painted NextPaperBenchmark::step() const {
    // A strip through all rows, and one across the title of the page.
    const QRect rows = onScreen(*m_list, {60, 0, 24, m_list->height()});
    const QRect title = onScreen(*m_pane, {30, 30, m_pane->width() - 60, 50});
    const QImage rowsBefore = m_screen.picture(rows);
    const QImage titleBefore = m_screen.picture(title);
    Painted painted;
    QElapsedTimer time;
    time.start();
    m_screen.press("j");
    while ((painted.list < 0 || painted.page < 0) && time.elapsed() < 5000) {
        QCoreApplication::processEvents();
        if (painted.list < 0 && m_screen.picture(rows) != rowsBefore)
            painted.list = double(time.nsecsElapsed()) / 1e6;
        else if (painted.page < 0 && m_screen.picture(title) != titleBefore)
            painted.page = double(time.nsecsElapsed()) / 1e6;
    }
    return painted;
}

void NextPaperBenchmark::nextPaper_isPaintedInTime() {
    const int steps =
        qEnvironmentVariableIsSet("SHEAF_STEPS") ? qEnvironmentVariableIntValue("SHEAF_STEPS") : 100;
    step();
    QTest::qWait(1000);
    QList<double> lists;
    QList<double> pages;
    for (int at = 0; at < steps; ++at) {
        const Painted painted = step();
        QVERIFY2(painted.list >= 0 && painted.page >= 0, "a step was never painted");
        lists += painted.list;
        pages += painted.page;
        QTest::qWait(lookMs);
    }
    QVERIFY(savePicture(*m_window, u"next-paper"_s));
    report(u"next paper, the list"_s, lists, 16);
    report(u"next paper, the page with formulas"_s, pages, 35);
}

int main(int argc, char** argv) { return runWindowTest<NextPaperBenchmark>(argc, argv); }

#include "next_paper_benchmark.moc"
