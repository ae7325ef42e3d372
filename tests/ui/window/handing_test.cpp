#include "services/archive_service.h"
#include "services/settings_service.h"
#include "support/patience.h"
#include "support/zotero_peer.h"
#include "ui/list/paper_list_view.h"
#include "ui/settings/settings_dialog.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void put(const QString& path, const QByteArray& text) {
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// As an installed Obsidian stands with the desktop.
void registerObsidian() {
    put(QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation) + u"/obsidian.desktop"_s,
        "[Desktop Entry]\nType=Application\nName=Obsidian\nExec=true %u\n"
        "MimeType=x-scheme-handler/obsidian;\n");
    put(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/mimeapps.list"_s,
        "[Default Applications]\nx-scheme-handler/obsidian=obsidian.desktop\n");
}

} // namespace

/// Papers on their way from the window into the reader's other programs.
class HandingTest : public QObject {
    Q_OBJECT

  public slots:
    void takeUrl(const QUrl& url) { m_opened += url; }

  private slots:
    void init();
    void cleanup();
    void zoteroKey_sendsThePaper();
    void severalPapers_goTogether();
    void zoteroThatIsNotThere_canBeTriedAgain();
    void vaultKey_makesTheNoteAndOpensIt();
    void noteInObsidiansVault_opensInObsidian();
    void withoutAVault_theSettingsAreOffered();
    void settingsPage_keepsWhatIsChosen();
    void sharedDay_isOneFile();

  private:
    QList<QUrl> m_opened;
};

void HandingTest::init() {
    m_opened.clear();
    for (const char* scheme : {"file", "obsidian"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "takeUrl");
}

void HandingTest::cleanup() {
    for (const char* scheme : {"file", "obsidian"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

void HandingTest::zoteroKey_sendsThePaper() {
    ZoteroPeer zotero;
    Stage stage({{u"zotero.address"_s, zotero.address()}});
    stage.loadSample();
    stage.clickRow(1);
    const QString title = stage.row(1).title;
    stage.press(Qt::Key_Z);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"sent to “Reading list” in Zotero"_s),
                             patience);
    QCOMPARE(zotero.items().size(), 1);
    QCOMPARE(zotero.items()[0][u"title"_s].toString(), title);
    QCOMPARE(zotero.faults(), QStringList());
}

void HandingTest::severalPapers_goTogether() {
    ZoteroPeer zotero;
    Stage stage({{u"zotero.address"_s, zotero.address()}});
    stage.loadSample();
    stage.clickRow(0);
    stage.list().extend(1);
    stage.list().extend(1);
    QCOMPARE(stage.list().pickedCount(), 3);
    QVERIFY(!stage.find<QAction>(u"vault"_s)->isEnabled());
    stage.find<QAction>(u"zotero"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(zotero.items().size(), 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).startsWith(u"3 paper"_s), patience);
}

void HandingTest::zoteroThatIsNotThere_canBeTriedAgain() {
    Stage stage({{u"zotero.address"_s, u"http://127.0.0.1:9"_s}});
    stage.loadSample();
    stage.clickRow(0);
    stage.press(Qt::Key_Z);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"Start Zotero"_s), patience);
    QVERIFY(savePicture(stage.window(), u"zotero-not-there"_s));
    ZoteroPeer zotero;
    QVERIFY(stage.workspace().settings().set(u"zotero.address"_s, zotero.address()));
    stage.click(u"noticeAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(zotero.items().size(), 1, patience);
    QVERIFY(stage.text(u"noticeSentence"_s).isEmpty());
}

void HandingTest::vaultKey_makesTheNoteAndOpensIt() {
    Stage stage;
    const QString vault = stage.desk().path(u"notes"_s);
    QVERIFY(QDir().mkpath(vault) && stage.workspace().settings().set(u"notes.vault"_s, vault));
    stage.loadSample();
    stage.clickRow(0);
    stage.press(Qt::Key_V);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
    const QString note = QDir(vault).filePath(u"papers/%1.md"_s.arg(stage.row(0).id));
    QCOMPARE(m_opened[0], QUrl::fromLocalFile(note));
    QVERIFY(bytesOf(note).contains(stage.row(0).id));
}

void HandingTest::noteInObsidiansVault_opensInObsidian() {
    registerObsidian();
    Stage stage;
    const QString vault = stage.desk().path(u"my notes"_s);
    QVERIFY(QDir().mkpath(vault + u"/.obsidian"_s) &&
            stage.workspace().settings().set(u"notes.vault"_s, vault));
    stage.loadSample();
    stage.clickRow(0);
    stage.press(Qt::Key_V);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
    QCOMPARE(m_opened[0].scheme(), u"obsidian"_s);
    QVERIFY2(m_opened[0].toEncoded().startsWith("obsidian://open?path=%2F"), m_opened[0].toEncoded());
    QVERIFY2(m_opened[0].toEncoded().contains("my%20notes%2Fpapers%2F"), m_opened[0].toEncoded());
}

void HandingTest::withoutAVault_theSettingsAreOffered() {
    Stage stage;
    stage.loadSample();
    stage.clickRow(0);
    stage.press(Qt::Key_V);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"No notes vault"_s), patience);
    stage.click(u"noticeAction"_s);
    auto& dialog = Stage::awaitDialog();
    QCOMPARE(dialog.findChild<QListWidget*>(u"pages"_s)->currentItem()->text(), u"Other programs"_s);
    QVERIFY(savePicture(dialog, u"settings-programs"_s));
    dialog.reject();
}

void HandingTest::settingsPage_keepsWhatIsChosen() {
    Stage stage;
    stage.loadSample();
    stage.clickRow(0);
    stage.press(Qt::Key_V);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"noticeSentence"_s).isEmpty(), patience);
    stage.click(u"noticeAction"_s);
    auto& dialog = Stage::awaitDialog();
    auto* folder = dialog.findChild<QLineEdit*>(u"vaultFolder"_s);
    folder->setText(stage.desk().path(u"nowhere"_s));
    dialog.findChild<QPushButton*>(u"save"_s)->click();
    QVERIFY(dialog.findChild<QLabel*>(u"settingsError"_s)->text().contains(u"nowhere"_s));
    QVERIFY(QDir().mkpath(stage.desk().path(u"notes"_s)));
    folder->setText(stage.desk().path(u"notes"_s));
    dialog.findChild<QCheckBox*>(u"zoteroPdfs"_s)->setChecked(false);
    dialog.findChild<QPushButton*>(u"save"_s)->click();
    SettingsService& settings = stage.workspace().settings();
    QCOMPARE(settings.text(u"notes.vault"_s), stage.desk().path(u"notes"_s));
    QVERIFY(!settings.flag(u"zotero.pdf"_s));
    QCOMPARE(settings.text(u"zotero.address"_s), u"http://127.0.0.1:23119"_s);
}

void HandingTest::sharedDay_isOneFile() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    stage.find<QAction>(u"sharePage"_s)->trigger();
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = stage.find<QFileDialog>(u"sharePage"_s)), patience);
    const QString path = stage.desk().path(u"day.html"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"day.html"_s), patience);
    const QString page = bytesOf(path);
    QCOMPARE(page.count(u"<article "_s), papers);
    QVERIFY(page.contains(u"class=\"filter\""_s) && page.contains(u"default-src 'none'"_s));
    QCOMPARE(QDir(stage.desk().path(u"."_s)).entryList({u"figures"_s}), QStringList());
}

int main(int argc, char** argv) { return runWindowTest<HandingTest>(argc, argv); }
#include "handing_test.moc"
