#include "library/connection.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf check --repair`, `sheaf vacuum`, `sheaf library` and `sheaf backup --restore` as a reader types
/// them.
class CliKeepingTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void faults_areNamedAndRepaired();
    void vacuum_saysWhatItGained();
    void library_saysWhichOneIsUsed();
    void movedLibrary_isFoundByTheNextStart();
    void openedLibrary_isUsedFromThenOn();
    void chosenLibraryThatIsGone_isNotMadeAnew();
    void aMoveThatCannotBe_saysWhyAndLeavesIt();
    void aSyncedFolder_isWarnedAbout();
    void libraryThatCannotBeOpened_isRestored();

  private:
    Ran run(const QStringList& command) const { return m_program->run(command); }
    /// Without --library: what the settings say.
    Ran own(const QStringList& command) const;
    void change(const QByteArray& sql) const;
    static int papersIn(const Ran& status) { return QJsonDocument::fromJson(status.out)[u"papers"].toInt(); }

    std::unique_ptr<Program> m_program;
};

void CliKeepingTest::init() {
    m_program = std::make_unique<Program>();
    QCOMPARE(run({u"status"_s}).exitCode, 0);
    change(
        "INSERT INTO papers (key, id, version, title, primary_category, categories, authors_complete, "
        "withdrawn, "
        "doi, comment, journal_ref, licence, code_url, project_url, pick_summary, pick_keywords, authors, "
        "affiliations, abstract) VALUES (1, '2601.00001', 1, 'A title', 'cs.LG', 'cs.LG', 1, 0, '', '', '', "
        "'', "
        "'', '', '', '[]', '[]', '', 'Words.'); INSERT INTO paper_categories VALUES ('cs.LG', 1); "
        "INSERT INTO search (search) VALUES ('rebuild'); INSERT INTO reading (paper, starred) VALUES (1, 1)"_ba);
    QCOMPARE(run({u"check"_s}).exitCode, 0);
}

Ran CliKeepingTest::own(const QStringList& command) const {
    QProcess process;
    process.start(Program::binary(), QStringList{u"--settings"_s, m_program->settings()} + command);
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void CliKeepingTest::change(const QByteArray& sql) const {
    const auto connection = Connection::open(m_program->library(), Connection::Access::ReadWrite);
    const Outcome done = (*connection)->script(sql);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().details));
}

void CliKeepingTest::faults_areNamedAndRepaired() {
    change("UPDATE totals SET count = 9; DELETE FROM category_counts"_ba);
    const Ran check = run({u"check"_s});
    QCOMPARE(check.exitCode, 1);
    QVERIFY2(check.err.contains("counts of all") && check.err.contains("sheaf check --repair"),
             check.err.constData());
    const Ran repair = run({u"check"_s, u"--repair"_s});
    QVERIFY2(repair.exitCode == 0, (repair.out + repair.err).constData());
    QVERIFY2(repair.out.startsWith("Backup: ") && repair.out.contains("counted anew") &&
                 repair.out.contains("The library is sound."),
             repair.out.constData());
    QCOMPARE(run({u"check"_s}).exitCode, 0);
    QVERIFY(run({u"backup"_s, u"--list"_s}).out.contains("(before a repair)"));
}

void CliKeepingTest::vacuum_saysWhatItGained() {
    change("CREATE TABLE junk AS SELECT zeroblob(3000000) AS x; DROP TABLE junk"_ba);
    const Ran vacuum = run({u"vacuum"_s});
    QVERIFY2(vacuum.exitCode == 0, vacuum.err.constData());
    QVERIFY2(vacuum.out.contains("smaller now"), vacuum.out.constData());
    QVERIFY(run({u"vacuum"_s}).out.contains("closely already"));
}

void CliKeepingTest::library_saysWhichOneIsUsed() {
    QCOMPARE(run({u"library"_s}).out.trimmed(), m_program->library().toUtf8());
}

void CliKeepingTest::movedLibrary_isFoundByTheNextStart() {
    QCOMPARE(own({u"library"_s, u"--open"_s, m_program->library()}).exitCode, 0);
    QCOMPARE(run({u"backup"_s}).exitCode, 0);
    const Ran moved = own({u"library"_s, u"--move"_s, m_program->path(u"new place"_s)});
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    QVERIFY(moved.out.contains("new place/library.sqlite"));
    QCOMPARE(papersIn(own({u"status"_s, u"--json"_s})), 1);
    QCOMPARE(own({u"library"_s}).out.trimmed(), m_program->path(u"new place/library.sqlite"_s).toUtf8());
    QVERIFY(own({u"backup"_s, u"--list"_s}).out.contains("new place/backups"));
    QVERIFY(!QFile::exists(m_program->library()) && !QFile::exists(m_program->path(u"backups"_s)));
}

void CliKeepingTest::openedLibrary_isUsedFromThenOn() {
    QCOMPARE(own({u"library"_s, u"--open"_s, m_program->library()}).exitCode, 0);
    QCOMPARE(papersIn(own({u"status"_s, u"--json"_s})), 1);
    QCOMPARE(own({u"library"_s, u"--open"_s, m_program->path(u"none.sqlite"_s)}).exitCode, 3);
    QFile letter(m_program->path(u"letter.sqlite"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear diary") > 0);
    letter.close();
    const Ran other = own({u"library"_s, u"--open"_s, letter.fileName()});
    QVERIFY2(other.exitCode == 3 && other.err.contains("not a Sheaf library"), other.err.constData());
    QCOMPARE(papersIn(own({u"status"_s, u"--json"_s})), 1);
}

void CliKeepingTest::chosenLibraryThatIsGone_isNotMadeAnew() {
    QCOMPARE(own({u"library"_s, u"--open"_s, m_program->library()}).exitCode, 0);
    QVERIFY(QFile::rename(m_program->library(), m_program->path(u"away.sqlite"_s)));
    const Ran status = own({u"status"_s});
    QCOMPARE(status.exitCode, 3);
    QVERIFY2(status.err.contains("is not there"), status.err.constData());
    QVERIFY(!QFile::exists(m_program->library()));
}

void CliKeepingTest::aMoveThatCannotBe_saysWhyAndLeavesIt() {
    const Ran moved = run({u"library"_s, u"--move"_s, u"/proc/nowhere"_s});
    QCOMPARE(moved.exitCode, 3);
    QVERIFY2(moved.err.contains("/proc/nowhere"), moved.err.constData());
    QCOMPARE(papersIn(run({u"status"_s, u"--json"_s})), 1);
}

void CliKeepingTest::aSyncedFolder_isWarnedAbout() {
    QVERIFY(!run({u"status"_s}).out.contains("syncs"));
    QVERIFY(QDir().mkpath(m_program->path(u".stfolder"_s)));
    QVERIFY(run({u"status"_s}).out.contains("Syncthing syncs"));
    QVERIFY(
        QJsonDocument::fromJson(run({u"status"_s, u"--json"_s}).out)[u"library_warning"].toString().contains(
            u"Syncthing"_s));
    const Ran check = run({u"check"_s});
    QVERIFY(check.exitCode == 0 && check.err.contains("Syncthing syncs"));
}

/// What is left of it is kept aside.
void CliKeepingTest::libraryThatCannotBeOpened_isRestored() {
    QCOMPARE(run({u"backup"_s}).exitCode, 0);
    const QString backup = QDir(m_program->path(u"backups"_s)).entryList({u"*.sqlite"_s}).constFirst();
    QFile library(m_program->library());
    QVERIFY(library.open(QIODevice::ReadWrite) && library.write("ruined by a bad disk") > 0);
    library.close();
    QCOMPARE(run({u"status"_s}).exitCode, 3);
    const Ran restored = run({u"backup"_s, u"--restore"_s, m_program->path(u"backups/"_s + backup)});
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    QCOMPARE(papersIn(run({u"status"_s, u"--json"_s})), 1);
    QCOMPARE(run({u"check"_s}).exitCode, 0);
    QCOMPARE(QDir(m_program->path(u"backups"_s)).entryList({u"*.damaged"_s}).size(), 1);
}

QTEST_GUILESS_MAIN(CliKeepingTest)
#include "cli_keeping_test.moc"
