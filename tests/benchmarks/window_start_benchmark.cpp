#include "benchmarks/contestant.h"
#include "benchmarks/rssguard.h"
#include "benchmarks/screen.h"
#include "services/workspace.h"
#include "support/figures.h"
#include "support/invented_library.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// From the start of a program to a painted list that answers keys: Sheaf over 10,000 papers, Debian's
/// rssguard with 10,000 items and an empty window of Qt, in turns. SHEAF_LIBRARY names another library for
/// Sheaf; it is used as it stands. SHEAF_ROUNDS: 9 without it.
class WindowStartBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void warmStart_isQuick();
    void coldStart_isNoSlowerThanRssguard();

  private:
    bool learn(Contestant& contestant, const QString& name);

    Screen m_screen;
    QTemporaryDir m_folder;
    std::unique_ptr<Contestant> m_blank;
    std::unique_ptr<Contestant> m_sheaf;
    std::unique_ptr<Contestant> m_rssguard; ///< none where Debian's package is not installed
};

namespace {

constexpr int items = 10'000;

int rounds() { return std::max(1, qEnvironmentVariableIntValue("SHEAF_ROUNDS")); }

/// Forgets every file, so that the next start reads them from the disk. Only root may.
bool emptyFileCache() {
    ::sync();
    QFile caches(u"/proc/sys/vm/drop_caches"_s);
    return caches.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && caches.write("3") == 1;
}

QString range(QList<double> times) {
    std::sort(times.begin(), times.end());
    return u"%1 to %2"_s.arg(times.first(), 0, 'f', 0).arg(times.last(), 0, 'f', 0);
}

} // namespace

void WindowStartBenchmark::initTestCase() {
    if (!qEnvironmentVariableIsSet("SHEAF_ROUNDS"))
        qputenv("SHEAF_ROUNDS", "9");
    if (!m_screen.usable())
        QSKIP("Keys are pressed through XTEST: install libxtst6.");
    const QString state = m_folder.filePath(u"sheaf"_s);
    QDir().mkpath(state);
    QString library = qEnvironmentVariable("SHEAF_LIBRARY");
    if (library.isEmpty()) {
        const SystemClock clock;
        auto workspace = Workspace::open({.libraryPath = state + u"/library.sqlite"_s,
                                          .settingsPath = state + u"/settings.json"_s,
                                          .paceFolder = state + u"/pace"_s},
                                         clock);
        QVERIFY(workspace);
        importInvented(**workspace, items);
        library = state + u"/library.sqlite"_s;
    }
    m_blank = std::make_unique<Contestant>(QFileInfo(Program::binary()).dir().filePath(u"blank_window"_s),
                                           QStringList(), "a");
    m_sheaf = std::make_unique<Contestant>(
        Program::binary(), QStringList{u"--library"_s, library, u"--settings"_s, state + u"/settings.json"_s},
        "Home");
    QVERIFY(learn(*m_blank, u"start-blank"_s));
    QVERIFY(learn(*m_sheaf, u"start-sheaf"_s));
    if (!Rssguard::program().isEmpty()) {
        const Rssguard rssguard(m_folder.filePath(u"rssguard"_s));
        QVERIFY(rssguard.fill(items));
        m_rssguard =
            std::make_unique<Contestant>(Rssguard::program(), QStringList{u"-d"_s, rssguard.folder()}, "a");
        QVERIFY(learn(*m_rssguard, u"start-rssguard"_s));
    }
}

bool WindowStartBenchmark::learn(Contestant& contestant, const QString& name) {
    const bool learnt = contestant.learn(m_screen);
    const QString folder = qEnvironmentVariable("SHEAF_PICTURES");
    for (qsizetype at = 0; at < 2 && !folder.isEmpty() && QDir().mkpath(folder); ++at)
        contestant.pictures()[at].save(u"%1/%2-%3.png"_s.arg(folder, name).arg(at));
    return learnt;
}

void WindowStartBenchmark::warmStart_isQuick() {
    QList<double> blank;
    QList<double> sheaf;
    QList<double> rssguard;
    for (int round = 0; round < rounds(); ++round) {
        blank += m_blank->answersAfter(m_screen);
        sheaf += m_sheaf->answersAfter(m_screen);
        if (m_rssguard)
            rssguard += m_rssguard->answersAfter(m_screen);
    }
    QVERIFY(!blank.contains(-1) && !sheaf.contains(-1) && !rssguard.contains(-1));
    printFigure(u"warm start, beside an empty window's %1 ms"_s.arg(median(blank), 0, 'f', 0), median(sheaf),
                2 * median(blank), u"ms"_s);
    if (!m_rssguard)
        QSKIP("rssguard is not installed, so nothing is measured beside it.");
    printFigure(u"warm start, beside rssguard's %1 ms"_s.arg(median(rssguard), 0, 'f', 0), median(sheaf),
                0.5 * median(rssguard), u"ms"_s);
    qInfo().noquote() << u"%1 rounds, ms: empty window %2, Sheaf %3, rssguard %4"_s.arg(rounds()).arg(
        range(blank), range(sheaf), range(rssguard));
}

void WindowStartBenchmark::coldStart_isNoSlowerThanRssguard() {
    if (!m_rssguard)
        QSKIP("rssguard is not installed, so nothing is measured beside it.");
    QList<double> sheaf;
    QList<double> rssguard;
    if (!emptyFileCache())
        QSKIP("Only root may empty the cache of files.");
    for (int round = 0; round < std::max(1, rounds() / 3); ++round) {
        sheaf += m_sheaf->answersAfter(m_screen, emptyFileCache);
        rssguard += m_rssguard->answersAfter(m_screen, emptyFileCache);
    }
    QVERIFY(!sheaf.contains(-1) && !rssguard.contains(-1));
    printFigure(u"cold start, beside rssguard's"_s, median(sheaf), median(rssguard), u"ms"_s);
}

QTEST_GUILESS_MAIN(WindowStartBenchmark)
#include "window_start_benchmark.moc"
