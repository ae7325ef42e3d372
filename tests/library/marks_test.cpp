#include "library/count_store.h"
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

class MarksTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_library = std::make_unique<OpenLibrary>(); }

    void starsAndReadMarks_comeAndGo();
    void whatIsPutOff_isNeitherReadNorUnread();
    void whatIsRead_isPutOffNoMore();
    void tags_compareFolded_andKeepTheReadersFirstSpelling();
    void tagWithoutAName_isRefused();
    void note_isFoundAndGoneWhenEmptied();
    void newestSummary_isTheCurrentOne_earlierOnesStay();
    void extract_replacesTheEnginesEarlierOneAlone();
    void summarysTags_giveWayToThoseOfTheNext_theReadersStay();
    void markOfAPaperThatIsNotThere_isAnError();
    void faults_areFound();

  private:
    PaperKey paper(const QString& id = u"2601.00001"_s) {
        return m_library->written([&](Connection& c) { return PaperStore(c).add({announced(paperOf(id))}); })
            .keys.first();
    }
    DayEntry entry(PaperKey key) {
        return m_library->seen([&](Connection& c) { return PaperStore(c).entries({key}); }).first();
    }
    QList<PaperKey> found(const Selection& selection) {
        return m_library->seen([&](Connection& c) { return SearchStore(c).keys(selection); });
    }
    SidebarCounts counts() {
        return m_library->seen([](Connection& c) { return CountStore(c).sidebar({}); });
    }
    template <class Change>
    void mark(Change change) {
        m_library->written([&](Connection& c) {
            ReadingStore store(c);
            return change(store);
        });
    }
    void add(PaperKey key, const Summary& summary) {
        m_library->written([&](Connection& c) { return SummaryStore(c).add(key, summary); });
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void MarksTest::starsAndReadMarks_comeAndGo() {
    const PaperKey one = paper();
    const PaperKey two = paper(u"2601.00002"_s);
    mark([&](ReadingStore& store) { return store.setStarred({one, two}, true); });
    mark([&](ReadingStore& store) { return store.setRead({one}, true); });
    QVERIFY(entry(one).reading.starred && entry(one).reading.read);
    QCOMPARE(found({.starred = true}), (QList<PaperKey>{two, one}));
    QCOMPARE(found({.unread = true}), QList<PaperKey>{two});
    QCOMPARE(counts().starred, 2);
    QCOMPARE(counts().unread, 1);
    mark([&](ReadingStore& store) { return store.setStarred({one, two}, false); });
    mark([&](ReadingStore& store) { return store.setRead({one, two}, false); });
    QCOMPARE(entry(one).reading, ReadingState());
    QCOMPARE(counts().starred, 0);
    QCOMPARE(counts().unread, 2);
}

void MarksTest::whatIsPutOff_isNeitherReadNorUnread() {
    const PaperKey one = paper();
    const PaperKey two = paper(u"2601.00002"_s);
    mark([&](ReadingStore& store) { return store.setRead({two}, true); });
    mark([&](ReadingStore& store) { return store.putOff({one, two}); });
    QVERIFY(entry(one).reading.later && entry(two).reading.later && !entry(two).reading.read);
    QCOMPARE(found({.later = true}), (QList<PaperKey>{two, one}));
    QCOMPARE(found({.search = u"is:later"_s}), (QList<PaperKey>{two, one}));
    QVERIFY(found({.unread = true}).isEmpty() && found({.search = u"is:unread"_s}).isEmpty());
    QVERIFY(found({.search = u"is:read"_s}).isEmpty());
    QCOMPARE(counts().later, 2);
    QCOMPARE(counts().unread, 0);
    mark([&](ReadingStore& store) { return store.setHidden({one}, true); });
    QCOMPARE(counts().later, 1);
    mark([&](ReadingStore& store) { return store.setHidden({one}, false); });
    mark([&](ReadingStore& store) { return store.setLater({one, two}, false); });
    QCOMPARE(entry(one).reading, ReadingState());
    QCOMPARE(counts().later, 0);
    QCOMPARE(counts().unread, 2);
}

void MarksTest::whatIsRead_isPutOffNoMore() {
    const PaperKey one = paper();
    mark([&](ReadingStore& store) { return store.putOff({one}); });
    mark([&](ReadingStore& store) { return store.see({one}); });
    QVERIFY(entry(one).reading.read && !entry(one).reading.later);
    QVERIFY(found({.later = true}).isEmpty());
    QCOMPARE(counts().later, 0);
    mark([&](ReadingStore& store) { return store.makeUnread({one}); });
    QCOMPARE(entry(one).reading, ReadingState());
    QCOMPARE(counts().unread, 1);
}

void MarksTest::tags_compareFolded_andKeepTheReadersFirstSpelling() {
    const PaperKey one = paper();
    const PaperKey two = paper(u"2601.00002"_s);
    Summary summary = summaryOf(u"S."_s);
    summary.tags = {u"HOC MAY"_s};
    add(one, summary);
    mark([&](ReadingStore& store) { return store.addTag({one}, u"  Học   máy "_s); });
    mark([&](ReadingStore& store) { return store.addTag({one, two}, u"hoc may"_s); });
    QCOMPARE(entry(one).reading.tags, QStringList{u"Học máy"_s});
    QCOMPARE(entry(two).reading.tags, QStringList{u"Học máy"_s});
    QCOMPARE(entry(one).summary->tags, QStringList{u"HOC MAY"_s});
    QCOMPARE(counts().tags, (QList<NamedCount>{{u"Học máy"_s, 2}}));
    QCOMPARE(found({.tags = {u"HỌC MÁY"_s}}).size(), 2);
    mark([&](ReadingStore& store) { return store.removeTag({one, two}, u"học May"_s); });
    QVERIFY(entry(one).reading.tags.isEmpty());
    QCOMPARE(counts().tags, (QList<NamedCount>{{u"Học máy"_s, 1}}));
}

void MarksTest::tagWithoutAName_isRefused() {
    const PaperKey one = paper();
    const Outcome outcome =
        m_library->write([&](Connection& c) { return ReadingStore(c).addTag({one}, u" \n "_s); });
    QCOMPARE(outcome.error().kind, ErrorKind::Usage);
}

void MarksTest::note_isFoundAndGoneWhenEmptied() {
    const PaperKey one = paper();
    mark([&](ReadingStore& store) { return store.setNote(one, u"Read *later*"_s); });
    mark([&](ReadingStore& store) { return store.setNote(one, u"Read *tomorrow*"_s); });
    QCOMPARE(entry(one).reading.note, u"Read *tomorrow*"_s);
    QCOMPARE(found({.search = u"note:tomorrow"_s}), QList<PaperKey>{one});
    QVERIFY(found({.search = u"later"_s}).isEmpty());
    mark([&](ReadingStore& store) { return store.setNote(one, QString()); });
    QVERIFY(found({.search = u"tomorrow"_s}).isEmpty());
}

void MarksTest::newestSummary_isTheCurrentOne_earlierOnesStay() {
    const PaperKey one = paper();
    Summary first = summaryOf(u"First."_s, 40);
    first.sections = {{u"Main Idea"_s, u"An | idea."_s}};
    first.provenance.sourceText = SourceText::Html;
    first.provenance.costMicros = 5'000'000'000;
    const Summary second = summaryOf(u"Second."_s, std::nullopt, u"offline"_s);
    add(one, first);
    QCOMPARE(found({.minimumScore = 40}), QList<PaperKey>{one});
    add(one, second);
    QCOMPARE(entry(one).summary, second);
    QVERIFY(found({.minimumScore = 1}).isEmpty());
    QVERIFY(found({.search = u"summary:first"_s}).isEmpty());
    const auto all = m_library->seen([&](Connection& c) { return SummaryStore(c).of(one); });
    QCOMPARE(all, (QList<Summary>{second, first}));
}

void MarksTest::extract_replacesTheEnginesEarlierOneAlone() {
    Summary paidFor = summaryOf(u"By a model."_s);
    paidFor.provenance.engine = u"work"_s;
    Summary extract = summaryOf(u"By the paper."_s);
    extract.provenance.engine = u"offline"_s;
    extract.provenance.extracted = true;
    const PaperKey one = paper();
    add(one, paidFor);
    add(one, extract);
    extract.tldr = u"By the paper, scored anew."_s;
    add(one, extract);
    const auto all = m_library->seen([&](Connection& c) { return SummaryStore(c).of(one); });
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].tldr, extract.tldr);
    QCOMPARE(all[1].tldr, paidFor.tldr);
}

void MarksTest::summarysTags_giveWayToThoseOfTheNext_theReadersStay() {
    const PaperKey one = paper();
    Summary first = summaryOf(u"First."_s);
    first.tags = {u"a"_s, u"b"_s};
    Summary second = summaryOf(u"Second."_s);
    second.tags = {u"b"_s, u"c"_s};
    add(one, first);
    mark([&](ReadingStore& store) { return store.addTag({one}, u"a"_s); });
    add(one, second);
    QCOMPARE(counts().tags, (QList<NamedCount>{{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}}));
    mark([&](ReadingStore& store) { return store.removeTag({one}, u"a"_s); });
    QVERIFY(found({.search = u"tag:a"_s}).isEmpty());
}

void MarksTest::markOfAPaperThatIsNotThere_isAnError() {
    const Outcome outcome =
        m_library->write([](Connection& c) { return ReadingStore(c).setStarred({42}, true); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Storage);
    QCOMPARE(counts().starred, 0);
}

void MarksTest::faults_areFound() {
    const PaperKey one = paper();
    const auto faults = [this] {
        return m_library->written([](Connection& c) { return LibraryCheck(c).faults(); });
    };
    QCOMPARE(faults(), QStringList());
    m_library->written(
        [](Connection& c) { return c.script("UPDATE totals SET count = 7 WHERE name = 'papers'"_ba); });
    QCOMPARE(faults().size(), 1);
    m_library->written([&](Connection& c) {
        return c.run("INSERT INTO search (rowid, title) VALUES (?, 'never written')"_ba, one + 1);
    });
    QCOMPARE(faults().size(), 2);
    m_library->written(
        [&](Connection& c) { return c.run("UPDATE papers SET score = 3 WHERE key = ?"_ba, one); });
    QCOMPARE(faults().size(), 3);
}

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
