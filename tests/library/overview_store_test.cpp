#include "library/open_library.h"
#include "library/overview_store.h"
#include "library/overview_tally.h"
#include "library/paper_store.h"
#include "library/tag_store.h"

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Papers counted by day, month, category, score and tag.
class OverviewStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_library = std::make_unique<OpenLibrary>(); }
    void emptyLibrary_hasNothingToShow();
    void papers_areCountedOnTheDayThatListedThem();
    void months_areThoseOfTheFirstVersion();
    void rareCategories_areOthers();
    void tagsOfTheNewestFortnight_risePastThoseBefore();
    void filter_decidesWhatIsCounted();
    void moreThanAreLookedAt_isSaidAndCutsTheOldestMonth();
    void badSearch_isAnError();
    void scores_areCountedByTens();

  private:
    void add(int number, QDate day, const QString& category = u"cs.LG"_s, const QString& tag = {}) {
        Paper paper = paperOf(u"2601.%1"_s.arg(number, 5, 10, QLatin1Char('0')));
        paper.primaryCategory = category;
        paper.categories = {category};
        paper.published = QDateTime(day.addDays(-1), QTime(12, 0), Qt::UTC);
        m_library->written(
            [entry = announced(paper, day, source::arxiv), tag](Connection& c) -> Result<bool> {
                const auto stored = PaperStore(c).add({entry});
                if (!stored)
                    return stored.error();
                const auto key = c.number("SELECT max(key) FROM papers WHERE id = ?"_ba, entry.paper.id);
                const auto known = TagStore(c).number(tag.isEmpty() ? u"plain"_s : tag, TagStore::By::Reader);
                const Outcome tagged = TagStore(c).add(*key, **known, TagStore::By::Reader);
                return tagged ? Result<bool>(true) : tagged.error();
            });
    }
    Overview overview(const Selection& selection = {}, int most = OverviewStore::mostPapers) {
        return m_library->seen([&](Connection& c) { return OverviewStore(c).of(selection, most); });
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void OverviewStoreTest::emptyLibrary_hasNothingToShow() { QCOMPARE(overview(), Overview()); }

void OverviewStoreTest::papers_areCountedOnTheDayThatListedThem() {
    add(1, QDate(2026, 1, 28));
    add(2, QDate(2026, 1, 30));
    add(3, QDate(2026, 1, 30));
    const Overview seen = overview();
    QCOMPARE(seen.papers, 3);
    QCOMPARE(seen.days.size(), OverviewTally::daysShown);
    QCOMPARE(seen.days.last(), (OverviewDay{QDate(2026, 1, 30), 2}));
    QCOMPARE(seen.days[seen.days.size() - 2].papers, 0);
    QCOMPARE(seen.days[seen.days.size() - 3].papers, 1);
    QCOMPARE(seen.unscored, 3);
}

void OverviewStoreTest::months_areThoseOfTheFirstVersion() {
    add(1, QDate(2026, 1, 1)); // submitted on the last of December
    add(2, QDate(2026, 2, 10));
    const Overview seen = overview();
    QCOMPARE(seen.months.size(), 3); // January's is there too
    QCOMPARE(seen.months[0].first, QDate(2025, 12, 1));
    QCOMPARE(seen.months[0].known, QList<int>{1});
    QCOMPARE(seen.months[1].known, QList<int>{0});
}

void OverviewStoreTest::rareCategories_areOthers() {
    const QStringList categories{u"cs.LG"_s, u"cs.LG"_s, u"cs.AA"_s, u"cs.BB"_s,
                                 u"cs.CC"_s, u"cs.DD"_s, u"cs.EE"_s, u"cs.FF"_s};
    for (int number = 0; number < categories.size(); ++number)
        add(number + 1, QDate(2026, 1, 30), categories[number]);
    const Overview seen = overview();
    QCOMPARE(seen.categories.size(), OverviewTally::categoriesShown);
    QCOMPARE(seen.categories.constFirst(), u"cs.LG"_s);
    QVERIFY(!seen.categories.contains(u"cs.FF"_s));
    QCOMPARE(seen.months.last().known.constFirst(), 2);
    QCOMPARE(seen.months.last().others, 1);
}

void OverviewStoreTest::tagsOfTheNewestFortnight_risePastThoseBefore() {
    const QDate newest(2026, 1, 30);
    for (int number = 1; number <= 4; ++number)
        add(number, newest.addDays(-number), u"cs.LG"_s, u"rising"_s);
    add(5, newest.addDays(-14), u"cs.LG"_s, u"rising"_s);
    for (int number = 6; number <= 9; ++number) {
        add(number, newest, u"cs.LG"_s, u"steady"_s);
        add(number + 10, newest.addDays(-20), u"cs.LG"_s, u"steady"_s);
    }
    add(30, newest, u"cs.LG"_s, u"rare"_s);
    QCOMPARE(overview().rising, QList<RisingTag>({{u"rising"_s, 1, 4}}));
}

void OverviewStoreTest::filter_decidesWhatIsCounted() {
    add(1, QDate(2026, 1, 30), u"cs.LG"_s);
    add(2, QDate(2026, 1, 30), u"cs.CL"_s);
    const Overview seen = overview({.category = u"cs.CL"_s});
    QCOMPARE(seen.papers, 1);
    QCOMPARE(seen.categories, QStringList{u"cs.CL"_s});
}

void OverviewStoreTest::moreThanAreLookedAt_isSaidAndCutsTheOldestMonth() {
    add(1, QDate(2025, 11, 20));
    add(2, QDate(2025, 12, 20));
    add(3, QDate(2026, 1, 30));
    const Overview seen = overview({}, 2);
    QVERIFY(seen.amongNewest);
    QCOMPARE(seen.papers, 2);
    QCOMPARE(seen.months.size(), 1);
    QCOMPARE(seen.months[0].first, QDate(2026, 1, 1));
    QVERIFY(!overview({}, 3).amongNewest);
}

void OverviewStoreTest::badSearch_isAnError() {
    const auto seen =
        m_library->read([](Connection& c) { return OverviewStore(c).of({.search = u"score:lots"_s}); });
    QVERIFY(!seen);
    QCOMPARE(seen.error().kind, ErrorKind::Usage);
}

void OverviewStoreTest::scores_areCountedByTens() {
    OverviewTally tally;
    for (const int score : {0, 9, 10, 89, 90, 100})
        tally.add({QDate(2026, 1, 30), QDate(2026, 1, 29), u"cs.LG"_s, score});
    const auto scores = tally.overview(false).scores;
    QCOMPARE(scores.front(), 2);
    QCOMPARE(scores[1], 1);
    QCOMPARE(scores[8], 1);
    QCOMPARE(scores.back(), 2);
}

QTEST_GUILESS_MAIN(OverviewStoreTest)
#include "overview_store_test.moc"
