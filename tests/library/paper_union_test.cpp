#include "library/job_store.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView doi("10.1000/la.7");

Paper journalPaper() {
    Paper paper = paperOf(u"doi:"_s + doi, u"Linear attention, as the journal has it"_s);
    paper.version = 0;
    paper.categories = {u"attention"_s};
    paper.primaryCategory = u"attention"_s;
    paper.published = utc(2026, 6, 1);
    return paper;
}

Paper arxivPaper() {
    Paper paper = paperOf(u"2601.00001"_s, u"Linear Attention"_s);
    paper.doi = doi;
    return paper;
}

} // namespace

/// A journal's paper turns out to be one that arXiv has: all that the library keeps of it goes along.
class PaperUnionTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();

    void whatTheReaderMade_goesAlong();
    void summaryAndItsTags_goAlong();
    void summaryOfTheArxivPaper_staysCurrent();
    void marksOnBoth_areAllKept();
    void runningJob_endsAtTheNewPaper();
    void everyTableThatNamesAPaper_namesTheNewOne();

  private:
    PaperKey add(const Paper& paper, const QString& source, QDate day) {
        return m_library
            ->written([&](Connection& c) { return PaperStore(c).add({announced(paper, day, source)}); })
            .keys.first();
    }
    /// The two papers become one.
    DayEntry united() {
        const PaperKey key = add(arxivPaper(), source::arxiv, QDate(2026, 6, 5));
        return m_library->seen([&](Connection& c) { return PaperStore(c).entries({key}); }).first();
    }
    /// Where arXiv's is in the library, and its DOI not yet known.
    PaperKey addArxivPaperWithoutDoi() {
        Paper paper = arxivPaper();
        paper.doi.clear();
        return add(paper, source::arxiv, QDate(2026, 1, 30));
    }
    template <class Act>
    void write(Act act) {
        m_library->written([&](Connection& c) -> Outcome { return act(c); });
    }
    QList<PaperKey> found(const QString& search) {
        return m_library->seen([&](Connection& c) { return SearchStore(c).keys({.search = search}); });
    }

    std::unique_ptr<OpenLibrary> m_library;
    PaperKey m_journals = 0;
};

void PaperUnionTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    m_journals = add(journalPaper(), u"journal"_s, QDate(2026, 6, 2));
}

/// Whatever happened, the library is sound: counts, references and the search index agree.
void PaperUnionTest::cleanup() {
    const QStringList faults = m_library->written([](Connection& c) { return LibraryCheck(c).faults(); });
    QCOMPARE(faults, QStringList());
    QCOMPARE(m_library->seen([](Connection& c) { return c.number("SELECT count(*) FROM papers"_ba); }), 1);
}

void PaperUnionTest::whatTheReaderMade_goesAlong() {
    write([&](Connection& c) { return ReadingStore(c).setStarred({m_journals}, true); });
    write([&](Connection& c) { return ReadingStore(c).setRead({m_journals}, true); });
    write([&](Connection& c) { return ReadingStore(c).setNote(m_journals, u"Zanzibar"_s); });
    write([&](Connection& c) { return ReadingStore(c).addTag({m_journals}, u"mine"_s); });
    const DayEntry entry = united();
    QCOMPARE(entry.reading,
             (ReadingState{.starred = true, .read = true, .note = u"Zanzibar"_s, .tags = {u"mine"_s}}));
    QCOMPARE(entry.paper.title, u"Linear Attention"_s);
    QCOMPARE(found(u"zanzibar tag:mine is:starred"_s), QList<PaperKey>{entry.key});
    QVERIFY(found(u"title:journal"_s).isEmpty());
    QCOMPARE(found(u"source:journal cat:attention"_s), QList<PaperKey>{entry.key});
}

void PaperUnionTest::summaryAndItsTags_goAlong() {
    Summary summary = summaryOf(u"Short."_s, 71);
    summary.tags = {u"attention"_s};
    write([&](Connection& c) { return SummaryStore(c).add(m_journals, summary); });
    const DayEntry entry = united();
    QVERIFY(entry.summary);
    QCOMPARE(entry.summary->tldr, u"Short."_s);
    QCOMPARE(found(u"tag:attention score:71 short"_s), QList<PaperKey>{entry.key});
}

void PaperUnionTest::summaryOfTheArxivPaper_staysCurrent() {
    Summary journals = summaryOf(u"Journal."_s, 71);
    journals.tags = {u"printed"_s};
    write([&](Connection& c) { return SummaryStore(c).add(m_journals, journals); });
    const PaperKey key = addArxivPaperWithoutDoi();
    write([&](Connection& c) { return SummaryStore(c).add(key, summaryOf(u"Preprint."_s, 64)); });
    const DayEntry entry = united();
    QCOMPARE(entry.key, key);
    QCOMPARE(entry.summary->tldr, u"Preprint."_s);
    const auto all = m_library->seen([&](Connection& c) { return SummaryStore(c).of(key); });
    QCOMPARE(all.size(), 2);
    QVERIFY(found(u"tag:printed"_s).isEmpty());
}

void PaperUnionTest::marksOnBoth_areAllKept() {
    const PaperKey key = addArxivPaperWithoutDoi();
    for (const PaperKey paper : {m_journals, key}) {
        const bool first = paper == key;
        write([&](Connection& c) { return ReadingStore(c).setNote(paper, first ? u"one"_s : u"two"_s); });
        write([&](Connection& c) { return ReadingStore(c).addTag({paper}, u"both"_s); });
        write([&](Connection& c) { return ReadingStore(c).addTag({paper}, first ? u"left"_s : u"right"_s); });
        write([&](Connection& c) {
            return first ? ReadingStore(c).setRead({paper}, true) : ReadingStore(c).setStarred({paper}, true);
        });
    }
    const DayEntry entry = united();
    QCOMPARE(entry.reading.note, u"one\n\ntwo"_s);
    QVERIFY(entry.reading.starred && entry.reading.read);
    QCOMPARE(QSet<QString>(entry.reading.tags.begin(), entry.reading.tags.end()),
             (QSet<QString>{u"both"_s, u"left"_s, u"right"_s}));
    QCOMPARE(entry.listings.size(), 3);
    QCOMPARE(found(u"two is:starred"_s), QList<PaperKey>{key});
}

void PaperUnionTest::runningJob_endsAtTheNewPaper() {
    write([&](Connection& c) {
        const auto queued = JobStore(c).enqueue({m_journals}, u"work"_s, u"en"_s, false);
        return queued ? Outcome() : queued.error();
    });
    const auto job = m_library->written([](Connection& c) { return JobStore(c).take(u"work"_s); });
    QVERIFY(job);
    const PaperKey key = united().key;
    write([&](Connection& c) { return JobStore(c).finish(*job, summaryOf(u"Late."_s)); });
    const DayEntry entry =
        m_library->seen([&](Connection& c) { return PaperStore(c).entries({key}); }).first();
    QCOMPARE(entry.summary->tldr, u"Late."_s);
    QCOMPARE(entry.job, JobState::Done);
}

/// Fills every table that there is, those of later versions too, with a row of the journal's paper.
void PaperUnionTest::everyTableThatNamesAPaper_namesTheNewOne() {
    write([&](Connection& c) {
        return c.script("INSERT INTO figures VALUES (%1, 'u', 'png', 1, 1, x'00');"
                        "INSERT INTO full_texts VALUES (%1, 0, 0, 0, '', NULL);"
                        "INSERT INTO taste VALUES (%1, 0.5);"
                        "INSERT INTO verdicts VALUES (9, %1, 'e', 'm', 'p', '', 0);"
                        "INSERT INTO paper_versions VALUES (%1, 1, 't', 'a', 'c');"
                        "INSERT INTO updates VALUES (%1, 1, 0);"
                        "INSERT INTO pdf_places VALUES (%1, 3, 250, 0);"
                        "INSERT INTO digests VALUES (1, 's', NULL, '', '', '{}');"
                        "INSERT INTO digest_papers VALUES (1, 's', 0, %1, NULL, '{}')"_ba.replace(
                            "%1", QByteArray::number(m_journals)));
    });
    const PaperKey key = united().key;
    for (const QByteArray& table :
         {"figures"_ba, "full_texts"_ba, "taste"_ba, "verdicts"_ba, "paper_versions"_ba, "updates"_ba,
          "digest_papers"_ba, "pdf_places"_ba, "listings"_ba, "paper_aliases"_ba}) {
        const qint64 moved = m_library->seen([&](Connection& c) {
            return c.number("SELECT count(*) FROM "_ba + table + " WHERE paper = ?"_ba, key);
        });
        QVERIFY2(moved > 0, table.constData());
    }
}

QTEST_GUILESS_MAIN(PaperUnionTest)
#include "paper_union_test.moc"
