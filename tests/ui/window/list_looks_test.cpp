#include "services/archive_service.h"
#include "services/settings_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/column_header.h"
#include "ui/list/filter_chips.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/chip.h"
#include "ui/parts/count_row.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSlider>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

ColumnHeader& header(Stage& stage) { return *stage.window().findChild<ColumnHeader*>(); }

QStringList chips(Stage& stage) {
    QStringList texts;
    for (const auto* chip : stage.window().findChild<FilterChips*>()->findChildren<Chip*>())
        if (chip->isVisible())
            texts += chip->text();
    return texts;
}

void clickPlace(Stage& stage, const QString& name) {
    for (auto* row : stage.window().findChildren<CountRow*>())
        if (row->text() == name)
            return QTest::mouseClick(row, Qt::LeftButton);
    qFatal("No place is called %s.", qPrintable(name));
}

void clickHeader(Stage& stage, ListColumn column) {
    for (const ColumnPlace& place : header(stage).places())
        if (place.column == column)
            QTest::mouseClick(header(stage).viewport(), Qt::LeftButton, {},
                              QPoint(place.left + place.width / 2, header(stage).height() / 2));
}

} // namespace

/// Density, layout and filters of the list.
class ListLooksTest : public QObject {
    Q_OBJECT

  private slots:
    void looks_areChosenByKeysAndKept_data();
    void looks_areChosenByKeysAndKept();
    void headerClick_sortsByThatColumn();
    void columns_giveWayToTheTitleWhereTheListIsNarrow();
    void widthsOfColumns_areKept();
    void columnsLeftOut_areKept();
    void menuOfTheHeader_leavesColumnsOut();
    void starInItsColumn_starsThePaper();
    void place_isAChipThatGoes();
    void day_isAChipBesideAnother();
    void chipsByKeys_goOneAfterTheOther();
};

void ListLooksTest::looks_areChosenByKeysAndKept_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void ListLooksTest::looks_areChosenByKeysAndKept() {
    QFETCH(const QString, theme);
    Stage stage({{u"window.theme"_s, theme}, {u"reader.interests"_s, u"attention, graph, language"_s}});
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).score.has_value(), patience);
    stage.clickRow(1);
    const int roomy = stage.list().rowHeight();
    QVERIFY(!header(stage).isVisible());
    stage.press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.list().rowHeight() < roomy * 6 / 10, patience);
    QTest::qWait(500);
    QVERIFY(savePicture(stage.window(), u"list-compact-"_s + theme));
    const int compact = stage.list().rowHeight();
    stage.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(header(stage).isVisible(), patience);
    QVERIFY(stage.list().rowHeight() < compact);
    QTest::qWait(300);
    QVERIFY(savePicture(stage.window(), u"list-columns-compact-"_s + theme));
    stage.press(Qt::Key_3, Qt::ControlModifier);
    stage.window().findChild<QAction*>(u"toggleSidebar"_s)->trigger();
    QTest::qWait(300);
    QVERIFY(savePicture(stage.window(), u"list-columns-"_s + theme));
    stage.restart();
    QVERIFY(header(stage).isVisible());
    stage.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().rowHeight(), roomy, patience);
}

void ListLooksTest::headerClick_sortsByThatColumn() {
    Stage stage({{u"list.layout"_s, u"columns"_s}});
    stage.loadSample();
    clickHeader(stage, ListColumn::Title);
    QTRY_COMPARE_WITH_TIMEOUT(header(stage).sortIndicatorSection(), int(ListColumn::Title), patience);
    const auto isSorted = [&stage] {
        for (int i = 1; i < stage.rows(); ++i)
            if (stage.row(i - 1).title.compare(stage.row(i).title, Qt::CaseInsensitive) > 0)
                return false;
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSorted(), patience);
    clickHeader(stage, ListColumn::Authors); // nothing is sorted by those
    QTest::qWait(200);
    QCOMPARE(header(stage).sortIndicatorSection(), int(ListColumn::Title));
}

void ListLooksTest::columns_giveWayToTheTitleWhereTheListIsNarrow() {
    Stage stage({{u"list.layout"_s, u"columns"_s}});
    stage.loadSample();
    ColumnHeader& names = header(stage);
    names.resize(300, names.height());
    QVERIFY(names.isSectionHidden(int(ListColumn::Tags)) && names.isSectionHidden(int(ListColumn::Authors)));
    names.resize(1200, names.height());
    QVERIFY(!names.isSectionHidden(int(ListColumn::Tags)));
    QCOMPARE(names.length(), names.viewport()->width());
    QVERIFY(names.sectionSize(int(ListColumn::Title)) > 400);
}

void ListLooksTest::widthsOfColumns_areKept() {
    Stage stage({{u"list.layout"_s, u"columns"_s}});
    stage.loadSample();
    header(stage).resizeSection(int(ListColumn::Score), 90);
    QCOMPARE(header(stage).widths().at(int(ListColumn::Score)), 90);
    stage.restart();
    QCOMPARE(header(stage).widths().at(int(ListColumn::Score)), 90);
}

void ListLooksTest::columnsLeftOut_areKept() {
    Stage stage({{u"list.layout"_s, u"columns"_s}});
    stage.loadSample();
    stage.window().findChild<QAction*>(u"toggleSidebar"_s)->trigger();
    const auto shows = [&stage](ListColumn column) {
        const QList<ColumnPlace> places = header(stage).places();
        return std::ranges::any_of(places,
                                   [column](const ColumnPlace& place) { return place.column == column; });
    };
    const auto column = [&stage](const QString& name) { return stage.window().findChild<QAction*>(name); };
    column(u"columns-score"_s)->trigger();
    column(u"columns-star"_s)->trigger();
    QVERIFY(!shows(ListColumn::Score) && !shows(ListColumn::Star) && shows(ListColumn::Title));
    QTest::qWait(300);
    QVERIFY(savePicture(stage.window(), u"list-columns-left-out"_s));
    stage.restart();
    QVERIFY(!shows(ListColumn::Score) && !shows(ListColumn::Star));
    QVERIFY(!column(u"columns-score"_s)->isChecked());
    column(u"columns-score"_s)->trigger();
    QVERIFY(shows(ListColumn::Score));
    stage.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!column(u"columns-score"_s)->isEnabled(), patience); // cards have no columns
}

void ListLooksTest::menuOfTheHeader_leavesColumnsOut() {
    Stage stage({{u"list.layout"_s, u"columns"_s}});
    stage.loadSample();
    const QPoint place = header(stage).viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, header(stage).viewport()->mapToGlobal(place));
    QApplication::sendEvent(header(stage).viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(savePicture(*menu, u"list-columns-menu"_s));
    QCOMPARE(menu->actions().size(), qsizetype(optionalColumns.size()));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(header(stage).isSectionHidden(int(ListColumn::Score)));
}

void ListLooksTest::starInItsColumn_starsThePaper() {
    Stage stage({{u"list.layout"_s, u"columns"_s}});
    stage.loadSample();
    const PaperRow paper = stage.row(2);
    const QRect line = stage.list().visualRect(stage.list().model()->index(2, 0));
    const ColumnPlace star = header(stage).places().constLast();
    QTest::mouseClick(stage.list().viewport(), Qt::LeftButton, {}, {star.left + 14, line.center().y()});
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(2).starred != paper.starred, patience);
}

void ListLooksTest::place_isAChipThatGoes() {
    Stage stage;
    stage.loadSample();
    QVERIFY(chips(stage).isEmpty());
    const int papers = stage.rows();
    QVERIFY(awaited(stage.workspace().archive().setStarred({stage.row(0).key}, true)));
    clickPlace(stage, u"Starred"_s);
    QTRY_COMPARE_WITH_TIMEOUT(chips(stage), QStringList{u"starred"_s}, patience);
    QTest::mouseClick(stage.window().findChild<FilterChips*>()->findChild<Chip*>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(chips(stage).isEmpty() && stage.rows() == papers, patience);
}

void ListLooksTest::day_isAChipBesideAnother() {
    Stage stage;
    stage.loadSample();
    auto* score = stage.window().findChild<QSlider*>();
    score->setFocus();
    QTest::keyClick(score, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(chips(stage).size(), 2, patience);
    stage.clickText(u"Clear all"_s);
    QTRY_VERIFY_WITH_TIMEOUT(chips(stage).isEmpty(), patience);
}

void ListLooksTest::chipsByKeys_goOneAfterTheOther() {
    Stage stage;
    stage.loadSample();
    clickPlace(stage, u"Unread"_s);
    auto* score = stage.window().findChild<QSlider*>();
    score->setFocus();
    QTest::keyClick(score, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(chips(stage).size(), 2, patience);
    QVERIFY(savePicture(stage.window(), u"window-chips"_s));
    for (auto* chip : stage.window().findChild<FilterChips*>()->findChildren<Chip*>())
        if (chip->isVisible() && chip->text() == u"unread"_s)
            chip->setFocus();
    stage.press(Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(chips(stage).size(), 1, patience);
    stage.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(chips(stage).isEmpty() && stage.list().hasFocus(), patience);
}

int main(int argc, char** argv) { return runWindowTest<ListLooksTest>(argc, argv); }
#include "list_looks_test.moc"
