#include "library/count_store.h"
#include "library/job_store.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "open_library.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class LibraryTest : public QObject {
    Q_OBJECT

  private slots:
    void writeThatFails_leavesNothing();
    void writes_runInOrderOnOneThread();
    void read_seesOneState();
    void readerCannotWrite();
    void destruction_finishesTheWorkHandedIn();
    void lastOwnerLettingGoInAContinuation_doesNotBlock();
    void twoLibrariesOnOneFile_seeEachOthersWork();
    void fullDisk_isSaidAndNothingIsLost();
    void deletedTable_isAnErrorNotACrash();
    void threeHundredSmallWrites_areQuick();

  private:
    static auto adding(const QString& id) {
        return [id](Connection& c) { return PaperStore(c).add({announced(paperOf(id))}); };
    }
    static int count(OpenLibrary& library) {
        return library.seen([](Connection& c) { return CountStore(c).sidebar({}); }).all;
    }
};

void LibraryTest::writeThatFails_leavesNothing() {
    OpenLibrary library;
    const auto result = library.write([](Connection& c) -> Outcome {
        const auto stored = PaperStore(c).add({announced(paperOf(u"2601.00001"_s))});
        return stored ? Error{ErrorKind::Cancelled, u"Stopped."_s} : stored.error();
    });
    QCOMPARE(result.error().sentence, u"Stopped."_s);
    QCOMPARE(count(library), 0);
    library.written(adding(u"2601.00001"_s));
    QCOMPARE(count(library), 1);
}

void LibraryTest::writes_runInOrderOnOneThread() {
    OpenLibrary library;
    QList<int> order;
    QSet<QThread*> threads;
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 50; ++i)
        futures += library.library().write([&, i](Connection&) {
            order += i;
            threads += QThread::currentThread();
            return Outcome();
        });
    for (QFuture<Outcome>& future : futures)
        QVERIFY(future.result());
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(order.size(), 50);
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
}

void LibraryTest::read_seesOneState() {
    OpenLibrary library;
    const auto counts = library.seen([&](Connection& c) -> Result<QList<int>> {
        const int before = CountStore(c).sidebar({})->all;
        library.written(adding(u"2601.00001"_s));
        return QList<int>{before, CountStore(c).sidebar({})->all};
    });
    QCOMPARE(counts, (QList<int>{0, 0}));
    QCOMPARE(count(library), 1);
}

void LibraryTest::readerCannotWrite() {
    OpenLibrary library;
    QVERIFY(!library.read(adding(u"2601.00001"_s)));
    QCOMPARE(count(library), 0);
}

void LibraryTest::destruction_finishesTheWorkHandedIn() {
    OpenLibrary library;
    QList<QFuture<Result<StoredPapers>>> futures;
    for (int i = 0; i < 20; ++i)
        futures += library.library().write(adding(u"2601.%1"_s.arg(i)));
    library.close();
    for (QFuture<Result<StoredPapers>>& future : futures)
        QVERIFY(future.isFinished() && future.result());
    library.reopen();
    QCOMPARE(count(library), 20);
}

void LibraryTest::lastOwnerLettingGoInAContinuation_doesNotBlock() {
    OpenLibrary library;
    auto owner = library.shared();
    library.close();
    QFuture<Result<StoredPapers>> future = owner->write(adding(u"2601.00001"_s));
    QFuture<int> done = future.then([kept = std::move(owner)](const Result<StoredPapers>& stored) mutable {
        kept.reset();
        return stored->added;
    });
    QCOMPARE(done.result(), 1);
}

void LibraryTest::twoLibrariesOnOneFile_seeEachOthersWork() {
    OpenLibrary window;
    const auto commandLine = Library::open(window.path());
    QVERIFY(commandLine);
    QList<QFuture<Result<StoredPapers>>> futures;
    for (int i = 0; i < 40; ++i) {
        Library& either = i % 2 == 0 ? window.library() : **commandLine;
        futures += either.write(adding(u"2601.%1"_s.arg(i)));
    }
    for (QFuture<Result<StoredPapers>>& future : futures)
        QVERIFY(future.result());
    QCOMPARE(count(window), 40);
    const auto counted =
        (*commandLine)->read([](Connection& c) { return CountStore(c).sidebar({}); }).result();
    QCOMPARE(counted->all, 40);
}

void LibraryTest::fullDisk_isSaidAndNothingIsLost() {
    OpenLibrary library;
    library.written(adding(u"2601.00001"_s));
    library.written([](Connection& c) -> Outcome {
        const auto pages = c.number("PRAGMA page_count"_ba);
        return c.prepare("PRAGMA max_page_count = "_ba + QByteArray::number(*pages + 5)).run();
    });
    const auto result = library.write([](Connection& c) {
        QList<Announcement> day;
        for (int i = 2; i < 500; ++i)
            day += announced(paperOf(u"2601.%1"_s.arg(i), u"word "_s.repeated(200)));
        return PaperStore(c).add(day);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QVERIFY2(result.error().sentence.contains(u"no room left"_s), qPrintable(result.error().sentence));
    QCOMPARE(count(library), 1);
    library.written([](Connection& c) { return c.prepare("PRAGMA max_page_count = 1000000"_ba).run(); });
    library.written(adding(u"2601.00002"_s));
    QCOMPARE(library.written([](Connection& c) { return LibraryCheck(c).faults(); }), QStringList());
}

void LibraryTest::deletedTable_isAnErrorNotACrash() {
    OpenLibrary library;
    library.written([](Connection& c) { return c.script("DROP TABLE fetches"_ba); });
    const auto result =
        library.read([](Connection& c) { return CountStore(c).days(QDate(2026, 1, 1), QDate(2026, 1, 2)); });
    QVERIFY(!result);
    QVERIFY(result.error().details.contains(u"fetches"_s));
}

void LibraryTest::threeHundredSmallWrites_areQuick() {
    OpenLibrary library;
    QList<Announcement> day;
    for (int i = 0; i < 331; ++i)
        day += announced(paperOf(u"2601.%1"_s.arg(i)));
    const auto keys = library.written([&](Connection& c) { return PaperStore(c).add(day); }).keys;
    library.written([&](Connection& c) { return JobStore(c).enqueue(keys, u"work"_s, u"en"_s, false); });
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < keys.size(); ++i)
        library.written([](Connection& c) -> Outcome {
            const auto job = JobStore(c).take(u"work"_s);
            return job && *job ? JobStore(c).finish(**job, summaryOf(u"Short."_s)) : Outcome(job.error());
        });
    qInfo("331 summaries stored in a transaction each: %lld ms", timer.elapsed());
    QCOMPARE(library.seen([](Connection& c) { return JobStore(c).queued(u"work"_s); }), 0);
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
