#include "benchmarks/bare_library.h"
#include "benchmarks/timed.h"
#include "support/invented_archive.h"
#include "support/memory.h"
#include "support/program.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// arXiv's metadata snapshot, imported by the program; beside it what a bare program takes for the same JSON,
/// rows and search index. SHEAF_PAPERS says how many papers; 3000000 is the whole of arXiv. SHEAF_CLOCK: see
/// now().
class SnapshotBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void import_isNearTheBareProgram();

  private:
    QString path() const { return m_program.path(u"snapshot.json"_s); }

    Program m_program;
    int m_papers = qEnvironmentVariableIntValue("SHEAF_PAPERS") > 0
                       ? qEnvironmentVariableIntValue("SHEAF_PAPERS")
                       : 20'000;
};

namespace {

struct Imported {
    double seconds = 0;
    double peakMegabytes = 0;
};

/// As now(), of programs that were started here and have ended.
double nowOfPrograms() {
    if (qgetenv("SHEAF_CLOCK") != "cpu")
        return now();
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval& time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

Imported imported(const Program& program, const QString& path) {
    QProcess process;
    const double began = nowOfPrograms();
    process.start(Program::binary(), program.global() + QStringList{u"import"_s, path});
    if (!process.waitForStarted())
        qFatal("the program does not start");
    Imported result;
    while (!process.waitForFinished(100)) {
        if (process.state() == QProcess::NotRunning)
            break;
        result.peakMegabytes = std::max(result.peakMegabytes, peakMegabytes(process.processId()));
    }
    result.seconds = (nowOfPrograms() - began) / 1000;
    if (process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return result;
}

/// Seconds to read every line as JSON.
double parsed(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no snapshot");
    const double began = now();
    qsizetype fields = 0;
    while (!file.atEnd())
        fields += QJsonDocument::fromJson(file.readLine()).object().size();
    if (fields == 0)
        qFatal("nothing in it");
    return (now() - began) / 1000;
}

/// Seconds to write the library's rows and index. A batch is a transaction, so that neither the rows nor the
/// log before the commit need room for a whole library.
double written(BareLibrary& bare) {
    double milliseconds = 0;
    while (bare.read(100'000)) {
        const double began = now();
        bare.write();
        milliseconds += now() - began;
    }
    return milliseconds / 1000;
}

} // namespace

void SnapshotBenchmark::initTestCase() {
    InventedArchive archive;
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int paper = 0; paper < m_papers; ++paper)
        file.write(archive.nextLine(m_papers));
}

void SnapshotBenchmark::import_isNearTheBareProgram() {
    const Imported import = imported(m_program, path());
    const double parsing = parsed(path());
    const QString what =
        u"snapshot of %1 papers, %2 MB: "_s.arg(m_papers).arg(QFileInfo(path()).size() / 1'000'000);
    // The bare program's library may need its room.
    QVERIFY(QFile::remove(path()));
    BareLibrary bare(m_program.library(), m_program.path(u"bare.sqlite"_s));
    const double bareSeconds = parsing + written(bare);
    QCOMPARE(bare.papers(), m_papers);
    printFigure(what + u"import"_s, import.seconds, bareSeconds / 0.4, u"s"_s);
    printFigure(what + u"memory"_s, import.peakMegabytes, 300, u"MB"_s);
    const auto megabytes = [](const QString& file) { return double(QFileInfo(file).size()) / 1e6; };
    printFigure(what + u"library's file"_s, megabytes(m_program.library()),
                1.15 * megabytes(m_program.path(u"bare.sqlite"_s)), u"MB"_s);
    qInfo("the bare program takes %.2f s: the import has %.2f of its rate", bareSeconds,
          bareSeconds / import.seconds);
}

QTEST_GUILESS_MAIN(SnapshotBenchmark)
#include "snapshot_benchmark.moc"
