#include "services/archive_service.h"
#include "services/backup_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/parts/work_line.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDialog>
#include <QLabel>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A restore that the reader stops.
class RestoreStopTest : public QObject {
    Q_OBJECT

  private slots:
    void stoppedRestore_leavesTheLibraryAsItWas_data();
    void stoppedRestore_leavesTheLibraryAsItWas();
};

void RestoreStopTest::stoppedRestore_leavesTheLibraryAsItWas_data() {
    QTest::addColumn<bool>("leaving");
    QTest::newRow("by Cancel") << false;
    QTest::newRow("by closing the dialog") << true;
}

void RestoreStopTest::stoppedRestore_leavesTheLibraryAsItWas() {
    QFETCH(const bool, leaving);
    Stage stage;
    QVERIFY(awaited(stage.workspace().backups().backUp()));
    stage.loadSample();
    const auto papers = [&] { return awaited(stage.workspace().archive().find({}))->size(); };
    const qsizetype before = papers();
    QVERIFY(before > 0);
    QSignalSpy wanted(&stage.window(), &MainWindow::libraryWanted);
    stage.find<QAction>(u"restoreBackup"_s)->trigger();
    QDialog& dialog = Stage::awaitDialog();
    auto* restore = dialog.findChild<QPushButton*>(u"keepingRestore"_s);
    QTest::mouseClick(restore, Qt::LeftButton);
    auto* work = dialog.findChild<WorkLine*>();
    QVERIFY(work->isVisible());
    if (leaving)
        dialog.reject();
    else
        emit work->cancelled();
    if (leaving) {
        QTRY_VERIFY_WITH_TIMEOUT(!Stage::dialog(), patience);
    } else {
        const auto* said = dialog.findChild<QLabel*>(u"keepingOutcome"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible() && said->text().contains(u"as it was"_s), patience);
        QVERIFY(restore->isEnabled());
    }
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(papers(), before);
}

int main(int argc, char** argv) { return runWindowTest<RestoreStopTest>(argc, argv); }

#include "restore_stop_test.moc"
