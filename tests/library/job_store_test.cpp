#include "library/job_store.h"
#include "library/paper_store.h"
#include "library/session.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

#include <cstdio>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QString engine = u"work"_s;
const QString otherProcess = u"--take-a-job-and-wait"_s;

} // namespace

class JobStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void queue_isFirstInFirstOut();
    void queuedPaper_isNotQueuedTwice();
    void summarisedPaper_isQueuedOnlyAgainOrInAnotherLanguage();
    void extractedPaper_isQueuedOnlyForAnotherRubric();
    void failedPaper_isQueuedAgain();
    void finishedJob_leavesItsSummary();
    void finishThatCannotStore_leavesTheJobRunning();
    void jobPutBack_countsNoAttempt();
    void jobs_surviveReopening();
    void jobOfADeadProcess_runsAgain_thatOfALivingOneDoesNot();
    void cancelledQueue_isEmpty_whatRunsGoesOn();
    void engines_keepQueuesOfTheirOwn();

  private:
    static QList<PaperKey> papers(OpenLibrary& library, int count) {
        QList<Announcement> announcements;
        for (int i = 0; i < count; ++i)
            announcements += announced(paperOf(u"2601.0000%1"_s.arg(i)));
        return library.written([&](Connection& c) { return PaperStore(c).add(announcements); }).keys;
    }
    static int enqueue(OpenLibrary& library, const QList<PaperKey>& keys, const QString& language = u"en"_s,
                       bool again = false, const QString& name = engine) {
        return library.written(
            [&](Connection& c) { return JobStore(c).enqueue(keys, name, language, again); });
    }
    static std::optional<Job> take(OpenLibrary& library, const QString& name = engine) {
        return library.written([&](Connection& c) { return JobStore(c).take(name); });
    }
    static void finish(OpenLibrary& library, const Job& job) {
        library.written([&](Connection& c) { return JobStore(c).finish(job, summaryOf(u"Done."_s)); });
    }
    static int queued(OpenLibrary& library) {
        return library.seen([&](Connection& c) { return JobStore(c).queued(engine); });
    }
    static int requeue(OpenLibrary& library) {
        return library.written([&](Connection& c) { return JobStore(c).requeueInterrupted(engine); });
    }
    static DayEntry entry(OpenLibrary& library, PaperKey key) {
        return library.seen([&](Connection& c) { return PaperStore(c).entries({key}); }).first();
    }
};

void JobStoreTest::queue_isFirstInFirstOut() {
    OpenLibrary library;
    const auto keys = papers(library, 3);
    QCOMPARE(enqueue(library, {keys[2], keys[0]}), 2);
    const auto first = take(library);
    QCOMPARE(first->paper, keys[2]);
    QCOMPARE(first->engine, engine);
    QCOMPARE(first->language, u"en"_s);
    QCOMPARE(first->attempts, 1);
    QCOMPARE(entry(library, keys[2]).job, JobState::Running);
    QCOMPARE(take(library)->paper, keys[0]);
    QVERIFY(!take(library));
}

void JobStoreTest::queuedPaper_isNotQueuedTwice() {
    OpenLibrary library;
    const auto keys = papers(library, 2);
    QCOMPARE(enqueue(library, keys), 2);
    QCOMPARE(enqueue(library, keys, u"en"_s, true), 0);
    take(library);
    QCOMPARE(enqueue(library, keys, u"en"_s, true), 0);
    QCOMPARE(enqueue(library, {987654321}), 0);
}

void JobStoreTest::extractedPaper_isQueuedOnlyForAnotherRubric() {
    OpenLibrary library;
    const auto keys = papers(library, 1);
    enqueue(library, keys);
    Summary extract = summaryOf(u"Own words."_s);
    extract.provenance.engine = engine;
    extract.provenance.extracted = true;
    extract.provenance.rubricVersion = u"interests-1-a"_s;
    library.written(
        [&](Connection& c) { return JobStore(c).finish(*JobStore(c).take(engine).value(), extract); });
    const auto queuedFor = [&](const QString& rubric) {
        return library.written(
            [&](Connection& c) { return JobStore(c).enqueue(keys, engine, u"vi"_s, false, rubric); });
    };
    QCOMPARE(queuedFor(u"interests-1-a"_s), 0);
    QCOMPARE(queuedFor(u"interests-1-b"_s), 1);
}

void JobStoreTest::summarisedPaper_isQueuedOnlyAgainOrInAnotherLanguage() {
    OpenLibrary library;
    const auto keys = papers(library, 1);
    enqueue(library, keys);
    finish(library, *take(library));
    QCOMPARE(enqueue(library, keys), 0);
    QCOMPARE(enqueue(library, keys, u"vi"_s), 1);
    library.written([](Connection& c) { return JobStore(c).cancelQueued(engine); });
    QCOMPARE(enqueue(library, keys, u"en"_s, true), 1);
}

void JobStoreTest::failedPaper_isQueuedAgain() {
    OpenLibrary library;
    const auto keys = papers(library, 1);
    enqueue(library, keys);
    const auto job = take(library);
    library.written([&](Connection& c) {
        return JobStore(c).fail(*job, {ErrorKind::Server, u"The server is down."_s, u"HTTP 500"_s});
    });
    QCOMPARE(entry(library, keys[0]).job, JobState::Failed);
    QCOMPARE(entry(library, keys[0]).failure, u"The server is down."_s);
    QCOMPARE(enqueue(library, keys), 1);
    QCOMPARE(entry(library, keys[0]).job, JobState::Queued);
    QVERIFY(entry(library, keys[0]).failure.isEmpty());
}

void JobStoreTest::finishedJob_leavesItsSummary() {
    OpenLibrary library;
    const auto keys = papers(library, 1);
    enqueue(library, keys);
    finish(library, *take(library));
    const DayEntry found = entry(library, keys[0]);
    QCOMPARE(found.summary, summaryOf(u"Done."_s));
    QCOMPARE(found.job, JobState::Done);
    QCOMPARE(library.seen([](Connection& c) { return JobStore(c).enginesWithWork(); }), QStringList());
}

void JobStoreTest::finishThatCannotStore_leavesTheJobRunning() {
    OpenLibrary library;
    const auto keys = papers(library, 1);
    enqueue(library, keys);
    const auto job = take(library);
    const Outcome outcome = library.write([&](Connection& c) -> Outcome {
        const Outcome finished = JobStore(c).finish(*job, summaryOf(u"Done."_s));
        return finished ? Outcome(Error{ErrorKind::Storage, u"after all"_s}) : finished;
    });
    QCOMPARE(outcome.error().sentence, u"after all"_s);
    QCOMPARE(entry(library, keys[0]).job, JobState::Running);
    QVERIFY(!entry(library, keys[0]).summary);
}

void JobStoreTest::jobPutBack_countsNoAttempt() {
    OpenLibrary library;
    enqueue(library, papers(library, 1));
    const auto job = take(library);
    library.written([&](Connection& c) { return JobStore(c).putBack(*job); });
    QCOMPARE(queued(library), 1);
    QCOMPARE(take(library)->attempts, 1);
}

void JobStoreTest::jobs_surviveReopening() {
    OpenLibrary library;
    enqueue(library, papers(library, 3));
    take(library);
    library.reopen();
    QCOMPARE(queued(library), 2);
    QCOMPARE(library.seen([](Connection& c) { return JobStore(c).enginesWithWork(); }), QStringList{engine});
    QCOMPARE(requeue(library), 1);
    QCOMPARE(queued(library), 3);
    QCOMPARE(take(library)->attempts, 2);
}

void JobStoreTest::jobOfADeadProcess_runsAgain_thatOfALivingOneDoesNot() {
    OpenLibrary library;
    enqueue(library, papers(library, 2));
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {otherProcess, library.path()});
    QVERIFY(other.waitForReadyRead(20'000));
    QCOMPARE(queued(library), 1);
    QCOMPARE(requeue(library), 0);
    other.kill();
    QVERIFY(other.waitForFinished(20'000));
    QCOMPARE(requeue(library), 1);
    QCOMPARE(queued(library), 2);
}

void JobStoreTest::cancelledQueue_isEmpty_whatRunsGoesOn() {
    OpenLibrary library;
    const auto keys = papers(library, 2);
    enqueue(library, keys);
    const auto running = take(library);
    library.written([](Connection& c) { return JobStore(c).cancelQueued(engine); });
    QCOMPARE(queued(library), 0);
    QCOMPARE(entry(library, keys[1]).job, JobState::None);
    finish(library, *running);
    QVERIFY(entry(library, keys[0]).summary);
}

void JobStoreTest::engines_keepQueuesOfTheirOwn() {
    OpenLibrary library;
    const auto keys = papers(library, 1);
    enqueue(library, keys);
    QCOMPARE(enqueue(library, keys, u"en"_s, false, u"offline"_s), 1);
    QCOMPARE(library.seen([](Connection& c) { return JobStore(c).enginesWithWork(); }),
             (QStringList{u"offline"_s, engine}));
    QVERIFY(take(library, u"offline"_s));
    QCOMPARE(queued(library), 1);
}

namespace {

/// What the other process does: it takes a job, says so, and waits to be killed.
int takeAJobAndWait(const QString& path) {
    const auto library = Library::open(path);
    if (!library)
        return 1;
    const auto job = (*library)->write([](Connection& c) { return JobStore(c).take(engine); }).result();
    if (!job || !*job)
        return 1;
    std::puts("taken");
    std::fflush(stdout);
    for (;;)
        pause();
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QCoreApplication::arguments()[1] == otherProcess)
        return takeAJobAndWait(QCoreApplication::arguments()[2]);
    JobStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "job_store_test.moc"
