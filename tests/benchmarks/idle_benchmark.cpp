#include "services/keeping/keeping_service.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/figures.h"
#include "support/invented_library.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What the window takes while nobody touches it: wake-ups of all its threads and processes, and memory (each
/// shared page counted in equal parts), beside a window of Qt in the same state: one with a web page, and one
/// that has let it go. The library's index was joined before. SHEAF_SECONDS: 60 without it, for each of the
/// two.
class IdleBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void idleWindow_sleeps();
};

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double number(const QByteArray& text, const QString& name) {
    const QRegularExpression line(u"^%1:\\s*(\\d+)"_s.arg(name), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(text)).captured(1).toDouble();
}

/// The process and those it started.
QList<qint64> family(qint64 process) {
    QList<qint64> members{process};
    for (qsizetype at = 0; at < members.size(); ++at)
        for (const QString& task :
             QDir(u"/proc/%1/task"_s.arg(members[at])).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QByteArray& child :
                 contents(u"/proc/%1/task/%2/children"_s.arg(members[at]).arg(task)).split(' '))
                if (child.toLongLong() > 0)
                    members += child.toLongLong();
    return members;
}

double megabytes(qint64 process) {
    double sum = 0;
    for (const qint64 member : family(process))
        sum += number(contents(u"/proc/%1/smaps_rollup"_s.arg(member)), u"Pss"_s) / 1024;
    return sum;
}

/// How often each thread went to sleep of itself: as often as it was woken.
QHash<QString, double> sleeps(qint64 process) {
    QHash<QString, double> counts;
    for (const qint64 member : family(process)) {
        const QString tasks = u"/proc/%1/task"_s.arg(member);
        for (const QString& task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            counts[task] = number(contents(u"%1/%2/status"_s.arg(tasks, task)), u"voluntary_ctxt_switches"_s);
    }
    return counts;
}

/// The processes in which web pages stand.
int pages(qint64 process) {
    const QList<qint64> members = family(process);
    return int(std::count_if(members.begin(), members.end(), [](qint64 member) {
        return contents(u"/proc/%1/cmdline"_s.arg(member)).contains("--type=renderer");
    }));
}

/// A thread that ended in between is left out.
double more(const QHash<QString, double>& now, const QHash<QString, double>& before) {
    double sum = 0;
    for (auto task = now.begin(); task != now.end(); ++task)
        sum += task.value() - (before.contains(task.key()) ? before.value(task.key()) : 0);
    return sum;
}

/// What a program takes at rest, in `seconds`.
class Rest {
  public:
    explicit Rest(const QProcess& program) : m_process(program.processId()), m_before(sleeps(m_process)) {}

    double wakeUps(int seconds) const { return more(sleeps(m_process), m_before) / seconds; }
    double memory() const { return megabytes(m_process); }

  private:
    qint64 m_process;
    QHash<QString, double> m_before;
};

void compare(const QString& state, const QProcess& window, const QProcess& blank, int seconds) {
    const Rest ours(window);
    const Rest theirs(blank);
    QTest::qWait(seconds * 1000);
    const double blankWoken = theirs.wakeUps(seconds);
    const double woken = ours.wakeUps(seconds);
    const double blankMemory = theirs.memory();
    const double memory = ours.memory();
    QVERIFY(memory > 0 && blankMemory > 0);
    printFigure(
        u"%1: wake-ups a second, beside the blank window's %2"_s.arg(state).arg(blankWoken, 0, 'f', 2), woken,
        1, u"a second"_s);
    printFigure(u"%1: memory (%2 MB) above the blank window's %3 MB"_s.arg(state)
                    .arg(memory, 0, 'f', 0)
                    .arg(blankMemory, 0, 'f', 0),
                memory - blankMemory, 60, u"MB"_s);
}

/// What the program does with an index when nobody has touched it for half a minute, so that the minute that
/// is looked at has none of it.
bool joinIndex(Workspace& workspace) {
    Result<bool> more = true;
    while (more && *more)
        more = awaited(workspace.keeping().joinIndex());
    return bool(more);
}

constexpr int settlingS = 40; ///< until a program has done all that it does at its start, or at letting go

} // namespace

void IdleBenchmark::idleWindow_sleeps() {
    const int seconds =
        qEnvironmentVariableIsSet("SHEAF_SECONDS") ? qEnvironmentVariableIntValue("SHEAF_SECONDS") : 60;
    const QString keptFor = QString::number(settlingS + seconds + 5);
    const Program sheaf;
    {
        const SystemClock clock;
        auto workspace = Workspace::open({.libraryPath = sheaf.library(),
                                          .settingsPath = sheaf.settings(),
                                          .paceFolder = sheaf.path(u"pace"_s)},
                                         clock);
        QVERIFY(workspace);
        QVERIFY((*workspace)->settings().set(u"window.engine_rest_s"_s, keptFor));
        importInvented(**workspace, 10'000);
        QVERIFY(joinIndex(**workspace));
    }
    QProcess window;
    QProcess blank;
    window.start(Program::binary(), sheaf.global());
    blank.start(QFileInfo(Program::binary()).dir().filePath(u"blank_reader"_s), {keptFor});
    QVERIFY(window.waitForStarted() && blank.waitForStarted());
    QTest::qWait(settlingS * 1000);
    QVERIFY(pages(window.processId()) > 0 && pages(blank.processId()) > 0);
    compare(u"with a web page"_s, window, blank, seconds);
    QTest::qWait(settlingS * 1000);
    QCOMPARE(pages(window.processId()), 0);
    QCOMPARE(pages(blank.processId()), 0);
    compare(u"let go"_s, window, blank, seconds);
    for (QProcess* process : {&window, &blank}) {
        process->kill();
        process->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(IdleBenchmark)
#include "idle_benchmark.moc"
