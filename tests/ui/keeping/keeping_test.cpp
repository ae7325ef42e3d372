#include "library/connection.h"
#include "library/keeping/index_rebuild.h"
#include "services/backup_service.h"
#include "services/keeping/keeping_service.h"
#include "services/settings_service.h"
#include "support/patience.h"
#include "ui/keeping/backup_list.h"
#include "ui/keeping/moving_dialog.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/style_sheet.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// File > Library in the real window.
class KeepingTest : public QObject {
    Q_OBJECT

  private slots:
    void soundLibrary_isSaidToBe();
    void faults_areShownAndRepaired_data();
    void faults_areShownAndRepaired();
    void whatCannotBeRepaired_namesTheBackups();
    void compacting_saysWhatItNeedsAndGains_data();
    void compacting_saysWhatItNeedsAndGains();
    void backups_areListedWithWhatIsInThem_data();
    void backups_areListedWithWhatIsInThem();
    void restoring_asksForTheLibraryAnew();
    void withoutBackups_thereIsNothingToRestore();
    void moving_checksTheFolderFirst_data();
    void moving_checksTheFolderFirst();
    void theMoveItself_isFollowed();
    void backingUp_isSaidInTheStatusLine();
    void otherLibraries_areAMenuAway();
    void syncedFolder_isWarnedAboutOnce();
    void halfBuiltIndex_goesOnWithAClick();

  private:
    static void themes() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    static void change(Stage& stage, const QByteArray& sql) {
        const auto connection =
            Connection::open(stage.workspace().libraryPath(), Connection::Access::ReadWrite);
        const Outcome done = (*connection)->script("PRAGMA foreign_keys = OFF; "_ba + sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().details));
    }
    static QDialog& opened(Stage& stage, const QString& action) {
        stage.find<QAction>(action)->trigger();
        return Stage::awaitDialog();
    }
    static void click(QDialog& dialog, const QString& button) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(button), Qt::LeftButton);
    }
    static QString outcome(const QDialog& dialog) {
        const auto* label = dialog.findChild<QLabel*>(u"keepingOutcome"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

void KeepingTest::soundLibrary_isSaidToBe() {
    Stage stage;
    QDialog& dialog = opened(stage, u"checkLibrary"_s);
    click(dialog, u"keepingCheck"_s);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(dialog), u"The library is sound."_s, patience);
    QVERIFY(!dialog.findChild<QPushButton*>(u"keepingRepair"_s)->isVisible());
}

void KeepingTest::faults_areShownAndRepaired_data() { themes(); }

void KeepingTest::faults_areShownAndRepaired() {
    QFETCH(QString, theme);
    Stage stage({{u"window.theme"_s, theme}});
    stage.loadSample();
    change(stage, "UPDATE totals SET count = 99; DELETE FROM category_counts; "
                  "INSERT INTO search (search) VALUES ('delete-all')"_ba);
    QDialog& dialog = opened(stage, u"checkLibrary"_s);
    QVERIFY(savePicture(dialog, u"keeping-check-"_s + theme));
    click(dialog, u"keepingCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outcome(dialog).contains(u"makes a backup"_s), patience);
    QVERIFY(outcome(dialog).contains(u"search index does not agree"_s));
    QVERIFY(savePicture(dialog, u"keeping-faults-"_s + theme));
    click(dialog, u"keepingRepair"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outcome(dialog).contains(u"The library is sound."_s), patience);
    QVERIFY(outcome(dialog).contains(u"The search index was built anew."_s));
    QVERIFY(savePicture(dialog, u"keeping-repaired-"_s + theme));
    QCOMPARE(stage.workspace().backups().backups().size(), 1);
}

void KeepingTest::whatCannotBeRepaired_namesTheBackups() {
    Stage stage;
    change(stage, "INSERT INTO jobs (paper, engine, language, state) VALUES (12345, 'x', 'en', 1)"_ba);
    QDialog& dialog = opened(stage, u"checkLibrary"_s);
    click(dialog, u"keepingCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outcome(dialog).contains(u"jobs"_s), patience);
    QVERIFY2(outcome(dialog).contains(u"Restore from a backup"_s), qPrintable(outcome(dialog)));
    QVERIFY(!dialog.findChild<QPushButton*>(u"keepingRepair"_s)->isVisible());
}

void KeepingTest::compacting_saysWhatItNeedsAndGains_data() { themes(); }

void KeepingTest::compacting_saysWhatItNeedsAndGains() {
    QFETCH(QString, theme);
    Stage stage({{u"window.theme"_s, theme}});
    change(stage, "CREATE TABLE junk AS SELECT zeroblob(6000000) AS x; DROP TABLE junk"_ba);
    QDialog& dialog = opened(stage, u"compactLibrary"_s);
    const auto* purpose = dialog.findChild<QLabel*>(u"keepingPurpose"_s);
    QTRY_VERIFY_WITH_TIMEOUT(purpose->text().contains(u"free disk space"_s), patience);
    click(dialog, u"keepingCompact"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outcome(dialog).contains(u"smaller now"_s), patience);
    QVERIFY(savePicture(dialog, u"keeping-compact-"_s + theme));
}

void KeepingTest::backups_areListedWithWhatIsInThem_data() { themes(); }

void KeepingTest::backups_areListedWithWhatIsInThem() {
    QFETCH(QString, theme);
    Stage stage({{u"window.theme"_s, theme}});
    stage.loadSample();
    QVERIFY(awaited(stage.workspace().backups().backUp()));
    QVERIFY(awaited(stage.workspace().backups().backUp(BackupReason::BeforeRepair)));
    QVERIFY(awaited(stage.workspace().backups().backUp(BackupReason::BeforeMigration)));
    QDialog& dialog = opened(stage, u"restoreBackup"_s);
    const auto* list = dialog.findChild<BackupList*>();
    QCOMPARE(list->topLevelItemCount(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItem(2)->text(3).contains(u"papers"_s), patience);
    QVERIFY(list->currentItem() == list->topLevelItem(0));
    QVERIFY(savePicture(dialog, u"keeping-restore-"_s + theme));
}

void KeepingTest::restoring_asksForTheLibraryAnew() {
    Stage stage;
    QVERIFY(awaited(stage.workspace().backups().backUp()));
    QSignalSpy wanted(&stage.window(), &MainWindow::libraryWanted);
    QDialog& dialog = opened(stage, u"restoreBackup"_s);
    click(dialog, u"keepingRestore"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience);
    QCOMPARE(wanted.first().first().toString(), stage.workspace().libraryPath());
    QTRY_VERIFY_WITH_TIMEOUT(!Stage::dialog(), patience);
    QCOMPARE(stage.workspace().backups().backups().size(), 2);
}

void KeepingTest::withoutBackups_thereIsNothingToRestore() {
    Stage stage;
    const QDialog& dialog = opened(stage, u"restoreBackup"_s);
    QVERIFY(outcome(dialog).contains(u"no backup"_s));
    QVERIFY(!dialog.findChild<QPushButton*>(u"keepingRestore"_s)->isEnabled());
}

void KeepingTest::moving_checksTheFolderFirst_data() { themes(); }

void KeepingTest::moving_checksTheFolderFirst() {
    QFETCH(QString, theme);
    Stage stage({{u"window.theme"_s, theme}});
    QSignalSpy wanted(&stage.window(), &MainWindow::moveWanted);
    QDialog& dialog = opened(stage, u"moveLibrary"_s);
    auto* folder = dialog.findChild<QLineEdit*>(u"keepingFolder"_s);
    QVERIFY(!dialog.findChild<QPushButton*>(u"keepingMove"_s)->isEnabled());
    type(*folder, u"/proc/nowhere"_s);
    click(dialog, u"keepingMove"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).contains(u"/proc/nowhere"_s), qPrintable(outcome(dialog)),
                              patience);
    QVERIFY(savePicture(dialog, u"keeping-move-"_s + theme));
    QCOMPARE(wanted.size(), 0);
    folder->setText(stage.desk().path(u"Thư viện"_s));
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience);
    QCOMPARE(wanted.first().first().toString(), stage.desk().path(u"Thư viện"_s));
}

void KeepingTest::theMoveItself_isFollowed() {
    QTemporaryDir folder;
    QFile::remove(folder.filePath(u"library.sqlite"_s));
    const QString path = folder.filePath(u"library.sqlite"_s);
    QVERIFY(Workspace::open({.libraryPath = path, .settingsPath = folder.filePath(u"settings.json"_s)},
                            SystemClock()));
    MovingDialog dialog(path, folder.filePath(u"settings.json"_s), folder.filePath(u"new"_s));
    QString moved;
    connect(&dialog, &MovingDialog::moved, &dialog,
            [&](const Result<QString>& to) { moved = to ? *to : to.error().sentence; });
    dialog.show();
    QVERIFY(savePicture(dialog, u"keeping-moving"_s));
    QTRY_COMPARE_WITH_TIMEOUT(moved, folder.filePath(u"new/library.sqlite"_s), patience);
    QVERIFY(!QFile::exists(path));
}

void KeepingTest::backingUp_isSaidInTheStatusLine() {
    Stage stage;
    stage.find<QAction>(u"backUp"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"was backed up"_s), patience);
    QCOMPARE(stage.workspace().backups().backups().size(), 1);
}

void KeepingTest::otherLibraries_areAMenuAway() {
    Stage stage;
    const QString other = stage.desk().path(u"other/library.sqlite"_s);
    QVERIFY(Workspace::open({.libraryPath = other, .settingsPath = stage.desk().path(u"other.json"_s)},
                            SystemClock()));
    QSignalSpy wanted(&stage.window(), &MainWindow::libraryWanted);
    auto* chooser = qobject_cast<QFileDialog*>(&opened(stage, u"openLibrary"_s));
    QVERIFY(chooser && chooser->fileMode() == QFileDialog::ExistingFile);
    emit chooser->fileSelected(other);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience);
    QCOMPARE(wanted.first().first().toString(), other);
    QTest::keyClick(chooser, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!Stage::dialog(), patience);
    QSettings(QFileInfo(stage.workspace().settings().path()).path() + u"/window.ini"_s, QSettings::IniFormat)
        .setValue("library/recent",
                  QStringList{stage.workspace().libraryPath(), other, u"/no/such.sqlite"_s});
    stage.restart();
    QSignalSpy again(&stage.window(), &MainWindow::libraryWanted);
    auto* menu = stage.find<QMenu>(u"recentLibraries"_s);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().constFirst()->trigger();
    QCOMPARE(again.first().first().toString(), other);
}

void KeepingTest::syncedFolder_isWarnedAboutOnce() {
    Stage stage;
    QVERIFY(QDir().mkpath(stage.desk().path(u".stfolder"_s)));
    stage.restart();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"Syncthing"_s), patience);
    QVERIFY(savePicture(stage.window(), u"keeping-synced"_s));
    stage.click(u"noticeAction"_s);
    QVERIFY(Stage::awaitDialog().findChild<QLineEdit*>(u"keepingFolder"_s));
    Stage::dialog()->reject();
    stage.restart();
    QTest::qWait(300);
    QVERIFY(!stage.text(u"noticeSentence"_s).contains(u"Syncthing"_s));
}

void KeepingTest::halfBuiltIndex_goesOnWithAClick() {
    Stage stage;
    stage.loadSample();
    {
        const auto connection =
            Connection::open(stage.workspace().libraryPath(), Connection::Access::ReadWrite);
        QVERIFY(IndexRebuild(**connection).begin());
    }
    stage.restart();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"broken off"_s), patience);
    stage.click(u"noticeAction"_s);
    const QDialog& dialog = Stage::awaitDialog();
    QTRY_VERIFY_WITH_TIMEOUT(outcome(dialog).contains(u"The library is sound."_s), patience);
    QVERIFY(!*awaited(stage.workspace().keeping().isIndexHalfBuilt()));
}

int main(int argc, char** argv) { return runWindowTest<KeepingTest>(argc, argv); }

#include "keeping_test.moc"
