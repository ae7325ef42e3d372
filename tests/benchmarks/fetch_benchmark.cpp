#include "benchmarks/bare_library.h"
#include "cli/wait.h"
#include "services/fetch_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"
#include "support/figures.h"
#include "year/fake_arxiv.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <ctime>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A day of 1,000 papers, fetched; beside it what the work would take without a program around it.
class FetchBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void aDayOfAThousandPapers_isStoredInTime();
};

namespace {

/// Seconds of the wall, and of all this process's threads.
struct Time {
    double wall = 0;
    double cpu = 0;
};

template <class Work>
Time timed(Work work) {
    QElapsedTimer wall;
    wall.start();
    const std::clock_t cpu = std::clock();
    work();
    return {double(wall.nsecsElapsed()) / 1e9, double(std::clock() - cpu) / CLOCKS_PER_SEC};
}

struct Times {
    QList<double> wall;
    QList<double> cpu;
    void add(const Time& time) {
        wall += time.wall;
        cpu += time.cpu;
    }
};

int parsedRaw(const QByteArray& bytes) {
    QXmlStreamReader xml(bytes);
    int elements = 0;
    while (!xml.atEnd())
        elements += xml.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
    return elements;
}

/// One mailing of so many new papers, and the moment of the morning after it was announced.
struct Morning {
    explicit Morning(int papers) : year(2026, papers * 245, 1), day(fullest(year, papers)) {}
    static QDate fullest(const ArxivYear& year, int papers) {
        QDate best = year.mailings().firstKey();
        const auto distance = [&](QDate one) { return std::abs(year.mailings().value(one).size() - papers); };
        for (const QDate one : year.mailings().keys())
            best = distance(one) < distance(best) ? one : best;
        return best;
    }
    QDateTime moment() const { return {day, QTime(9, 0), QTimeZone::utc()}; }

    ArxivYear year;
    QDate day;
};

} // namespace

void FetchBenchmark::aDayOfAThousandPapers_isStoredInTime() {
    constexpr int papers = 1000;
    constexpr int rounds = 9;
    const Morning morning(papers);
    FakeArxiv arxiv(morning.year);
    arxiv.setNow(morning.moment());
    const Answer feed = arxiv.feed(ArxivYear::categories());
    const FakePeer peer([&](const Request&) { return feed; });
    const FakeClock clock(morning.moment());
    Times fetches;
    Times bare;
    for (int round = 0; round < rounds; ++round) {
        Desk desk(clock, {{u"feeds.arxiv.rss_url"_s, peer.url(u"/rss"_s).toString()},
                          {u"feeds.arxiv.interval_ms"_s, u"0"_s},
                          {u"feeds.arxiv.categories"_s, ArxivYear::categories().join(u',')}});
        fetches.add(timed([&] {
            // Not awaited(), which looks every 10 ms: that would be most of what is waited.
            const auto report =
                waitFor(desk.workspace().fetch().fetch({.day = morning.day, .sources = {source::arxiv}}));
            QCOMPARE(report->added, int(morning.year.mailings().value(morning.day).size()));
        }));
        BareLibrary copy(desk.workspace().libraryPath(), desk.path(u"bare.sqlite"_s));
        QVERIFY(copy.read(1'000'000));
        bare.add(timed([&] {
            QVERIFY(parsedRaw(feed.body) > papers);
            copy.write();
        }));
        QCOMPARE(copy.papers(), int(morning.year.mailings().value(morning.day).size()));
    }
    constexpr double most = 2; // half as fast
    const QString what = u"a day of %1 papers, %2 MB, fetched and stored"_s.arg(papers).arg(
        double(feed.body.size()) / 1e6, 0, 'f', 1);
    printFigure(what, median(fetches.wall), most * median(bare.wall), u"s"_s);
    printFigure(what + u", CPU"_s, median(fetches.cpu), most * median(bare.cpu), u"s"_s);
    qInfo("raw parsing and a bare SQLite program: %.3f s, CPU %.3f s; the fetch takes %.2f times as long, "
          "CPU %.2f",
          median(bare.wall), median(bare.cpu), median(fetches.wall) / median(bare.wall),
          median(fetches.cpu) / median(bare.cpu));
}

QTEST_GUILESS_MAIN(FetchBenchmark)
#include "fetch_benchmark.moc"
