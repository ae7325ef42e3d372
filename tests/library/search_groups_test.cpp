#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Lists whose papers stand together by day, category, tag or score.
class SearchGroupsTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_library = std::make_unique<OpenLibrary>(); }

    void days_goOnFromPageToPage();
    void categories_comeLargestFirstAndThoseWithoutLast();
    void firstTag_isTheSummarysThenTheReaders();
    void scores_goDownInBands();
    void inAGroup_theOrderIsTheListsOwn();
    void ofAVeryLongList_onlyTheNewestAreGrouped();

  private:
    PaperKey add(const QString& title, const QString& category, QDate submitted = {2026, 1, 5}) {
        Announcement announcement{.paper = {.id = u"2601.%1"_s.arg(++m_number, 5, 10, QChar(u'0')),
                                            .version = 1,
                                            .title = title,
                                            .primaryCategory = category,
                                            .published = submitted.startOfDay(Qt::UTC)},
                                  .listing = {.source = source::arxiv, .day = submitted.addDays(1)}};
        return m_library->written([&](Connection& c) { return PaperStore(c).add({announcement}); })
            .keys.first();
    }
    void summarise(PaperKey paper, const QStringList& tags, std::optional<int> score = {}) {
        Summary summary = summaryOf(u"S."_s, score);
        summary.tags = tags;
        m_library->written([&](Connection& c) { return SummaryStore(c).add(paper, summary); });
    }
    FoundPapers page(const Selection& selection, int limit = 100, const std::optional<PageEnd>& after = {}) {
        return m_library->seen([&](Connection& c) { return SearchStore(c).page(selection, limit, after); });
    }
    using Groups = QList<PaperGroup>;

    std::unique_ptr<OpenLibrary> m_library;
    int m_number = 0;
};

void SearchGroupsTest::days_goOnFromPageToPage() {
    const PaperKey first = add(u"One"_s, {}, {2026, 1, 5});
    const PaperKey second = add(u"Two"_s, {}, {2026, 1, 6});
    const PaperKey third = add(u"Three"_s, {}, {2026, 1, 6});
    const Selection days{.grouping = Grouping::Day};
    const FoundPapers newest = page(days, 1);
    QCOMPARE(newest.keys, QList{third});
    QCOMPARE(newest.groups, (Groups{{u"2026-01-06"_s, 1}}));
    const FoundPapers others = page(days, 5, newest.next);
    QCOMPARE(others.keys, (QList{second, first}));
    QCOMPARE(others.groups, (Groups{{u"2026-01-06"_s, 1}, {u"2026-01-05"_s, 1}}));
    const FoundPapers byTitle = page({.order = SortOrder::Title, .grouping = Grouping::Day});
    QCOMPARE(byTitle.keys, (QList{third, second, first}));
    QCOMPARE(byTitle.groups, (Groups{{u"2026-01-06"_s, 2}, {u"2026-01-05"_s, 1}}));
}

void SearchGroupsTest::categories_comeLargestFirstAndThoseWithoutLast() {
    const PaperKey vision = add(u"A"_s, u"cs.CV"_s);
    const PaperKey none = add(u"B"_s, {});
    const PaperKey language = add(u"C"_s, u"cs.CL"_s);
    const PaperKey more = add(u"D"_s, u"cs.CL"_s);
    const FoundPapers found = page({.order = SortOrder::Title, .grouping = Grouping::Category});
    QCOMPARE(found.keys, (QList{language, more, vision, none}));
    QCOMPARE(found.groups, (Groups{{u"cs.CL"_s, 2}, {u"cs.CV"_s, 1}, {QString(u""_s), 1}}));
    QVERIFY(!found.amongNewest && !found.next);
}

void SearchGroupsTest::firstTag_isTheSummarysThenTheReaders() {
    const PaperKey both = add(u"A"_s, {});
    const PaperKey own = add(u"B"_s, {});
    const PaperKey bare = add(u"C"_s, {});
    summarise(both, {u"HOC MAY"_s, u"other"_s});
    m_library->written([&](Connection& c) {
        const Outcome added = ReadingStore(c).addTag({both}, u"mine"_s);
        return added ? ReadingStore(c).addTag({own}, u"học máy"_s) : added;
    });
    const FoundPapers found = page({.order = SortOrder::Title, .grouping = Grouping::Tag});
    QCOMPARE(found.keys, (QList{both, own, bare}));
    QCOMPARE(found.groups, (Groups{{u"học máy"_s, 2}, {QString(u""_s), 1}}));
}

void SearchGroupsTest::scores_goDownInBands() {
    QList<PaperKey> papers;
    for (const std::optional<int> score :
         {std::optional(0), {}, std::optional(80), std::optional(60), std::optional(59)}) {
        papers += add(u"P"_s, {});
        summarise(papers.last(), {}, score);
    }
    const FoundPapers found = page({.order = SortOrder::Score, .grouping = Grouping::Score});
    QCOMPARE(found.keys, (QList{papers[2], papers[3], papers[4], papers[0], papers[1]}));
    QCOMPARE(found.groups, (Groups{{u"80"_s, 1}, {u"60"_s, 1}, {u"0"_s, 2}, {QString(u""_s), 1}}));
}

void SearchGroupsTest::inAGroup_theOrderIsTheListsOwn() {
    const PaperKey low = add(u"A"_s, u"cs.CL"_s);
    const PaperKey high = add(u"B"_s, u"cs.CL"_s);
    summarise(low, {}, 10);
    summarise(high, {}, 20);
    const auto keys = [&](SortOrder order) {
        return page({.order = order, .grouping = Grouping::Category}).keys;
    };
    QCOMPARE(keys(SortOrder::Title), (QList{low, high}));
    QCOMPARE(keys(SortOrder::Score), (QList{high, low}));
    QCOMPARE(page({.search = u"a"_s, .order = SortOrder::Relevance, .grouping = Grouping::Category}).keys,
             QList{low});
}

void SearchGroupsTest::ofAVeryLongList_onlyTheNewestAreGrouped() {
    m_library->written([](Connection& c) {
        return c.script(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10005) "
            "INSERT INTO papers (key, id, version, title, primary_category, categories, authors_complete, "
            "withdrawn, doi, comment, journal_ref, licence, code_url, project_url, pick_summary, "
            "pick_keywords, authors, affiliations, abstract) "
            "SELECT i, 'x:' || i, 1, 'T', 'cs.CL', '', 1, 0, '', '', '', '', '', '', '', '[]', '[]', '[]', "
            "'' "
            "FROM n"_ba);
    });
    const FoundPapers found = page({.grouping = Grouping::Category});
    QCOMPARE(found.groups.size(), 1);
    QCOMPARE(found.groups[0].papers, found.keys.size());
    QVERIFY(found.keys.size() <= candidatePapers);
    QVERIFY(found.amongNewest);
}

QTEST_GUILESS_MAIN(SearchGroupsTest)
#include "search_groups_test.moc"
