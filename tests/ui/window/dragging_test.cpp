#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/invented_library.h"
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

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

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

} // namespace

/// Papers dragged out of the list.
class DraggingTest : public QObject {
    Q_OBJECT

  private slots:
    void paper_goesInEveryFormAtOnce();
    void aThousandPapers_areReadWhileTheDragGoesOn();
    void starredAndLater_takePapersThatAreDropped();
    void tag_takesPapersThatAreDropped();
    void papersOfAnotherProgram_areNotTakenByTheSidebar();
};

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
    QElapsedTimer clock;
    clock.start();
    const auto data = dragged(stage);
    const qint64 begun = clock.elapsed();
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
