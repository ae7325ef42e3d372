#include "benchmarks/contestant.h"
#include "benchmarks/screen.h"
#include "services/archive_service.h"
#include "services/exchange/exchange_export.h"
#include "services/exchange/exchange_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/figures.h"
#include "support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// From the program's start to a painted list that answers keys, over the library that SHEAF_LIBRARY names
/// and over one of its newest 1,000 papers, in turns: so both open on the same day. SHEAF_ROUNDS: 9 without
/// it.
class LargeStartBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void manyPapers_openLikeAThousand();

  private:
    std::unique_ptr<Contestant> over(const QString& library, const QString& name) const;

    Screen m_screen;
    QTemporaryDir m_folder;
    std::unique_ptr<Contestant> m_thousand;
    std::unique_ptr<Contestant> m_many;
};

namespace {

int rounds() {
    const int asked = qEnvironmentVariableIntValue("SHEAF_ROUNDS");
    return asked > 0 ? asked : 9;
}

std::unique_ptr<Workspace> opened(const QString& library, const QString& folder, const Clock& clock) {
    auto workspace = Workspace::open({.libraryPath = library,
                                      .settingsPath = folder + u"/settings.json"_s,
                                      .paceFolder = folder + u"/pace"_s},
                                     clock);
    return workspace ? std::move(*workspace) : nullptr;
}

/// Takes the newest papers of `many` there, with all that belongs to them.
bool makeThousand(const QString& many, const QString& folder, const QString& thousand) {
    const SystemClock clock;
    const QString papers = folder + u"/papers.jsonl"_s;
    const auto large = opened(many, folder, clock);
    const auto newest = large ? awaited(large->archive().find({}, 1000)) : QList<PaperKey>();
    if (!newest || newest->size() != 1000 ||
        !exportLibrary(many, papers, clock.now(), {.papers = *newest}, {}, [](const auto&) {}))
        return false;
    const auto small = opened(thousand, folder, clock);
    const auto imported = small ? awaited(small->exchange().import(papers)) : Result(ExchangeReport());
    return imported && imported->added == 1000;
}

} // namespace

void LargeStartBenchmark::initTestCase() {
    const QString many = qEnvironmentVariable("SHEAF_LIBRARY");
    if (many.isEmpty())
        QSKIP("SHEAF_LIBRARY names no library: make_library makes one.");
    if (!m_screen.usable())
        QSKIP("Keys are pressed through XTEST: install libxtst6.");
    const QString thousand = m_folder.filePath(u"library.sqlite"_s);
    QVERIFY(makeThousand(many, m_folder.path(), thousand));
    m_thousand = over(thousand, u"thousand"_s);
    m_many = over(many, u"many"_s);
    QVERIFY(m_thousand && m_many);
}

/// Each has settings of its own, since they keep where the reader stood.
std::unique_ptr<Contestant> LargeStartBenchmark::over(const QString& library, const QString& name) const {
    auto contestant = std::make_unique<Contestant>(
        Program::binary(),
        QStringList{u"--library"_s, library, u"--settings"_s, m_folder.filePath(name + u".json"_s)}, "Home");
    const bool learnt = contestant->learn(m_screen);
    const QString pictures = qEnvironmentVariable("SHEAF_PICTURES");
    if (!pictures.isEmpty() && QDir().mkpath(pictures))
        contestant->pictures().first().save(u"%1/start-%2.png"_s.arg(pictures, name));
    return learnt ? std::move(contestant) : nullptr;
}

void LargeStartBenchmark::manyPapers_openLikeAThousand() {
    QList<double> thousand;
    QList<double> many;
    QList<double> ratios;
    for (int round = 0; round < rounds(); ++round) {
        thousand += m_thousand->answersAfter(m_screen);
        many += m_many->answersAfter(m_screen);
        ratios += many.last() / thousand.last();
    }
    QVERIFY(!thousand.contains(-1) && !many.contains(-1));
    printFigure(u"open to a filled list, %1 ms, beside 1,000 papers' %2 ms, median of %3 pairs"_s
                    .arg(median(many), 0, 'f', 0)
                    .arg(median(thousand), 0, 'f', 0)
                    .arg(rounds()),
                median(ratios), 1.2, u"times"_s);
}

QTEST_GUILESS_MAIN(LargeStartBenchmark)
#include "large_start_benchmark.moc"
