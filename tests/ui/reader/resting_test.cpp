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
        QTRY_VERIFY(view() && view()->page()->contentsSize().height() > 2 * m_window.height());
    }

    void viewThatIsLetGo_leavesItsPicture();
    void viewThatComesBack_showsThePageWhereItWas();
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
    QTRY_VERIFY(scrolled() > 100);
    const double before = scrolled();
    m_window.pane->rest();
    QSignalSpy shown(m_window.pane, &DetailPane::shown);
    m_window.pane->wake();
    QVERIFY(shown.wait(20'000));
    QTRY_VERIFY(std::abs(scrolled() - before) < 2);
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
    QVERIFY(shown.wait(20'000));
    QCOMPARE(shown.last().first().toLongLong(), fullEntry().key);
}

int main(int argc, char** argv) {
    prepareForWebEngine();
    QApplication app(argc, argv);
    RestingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "resting_test.moc"
