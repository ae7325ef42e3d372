#include "library/paper_match.h"
#include "library/paper_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QString title = u"Linear Attention for Very Long Documents"_s;

Paper arxivPaper(const QString& id = u"2601.00001"_s) { return paperOf(id, title); }

/// As a journal's feed gives it.
Paper journalPaper(const QString& doi = u"10.1000/la.7"_s) {
    Paper paper;
    paper.id = u"doi:"_s + doi;
    paper.title = u"Linear attention for very long documents."_s;
    paper.abstract = u"Our abstract as the journal prints it."_s;
    paper.authors = {{u"LeCun, Y."_s}, {u"An Nguyen Van"_s}};
    paper.published = utc(2026, 6, 1);
    paper.journalRef = u"J. Attention 7"_s;
    return paper;
}

Announcement inJournal(const Paper& paper, QDate day = QDate(2026, 6, 2)) {
    return announced(paper, day, u"journal"_s);
}

} // namespace

/// One paper however it arrives.
class PaperIdentityTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_library = std::make_unique<OpenLibrary>(); }

    void everyFormOfAnId_isOnePaper_data();
    void everyFormOfAnId_isOnePaper();
    void crossListsOfSeveralFeeds_areOnePaperWithAllCategories();
    void journalsPaper_isTheArxivPaperWithItsDoi();
    void journalsPaper_isTheArxivPaperWithItsTitle();
    void paperFoundByTitle_isFoundByItsIdFromThenOn();
    void addressWithoutADoi_isFoundByTitle();
    void sameTitleByOthers_isAnotherPaper();
    void shortTitle_matchesNothing();
    void sameTitleTwiceOnArxiv_staysTwoPapers();
    void sameDoiTwiceOnArxiv_staysTwoPapers();
    void twoJournalsFeeds_areOnePaperByTitle();
    void twoInOneList_areOnePaper();
    void titleInTex_isTheSameTitle();
    void arxivAfterTheJournal_becomesTheArxivPaper();
    void arxivThatNamesItsDoiLater_isJoinedThen();
    void otherArxivPapers_areLeftAlone();
    void unknownIds_areNotFound();
    void titleLookup_goesThroughTheIndexes();

  private:
    PaperKey add(const Announcement& announcement) {
        return m_library->written([&](Connection& c) { return PaperStore(c).add({announcement}); })
            .keys.first();
    }
    DayEntry entry(PaperKey key) {
        return m_library->seen([&](Connection& c) { return PaperStore(c).entries({key}); }).first();
    }
    std::optional<PaperKey> keyOf(const QString& id) {
        return m_library->seen([&](Connection& c) { return PaperStore(c).find(id); });
    }
    qint64 papers() {
        return m_library->seen([](Connection& c) { return c.number("SELECT count(*) FROM papers"_ba); });
    }
    QStringList plan(const QByteArray& sql) {
        return m_library->seen([&](Connection& c) -> Result<QStringList> {
            Statement statement = c.prepare("EXPLAIN QUERY PLAN "_ba + sql);
            QStringList lines;
            while (statement.step())
                lines += statement.text(3);
            const Outcome outcome = statement.outcome();
            return outcome ? Result<QStringList>(lines) : outcome.error();
        });
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void PaperIdentityTest::everyFormOfAnId_isOnePaper_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("class") << u"math/0309136"_s << u"math.GT/0309136"_s;
    QTest::newRow("class first") << u"math.GT/0309136"_s << u"math/0309136"_s;
    QTest::newRow("version") << u"hep-th/9901001v2"_s << u"hep-th/9901001"_s;
    QTest::newRow("arXiv's DOI") << u"2601.00001"_s << u"doi:10.48550/arxiv.2601.00001"_s;
    QTest::newRow("arXiv's DOI first") << u"doi:10.48550/arXiv.2601.00001"_s << u"2601.00001"_s;
    QTest::newRow("arXiv's address") << u"2601.00001"_s << u"url:http://arxiv.org/abs/2601.00001v1"_s;
    QTest::newRow("letter case of a DOI") << u"doi:10.1000/ABC"_s << u"doi:10.1000/abc"_s;
    QTest::newRow("DOI's address") << u"doi:10.1000/ABC"_s << u"url:https://doi.org/10.1000/ABC"_s;
}

void PaperIdentityTest::everyFormOfAnId_isOnePaper() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    const PaperKey key = add(announced(paperOf(one, u"A"_s)));
    QCOMPARE(add(announced(paperOf(other, u"B"_s), QDate(2026, 2, 3))), key);
    QCOMPARE(papers(), 1);
    QCOMPARE(keyOf(one), std::optional(key));
    QCOMPARE(keyOf(other), std::optional(key));
}

void PaperIdentityTest::crossListsOfSeveralFeeds_areOnePaperWithAllCategories() {
    Paper inMath = arxivPaper();
    inMath.categories = {u"cs.LG"_s, u"math.ST"_s};
    Announcement cross = announced(inMath);
    cross.listing.kind = ListingKind::CrossList;
    const PaperKey key = add(announced(arxivPaper()));
    QCOMPARE(add(cross), key);
    QCOMPARE(entry(key).paper.categories, (QStringList{u"cs.LG"_s, u"stat.ML"_s, u"math.ST"_s}));
    QCOMPARE(entry(key).listings, QList<Listing>{announced(arxivPaper()).listing}); // "new" outweighs "cross"
}

void PaperIdentityTest::journalsPaper_isTheArxivPaperWithItsDoi() {
    Paper paper = arxivPaper();
    paper.doi = u"10.1000/LA.7"_s;
    paper.title = u"Another Title before the Journal's Editors Came"_s;
    const PaperKey key = add(announced(paper));
    QCOMPARE(add(inJournal(journalPaper())), key);
    const DayEntry known = entry(key);
    QCOMPARE(known.paper.id, paper.id);
    QCOMPARE(known.paper.title, paper.title);
    QCOMPARE(known.paper.abstract, paper.abstract);
    QCOMPARE(known.paper.version, 1);
    QCOMPARE(known.paper.journalRef, u"J. Attention 7"_s);
    QCOMPARE(known.listings.size(), 2);
}

void PaperIdentityTest::journalsPaper_isTheArxivPaperWithItsTitle() {
    const PaperKey key = add(announced(arxivPaper()));
    QCOMPARE(add(inJournal(journalPaper())), key);
    QCOMPARE(entry(key).paper.doi, u"10.1000/la.7"_s);
    QCOMPARE(papers(), 1);
}

void PaperIdentityTest::paperFoundByTitle_isFoundByItsIdFromThenOn() {
    Paper withAnother = arxivPaper();
    withAnother.doi = u"10.9999/preprint.1"_s;
    const PaperKey key = add(announced(withAnother));
    QCOMPARE(add(inJournal(journalPaper())), key);
    Paper renamed = journalPaper();
    renamed.title = u"A Title that the Publisher Corrected"_s;
    QCOMPARE(add(inJournal(renamed, QDate(2026, 6, 9))), key);
    QCOMPARE(keyOf(u"doi:10.1000/LA.7"_s), std::optional(key));
    QCOMPARE(entry(key).paper.doi, withAnother.doi);
}

void PaperIdentityTest::addressWithoutADoi_isFoundByTitle() {
    const PaperKey key = add(announced(arxivPaper()));
    Paper page = journalPaper();
    page.id = u"url:https://openreview.example/forum?id=7"_s;
    QCOMPARE(add(inJournal(page)), key);
    QCOMPARE(keyOf(page.id), std::optional(key));
}

void PaperIdentityTest::sameTitleByOthers_isAnotherPaper() {
    const PaperKey key = add(announced(arxivPaper()));
    Paper others = journalPaper();
    others.authors = {{u"Someone Else"_s}};
    QVERIFY(add(inJournal(others)) != key);
    others = journalPaper(u"10.1000/la.8"_s);
    others.authors.clear();
    QVERIFY(add(inJournal(others)) != key);
    QCOMPARE(papers(), 3);
}

void PaperIdentityTest::shortTitle_matchesNothing() {
    Paper paper = arxivPaper();
    paper.title = u"Introduction"_s;
    Paper other = journalPaper();
    other.title = u"Introduction"_s;
    const PaperKey key = add(announced(paper));
    QVERIFY(add(inJournal(other)) != key);
}

void PaperIdentityTest::sameTitleTwiceOnArxiv_staysTwoPapers() {
    const PaperKey key = add(announced(arxivPaper()));
    QVERIFY(add(announced(arxivPaper(u"2601.00002"_s))) != key);
    add(inJournal(journalPaper())); // and what is one with one of them does not draw the other in
    QCOMPARE(papers(), 2);
    add(announced(arxivPaper(u"2601.00003"_s)));
    QCOMPARE(papers(), 3);
}

void PaperIdentityTest::sameDoiTwiceOnArxiv_staysTwoPapers() {
    Paper one = arxivPaper();
    Paper other = paperOf(u"2601.00002"_s, u"The Second Part"_s);
    one.doi = other.doi = u"10.1000/la.7"_s;
    add(announced(one));
    add(announced(other));
    QCOMPARE(papers(), 2);
    add(inJournal(journalPaper()));
    QCOMPARE(papers(), 2);
}

void PaperIdentityTest::twoJournalsFeeds_areOnePaperByTitle() {
    const PaperKey key = add(inJournal(journalPaper(u"10.1101/preprint.7"_s)));
    QCOMPARE(add(inJournal(journalPaper(), QDate(2026, 9, 1))), key);
    QCOMPARE(papers(), 1);
    const PaperKey onArxiv = add(announced(arxivPaper()));
    QCOMPARE(keyOf(u"doi:10.1101/preprint.7"_s), std::optional(onArxiv));
    QCOMPARE(keyOf(u"doi:10.1000/la.7"_s), std::optional(onArxiv));
}

void PaperIdentityTest::twoInOneList_areOnePaper() {
    const auto stored = m_library->written([](Connection& c) {
        return PaperStore(c).add({inJournal(journalPaper()), inJournal(journalPaper(u"10.1000/again"_s)),
                                  announced(arxivPaper())});
    });
    QCOMPARE(papers(), 1);
    QCOMPARE(entry(stored.keys.last()).paper.id, u"2601.00001"_s);
}

void PaperIdentityTest::titleInTex_isTheSameTitle() {
    Paper paper = arxivPaper();
    paper.title = u"Sorting \\emph{Random} Graphs in $O(n^2)$ Time with Erd\\H{o}s"_s;
    Paper other = journalPaper();
    other.title = u"Sorting random graphs in O(n²) time with Erdős"_s;
    const PaperKey key = add(announced(paper));
    QCOMPARE(add(inJournal(other)), key);
}

void PaperIdentityTest::arxivAfterTheJournal_becomesTheArxivPaper() {
    const PaperKey before = add(inJournal(journalPaper()));
    const auto stored =
        m_library->written([](Connection& c) { return PaperStore(c).add({announced(arxivPaper())}); });
    QCOMPARE(stored.added, 0);
    QCOMPARE(stored.known, 1);
    const PaperKey key = stored.keys.first();
    QVERIFY(key < before); // it was on arXiv in January
    QCOMPARE(papers(), 1);
    const DayEntry known = entry(key);
    QCOMPARE(known.paper.id, u"2601.00001"_s);
    QCOMPARE(known.paper.title, title);
    QCOMPARE(known.paper.doi, u"10.1000/la.7"_s);
    QCOMPARE(known.paper.published, arxivPaper().published);
    QCOMPARE(known.listings.size(), 2);
    QCOMPARE(keyOf(u"doi:10.1000/la.7"_s), std::optional(key));
}

void PaperIdentityTest::arxivThatNamesItsDoiLater_isJoinedThen() {
    Paper paper = arxivPaper();
    paper.title = u"Another Title before the Journal's Editors Came"_s;
    const PaperKey key = add(announced(paper));
    QVERIFY(add(inJournal(journalPaper())) != key);
    QCOMPARE(papers(), 2);
    paper.doi = u"10.1000/la.7"_s;
    QCOMPARE(add(announced(paper, QDate(2026, 6, 5))), key);
    QCOMPARE(papers(), 1);
    QCOMPARE(entry(key).listings.size(), 3);
}

void PaperIdentityTest::otherArxivPapers_areLeftAlone() {
    add(inJournal(journalPaper()));
    add(announced(paperOf(u"2601.00005"_s, u"Quite Another Paper on Long Documents"_s)));
    QCOMPARE(papers(), 2);
}

void PaperIdentityTest::unknownIds_areNotFound() {
    QVERIFY(!keyOf(u"2601.00009"_s));
    QVERIFY(!keyOf(u"doi:10.1/unknown"_s));
}

void PaperIdentityTest::titleLookup_goesThroughTheIndexes() {
    const QStringList byWords = plan(PaperMatch::titleQuery());
    QVERIFY2(byWords.first().contains(u"VIRTUAL TABLE INDEX"_s), qPrintable(byWords.join(u"; "_s)));
    QVERIFY2(byWords.last().contains(u"SEARCH p USING INTEGER PRIMARY KEY"_s),
             qPrintable(byWords.join(u"; "_s)));
    const QStringList elsewhere = plan(PaperMatch::elsewhereQuery());
    QVERIFY2(elsewhere.first().contains(u"SEARCH e USING PRIMARY KEY (title_key=?)"_s),
             qPrintable(elsewhere.join(u"; "_s)));
    for (const QString& line : plan(PaperMatch::doiQuery()))
        QVERIFY2(!line.startsWith(u"SCAN"_s), qPrintable(line));
}

QTEST_GUILESS_MAIN(PaperIdentityTest)
#include "paper_identity_test.moc"
