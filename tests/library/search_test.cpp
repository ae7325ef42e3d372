#include "brute_force.h"
#include "generated_papers.h"
#include "library/count_store.h"
#include "library/library_check.h"
#include "library/search/term_cursors.h"
#include "library/search_store.h"
#include "query/query_parser.h"
#include "random_searches.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int papersInAll = 2500;
constexpr int queriesInAll = 3000;

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void everySearch_findsWhatAScanFinds();
    void aPage_isTheBeginningOfTheWhole();
    void allPagesTogether_areTheWhole();
    void pagesOfAnIndex_areTheWhole();
    void counting_stopsAtItsLimit();
    void beginningsReadFromTexts_areThoseOfTheIndex();
    void filledLibrary_hasNoFaults();
    void sidebarCounts_areWhatAScanCounts();
    void wordBeingTyped_matchesAsABeginning();
    void searchThatCannotBeRead_saysWhere();
    void hostileText_isOnlyText();

  private:
    QList<PaperKey> found(const Selection& selection, int limit = -1) {
        return m_library.seen([&](Connection& c) { return SearchStore(c).keys(selection, limit); });
    }
    QList<PaperKey> scanned(const Selection& selection) const {
        const ParsedQuery parsed = parseQuery(selection.search, {selection.searchAsTyped});
        if (parsed.error)
            qFatal("%s: %s", qPrintable(selection.search), qPrintable(parsed.error->sentence));
        return bruteForce(m_papers, selection, parsed.query);
    }
    struct Pages {
        QList<PaperKey> keys;
        bool amongNewest = false;

        /// In an order of their own: what took too long to gather is missing, and it is the oldest.
        bool areNewestOf(const QList<PaperKey>& all) const {
            const QSet<PaperKey> mine(keys.begin(), keys.end());
            const PaperKey oldest = *std::min_element(keys.begin(), keys.end());
            return std::all_of(all.begin(), all.end(),
                               [&](PaperKey key) { return mine.contains(key) == (key >= oldest); });
        }
    };

    /// Every page behind this end.
    Pages paged(const Selection& selection, int limit, std::optional<PageEnd> after) {
        Pages all;
        do {
            const FoundPapers page =
                m_library.seen([&](Connection& c) { return SearchStore(c).page(selection, limit, after); });
            all.keys += page.keys;
            all.amongNewest = all.amongNewest || page.amongNewest;
            after = page.next;
        } while (after);
        return all;
    }
    void compareCounts(const Selection& selection);

    OpenLibrary m_library;
    QList<ScannedPaper> m_papers;
    Words m_words{20260130};
};

void SearchTest::initTestCase() {
    for (const DayEntry& entry : fill(m_library, papersInAll, m_words))
        m_papers += ScannedPaper(entry);
}

void SearchTest::everySearch_findsWhatAScanFinds() {
    qsizetype hits = 0;
    int empty = 0;
    for (int i = 0; i < queriesInAll; ++i) {
        Selection selection = m_words.oneIn(2) ? Selection{} : randomSelection(m_words);
        if (!m_words.oneIn(20))
            selection.search = randomSearch(m_words);
        const QList<PaperKey> expected = scanned(selection);
        const QList<PaperKey> actual = found(selection);
        if (actual != expected)
            QFAIL(qPrintable(described(selection) +
                             u": found %1, scanned %2"_s.arg(actual.size()).arg(expected.size())));
        hits += expected.size();
        empty += expected.isEmpty() ? 1 : 0;
    }
    qInfo("%d searches over %d papers: %lld hits, %d without any", queriesInAll, papersInAll, hits, empty);
    QVERIFY(hits > queriesInAll * 10);
    QVERIFY(empty < queriesInAll * 3 / 4);
}

void SearchTest::aPage_isTheBeginningOfTheWhole() {
    for (int i = 0; i < 300; ++i) {
        Selection selection = m_words.oneIn(3) ? Selection{} : randomSelection(m_words);
        selection.search = randomSearch(m_words);
        const QList<PaperKey> expected = scanned(selection).mid(0, 20);
        if (found(selection, 20) != expected)
            QFAIL(qPrintable(described(selection)));
    }
}

void SearchTest::allPagesTogether_areTheWhole() {
    int asked = 0;
    for (int i = 0; i < 200; ++i) {
        Selection selection = m_words.oneIn(3) ? Selection{} : randomSelection(m_words);
        if (m_words.oneIn(6))
            selection.order = m_words.oneOf<SortOrder>({SortOrder::ForYou, SortOrder::Relevance});
        if (!m_words.oneIn(8))
            selection.search = randomSearch(m_words);
        const QList<PaperKey> whole = found(selection);
        const Pages pages = paged(selection, 1 + m_words.below(400), {});
        if (pages.amongNewest ? !pages.areNewestOf(whole) : pages.keys != whole)
            QFAIL(qPrintable(described(selection)));
        asked += pages.amongNewest ? 0 : 1;
    }
    QVERIFY(asked > 150);
}

/// As only lists too long to be sorted are paged: an end before the first one makes it go there.
void SearchTest::pagesOfAnIndex_areTheWhole() {
    constexpr PaperKey everyKey = PaperKey(1) << 60;
    for (int i = 0; i < 100; ++i) {
        Selection selection = m_words.oneIn(3) ? Selection{} : randomSelection(m_words);
        selection.order = m_words.oneOf<SortOrder>({SortOrder::Score, SortOrder::Upvotes, SortOrder::Newest});
        if (m_words.oneIn(2))
            selection.search = randomSearch(m_words);
        const std::optional<qint64> highest =
            selection.order == SortOrder::Newest ? std::nullopt : std::optional<qint64>(1000);
        const Pages pages = paged(selection, 1 + m_words.below(100), PageEnd{highest, everyKey});
        if (pages.keys != scanned(selection))
            QFAIL(qPrintable(described(selection)));
    }
}

void SearchTest::counting_stopsAtItsLimit() {
    const auto counted = [this](const Selection& selection, int atMost) {
        return m_library.seen([&](Connection& c) { return SearchStore(c).count(selection, atMost); });
    };
    const int all = int(scanned({}).size());
    QCOMPARE(counted({}, 10'000), all);
    QCOMPARE(counted({}, all), all);
    QCOMPARE(counted({}, 100), 101);
    QCOMPARE(counted({.search = u"nosuchword"_s}, 100), 0);
}

/// Among few papers the index is always asked for the whole beginning.
void SearchTest::beginningsReadFromTexts_areThoseOfTheIndex() {
    const QList<TextTerm> terms = {{.text = u"word1"_s, .prefix = true},
                                   {.field = TextField::Title, .text = u"word2"_s, .prefix = true},
                                   {.text = u"the mode"_s, .prefix = true},
                                   {.field = TextField::Summary, .text = u"duon"_s, .prefix = true},
                                   {.field = TextField::Note, .text = u"stat"_s, .prefix = true}};
    for (const TextTerm& term : terms) {
        const auto differ = m_library.seen([&](Connection& c) -> Result<int> {
            SearchWork work;
            TermCursors cursors(c, work);
            const Keys index = cursors.of(term);
            const Keys texts = cursors.beyondWords(term);
            int count = 0;
            for (const ScannedPaper& paper : m_papers) {
                index->restart();
                count += index->holds(paper.entry.key) != texts->holds(paper.entry.key) ? 1 : 0;
            }
            const Outcome outcome = texts->outcome();
            return outcome ? Result<int>(count) : outcome.error();
        });
        QVERIFY(!found({.search = u"\"%1\"*"_s.arg(term.text)}).isEmpty());
        QCOMPARE(differ, 0);
    }
}

void SearchTest::filledLibrary_hasNoFaults() {
    const QStringList faults = m_library.written([](Connection& c) { return LibraryCheck(c).faults(); });
    QCOMPARE(faults, QStringList());
}

void SearchTest::compareCounts(const Selection& selection) {
    const auto counts = m_library.seen([&](Connection& c) { return CountStore(c).sidebar(selection); });
    QCOMPARE(counts.all, scanned({}).size());
    Selection others = selection;
    others.category.clear();
    QHash<QString, int> categories;
    for (const PaperKey key : scanned(others)) {
        const auto paper = std::find_if(m_papers.begin(), m_papers.end(),
                                        [&](const ScannedPaper& p) { return p.entry.key == key; });
        for (const QString& category : paper->entry.paper.categories)
            ++categories[category];
    }
    QCOMPARE(counts.categories.size(), categories.size());
    for (const NamedCount& count : counts.categories)
        QCOMPARE(count.count, categories.value(count.name));
    for (const NamedCount& count : counts.sources) {
        Selection one = selection;
        one.source = count.name;
        QCOMPARE(count.count, scanned(one).size());
    }
    for (const NamedCount& count : counts.tags) {
        Selection one = selection;
        one.tags = {count.name};
        QCOMPARE(count.count, scanned(one).size());
    }
}

void SearchTest::sidebarCounts_areWhatAScanCounts() {
    compareCounts({});
    compareCounts({.source = source::huggingFace});
    compareCounts({.category = u"cs.CL"_s});
    compareCounts(Selection::ofDay(QDate(2025, 12, 24)));
    compareCounts({.from = QDate(2026, 1, 1), .source = source::arxiv, .minimumScore = 40});
    compareCounts({.unread = true, .search = u"the -word3"_s});
    const auto counts = m_library.seen([](Connection& c) { return CountStore(c).sidebar({}); });
    QCOMPARE(counts.starred, scanned({.starred = true}).size());
    QCOMPARE(counts.unread, scanned({.unread = true}).size());
    QCOMPARE(counts.failed, scanned({.failed = true}).size());
    QCOMPARE(counts.hidden, scanned({.hidden = true}).size());
    QCOMPARE(counts.all, scanned({}).size());
}

void SearchTest::wordBeingTyped_matchesAsABeginning() {
    const Selection typed = {.search = u"the wor"_s, .searchAsTyped = true};
    QVERIFY(!found(typed).isEmpty());
    QCOMPARE(found(typed), scanned(typed));
    QVERIFY(found({.search = u"the wor"_s}).isEmpty());
}

void SearchTest::searchThatCannotBeRead_saysWhere() {
    const auto result =
        m_library.read([](Connection& c) { return SearchStore(c).keys({.search = u"abc score:many"_s}); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QVERIFY2(result.error().sentence.contains(u"character 11"_s), qPrintable(result.error().sentence));
}

void SearchTest::hostileText_isOnlyText() {
    const QStringList texts = {u"'; DROP TABLE papers; --"_s,
                               u"\" OR 1=1"_s,
                               u"NEAR(a b)"_s,
                               u"title : {x}"_s,
                               u"^word"_s,
                               u"a + b"_s,
                               u"AND"_s,
                               u"NOT"_s,
                               u"\\"_s,
                               u"% _"_s,
                               u"@key p."_s,
                               QString(u'(').repeated(49) + u"x"_s,
                               u"x y "_s.repeated(300),
                               QString(QChar(0)) + u"the"_s};
    for (const QString& text : texts) {
        const auto result =
            m_library.read([&](Connection& c) { return SearchStore(c).keys({.search = text}); });
        QVERIFY2(result.ok(), qPrintable(text));
    }
    QCOMPARE(found({}), scanned({}));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
