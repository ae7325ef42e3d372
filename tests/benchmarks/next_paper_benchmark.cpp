#include "benchmarks/camera.h"
#include "benchmarks/screen.h"
#include "services/archive_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/figures.h"
#include "support/invented_library.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/window_test_main.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/reading.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// From "j" to the next paper on the screen, as a camera before it would see it: the row in the list, and the
/// page with its formulas. 300 papers with a dozen formulas each are read, or the newest of the library that
/// SHEAF_LIBRARY names; they are unread again afterwards. SHEAF_STEPS: 100 without it.
class NextPaperBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void cleanupTestCase();
    void twoPagesThatStandReady_areTheFloor();
    void nextPaper_isPaintedInTime();

  private:
    QList<Exposure> step() const;
    void noteUnread();
    QRect onScreen(const QWidget& widget, const QRect& part) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Theme m_theme;
    Screen m_screen;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    PaperListView* m_list = nullptr;
    DetailPane* m_pane = nullptr;
    QList<PaperKey> m_unread; ///< before they were shown
};

namespace {

constexpr int patience = 60'000;
constexpr int lookMs = 100; ///< that the quickest reader looks at a paper, beside what the camera waits

int steps() {
    return qEnvironmentVariableIsSet("SHEAF_STEPS") ? qEnvironmentVariableIntValue("SHEAF_STEPS") : 100;
}

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
    if (library.isEmpty())
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

/// A library that was there is left as it was.
void NextPaperBenchmark::cleanupTestCase() {
    m_window.reset();
    if (m_workspace)
        QVERIFY(awaited(m_workspace->archive().setRead(m_unread, false)));
}

QRect NextPaperBenchmark::onScreen(const QWidget& widget, const QRect& part) const {
    return QRect(widget.mapToGlobal(part.topLeft()), part.size()) & m_screen.area();
}

/// What Qt and Chromium take for it alone.
void NextPaperBenchmark::twoPagesThatStandReady_areTheFloor() {
    m_window->hide();
    QProcess blank;
    blank.start(qEnvironmentVariable("SHEAF_BIN") + u"/blank_pages"_s);
    QVERIFY(blank.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_screen.focusTopWindow(), patience);
    QTest::qWait(3000);
    QList<double> pages;
    for (int at = 0; at <= steps(); ++at) {
        const QList<Exposure> painted = watched("j", {{40, 0, 8, 400}});
        QVERIFY2(painted[0].changed >= 0, "a step was never painted");
        if (at > 0)
            pages += painted[0].changed;
        QTest::qWait(lookMs);
    }
    blank.kill();
    QVERIFY(blank.waitForFinished());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::qWait(500);
    report(u"two pages that stand ready, swapped"_s, pages, 35);
}

void NextPaperBenchmark::noteUnread() {
    const auto& entry = m_window->findChild<Reading*>()->entry();
    if (entry && !entry->reading.read)
        m_unread += entry->key;
}

/// The list's part first, the page's second.
QList<Exposure> NextPaperBenchmark::step() const {
    // A line through all rows, and one down the page, through title, text and formulas.
    const QRect rows = onScreen(*m_list, {60, 0, 8, m_list->height()});
    const QRect page = onScreen(*m_pane, {m_pane->width() / 3, 0, 8, m_pane->height()});
    return watched("j", {rows, page});
}

void NextPaperBenchmark::nextPaper_isPaintedInTime() {
    step();
    QTest::qWait(500);
    noteUnread();
    QTest::qWait(500);
    QList<double> lists;
    QList<double> pages;
    QList<double> settled;
    int ready = 0;
    for (int at = 0; at < steps(); ++at) {
        const QList<Exposure> painted = step();
        QVERIFY2(painted[0].changed >= 0 && painted[1].changed >= 0, "a step was never painted");
        lists += painted[0].changed;
        pages += painted[1].changed;
        settled += painted[1].settled;
        ready += m_pane->wasReady() ? 1 : 0;
        noteUnread();
        QTest::qWait(lookMs);
    }
    QVERIFY(savePicture(*m_window, u"next-paper"_s));
    report(u"next paper, the list"_s, lists, 16);
    report(u"next paper, the page with formulas"_s, pages, 35);
    report(u"next paper, the page as it stays"_s, settled, 35);
    qInfo().noquote() << ready << "of" << steps() << "pages stood ready";
}

int main(int argc, char** argv) { return runWindowTest<NextPaperBenchmark>(argc, argv); }

#include "next_paper_benchmark.moc"
