#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/invented_library.h"
#include "support/patience.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/count_row.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/picked_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QAction& actionOf(Stage& stage, const QString& name) { return *stage.window().findChild<QAction*>(name); }

int found(Stage& stage, const Selection& selection) {
    return int(awaited(stage.workspace().archive().find(selection)).value().size());
}

int starred(Stage& stage) { return found(stage, {.starred = true}); }

/// The first papers of the list, by keys.
void pickFirst(Stage& stage, int papers) {
    stage.clickRow(0);
    for (int more = 1; more < papers; ++more)
        stage.press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(stage.list().pickedCount(), papers);
}

void controlClick(Stage& stage, int row) {
    QTest::mouseClick(stage.list().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      stage.list().visualRect(stage.list().model()->index(row, 0)).center());
}

} // namespace

/// Several papers at once, by keys and clicks.
class PickedTest : public QObject {
    Q_OBJECT

  private slots:
    void papersPicked_areCountedWhereOneWouldBeRead_data();
    void papersPicked_areCountedWhereOneWouldBeRead();
    void starOfMany_isOneStep();
    void sameActAgain_takesItAway();
    void papersPassedWhilePicking_areNotRead();
    void controlClick_addsAndTakesAway();
    void escape_leavesOne();
    void hiddenMany_leaveTogetherAndTheNextIsChosen();
    void tagsOfMany_areAddedAndTakenAwayInOneStep();
    void menuOfMany_saysHowMany();
    void copyOfMany_holdsEachInTheListsOrder();
    void exportOfMany_holdsJustThem();
    void listFilledAnew_keepsWhatIsPicked();
    void allOfALongList_isAskedAboutAndMarkedThroughTheLibrary();
};

void PickedTest::papersPicked_areCountedWhereOneWouldBeRead_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void PickedTest::papersPicked_areCountedWhereOneWouldBeRead() {
    QFETCH(const QString, theme);
    Stage stage({{u"window.theme"_s, theme}});
    stage.loadSample();
    const auto page = [&stage] { return stage.window().findChild<PickedPage*>(); };
    QVERIFY(!page()); // it is made when it is needed
    pickFirst(stage, 4);
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isVisible(), patience);
    QCOMPARE(stage.text(u"pickedHeading"_s), u"4 papers selected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"pickedMarks"_s).startsWith(u"4 unread"_s), patience);
    QTest::qWait(400);
    QVERIFY(savePicture(stage.window(), u"window-picked-"_s + theme));
    stage.press(u"j"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isVisible(), patience);
    QCOMPARE(stage.list().pickedCount(), 1);
}

void PickedTest::starOfMany_isOneStep() {
    Stage stage;
    stage.loadSample();
    const int before = starred(stage);
    pickFirst(stage, 3);
    QCOMPARE(actionOf(stage, u"star"_s).text(), u"&Star 3 papers"_s);
    stage.press(u"s"_s);
    QTRY_COMPARE_WITH_TIMEOUT(starred(stage), before + 3, patience);
    QCOMPARE(stage.list().pickedCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(actionOf(stage, u"undo"_s).text(), u"&Undo: star 3 papers"_s, patience);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(starred(stage), before, patience);
    QVERIFY(!actionOf(stage, u"undo"_s).isEnabled());
}

void PickedTest::sameActAgain_takesItAway() {
    Stage stage;
    stage.loadSample();
    const int before = starred(stage);
    pickFirst(stage, 3);
    stage.press(u"s"_s);
    QTRY_COMPARE_WITH_TIMEOUT(actionOf(stage, u"star"_s).text(), u"Remove the &stars of 3 papers"_s,
                              patience);
    stage.press(u"s"_s);
    QTRY_COMPARE_WITH_TIMEOUT(starred(stage), before, patience);
}

void PickedTest::papersPassedWhilePicking_areNotRead() {
    Stage stage;
    stage.loadSample();
    const int before = found(stage, {.unread = true});
    pickFirst(stage, 5);
    QTest::qWait(1500); // longer than a look takes
    QCOMPARE(found(stage, {.unread = true}), before);
}

void PickedTest::controlClick_addsAndTakesAway() {
    Stage stage;
    stage.loadSample();
    stage.clickRow(0);
    controlClick(stage, 2);
    QCOMPARE(stage.list().picked().papers, (QList<PaperKey>{stage.row(0).key, stage.row(2).key}));
    controlClick(stage, 0);
    QCOMPARE(stage.list().picked().papers, QList<PaperKey>{stage.row(2).key});
    QCOMPARE(stage.list().currentPaper(), stage.row(2).key);
}

void PickedTest::escape_leavesOne() {
    Stage stage;
    stage.loadSample();
    pickFirst(stage, 3);
    stage.press(Qt::Key_Escape);
    QCOMPARE(stage.list().pickedCount(), 1);
    QCOMPARE(stage.list().currentPaper(), stage.row(2).key);
}

void PickedTest::hiddenMany_leaveTogetherAndTheNextIsChosen() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    const PaperKey next = stage.row(3).key;
    pickFirst(stage, 3);
    stage.press(u"h"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers - 3, patience);
    QCOMPARE(stage.list().currentPaper(), next);
    QCOMPARE(stage.list().pickedCount(), 1);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
}

void PickedTest::tagsOfMany_areAddedAndTakenAwayInOneStep() {
    Stage stage;
    stage.loadSample();
    QVERIFY(awaited(stage.workspace().archive().addTag({stage.row(1).key}, u"old"_s)));
    pickFirst(stage, 3);
    stage.press(u"t"_s);
    QDialog& dialog = Stage::awaitDialog();
    type(*dialog.findChild<QLineEdit*>(u"tagsAdded"_s), u"to discuss, reading"_s);
    type(*dialog.findChild<QLineEdit*>(u"tagsRemoved"_s), u"old"_s);
    QVERIFY(savePicture(dialog, u"tag-many-dialog"_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(found(stage, {.tags = {u"to discuss"_s}}), 3, patience);
    QCOMPARE(found(stage, {.tags = {u"reading"_s}}), 3);
    QCOMPARE(found(stage, {.tags = {u"old"_s}}), 0);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(found(stage, {.tags = {u"to discuss"_s}}), 0, patience);
    QCOMPARE(found(stage, {.tags = {u"old"_s}}), 1);
}

void PickedTest::menuOfMany_saysHowMany() {
    Stage stage;
    stage.loadSample();
    pickFirst(stage, 3);
    emit stage.list().customContextMenuRequested(
        stage.list().visualRect(stage.list().currentIndex()).center());
    auto* menu = stage.list().findChild<QMenu*>(u"paperMenu"_s);
    QTRY_VERIFY_WITH_TIMEOUT(menu && menu->isVisible(), patience);
    QCOMPARE(menu->actions().constFirst()->text(), u"&Star 3 papers"_s);
    QVERIFY(savePicture(*menu, u"picked-menu"_s));
    menu->close();
}

void PickedTest::copyOfMany_holdsEachInTheListsOrder() {
    Stage stage;
    stage.loadSample();
    pickFirst(stage, 2);
    stage.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text().count(u"\n"_s), 2, patience);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines[0].startsWith(u"- "_s) && lines[0].contains(stage.row(0).title.section(u' ', 0, 0)));
    stage.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text().count(u"@misc"_s), 2, patience);
}

void PickedTest::exportOfMany_holdsJustThem() {
    Stage stage;
    stage.loadSample();
    pickFirst(stage, 3);
    stage.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog& dialog = Stage::awaitDialog();
    const auto* scope = dialog.findChildren<QComboBox*>().constFirst();
    QCOMPARE(scope->currentText(), u"3 papers, as selected"_s);
    dialog.reject();
    Selection three;
    three.papers = {stage.row(2).key, stage.row(0).key};
    QCOMPARE(awaited(stage.workspace().archive().find(three)).value(), three.papers);
    three.from = three.to = QDate(1999, 1, 1);
    QCOMPARE(found(stage, three), 0);
}

void PickedTest::listFilledAnew_keepsWhatIsPicked() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    const PaperKey other = stage.row(1).key;
    QVERIFY(awaited(stage.workspace().archive().setHidden({other}, true)));
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers - 1, patience);
    pickFirst(stage, 3);
    controlClick(stage, 5);
    const QList<PaperKey> picked = stage.list().picked().papers;
    QCOMPARE(picked.size(), 4);
    QSignalSpy filled(stage.list().model(), &QAbstractItemModel::modelReset);
    QVERIFY(awaited(stage.workspace().archive().setHidden({other}, false)));
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    QVERIFY(!filled.isEmpty());
    QCOMPARE(stage.list().picked().papers, picked);
}

void PickedTest::allOfALongList_isAskedAboutAndMarkedThroughTheLibrary() {
    constexpr int papers = 10'500;
    Stage stage;
    importInvented(stage.workspace(), papers);
    stage.restart();
    for (auto* row : stage.window().findChildren<CountRow*>())
        if (row->text() == u"All papers"_s)
            QTest::mouseClick(row, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), KeyPages::comfortable, patience);
    stage.list().setFocus();
    stage.press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"pickedHeading"_s), u"10,500 papers selected"_s, patience);
    stage.press(u"s"_s);
    QCOMPARE(starred(stage), 0);
    QVERIFY(savePicture(stage.window(), u"window-picked-all"_s));
    stage.clickText(u"Star 10,500 papers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(starred(stage), papers, patience);
    QTRY_VERIFY_WITH_TIMEOUT(actionOf(stage, u"undo"_s).text().contains(u"10500"_s), patience);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(starred(stage), 0, patience);
}

int main(int argc, char** argv) { return runWindowTest<PickedTest>(argc, argv); }
#include "picked_test.moc"
