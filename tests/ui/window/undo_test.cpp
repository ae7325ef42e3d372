#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

ReadingState readingOf(Stage& stage, PaperKey paper) {
    return awaited(stage.workspace().archive().entries({paper})).value().first().reading;
}

QAction& actionOf(Stage& stage, const QString& name) { return *stage.window().findChild<QAction*>(name); }

PaperKey choose(Stage& stage, int index) {
    stage.clickRow(index);
    if (!QTest::qWaitFor([&] { return actionOf(stage, u"star"_s).isEnabled(); }, patience))
        qFatal("The paper is not read from the library.");
    return stage.row(index).key;
}

int unread(Stage& stage) {
    return int(awaited(stage.workspace().archive().find({.unread = true})).value().size());
}

} // namespace

/// What the reader did, taken back by keys and clicks.
class UndoTest : public QObject {
    Q_OBJECT

  private slots:
    void marksOfAMorning_areTakenBackOneByOne();
    void allReadOfADay_isOneStep();
    void paperThatIsUnreadAgain_staysSoWhileItStandsOpen();
    void whatIsReadByLookingAtIt_isNoStep();
    void textField_undoesItsOwnText();
    void nothingDone_nothingToUndo();
};

void UndoTest::marksOfAMorning_areTakenBackOneByOne() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    const PaperKey paper = choose(stage, 1);
    stage.press(u"s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readingOf(stage, paper).starred, patience);
    QCOMPARE(actionOf(stage, u"undo"_s).text(), u"&Undo: star"_s);
    stage.press(u"t"_s);
    stage.press(u"machine learning, to discuss"_s);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(readingOf(stage, paper).tags.size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(1).tags.contains(u"machine learning"_s), patience);
    stage.press(Qt::Key_Escape);
    stage.press(u"h"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers - 1, patience);
    QCOMPARE(actionOf(stage, u"undo"_s).text(), u"&Undo: hide"_s);
    for (QAction* menu : stage.window().menuBar()->actions())
        if (menu->text() == u"&Edit")
            menu->menu()->popup(stage.window().mapToGlobal(QPoint(40, 30)));
    QVERIFY(savePicture(stage.window(), u"window-undo-menu"_s));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);

    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(readingOf(stage, paper).tags.isEmpty(), patience);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!readingOf(stage, paper).starred, patience);
    QVERIFY(!actionOf(stage, u"undo"_s).isEnabled());
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(readingOf(stage, paper).starred, patience);
    QCOMPARE(actionOf(stage, u"redo"_s).text(), u"&Redo: change of tags"_s);
}

void UndoTest::allReadOfADay_isOneStep() {
    Stage stage;
    stage.loadSample();
    QVERIFY(awaited(stage.workspace().archive().setRead({stage.row(0).key}, true)));
    const int before = unread(stage);
    QVERIFY(before > 2);
    stage.press(Qt::Key_U, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(unread(stage), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(actionOf(stage, u"undo"_s).text(),
                              u"&Undo: mark %1 papers as read"_s.arg(before), patience);
    QVERIFY(savePicture(stage.window(), u"window-all-read"_s));
    stage.clickText(u"Undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(unread(stage), before, patience);
    QVERIFY(readingOf(stage, stage.row(0).key).read);
}

void UndoTest::paperThatIsUnreadAgain_staysSoWhileItStandsOpen() {
    Stage stage;
    stage.loadSample();
    stage.press(Qt::Key_U, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(unread(stage), 0, patience);
    const PaperKey paper = choose(stage, 0);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!readingOf(stage, paper).read, patience);
    QTest::qWait(1500); // longer than a look takes
    QVERIFY(!readingOf(stage, paper).read);
}

void UndoTest::whatIsReadByLookingAtIt_isNoStep() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 0);
    stage.press(u"s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readingOf(stage, paper).read && readingOf(stage, paper).starred, patience);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!readingOf(stage, paper).starred, patience);
    QVERIFY(readingOf(stage, paper).read);
    QVERIFY(!actionOf(stage, u"undo"_s).isEnabled());
}

void UndoTest::textField_undoesItsOwnText() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 0);
    stage.press(u"s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readingOf(stage, paper).starred, patience);
    stage.press(u"/"_s);
    auto* search = stage.find<QLineEdit>(u"search"_s);
    QTRY_VERIFY_WITH_TIMEOUT(search->hasFocus(), patience);
    QTest::keyClicks(search, u"abc"_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(search->text().isEmpty(), patience);
    QVERIFY(readingOf(stage, paper).starred);
}

void UndoTest::nothingDone_nothingToUndo() {
    Stage stage;
    stage.loadSample();
    QVERIFY(!actionOf(stage, u"undo"_s).isEnabled());
    QVERIFY(!actionOf(stage, u"redo"_s).isEnabled());
    QCOMPARE(actionOf(stage, u"undo"_s).text(), u"&Undo"_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.rows() > 0, true);
}

int main(int argc, char** argv) { return runWindowTest<UndoTest>(argc, argv); }
#include "undo_test.moc"
