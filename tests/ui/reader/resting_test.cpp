#include "support/patience.h"
#include "ui/detail/prepare.h"
#include "ui/detail/sample_entries.h"
#include "ui/reader/reader_window.h"

#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The web engine's view, let go and brought back.
class RestingTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
        QVERIFY(m_window.pane->loadReader());
    }
    void init() {
        m_window.pane->wake();
        QVERIFY(m_window.show(crowdedEntry()) || m_window.pane->paper() == crowdedEntry().key);
        QTRY_VERIFY_WITH_TIMEOUT(view() && view()->page()->contentsSize().height() > 2 * m_window.height(),
                                 patience);
    }

    void viewThatIsLetGo_leavesItsPicture();
    void viewThatComesBack_showsThePageWhereItWas();
    void whatIsAskedWhileItRests_isDoneWhenItIsBack();
    void keyThatScrolls_whileItRests_scrolls();
    void anotherPaperInSight_bringsItBack();
    void anotherPaperOutOfSight_waitsForTheReader();

  private:
    QWebEngineView* view() const { return m_window.pane->findChild<QWebEngineView*>(); }
    double scrolled() const { return view() ? view()->page()->scrollPosition().y() : -1; }

    ReaderWindow m_window{{760, 400}};
};

void RestingTest::viewThatIsLetGo_leavesItsPicture() {
    QTest::qWait(300); // until the engine has painted what it tells is shown
    const QImage before = m_window.pane->grab().toImage();
    const QPointer<QWebEngineView> old = view();
    m_window.pane->rest();
    QVERIFY(old.isNull());
    QCOMPARE(m_window.pane->grab().toImage(), before);
}

void RestingTest::viewThatComesBack_showsThePageWhereItWas() {
    m_window.pane->scroll(1);
    QTRY_VERIFY_WITH_TIMEOUT(scrolled() > 100, patience);
    const double before = scrolled();
    m_window.pane->rest();
    QSignalSpy shown(m_window.pane, &DetailPane::shown);
    m_window.pane->wake();
    QVERIFY(shown.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(scrolled() - before) < 2, patience);
}

void RestingTest::whatIsAskedWhileItRests_isDoneWhenItIsBack() {
    m_window.pane->scroll(-100);
    QTRY_COMPARE_WITH_TIMEOUT(scrolled(), 0.0, patience);
    m_window.pane->rest();
    m_window.pane->scroll(0.9);
    QTRY_VERIFY_WITH_TIMEOUT(scrolled() > 100, patience);
    m_window.pane->rest();
    QSignalSpy found(m_window.pane, &DetailPane::found);
    m_window.pane->find(u"the"_s, false);
    QVERIFY(found.wait(patience));
    QVERIFY(found.last().first().toInt() > 0);
}

void RestingTest::keyThatScrolls_whileItRests_scrolls() {
    m_window.pane->scroll(-100);
    QTRY_COMPARE_WITH_TIMEOUT(scrolled(), 0.0, patience);
    m_window.pane->focusPage();
    m_window.pane->rest();
    m_window.pane->wake(); // as the window does when a key comes, before the page has it
    QWidget* holder = m_window.focusWidget();
    QVERIFY(holder);
    QTest::keyClick(holder, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(scrolled() > 100, patience);
    QTRY_VERIFY_WITH_TIMEOUT(view() == m_window.focusWidget() || view()->isAncestorOf(m_window.focusWidget()),
                             patience);
}

void RestingTest::anotherPaperInSight_bringsItBack() {
    m_window.pane->rest();
    QVERIFY(m_window.show(fullEntry()));
    QVERIFY(view());
    QCOMPARE(scrolled(), 0.0);
}

void RestingTest::anotherPaperOutOfSight_waitsForTheReader() {
    m_window.pane->rest();
    m_window.hide();
    m_window.pane->showPage({fullEntry()});
    QTest::qWait(300);
    QVERIFY(!view());
    m_window.QWidget::show();
    QSignalSpy shown(m_window.pane, &DetailPane::shown);
    m_window.pane->wake();
    QVERIFY(shown.wait(patience));
    QCOMPARE(shown.last().first().toLongLong(), fullEntry().key);
}

int main(int argc, char** argv) {
    prepareForWebEngine();
    QApplication app(argc, argv);
    RestingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "resting_test.moc"
