#include "support/patience.h"
#include "ui/detail/prepare.h"
#include "ui/detail/sample_entries.h"
#include "ui/reader/reader_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLibrary>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <unistd.h>

Q_DECLARE_METATYPE(sheaf::DayEntry)

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The plugin in a program that is not linked to the web engine, as the real one.
class ReaderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ReaderWindow> m_window;

  private slots:
    void initTestCase() {
        m_window = std::make_unique<ReaderWindow>();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_window->pane->loadReader());
        const qint64 loaded = timer.elapsed();
        QVERIFY(m_window->show(fullEntry()));
        qInfo("the plugin was loaded after %lld ms, a paper stood in it after %lld ms",
              static_cast<long long>(loaded), static_cast<long long>(timer.elapsed()));
    }

    void cleanupTestCase() { m_window.reset(); }

    void beforeTheReaderIsLoaded_theGroundStandsAndNothingElse() {
        ReaderWindow window;
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.pane->showPage({bareEntry()});
        QVERIFY(!window.pane->loaded());
        QCOMPARE(window.grab().toImage().pixelColor(100, 100), window.theme.colours().bg);
    }

    void loadedIntoAWindowThatStands_showsWhatWasAskedForBefore() {
        ReaderWindow window;
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.pane->showPage({fullEntry()});
        QSignalSpy shown(window.pane, &DetailPane::shown);
        QVERIFY(window.pane->loadReader());
        QVERIFY(shown.wait(patience));
        QCOMPARE(shown.last().first().toLongLong(), fullEntry().key);
    }

    void quickChanges_showOnlyTheLast() {
        QSignalSpy shown(m_window->pane, &DetailPane::shown);
        for (const DayEntry& entry : {fullEntry(), extractedEntry(), bareEntry(), failedEntry()})
            m_window->pane->showPage({entry});
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() && shown.last().first().toLongLong() == failedEntry().key,
                                 patience);
        QTest::qWait(200);
        QCOMPARE(shown.last().first().toLongLong(), failedEntry().key);
        QCOMPARE(m_window->pane->paper(), failedEntry().key);
    }

    void swaps_areQuick() {
        const double plain = medianSwap(*m_window, bareEntry(), failedEntry(), 50);
        const double math = medianSwap(*m_window, mathEntry(42), bareEntry(), 2) > 0
                                ? medianSwap(*m_window, mathEntry(42), mathEntry(43), 50)
                                : -1;
        qInfo("median of 50 swaps: %.1f ms without a page of mathematics, %.1f ms with 42 formulas", plain,
              math);
        QVERIFY(plain > 0);
        QVERIFY(math > 0);
    }

    void lettersOfTheWindow_reachItsShortcutsFromThePage() {
        QVERIFY(m_window->show(crowdedEntry()));
        m_window->activateWindow();
        m_window->pane->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus && m_window->pane->isAncestorOf(focus));
        for (const auto key :
             {Qt::Key_J, Qt::Key_K, Qt::Key_S, Qt::Key_U, Qt::Key_O, Qt::Key_Slash, Qt::Key_Question}) {
            QShortcut shortcut(QKeySequence(key), m_window.get());
            QSignalSpy activated(&shortcut, &QShortcut::activated);
            QTest::keyClick(focus, key);
            QCOMPARE(activated.size(), 1);
        }
    }

    void find_countsThePlaces() {
        QVERIFY(m_window->show(fullEntry()));
        QSignalSpy found(m_window->pane, &DetailPane::found);
        m_window->pane->find(u"recall"_s);
        QVERIFY(found.wait(patience));
        QVERIFY(found.last().first().toInt() >= 3);
        m_window->pane->find({});
    }

    void pluginThatCannotBeLoaded_leavesAPlainViewThatSaysSo() {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a plugin cannot be loaded.*"_s));
        ReaderWindow window;
        QVERIFY(!window.pane->loadReader(u"/nowhere/libsheafreader.so"_s));
        QVERIFY(window.show(fullEntry()));
        auto* browser = window.findChild<QTextBrowser*>();
        QVERIFY(browser);
        QVERIFY(browser->toPlainText().contains(u"could not be loaded"_s));
        QVERIFY(browser->toPlainText().contains(u"Ana Duarte"_s));
        QVERIFY(browser->toPlainText().contains(u"Journal of Invented Results"_s));
        QVERIFY(window.save(u"reader-fallback"_s));
    }

    void rootWithTheSandboxOn_getsThePlainViewInsteadOfACrash() {
        if (geteuid() != 0)
            QSKIP("the engine refuses root alone");
        const QByteArray setting = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        ReaderWindow window;
        QVERIFY(!window.pane->loadReader());
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", setting);
        QVERIFY(window.show(fullEntry()));
        const auto* browser = window.findChild<QTextBrowser*>();
        QVERIFY(browser && browser->toPlainText().contains(u"ordinary user"_s));
    }

    void pictures_data() {
        QTest::addColumn<DayEntry>("entry");
        QTest::newRow("full") << fullEntry();
        QTest::newRow("extracted") << extractedEntry();
        QTest::newRow("failed") << failedEntry();
        QTest::newRow("bare") << bareEntry();
        QTest::newRow("withdrawn") << withdrawnEntry();
        QTest::newRow("chinese") << chineseEntry();
        QTest::newRow("vietnamese") << vietnameseEntry();
        QTest::newRow("crowded") << crowdedEntry();
        QTest::newRow("math") << mathEntry(12);
    }

    void pictures() {
        QFETCH(DayEntry, entry);
        for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
            m_window->theme.setMode(mode);
            QVERIFY(m_window->show(entry));
            const QString name = QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(m_window->save(
                u"reader-%1-%2"_s.arg(name, mode == ThemeMode::Dark ? u"dark"_s : u"light"_s)));
        }
    }

    void endOfThePage_saysWhereItAllComesFrom() {
        for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
            m_window->theme.setMode(mode);
            QVERIFY(m_window->show(fullEntry()));
            m_window->pane->scroll(10);
            QVERIFY(m_window->save(u"reader-end-%1"_s.arg(mode == ThemeMode::Dark ? u"dark"_s : u"light"_s)));
        }
    }

    void message_isOneSentenceWithOneAction() {
        m_window->theme.setMode(ThemeMode::Light);
        QSignalSpy shown(m_window->pane, &DetailPane::shown);
        m_window->pane->showMessage(u"Nothing was fetched for this day yet."_s, u"Fetch it"_s,
                                    QUrl(u"sheaf:fetch"_s));
        QVERIFY(shown.wait(patience));
        QCOMPARE(m_window->pane->paper(), PaperKey(0));
        QVERIFY(m_window->save(u"reader-message"_s));
    }
};

int main(int argc, char** argv) {
    prepareForWebEngine();
    QApplication app(argc, argv);
    ReaderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "reader_test.moc"
