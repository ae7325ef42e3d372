#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/similar_store.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The papers nearest to one, and searches for "like:".
class SimilarStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void papersOfTheSameSubject_comeFirst();
    void noMoreThanAskedFor_come();
    void paperWithoutAnAbstract_isReadByItsTitleAndSummary();
    void chineseAndVietnamese_findTheirOwn();
    void veryShortPaper_findsWhatSharesItsWord();
    void withdrawnPaper_isReadByWhatItSaidBefore();
    void withdrawnAndHiddenPapers_areNoAnswer();
    void paperWithoutWords_hasNoNeighbours();
    void unknownPaper_hasNoNeighbours();
    void manyPapers_areSampledAndTheRareWordFindsTheOldOne();
    void likeInASearch_isThePaperAndItsNearest();
    void likeWithOtherTerms_looksFurtherThanTwenty();
    void likeByRelevance_isNearestFirst();
    void likeAnUnknownPaper_isAnErrorUnlessBeingTyped();

  private:
    PaperKey add(const QString& title, const QString& abstract = {}) {
        return add(paper(title, abstract)).first();
    }
    QList<PaperKey> add(const Paper& paper) {
        return m_library->written([&](Connection& c) { return PaperStore(c).add({announced(paper)}); }).keys;
    }
    Paper paper(const QString& title, const QString& abstract) {
        Paper paper = paperOf(u"2601.%1"_s.arg(++m_papers, 5, 10, QChar(u'0')), title);
        paper.abstract = abstract;
        return paper;
    }
    QString idOf(PaperKey key) {
        return m_library->seen([&](Connection& c) { return PaperStore(c).rows({key}); }).first().id;
    }
    QList<PaperKey> nearest(PaperKey of, int most = 20) {
        QList<PaperKey> keys;
        for (const SimilarPaper& one :
             m_library->seen([&](Connection& c) { return SimilarStore(c).nearest(of, most); }))
            keys += one.key;
        return keys;
    }
    QList<PaperKey> found(const Selection& selection) {
        return m_library->seen([&](Connection& c) { return SearchStore(c).page(selection, 1000); }).keys;
    }
    template <class Change>
    void mark(Change change) {
        m_library->written([&](Connection& c) { return change(ReadingStore(c)); });
    }

    std::unique_ptr<OpenLibrary> m_library;
    int m_papers = 0;
};

void SimilarStoreTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    m_papers = 0;
}

void SimilarStoreTest::papersOfTheSameSubject_comeFirst() {
    const PaperKey asked = add(u"Image diffusion"_s, u"Noise schedules of diffusion samplers."_s);
    const PaperKey far = add(u"Traffic on roads"_s, u"A sampler of cars, without noise."_s);
    const PaperKey near = add(u"Faster diffusion"_s, u"Diffusion samplers with fewer noise schedules."_s);
    add(u"Lemmas in dependent logic"_s, u"Proof terms."_s);
    QCOMPARE(nearest(asked), (QList{near, far}));
}

void SimilarStoreTest::noMoreThanAskedFor_come() {
    const PaperKey asked = add(u"Knots and braids"_s);
    for (int i = 0; i < 30; ++i)
        add(u"Knots of kind %1"_s.arg(i));
    QCOMPARE(nearest(asked, 20).size(), 20);
    QCOMPARE(nearest(asked, 3).size(), 3);
}

void SimilarStoreTest::paperWithoutAnAbstract_isReadByItsTitleAndSummary() {
    const PaperKey asked = add(u"A surprising duality"_s);
    const PaperKey near = add(u"Mirror pairs"_s, u"Symmetry of Calabi-Yau threefolds."_s);
    QCOMPARE(nearest(asked), {});
    m_library->written([&](Connection& c) {
        return SummaryStore(c).add(asked, summaryOf(u"Calabi-Yau threefolds come in pairs."_s));
    });
    QCOMPARE(nearest(asked), {near});
    QCOMPARE(nearest(near), {asked});
}

void SimilarStoreTest::chineseAndVietnamese_findTheirOwn() {
    const PaperKey chinese = add(u"扩散模型的新进展"_s, u"我们研究图像生成。"_s);
    const PaperKey alsoChinese = add(u"图像扩散"_s, u"扩散模型生成图像。"_s);
    const PaperKey vietnamese = add(u"Học máy cho giao thông"_s, u"Dự báo lưu lượng xe."_s);
    const PaperKey alsoVietnamese = add(u"Lưu lượng giao thông"_s, u"Mô hình học máy."_s);
    QCOMPARE(nearest(chinese), {alsoChinese});
    QCOMPARE(nearest(vietnamese), {alsoVietnamese});
}

void SimilarStoreTest::veryShortPaper_findsWhatSharesItsWord() {
    const PaperKey asked = add(u"Tilings"_s);
    const PaperKey near = add(u"Aperiodic tilings of the plane"_s, u"One tile is enough."_s);
    add(u"Gravity"_s);
    QCOMPARE(nearest(asked), {near});
}

void SimilarStoreTest::withdrawnPaper_isReadByWhatItSaidBefore() {
    const PaperKey near = add(u"Prime gaps"_s, u"Sieves for twin primes."_s);
    const PaperKey otherWithdrawal = add(u"Clouds"_s, u"An author found an error in an equation."_s);
    Paper asked = paper(u"On a conjecture"_s, u"Twin primes by a new sieve."_s);
    add(asked);
    asked.version = 2;
    asked.withdrawn = true;
    asked.abstract = u"This paper has been withdrawn by the author due to an error in equation 3."_s;
    const PaperKey key = add(asked).first();
    QCOMPARE(nearest(key), {near});
    QVERIFY(!nearest(otherWithdrawal).contains(key));
}

void SimilarStoreTest::withdrawnAndHiddenPapers_areNoAnswer() {
    const PaperKey asked = add(u"Knots and braids"_s);
    const PaperKey hidden = add(u"Knots in rope"_s);
    Paper withdrawn = paper(u"Knots untied"_s, {});
    withdrawn.withdrawn = true;
    add(withdrawn);
    QCOMPARE(nearest(asked), {hidden});
    mark([&](ReadingStore store) { return store.setHidden({hidden}, true); });
    QCOMPARE(nearest(asked), {});
}

void SimilarStoreTest::paperWithoutWords_hasNoNeighbours() {
    add(u"Knots"_s);
    QCOMPARE(nearest(add(u"$x^2$"_s)), {});
    QCOMPARE(nearest(add(u"A new method"_s)), {});
}

void SimilarStoreTest::unknownPaper_hasNoNeighbours() { QCOMPARE(nearest(12345), {}); }

void SimilarStoreTest::manyPapers_areSampledAndTheRareWordFindsTheOldOne() {
    Paper old = paperOf(u"1001.00001"_s, u"Zeolites"_s);
    old.published = utc(2010, 1, 4);
    const PaperKey rare = add(old).first();
    QList<Announcement> many;
    for (int i = 0; i < 2500; ++i)
        many += announced(paper(u"Networks %1"_s.arg(i), u"Networks are everywhere."_s));
    m_library->written([&](Connection& c) { return PaperStore(c).add(many); });
    const QList<PaperKey> near = nearest(add(u"Zeolites and networks"_s));
    QCOMPARE(near.size(), 20);
    QCOMPARE(near.first(), rare);
}

void SimilarStoreTest::likeInASearch_isThePaperAndItsNearest() {
    const PaperKey asked = add(u"Knots and braids"_s);
    const PaperKey near = add(u"Knots in rope"_s);
    add(u"Gravity"_s);
    const QString like = u"like:"_s + idOf(asked);
    QCOMPARE(found({.search = like}), (QList{near, asked})); // newest first
    QCOMPARE(found({.search = u"like:https://arxiv.org/abs/%1v1"_s.arg(idOf(asked))}).size(), 2);
    QCOMPARE(found({.search = like + u" rope"_s}), {near});
    QCOMPARE(found({.search = u'-' + like}).size(), 1);
}

void SimilarStoreTest::likeWithOtherTerms_looksFurtherThanTwenty() {
    const PaperKey asked = add(u"Knots and braids"_s);
    for (int i = 0; i < 30; ++i)
        add(u"Knots and braids again"_s);
    const PaperKey further = add(u"Knots"_s);
    const QString like = u"like:"_s + idOf(asked);
    QCOMPARE(found({.search = like}).size(), 21);
    QVERIFY(!found({.search = like}).contains(further));
    mark([&](ReadingStore store) { return store.setStarred({further}, true); });
    QCOMPARE(found({.search = like + u" is:starred"_s}), {further});
    QCOMPARE(found({.starred = true, .search = like}), {further});
}

void SimilarStoreTest::likeByRelevance_isNearestFirst() {
    const PaperKey asked = add(u"Knots and braids"_s, u"Links in three dimensions."_s);
    const PaperKey near = add(u"Knots and braids"_s, u"Links again."_s);
    const PaperKey further = add(u"Links between pages"_s);
    const QString like = u"like:"_s + idOf(asked);
    QCOMPARE(found({.search = like, .order = SortOrder::Relevance}), (QList{asked, near, further}));
    QCOMPARE(found({.search = like + u" links"_s, .order = SortOrder::Relevance}),
             (QList{asked, near, further}));
    QCOMPARE(found({.search = like}), (QList{further, near, asked}));
}

void SimilarStoreTest::likeAnUnknownPaper_isAnErrorUnlessBeingTyped() {
    add(u"Knots"_s);
    const auto wrong = m_library->read(
        [](Connection& c) { return SearchStore(c).page({.search = u"like:2601.99999"_s}, 10); });
    QCOMPARE(wrong.error().kind, ErrorKind::Usage);
    QVERIFY(wrong.error().sentence.contains(u"2601.99999"_s));
    QCOMPARE(found({.search = u"like:2601.9"_s, .searchAsTyped = true}), {});
}

QTEST_GUILESS_MAIN(SimilarStoreTest)
#include "similar_store_test.moc"
