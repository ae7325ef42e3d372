#include "services/archive_service.h"
#include "services/sample_service.h"
#include "services/undo/undo_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/interface_language.h"

#include <QMenuBar>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString firstMenu(const MainWindow& window) { return window.menuBar()->actions().first()->text(); }

void showWindow(MainWindow& window) {
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window, 5000))
        qFatal("The window does not become active.");
}

} // namespace

/// Another language for the window while the program runs.
class LanguageTest : public QObject {
    Q_OBJECT

  private slots:
    void cleanup() { InterfaceLanguage().use(u"en"_s); }
    void nextWindow_speaksTheLanguageAndStandsInTheSamePlace_data();
    void nextWindow_speaksTheLanguageAndStandsInTheSamePlace();
    void unknownLanguage_isEnglish();
};

void LanguageTest::nextWindow_speaksTheLanguageAndStandsInTheSamePlace_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("menu");
    QTest::newRow("vi") << u"vi"_s << u"Tệp"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"文件"_s;
}

void LanguageTest::nextWindow_speaksTheLanguageAndStandsInTheSamePlace() {
    QFETCH(QString, language);
    QFETCH(QString, menu);
    InterfaceLanguage interface;
    interface.use(u"en"_s);
    Stage stage;
    stage.loadSample();
    QCOMPARE(firstMenu(stage.window()), u"&File"_s);
    stage.clickRow(2);
    const PaperKey paper = stage.row(2).key;
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QAction*>(u"star"_s)->isEnabled(), patience);
    stage.press(u"s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.workspace().undo().undoable(), patience);

    interface.use(language);
    Theme theme;
    MainWindow next(stage.workspace(), theme, &stage.window());
    showWindow(next);
    QVERIFY2(firstMenu(next).contains(menu), qPrintable(firstMenu(next)));
    auto* list = next.findChild<PaperListView*>();
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), stage.rows(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(list->currentPaper(), paper, patience);
    QVERIFY(next.findChild<QAction*>(u"undo"_s)->isEnabled());
    QTest::qWait(2000); // the page is drawn by another process
    QVERIFY(savePicture(next, u"language-"_s + language));
}

void LanguageTest::unknownLanguage_isEnglish() {
    InterfaceLanguage interface;
    interface.use(u"vi"_s);
    QVERIFY(QCoreApplication::translate("WindowActions", "&File") != u"&File");
    interface.use(u"fi"_s);
    QCOMPARE(QCoreApplication::translate("WindowActions", "&File"), u"&File"_s);
}

int main(int argc, char** argv) { return runWindowTest<LanguageTest>(argc, argv); }
#include "language_test.moc"
