#include "services/workspace.h"
#include "support/figures.h"
#include "support/invented_library.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What the window takes while nobody touches it: wake-ups of all its threads and processes, and memory (each
/// shared page counted in equal parts), beside a window of Qt that has shown a web page once and let it go.
/// SHEAF_SECONDS: 60 without it.
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

/// A thread that ended in between is left out.
double more(const QHash<QString, double>& now, const QHash<QString, double>& before) {
    double sum = 0;
    for (auto task = now.begin(); task != now.end(); ++task)
        sum += task.value() - (before.contains(task.key()) ? before.value(task.key()) : 0);
    return sum;
}

} // namespace

void IdleBenchmark::idleWindow_sleeps() {
    const int seconds =
        qEnvironmentVariableIsSet("SHEAF_SECONDS") ? qEnvironmentVariableIntValue("SHEAF_SECONDS") : 60;
    const Program sheaf;
    {
        const SystemClock clock;
        auto workspace = Workspace::open({.libraryPath = sheaf.library(),
                                          .settingsPath = sheaf.settings(),
                                          .paceFolder = sheaf.path(u"pace"_s)},
                                         clock);
        QVERIFY(workspace);
        importInvented(**workspace, 10'000);
    }
    QProcess window;
    QProcess blank;
    window.start(Program::binary(), sheaf.global());
    blank.start(QFileInfo(Program::binary()).dir().filePath(u"blank_reader"_s), QStringList());
    QVERIFY(window.waitForStarted() && blank.waitForStarted());
    QTest::qWait(20'000); // until both have done all that they do at their start
    const auto windowBefore = sleeps(window.processId());
    const auto blankBefore = sleeps(blank.processId());
    QTest::qWait(seconds * 1000);
    const double woken = more(sleeps(window.processId()), windowBefore) / seconds;
    const double blankWoken = more(sleeps(blank.processId()), blankBefore) / seconds;
    const double memory = megabytes(window.processId());
    const double blankMemory = megabytes(blank.processId());
    QVERIFY(memory > 0 && blankMemory > 0);
    printFigure(u"wake-ups a second, above the blank window's %1"_s.arg(blankWoken, 0, 'f', 2),
                woken - blankWoken, 1, u"a second"_s);
    printFigure(u"memory, above the blank window's %1 MB"_s.arg(blankMemory, 0, 'f', 0), memory - blankMemory,
                60, u"MB"_s);
    for (QProcess* process : {&window, &blank}) {
        process->kill();
        process->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(IdleBenchmark)
#include "idle_benchmark.moc"
