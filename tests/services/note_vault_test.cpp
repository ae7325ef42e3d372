#include "services/archive_service.h"
#include "services/note_vault.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "support/desk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A paper's note in the reader's vault, made and brought up to date while the reader writes in it.
class NoteVaultTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void note_isMadeAsTheExportMakesIt();
    void whatTheReaderWrote_staysWhenTheNoteIsBroughtUpToDate();
    void movedNote_isFoundWhereItIs();
    void obsidiansVault_isTold();
    void withoutAVault_itIsSaid();
    void vaultThatIsGone_isSaid();

  private:
    Result<KeptNote> note() { return awaited(m_desk->workspace().vault().noteOf(m_paper)); }
    QString path(const QString& inVault) const { return QDir(m_vault).filePath(inVault); }
    static QString read(const QString& path);
    static void write(const QString& path, const QString& text);

    std::unique_ptr<Desk> m_desk;
    QString m_vault;
    QString m_id;
    PaperKey m_paper = 0;
};

QString NoteVaultTest::read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void NoteVaultTest::write(const QString& path, const QString& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void NoteVaultTest::init() {
    m_desk = std::make_unique<Desk>();
    m_vault = m_desk->path(u"notes"_s);
    QVERIFY(QDir().mkpath(m_vault));
    QVERIFY(m_desk->workspace().settings().set(u"notes.vault"_s, m_vault));
    const auto papers = awaited(m_desk->workspace().sample().load());
    m_paper = papers->constFirst();
    m_id = awaited(m_desk->workspace().archive().entries({m_paper}))->constFirst().paper.id;
}

void NoteVaultTest::note_isMadeAsTheExportMakesIt() {
    const auto kept = note();
    QVERIFY2(kept.ok(), qPrintable(kept ? QString() : kept.error().sentence));
    QCOMPARE(kept->path, path(u"papers/%1.md"_s.arg(m_id)));
    QVERIFY(kept->remarks.isEmpty() && !kept->isObsidians);
    const QString text = read(kept->path);
    QVERIFY(text.startsWith(u"---\nid: \"%1\""_s.arg(m_id)));
    QVERIFY(text.contains(u"<!-- sheaf:begin abstract"_s));
}

void NoteVaultTest::whatTheReaderWrote_staysWhenTheNoteIsBroughtUpToDate() {
    const QString file = note()->path;
    write(file, read(file) + u"\n## My own\n\nAsk Lan.\n"_s);
    QVERIFY(awaited(m_desk->workspace().archive().addTag({m_paper}, u"thesis"_s)));
    const auto again = note();
    QVERIFY(again && again->path == file);
    const QString text = read(file);
    QVERIFY(text.endsWith(u"\n## My own\n\nAsk Lan.\n"_s));
    QVERIFY2(text.contains(u"\"thesis\""_s), qPrintable(text));
}

void NoteVaultTest::movedNote_isFoundWhereItIs() {
    const QString file = note()->path;
    QVERIFY(QDir().mkpath(path(u"read later"_s)));
    QVERIFY(QFile::rename(file, path(u"read later/A good one.md"_s)));
    QCOMPARE(note()->path, path(u"read later/A good one.md"_s));
    QVERIFY(!QFile::exists(file));
}

void NoteVaultTest::obsidiansVault_isTold() {
    QVERIFY(QDir().mkpath(path(u".obsidian"_s)));
    QVERIFY(note()->isObsidians);
    QVERIFY(QDir().mkpath(path(u"science"_s)));
    QVERIFY(m_desk->workspace().settings().set(u"notes.vault"_s, path(u"science"_s)));
    QVERIFY(note()->isObsidians);
}

void NoteVaultTest::withoutAVault_itIsSaid() {
    QVERIFY(m_desk->workspace().settings().remove(u"notes.vault"_s));
    const auto kept = note();
    QVERIFY(!kept.ok());
    QCOMPARE(kept.error().kind, ErrorKind::Usage);
    QVERIFY(kept.error().sentence.contains(u"Settings"_s));
}

void NoteVaultTest::vaultThatIsGone_isSaid() {
    QVERIFY(QDir().rmdir(m_vault));
    const auto kept = note();
    QVERIFY(!kept.ok());
    QCOMPARE(kept.error().kind, ErrorKind::Storage);
    QVERIFY(!QDir(m_vault).exists());
}

QTEST_GUILESS_MAIN(NoteVaultTest)
#include "note_vault_test.moc"
