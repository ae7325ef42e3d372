#include "benchmarks/timed.h"
#include "services/archive_service.h"
#include "services/workspace.h"
#include "support/figures.h"
#include "support/invented_library.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/window_test_main.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

int papersAsked() { return qEnvironmentVariableIntValue("SHEAF_PAPERS"); }

/// Measures every paint of the rows; SHEAF_CLOCK: see now().
class TimedList : public PaperListView {
  public:
    using PaperListView::PaperListView;

    QList<double> paints; ///< ms

  protected:
    void paintEvent(QPaintEvent* event) override {
        const double began = now();
        PaperListView::paintEvent(event);
        paints += now() - began;
    }
};

void report(const QString& what, QList<double> paints) {
    const auto longest = std::max_element(paints.cbegin(), paints.cend());
    qInfo("the longest was number %lld", qint64(longest - paints.cbegin()) + 1);
    std::sort(paints.begin(), paints.end());
    printFigure(what + u", longest of %1 paints"_s.arg(paints.size()), paints.last(), 8, u"ms"_s);
    printFigure(what + u", p95"_s, paints[paints.size() * 95 / 100], 8, u"ms"_s);
}

double memoryMegabytes() {
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
}

bool isWebEngineLoaded() {
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("WebEngineCore");
}

} // namespace

/// The list over a long library: how long each paint takes while it is scrolled, and the window's memory.
/// SHEAF_PAPERS says how many papers; 20,000 without it. SHEAF_LIBRARY names a library to take instead.
class ScrollBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void scrolling_paintsEachFrameInTime_data();
    void scrolling_paintsEachFrameInTime();
    void window_staysSmall();

  private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

void ScrollBenchmark::initTestCase() {
    const QString library = qEnvironmentVariable("SHEAF_LIBRARY");
    auto opened =
        Workspace::open({.libraryPath = library.isEmpty() ? m_folder.filePath(u"library.sqlite"_s) : library,
                         .settingsPath = m_folder.filePath(u"settings.json"_s),
                         .paceFolder = m_folder.filePath(u"pace"_s)},
                        m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    m_workspace = std::move(*opened);
    if (library.isEmpty())
        importInvented(*m_workspace, papersAsked() > 0 ? papersAsked() : 20'000);
}

void ScrollBenchmark::scrolling_paintsEachFrameInTime_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<Grouping>("grouping");
    QTest::newRow("all papers") << QString() << Grouping::None;
    QTest::newRow("all papers, by day") << QString() << Grouping::Day;
    QTest::newRow("the newest papers, by category") << QString() << Grouping::Category;
    QTest::newRow("a word in most abstracts") << u"learning"_s << Grouping::None;
}

void ScrollBenchmark::scrolling_paintsEachFrameInTime() {
    QFETCH(const QString, search);
    QFETCH(const Grouping, grouping);
    Theme theme;
    PaperListModel model(m_workspace->archive());
    TimedList view(model, theme);
    view.setHeading(std::make_unique<GroupHeading>(theme));
    connect(&model, &PaperListModel::grouped, &view, &TimedList::setGroups);
    view.resize(480, 900);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.show({.search = search, .grouping = grouping});
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() >= KeyPages::comfortable || !model.extent().more, patience);
    view.paints.clear();
    QScrollBar& bar = *view.verticalScrollBar();
    for (int frame = 0; frame < 300; ++frame) { // a few rows at a time, as a wheel does
        bar.setValue(bar.value() + 120);
        QCoreApplication::processEvents();
    }
    for (int frame = 0; frame < 100; ++frame) { // dragged through the whole of it
        bar.setValue(int(qint64(bar.maximum()) * frame / 100));
        QCoreApplication::processEvents();
        QTest::qWait(5);
    }
    report(u"scrolling "_s + QString::fromUtf8(QTest::currentDataTag()), view.paints);
    QElapsedTimer time;
    time.start();
    QTest::keyClick(&view, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(!model.knowsMore(), patience);
    QCOMPARE(view.currentIndex().row(), model.rowCount() - 1);
    qInfo("End among %d papers after %lld ms", model.rowCount(), time.elapsed());
}

void ScrollBenchmark::window_staysSmall() {
    Theme theme;
    MainWindow window(*m_workspace, theme);
    window.resize(1400, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* search = window.findChild<QLineEdit*>(u"search"_s);
    search->setText(u"is:unread"_s);
    auto& list = *window.findChild<PaperListView*>();
    QTRY_VERIFY_WITH_TIMEOUT(list.model()->rowCount() >= KeyPages::comfortable, patience);
    QTest::qWait(1000);
    QVERIFY(savePicture(window, u"window-many"_s));
    QTest::keyClick(&list, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(list.currentIndex().isValid(), patience);
    QTest::qWait(1000);
    if (isWebEngineLoaded())
        QSKIP("The web engine is part of this process; run as root, where it does not start.");
    printFigure(u"the window's memory over %1 papers"_s.arg(list.model()->rowCount()), memoryMegabytes(), 250,
                u"MB"_s);
}

int main(int argc, char** argv) {
    // For root the web engine starts only where these say so, and here its memory is not wanted.
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    return runWindowTest<ScrollBenchmark>(argc, argv);
}

#include "scroll_benchmark.moc"
