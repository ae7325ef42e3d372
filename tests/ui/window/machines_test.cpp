#include "services/archive_service.h"
#include "services/exchange/exchange_service.h"
#include "services/exchange/sync_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "support/desk.h"
#include "support/patience.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Other machines and the whole library's export, as the window has them.
class MachinesTest : public QObject {
    Q_OBJECT

  private slots:
    void folder_isChosenAndTheOthersChangesCome();
    void folderThatIsNotThere_isRefusedWithTheReason();
    void wholeLibrary_isWrittenAndComesBack();
};

void MachinesTest::folder_isChosenAndTheOthersChangesCome() {
    const QTemporaryDir folder;
    Desk other({{u"sync.folder"_s, folder.path()}});
    QVERIFY(awaited(other.workspace().sample().load()).ok());
    const auto keys = *awaited(other.workspace().archive().find({}));
    QVERIFY(awaited(other.workspace().archive().setStarred(keys, true)).ok());
    QVERIFY(awaited(other.workspace().sync().run()).ok());

    Stage stage;
    stage.loadSample();
    stage.window().resize(1200, 760);
    QVERIFY(!stage.row(0).starred);
    QDialog* dialog = openSettings(stage, u"Machines"_s);
    type(*dialog->findChild<QLineEdit*>(u"syncFolder"_s), folder.path());
    savePicture(*dialog, u"machines-page"_s);
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).starred, patience);
    auto* message = stage.find<QLabel>(u"statusMessage"_s);
    QVERIFY(message);
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"changed by"_s), patience);
    savePicture(stage.window(), u"machines-news"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList({u"sheaf-*.jsonl"_s}, QDir::Files).size(), 2,
                              patience);
    dialog = openSettings(stage, u"Machines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel*>(u"syncState"_s)->text().startsWith(u"In step with"_s),
                             patience);
    savePicture(*dialog, u"machines-page-in-step"_s);
}

void MachinesTest::folderThatIsNotThere_isRefusedWithTheReason() {
    Stage stage;
    QDialog* dialog = openSettings(stage, u"Machines"_s);
    type(*dialog->findChild<QLineEdit*>(u"syncFolder"_s), u"/nowhere/at/all"_s);
    press(*dialog, u"save"_s);
    auto* error = dialog->findChild<QLabel*>(u"settingsError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(error->text().startsWith(u"There is no folder /nowhere/at/all"_s));
    savePicture(*dialog, u"machines-page-refused"_s);
    QCOMPARE(stage.workspace().settings().text(u"sync.folder"_s), QString());
}

void MachinesTest::wholeLibrary_isWrittenAndComesBack() {
    Stage stage;
    stage.loadSample();
    const QString path = stage.desk().path(u"all.jsonl.gz"_s);
    stage.find<QAction>(u"exportEverything"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QFileDialog*>() != nullptr, patience);
    auto* dialog = stage.window().findChild<QFileDialog*>();
    dialog->selectFile(path);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QVERIFY(ExchangeService::recognises(path));
    auto* message = stage.find<QLabel>(u"statusMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"all that belongs to them"_s), patience);
    savePicture(stage.window(), u"library-exported"_s);
}

int main(int argc, char** argv) { return runWindowTest<MachinesTest>(argc, argv); }
#include "machines_test.moc"
