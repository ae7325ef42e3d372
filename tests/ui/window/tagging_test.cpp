#include "services/archive_service.h"
#include "services/undo/undo_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/detail/detail_pane.h"
#include "ui/detail/tag_field.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/reading.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

DetailPane& paneOf(Stage& stage) { return *stage.window().findChild<DetailPane*>(); }

TagField& fieldOf(Stage& stage) { return *stage.find<TagField>(u"tagField"_s); }

PaperKey choose(Stage& stage, int row) {
    stage.clickRow(row);
    const PaperKey paper = stage.row(row).key;
    [&] { QTRY_COMPARE_WITH_TIMEOUT(paneOf(stage).paper(), paper, patience); }();
    return paper;
}

QStringList tagsOf(Stage& stage, PaperKey paper) {
    return awaited(stage.workspace().archive().entries({paper})).value().first().reading.tags;
}

/// Types into the field and presses Return.
void enter(Stage& stage, const QString& text) {
    QTest::keyClicks(&fieldOf(stage), text);
    QTest::keyClick(&fieldOf(stage), Qt::Key_Return);
}

/// Waits until the field stands on the page, below its title.
void open(Stage& stage) {
    stage.press(u"t"_s);
    QVERIFY(fieldOf(stage).hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(fieldOf(stage).y() > 100, patience);
}

} // namespace

/// Tags that are edited where they stand on the page.
class TaggingTest : public QObject {
    Q_OBJECT

  private slots:
    void key_opensTheFieldBesideTheTags();
    void everyTag_isAStepThatIsUndone();
    void severalTagsAtOnce_areOneStep();
    void backspaceInTheEmptyField_takesTheLastTagAway();
    void escape_leavesTheKeyboardWhereItWas();
    void clickElsewhere_keepsWhatWasTyped();
    void tagsOfTheLibrary_areCompleted();
    void field_staysBesideTheTagsOnAScrolledPage();
    void lettersInTheField_areNoKeysOfTheWindow();
};

void TaggingTest::key_opensTheFieldBesideTheTags() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 1);
    open(stage);
    QVERIFY(fieldOf(stage).accessibleName().contains(stage.row(1).title));
    QVERIFY(!Stage::dialog());
    enter(stage, u"to discuss"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper), QStringList{u"to discuss"_s}, patience);
    QVERIFY(fieldOf(stage).isVisible());
    QVERIFY(fieldOf(stage).text().isEmpty());
    QTest::qWait(400);
    QTest::keyClicks(&fieldOf(stage), u"for Lan"_s);
    QTest::qWait(200);
    QVERIFY(savePicture(stage.window(), u"window-tag-field"_s));
    QTest::keyClick(&fieldOf(stage), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper).size(), 2, patience);
    QTest::keyClick(&fieldOf(stage), Qt::Key_Return); // empty by then: done
    QVERIFY(!fieldOf(stage).isVisible());
    emit paneOf(stage).linkActivated(QUrl(u"sheaf:add-tag"_s));
    QVERIFY(fieldOf(stage).isVisible());
}

void TaggingTest::everyTag_isAStepThatIsUndone() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 0);
    open(stage);
    enter(stage, u"one"_s);
    enter(stage, u"two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper).size(), 2, patience);
    QTest::keyClick(&fieldOf(stage), Qt::Key_Escape);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper), QStringList{u"one"_s}, patience);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper), QStringList{}, patience);
}

void TaggingTest::severalTagsAtOnce_areOneStep() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 0);
    open(stage);
    fieldOf(stage).insert(u"one, hai，三"_s);
    QTest::keyClick(&fieldOf(stage), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper).size(), 3, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"statusMessage"_s), u"Tagged “one, hai, 三”"_s, patience);
    stage.clickText(u"Undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper), QStringList{}, patience);
}

void TaggingTest::backspaceInTheEmptyField_takesTheLastTagAway() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 0);
    QVERIFY(awaited(stage.workspace().archive().addTag({paper}, u"kept"_s)));
    QVERIFY(awaited(stage.workspace().archive().addTag({paper}, u"wrong"_s)));
    const auto* reading = stage.window().findChild<Reading*>();
    QTRY_VERIFY_WITH_TIMEOUT(reading->entry() && reading->entry()->reading.tags.size() == 2, patience);
    open(stage);
    QTest::keyClicks(&fieldOf(stage), u"x"_s);
    QTest::keyClick(&fieldOf(stage), Qt::Key_Backspace); // a letter
    QCOMPARE(tagsOf(stage, paper).size(), 2);
    QTest::keyClick(&fieldOf(stage), Qt::Key_Backspace);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper).size(), 1, patience);
}

void TaggingTest::escape_leavesTheKeyboardWhereItWas() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 0);
    const PaperKey next = stage.row(1).key;
    QVERIFY(stage.list().hasFocus());
    open(stage);
    QTest::keyClicks(&fieldOf(stage), u"not this"_s);
    QTest::keyClick(&fieldOf(stage), Qt::Key_Escape);
    QVERIFY(!fieldOf(stage).isVisible());
    QVERIFY(stage.list().hasFocus());
    stage.press(u"j"_s);
    QTRY_COMPARE_WITH_TIMEOUT(paneOf(stage).paper(), next, patience);
    QCOMPARE(tagsOf(stage, paper), QStringList{});
}

void TaggingTest::clickElsewhere_keepsWhatWasTyped() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 0);
    const PaperKey next = stage.row(1).key;
    open(stage);
    QTest::keyClicks(&fieldOf(stage), u"half a thought"_s);
    stage.clickRow(1);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper), QStringList{u"half a thought"_s}, patience);
    QVERIFY(tagsOf(stage, next).isEmpty());
    QVERIFY(!fieldOf(stage).isVisible());
}

void TaggingTest::tagsOfTheLibrary_areCompleted() {
    Stage stage;
    stage.loadSample();
    const PaperKey tagged = choose(stage, 1);
    QVERIFY(awaited(stage.workspace().archive().addTag({tagged}, u"thảo luận"_s)));
    const PaperKey paper = choose(stage, 0);
    open(stage);
    QTest::keyClicks(&fieldOf(stage), u"thao"_s);
    QAbstractItemView* offered = fieldOf(stage).completer()->popup();
    QTRY_VERIFY_WITH_TIMEOUT(offered->isVisible(), patience);
    QTest::qWait(200);
    QVERIFY(savePicture(stage.window(), u"window-tag-completion"_s));
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper), QStringList{u"thảo luận"_s}, patience);
    QVERIFY(fieldOf(stage).isVisible());
    QVERIFY(fieldOf(stage).text().isEmpty());
}

void TaggingTest::field_staysBesideTheTagsOnAScrolledPage() {
    Stage stage;
    stage.loadSample();
    choose(stage, 1);
    open(stage);
    QTest::qWait(300);
    const int before = fieldOf(stage).y();
    QVERIFY(fieldOf(stage).isVisible());
    paneOf(stage).scroll(0.2);
    QTRY_VERIFY_WITH_TIMEOUT(fieldOf(stage).y() < before, patience);
    QVERIFY(paneOf(stage).rect().contains(fieldOf(stage).geometry()));
}

void TaggingTest::lettersInTheField_areNoKeysOfTheWindow() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = choose(stage, 0);
    open(stage);
    enter(stage, u"jks hlt"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(stage, paper), QStringList{u"jks hlt"_s}, patience);
    QCOMPARE(paneOf(stage).paper(), paper);
    QVERIFY(!stage.row(0).starred);
}

int main(int argc, char** argv) { return runWindowTest<TaggingTest>(argc, argv); }
#include "tagging_test.moc"
