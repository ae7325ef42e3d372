#include "support/patience.h"
#include "ui/detail/prepare.h"
#include "ui/detail/sample_entries.h"
#include "ui/reader/asked_page.h"
#include "ui/reader/reader_window.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The pages that stand ready beside the one that is shown, and what the keyboard reaches of that.
class PagesAsideTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ReaderWindow> m_window;
    QWebEngineView* m_view = nullptr;

    QVariant ask(const QString& script) { return askShownPage(*m_view, script); }
    QVariant askOfAll(const QString& script) { return askDocument(*m_view, script); }

    int count(const QString& selector) {
        return ask(u"document.querySelectorAll('%1').length"_s.arg(selector)).toInt();
    }

  private slots:
    void initTestCase() {
        m_window = std::make_unique<ReaderWindow>();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->pane->loadReader());
        QVERIFY(m_window->show(fullEntry()));
        m_view = m_window->findChild<QWebEngineView*>();
        QVERIFY(m_view);
        m_window->activateWindow();
        m_window->pane->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase() { m_window.reset(); }

    void swaps_loadNoPage() {
        QSignalSpy loads(m_view->page(), &QWebEnginePage::loadStarted);
        QVERIFY(m_window->show(bareEntry()));
        QVERIFY(m_window->show(mathEntry(3)));
        QCOMPARE(loads.size(), 0);
    }

    void preparedPage_isTurnedToAsItStands() {
        QVERIFY(m_window->show(bareEntry()));
        m_window->pane->prepare({mathEntry(7)});
        const QString ahead = u"[...document.querySelectorAll('main.aside')].filter(page => "
                              "page.querySelectorAll('.abstract .katex').length === 7)"_s;
        QTRY_COMPARE_WITH_TIMEOUT(askOfAll(ahead + u".length"_s).toInt(), 1, patience);
        askOfAll(ahead + u"[0].querySelector('.katex').dataset.built = 'before'"_s);
        QVERIFY(m_window->show(mathEntry(7)));
        QVERIFY(m_window->pane->wasReady());
        QCOMPARE(count(u"[data-built]"_s), 1);
        QVERIFY(m_window->show(bareEntry()));
        QVERIFY(m_window->pane->wasReady()); // it stood there before
        QVERIFY(m_window->show(mathEntry(8)));
        QVERIFY(!m_window->pane->wasReady());
    }

    void samePaperChanged_buildsOnlyWhatIsNew() {
        DayEntry entry = mathEntry(7);
        QVERIFY(m_window->show(entry));
        ask(u"document.querySelector('.abstract .katex').dataset.built = 'before'"_s);
        entry.reading.note = u"with $x^2$"_s;
        entry.reading.tags = {u"formulas"_s};
        QVERIFY(m_window->show(entry));
        QCOMPARE(count(u"[data-built]"_s), 1);
        QCOMPARE(count(u".note .katex"_s), 1);
        entry.reading.note.clear();
        QVERIFY(m_window->show(entry));
        QCOMPARE(count(u".note"_s), 0);
        QCOMPARE(count(u"[data-built]"_s), 1);
        entry.paper.abstract += u" And $y$."_s;
        QVERIFY(m_window->show(entry));
        QCOMPARE(count(u"[data-built]"_s), 0);
        QCOMPARE(count(u".abstract .katex"_s), 8);
        QVERIFY(ask(u"document.querySelector('article').textContent"_s).toString().contains(u"And "_s));
    }

    void pagesThatStandReady_areOutOfReach() {
        QVERIFY(m_window->show(failedEntry()));
        QVERIFY(m_window->show(fullEntry()));
        QVERIFY(m_window->show(bareEntry()));
        QVERIFY(askOfAll(u"document.querySelectorAll('main.aside').length"_s).toInt() >= 2);
        QSignalSpy found(m_window->pane, &DetailPane::found);
        m_window->pane->find(u"conversions lose"_s);
        QVERIFY(found.wait(patience));
        QCOMPARE(found.last().first().toInt(), 0);
        m_window->pane->find({});
        m_view->page()->triggerAction(QWebEnginePage::SelectAll);
        QTRY_VERIFY_WITH_TIMEOUT(
            askOfAll(u"getSelection().toString()"_s).toString().contains(u"Ana Duarte"_s), patience);
        QVERIFY(!askOfAll(u"getSelection().toString()"_s).toString().contains(u"conversions lose"_s));
        QVERIFY(askOfAll(u"document.documentElement.scrollHeight - "
                         "document.querySelector('main:not(.aside)').offsetHeight"_s)
                    .toInt() < 900);
    }

    void pagesThatStandReady_areFew() {
        for (int formulas = 1; formulas < 12; ++formulas)
            QVERIFY(m_window->show(mathEntry(formulas)));
        QVERIFY(askOfAll(u"document.querySelectorAll('main').length"_s).toInt() <= 6);
        QCOMPARE(askOfAll(u"document.querySelectorAll('main:not(.aside)').length"_s).toInt(), 1);
    }

    void tab_goesThroughEveryLinkInItsOrder() {
        DayEntry entry = fullEntry();
        entry.reading.tags = {u"to reproduce"_s};
        QVERIFY(m_window->show(bareEntry()));
        QVERIFY(m_window->show(entry));
        const QString reachable =
            u"[...document.querySelectorAll('a, summary')].filter(each => !each.closest('details:not([open]) > :not(summary)'))"_s;
        const int links = ask(reachable + u".length"_s).toInt();
        QVERIFY(links > 12);
        m_window->activateWindow();
        m_window->pane->setFocus();
        for (int at = 0; at < links; ++at) {
            QTest::keyClick(m_view->focusProxy(), Qt::Key_Tab);
            QTRY_COMPARE_WITH_TIMEOUT(ask(reachable + u".indexOf(document.activeElement)"_s).toInt(), at,
                                      patience);
            QVERIFY2(ask(u"getComputedStyle(document.activeElement).outlineStyle === 'solid' && "
                         "getComputedStyle(document.activeElement).opacity === '1'"_s)
                         .toBool(),
                     qPrintable(ask(u"document.activeElement.outerHTML"_s).toString()));
        }
        QTest::keyClick(m_view->focusProxy(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(ask(reachable + u".indexOf(document.activeElement)"_s).toInt(), links - 2,
                                  patience);
    }
};

int main(int argc, char** argv) {
    prepareForWebEngine();
    QApplication app(argc, argv);
    PagesAsideTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pages_aside_test.moc"
