#include "services/archive_service.h"
#include "services/settings_service.h"
#include "services/taste_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QString hint = u"Star or hide some papers first; Sheaf learns from them on this machine."_s;

/// `place` among what the chooser offers, from 1.
void orderBy(Stage& stage, int place, const QString& name) {
    auto* chooser = stage.find<QToolButton>(u"sortChooser"_s);
    QTimer::singleShot(200, chooser, [chooser, place] {
        for (int i = 0; i < place; ++i)
            QTest::keyClick(chooser->menu(), Qt::Key_Down);
        QTest::keyClick(chooser->menu(), Qt::Key_Return);
    });
    QTest::mouseClick(chooser, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(chooser->text().startsWith(name), patience);
}

void orderForYou(Stage& stage) { orderBy(stage, 3, u"For you"_s); }

QList<PaperKey> papersOn(Stage& stage, const QString& category) {
    return awaited(stage.workspace().archive().find({.category = category})).value();
}

void star(Stage& stage, const QList<PaperKey>& papers) {
    QVERIFY(awaited(stage.workspace().archive().setStarred(papers, true)));
}

int marked(Stage& stage) {
    int marked = 0;
    for (int i = 0; i < stage.rows(); ++i)
        marked += stage.row(i).forYou ? 1 : 0;
    return marked;
}

int placeOf(Stage& stage, PaperKey paper) {
    for (int i = 0; i < stage.rows(); ++i) {
        if (stage.row(i).key == paper)
            return i;
    }
    return -1;
}

int topOfCurrent(Stage& stage) { return stage.list().visualRect(stage.list().currentIndex()).top(); }

} // namespace

/// A day ordered by what the reader has starred and hidden.
class ForYouTest : public QObject {
    Q_OBJECT

  private slots:
    void withoutMarks_saysWhatToDo();
    void starsOfASubject_bringItUpAndMarkIt_data();
    void starsOfASubject_bringItUpAndMarkIt();
    void anotherOrder_carriesNoMarks();
    void newOrder_keepsThePaperAndItsPlace();
    void paperReadInUnread_staysWhereItIs();
    void page_saysTheWords();
};

void ForYouTest::withoutMarks_saysWhatToDo() {
    Stage stage;
    stage.loadSample();
    QCOMPARE(stage.text(u"listHint"_s), QString());
    orderForYou(stage);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"listHint"_s), hint, patience);
    QVERIFY(savePicture(stage.window(), u"window-for-you-hint"_s));
    star(stage, papersOn(stage, u"cs.CL"_s).first(3));
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"listHint"_s), QString(), patience);
}

void ForYouTest::starsOfASubject_bringItUpAndMarkIt_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void ForYouTest::starsOfASubject_bringItUpAndMarkIt() {
    QFETCH(QString, theme);
    Stage stage({{u"window.theme"_s, theme}, {u"reader.interests"_s, u"attention, graph, language"_s}});
    stage.loadSample();
    const QList<PaperKey> language = papersOn(stage, u"cs.CL"_s);
    star(stage, language.first(3));
    orderForYou(stage);
    QTRY_VERIFY_WITH_TIMEOUT(marked(stage) >= 3, patience);
    QVERIFY2(marked(stage) < stage.rows() / 2, "a mark on every row says nothing");
    for (int i = 1; i < stage.rows(); ++i)
        QVERIFY2(stage.row(i - 1).forYou || !stage.row(i).forYou, "those marked stand first");
    QVERIFY2(placeOf(stage, language[3]) < 5, "it was not starred, and is like those that were");
    stage.press(Qt::Key_Return, Qt::ControlModifier); // summaries, for the look of it
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"12 summarised"_s), patience);
    stage.clickRow(placeOf(stage, language[3]));
    QTest::qWait(1500);
    QVERIFY(savePicture(stage.window(), u"window-for-you-"_s + theme));
}

void ForYouTest::anotherOrder_carriesNoMarks() {
    Stage stage;
    stage.loadSample();
    star(stage, papersOn(stage, u"cs.CL"_s).first(3));
    QVERIFY(awaited(stage.workspace().taste().refresh())->known);
    orderBy(stage, 4, u"Newest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    QTest::qWait(200);
    QCOMPARE(marked(stage), 0);
}

void ForYouTest::newOrder_keepsThePaperAndItsPlace() {
    Stage stage;
    stage.window().resize(1100, 420); // so that the list scrolls
    stage.loadSample();
    stage.window().resize(1100, 420);
    star(stage, papersOn(stage, u"cs.CL"_s).first(3));
    orderForYou(stage);
    QTRY_VERIFY_WITH_TIMEOUT(marked(stage) >= 3, patience);
    const PaperKey robot = papersOn(stage, u"cs.RO"_s).first();
    stage.clickRow(placeOf(stage, robot));
    const int row = placeOf(stage, robot);
    stage.list().verticalScrollBar()->setValue(stage.list().verticalScrollBar()->maximum() / 2);
    stage.list().scrollTo(stage.list().currentIndex());
    const int top = topOfCurrent(stage);
    star(stage, papersOn(stage, u"cs.RO"_s));
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(stage, robot) < row, patience);
    QCOMPARE(stage.list().currentPaper(), robot);
    const int reachable =
        placeOf(stage, robot) * stage.list().visualRect(stage.list().currentIndex()).height();
    QCOMPARE(topOfCurrent(stage), std::min(top, reachable)); // the list's first row goes no lower
}

void ForYouTest::paperReadInUnread_staysWhereItIs() {
    Stage stage;
    stage.loadSample();
    star(stage, papersOn(stage, u"cs.CL"_s).first(3));
    stage.clickText(u"Unread"_s);
    orderForYou(stage);
    const auto* list = qobject_cast<const PaperListModel*>(stage.list().model());
    QTRY_COMPARE_WITH_TIMEOUT(list->keys(), *awaited(stage.workspace().archive().find(list->selection())),
                              patience);
    QVERIFY(list->selection().unread);
    QTRY_VERIFY_WITH_TIMEOUT(marked(stage) >= 3, patience);
    const int rows = stage.rows();
    QSignalSpy learnt(&stage.workspace().taste(), &TasteService::changed);
    stage.clickRow(5);
    const PaperKey read = stage.list().currentPaper();
    QVERIFY(awaited(stage.workspace().archive().setRead({read}, true)));
    star(stage, {stage.row(7).key});
    QVERIFY(learnt.wait(patience));
    QTest::qWait(500);
    QCOMPARE(stage.rows(), rows);
    QCOMPARE(stage.list().currentPaper(), read);
}

void ForYouTest::page_saysTheWords() {
    Stage stage;
    stage.loadSample();
    auto* pane = stage.window().findChild<DetailPane*>();
    QTRY_VERIFY_WITH_TIMEOUT(pane->loaded(), patience);
    const PaperKey paper = papersOn(stage, u"cs.CL"_s)[3];
    stage.clickRow(placeOf(stage, paper));
    QSignalSpy found(pane, &DetailPane::found);
    const auto matches = [&] {
        found.clear();
        pane->find(u"For you:"_s);
        return found.wait(2000) ? found.last().first().toInt() : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(matches(), 0, patience);
    star(stage, papersOn(stage, u"cs.CL"_s).first(3));
    QTRY_COMPARE_WITH_TIMEOUT(matches(), 1, patience);
}

int main(int argc, char** argv) { return runWindowTest<ForYouTest>(argc, argv); }
#include "for_you_test.moc"
