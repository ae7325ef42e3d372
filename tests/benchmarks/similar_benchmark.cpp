#include "feeds/snapshot_record.h"
#include "library/connection.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "library/similar_store.h"
#include "support/figures.h"
#include "support/invented_archive.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <random>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// How long the twenty nearest of a paper take. SHEAF_PAPERS says of how many invented papers, 20,000 without
/// it; SHEAF_LIBRARY names a library to take instead.
class SimilarBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void nearestPapers_areFoundInTime();

  private:
    std::shared_ptr<Library> library() const;

    QTemporaryDir m_folder;
};

namespace {

constexpr int asked = 60;

void fill(Library& library, int papers) {
    InventedArchive archive;
    QList<Announcement> some;
    for (int at = 0; at < papers; ++at) {
        if (const auto record = readSnapshotRecord(archive.nextLine(papers)))
            some += {record->paper, {.source = source::arxiv, .day = QDate(2026, 1, 30)}};
        if (some.size() < 1000 && at + 1 < papers)
            continue;
        const auto stored = library.write([some](Connection& c) { return PaperStore(c).add(some); }).result();
        if (!stored)
            qFatal("%s", qPrintable(stored.error().sentence));
        some.clear();
    }
}

/// Spread over the whole archive; the same each time.
Result<QList<PaperKey>> somePapers(Connection& connection) {
    std::mt19937_64 random(7);
    const auto first = connection.number("SELECT min(key) FROM papers"_ba);
    const auto last = connection.number("SELECT max(key) FROM papers"_ba);
    QList<PaperKey> papers;
    while (first && last && papers.size() < asked) {
        const auto place = *first + qint64(random() % quint64(*last - *first));
        const auto key =
            connection.number("SELECT key FROM papers WHERE key >= ? ORDER BY key LIMIT 1"_ba, place);
        if (!key)
            return key.error();
        papers += *key;
    }
    return papers;
}

} // namespace

std::shared_ptr<Library> SimilarBenchmark::library() const {
    const QString existing = qEnvironmentVariable("SHEAF_LIBRARY");
    auto opened = Library::open(existing.isEmpty() ? m_folder.filePath(u"library.sqlite"_s) : existing);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    const int papers = qEnvironmentVariableIntValue("SHEAF_PAPERS");
    if (existing.isEmpty())
        fill(**opened, papers > 0 ? papers : 20'000);
    return *opened;
}

void SimilarBenchmark::nearestPapers_areFoundInTime() {
    const auto archive = library();
    const auto papers = archive->read(somePapers).result();
    QVERIFY(papers);
    for (const QString& pages : {u"first time"_s, u"again"_s}) {
        QList<double> milliseconds;
        QList<double> busy;
        for (const PaperKey paper : *papers) {
            QElapsedTimer time;
            time.start();
            const std::clock_t begun = std::clock(); // this machine may be busy
            const auto near =
                archive->read([paper](Connection& c) { return SimilarStore(c).nearest(paper, 20); }).result();
            milliseconds += double(time.nsecsElapsed()) / 1e6;
            busy += double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
            QVERIFY(near);
            QCOMPARE(near->size(), 20);
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        std::sort(busy.begin(), busy.end());
        const qsizetype p95 = papers->size() * 95 / 100;
        printFigure(u"twenty nearest, %1, p95"_s.arg(pages), milliseconds[p95], 100, u"ms"_s);
        printFigure(u"twenty nearest, %1, p95 of CPU"_s.arg(pages), busy[p95], 100, u"ms"_s);
    }
}

QTEST_GUILESS_MAIN(SimilarBenchmark)
#include "similar_benchmark.moc"
