#include "library/connection.h"
#include "library/migrations.h"
#include "services/keeping/imported_library.h"
#include "support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The program killed (SIGKILL) at random moments of all that keeps a library: backup, import of a snapshot,
/// migration, compacting, repair and moving. After each kill the library opens and is whole, and what was
/// broken off goes on.
class KeepingKillTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void backup();
    void snapshotImport();
    void migration();
    void compacting();
    void repair();
    void moving();

  private:
    QString path(const QString& name) const { return m_program->path(name); }
    Ran run(const QStringList& command) const { return m_program->run(command); }
    qint64 timeOf(const QStringList& command);
    bool killDuring(const QStringList& command, qint64& longestMs);
    void change(const QString& library, const QByteArray& sql) const;
    QString olderLibrary() const;
    int papersIn(const QString& library) const;
    void verifySound() const;
    void startWith(const QString& library) const;

    static constexpr int papers = 3000;
    static constexpr int kills = 20;

    const ImportedLibrary m_imported{papers};
    std::unique_ptr<Program> m_program;
    QRandomGenerator m_random{20260406};
};

namespace {

void copyOver(const QString& from, const QString& to) {
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(to + suffix);
    QVERIFY(QFile::copy(from, to));
}

} // namespace

void KeepingKillTest::init() { m_program = std::make_unique<Program>(); }

void KeepingKillTest::startWith(const QString& library) const { copyOver(library, m_program->library()); }

qint64 KeepingKillTest::timeOf(const QStringList& command) {
    QElapsedTimer time;
    time.start();
    const Ran ran = run(command);
    if (ran.exitCode != 0)
        qWarning("%s: %s", qPrintable(command.join(u' ')), (ran.out + ran.err).constData());
    return time.elapsed();
}

/// True where the kill met it at work. How long it may take to be killed follows what it takes, which changes
/// with what else the machine does.
bool KeepingKillTest::killDuring(const QStringList& command, qint64& longestMs) {
    QProcess process;
    process.start(Program::binary(), m_program->global() + command);
    if (!process.waitForStarted())
        qFatal("the program does not start");
    const bool finished = process.waitForFinished(int(m_random.bounded(std::max<qint64>(longestMs, 1)) + 1));
    process.kill();
    process.waitForFinished();
    longestMs = finished ? longestMs * 3 / 4 : longestMs * 5 / 4;
    return !finished;
}

void KeepingKillTest::change(const QString& library, const QByteArray& sql) const {
    const auto connection = Connection::open(library, Connection::Access::ReadWrite);
    const Outcome done = (*connection)->script(sql);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().details));
}

int KeepingKillTest::papersIn(const QString& library) const {
    const auto connection = Connection::open(library, Connection::Access::ReadOnly);
    const auto papersThere = (*connection)->number("SELECT count(*) FROM papers"_ba);
    return papersThere ? int(*papersThere) : -1;
}

void KeepingKillTest::verifySound() const {
    const Ran check = run({u"check"_s});
    QVERIFY2(check.exitCode == 0, check.err.constData());
}

void KeepingKillTest::backup() {
    startWith(m_imported.library());
    qint64 whole = timeOf({u"backup"_s});
    int atWork = 0;
    for (int kill = 0; kill < kills; ++kill) {
        atWork += killDuring({u"backup"_s}, whole);
        for (const QString& name : QDir(path(u"backups"_s)).entryList({u"*.sqlite"_s}))
            QCOMPARE(papersIn(path(u"backups/"_s + name)), papers); // half a one does not count as one
    }
    verifySound();
    const Ran ended = run({u"backup"_s});
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    QVERIFY(QDir(path(u"backups"_s)).entryList({u"*.sqlite"_s}).size() <= 5);
    QVERIFY2(atWork >= kills / 3, qPrintable(QString::number(atWork)));
}

void KeepingKillTest::snapshotImport() {
    int atWork = 0;
    int in = 0;
    qint64 longestMs = 700;
    for (int kill = 0; kill < kills && in < papers; ++kill) {
        atWork += killDuring({u"import"_s, m_imported.snapshot()}, longestMs);
        if (!QFile::exists(m_program->library()))
            continue;
        verifySound();
        const int now = papersIn(m_program->library());
        QVERIFY2(now >= in, "papers that were in are gone");
        in = now;
    }
    const Ran ended = run({u"import"_s, m_imported.snapshot()});
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    QCOMPARE(papersIn(m_program->library()), papers);
    verifySound();
    QVERIFY(atWork > 0);
}

/// A library of version 5 with the papers of the full one.
QString KeepingKillTest::olderLibrary() const {
    const QString old = m_imported.path(u"old.sqlite"_s);
    const auto connection = Connection::open(old, Connection::Access::ReadWrite);
    Connection& c = **connection;
    constexpr int version = 5;
    if (!migrate(c, libraryMigrations().first(version)) ||
        !c.run("ATTACH ? AS source"_ba, m_imported.library()))
        qFatal("no older library");
    QByteArrayList columns;
    Statement names = c.prepare("SELECT name FROM pragma_table_info('papers')"_ba);
    while (names.step())
        columns += names.text(0).toLatin1();
    const QByteArray list = columns.join(", ");
    const Outcome filled = c.script(
        "PRAGMA foreign_keys = OFF; BEGIN; INSERT INTO paper_categories (category, paper) SELECT category, "
        "paper "
        "FROM source.paper_categories; INSERT INTO listings SELECT * FROM source.listings; INSERT INTO papers ("_ba +
        list + ") SELECT " + list +
        " FROM source.papers; INSERT INTO search (search) VALUES ('rebuild'); COMMIT");
    if (!filled)
        qFatal("%s", qPrintable(filled.error().details));
    return old;
}

void KeepingKillTest::migration() {
    const QString old = olderLibrary();
    startWith(old);
    qint64 whole = timeOf({u"status"_s});
    QVERIFY(QDir(path(u"backups"_s)).entryList({u"*before-update.sqlite"_s}).size() == 1);
    verifySound();
    int atWork = 0;
    for (int kill = 0; kill < kills; ++kill) {
        startWith(old);
        atWork += killDuring({u"status"_s}, whole);
        QCOMPARE(papersIn(m_program->library()), papers); // of the version before or of this one
    }
    QCOMPARE(run({u"status"_s}).exitCode, 0);
    verifySound();
    QVERIFY2(atWork >= kills / 3, qPrintable(QString::number(atWork)));
}

void KeepingKillTest::compacting() {
    startWith(m_imported.library());
    change(
        m_program->library(),
        "CREATE TABLE junk AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "SELECT randomblob(4000) AS x FROM n; DROP TABLE junk"_ba);
    const qint64 large = QFileInfo(m_program->library()).size();
    const QString loose = m_imported.path(u"loose.sqlite"_s);
    copyOver(m_program->library(), loose);
    qint64 whole = timeOf({u"vacuum"_s});
    QVERIFY(QFileInfo(m_program->library()).size() < large - 10'000'000);
    int atWork = 0;
    for (int kill = 0; kill < kills; ++kill) {
        startWith(loose);
        atWork += killDuring({u"vacuum"_s}, whole);
        QCOMPARE(papersIn(m_program->library()), papers);
    }
    verifySound();
    QCOMPARE(run({u"vacuum"_s}).exitCode, 0);
    QVERIFY(QFileInfo(m_program->library()).size() < large - 10'000'000);
    verifySound();
    QVERIFY2(atWork >= kills / 3, qPrintable(QString::number(atWork)));
}

void KeepingKillTest::repair() {
    startWith(m_imported.library());
    change(m_program->library(), "UPDATE totals SET count = 1; DELETE FROM source_counts; "
                                 "INSERT INTO search (search) VALUES ('delete-all')"_ba);
    const QString damaged = m_imported.path(u"damaged.sqlite"_s);
    copyOver(m_program->library(), damaged);
    qint64 whole = timeOf({u"check"_s, u"--repair"_s});
    verifySound();
    startWith(damaged);
    int atWork = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 5 == 0)
            startWith(damaged);
        atWork += killDuring({u"check"_s, u"--repair"_s}, whole);
        QCOMPARE(papersIn(m_program->library()), papers);
    }
    const Ran ended = run({u"check"_s, u"--repair"_s});
    QVERIFY2(ended.exitCode == 0, (ended.out + ended.err).constData());
    verifySound();
    QVERIFY2(atWork >= kills / 3, qPrintable(QString::number(atWork)));
}

/// The reader's own library, which the settings point at.
void KeepingKillTest::moving() {
    const QStringList ownSettings{u"--settings"_s, m_program->settings()};
    const QString home = path(u"home"_s);
    QVERIFY(QDir().mkpath(home));
    const auto start = [this, ownSettings](const QStringList& command) {
        QProcess process;
        process.start(Program::binary(), ownSettings + command);
        process.waitForFinished(60'000);
        return Ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    QString now = home + u"/library.sqlite"_s;
    copyOver(m_imported.library(), now);
    QCOMPARE(start({u"library"_s, u"--open"_s, now}).exitCode, 0);
    QElapsedTimer time;
    time.start();
    const Ran moved = start({u"library"_s, u"--move"_s, path(u"place0"_s)});
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    const qint64 whole = time.elapsed();
    int atWork = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        const QString folder = path(u"place%1"_s.arg(kill));
        QProcess process;
        process.start(Program::binary(), ownSettings + QStringList{u"library"_s, u"--move"_s, folder});
        atWork += !process.waitForFinished(int(m_random.bounded(whole)) + 1);
        process.kill();
        process.waitForFinished();
        const Ran status = start({u"status"_s, u"--json"_s});
        QVERIFY2(status.exitCode == 0, status.err.constData());
        QCOMPARE(QJsonDocument::fromJson(status.out)[u"papers"].toInt(), papers);
    }
    QCOMPARE(start({u"check"_s}).exitCode, 0);
    const Ran last = start({u"library"_s, u"--move"_s, path(u"last"_s)});
    QVERIFY2(last.exitCode == 0, last.err.constData());
    QCOMPARE(papersIn(path(u"last/library.sqlite"_s)), papers);
    QVERIFY2(atWork >= kills / 3, qPrintable(QString::number(atWork)));
}

QTEST_GUILESS_MAIN(KeepingKillTest)
#include "keeping_kill_test.moc"
