#include "digests/digest_style.h"
#include "digests/hf_digest_labels.h"
#include "digests/hf_report_labels.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/export_day.h"
#include "services/import_desk.h"
#include "services/import_service.h"
#include "support/figures.h"
#include "support/memory.h"
#include "support/recordings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Digests of 331 papers and a megabyte each, in and out.
class ImportBenchmark : public QObject {
    Q_OBJECT

  public:
    /// Half a gigabyte takes longer than Qt Test waits for a function.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

  private slots:
    void oneFile_isImportedAndExportedInTime_data();
    void oneFile_isImportedAndExportedInTime();
    void manyFiles_areImportedInBoundedMemory();
};

namespace {

constexpr int papersInAFile = 331;
const QDate firstDay(2020, 1, 1);

/// Words as often as a language has them: few of them most of the time.
class Prose {
  public:
    explicit Prose(quint32 seed) : m_random(seed) {}

    QString text(int words) {
        QString out;
        for (int at = 0; at < words; ++at)
            out += (at == 0 ? QString() : u" "_s) + word();
        return out + u'.';
    }

  private:
    QString word() {
        const double rank = m_random.generateDouble();
        int number = static_cast<int>(rank * rank * rank * 20000) + 3;
        QString letters;
        for (; number > 0; number /= 19)
            letters += QChar(u'a' + number % 19);
        return letters;
    }

    QRandomGenerator m_random;
};

Day dayOfFile(int file) {
    Prose prose(static_cast<quint32>(file + 1));
    Day day{.date = firstDay.addDays(file)};
    for (int at = 0; at < papersInAFile; ++at) {
        DayEntry entry;
        entry.paper.id = u"%1.%2"_s.arg(2001 + file % 12 + 100 * (file / 12)).arg(at, 5, 10, QChar(u'0'));
        entry.paper.title = prose.text(9);
        for (int author = 0; author < 5; ++author)
            entry.paper.authors.append({.name = prose.text(2).chopped(1)});
        entry.paper.primaryCategory = at % 3 == 0 ? u"cs.CV"_s : u"cs.LG"_s;
        entry.paper.categories = {entry.paper.primaryCategory};
        entry.paper.abstract = prose.text(440);
        entry.summary = Summary{.tldr = prose.text(40),
                                .motivation = prose.text(40),
                                .method = prose.text(60),
                                .result = prose.text(40),
                                .conclusion = prose.text(40),
                                .tags = {prose.text(1).chopped(1), u"sheaves"_s},
                                .score = at % 101};
        day.entries += entry;
    }
    return day;
}

/// The two formats that hold no abstract hold a longer report.
Day dayInSections(const QStringList& names) {
    Prose prose(1);
    Day day = dayOfFile(0);
    for (DayEntry& entry : day.entries) {
        entry.paper.abstract.clear();
        entry.summary = Summary{};
        for (const QString& name : names)
            entry.summary->sections.append({name, prose.text(static_cast<int>(640 / names.size()))});
    }
    return day;
}

Day dayInStyle(const QString& style) {
    if (style == u"hf-digest")
        return dayInSections(hfDigestSections());
    if (style == u"hf-report")
        return dayInSections(hfReportSections());
    return dayOfFile(0);
}

/// Writes a day's digest and gives its size.
qint64 writeDay(const Desk& desk, const Day& day, const QString& style) {
    const QByteArray bytes = digestStyle(style)->write(day, {});
    write(desk, u"days/%1.md"_s.arg(day.date.toString(Qt::ISODate)), bytes);
    return bytes.size();
}

/// Of this process, all its threads, since it began.
double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Half a gigabyte where the environment asks for it.
int fileCount() {
    constexpr int few = 24;
    const int wanted = qEnvironmentVariableIntValue("SHEAF_BENCHMARK_FILES");
    return wanted > 0 ? wanted : few;
}

ImportReport importAll(Desk& desk, int files) {
    const auto folder = QStringList{desk.path(u"days"_s)};
    return *awaited(desk.workspace().imports().import(folder, {}), 60'000 + files * 10'000);
}

qsizetype papersIn(Desk& desk) { return awaited(desk.workspace().archive().find({}))->size(); }

} // namespace

void ImportBenchmark::oneFile_isImportedAndExportedInTime_data() {
    QTest::addColumn<QString>("style");
    for (const char* const style :
         {"hf-digest", "arxiv-scored", "hf-report", "arxiv-enhanced", "arxiv-brief", "sheaf"})
        QTest::newRow(style) << QString::fromLatin1(style);
}

void ImportBenchmark::oneFile_isImportedAndExportedInTime() {
    QFETCH(QString, style);
    const Day written = dayInStyle(style);
    QList<double> imports;
    QList<double> exports;
    double megabytes = 0;
    for (int round = 0; round < 5; ++round) {
        Desk desk;
        megabytes = static_cast<double>(writeDay(desk, written, style)) / 1e6;
        QVERIFY(megabytes > 0.9);
        double before = cpuSeconds();
        QCOMPARE(importInto(desk, {desk.path(u"days"_s)}).added(), papersInAFile);
        imports += cpuSeconds() - before;
        const auto library = Library::open(desk.workspace().libraryPath());
        before = cpuSeconds();
        const auto day =
            (*library)
                ->read([&](Connection& connection) { return exportedDay(connection, firstDay, style, {}); })
                .result();
        QVERIFY(digestStyle(style)->write(*day, {}).size() > 900'000);
        exports += cpuSeconds() - before;
    }
    const QString what = u"%1, 331 papers, %2 MB, CPU"_s.arg(style).arg(megabytes, 0, 'f', 2);
    printFigure(u"import of "_s + what, median(imports), 0.5, u"s"_s);
    printFigure(u"export of "_s + what, median(exports), 0.2, u"s"_s);
}

void ImportBenchmark::manyFiles_areImportedInBoundedMemory() {
    constexpr double mostMegabytes = 300;
    const int files = fileCount();
    Desk desk;
    double megabytes = 0;
    for (int file = 0; file < files; ++file)
        megabytes += static_cast<double>(writeDay(desk, dayOfFile(file), u"arxiv-enhanced"_s)) / 1e6;
    ImportService& imports = desk.workspace().imports();

    const auto cancelHalfWay =
        connect(&imports, &ImportService::progressed, &imports, [&](const ImportProgress& progress) {
            if (progress.done == files / 2)
                imports.cancel();
        });
    const ImportReport half = importAll(desk, files);
    QVERIFY(half.cancelled && half.imported() >= files / 2 && half.imported() < files);
    QCOMPARE(papersIn(desk), half.imported() * papersInAFile);
    disconnect(cancelHalfWay);

    QSignalSpy progress(&imports, &ImportService::progressed);
    QElapsedTimer time;
    time.start();
    const ImportReport whole = importAll(desk, files);
    const double seconds = static_cast<double>(time.elapsed()) / 1000;
    QCOMPARE(whole.imported(), files);
    QCOMPARE(progress.size(), files);
    QCOMPARE(progress.last()[0].value<ImportProgress>().done, files);
    QCOMPARE(papersIn(desk), qsizetype(files) * papersInAFile);
    const double peak = peakMegabytes(QCoreApplication::applicationPid());
    printFigure(u"peak memory of importing %1 files, %2 MB"_s.arg(files).arg(megabytes, 0, 'f', 0), peak,
                mostMegabytes, u"MB"_s);
    qInfo("the second of two passes, with half of the files known: %.0f s", seconds);
    QVERIFY(peak < mostMegabytes);
}

QTEST_GUILESS_MAIN(ImportBenchmark)
#include "import_benchmark.moc"
