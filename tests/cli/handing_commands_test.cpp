#include "cli/command_desk.h"
#include "support/fake_peer.h"
#include "support/zotero_peer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf zotero` and `sheaf vault`: papers handed to other programs.
class HandingCommandsTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void zotero_takesThePapersWithTheirTags();
    void zotero_saysWhatItCouldNotFind();
    void zoteroThatIsNotThere_isSaidSo();
    void zoteroThatOnlyReads_isSaidSo();
    void vault_printsTheNotesItWrote();
    void vaultThatIsNotSet_isSaidSo();
    void vaultThatCannotBeWritten_isSaidSo();
    void withoutIds_theUsageIsWrong();

  private:
    Spoken speak(const QStringList& command) const { return m_desk.speak(command); }
    void set(const QString& name, const QString& value) {
        QCOMPARE(speak({u"settings"_s, u"set"_s, name, value}).code, ExitCode::Done);
    }

    CommandDesk m_desk;
    QTemporaryDir m_folder;
    QStringList m_papers;
};

void HandingCommandsTest::initTestCase() {
    QVERIFY(m_desk.openSample());
    for (const QString& line : speak({u"search"_s, QString()}).out.split(u'\n', Qt::SkipEmptyParts))
        m_papers += line.section(u' ', 0, 0);
    QVERIFY(m_papers.size() > 3);
}

void HandingCommandsTest::zotero_takesThePapersWithTheirTags() {
    const ZoteroPeer zotero;
    set(u"zotero.address"_s, zotero.address());
    QCOMPARE(speak({u"tag"_s, m_papers[0], u"for Lan"_s}).code, ExitCode::Done);
    const Spoken spoken = speak({u"zotero"_s, m_papers[0], m_papers[1]});
    QCOMPARE(spoken.code, ExitCode::Done);
    QVERIFY2(spoken.out.startsWith(u"2 papers sent to “"_s), qPrintable(spoken.out));
    QCOMPARE(zotero.items().size(), 2);
    QCOMPARE(zotero.items()[0][u"tags"_s][0][u"tag"_s].toString(), u"for Lan"_s);
    QCOMPARE(zotero.faults(), QStringList());
}

void HandingCommandsTest::zotero_saysWhatItCouldNotFind() {
    const ZoteroPeer zotero;
    set(u"zotero.address"_s, zotero.address());
    const Spoken spoken = speak({u"zotero"_s, m_papers[0], u"1999.00001"_s});
    QCOMPARE(spoken.code, ExitCode::Partly);
    QVERIFY2(spoken.err.contains(u"1999.00001"_s), qPrintable(spoken.err));
    QCOMPARE(zotero.items().size(), 1);
    QCOMPARE(speak({u"zotero"_s, u"1999.00001"_s}).code, ExitCode::Nothing);
}

void HandingCommandsTest::zoteroThatIsNotThere_isSaidSo() {
    QString address;
    {
        const FakePeer gone{[](const Request&) { return Answer{}; }};
        address = gone.url().toString();
    }
    set(u"zotero.address"_s, address);
    const Spoken spoken = speak({u"zotero"_s, m_papers[0]});
    QCOMPARE(spoken.code, ExitCode::Nothing);
    QVERIFY2(spoken.err.contains(u"Zotero"_s), qPrintable(spoken.err));
}

void HandingCommandsTest::zoteroThatOnlyReads_isSaidSo() {
    ZoteroPeer zotero;
    zotero.setReadOnly(true);
    set(u"zotero.address"_s, zotero.address());
    const Spoken spoken = speak({u"zotero"_s, m_papers[0]});
    QVERIFY(spoken.code != ExitCode::Done);
    QVERIFY(!spoken.err.isEmpty());
    QVERIFY(zotero.items().isEmpty());
}

void HandingCommandsTest::vault_printsTheNotesItWrote() {
    const QString vault = m_folder.filePath(u"My notes"_s);
    QVERIFY(QDir().mkpath(vault));
    set(u"notes.vault"_s, vault);
    const Spoken spoken = speak({u"vault"_s, m_papers[0], m_papers[1]});
    QCOMPARE(spoken.code, ExitCode::Done);
    const QStringList paths = spoken.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(paths.size(), 2);
    for (const QString& path : paths) {
        QVERIFY2(path.startsWith(vault), qPrintable(path));
        QFile note(path);
        QVERIFY(note.open(QIODevice::ReadOnly));
        QVERIFY(note.readAll().startsWith("---\n"));
    }
    QFile mine(paths[0]);
    QVERIFY(mine.open(QIODevice::Append));
    mine.write("\nWhat I add stays.\n");
    mine.close();
    QCOMPARE(speak({u"vault"_s, m_papers[0]}).out.trimmed(), paths[0]);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QVERIFY(mine.readAll().contains("What I add stays."));
}

void HandingCommandsTest::vaultThatIsNotSet_isSaidSo() {
    set(u"notes.vault"_s, QString());
    const Spoken spoken = speak({u"vault"_s, m_papers[0]});
    QVERIFY(spoken.code != ExitCode::Done);
    QVERIFY(spoken.out.isEmpty() && !spoken.err.isEmpty());
}

void HandingCommandsTest::vaultThatCannotBeWritten_isSaidSo() {
    QFile file(m_folder.filePath(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    set(u"notes.vault"_s, file.fileName());
    const Spoken spoken = speak({u"vault"_s, m_papers[0]});
    QVERIFY(spoken.code != ExitCode::Done);
    QVERIFY2(spoken.err.contains(u"a file"_s), qPrintable(spoken.err));
}

void HandingCommandsTest::withoutIds_theUsageIsWrong() {
    QCOMPARE(speak({u"zotero"_s}).code, ExitCode::Usage);
    QCOMPARE(speak({u"vault"_s}).code, ExitCode::Usage);
}

QTEST_GUILESS_MAIN(HandingCommandsTest)
#include "handing_commands_test.moc"
