#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The order of relevance, in a library of a few papers that are told apart by their ids.
class SearchRelevanceTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void wordInTheTitle_countsMoreThanTagsAndAbstracts();
    void wordThatStandsOften_countsMore();
    void rareWord_countsMoreThanACommonOne();
    void withoutWords_newestComeFirst();

  private:
    void add(const QString& id, const QString& title, const QString& abstract, const QString& tag = {});
    QStringList found(const QString& search);

    OpenLibrary m_library;
};

void SearchRelevanceTest::add(const QString& id, const QString& title, const QString& abstract,
                              const QString& tag) {
    Paper paper{.id = id, .title = title, .abstract = abstract};
    paper.published = QDateTime(QDate(2026, 1, id.right(2).toInt()), QTime(12, 0), Qt::UTC);
    const Listing listing{.source = source::arxiv, .day = QDate(2026, 1, 30)};
    m_library.written([&](Connection& c) -> Outcome {
        const auto stored = PaperStore(c).add({{paper, listing}});
        if (!stored || tag.isEmpty())
            return stored ? Outcome() : stored.error();
        return ReadingStore(c).addTag(stored->keys, tag);
    });
}

QStringList SearchRelevanceTest::found(const QString& search) {
    return m_library.seen([&](Connection& c) -> Result<QStringList> {
        const auto page = SearchStore(c).page({.search = search, .order = SortOrder::Relevance}, 50);
        if (!page)
            return page.error();
        const auto entries = PaperStore(c).entries(page->keys);
        if (!entries)
            return entries.error();
        QStringList ids;
        for (const DayEntry& entry : *entries)
            ids += entry.paper.id.right(2);
        return ids;
    });
}

void SearchRelevanceTest::initTestCase() {
    const QString filler = u" of some other words that stand in every abstract here"_s;
    add(u"2601.00001"_s, u"On kernels"_s, u"A study"_s + filler);
    add(u"2601.00002"_s, u"A second one"_s, u"About common things"_s + filler, u"kernels"_s);
    add(u"2601.00003"_s, u"A third one"_s, u"With kernels once and common things"_s + filler);
    add(u"2601.00004"_s, u"A fourth one"_s, u"Lattices, lattices and lattices, common"_s + filler);
    add(u"2601.00005"_s, u"A fifth one"_s, u"Lattices once and common things"_s + filler);
    add(u"2601.00006"_s, u"A sixth one"_s, u"Nothing but common things"_s + filler);
    add(u"2601.00007"_s, u"A seventh one"_s, u"A zeppelin among things"_s + filler);
}

void SearchRelevanceTest::wordInTheTitle_countsMoreThanTagsAndAbstracts() {
    QCOMPARE(found(u"kernels"_s), (QStringList{u"01"_s, u"02"_s, u"03"_s}));
}

void SearchRelevanceTest::wordThatStandsOften_countsMore() {
    QCOMPARE(found(u"lattices"_s), (QStringList{u"04"_s, u"05"_s}));
}

void SearchRelevanceTest::rareWord_countsMoreThanACommonOne() {
    QCOMPARE(found(u"common OR zeppelin"_s).first(), u"07"_s);
    QCOMPARE(found(u"common OR zeppelin"_s).size(), 6);
}

void SearchRelevanceTest::withoutWords_newestComeFirst() {
    QCOMPARE(found(u"-kernels"_s), (QStringList{u"07"_s, u"06"_s, u"05"_s, u"04"_s}));
}

QTEST_GUILESS_MAIN(SearchRelevanceTest)
#include "search_relevance_test.moc"
