#include "library/connection.h"
#include "library/migrations.h"
#include "support/invented_archive.h"
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
    void backup_doesNotCount();
    void vacuum_saysHowMuchItNeeds();
    void migration_leavesTheLibraryAsItWas();
    void moveIntoIt_leavesTheLibraryWhereItWas();

  private:
    /// Runs shell lines in the namespace with $DISK mounted, $SHEAF the program on the library there.
    Ran onSmallDisk(const QString& size, const QString& lines) const;

    static constexpr int papers = 3000;
    Program m_program;
    QString m_snapshot;
    QString m_full;
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
    environment.insert(u"FULL"_s, m_full);
    environment.insert(u"SNAPSHOT"_s, m_snapshot);
    process.setProcessEnvironment(environment);
    process.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script});
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void FullDiskTest::initTestCase() {
    const Ran tried = onSmallDisk(u"1m"_s, u"echo here"_s);
    if (tried.out.trimmed() != "here")
        QSKIP("this system lets nobody mount a small disk of their own");
    m_snapshot = m_program.path(u"snapshot.json"_s);
    m_full = m_program.path(u"full.sqlite"_s);
    InventedArchive archive;
    QFile file(m_snapshot);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int paper = 0; paper < papers; ++paper)
        file.write(archive.nextLine(papers));
    file.close();
    QCOMPARE(m_program.run({u"import"_s, m_snapshot}).exitCode, 0);
    QCOMPARE(m_program.run({u"backup"_s, u"--whole"_s, m_full}).exitCode, 0);
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

void FullDiskTest::backup_doesNotCount() {
    const qint64 size = QFileInfo(m_full).size();
    const Ran ran = onSmallDisk(QString::number(size + 600'000),
                                u"cp $FULL $DISK/library.sqlite; $SHEAF backup; echo code $?; "
                                u"ls -A $DISK/backups; echo listed; $SHEAF check"_s);
    QVERIFY2(ran.out.contains("code 3\nlisted"), (ran.out + ran.err).constData());
    QVERIFY2(ran.err.contains("no room left"), ran.err.constData());
    QVERIFY2(ran.out.contains("The library is sound."), ran.err.constData());
}

void FullDiskTest::vacuum_saysHowMuchItNeeds() {
    const qint64 size = QFileInfo(m_full).size();
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
