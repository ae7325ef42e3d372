#include "support/patience.h"
#include "ui/detail/prepare.h"
#include "ui/detail/sample_entries.h"
#include "ui/reader/asked_page.h"
#include "ui/reader/reader_window.h"
#include "ui/support/drawn_figure.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A paper's overview figure in the reading pane.
class FigureTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void figure_isShownFromItsBytes();
    void figure_doesNotPushTheTextAround();
    void figure_isShownWithoutTheWebEngineToo();
    void largestFigure_isShownInAMoment();

  private:
    bool show(const Figure& figure);
    QVariant ask(const QString& script) { return askShownPage(*m_view, script); }

    std::unique_ptr<ReaderWindow> m_window;
    QWebEngineView* m_view = nullptr;
};

namespace {

Figure overview() {
    return {.bytes = drawnFigure({1240, 460}),
            .format = u"png"_s,
            .size = {1240, 460},
            .url = u"https://arxiv.org/html/2601.01234v1/x1.png"_s,
            .caption =
                u"Figure 1: Folding in three steps. A wick of length $\\ell$ burns for $O(\\log \\ell)$ "
                "hours behind glass."_s};
}

} // namespace

void FigureTest::initTestCase() {
    m_window = std::make_unique<ReaderWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->pane->loadReader());
    QVERIFY(show({}));
    m_view = m_window->findChild<QWebEngineView*>();
    QVERIFY(m_view);
}

bool FigureTest::show(const Figure& figure) {
    QSignalSpy shown(m_window->pane, &DetailPane::shown);
    m_window->pane->showPage({.entry = fullEntry(), .figure = figure});
    return shown.wait(patience);
}

void FigureTest::figure_isShownFromItsBytes() {
    for (const auto& [mode, name] : {std::pair(ThemeMode::Dark, u"reader-figure-dark"_s),
                                     {ThemeMode::Light, u"reader-figure-light"_s}}) {
        m_window->theme.setMode(mode);
        QVERIFY(show(overview()));
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"document.querySelector('figure img').naturalWidth"_s).toInt(), 1240,
                                  patience);
        QVERIFY(ask(u"document.querySelector('figcaption .katex') !== null"_s).toBool());
        QVERIFY(m_window->save(name));
    }
}

/// Its room is known before it is unpacked.
void FigureTest::figure_doesNotPushTheTextAround() {
    const auto height = [this] { return ask(u"document.documentElement.scrollHeight"_s).toInt(); };
    QVERIFY(show(overview()));
    const int atOnce = height();
    QTRY_VERIFY_WITH_TIMEOUT(ask(u"document.querySelector('figure img').complete"_s).toBool(), patience);
    QCOMPARE(height(), atOnce);
    QVERIFY(ask(u"document.querySelector('figure img').getBoundingClientRect().width"_s).toInt() > 500);
}

void FigureTest::figure_isShownWithoutTheWebEngineToo() {
    ReaderWindow plain;
    QVERIFY(QTest::qWaitForWindowExposed(&plain));
    QVERIFY(!plain.pane->loadReader(u"/nowhere/libreader.so"_s));
    plain.pane->showPage({.entry = fullEntry(), .figure = overview()});
    QVERIFY(plain.save(u"reader-figure-plain"_s));
}

void FigureTest::largestFigure_isShownInAMoment() {
    Figure large = overview();
    QImage noise(800, 430, QImage::Format_RGB32); // some 1 MB: noise does not pack
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32*>(noise.bits()), noise.sizeInBytes() / 4);
    large.bytes.clear();
    large.size = noise.size();
    QBuffer out(&large.bytes);
    out.open(QIODevice::WriteOnly);
    noise.save(&out, "png");
    QList<qint64> took;
    for (int i = 0; i < 9; ++i) {
        QVERIFY(show({}));
        QTest::qWait(60);
        QElapsedTimer time;
        time.start();
        QVERIFY(show(large));
        took += time.elapsed();
    }
    std::ranges::sort(took);
    qInfo("a figure of %lld kB: %lld ms to the page, median of %lld", qint64(large.bytes.size() / 1024),
          took[4], qint64(took.size()));
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"document.querySelector('figure img').naturalWidth"_s).toInt(), 800,
                              patience);
}

int main(int argc, char** argv) {
    prepareForWebEngine();
    QApplication app(argc, argv);
    FigureTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "figure_test.moc"
