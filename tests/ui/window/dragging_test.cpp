#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/invented_library.h"
#include "support/patience.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/chip.h"
#include "ui/parts/count_row.h"
#include "ui/sidebar/tag_section.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/dragging_out.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QMimeData> dragged(Stage& stage, bool asPdfs = false) {
    return std::unique_ptr<QMimeData>(stage.window().findChild<DraggingOut*>()->mime(asPdfs));
}

void drop(QWidget& target, const QMimeData& data, const QString& picture = {}) {
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    if (!picture.isEmpty())
        QVERIFY(savePicture(target, picture));
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

CountRow& placeOf(Stage& stage, const QString& name) {
    for (auto* row : stage.window().findChildren<CountRow*>())
        if (row->text() == name)
            return *row;
    qFatal("No place is called %s.", qPrintable(name));
}

int found(Stage& stage, const Selection& selection) {
    return int(awaited(stage.workspace().archive().find(selection)).value().size());
}

void pickFirst(Stage& stage, int papers) {
    stage.clickRow(0);
    for (int more = 1; more < papers; ++more)
        stage.press(Qt::Key_J, Qt::ShiftModifier);
}

/// All papers of a library of so many.
void showInvented(Stage& stage, int papers) {
    importInvented(stage.workspace(), papers);
    stage.restart();
    QTest::mouseClick(&placeOf(stage, u"All papers"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    stage.list().setFocus();
}

/// How often rows were dragged by a mouse that went from one row to another; nothing is carried anywhere.
int dragsBetween(Stage& stage, int from, int to) {
    stage.list().disconnect(stage.window().findChild<DraggingOut*>());
    QSignalSpy drags(&stage.list(), &PaperListView::dragged);
    QWidget* rows = stage.list().viewport();
    const QPoint begun = stage.list().visualRect(stage.list().model()->index(from, 0)).center();
    const QPoint end = stage.list().visualRect(stage.list().model()->index(to, 0)).center();
    QTest::mousePress(rows, Qt::LeftButton, {}, begun);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = begun + (end - begun) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, rows->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(rows, &move);
        if (!drags.isEmpty())
            break; // a drag takes the mouse away
    }
    QTest::mouseRelease(rows, Qt::LeftButton, {}, end);
    return int(drags.size());
}

} // namespace

/// Papers dragged out of the list.
class DraggingTest : public QObject {
    Q_OBJECT

  private slots:
    void pressedMouse_dragsTheRowAndSelectsNoMore();
    void pressedMouse_dragsAllThatIsPicked();
    void paper_goesInEveryFormAtOnce();
    void aThousandPapers_areReadWhileTheDragGoesOn();
    void starredAndLater_takePapersThatAreDropped();
    void openPaperDroppedOnLater_isNotReadByStandingOpen();
    void tag_takesPapersThatAreDropped();
    void papersOfAnotherProgram_areNotTakenByTheSidebar();
};

void DraggingTest::pressedMouse_dragsTheRowAndSelectsNoMore() {
    Stage stage;
    stage.loadSample();
    QCOMPARE(dragsBetween(stage, 2, 0), 1);
    QCOMPARE(stage.list().picked().papers, QList<PaperKey>{stage.row(2).key});
}

void DraggingTest::pressedMouse_dragsAllThatIsPicked() {
    Stage stage;
    stage.loadSample();
    pickFirst(stage, 3);
    QCOMPARE(dragsBetween(stage, 1, 4), 1);
}

void DraggingTest::paper_goesInEveryFormAtOnce() {
    Stage stage;
    showInvented(stage, 40);
    stage.clickRow(0);
    const PaperRow paper = stage.row(0);
    const auto data = dragged(stage);
    const QString address = u"https://arxiv.org/abs/"_s + paper.id;
    QCOMPARE(data->urls(), QList<QUrl>{QUrl(address)});
    QCOMPARE(data->text(), address);
    QVERIFY(data->html().startsWith(u"<a href=\"%1\">"_s.arg(address)));
    QVERIFY(data->data(u"text/markdown"_s).endsWith("](" + address.toUtf8() + ")"));
    QVERIFY(data->data(u"application/x-bibtex"_s).startsWith("@misc{"));
    QVERIFY(data->data(u"application/x-bibtex"_s).contains(paper.id.toUtf8()));
    QVERIFY(dragged(stage, true)->text().startsWith(u"https://arxiv.org/pdf/"_s + paper.id));
}

void DraggingTest::aThousandPapers_areReadWhileTheDragGoesOn() {
    constexpr int papers = 1000;
    Stage stage;
    showInvented(stage, papers);
    stage.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(stage.list().pickedCount(), papers);
    // The quickest of some: a busy machine stops the one or the other.
    qint64 begun = std::numeric_limits<qint64>::max();
    QElapsedTimer clock;
    std::unique_ptr<QMimeData> data;
    for (int drag = 0; drag < 5; ++drag) {
        clock.start();
        data = dragged(stage);
        begun = std::min(begun, clock.elapsed());
    }
    QCOMPARE(data->urls().size(), papers);
    qInfo("A drag of %d papers begins after %lld ms and has its addresses after %lld.", papers, begun,
          clock.elapsed());
    QVERIFY(begun < 100);
    QCOMPARE(data->data(u"application/x-bibtex"_s).count("@"), papers);
}

void DraggingTest::starredAndLater_takePapersThatAreDropped() {
    Stage stage;
    stage.loadSample();
    const int starred = found(stage, {.starred = true});
    pickFirst(stage, 3);
    drop(placeOf(stage, u"Starred"_s), *dragged(stage), u"window-dropping"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found(stage, {.starred = true}), starred + 3, patience);
    drop(placeOf(stage, u"Later"_s), *dragged(stage));
    QTRY_COMPARE_WITH_TIMEOUT(found(stage, {.later = true}), 3, patience);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(found(stage, {.later = true}), 0, patience);
}

void DraggingTest::openPaperDroppedOnLater_isNotReadByStandingOpen() {
    Stage stage;
    stage.loadSample();
    stage.clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).read, patience);
    drop(placeOf(stage, u"Later"_s), *dragged(stage));
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).later, patience);
    QTest::qWait(2500); // it would be read after 1.5 s
    QVERIFY(stage.row(0).later);
}

void DraggingTest::tag_takesPapersThatAreDropped() {
    Stage stage;
    stage.loadSample();
    QVERIFY(awaited(stage.workspace().archive().addTag({stage.row(4).key}, u"to discuss"_s)));
    const auto chip = [&stage]() -> Chip* {
        for (auto* shown : stage.window().findChild<TagSection*>()->findChildren<Chip*>())
            if (shown->isVisible() && shown->text().startsWith(u"to discuss"_s))
                return shown;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(chip() != nullptr, patience);
    pickFirst(stage, 2);
    drop(*chip(), *dragged(stage));
    QTRY_COMPARE_WITH_TIMEOUT(found(stage, {.tags = {u"to discuss"_s}}), 3, patience);
}

void DraggingTest::papersOfAnotherProgram_areNotTakenByTheSidebar() {
    Stage stage;
    stage.loadSample();
    QMimeData data;
    data.setData(u"application/x-sheaf-papers"_s, "1");
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&placeOf(stage, u"Starred"_s), &enter);
    QVERIFY(!enter.isAccepted());
}

int main(int argc, char** argv) { return runWindowTest<DraggingTest>(argc, argv); }
#include "dragging_test.moc"
