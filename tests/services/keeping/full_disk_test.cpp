#include "library/connection.h"
#include "library/migrations.h"
#include "services/keeping/imported_library.h"
#include "support/invented_papers.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The program with its library on a disk of a few megabytes, a tmpfs in a namespace of its own: what needs
/// more says so in one sentence, and what was there stays whole.
class FullDiskTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void snapshotImport_keepsWhatCameBefore();
    void fetch_keepsWhatCameBeforeAndIsAskedForAgain();
    void export_leavesTheFileThatWasThere();
    void backup_doesNotCount();
    void vacuum_saysHowMuchItNeeds();
    void migration_leavesTheLibraryAsItWas();
    void moveIntoIt_leavesTheLibraryWhereItWas();

  private:
    /// Runs shell lines in the namespace with $DISK mounted, $SHEAF the program on the library there.
    Ran onSmallDisk(const QString& size, const QString& lines) const;

    static constexpr int papers = 3000;
    Program m_program;
    const ImportedLibrary m_imported{papers};
};

Ran FullDiskTest::onSmallDisk(const QString& size, const QString& lines) const {
    const QString disk = m_program.path(u"disk"_s);
    QDir().mkpath(disk);
    const QString script = u"set -e\nmount -t tmpfs -o size=%1 none \"$DISK\"\nSHEAF=\"$BIN --library "
                           u"$DISK/library.sqlite --settings "
                           u"$DISK/settings.json\"\nset +e\n%2\n"_s.arg(size, lines);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISK"_s, disk);
    environment.insert(u"BIN"_s, Program::binary());
    environment.insert(u"FULL"_s, m_imported.library());
    environment.insert(u"SNAPSHOT"_s, m_imported.snapshot());
    process.setProcessEnvironment(environment);
    process.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script});
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void FullDiskTest::initTestCase() {
    const Ran tried = onSmallDisk(u"1m"_s, u"echo here"_s);
    if (tried.out.trimmed() != "here")
        QSKIP("this system lets nobody mount a small disk of their own");
}

void FullDiskTest::snapshotImport_keepsWhatCameBefore() {
    const Ran ran =
        onSmallDisk(u"10m"_s, u"$SHEAF import $SNAPSHOT; echo code $?; mount -o remount,size=100m $DISK; "
                              u"$SHEAF check; $SHEAF import $SNAPSHOT; $SHEAF check"_s);
    QVERIFY2(ran.out.contains("code 3"), (ran.out + ran.err).constData());
    QVERIFY2(ran.err.contains("no room left"), ran.err.constData());
    QCOMPARE(ran.out.count("The library is sound."), 2);
    QVERIFY2(ran.out.contains(QByteArray::number(papers) + " papers of the snapshot"), ran.out.constData());
}

/// A day of a thousand papers, for which the library needs more than there is.
void FullDiskTest::fetch_keepsWhatCameBeforeAndIsAskedForAgain() {
    const InventedPapers announced(1000);
    FakePeer peer([&announced](const Request& request) { return announced.page(request); });
    const QString fetch = u"$SHEAF fetch --day 2026-01-30 --source arxiv --category cs.LG; echo code $?; "
                          u"mount -o remount,size=100m $DISK; "_s;
    const QString again =
        u"$SHEAF check; $SHEAF fetch --day 2026-01-30 --source arxiv --category cs.LG; echo "
        u"then $?; $SHEAF check; $SHEAF search '' | wc -l"_s;
    const Ran ran = onSmallDisk(
        u"1500k"_s,
        u"$SHEAF settings set feeds.arxiv.api_url %1; $SHEAF settings set feeds.arxiv.interval_ms 0; "_s.arg(
            peer.url(u"/api/query"_s).toString()) +
            fetch + again);
    QVERIFY2(ran.out.contains("code 3") || ran.out.contains("code 1"), (ran.out + ran.err).constData());
    QVERIFY2(ran.err.contains("no room left"), (ran.out + ran.err).constData());
    QCOMPARE(ran.out.count("The library is sound."), 2);
    QVERIFY2(ran.out.contains("then 0") && ran.out.trimmed().endsWith("\n1000"),
             (ran.out + ran.err).constData());
}

void FullDiskTest::export_leavesTheFileThatWasThere() {
    const Ran ran = onSmallDisk(u"2m"_s, u"echo mine > $DISK/all.json; $BIN --library $FULL --settings "
                                         u"$DISK/settings.json export --style json -o $DISK/all.json; "
                                         u"echo code $?; cat $DISK/all.json; ls -A $DISK"_s);
    QCOMPARE(ran.out, "code 3\nmine\nall.json\n");
    QVERIFY2(ran.err.contains("all.json could not be written (No space left"), ran.err.constData());
}

void FullDiskTest::backup_doesNotCount() {
    const qint64 size = QFileInfo(m_imported.library()).size();
    const Ran ran = onSmallDisk(QString::number(size + 600'000),
                                u"cp $FULL $DISK/library.sqlite; $SHEAF backup; echo code $?; "
                                u"ls -A $DISK/backups; echo listed; $SHEAF check"_s);
    QVERIFY2(ran.out.contains("code 3\nlisted"), (ran.out + ran.err).constData());
    QVERIFY2(ran.err.contains("no room left"), ran.err.constData());
    QVERIFY2(ran.out.contains("The library is sound."), ran.err.constData());
}

void FullDiskTest::vacuum_saysHowMuchItNeeds() {
    const qint64 size = QFileInfo(m_imported.library()).size();
    const Ran ran = onSmallDisk(QString::number(size * 2), u"cp $FULL $DISK/library.sqlite; $SHEAF vacuum; "
                                                           u"echo code $?; $SHEAF check"_s);
    QVERIFY2(ran.out.contains("code 3"), (ran.out + ran.err).constData());
    QVERIFY2(ran.err.contains("of free disk space"), ran.err.constData());
    QVERIFY2(ran.out.contains("The library is sound."), ran.err.constData());
}

void FullDiskTest::migration_leavesTheLibraryAsItWas() {
    const QString old = m_program.path(u"old.sqlite"_s);
    {
        const auto connection = Connection::open(old, Connection::Access::ReadWrite);
        QVERIFY(migrate(**connection, libraryMigrations().first(5)));
        QVERIFY(
            (*connection)
                ->script(
                    "INSERT INTO digests VALUES (1, 'sheaf', NULL, hex(randomblob(1000000)), '', '{}')"_ba));
    }
    const qint64 size = QFileInfo(old).size();
    const Ran ran = onSmallDisk(
        QString::number(size + 40'000),
        u"cp %1 $DISK/library.sqlite; $SHEAF status; echo code $?; cmp %1 $DISK/library.sqlite && "
        u"echo same; mount -o remount,size=100m $DISK; $SHEAF status; echo then $?"_s.arg(old));
    QVERIFY2(ran.out.contains("code 3\nsame"), (ran.out + ran.err).constData());
    QVERIFY2(ran.out.contains("then 0"), (ran.out + ran.err).constData());
    QVERIFY2(ran.err.count('\n') == 1, ran.err.constData());
}

void FullDiskTest::moveIntoIt_leavesTheLibraryWhereItWas() {
    const Ran ran =
        onSmallDisk(u"2m"_s, u"cp $FULL $FULL.moving; $BIN --library $FULL.moving --settings "
                             u"$DISK/settings.json library --move $DISK/new; echo code $?; ls -A $DISK/new; "
                             u"cmp $FULL $FULL.moving && echo same"_s);
    QVERIFY2(ran.out.contains("code 3"), (ran.out + ran.err).constData());
    QVERIFY2(ran.out.contains("same"), ran.out.constData());
    QVERIFY2(ran.err.contains("has room for"), ran.err.constData());
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
