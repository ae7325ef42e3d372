#include "support/figures.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// How long the command line takes to say something.
class StartBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void help_answersAtOnce();
};

void StartBenchmark::help_answersAtOnce() {
    const Program program;
    QList<double> times;
    for (int run = 0; run < 21; ++run) {
        QElapsedTimer time;
        time.start();
        QCOMPARE(program.run({u"--help"_s}).exitCode, 0);
        times += static_cast<double>(time.nsecsElapsed()) / 1e6;
    }
    printFigure(u"sheaf --help, median of 21"_s, median(times), 50, u"ms"_s);
}

QTEST_GUILESS_MAIN(StartBenchmark)
#include "start_benchmark.moc"
