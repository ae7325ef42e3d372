#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/taste_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TasteStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void marks_tellWhatWasWantedHiddenAndPassed();
    void dayWithoutAWantedPaper_tellsNothing();
    void onlySoManyAreJudged_theWantedFirst();
    void recentPapers_areThoseOfTheNewestDays();
    void scoredPapers_comeByTheirScore();
    void whatMatters_isForTheReaderThenByScoreThenByCategory();

  private:
    PaperKey paper(int number, const QDate& day) {
        Announcement announcement{.paper = {.id = u"2601.%1"_s.arg(number, 5, 10, QChar(u'0')),
                                            .version = 1,
                                            .title = u"Paper %1"_s.arg(number),
                                            .published = day.startOfDay(Qt::UTC)},
                                  .listing = {.source = source::arxiv, .day = day, .kind = ListingKind::New}};
        return m_library->written([&](Connection& c) { return PaperStore(c).add({announcement}); })
            .keys.first();
    }
    template <class Change>
    void mark(Change change) {
        m_library->written([&](Connection& c) { return change(ReadingStore(c)); });
    }
    QList<JudgedPaper> judged(int most = 100) {
        return m_library->seen([&](Connection& c) { return TasteStore(c).judged(most); });
    }
    QList<PaperKey> recent(int days, int most, bool unscored) {
        return m_library->seen([&](Connection& c) { return TasteStore(c).recent(days, most, unscored); });
    }

    const QDate m_monday{2026, 1, 5};
    std::unique_ptr<test::OpenLibrary> m_library;
};

void TasteStoreTest::init() { m_library = std::make_unique<test::OpenLibrary>(); }

void TasteStoreTest::marks_tellWhatWasWantedHiddenAndPassed() {
    QList<PaperKey> keys;
    for (int i = 1; i <= 6; ++i)
        keys += paper(i, m_monday);
    const PaperKey readElsewhere = paper(9, m_monday.addDays(1));
    mark([&](ReadingStore store) { return store.setStarred({keys[0]}, true); });
    mark([&](ReadingStore store) { return store.setNote(keys[1], u"Look again."_s); });
    mark([&](ReadingStore store) { return store.addTag({keys[2]}, u"mine"_s); });
    mark([&](ReadingStore store) { return store.setHidden({keys[3]}, true); });
    mark([&](ReadingStore store) { return store.setRead({keys[4], readElsewhere}, true); });
    const QList<JudgedPaper> expected{{keys[2], true, false},        {keys[1], true, false},
                                      {keys[0], true, false},        {keys[3], false, true},
                                      {readElsewhere, false, false}, {keys[5], false, false},
                                      {keys[4], false, false}};
    QCOMPARE(judged(), expected);
}

void TasteStoreTest::dayWithoutAWantedPaper_tellsNothing() {
    paper(1, m_monday);
    QCOMPARE(judged(), QList<JudgedPaper>());
}

void TasteStoreTest::onlySoManyAreJudged_theWantedFirst() {
    const PaperKey wanted = paper(1, m_monday);
    paper(2, m_monday);
    paper(3, m_monday);
    mark([&](ReadingStore store) { return store.setStarred({wanted}, true); });
    QCOMPARE(judged(2).size(), 2);
    QCOMPARE(judged(2).first(), (JudgedPaper{wanted, true, false}));
}

void TasteStoreTest::recentPapers_areThoseOfTheNewestDays() {
    const PaperKey old = paper(1, m_monday);
    const PaperKey tuesday = paper(2, m_monday.addDays(1));
    const PaperKey friday = paper(3, m_monday.addDays(4));
    QCOMPARE(recent(2, 10, false), (QList<PaperKey>{friday, tuesday}));
    QCOMPARE(recent(3, 10, false), (QList<PaperKey>{friday, tuesday, old}));
    QCOMPARE(recent(3, 1, false), QList<PaperKey>{friday});
    m_library->written([&](Connection& c) { return TasteStore(c).store({{friday, 0.5}}); });
    QCOMPARE(recent(2, 10, true), QList<PaperKey>{tuesday});
}

void TasteStoreTest::scoredPapers_comeByTheirScore() {
    const PaperKey low = paper(1, m_monday);
    const PaperKey high = paper(2, m_monday);
    const PaperKey none = paper(3, m_monday);
    const auto forYou = [&] {
        Selection selection = Selection::ofDay(m_monday);
        selection.order = SortOrder::ForYou;
        return m_library->seen([&](Connection& c) { return SearchStore(c).keys(selection); });
    };
    m_library->written([&](Connection& c) { return TasteStore(c).store({{low, 0.25}, {high, 0.75}}); });
    QCOMPARE(forYou(), (QList<PaperKey>{high, low, none}));
    m_library->written([&](Connection& c) { return TasteStore(c).store({{low, 0.9}}); });
    QCOMPARE(forYou(), (QList<PaperKey>{low, high, none}));
    m_library->written([&](Connection& c) { return TasteStore(c).clear(); });
    QCOMPARE(forYou(), (QList<PaperKey>{none, high, low}));
}

void TasteStoreTest::whatMatters_isForTheReaderThenByScoreThenByCategory() {
    Selection selection = Selection::ofDay(m_monday);
    selection.order = SortOrder::Matters;
    QList<PaperKey> keys;
    for (int number = 1; number <= 6; ++number) {
        Announcement announcement{.paper = {.id = u"2601.%1"_s.arg(number, 5, 10, QChar(u'0')),
                                            .version = 1,
                                            .title = u"Paper %1"_s.arg(number),
                                            .primaryCategory = number % 2 == 1 ? u"cs.AI"_s : u"cs.CL"_s,
                                            .published = m_monday.startOfDay(Qt::UTC)},
                                  .listing = {.source = source::arxiv, .day = m_monday, .position = number}};
        keys += m_library->written([&](Connection& c) { return PaperStore(c).add({announcement}); }).keys;
    }
    const auto matters = [&] {
        QList<int> numbers;
        for (const PaperKey key :
             m_library->seen([&](Connection& c) { return SearchStore(c).keys(selection); }))
            numbers += int(keys.indexOf(key)) + 1;
        return numbers;
    };
    QCOMPARE(matters(), (QList{1, 3, 5, 2, 4, 6})); // as they were announced in each category
    m_library->written([&](Connection& c) {
        return c.script("UPDATE papers SET score = 70 WHERE title = 'Paper 6'; "
                        "UPDATE papers SET score = 90 WHERE title = 'Paper 3'"_ba);
    });
    QCOMPARE(matters(), (QList{3, 6, 1, 5, 2, 4}));
    m_library->written([&](Connection& c) {
        return TasteStore(c).store({{keys[3], 0.6}, {keys[4], 0.9}, {keys[0], 0.5}});
    });
    QCOMPARE(matters(), (QList{5, 4, 3, 6, 1, 2}));
}

QTEST_GUILESS_MAIN(TasteStoreTest)
#include "taste_store_test.moc"
