#include "desktop/single_instance.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>

using namespace sheaf;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Place = SingleInstance::Place;

QDir meetingFolder() {
    return {QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/sheaf"_s};
}

QString socketPath() {
    const QStringList files = meetingFolder().entryList({u"*"_s}, QDir::System | QDir::Files);
    for (const QString& file : files)
        if (!file.endsWith(u".lock"_s))
            return meetingFolder().filePath(file);
    return {};
}

/// Another start, on a thread of its own: it waits for an answer that this thread's event loop gives.
Place startAgain(const QString& library, const HandedOver& message, std::chrono::milliseconds patience = 8s) {
    Place place = Place::First;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance again(library);
        place = again.find(message, patience);
    }));
    thread->start();
    if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 30'000))
        qFatal("The second start does not end.");
    return place;
}

/// Runs this program as a first one, for another process to be; says "first" when it stands.
int beFirst(const QString& library) {
    SingleInstance first(library);
    if (first.find({}) != Place::First)
        return 1;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    out.write("first\n");
    out.flush();
    return QCoreApplication::exec();
}

} // namespace

/// The second start of a program with the same library.
class SingleInstanceTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void secondStart_handsItsArgumentsOn();
    void anotherLibrary_hasAWindowOfItsOwn();
    void linkedPath_isTheSameLibrary();
    void firstOneGone_theNextIsTheFirst();
    void killedOne_isInNobodysWay();
    void killedOnesSocketAlone_isInNobodysWay();
    void fileOfAHalfMadeLock_isInNobodysWay();
    void oneThatDoesNotAnswer_isUnheard();
    void twoStartsAtOnce_haveOneFirst();
    void nonsense_isNoStart();
    void socket_isTheUsersAlone();
    void message_isReadAsItWasWritten();

  private:
    std::unique_ptr<QProcess> otherProcess();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

void SingleInstanceTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library.sqlite"_s);
}

void SingleInstanceTest::cleanup() { meetingFolder().removeRecursively(); }

std::unique_ptr<QProcess> SingleInstanceTest::otherProcess() {
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {u"--be-first"_s, m_library});
    if (!process->waitForReadyRead(20'000) || process->readLine() != "first\n")
        qFatal("The first process does not stand.");
    return process;
}

void SingleInstanceTest::secondStart_handsItsArgumentsOn() {
    SingleInstance first(m_library);
    QSignalSpy started(&first, &SingleInstance::started);
    QCOMPARE(first.find({}), Place::First);
    const HandedOver message{{u"sheaf:2601.01739"_s, u"sheaf:search?q=扩散"_s}, "token"};
    QCOMPARE(startAgain(m_library, message), Place::Handed);
    QCOMPARE(startAgain(m_library, {}), Place::Handed);
    QCOMPARE(started.size(), 2);
    QCOMPARE(started[0][0].value<HandedOver>(), message);
    QCOMPARE(started[1][0].value<HandedOver>(), HandedOver());
}

void SingleInstanceTest::anotherLibrary_hasAWindowOfItsOwn() {
    SingleInstance first(m_library);
    QCOMPARE(first.find({}), Place::First);
    QCOMPARE(startAgain(m_folder->filePath(u"other.sqlite"_s), {}), Place::First);
}

void SingleInstanceTest::linkedPath_isTheSameLibrary() {
    QFile file(m_library);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = m_folder->filePath(u"link.sqlite"_s);
    QVERIFY(QFile::link(m_library, link));
    SingleInstance first(m_library);
    QCOMPARE(first.find({}), Place::First);
    QCOMPARE(startAgain(link, {}), Place::Handed);
    QCOMPARE(startAgain(m_folder->filePath(u"./library.sqlite"_s), {}), Place::Handed);
}

void SingleInstanceTest::firstOneGone_theNextIsTheFirst() {
    auto first = std::make_unique<SingleInstance>(m_library);
    QCOMPARE(first->find({}), Place::First);
    first.reset();
    SingleInstance next(m_library);
    QCOMPARE(next.find({}), Place::First);
}

void SingleInstanceTest::killedOne_isInNobodysWay() {
    const auto process = otherProcess();
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(!socketPath().isEmpty()); // left behind
    SingleInstance next(m_library);
    QCOMPARE(next.find({}), Place::First);
    QSignalSpy started(&next, &SingleInstance::started);
    QCOMPARE(startAgain(m_library, {{u"2601.01739"_s}, {}}), Place::Handed);
    QCOMPARE(started.size(), 1);
}

void SingleInstanceTest::killedOnesSocketAlone_isInNobodysWay() {
    const auto process = otherProcess();
    process->kill();
    QVERIFY(process->waitForFinished());
    for (const QString& lock : meetingFolder().entryList({u"*.lock"_s}))
        QVERIFY(QFile::remove(meetingFolder().filePath(lock)));
    SingleInstance next(m_library);
    QCOMPARE(next.find({}), Place::First);
    QCOMPARE(startAgain(m_library, {}), Place::Handed);
}

/// A program killed between making its file and locking it leaves an empty one.
void SingleInstanceTest::fileOfAHalfMadeLock_isInNobodysWay() {
    const auto process = otherProcess();
    process->kill();
    QVERIFY(process->waitForFinished());
    const QStringList locks = meetingFolder().entryList({u"*.lock"_s});
    QCOMPARE(locks.size(), 1);
    QFile lock(meetingFolder().filePath(locks.first()));
    QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
    lock.close();
    SingleInstance next(m_library);
    QCOMPARE(next.find({}, 300ms), Place::First);
    QCOMPARE(startAgain(m_library, {}), Place::Handed);
}

void SingleInstanceTest::oneThatDoesNotAnswer_isUnheard() {
    const auto process = otherProcess();
    QCOMPARE(::kill(pid_t(process->processId()), SIGSTOP), 0);
    SingleInstance next(m_library);
    QCOMPARE(next.find({}, 300ms), Place::Unheard);
    ::kill(pid_t(process->processId()), SIGCONT);
    process->kill();
    QVERIFY(process->waitForFinished());
}

void SingleInstanceTest::twoStartsAtOnce_haveOneFirst() {
    for (int round = 0; round < 5; ++round) {
        QList<QProcess*> processes;
        for (int i = 0; i < 4; ++i) {
            processes += new QProcess(this);
            processes.last()->start(QCoreApplication::applicationFilePath(), {u"--be-first"_s, m_library});
        }
        const auto running = [&] {
            return std::ranges::count_if(
                processes, [](const QProcess* process) { return process->state() != QProcess::NotRunning; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(int(running()), 1, test::patience);
        QTest::qWait(50);
        QCOMPARE(int(running()), 1);
        for (QProcess* process : processes) {
            process->kill();
            process->waitForFinished();
            delete process;
        }
    }
}

void SingleInstanceTest::nonsense_isNoStart() {
    SingleInstance first(m_library);
    QSignalSpy started(&first, &SingleInstance::started);
    QCOMPARE(first.find({}), Place::First);
    QLocalSocket endless;
    endless.connectToServer(socketPath());
    QVERIFY(endless.waitForConnected());
    endless.write(QByteArray(200'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(endless.state(), QLocalSocket::UnconnectedState, test::patience);
    QCOMPARE(started.size(), 0);
    QLocalSocket odd;
    odd.connectToServer(socketPath());
    QVERIFY(odd.waitForConnected());
    odd.write("[1, 2\n");
    QTRY_COMPARE(started.size(), 1); // a start all the same, which asks for nothing
    QCOMPARE(started[0][0].value<HandedOver>(), HandedOver());
}

void SingleInstanceTest::socket_isTheUsersAlone() {
    SingleInstance first(m_library);
    QCOMPARE(first.find({}), Place::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!socketPath().isEmpty());
    QVERIFY(!(QFile::permissions(socketPath()) & others));
}

void SingleInstanceTest::message_isReadAsItWasWritten() {
    const HandedOver message{{u"sheaf:search?q=\"a b\"\n"_s, u"Đường"_s}, "a b"};
    QVERIFY(!message.toJson().contains('\n'));
    QCOMPARE(HandedOver::fromJson(message.toJson()), message);
    QCOMPARE(HandedOver::fromJson("nonsense"), HandedOver());
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--be-first")
        return beFirst(arguments[2]);
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "single_instance_test.moc"
