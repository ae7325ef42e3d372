#include "library/keeping/library_contents.h"
#include "library/keeping/library_move.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "open_library.h"
#include "support/recordings.h"

#include <QDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class LibraryMoveTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void moved_isTheSameLibraryElsewhere();
    void companions_goWithIt();
    void whileItMoves_nobodyElseOpensIt();
    void whileOpenElsewhere_itStays();
    void anotherLibraryThere_isNotOverwritten();
    void whatAKilledMoveLeft_isOverwritten();
    void stopped_leavesNothingThere();
    void folderThatCannotBeWritten_isSaid();
    void intoItsOwnFolder_isSaid();
    void brokenOffAfterTheSwitch_isFinishedAtTheNextStart();
    void brokenOffAndUsedSince_keepsTheOldOne();

  private:
    QString elsewhere() const { return m_library->folder() + u"/elsewhere"_s; }
    QString target() const { return elsewhere() + u"/library.sqlite"_s; }
    static Outcome copied(LibraryMove& move, const CancelFlag& cancel = {}) {
        return move.copy([](const WorkStep&) {}, cancel);
    }
    void write(const QString& path, const QByteArray& bytes) const {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void LibraryMoveTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    m_library->written([](Connection& c) {
        QList<Announcement> day;
        for (int at = 0; at < 300; ++at)
            day += announced(paperOf(u"2601.%1"_s.arg(at, 5, 10, QChar(u'0'))));
        return PaperStore(c).add(day);
    });
    m_library->close();
}

void LibraryMoveTest::moved_isTheSameLibraryElsewhere() {
    {
        LibraryMove move(m_library->path(), elsewhere(), {});
        QCOMPARE(move.target(), target());
        const Outcome done = copied(move);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence + done.error().details));
        QVERIFY(QFile::exists(m_library->path())); // until it is written down where it is
        move.removeOld();
    }
    QVERIFY(!QFile::exists(m_library->path()));
    QCOMPARE(QDir(elsewhere()).entryList(QDir::Files), QStringList{u"library.sqlite"_s});
    const auto library = Library::open(target());
    QCOMPARE((*library)->write([](Connection& c) { return LibraryCheck(c).faults(); }).result().value(),
             QStringList());
    QCOMPARE(contentsOf(target())->papers, 300);
}

void LibraryMoveTest::companions_goWithIt() {
    write(m_library->folder() + u"/backups/library-1.sqlite"_s, "backup"_ba);
    write(m_library->folder() + u"/publishing/a/.git/HEAD"_s, "ref"_ba);
    write(m_library->folder() + u"/letter.txt"_s, "mine"_ba);
    LibraryMove move(m_library->path(), elsewhere(), {u"backups"_s, u"publishing"_s, u"nothing"_s});
    QVERIFY(copied(move));
    move.removeOld();
    QCOMPARE(test::bytesOf(elsewhere() + u"/backups/library-1.sqlite"_s), "backup"_ba);
    QCOMPARE(test::bytesOf(elsewhere() + u"/publishing/a/.git/HEAD"_s), "ref"_ba);
    QVERIFY(!QFile::exists(m_library->folder() + u"/backups"_s));
    QCOMPARE(test::bytesOf(m_library->folder() + u"/letter.txt"_s), "mine"_ba);
}

void LibraryMoveTest::whileItMoves_nobodyElseOpensIt() {
    LibraryMove move(m_library->path(), elsewhere(), {});
    QVERIFY(copied(move));
    const auto other = Connection::open(m_library->path(), Connection::Access::ReadWrite);
    if (other) {
        QVERIFY((*other)->script("PRAGMA busy_timeout = 50"_ba));
        QVERIFY(!(*other)->number("SELECT count(*) FROM papers"_ba));
    }
}

void LibraryMoveTest::whileOpenElsewhere_itStays() {
    m_library->reopen();
    LibraryMove move(m_library->path(), elsewhere(), {});
    const Outcome done = copied(move);
    QVERIFY(!done);
    QVERIFY2(done.error().sentence.contains(u"is in use"_s), qPrintable(done.error().sentence));
    QVERIFY(!QFile::exists(target()));
}

void LibraryMoveTest::anotherLibraryThere_isNotOverwritten() {
    write(target(), "another"_ba);
    LibraryMove move(m_library->path(), elsewhere(), {});
    const Outcome done = copied(move);
    QVERIFY2(!done && done.error().sentence.contains(u"already"_s),
             done ? "" : qPrintable(done.error().sentence));
    QCOMPARE(test::bytesOf(target()), "another"_ba);
}

void LibraryMoveTest::whatAKilledMoveLeft_isOverwritten() {
    { // as if it was killed before the new place was written down
        LibraryMove move(m_library->path(), elsewhere(), {});
        QVERIFY(copied(move));
    }
    m_library->reopen();
    m_library->written(
        [](Connection& c) { return PaperStore(c).add({announced(paperOf(u"2601.77777"_s))}); });
    m_library->close();
    {
        LibraryMove move(m_library->path(), elsewhere(), {});
        const Outcome done = copied(move);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence));
        move.removeOld();
    }
    QCOMPARE(contentsOf(target())->papers, 301);
}

void LibraryMoveTest::stopped_leavesNothingThere() {
    const CancelFlag cancel;
    cancel.raise();
    LibraryMove move(m_library->path(), elsewhere(), {});
    const Outcome done = copied(move, cancel);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(QDir(elsewhere()).entryList(QDir::Files), QStringList());
    QVERIFY(QFile::exists(m_library->path()));
}

void LibraryMoveTest::folderThatCannotBeWritten_isSaid() {
    const Outcome fit = LibraryMove(m_library->path(), u"/proc/sheaf"_s, {}).check();
    QVERIFY2(!fit && fit.error().sentence.contains(u"/proc/sheaf"_s),
             fit ? "" : qPrintable(fit.error().sentence));
}

void LibraryMoveTest::intoItsOwnFolder_isSaid() {
    const Outcome fit = LibraryMove(m_library->path(), m_library->folder(), {}).check();
    QVERIFY2(!fit && fit.error().sentence.contains(u"already"_s),
             fit ? "" : qPrintable(fit.error().sentence));
}

void LibraryMoveTest::brokenOffAfterTheSwitch_isFinishedAtTheNextStart() {
    {
        LibraryMove move(m_library->path(), elsewhere(), {});
        QVERIFY(copied(move));
    }
    LibraryMove::finish(target());
    QVERIFY(!QFile::exists(m_library->path()));
    QCOMPARE(QDir(elsewhere()).entryList(QDir::Files), QStringList{u"library.sqlite"_s});
}

void LibraryMoveTest::brokenOffAndUsedSince_keepsTheOldOne() {
    {
        LibraryMove move(m_library->path(), elsewhere(), {});
        QVERIFY(copied(move));
    }
    QTest::qSleep(20);
    m_library->reopen();
    m_library->written(
        [](Connection& c) { return PaperStore(c).add({announced(paperOf(u"2601.77777"_s))}); });
    m_library->close();
    LibraryMove::finish(target());
    QCOMPARE(contentsOf(m_library->path())->papers, 301);
}

QTEST_GUILESS_MAIN(LibraryMoveTest)
#include "library_move_test.moc"
