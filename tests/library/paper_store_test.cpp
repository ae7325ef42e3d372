#include "library/job_store.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class PaperStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void storedPaper_comesBackAsItWas();
    void sameAnnouncementTwice_changesNothing();
    void keys_ascendWithTheFirstVersionsDate();
    void paperWithoutADate_takesTheListingsDay();
    void rows_showWhatTheListNeeds();
    void rowOfASummaryWithoutScoreAndJob_isSummarised();
    void rowsOfUnknownKeys_areLeftOut();
    void announcementWithoutAnId_storesNothing();
    void threeThousandAuthors_areAllKept();
    void aThousandAnnouncements_areStoredInOneGo();
    void newPapersAndTheirNextVersionsInOneList_areFound();

  private:
    static Paper stored(OpenLibrary& library, const QString& id) {
        return library.seen([&](Connection& c) -> Result<Paper> {
            const auto key = *PaperStore(c).find(id);
            return PaperStore(c).entries({*key})->first().paper;
        });
    }
    static StoredPapers add(OpenLibrary& library, const QList<Announcement>& announcements) {
        return library.written([&](Connection& c) { return PaperStore(c).add(announcements); });
    }
    static DayEntry entry(OpenLibrary& library, PaperKey key) {
        return library.seen([&](Connection& c) { return PaperStore(c).entries({key}); }).first();
    }
};

void PaperStoreTest::storedPaper_comesBackAsItWas() {
    OpenLibrary library;
    Paper paper = paperOf(u"2601.01739"_s, u"On $x^2$ & “quotes” — \\emph{学习}"_s);
    paper.authors[0].affiliation = u"NYU"_s;
    paper.comment = u"12 pages"_s;
    paper.journalRef = u"J. 1"_s;
    paper.doi = u"10.1/ABC"_s;
    paper.licence = u"http://l"_s;
    paper.upvotes = 7;
    paper.codeUrl = u"https://c"_s;
    paper.projectUrl = u"https://p"_s;
    paper.pickSummary = u"In one sentence."_s;
    paper.pickKeywords = {u"a \"b\""_s, u"c"_s};
    const Announcement announcement = announced(paper);
    const StoredPapers report = add(library, {announcement});
    QCOMPARE(report.added, 1);
    QCOMPARE(report.known, 0);
    const DayEntry found = entry(library, report.keys.first());
    QCOMPARE(found.paper, paper);
    QCOMPARE(found.listings, QList<Listing>{announcement.listing});
    QVERIFY(!found.summary);
    QCOMPARE(found.reading, ReadingState());
    QCOMPARE(found.job, JobState::None);
}

void PaperStoreTest::sameAnnouncementTwice_changesNothing() {
    OpenLibrary library;
    const QList<Announcement> day = {announced(paperOf(u"2601.00001"_s)),
                                     announced(paperOf(u"2601.00002"_s))};
    const StoredPapers first = add(library, day);
    const DayEntry before = entry(library, first.keys.first());
    const StoredPapers second = add(library, day + day);
    QCOMPARE(second.keys, first.keys + first.keys);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.known, 2);
    QCOMPARE(entry(library, first.keys.first()), before);
}

void PaperStoreTest::keys_ascendWithTheFirstVersionsDate() {
    OpenLibrary library;
    Paper old = paperOf(u"hep-th/9108001"_s);
    old.published = utc(1991, 8, 14);
    Paper older = paperOf(u"url:http://x"_s);
    older.published = utc(1987, 1, 1);
    const auto keys = add(library, {announced(paperOf(u"2601.00001"_s)), announced(paperOf(u"2601.00002"_s)),
                                    announced(old), announced(older)})
                          .keys;
    QVERIFY(keys[0] < keys[1]);
    QVERIFY(keys[2] < keys[0]);
    QVERIFY(keys[3] < keys[2]);
}

void PaperStoreTest::paperWithoutADate_takesTheListingsDay() {
    OpenLibrary library;
    Paper undated = paperOf(u"2601.00009"_s);
    undated.published = {};
    const auto keys =
        add(library, {announced(undated, QDate(2026, 1, 20)), announced(paperOf(u"2601.00001"_s))}).keys;
    QVERIFY(keys[0] < keys[1]);
}

void PaperStoreTest::rows_showWhatTheListNeeds() {
    OpenLibrary library;
    Paper paper = paperOf(u"2601.00001"_s);
    paper.authors = {{u"A"_s}, {u"B"_s}, {u"C"_s}, {u"D"_s}};
    paper.upvotes = 4;
    const auto key =
        add(library, {announced(paper), announced(paper, QDate(2026, 2, 5), source::sample)}).keys.first();
    library.written([&](Connection& c) -> Outcome {
        Summary summary = summaryOf(u"Short."_s, 71);
        summary.tags = {u"LLM"_s, u"Speech"_s};
        summary.provenance.extracted = true;
        if (auto stored = SummaryStore(c).add(key, summary); !stored)
            return stored;
        if (auto tagged = ReadingStore(c).addTag({key}, u"llm"_s); !tagged)
            return tagged;
        if (auto tagged = ReadingStore(c).addTag({key}, u"To Read"_s); !tagged)
            return tagged;
        if (auto starred = ReadingStore(c).setStarred({key}, true); !starred)
            return starred;
        const auto queued = JobStore(c).enqueue({key}, u"another"_s, u"zh"_s, false);
        return queued ? Outcome() : queued.error();
    });
    const PaperRow row = library.seen([&](Connection& c) { return PaperStore(c).rows({key}); }).first();
    const PaperRow expected = {.key = key,
                               .id = paper.id,
                               .title = paper.title,
                               .firstAuthors = {u"A"_s, u"B"_s, u"C"_s},
                               .authorCount = 4,
                               .primaryCategory = u"cs.LG"_s,
                               .tags = {u"llm"_s, u"Speech"_s, u"To Read"_s},
                               .score = 71,
                               .summarised = true,
                               .extracted = true,
                               .starred = true,
                               .sample = true,
                               .upvotes = 4,
                               .job = JobState::Queued,
                               .day = QDate(2026, 2, 5)};
    QCOMPARE(row, expected);
}

/// A digest of another program brings some.
void PaperStoreTest::rowOfASummaryWithoutScoreAndJob_isSummarised() {
    OpenLibrary library;
    const auto keys =
        add(library, {announced(paperOf(u"2601.00001"_s)), announced(paperOf(u"2601.00002"_s))}).keys;
    Summary summary = summaryOf(u"Short."_s, 71);
    summary.score.reset();
    library.written([&](Connection& c) { return SummaryStore(c).add(keys[0], summary); });
    const auto rows = library.seen([&](Connection& c) { return PaperStore(c).rows(keys); });
    QVERIFY(rows[0].summarised && rows[0].job == JobState::None);
    QVERIFY(!rows[1].summarised);
}

void PaperStoreTest::rowsOfUnknownKeys_areLeftOut() {
    OpenLibrary library;
    const auto keys =
        add(library, {announced(paperOf(u"2601.00001"_s)), announced(paperOf(u"2601.00002"_s))}).keys;
    const auto rows = library.seen([&](Connection& c) {
        return PaperStore(c).rows({keys[1], 12345, keys[0]});
    });
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].key, keys[1]);
    QCOMPARE(rows[1].key, keys[0]);
}

void PaperStoreTest::announcementWithoutAnId_storesNothing() {
    OpenLibrary library;
    const auto result = library.write([](Connection& c) {
        return PaperStore(c).add({announced(paperOf(u"2601.00001"_s)), announced(paperOf(QString()))});
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
    const auto found = library.seen([](Connection& c) { return PaperStore(c).find(u"2601.00001"_s); });
    QVERIFY(!found);
}

void PaperStoreTest::threeThousandAuthors_areAllKept() {
    OpenLibrary library;
    Paper paper = paperOf(u"2601.00001"_s);
    paper.authors.clear();
    for (int i = 0; i < 3000; ++i)
        paper.authors += Author{u"Author Number%1"_s.arg(i)};
    add(library, {announced(paper)});
    QCOMPARE(stored(library, paper.id).authors, paper.authors);
    const auto found =
        library.seen([](Connection& c) { return SearchStore(c).keys({.search = u"author:number2999"_s}); });
    QCOMPARE(found.size(), 1);
}

void PaperStoreTest::aThousandAnnouncements_areStoredInOneGo() {
    OpenLibrary library;
    QList<Announcement> announcements;
    for (int i = 0; i < 1000; ++i) {
        Paper paper = paperOf(u"2601.%1"_s.arg(i, 5, 10, QChar(u'0')));
        paper.abstract.clear();
        for (int word = 0; word < 150; ++word)
            paper.abstract += u"word%1 "_s.arg((i * 7919 + word * word * 31) % 5000);
        announcements += announced(paper);
    }
    QElapsedTimer timer;
    timer.start();
    const StoredPapers report = add(library, announcements);
    qInfo("1,000 new announcements stored in %lld ms", timer.restart());
    QCOMPARE(report.added, 1000);
    add(library, announcements);
    qInfo("the same again, nothing new: %lld ms", timer.elapsed());
}

/// Their words reach the search index together, but before anything else happens to one of them.
void PaperStoreTest::newPapersAndTheirNextVersionsInOneList_areFound() {
    OpenLibrary library;
    Announcement second = announced(paperOf(u"2601.00001"_s, u"Rewritten"_s));
    second.paper.version = 2;
    add(library, {announced(paperOf(u"2601.00001"_s, u"Original"_s)),
                  announced(paperOf(u"2601.00002"_s, u"Original"_s)), second,
                  announced(paperOf(u"2601.00003"_s, u"Original"_s))});
    const auto found = [&](const QString& text) {
        return library.seen([&](Connection& c) { return SearchStore(c).keys({.search = text}); }).size();
    };
    QCOMPARE(found(u"original"_s), 2);
    QCOMPARE(found(u"rewritten"_s), 1);
    QCOMPARE(library.written([](Connection& c) { return LibraryCheck(c).faults(); }), QStringList());
}

QTEST_GUILESS_MAIN(PaperStoreTest)
#include "paper_store_test.moc"
