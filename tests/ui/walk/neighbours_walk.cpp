#include "services/archive_service.h"
#include "services/exchange/sync_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "services/summary_service.h"
#include "services/workspace.h"
#include "support/day_peer.h"
#include "support/invented_archive.h"
#include "support/model_peer.h"
#include "support/patience.h"
#include "support/zotero_peer.h"
#include "ui/list/paper_list_view.h"
#include "ui/settings/settings_dialog.h"
#include "ui/walk/full_disk.h"
#include "ui/walk/walk_steps.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

void zotero(Walk& walk) {
    Stage& stage = walk.stage();
    SettingsService& settings = stage.workspace().settings();
    QVERIFY(settings.set(u"zotero.address"_s, u"http://127.0.0.1:9"_s).ok());
    choosePaper(walk, 0);
    stage.press(u"z"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"noticeSentence"_s).isEmpty(), patience);
    walk.look(u"zotero-away"_s);
    walk.tabThrough(stage.window());
    const ZoteroPeer peer;
    QVERIFY(settings.set(u"zotero.address"_s, peer.address()).ok());
    stage.click(u"noticeAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(peer.items().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"Reading list"_s), patience);
    walk.look(u"zotero-sent"_s);
}

void vault(Walk& walk) {
    Stage& stage = walk.stage();
    stage.press(u"v"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"noticeSentence"_s).isEmpty(), patience);
    walk.look(u"vault-not-chosen"_s);
    stage.click(u"noticeClose"_s);
}

/// The dialog is Qt's own, or the desktop's.
void share(Walk& walk, const QString& path, const QString& view) {
    Stage& stage = walk.stage();
    const auto said = [&stage] { return stage.text(u"noticeSentence"_s) + stage.text(u"statusMessage"_s); };
    const QString before = said();
    stage.find<QAction>(u"sharePage"_s)->trigger();
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = stage.find<QFileDialog>(u"sharePage"_s)), patience);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(said() != before, patience);
    walk.look(view);
}

void otherMachine(Walk& walk) {
    Stage& stage = walk.stage();
    const QTemporaryDir folder;
    Desk other({{u"sync.folder"_s, folder.path()}});
    QVERIFY(awaited(other.workspace().sample().load()).ok());
    const auto keys = *awaited(other.workspace().archive().find({}));
    QVERIFY(awaited(other.workspace().archive().setStarred(keys, true)).ok());
    QVERIFY(awaited(other.workspace().sync().run()).ok());
    QVERIFY(stage.workspace().settings().set(u"sync.folder"_s, folder.path()).ok());
    QVERIFY(awaited(stage.workspace().sync().run()).ok());
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).starred, patience);
    walk.look(u"other-machine-came"_s);
    stage.find<QAction>(u"settings"_s)->trigger();
    QDialog& dialog = Stage::awaitDialog();
    dialog.findChild<QListWidget*>(u"pages"_s)->setCurrentRow(int(SettingsDialog::Page::Machines));
    walk.opened(u"settings-machines-in-step"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
}

void exportThatFails(Walk& walk) {
    Stage& stage = walk.stage();
    stage.press(Qt::Key_E, Qt::ControlModifier);
    QDialog& dialog = Stage::awaitDialog();
    type(*dialog.findChild<QLineEdit*>(u"path"_s), stage.desk().path(u"library.sqlite/day.md"_s));
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"write"_s), Qt::LeftButton);
    walk.opened(u"export-failed"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
}

/// Or tries to.
void summarise(Stage& stage) {
    QSignalSpy finished(&stage.workspace().summaries(), &SummaryService::finished);
    stage.find<QAction>(u"summarise"_s)->trigger();
    QVERIFY(finished.wait(patience));
}

/// What the model says to the two papers that have no summary yet.
void modelThatFails(Walk& walk, const Answer& answer, const QString& view) {
    Stage& stage = walk.stage();
    walk.peer().setHandler([answer](const Request& request) {
        return request.path.startsWith(u"/v1/"_s) ? answer : dayAnswer(request);
    });
    awaitAction(stage, u"summarise"_s);
    summarise(stage);
    stage.list().scrollToBottom();
    walk.look(view);
}

void engines(Walk& walk) {
    Stage& stage = walk.stage();
    modelThatFails(walk, {.status = 401, .body = "{}"}, u"key-refused"_s);
    QVERIFY(stage.workspace().settings().set(u"engines.peer.base_url"_s, u"http://127.0.0.1:9/v1"_s).ok());
    summarise(stage);
    walk.look(u"engine-away"_s);
}

/// A snapshot of arXiv for which the library has no room.
void fullDisk(Walk& walk) {
    Stage& stage = walk.stage();
    QFile snapshot(stage.desk().path(u"snapshot.json"_s));
    QVERIFY(snapshot.open(QIODevice::WriteOnly));
    constexpr int papers = 3000;
    InventedArchive archive;
    for (int paper = 0; paper < papers; ++paper)
        snapshot.write(archive.nextLine(papers));
    snapshot.close();
    const FullDisk full;
    stage.restart();
    awaitRows(stage, int(DayPeer::ids().size()));
    stage.find<QAction>(u"openDigest"_s)->trigger();
    auto* dialog = qobject_cast<QFileDialog*>(&Stage::awaitDialog());
    QVERIFY(dialog);
    emit dialog->filesSelected({snapshot.fileName()});
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"noticeSentence"_s).isEmpty(), patience);
    walk.look(u"disk-full"_s);
    walk.tabThrough(stage.window());
}

} // namespace

void walkTheNeighbours(Walk& walk) {
    walk.prepareDay();
    zotero(walk);
    vault(walk);
    share(walk, walk.stage().desk().path(u"day.html"_s), u"shared"_s);
    share(walk, walk.stage().desk().path(u"library.sqlite/day.html"_s), u"share-failed"_s);
    exportThatFails(walk);
    engines(walk);
    otherMachine(walk);
    fullDisk(walk);
}

} // namespace sheaf::test
