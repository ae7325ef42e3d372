#include "brute_force.h"
#include "generated_papers.h"
#include "library/count_store.h"
#include "query/query_parser.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;

class DayCountsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyDay_countsWhatAScanCountsWithoutTheHidden();
};

void DayCountsTest::everyDay_countsWhatAScanCountsWithoutTheHidden() {
    OpenLibrary library;
    Words words(20260130);
    QList<ScannedPaper> papers;
    for (const DayEntry& entry : fill(library, 500, words))
        papers += ScannedPaper(entry);
    const QDate first(2025, 1, 1);
    const auto days =
        library.seen([&](Connection& c) { return CountStore(c).days(first, first.addYears(2)); });
    int hidden = 0;
    for (const DayCount& day : days) {
        const auto on = [&](Selection selection) {
            selection.from = selection.to = day.day;
            return bruteForce(papers, selection, parseQuery({}).query).size();
        };
        QCOMPARE(day.papers, on({}));
        QCOMPARE(day.unread, on({.unread = true}));
        QCOMPARE(day.failed, on({.failed = true}));
        QCOMPARE(day.hidden, on({.hidden = true}));
        hidden += day.hidden;
    }
    QVERIFY(hidden > 0);
}

QTEST_GUILESS_MAIN(DayCountsTest)
#include "day_counts_test.moc"
