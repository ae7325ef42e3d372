#include "library/connection.h"
#include "services/archive_service.h"
#include "services/backup_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"
#include "support/recordings.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class BackupTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void backup_standsBesideTheLibraryWithItsSettings();
    void theLastFive_areKept();
    void aWeekLater_theNextIsDue();
    void restoring_bringsTheDayBackAndKeepsWhatWasThere();
    void theOldest_canBeRestored();
    void somethingElse_isNotRestored();
    void wholeCopy_doesNotOverwrite();
    void olderLibrary_isBackedUpBeforeItIsMigrated();
    void libraryOfThisVersion_isNotBackedUpAtEveryStart();

  private:
    BackupService& backups() { return m_desk->workspace().backups(); }
    QString note(const QString& id) {
        ArchiveService& archive = m_desk->workspace().archive();
        const auto key = awaited(archive.paper(id));
        return key ? awaited(archive.entries({*key}))->first().reading.note : u"(no paper)"_s;
    }
    QString folder() const { return BackupService::folderOf(m_desk->workspace().libraryPath()); }
    /// A library as an older version left it.
    void layOutOldLibrary(const QString& path) const;

    FakeClock m_clock{QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc())};
    std::unique_ptr<Desk> m_desk;
};

void BackupTest::init() {
    m_clock.set(QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc()));
    m_desk = std::make_unique<Desk>(m_clock,
                                    QList<std::pair<QString, QString>>{{u"summaries.language"_s, u"vi"_s}});
}

void BackupTest::backup_standsBesideTheLibraryWithItsSettings() {
    QVERIFY(backups().backups().isEmpty());
    const auto made = awaited(backups().backUp());
    QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().sentence));
    QCOMPARE(made->path, folder() + u"/library-20260220T120000.sqlite"_s);
    QCOMPARE(made->made, m_clock.now());
    QVERIFY(made->bytes > 0);
    QCOMPARE(backups().backups(), QList<Backup>{*made});
    QVERIFY(test::bytesOf(folder() + u"/library-20260220T120000.settings.json"_s).contains("\"vi\""));
}

void BackupTest::theLastFive_areKept() {
    for (int day = 0; day < 7; ++day) {
        QVERIFY(awaited(backups().backUp()));
        m_clock.set(m_clock.now().addDays(1));
    }
    const QList<Backup> kept = backups().backups();
    QCOMPARE(kept.size(), 5);
    QCOMPARE(kept.first().made.date(), QDate(2026, 2, 26));
    QCOMPARE(kept.last().made.date(), QDate(2026, 2, 22));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 10); // the settings go with them
}

void BackupTest::aWeekLater_theNextIsDue() {
    QVERIFY(backups().isDue());
    QVERIFY(awaited(backups().backUp()));
    QVERIFY(!backups().isDue());
    m_clock.set(m_clock.now().addDays(7).addSecs(-1));
    QVERIFY(!backups().isDue());
    m_clock.set(m_clock.now().addSecs(1));
    QVERIFY(backups().isDue());
}

void BackupTest::restoring_bringsTheDayBackAndKeepsWhatWasThere() {
    layOutOldLibrary(m_desk->path(u"other.sqlite"_s));
    QCOMPARE(note(u"2601.00001"_s), u"(no paper)"_s);
    const Outcome restored = awaited(backups().restore(m_desk->path(u"other.sqlite"_s)));
    QVERIFY2(restored.ok(), qPrintable(restored.ok() ? QString() : restored.error().sentence));
    QCOMPARE(note(u"2601.00001"_s), u"A note."_s);
    QCOMPARE(backups().backups().size(), 1); // of what was there before
    QVERIFY(awaited(backups().restore(backups().backups().first().path)));
    QCOMPARE(note(u"2601.00001"_s), u"(no paper)"_s);
}

/// The backup of what there is makes a sixth, and the oldest of six goes: not the one that is restored.
void BackupTest::theOldest_canBeRestored() {
    for (int day = 0; day < 5; ++day) {
        QVERIFY(awaited(backups().backUp()));
        m_clock.set(m_clock.now().addDays(1));
    }
    const Outcome restored = awaited(backups().restore(backups().backups().last().path));
    QVERIFY2(restored.ok(), qPrintable(restored.ok() ? QString() : restored.error().sentence));
    QCOMPARE(backups().backups().first().reason, BackupReason::BeforeRestore);
}

void BackupTest::somethingElse_isNotRestored() {
    QFile other(m_desk->path(u"other.sqlite"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a letter") > 0);
    other.close();
    const Outcome restored = awaited(backups().restore(other.fileName()));
    QVERIFY(!restored);
    QVERIFY2(restored.error().sentence.contains(u"not a Sheaf library"_s),
             qPrintable(restored.error().sentence));
    QVERIFY(!awaited(backups().restore(m_desk->path(u"nothing.sqlite"_s))));
}

void BackupTest::wholeCopy_doesNotOverwrite() {
    const QString path = m_desk->path(u"whole.sqlite"_s);
    const auto copied = awaited(backups().copyTo(path));
    QVERIFY(copied);
    QCOMPARE(copied->bytes, QFileInfo(path).size());
    QVERIFY(!awaited(backups().copyTo(path)));
}

void BackupTest::olderLibrary_isBackedUpBeforeItIsMigrated() {
    const QString old = m_desk->path(u"old.sqlite"_s);
    layOutOldLibrary(old);
    const Outcome safe = backUpBeforeMigration(old, m_desk->path(u"settings.json"_s), m_clock.now());
    QVERIFY2(safe.ok(), qPrintable(safe.ok() ? QString() : safe.error().sentence));
    QFile backup(BackupService::folderOf(old) + u"/library-20260220T120000.before-update.sqlite"_s);
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QCOMPARE(backup.read(100).mid(60, 4), "\0\0\0\x03"_ba); // still of version 3
}

void BackupTest::libraryOfThisVersion_isNotBackedUpAtEveryStart() {
    m_desk->reopen();
    QVERIFY(backups().backups().isEmpty());
}

void BackupTest::layOutOldLibrary(const QString& path) const {
    const auto old = Connection::open(path, Connection::Access::ReadWrite);
    QVERIFY(old);
    QVERIFY((*old)->script(test::fixture(u"library/version_3.sql"_s)));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
