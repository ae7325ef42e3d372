#include "support/program.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Files that are no library of this version: one sentence, exit code 3, and not a byte of them changed.
class CliBadLibrariesTest : public QObject {
    Q_OBJECT

  private slots:
    void textFile_isLeftAlone();
    void anotherProgramsDatabase_isLeftAlone();
    void libraryOfANewerVersion_isLeftAlone();
    void folderThatCannotBeMade_isSaid();
    void damagedSettings_areLeftAlone();

  private:
    Program m_program;
};

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void changeDatabase(const QString& path, const QString& sql) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"change"_s);
}

void verifyRefused(const Ran& ran) {
    QVERIFY2(ran.exitCode == 3, (ran.out + ran.err).constData());
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
}

} // namespace

void CliBadLibrariesTest::textFile_isLeftAlone() {
    const QByteArray text("Dear diary, this is no database at all, and it must not become one.\n");
    write(m_program.library(), text);
    const Ran ran = m_program.run({u"status"_s});
    verifyRefused(ran);
    QCOMPARE(contentOf(m_program.library()), text);
}

void CliBadLibrariesTest::anotherProgramsDatabase_isLeftAlone() {
    QFile::remove(m_program.library());
    changeDatabase(m_program.library(), u"CREATE TABLE recipes (name TEXT)"_s);
    const QByteArray before = contentOf(m_program.library());
    verifyRefused(m_program.run({u"status"_s}));
    QCOMPARE(contentOf(m_program.library()), before);
}

void CliBadLibrariesTest::libraryOfANewerVersion_isLeftAlone() {
    QFile::remove(m_program.library());
    QCOMPARE(m_program.run({u"status"_s}).exitCode, 0);
    changeDatabase(m_program.library(), u"PRAGMA user_version = 9999"_s);
    const Ran ran = m_program.run({u"status"_s});
    verifyRefused(ran);
    QVERIFY2(ran.err.contains("newer"), ran.err.constData());
}

void CliBadLibrariesTest::folderThatCannotBeMade_isSaid() {
    const Ran ran = m_program.run({u"status"_s, u"--library"_s, u"/proc/no/such/place/library.sqlite"_s});
    verifyRefused(ran);
}

void CliBadLibrariesTest::damagedSettings_areLeftAlone() {
    QFile::remove(m_program.library());
    const QByteArray damaged("{ \"summaries\": { \"language\": ");
    write(m_program.settings(), damaged);
    verifyRefused(m_program.run({u"status"_s}));
    QVERIFY(m_program.run({u"settings"_s, u"set"_s, u"summaries.language"_s, u"zh"_s}).exitCode != 0);
    QCOMPARE(contentOf(m_program.settings()), damaged);
}

QTEST_GUILESS_MAIN(CliBadLibrariesTest)
#include "cli_bad_libraries_test.moc"
