#include "services/export_service.h"
#include "services/import_service.h"
#include "services/sample_service.h"
#include "support/day_peer.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample day as a digest of Sheaf's own style, made by a workspace of its own.
QString sampleDigest(Desk& desk) {
    if (!awaited(desk.workspace().sample().load()))
        qFatal("no sample");
    const QString path = desk.path(u"2026-01-06.md"_s);
    if (!awaited(desk.workspace().exports().write({.path = path})))
        qFatal("no digest");
    return path;
}

/// A Markdown file that is no digest.
QString letter(Stage& stage) {
    const QString path = stage.desk().path(u"letter.md"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("# Dear diary\n\nNothing happened today.\n") < 0)
        qFatal("no letter");
    return path;
}

void drop(QWidget& target, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

/// Digests brought into the real window, by its first page and by dropping them.
class ImportTest : public QObject {
    Q_OBJECT

  private slots:
    void firstPage_asksForDigests();
    void droppedDigest_isReadOnceHoweverOften();
    void filesOverTheWindow_areSpokenOfUntilTheyLeave();
    void fileDroppedWhileAnotherIsRead_waitsForItsEnd();
    void faultOfTheFirstFile_isStillSaidWhenTheNextIsRead();
    void fileOfAnotherKind_isSaidAndChangesNothing();
};

void ImportTest::firstPage_asksForDigests() {
    Stage stage;
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    QVERIFY(savePicture(stage.window(), u"window-three-ways-in"_s));
    stage.clickText(u"Open a digest…"_s);
    const auto* dialog = qobject_cast<QFileDialog*>(&Stage::awaitDialog());
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
    QTest::keyClick(Stage::dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!Stage::dialog(), patience);
}

void ImportTest::droppedDigest_isReadOnceHoweverOften() {
    Desk other;
    const QString digest = sampleDigest(other);
    Stage stage;
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    const int papers = int(DayPeer::ids().size());
    drop(stage.window(), digest);
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.text(u"statusMessage"_s).contains(u"%1 new papers, 0 already"_s.arg(papers)), patience);
    drop(stage.window(), digest);
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.text(u"statusMessage"_s).contains(u"0 new papers, %1 already"_s.arg(papers)), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    QVERIFY(savePicture(stage.window(), u"window-imported"_s));
}

void ImportTest::filesOverTheWindow_areSpokenOfUntilTheyLeave() {
    Stage stage;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/2026-01-06.md"_s)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.window(), &enter);
    QCOMPARE(stage.text(u"statusMessage"_s), u"Let go to import these files"_s);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&stage.window(), &leave);
    QCOMPARE(stage.text(u"statusMessage"_s), QString());
}

void ImportTest::fileDroppedWhileAnotherIsRead_waitsForItsEnd() {
    Desk other;
    const QString digest = sampleDigest(other);
    Stage stage;
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    drop(stage.window(), digest);
    QVERIFY(stage.workspace().imports().busy());
    drop(stage.window(), digest);
    QCOMPARE(stage.text(u"statusMessage"_s),
             u"2026-01-06.md will be read when the import under way has ended."_s);
    const auto papers = DayPeer::ids().size();
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.text(u"statusMessage"_s).contains(u"0 new papers, %1 already"_s.arg(papers)), patience);
}

void ImportTest::faultOfTheFirstFile_isStillSaidWhenTheNextIsRead() {
    Desk other;
    const QString digest = sampleDigest(other);
    Stage stage;
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    drop(stage.window(), letter(stage));
    QVERIFY(stage.workspace().imports().busy());
    drop(stage.window(), digest);
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.text(u"statusMessage"_s).contains(u"%1 new papers"_s.arg(DayPeer::ids().size())), patience);
    QVERIFY(stage.text(u"noticeSentence"_s).contains(u"letter.md"_s));
}

void ImportTest::fileOfAnotherKind_isSaidAndChangesNothing() {
    Stage stage;
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    drop(stage.window(), letter(stage));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"0 of 1 digests"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"letter.md"_s), patience);
}

int main(int argc, char** argv) { return runWindowTest<ImportTest>(argc, argv); }

#include "import_test.moc"
