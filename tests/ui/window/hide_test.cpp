#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/count_row.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

void choose(Stage& stage, int index) {
    stage.clickRow(index);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QAction*>(u"hide"_s)->isEnabled(), patience);
}

CountRow* hiddenRow(Stage& stage) {
    for (auto* row : stage.window().findChildren<CountRow*>()) {
        if (row->text() == u"Hidden"_s)
            return row;
    }
    return nullptr;
}

ReadingState readingOf(Stage& stage, PaperKey paper) {
    return awaited(stage.workspace().archive().entries({paper})).value().first().reading;
}

QList<PaperKey> keys(Stage& stage) {
    QList<PaperKey> keys;
    for (int i = 0; i < stage.rows(); ++i)
        keys += stage.row(i).key;
    return keys;
}

} // namespace

/// Papers the reader wants to see no more of, by keys and clicks.
class HideTest : public QObject {
    Q_OBJECT

  private slots:
    void hiddenPaper_leavesAndTheNextIsChosen();
    void lastPaperHidden_choosesTheOneAbove();
    void undo_bringsThePaperBack();
    void hiddenPaper_doesNotCountAsRead();
    void placeOfTheHidden_holdsThemUntilTheyAreShownAgain();
    void searchForTheHidden_keepsThemInTheList();
    void dayHiddenWhole_saysSo();
};

void HideTest::hiddenPaper_leavesAndTheNextIsChosen() {
    Stage stage;
    stage.loadSample();
    QList<PaperKey> expected = keys(stage);
    QVERIFY(!hiddenRow(stage)->isVisible());
    choose(stage, 1);
    stage.press(u"h"_s);
    expected.removeAt(1);
    QTRY_COMPARE_WITH_TIMEOUT(keys(stage), expected, patience);
    QCOMPARE(stage.list().currentPaper(), expected[1]);
    QTRY_VERIFY_WITH_TIMEOUT(hiddenRow(stage)->isVisible() && hiddenRow(stage)->count() == 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"1 hidden"_s), patience);
    QVERIFY(stage.text(u"listCounts"_s).startsWith(u"%1 papers"_s.arg(expected.size())));
    QVERIFY(savePicture(stage.window(), u"window-hidden-one"_s));
}

void HideTest::lastPaperHidden_choosesTheOneAbove() {
    Stage stage;
    stage.loadSample();
    const QList<PaperKey> before = keys(stage);
    choose(stage, stage.rows() - 1);
    stage.press(u"h"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keys(stage), before.first(before.size() - 1), patience);
    QCOMPARE(stage.list().currentPaper(), before[before.size() - 2]);
}

void HideTest::undo_bringsThePaperBack() {
    Stage stage;
    stage.loadSample();
    const QList<PaperKey> before = keys(stage);
    choose(stage, 0);
    stage.press(u"h"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), int(before.size()) - 1, patience);
    stage.clickText(u"Undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keys(stage), before, patience);
    QCOMPARE(stage.list().currentPaper(), before[1]);
    QVERIFY(!readingOf(stage, before[0]).hidden);
}

void HideTest::hiddenPaper_doesNotCountAsRead() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = stage.row(0).key;
    choose(stage, 0);
    stage.press(u"h"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readingOf(stage, paper).hidden, patience);
    QTest::qWait(1200); // longer than a look takes
    QVERIFY(!readingOf(stage, paper).read);
}

void HideTest::placeOfTheHidden_holdsThemUntilTheyAreShownAgain() {
    Stage stage;
    stage.loadSample();
    const QList<PaperKey> before = keys(stage);
    QVERIFY(awaited(stage.workspace().archive().setHidden({before[2], before[3]}, true)));
    QTRY_VERIFY_WITH_TIMEOUT(hiddenRow(stage)->isVisible(), patience);
    QTest::mouseClick(hiddenRow(stage), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 2, patience);
    QVERIFY(stage.row(0).hidden);
    choose(stage, 0);
    QVERIFY(savePicture(stage.window(), u"window-hidden-place"_s));
    stage.press(u"h"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QAction*>(u"hide"_s)->isEnabled(), patience);
    stage.press(u"h"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"blankHeading"_s), u"Nothing hidden"_s, patience);
    stage.clickText(u"This day"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keys(stage), before, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!hiddenRow(stage)->isVisible(), patience);
}

void HideTest::searchForTheHidden_keepsThemInTheList() {
    Stage stage;
    stage.loadSample();
    const QList<PaperKey> before = keys(stage);
    QVERIFY(awaited(stage.workspace().archive().setHidden({before[2]}, true)));
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), int(before.size()) - 1, patience);
    stage.press(u"/"_s);
    QTest::keyClicks(stage.find<QLineEdit>(u"search"_s), u"is:hidden OR is:unread"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() == int(before.size()) && keys(stage).contains(before[2]), patience);
    choose(stage, 0);
    const PaperKey paper = stage.list().currentPaper();
    const bool hidden = stage.row(0).hidden;
    stage.press(u"h"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).hidden != hidden, patience);
    QTest::qWait(300);
    QCOMPARE(stage.rows(), int(before.size()));
    QCOMPARE(stage.list().currentPaper(), paper);
}

void HideTest::dayHiddenWhole_saysSo() {
    Stage stage;
    stage.loadSample();
    QVERIFY(awaited(stage.workspace().archive().setHidden(keys(stage), true)));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"blankSentence"_s).contains(u"hidden every paper"_s), patience);
    QCOMPARE(stage.rows(), 0);
}

int main(int argc, char** argv) { return runWindowTest<HideTest>(argc, argv); }
#include "hide_test.moc"
