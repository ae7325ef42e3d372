#include "library/connection.h"
#include "library/keeping/index_rebuild.h"
#include "services/archive_service.h"
#include "services/backup_service.h"
#include "services/keeping/keeping_service.h"
#include "services/snapshot/snapshot_service.h"
#include "support/desk.h"
#include "support/invented_archive.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class KeepingServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void soundLibrary_isSaidToBe();
    void repair_backsUpFirstAndSaysWhatItDid();
    void soundLibrary_isNotRepairedNorBackedUp();
    void whatCannotBeRepaired_isNamedAndLeft();
    void rebuildThatIsStopped_goesOnTheNextTime();
    void whileItIsRebuilt_theLibraryIsWritten();
    void fullDisk_leavesNoBackupAndRepairsNothing();
    void vacuum_gains();

  private:
    KeepingService& keeping() { return m_desk->workspace().keeping(); }
    void change(const QByteArray& sql) const {
        const auto connection =
            Connection::open(m_desk->path(u"library.sqlite"_s), Connection::Access::ReadWrite);
        const Outcome done = (*connection)->script("PRAGMA foreign_keys = OFF; "_ba + sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().details));
    }
    QStringList backupFiles() {
        return QDir(keeping().backupFolder()).entryList({u"*.sqlite*"_s}, QDir::Files);
    }

    std::unique_ptr<Desk> m_desk;
};

namespace {

constexpr int papers = 2500;

} // namespace

void KeepingServiceTest::init() {
    m_desk = std::make_unique<Desk>();
    InventedArchive archive;
    QFile file(m_desk->path(u"snapshot.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int paper = 0; paper < papers; ++paper)
        file.write(archive.nextLine(papers));
    file.close();
    QVERIFY(awaited(m_desk->workspace().snapshots().import(file.fileName())));
}

void KeepingServiceTest::soundLibrary_isSaidToBe() {
    QSignalSpy told(&keeping(), &KeepingService::progressed);
    const auto report = awaited(keeping().check());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->faults, QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 5, patience);
    int before = -1;
    for (const QList<QVariant>& one : told) {
        const auto step = one.first().value<WorkStep>();
        QVERIFY(!step.what.isEmpty() && step.done >= before && step.done < step.total);
        before = step.done;
    }
}

void KeepingServiceTest::repair_backsUpFirstAndSaysWhatItDid() {
    change("UPDATE totals SET count = 3 WHERE name = 'papers'; DELETE FROM paper_sources; "
           "INSERT INTO search (search) VALUES ('delete-all')"_ba);
    const auto found = awaited(keeping().check());
    QVERIFY(found->faults.size() >= 3 && found->repairable);
    const auto report = awaited(keeping().repair());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->left, QStringList());
    QVERIFY2(report->done.contains(u"All, starred, read and later papers were counted anew."_s),
             qPrintable(report->done.join(u'\n')));
    QVERIFY(report->done.contains(u"The search index was built anew."_s));
    QVERIFY(QFile::exists(report->backup) && report->backup.contains(u"before-repair"_s));
    QCOMPARE(m_desk->workspace().backups().backups().first().reason, BackupReason::BeforeRepair);
    QCOMPARE(awaited(keeping().check())->faults, QStringList());
}

void KeepingServiceTest::soundLibrary_isNotRepairedNorBackedUp() {
    const auto report = awaited(keeping().repair());
    QCOMPARE(report->done, QStringList());
    QCOMPARE(report->backup, QString());
    QCOMPARE(backupFiles(), QStringList());
}

void KeepingServiceTest::whatCannotBeRepaired_isNamedAndLeft() {
    change(
        "INSERT INTO jobs (paper, engine, language, state) VALUES (12345, 'x', 'en', 4); UPDATE totals SET count = 0"_ba);
    const auto report = awaited(keeping().repair());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().sentence));
    QVERIFY(!report->done.isEmpty());
    QCOMPARE(report->left.size(), 1);
    QVERIFY2(report->left.first().contains(u"jobs"_s), qPrintable(report->left.first()));
}

void KeepingServiceTest::rebuildThatIsStopped_goesOnTheNextTime() {
    change("INSERT INTO search (search) VALUES ('delete-all')"_ba);
    bool seen = false;
    const auto stop = connect(&keeping(), &KeepingService::progressed, &keeping(), [&](const WorkStep& step) {
        if (step.total == papers && step.done >= 1000 && !std::exchange(seen, true))
            keeping().cancel();
    });
    const auto stopped = awaited(keeping().repair());
    disconnect(stop);
    if (stopped)
        QSKIP("it was too quick to be stopped");
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(*awaited(keeping().isIndexHalfBuilt()));
    m_desk->reopen();
    QVERIFY(*awaited(keeping().isIndexHalfBuilt()));
    const auto report = awaited(keeping().repair());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->left, QStringList());
    QVERIFY(!*awaited(keeping().isIndexHalfBuilt()));
    QCOMPARE(awaited(keeping().check())->faults, QStringList());
}

void KeepingServiceTest::whileItIsRebuilt_theLibraryIsWritten() {
    change("INSERT INTO search (search) VALUES ('delete-all')"_ba);
    const auto keys = *awaited(m_desk->workspace().archive().find({}));
    const auto repaired = keeping().repair();
    QList<QFuture<Outcome>> notes;
    for (qsizetype at = 0; at < keys.size(); at += 100)
        notes += m_desk->workspace().archive().setNote(keys[at], u"Stromatolites."_s);
    for (const auto& note : notes)
        QVERIFY(awaited(note));
    QVERIFY(awaited(repaired));
    QCOMPARE(awaited(keeping().check())->faults, QStringList());
    const auto found = awaited(m_desk->workspace().archive().find({.search = u"stromatolites"_s}));
    QCOMPARE(found->size(), notes.size());
}

/// The folder for backups is a file: nothing can be put into it.
void KeepingServiceTest::fullDisk_leavesNoBackupAndRepairsNothing() {
    change("UPDATE totals SET count = 3 WHERE name = 'papers'"_ba);
    QFile inTheWay(keeping().backupFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto report = awaited(keeping().repair());
    QVERIFY(!report);
    QVERIFY2(report.error().sentence.contains(u"backups"_s), qPrintable(report.error().sentence));
    QCOMPARE(awaited(keeping().check())->faults.size(), 1);
}

void KeepingServiceTest::vacuum_gains() {
    change("CREATE TABLE junk AS SELECT zeroblob(3000000) AS x; DROP TABLE junk"_ba);
    const auto outlook = awaited(keeping().vacuumOutlook());
    QVERIFY(outlook->unused >= 3'000'000);
    const auto gained = awaited(keeping().vacuum());
    QVERIFY2(gained.ok(), gained.ok() ? "" : qPrintable(gained.error().sentence));
    QVERIFY(*gained > 2'500'000);
    QCOMPARE(awaited(keeping().check())->faults, QStringList());
}

QTEST_GUILESS_MAIN(KeepingServiceTest)
#include "keeping_service_test.moc"
