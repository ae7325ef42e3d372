#include "library/library_file.h"
#include "library/migrations.h"
#include "library/paper_store.h"
#include "open_library.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <sys/prctl.h>
#include <unistd.h>

#include <cstdio>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QString openOnly = u"--open-only"_s;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Nothing stops root: give up what lets it pass by permissions, for the program that follows.
void obeyPermissions() {
    constexpr int overrideAccess = 1; // CAP_DAC_OVERRIDE
    constexpr int readAnything = 2;   // CAP_DAC_READ_SEARCH
    if (geteuid() == 0 &&
        (prctl(PR_CAPBSET_DROP, overrideAccess) != 0 || prctl(PR_CAPBSET_DROP, readAnything) != 0))
        _exit(99);
}

/// What a process that obeys permissions is told when it opens the library; "open" where it could.
QString openedByOther(const QString& path) {
    QProcess other;
    other.setChildProcessModifier(obeyPermissions);
    other.start(QCoreApplication::applicationFilePath(), {openOnly, path});
    other.waitForFinished(20'000);
    return other.exitCode() == 99 ? QString() : QString::fromUtf8(other.readAllStandardOutput());
}

int openAndTell(const QString& path) {
    const auto library = Library::open(path);
    const QString told = library ? u"open"_s : library.error().sentence;
    std::fputs(qUtf8Printable(told), stdout);
    return 0;
}

} // namespace

class LibraryFileTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void missingFile_isMade_withItsFolders();
    void emptyFile_becomesALibrary();
    void readOnlyFile_isRefusedWithASentence();
    void readOnlyFolder_isRefusedWithASentence();
    void folderThatCannotBeMade_isNamed();
    void folderInsteadOfAFile_isRefused();
    void otherFile_isRefusedAndLeftAlone_data();
    void otherFile_isRefusedAndLeftAlone();
    void databaseOfAnotherProgram_isRefusedAndLeftAlone();
    void newerLibrary_isRefusedAndLeftAlone();
    void creationKilledHalfway_startsAnew();
    void versionIsReadWithoutOpening();

  private:
    QString path() const { return m_folder->filePath(u"library.sqlite"_s); }
    static QString refusal(const QString& path) {
        const auto opened = Library::open(path);
        return opened ? QString() : opened.error().sentence;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LibraryFileTest::missingFile_isMade_withItsFolders() {
    const QString deep = m_folder->filePath(u"a/b c/Thư viện/library.sqlite"_s);
    QVERIFY(Library::open(deep));
    QVERIFY(QFileInfo::exists(deep));
    QVERIFY(Library::open(deep));
}

void LibraryFileTest::emptyFile_becomesALibrary() {
    write(path(), {});
    QVERIFY(Library::open(path()));
}

void LibraryFileTest::readOnlyFile_isRefusedWithASentence() {
    QVERIFY(Library::open(path()));
    const QByteArray before = contentOf(path());
    QFile::setPermissions(path(), QFile::ReadOwner);
    const QString told = openedByOther(path());
    if (told.isEmpty())
        QSKIP("this process may not give up root's rights, so nothing is read-only to it");
    QVERIFY2(told.contains(u"may not be written to"_s) && told.contains(path()), qPrintable(told));
    QCOMPARE(contentOf(path()), before);
}

void LibraryFileTest::readOnlyFolder_isRefusedWithASentence() {
    QVERIFY(Library::open(path()));
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    const QString told = openedByOther(path());
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (told.isEmpty())
        QSKIP("this process may not give up root's rights, so nothing is read-only to it");
    QVERIFY2(told.contains(u"folder"_s) && told.contains(u"may not be written to"_s), qPrintable(told));
}

void LibraryFileTest::folderThatCannotBeMade_isNamed() {
    const QString told = refusal(u"/proc/sheaf/library.sqlite"_s);
    QVERIFY2(told.contains(u"/proc/sheaf"_s) && told.contains(u"cannot be made"_s), qPrintable(told));
}

void LibraryFileTest::folderInsteadOfAFile_isRefused() {
    QVERIFY(refusal(m_folder->path()).contains(u"is a folder"_s));
}

void LibraryFileTest::otherFile_isRefusedAndLeftAlone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << "My thesis.\n"_ba.repeated(100);
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("the beginning of a database") << "SQLite format 3\0"_ba;
}

void LibraryFileTest::otherFile_isRefusedAndLeftAlone() {
    QFETCH(QByteArray, bytes);
    write(path(), bytes);
    const QString told = refusal(path());
    QVERIFY2(told.contains(u"is not a Sheaf library"_s), qPrintable(told));
    QCOMPARE(contentOf(path()), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void LibraryFileTest::databaseOfAnotherProgram_isRefusedAndLeftAlone() {
    {
        const auto other = Connection::open(path(), Connection::Access::ReadWrite);
        QVERIFY((*other)->script("CREATE TABLE papers (x); INSERT INTO papers VALUES (1)"_ba));
    }
    const QByteArray before = contentOf(path());
    const QString told = refusal(path());
    QVERIFY2(told.contains(u"another program"_s), qPrintable(told));
    QCOMPARE(contentOf(path()), before);
}

void LibraryFileTest::newerLibrary_isRefusedAndLeftAlone() {
    QVERIFY(Library::open(path()));
    {
        const auto newer = Connection::open(path(), Connection::Access::ReadWrite);
        QVERIFY((*newer)->script("PRAGMA user_version = 999"_ba));
    }
    const QByteArray before = contentOf(path());
    const QString told = refusal(path());
    QVERIFY2(told.contains(u"newer version of Sheaf"_s), qPrintable(told));
    QCOMPARE(contentOf(path()), before);
}

/// What a kill in the first transaction leaves: an empty file and a journal.
void LibraryFileTest::creationKilledHalfway_startsAnew() {
    write(path(), {});
    write(path() + u"-journal"_s, QByteArray(512, '\0'));
    const auto library = Library::open(path());
    QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().sentence));
    const auto stored = (*library)->write(
        [](Connection& c) { return PaperStore(c).add({announced(paperOf(u"2601.00001"_s))}); });
    QVERIFY(stored.result());
}

void LibraryFileTest::versionIsReadWithoutOpening() {
    QCOMPARE(libraryVersionIn(path()), 0);
    write(path(),
          "not a library, and longer than the hundred bytes of the header that a library begins with: "
          "so it is read to its end"_ba);
    QCOMPARE(libraryVersionIn(path()), 0);
    QVERIFY(QFile::remove(path()));
    QVERIFY(Library::open(path()));
    QCOMPARE(libraryVersionIn(path()), libraryMigrations().last().version);
}

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QCoreApplication::arguments()[1] == openOnly)
        return openAndTell(QCoreApplication::arguments()[2]);
    LibraryFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "library_file_test.moc"
