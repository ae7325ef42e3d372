#include "services/archive_service.h"
#include "services/settings_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/palette/command_palette.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString sixthOfJanuary() { return QLocale().toString(QDate(2026, 1, 6), QLocale::LongFormat); }

CommandPalette& paletteOf(Stage& stage) { return *stage.find<CommandPalette>(u"commandPalette"_s); }

QLineEdit& fieldOf(Stage& stage) { return *stage.find<QLineEdit>(u"paletteField"_s); }

QListView& listOf(Stage& stage) { return *stage.find<QListView>(u"paletteList"_s); }

QString textAt(Stage& stage, int row) { return listOf(stage).model()->index(row, 0).data().toString(); }

int rowOf(Stage& stage, const QString& id) {
    const QAbstractItemModel& model = *listOf(stage).model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(PaletteModel::IdRole).toString() == id)
            return row;
    return -1;
}

void openPalette(Stage& stage) {
    stage.press(Qt::Key_K, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return paletteOf(stage).isVisible() && fieldOf(stage).hasFocus(); }, patience))
        qFatal("The palette does not open.");
}

/// What a reader does who knows the way: Ctrl+K, some letters, Return.
void command(Stage& stage, const QString& typed, const QString& expectedFirst = {}) {
    openPalette(stage);
    QTest::keyClicks(&fieldOf(stage), typed);
    if (!expectedFirst.isEmpty() &&
        !QTest::qWaitFor([&] { return textAt(stage, 0).startsWith(expectedFirst); }, patience))
        qFatal("First stands: %s", qPrintable(textAt(stage, 0)));
    QTest::keyClick(&fieldOf(stage), Qt::Key_Return);
}

} // namespace

/// The command palette over the real window.
class PaletteTest : public QObject {
    Q_OBJECT

  private slots:
    void command_isFoundAndDone();
    void places_daysAndFilters_areWaysToGo();
    void papers_areFoundByTheirTitles();
    void whatWasUsedLast_standsFirstAfterARestart();
    void keys_moveAndClose();
    void mouse_choosesAndClosesByAClickElsewhere();
    void palette_opensFromTheSearchField();
    void whatCannotBeDone_isNotOffered();
    void settingsPages_areOpened();
    void longTitles_areCutOffAndPictures_data();
    void longTitles_areCutOffAndPictures();
};

void PaletteTest::command_isFoundAndDone() {
    Stage stage;
    stage.loadSample();
    command(stage, u"dark"_s, u"Dark"_s);
    QVERIFY(!paletteOf(stage).isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(stage.workspace().settings().text(u"window.theme"_s), u"dark"_s, patience);
    command(stage, u"cost"_s, u"Cost of the summaries"_s);
    Stage::awaitDialog().close();
}

void PaletteTest::places_daysAndFilters_areWaysToGo() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    command(stage, u"starred papers"_s, u"Starred papers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"blankHeading"_s), u"No stars yet"_s, patience);
    command(stage, u"2026-01-06"_s, sixthOfJanuary());
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    command(stage, u"cs.CL"_s, u"cs.CL Computation and Language"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0 && stage.rows() < papers, patience);
    command(stage, u"yesterday"_s, u"Yesterday"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 0, patience);
    command(stage, u"6 January 2026"_s, sixthOfJanuary());
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
}

void PaletteTest::papers_areFoundByTheirTitles() {
    Stage stage;
    stage.loadSample();
    const PaperRow wanted = stage.row(stage.rows() - 1);
    openPalette(stage);
    QTest::keyClicks(&fieldOf(stage), wanted.title.left(wanted.title.size() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(stage, u"paper:"_s + wanted.id) >= 0, patience);
    QVERIFY(listOf(stage).model()->rowCount() <= 60 + 8);
    QTest::mouseClick(listOf(stage).viewport(), Qt::LeftButton, {},
                      listOf(stage)
                          .visualRect(listOf(stage).model()->index(rowOf(stage, u"paper:"_s + wanted.id), 0))
                          .center());
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().currentPaper(), wanted.key, patience);
    QCOMPARE(stage.rows(), 1);
    command(stage, wanted.id, u"Open arXiv:"_s + wanted.id);
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().currentPaper(), wanted.key, patience);
}

void PaletteTest::whatWasUsedLast_standsFirstAfterARestart() {
    Stage stage;
    stage.loadSample();
    command(stage, u"normal text"_s, u"Normal text size"_s);
    stage.restart();
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    openPalette(stage);
    QCOMPARE(textAt(stage, 0), u"Normal text size"_s);
}

void PaletteTest::keys_moveAndClose() {
    Stage stage;
    stage.loadSample();
    stage.list().setFocus();
    openPalette(stage);
    QCOMPARE(listOf(stage).currentIndex().row(), 0);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Tab);
    QCOMPARE(listOf(stage).currentIndex().row(), 2);
    stage.press(Qt::Key_Up);
    QCOMPARE(listOf(stage).currentIndex().row(), 1);
    stage.press(Qt::Key_Up);
    stage.press(Qt::Key_Up);
    QCOMPARE(listOf(stage).currentIndex().row(), listOf(stage).model()->rowCount() - 1);
    QTest::keyClicks(&fieldOf(stage), u"s"_s); // typed, not the shortcut
    QCOMPARE(fieldOf(stage).text(), u"s"_s);
    QCOMPARE(listOf(stage).currentIndex().row(), 0);
    stage.press(Qt::Key_Escape);
    QVERIFY(!paletteOf(stage).isVisible());
    QVERIFY(stage.list().hasFocus());
    openPalette(stage);
    QVERIFY(fieldOf(stage).text().isEmpty());
    stage.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!paletteOf(stage).isVisible());
}

void PaletteTest::mouse_choosesAndClosesByAClickElsewhere() {
    Stage stage;
    stage.loadSample();
    openPalette(stage);
    stage.clickRow(0);
    QVERIFY(!paletteOf(stage).isVisible());
    QVERIFY(stage.list().currentPaper() != 0);
}

void PaletteTest::palette_opensFromTheSearchField() {
    Stage stage;
    stage.loadSample();
    stage.press(u"/"_s);
    auto* search = stage.find<QLineEdit>(u"search"_s);
    QTRY_VERIFY_WITH_TIMEOUT(search->hasFocus(), patience);
    QTest::keyClicks(search, u"abc"_s);
    search->setCursorPosition(0);
    openPalette(stage);
    QCOMPARE(search->text(), u"abc"_s);
}

void PaletteTest::whatCannotBeDone_isNotOffered() {
    Stage stage;
    stage.loadSample();
    openPalette(stage);
    QCOMPARE(rowOf(stage, u"action:undo"_s), -1);
    QTest::keyClicks(&fieldOf(stage), u"zzzzqqqq"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listOf(stage).model()->rowCount(), 0, patience);
    stage.press(Qt::Key_Return);
    QVERIFY(paletteOf(stage).isVisible());
    QVERIFY(savePicture(stage.window(), u"palette-nothing"_s));
}

void PaletteTest::settingsPages_areOpened() {
    Stage stage;
    stage.loadSample();
    command(stage, u"settings app"_s, u"Settings: Appearance"_s);
    QDialog& dialog = Stage::awaitDialog();
    QCOMPARE(dialog.findChild<QListWidget*>(u"pages"_s)->currentItem()->text(), u"Appearance"_s);
    dialog.close();
}

void PaletteTest::longTitles_areCutOffAndPictures_data() {
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("typed");
    QTest::newRow("light-empty") << u"light"_s << QString();
    QTest::newRow("light-mark") << u"light"_s << u"mar"_s;
    QTest::newRow("light-papers") << u"light"_s << u"model"_s;
    QTest::newRow("dark-empty") << u"dark"_s << QString();
    QTest::newRow("dark-papers") << u"dark"_s << u"model"_s;
}

void PaletteTest::longTitles_areCutOffAndPictures() {
    QFETCH(QString, theme);
    QFETCH(QString, typed);
    Stage stage({{u"window.theme"_s, theme}});
    stage.loadSample();
    QVERIFY(awaited(stage.workspace().archive().addTag({stage.row(0).key}, u"học máy có mô hình rất lớn"_s)));
    QVERIFY(awaited(stage.workspace().archive().addTag({stage.row(0).key}, u"大语言模型 model"_s)));
    openPalette(stage);
    QTest::keyClicks(&fieldOf(stage), typed);
    QTest::qWait(800); // papers are asked for, and come
    const QRect list = listOf(stage).viewport()->rect();
    for (int row = 0; row < listOf(stage).model()->rowCount(); ++row)
        QVERIFY(listOf(stage).visualRect(listOf(stage).model()->index(row, 0)).width() <= list.width());
    QVERIFY(stage.window().rect().contains(paletteOf(stage).geometry()));
    QVERIFY(savePicture(stage.window(), u"palette-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

int main(int argc, char** argv) { return runWindowTest<PaletteTest>(argc, argv); }
#include "palette_test.moc"
