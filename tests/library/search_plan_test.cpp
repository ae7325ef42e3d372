#include "library/search_sql.h"
#include "open_library.h"
#include "query/query_parser.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// How SQLite would go about the lists of a library of any size.
class SearchPlanTest : public QObject {
    Q_OBJECT

  private slots:
    void lists_useAnIndex_data();
    void lists_useAnIndex();

  private:
    OpenLibrary m_library;
};

void SearchPlanTest::lists_useAnIndex_data() {
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<QString>("leads"); ///< what the plan begins with
    QTest::addColumn<bool>("sorts");
    const QDate day(2026, 1, 30);
    const auto row = [](const char* name, const Selection& selection, const QString& leads,
                        bool sorts = false) { QTest::newRow(name) << selection << leads << sorts; };
    row("a day by score", {.from = day, .to = day, .order = SortOrder::Score},
        u"SEARCH p USING INTEGER PRIMARY KEY"_s, true);
    row("a day", Selection::ofDay(day), u"SEARCH p USING INTEGER PRIMARY KEY"_s, false);
    // Walks the papers from the newest on, until the page is full.
    row("newest", {}, u"SCAN p"_s);
    row("unread", {.unread = true}, u"SCAN p"_s);
    row("by score", {.order = SortOrder::Score}, u"SCAN p USING INDEX papers_by_score"_s);
    row("by upvotes", {.order = SortOrder::Upvotes}, u"SCAN p USING INDEX papers_by_upvotes"_s);
    row("good ones by score", {.minimumScore = 80, .order = SortOrder::Score},
        u"SEARCH p USING INDEX papers_by_score"_s);
    row("starred", {.starred = true}, u"SCAN lead USING INDEX reading_starred"_s);
    row("hidden", {.hidden = true}, u"SCAN lead USING INDEX reading_hidden"_s);
    row("a day for you", {.from = day, .to = day, .order = SortOrder::ForYou},
        u"SEARCH p USING INTEGER PRIMARY KEY"_s, true);
    row("category", {.category = u"cs.CL"_s}, u"SEARCH lead USING PRIMARY KEY"_s);
    row("category, unread", {.category = u"cs.CL"_s, .unread = true}, u"SEARCH lead USING PRIMARY KEY"_s);
    row("source", {.source = u"arxiv"_s}, u"SEARCH lead USING PRIMARY KEY"_s);
    row("tag", {.tags = {u"llm"_s}}, u"SEARCH lead USING PRIMARY KEY"_s);
    row("words", {.search = u"deep learning"_s}, u"SCAN lead VIRTUAL TABLE INDEX"_s);
    row("words in a category", {.category = u"cs.CL"_s, .search = u"deep -learning"_s},
        u"SCAN lead VIRTUAL TABLE INDEX"_s);
    row("words on a day", {.from = day, .to = day, .search = u"deep"_s},
        u"SEARCH p USING INTEGER PRIMARY KEY"_s);
    row("a word and a score", {.search = u"deep score:>=80"_s}, u"SCAN lead VIRTUAL TABLE INDEX"_s);
    row("one paper", {.search = u"id:2601.01739"_s}, u"SEARCH p USING INDEX sqlite_autoindex_papers"_s);
    row("a DOI", {.search = u"doi:10.1/x"_s}, u"SEARCH p USING INDEX papers_by_doi"_s);
    row("summarised", {.search = u"is:summarised"_s}, u"papers_summarised"_s);
    row("withdrawn", {.search = u"is:withdrawn"_s}, u"papers_withdrawn"_s);
    row("updated", {.search = u"is:updated"_s}, u"SCAN lead"_s);
    // Rules are few: their papers are gathered and walked from the newest on.
    row("filtered by rules", {.filtered = true}, u"SEARCH p USING INTEGER PRIMARY KEY"_s);
    row("found by a watch", {.watch = u"lecun"_s}, u"SEARCH p USING INTEGER PRIMARY KEY"_s);
    row("hidden by a rule", {.search = u"rule:surveys"_s}, u"SEARCH p USING INTEGER PRIMARY KEY"_s);
    row("failed", {.failed = true}, u"SEARCH p USING INTEGER PRIMARY KEY"_s);
}

void SearchPlanTest::lists_useAnIndex() {
    QFETCH(Selection, selection);
    QFETCH(QString, leads);
    const Sql sql = selectionSql(selection, parseQuery(selection.search).query, 50);
    const QStringList plan = m_library.seen([&](Connection& c) -> Result<QStringList> {
        Statement statement = c.prepare("EXPLAIN QUERY PLAN "_ba + sql.text);
        for (const SqlValue& value : sql.values)
            statement.put(value);
        QStringList lines;
        while (statement.step())
            lines += statement.text(3).remove(u"COVERING "_s);
        const Outcome outcome = statement.outcome();
        return outcome ? Result<QStringList>(lines) : outcome.error();
    });
    const QString all = plan.join(u"\n"_s) + u'\n' + QString::fromUtf8(sql.text);
    QVERIFY2(plan.first().contains(leads), qPrintable(all));
    QFETCH(bool, sorts);
    QVERIFY2(plan.contains(u"USE TEMP B-TREE FOR ORDER BY"_s) == sorts, qPrintable(all));
    // Whatever follows the leader is looked up; an index of the failed jobs alone is as short as they are
    // few.
    for (const QString& line : plan.mid(1))
        QVERIFY2(!line.startsWith(u"SCAN"_s) || line.contains(u"VIRTUAL TABLE"_s) ||
                     line.contains(u"jobs_failed"_s),
                 qPrintable(all));
}

QTEST_GUILESS_MAIN(SearchPlanTest)
#include "search_plan_test.moc"
