#include "library/count_store.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "open_library.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// Collects the statements that a connection begins while it lives.
class Traced {
  public:
    explicit Traced(Connection& connection) : m_handle(connection.handle()) {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, take, this);
    }
    ~Traced() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Traced(const Traced&) = delete;
    Traced& operator=(const Traced&) = delete;

    const QSet<QByteArray>& statements() const { return m_statements; }

  private:
    static int take(unsigned, void* self, void* statement, void*) {
        const QByteArray sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
        if (sql.startsWith("SELECT"))
            static_cast<Traced*>(self)->m_statements += sql;
        return 0;
    }

    sqlite3* m_handle;
    QSet<QByteArray> m_statements;
};

/// Counts the steps of SQLite's machine, in thousands, while it lives.
class Steps {
  public:
    explicit Steps(Connection& connection) : m_handle(connection.handle()) {
        sqlite3_progress_handler(m_handle, 1000, count, this);
    }
    ~Steps() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Steps(const Steps&) = delete;
    Steps& operator=(const Steps&) = delete;

    int thousands() const { return m_thousands; }

  private:
    static int count(void* self) {
        ++static_cast<Steps*>(self)->m_thousands;
        return 0;
    }

    sqlite3* m_handle;
    int m_thousands = 0;
};

struct Step {
    QString plan; ///< a line of EXPLAIN QUERY PLAN
    QString statement;
};

/// What is short in a library of any size, or has to be looked at as a whole.
bool mayBeWalked(const Step& step) {
    static const QRegularExpression allowed(
        u"SCAN (search VIRTUAL TABLE|j VIRTUAL TABLE|c|main.search_config|CONSTANT "
        u"ROW|\\(subquery|k|totals|rules|u|f|updates|reading|tags|source_counts|"
        "category_counts|p USING INDEX papers_misdated|papers USING INDEX jobs_failed|jobs USING INDEX jobs_failed|tag_keys|w)\\b"_s);
    return !step.plan.startsWith(u"SCAN"_s) || allowed.match(step.plan).hasMatch();
}

/// The lists of names are short.
bool mayBeSorted(const Step& step) {
    static const QRegularExpression names(u"FROM (tags|category_counts|source_counts|rules)"_s);
    return !step.plan.startsWith(u"USE TEMP B-TREE FOR ORDER BY"_s) || names.match(step.statement).hasMatch();
}

} // namespace

/// How SQLite would go about the lists of a library of any size.
class SearchPlanTest : public QObject {
    Q_OBJECT

  private slots:
    void lists_useAnIndex_data();
    void lists_useAnIndex();
    void mostOfAYear_holdsWhatWasListedThen();
    void hundredTags_findEachPaperOnce();
    void yearInTheOrderOfAValue_isNotReadForEachValue();
    void searchThatCostsTooMuch_isAnsweredInParts();

  private:
    /// Of every statement that a first page, a later one and the counts take.
    QList<Step> stepsOf(const Selection& selection);

    void addYear();

    const QDate m_first{2025, 1, 1};
    OpenLibrary m_library;
    bool m_hasYear = false;
};

void SearchPlanTest::lists_useAnIndex_data() {
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<QString>("uses"); ///< what one of the plans says
    const QDate day(2026, 1, 30);
    const auto row = [](const char* name, const Selection& selection, const QString& uses) {
        QTest::newRow(name) << selection << uses;
    };
    const auto search = [&](const char* text, const QString& uses) {
        row(text, {.search = QString::fromLatin1(text)}, uses);
    };
    row("a day", Selection::ofDay(day), u"SEARCH l USING PRIMARY KEY (day>? AND day<?)"_s);
    row("a day by score", {.from = day, .to = day, .order = SortOrder::Score},
        u"SEARCH l USING PRIMARY KEY"_s);
    row("newest", {}, u"SEARCH p USING INTEGER PRIMARY KEY (rowid<?)"_s);
    row("unread", {.unread = true}, u"SEARCH p USING INTEGER PRIMARY KEY (rowid<?)"_s);
    row("by score", {.order = SortOrder::Score}, u"SEARCH papers USING INDEX papers_by_score"_s);
    row("by upvotes", {.order = SortOrder::Upvotes}, u"SEARCH papers USING INDEX papers_by_upvotes"_s);
    row("good ones by score", {.minimumScore = 80, .order = SortOrder::Score},
        u"SEARCH p USING INDEX papers_by_score"_s);
    row("starred", {.starred = true}, u"SEARCH reading USING INDEX reading_starred"_s);
    row("for later", {.later = true}, u"SEARCH reading USING INDEX reading_later (paper<?)"_s);
    row("hidden", {.hidden = true}, u"SEARCH reading USING INDEX reading_hidden"_s);
    row("category", {.category = u"cs.CL"_s},
        u"SEARCH paper_categories USING PRIMARY KEY (category=? AND paper<?)"_s);
    row("source", {.source = u"arxiv"_s}, u"SEARCH source_counts USING PRIMARY KEY"_s);
    row("tag", {.tags = {u"llm"_s}}, u"USING INDEX sqlite_autoindex_tags_1 (folded=?)"_s);
    row("filtered by rules", {.filtered = true}, u"SEARCH filtered USING INTEGER PRIMARY KEY (rowid<?)"_s);
    row("found by a watch", {.watch = u"lecun"_s}, u"SEARCH rules USING INDEX sqlite_autoindex_rules_1"_s);
    row("failed", {.failed = true}, u"SEARCH f USING INDEX jobs_failed (paper<?)"_s);
    search("deep learning", u"SCAN search VIRTUAL TABLE INDEX"_s);
    search("-deep", u"SEARCH p USING INTEGER PRIMARY KEY (rowid<?)"_s);
    search("cat:cs", u"SEARCH category_counts USING PRIMARY KEY"_s);
    search("tag:ll*", u"USING INDEX sqlite_autoindex_tags_1 (folded>? AND folded<?)"_s);
    search("id:2601.01739", u"SEARCH p USING INDEX sqlite_autoindex_papers"_s);
    search("id:2601.*", u"SEARCH p USING INDEX sqlite_autoindex_papers"_s);
    search("doi:10.1/x", u"SEARCH p USING INDEX papers_by_doi"_s);
    search("score:>=80", u"SEARCH p USING INDEX papers_by_score"_s);
    search("submitted:2026-01", u"papers_misdated"_s);
    search("read:2026-01", u"mark_changes_read"_s);
    search("engine:work", u"SEARCH s USING INDEX summaries_by_engine (engine=? AND paper<?)"_s);
    search("lang:zh", u"SEARCH s USING INDEX summaries_by_language (language=? AND paper<?)"_s);
    search("is:summarised", u"papers_summarised"_s);
    search("is:withdrawn", u"papers_withdrawn"_s);
    search("is:updated", u"SEARCH updates USING INTEGER PRIMARY KEY (rowid<?)"_s);
    search("is:watched", u"SEARCH watched USING INDEX watched_by_paper (paper<?)"_s);
    search("rule:surveys", u"SEARCH rules USING INDEX sqlite_autoindex_rules_1"_s);
}

QList<Step> SearchPlanTest::stepsOf(const Selection& selection) {
    return m_library.seen([&](Connection& c) -> Result<QList<Step>> {
        QSet<QByteArray> statements;
        {
            const Traced traced(c);
            const auto page = SearchStore(c).page(selection, 50);
            const auto more = SearchStore(c).page(selection, 50, PageEnd{.key = PaperKey(1) << 40});
            const auto counts = CountStore(c).sidebar(selection);
            if (!page || !more || !counts)
                return !page ? page.error() : !more ? more.error() : counts.error();
            statements = traced.statements();
        }
        QList<Step> steps;
        for (const QByteArray& sql : statements) {
            Statement statement = c.prepare("EXPLAIN QUERY PLAN "_ba + sql);
            while (statement.step())
                steps += {statement.text(3).remove(u"COVERING "_s), QString::fromUtf8(sql)};
            if (const Outcome outcome = statement.outcome(); !outcome)
                return outcome.error();
        }
        return steps;
    });
}

void SearchPlanTest::lists_useAnIndex() {
    QFETCH(Selection, selection);
    QFETCH(QString, uses);
    QStringList plans;
    for (const Step& step : stepsOf(selection)) {
        plans += step.plan;
        const QString told = step.plan + u"\n"_s + step.statement;
        QVERIFY2(mayBeWalked(step), qPrintable(told));
        QVERIFY2(mayBeSorted(step), qPrintable(told));
    }
    QVERIFY2(plans.join(u'\n').contains(uses), qPrintable(plans.join(u'\n')));
}

/// More papers of a year than are gathered beforehand, a hundred of them with a value.
void SearchPlanTest::addYear() {
    if (std::exchange(m_hasYear, true))
        return;
    QList<Announcement> year;
    for (int number = 0; number < 30'000; ++number) {
        Paper paper = paperOf(u"2501.%1"_s.arg(number, 5, 10, QLatin1Char('0')));
        paper.published = QDateTime(m_first.addDays(number % 365), QTime(12, 0), Qt::UTC);
        if (number % 150 == 0)
            paper.upvotes = 1 + number / 300;
        year += announced(paper, m_first.addDays(number % 365 + 1), source::arxiv);
    }
    m_library.written([&](Connection& c) { return PaperStore(c).add(year); });
}

void SearchPlanTest::mostOfAYear_holdsWhatWasListedThen() {
    addYear();
    const auto found = [this](const Selection& selection) {
        return m_library.seen([&](Connection& c) { return SearchStore(c).keys(selection); });
    };
    Selection most{.from = m_first.addDays(11), .to = m_first.addDays(340)}; // 330 days
    const QList<PaperKey> papers = found(most);
    QCOMPARE(papers.size(), found({.search = u"submitted:2025-01-11..2025-12-06"_s}).size());
    QVERIFY(papers.size() > 25'000);
    QVERIFY(std::is_sorted(papers.begin(), papers.end(), std::greater<>()));
    QCOMPARE(QSet<PaperKey>(papers.begin(), papers.end()).size(), papers.size());
    most.source = source::arxiv.toUpper();
    QCOMPARE(found(most), papers);
    most.source = source::huggingFace;
    QVERIFY(found(most).isEmpty());
}

/// More than get a cursor each.
void SearchPlanTest::hundredTags_findEachPaperOnce() {
    addYear();
    const QList<PaperKey> papers =
        m_library.seen([](Connection& c) { return SearchStore(c).keys({.search = u"id:2501.00*"_s}); });
    m_library.written([&](Connection& c) -> Outcome {
        Outcome tagged;
        for (int tag = 0; tag < 100 && tagged; ++tag)
            tagged = ReadingStore(c).addTag({papers[tag], papers[2 * tag]}, u"theme-%1"_s.arg(tag));
        return tagged;
    });
    QSet<PaperKey> wanted;
    for (int tag = 0; tag < 100; ++tag)
        wanted += {papers[tag], papers[2 * tag]};
    const QList<PaperKey> found =
        m_library.seen([](Connection& c) { return SearchStore(c).keys({.search = u"tag:theme*"_s}); });
    QVERIFY(std::is_sorted(found.begin(), found.end(), std::greater<>()));
    QCOMPARE(QSet<PaperKey>(found.begin(), found.end()), wanted);
    QCOMPARE(found.size(), wanted.size());
}

void SearchPlanTest::yearInTheOrderOfAValue_isNotReadForEachValue() {
    addYear();
    const Selection selection{.from = m_first, .to = m_first.addDays(365), .order = SortOrder::Upvotes};
    // Its end reached: then every value has been looked at.
    const int thousands = m_library.seen([&](Connection& c) -> Result<int> {
        const Steps steps(c);
        const auto end = PageEnd{.value = 100, .key = std::numeric_limits<PaperKey>::max()};
        const auto page = SearchStore(c).page(selection, 1000, end);
        return page ? Result<int>(steps.thousands()) : page.error();
    });
    QVERIFY2(thousands < 2000, qPrintable(QString::number(thousands)));
}

/// Only the oldest papers lack the word: the whole archive has to be walked for them.
void SearchPlanTest::searchThatCostsTooMuch_isAnsweredInParts() {
    const QDate first(2025, 1, 1);
    QList<Announcement> papers;
    for (int number = 0; number < 20'000; ++number) {
        Paper paper = paperOf(u"2501.%1"_s.arg(number, 5, 10, QLatin1Char('0')));
        paper.published = QDateTime(first.addDays(number / 100), QTime(12, 0), Qt::UTC);
        paper.abstract = number < 3 ? u"rare"_s : u"everywhere"_s;
        papers += announced(paper, first.addDays(number / 100 + 1), source::arxiv);
    }
    OpenLibrary library;
    library.written([&](Connection& c) { return PaperStore(c).add(papers); });
    for (const SortOrder order : {SortOrder::Newest, SortOrder::Title, SortOrder::Score}) {
        const Selection selection{.search = u"-everywhere"_s, .order = order};
        QList<PaperKey> found;
        std::optional<PageEnd> end;
        int answers = 0;
        do {
            const FoundPapers page =
                library.seen([&](Connection& c) { return SearchStore(c).page(selection, 50, end); });
            found += page.keys;
            end = page.next;
            ++answers;
        } while (end && answers < 100);
        QVERIFY2(answers > 1 && answers < 100, qPrintable(QString::number(answers)));
        QCOMPARE(found.size(), 3);
    }
}

QTEST_GUILESS_MAIN(SearchPlanTest)
#include "search_plan_test.moc"
