#include "services/archive_service.h"
#include "services/sample_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether the process holds the lock of its library: started at the same time, either may be the first. The
/// system lists who holds which file, by its number (proc(5), /proc/locks).
bool isTheFirst(qint64 process) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/sheaf"_s);
    QFile held(u"/proc/locks"_s);
    if (!held.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = held.readAll().split('\n');
    return std::ranges::any_of(folder.entryInfoList({u"*.lock"_s}, QDir::Files), [&](const QFileInfo& lock) {
        struct stat file {};
        if (stat(QFile::encodeName(lock.filePath()).constData(), &file) != 0)
            return false;
        const QByteArray byProcess = ' ' + QByteArray::number(process) + ' ';
        const QByteArray ofFile = ':' + QByteArray::number(quint64(file.st_ino)) + ' ';
        return std::ranges::any_of(lines, [&](const QByteArray& line) {
            return !line.contains("->") && line.contains(byProcess) && line.contains(ofFile);
        });
    });
}

std::unique_ptr<QProcess> started(const QStringList& arguments) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(Program::binary(), arguments);
    if (!process->waitForStarted() ||
        !QTest::qWaitFor([&] { return isTheFirst(process->processId()); }, patience))
        qFatal("The program does not start.");
    return process;
}

void end(QProcess& process) {
    process.terminate();
    if (!process.waitForFinished(10'000))
        process.kill();
    process.waitForFinished();
}

} // namespace

/// The real program, started again while it runs.
class SecondStartTest : public QObject {
    Q_OBJECT

  private slots:
    void linkOfASecondStart_isShownByTheFirst();
    void killedProgram_isFollowedByTheNext();
};

void SecondStartTest::linkOfASecondStart_isShownByTheFirst() {
    const Program program;
    const SystemClock clock;
    const auto workspace =
        Workspace::open({.libraryPath = program.library(), .settingsPath = program.settings()}, clock);
    QVERIFY(workspace);
    const auto papers = awaited((*workspace)->sample().load());
    const PaperKey wanted = papers->last();
    const auto entry = [&] { return awaited((*workspace)->archive().entries({wanted})).value().first(); };
    const auto first = started(program.global());
    // A second start waits until the first one listens.
    const Ran second = program.run({u"sheaf:"_s + entry().paper.id});
    QCOMPARE(second.exitCode, 0);
    QVERIFY(!entry().reading.read);
    QTRY_VERIFY_WITH_TIMEOUT(entry().reading.read, patience); // it stands open in the first one's window
    QElapsedTimer time;
    time.start();
    QCOMPARE(program.run({}).exitCode, 0); // raises the window
    qInfo("a second start took %lld ms", time.elapsed());
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
}

void SecondStartTest::killedProgram_isFollowedByTheNext() {
    const Program program;
    auto first = started(program.global());
    QCOMPARE(program.run({}).exitCode, 0);
    first->kill();
    QVERIFY(first->waitForFinished());
    first = started(program.global());
    QCOMPARE(program.run({}).exitCode, 0);
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "second_start_test.moc"
