#include "library/full_text_store.h"
#include "library/job_store.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class FullTextStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void text_comesBackAsItWas();
    void text_tellsThePaperWhatItKnows();
    void sourcesOfThePaper_outweighItsText();
    void newerVersion_endsWhatHolds();
    void noText_holdsForAWeek();
    void figure_hasThePapersCaptionAndLicence();
    void figureWithoutItsPicture_isStillNamed();
    void pictureOfAnotherFigure_isNotShown();
    void damagedText_countsAsNeverFetchedAndIsFound();
    void jobsForFullTexts_redoAbstractsOnce();
    void failedFullText_isAskedForAgain();
    void abstractsRepository_isTaken();

  private:
    PaperKey add(const Paper& paper);
    StoredText stored() const;
    Figure picture() const;
    void keepWithFigure();
    std::optional<Figure> figureOfKey();
    Paper paperOfKey();

    std::unique_ptr<OpenLibrary> m_library;
    PaperKey m_key = 0;
    const QDateTime m_now = utc(2026, 2, 1);
};

void FullTextStoreTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    m_key = add(paperOf(u"2601.00001"_s));
}

PaperKey FullTextStoreTest::add(const Paper& paper) {
    return m_library->written([&](Connection& c) { return PaperStore(c).add({announced(paper)}); })
        .keys.constFirst();
}

StoredText FullTextStoreTest::stored() const {
    return {.text = FullText{.source = SourceText::Html,
                             .version = 1,
                             .sections = {{.title = u"1 Introduction"_s,
                                           .text = u"Words, Ω and $x$. "_s.repeated(2000)}},
                             .hidden = {u"unseen"_s},
                             .figureUrl = u"https://arxiv.org/html/2601.00001v1/x1.png"_s,
                             .figureCaption = u"Figure 1: All of it."_s,
                             .codeUrl = u"https://github.com/lab/tool"_s,
                             .licence = u"http://creativecommons.org/licenses/by/4.0/"_s},
            .version = 1,
            .fetched = m_now,
            .remark = u"a remark"_s};
}

Paper FullTextStoreTest::paperOfKey() {
    return m_library->seen([&](Connection& c) { return PaperStore(c).entries({m_key}); }).constFirst().paper;
}

Figure FullTextStoreTest::picture() const {
    return {.bytes = QByteArray("\x89PNG\0rest", 9),
            .format = u"png"_s,
            .size = {640, 480},
            .url = stored().text->figureUrl};
}

void FullTextStoreTest::keepWithFigure() {
    m_library->written([&](Connection& c) -> Outcome {
        const Outcome text = FullTextStore(c).keep(m_key, stored());
        return text ? FullTextStore(c).keepFigure(m_key, picture()) : text;
    });
}

std::optional<Figure> FullTextStoreTest::figureOfKey() {
    return m_library->seen([&](Connection& c) { return FullTextStore(c).figureOf(m_key); });
}

void FullTextStoreTest::text_comesBackAsItWas() {
    QVERIFY(!m_library->seen([&](Connection& c) { return FullTextStore(c).of(m_key); }));
    m_library->written([&](Connection& c) { return FullTextStore(c).keep(m_key, stored()); });
    m_library->reopen();
    const auto read = m_library->seen([&](Connection& c) { return FullTextStore(c).of(m_key); });
    QVERIFY(read);
    QCOMPARE(read->text, stored().text);
    QCOMPARE(read->remark, stored().remark);
    QCOMPARE(read->fetched, m_now);
    const auto packed =
        m_library->seen([](Connection& c) { return c.number("SELECT length(packed) FROM full_texts"_ba); });
    QVERIFY2(packed < 2000, qPrintable(QString::number(packed)));
    QCOMPARE(m_library->written([](Connection& c) { return LibraryCheck(c).faults(); }), QStringList());
}

void FullTextStoreTest::text_tellsThePaperWhatItKnows() {
    m_library->written([&](Connection& c) { return FullTextStore(c).keep(m_key, stored()); });
    const Paper paper = paperOfKey();
    QCOMPARE(paper.codeUrl, stored().text->codeUrl);
    QCOMPARE(paper.licence, stored().text->licence);
    QCOMPARE(paper.figureUrl, stored().text->figureUrl);
    QCOMPARE(paper.figureCaption, stored().text->figureCaption);
}

void FullTextStoreTest::sourcesOfThePaper_outweighItsText() {
    Paper known = paperOf(u"2601.00001"_s);
    known.codeUrl = u"https://github.com/from/hugging-face"_s;
    known.licence = u"http://arxiv.org/licenses/nonexclusive-distrib/1.0/"_s;
    add(known);
    m_library->written([&](Connection& c) { return FullTextStore(c).keep(m_key, stored()); });
    QCOMPARE(paperOfKey().codeUrl, known.codeUrl);
    QCOMPARE(paperOfKey().licence, known.licence);
}

void FullTextStoreTest::newerVersion_endsWhatHolds() {
    const auto current = [this] {
        return m_library->seen(
            [&](Connection& c) { return FullTextStore(c).currentOf(m_key, m_now.addDays(300)); });
    };
    m_library->written([&](Connection& c) { return FullTextStore(c).keep(m_key, stored()); });
    QVERIFY(current());
    Paper second = paperOf(u"2601.00001"_s);
    second.version = 2;
    add(second);
    QVERIFY(!current());
    QVERIFY(m_library->seen([&](Connection& c) { return FullTextStore(c).of(m_key); }));
}

void FullTextStoreTest::noText_holdsForAWeek() {
    const StoredText none{.version = 1, .fetched = m_now, .remark = u"There is none."_s};
    m_library->written([&](Connection& c) { return FullTextStore(c).keep(m_key, none); });
    for (const auto& [days, holds] : {std::pair(0, true), {6, true}, {8, false}}) {
        const auto current = m_library->seen([&, later = days](Connection& c) {
            return FullTextStore(c).currentOf(m_key, m_now.addDays(later));
        });
        QCOMPARE(current.has_value(), holds);
        if (current)
            QCOMPARE(current->remark, none.remark);
    }
}

void FullTextStoreTest::figure_hasThePapersCaptionAndLicence() {
    QVERIFY(!figureOfKey());
    keepWithFigure();
    Figure expected = picture();
    expected.caption = stored().text->figureCaption;
    expected.licence = stored().text->licence;
    QCOMPARE(figureOfKey(), expected);
}

void FullTextStoreTest::figureWithoutItsPicture_isStillNamed() {
    m_library->written([&](Connection& c) { return FullTextStore(c).keep(m_key, stored()); });
    const auto figure = figureOfKey();
    QVERIFY(figure && figure->bytes.isEmpty());
    QCOMPARE(figure->url, stored().text->figureUrl);
    QCOMPARE(figure->caption, stored().text->figureCaption);
}

void FullTextStoreTest::pictureOfAnotherFigure_isNotShown() {
    keepWithFigure();
    StoredText second = stored();
    second.version = 2;
    second.text->figureUrl = u"https://arxiv.org/html/2601.00001v2/x1.png"_s;
    m_library->written([&](Connection& c) { return FullTextStore(c).keep(m_key, second); });
    QCOMPARE(figureOfKey()->url, second.text->figureUrl);
    QVERIFY(figureOfKey()->bytes.isEmpty());
}

void FullTextStoreTest::damagedText_countsAsNeverFetchedAndIsFound() {
    m_library->written([&](Connection& c) { return FullTextStore(c).keep(m_key, stored()); });
    m_library->written(
        [](Connection& c) { return c.run("UPDATE full_texts SET packed = x'00000010AABB'"_ba); });
    QVERIFY(!m_library->seen([&](Connection& c) { return FullTextStore(c).of(m_key); }));
    const QStringList faults = m_library->written([](Connection& c) { return LibraryCheck(c).faults(); });
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.constFirst().contains(u"full texts"_s));
}

void FullTextStoreTest::jobsForFullTexts_redoAbstractsOnce() {
    const auto enqueue = [this](bool fullText) {
        return m_library->written([&](Connection& c) {
            return JobStore(c).enqueue({m_key}, u"work"_s, u"en"_s, false, {}, u"summary"_s, fullText);
        });
    };
    const auto finish = [this](SourceText source) {
        Summary summary = summaryOf(u"A summary."_s);
        summary.provenance.sourceText = source;
        const auto job = m_library->written([](Connection& c) { return JobStore(c).take(u"work"_s); });
        m_library->written([&](Connection& c) { return JobStore(c).finish(*job, summary); });
        return job->fullText;
    };
    QCOMPARE(enqueue(false), 1);
    QVERIFY(!finish(SourceText::Abstract));
    QCOMPARE(enqueue(false), 0);
    QCOMPARE(enqueue(true), 1);
    QVERIFY(finish(SourceText::Html));
    QCOMPARE(enqueue(true), 0);
}

void FullTextStoreTest::failedFullText_isAskedForAgain() {
    const auto next = [this](bool fullText) {
        m_library->written([&](Connection& c) {
            return JobStore(c).enqueue({m_key}, u"work"_s, u"en"_s, true, {}, u"summary"_s, fullText);
        });
        return m_library->written([](Connection& c) { return JobStore(c).take(u"work"_s); });
    };
    const auto failed = [this](const Job& job) {
        m_library->written([&](Connection& c) {
            return JobStore(c).fail(job, {ErrorKind::Server, u"The server is down."_s, {}});
        });
    };
    failed(*next(true));
    const auto retried = next(false);
    QVERIFY(retried->fullText);
    m_library->written([&](Connection& c) { return JobStore(c).finish(*retried, summaryOf(u"Done."_s)); });
    QVERIFY(!next(false)->fullText);
}

void FullTextStoreTest::abstractsRepository_isTaken() {
    Paper paper = paperOf(u"2601.00002"_s);
    paper.abstract = u"We do. Our code is available at https://github.com/lab/abstract."_s;
    m_key = add(paper);
    QCOMPARE(paperOfKey().codeUrl, u"https://github.com/lab/abstract"_s);
    paper.codeUrl = u"https://github.com/from/hugging-face"_s;
    add(paper);
    QCOMPARE(paperOfKey().codeUrl, paper.codeUrl);
}

QTEST_GUILESS_MAIN(FullTextStoreTest)
#include "full_text_store_test.moc"
