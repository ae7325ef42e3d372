#include "support/patience.h"
#include "support/recordings.h"
#include "ui/detail/prepare.h"
#include "ui/detail/sample_entries.h"
#include "ui/reader/asked_page.h"
#include "ui/reader/reader_window.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>
#include <QXmlStreamReader>

#include <csignal>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// The papers of a recorded feed whose abstracts hold mathematics; at most thirty.
QList<DayEntry> recordedEntries() {
    QList<DayEntry> entries;
    QXmlStreamReader xml(recording(u"feeds/arxiv-api/constructed_daily_674_page1_of_4.xml"_s));
    while (!xml.atEnd() && entries.size() < 30) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "summary"_L1)
            continue;
        DayEntry entry = bareEntry();
        entry.key = 1000 + entries.size();
        entry.paper.abstract = xml.readElementText();
        if (entry.paper.abstract.count(u'$') > 1)
            entries << entry;
    }
    return entries;
}

} // namespace

/// What is inside the page: asked in the world the reader's own script runs in.
class ReaderPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ReaderWindow> m_window;
    QWebEngineView* m_view = nullptr;

    QVariant ask(const QString& script) { return askShownPage(*m_view, script); }

    int count(const QString& selector) {
        return ask(u"document.querySelectorAll('%1').length"_s.arg(selector)).toInt();
    }

    void clickOn(const QString& selector, Qt::MouseButton button = Qt::LeftButton) {
        const QVariantList at =
            ask(u"(() => { const e = document.querySelector('%1'); e.scrollIntoView({block: 'center'});"
                "const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; "
                "})()"_s.arg(selector))
                .toList();
        const QPoint point(at.value(0).toInt(), at.value(1).toInt());
        QTest::qWait(100);
        QWidget* target = m_view->focusProxy();
        QTest::mouseMove(target, point);
        QTest::qWait(50); // the engine hears of the pointer and of the click in turn
        QTest::mouseClick(target, button, {}, point);
    }

  private slots:
    void initTestCase() {
        m_window = std::make_unique<ReaderWindow>();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->pane->loadReader());
        QVERIFY(m_window->show(fullEntry()));
        m_view = m_window->findChild<QWebEngineView*>();
        QVERIFY(m_view);
    }

    void cleanupTestCase() { m_window.reset(); }

    void formulas_areRenderedEverywhereTheyStand() {
        QVERIFY(m_window->show(fullEntry()));
        QVERIFY(count(u"h1 .katex"_s) == 1);
        QCOMPARE(count(u".abstract .katex-display"_s), 1);
        QVERIFY(count(u".summary .katex"_s) >= 2);
        QCOMPARE(count(u".note .katex"_s), 1);
        QTRY_VERIFY_WITH_TIMEOUT(ask(u"document.fonts.check('16px KaTeX_Main')"_s).toBool(), patience);
    }

    void recordedPapers_haveTheirFormulasRendered() {
        const QList<DayEntry> entries = recordedEntries();
        if (entries.isEmpty())
            QSKIP("no recorded feeds beside this checkout");
        int formulas = 0;
        int failed = 0;
        for (const DayEntry& entry : entries) {
            QVERIFY(m_window->show(entry));
            formulas += count(u".katex"_s);
            failed += count(u".formula-error"_s);
        }
        qInfo("%lld recorded papers with mathematics: %d formulas rendered, %d left as their source",
              static_cast<long long>(entries.size()), formulas, failed);
        QVERIFY(formulas > entries.size());
        QVERIFY(failed * 20 < formulas);
    }

    void brokenFormula_costsItselfOnlyAndPricesAreNoFormulas() {
        QVERIFY(m_window->show(mathEntry(42)));
        QCOMPARE(count(u".abstract .katex"_s), 42);
        QCOMPARE(count(u".formula-error"_s), 1);
        QVERIFY(
            ask(u"document.querySelector('.abstract').textContent"_s).toString().contains(u"$5 or $10"_s));
    }

    void samePaperAgain_keepsThePlaceAndAnotherBeginsAtTheTop() {
        QVERIFY(m_window->show(mathEntry(200)));
        ask(u"window.scrollTo(0, 500)"_s);
        QVERIFY(m_window->show(mathEntry(200)));
        QCOMPARE(ask(u"window.scrollY"_s).toInt(), 500);
        QVERIFY(m_window->show(crowdedEntry()));
        QCOMPARE(ask(u"window.scrollY"_s).toInt(), 0);
    }

    void pagesOwnWorld_runsNothing() {
        QVERIFY(!m_view->settings()->testAttribute(QWebEngineSettings::JavascriptEnabled));
        const QString title = m_view->page()->title();
        ask(u"const s = document.createElement('script'); s.textContent = 'document.title = \"ran\"'; "
            "document.body.append(s)"_s);
        QTest::qWait(200);
        QCOMPARE(m_view->page()->title(), title);
        QVERIFY(m_view->page()->profile()->isOffTheRecord());
    }

    void hostilePaper_runsNothingAsksNothingAndShowsItsText() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] { ++connections; });
        QSignalSpy loads(m_view->page(), &QWebEnginePage::loadStarted);
        QVERIFY(m_window->show(hostileEntry(server.serverPort())));
        QTest::qWait(1500);
        QCOMPARE(connections, 0);
        QCOMPARE(loads.size(), 0);
        QCOMPARE(m_view->page()->title(), ask(u"document.querySelector('h1').textContent"_s).toString());
        QCOMPARE(count(u"main script, main iframe, main object, main img, main meta, main link, main base, "
                       u"main style, "
                       "main svg[onload]"_s),
                 0);
        QCOMPARE(ask(u"[...document.querySelectorAll('main a')].filter(a => "
                     "a.href && !/^(https?|mailto|sheaf):/.test(a.href)).length"_s)
                     .toInt(),
                 0);
        QVERIFY(ask(u"document.querySelector('h1').textContent"_s).toString().contains(u"<script>"_s));
        QVERIFY(m_window->save(u"reader-hostile-light"_s));
    }

    /// The composer lets nothing of this through; the page must hold by itself all the same.
    void hostileHtml_inThePageItselfIsWithoutEffect() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] { ++connections; });
        auto* reader = static_cast<ReaderView*>(m_view->parentWidget()); // qobject_cast fails: see ReaderView
        QSignalSpy shown(reader, &ReaderView::shown);
        const QString address = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
        reader->showHtml(
            u"<img src='%1i' onerror=\"document.title='owned'\"><iframe src='%1f'></iframe><object "
            u"data='%1o'>"
            "</object><embed src='%1e'><meta http-equiv=refresh content='0;url=%1m'><style>@import '%1y';"
            "p{background:url(%1b)}</style><link rel=stylesheet href='%1c'><link rel=prefetch href='%1p'>"
            "<link rel=dns-prefetch href='%1d'><video src='%1v' autoplay></video><p "
            "style='background:url(%1s)'>"
            "x</p><a class=js href=\"javascript:document.title='owned'\">js</a><form action='%1a'><button "
            "class=go>go</button></form><iframe srcdoc='<script>top.document.title=1</script>'></iframe>"_s
                .arg(address),
            999'999, ReaderView::Place::Top);
        QVERIFY(shown.wait(patience));
        QSignalSpy links(m_window->pane, &DetailPane::linkActivated);
        clickOn(u"a.js"_s);
        clickOn(u"button.go"_s);
        QTest::qWait(1500);
        QCOMPARE(connections, 0);
        QCOMPARE(links.size(), 0);
        QCOMPARE(m_view->page()->title(), u"Sheaf"_s);
        QCOMPARE(m_view->url(), QUrl(u"sheaf://reader/page.html"_s));
        QVERIFY(m_window->show(fullEntry()));
    }

    void click_tellsTheLinkAndStays() {
        QVERIFY(m_window->show(failedEntry()));
        QSignalSpy links(m_window->pane, &DetailPane::linkActivated);
        clickOn(u".links a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(links.size(), 1, patience);
        QCOMPARE(links.last().first().toUrl(), QUrl(u"https://arxiv.org/abs/2601.22156"_s));
        clickOn(u".state a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(links.size(), 2, patience);
        QCOMPARE(links.last().first().toUrl(), QUrl(u"sheaf:retry"_s));
        clickOn(u".links a"_s, Qt::MiddleButton);
        QTRY_COMPARE_WITH_TIMEOUT(links.size(), 3, patience);
        QCOMPARE(links.last().first().toUrl(), QUrl(u"https://arxiv.org/abs/2601.22156"_s));
        QCOMPARE(m_view->url(), QUrl(u"sheaf://reader/page.html"_s));
        QVERIFY(count(u"main h1"_s) == 1);
    }

    void sentence_isAskedForByMouseAndKey() {
        QVERIFY(m_window->show(fullEntry()));
        QSignalSpy links(m_window->pane, &DetailPane::linkActivated);
        clickOn(u".tldr .sentence"_s);
        QTRY_COMPARE_WITH_TIMEOUT(links.value(0).value(0).toUrl(), QUrl(u"sheaf:ground/0"_s), patience);
        m_window->pane->setFocus();
        ask(u"getSelection().removeAllRanges(); document.querySelector('[data-address=\"sheaf:ground/1\"]').focus()"_s);
        QTest::keyClick(m_view->focusProxy(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(links.value(1).value(0).toUrl(), QUrl(u"sheaf:ground/1"_s), patience);
        m_window->pane->showGround(ShownGround{1, Ground::Kind::Found, u"Softmax attention costs."_s});
        QTRY_COMPARE_WITH_TIMEOUT(count(u".ground"_s), 1, patience);
        QCOMPARE(ask(u"document.activeElement.dataset.address"_s).toString(), u"sheaf:ground/1"_s);
        // Marking text by the mouse is no click on its sentence.
        const QVariantList at =
            ask(u"(r => [r.x, r.y])(document.querySelector('.tldr p').getClientRects()[0])"_s).toList();
        const QPoint start(at.value(0).toInt() + 4, at.value(1).toInt() + 12);
        QTest::mousePress(m_view->focusProxy(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_view->focusProxy(), start + QPoint(150, 0), 50);
        QTest::mouseRelease(m_view->focusProxy(), Qt::LeftButton, {}, start + QPoint(200, 0), 50);
        QTRY_VERIFY_WITH_TIMEOUT(ask(u"getSelection().toString()"_s).toString().size() > 10, patience);
        QTest::qWait(200);
        QCOMPARE(links.size(), 2);
    }

    void space_scrollsByAPage() {
        QVERIFY(m_window->show(mathEntry(300)));
        m_window->pane->setFocus();
        QTest::keyClick(m_view->focusProxy(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(ask(u"window.scrollY"_s).toInt() > 300, patience);
        QTest::keyClick(m_view->focusProxy(), Qt::Key_Space, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"window.scrollY"_s).toInt(), 0, patience);
        m_window->pane->scroll(0.9);
        QTRY_VERIFY_WITH_TIMEOUT(ask(u"window.scrollY"_s).toInt() > 300, patience);
    }

    void theme_reachesThePage() {
        m_window->theme.setMode(ThemeMode::Dark);
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"getComputedStyle(document.body).backgroundColor"_s).toString(),
                                  u"rgb(29, 30, 32)"_s, patience);
        m_window->theme.setMode(ThemeMode::Light);
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"getComputedStyle(document.body).backgroundColor"_s).toString(),
                                  u"rgb(255, 255, 255)"_s, patience);
    }

    void column_isAtMost620WideAndNothingSticksOut() {
        for (const DayEntry& entry : {fullEntry(), crowdedEntry(), mathEntry(5), chineseEntry()}) {
            QVERIFY(m_window->show(entry));
            QVERIFY(ask(u"document.querySelector('main').getBoundingClientRect().width"_s).toDouble() <= 620);
            QVERIFY(ask(u"document.documentElement.scrollWidth <= document.documentElement.clientWidth"_s)
                        .toBool());
        }
    }

    void smallestText_isElevenPixels() {
        QVERIFY(m_window->show(extractedEntry()));
        const double smallest = ask(u"Math.min(...[...document.querySelectorAll('main *')].filter(e => "
                                    u"!e.closest('.katex')).map(e => "
                                    "parseFloat(getComputedStyle(e).fontSize)))"_s)
                                    .toDouble();
        QVERIFY2(smallest >= 11, qPrintable(QString::number(smallest)));
    }

    void pageWhoseProcessDied_comesBackByItself() {
        QVERIFY(m_window->show(fullEntry()));
        QSignalSpy shown(m_window->pane, &DetailPane::shown);
        QSignalSpy died(m_view->page(), &QWebEnginePage::renderProcessTerminated);
        ::kill(static_cast<pid_t>(m_view->page()->renderProcessPid()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(died.size(), 1, patience);
        QVERIFY(shown.size() > 0 || shown.wait(patience));
        QCOMPARE(count(u"h1 .katex"_s), 1);
    }
};

int main(int argc, char** argv) {
    prepareForWebEngine();
    QApplication app(argc, argv);
    ReaderPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "reader_page_test.moc"
