#include "library/paper_store.h"
#include "library/search_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What sources say of one paper, one after the other.
class PaperMergeTest : public QObject {
    Q_OBJECT

  private slots:
    void paperOfTwoSources_isOnePaperWithTwoListings();
    void whatASourceLacks_staysAsItWas();
    void higherVersion_bringsItsText();
    void lowerVersion_changesNoText();
    void completeAuthors_replaceTheFirstFew_neverTheReverse();
    void affiliations_outliveASourceWithoutThem();
    void withdrawn_staysWithdrawn();
    void categories_areCollected_primaryFirst();
    void announcedDay_replacesTheProvisionalOne();
    void announcedDay_isNotUndoneByAGuess();
    void ofTwoGuesses_theLaterStands();
    void workedOutReplacement_staysBesideTheAnnouncedDay();
    void announcedDayOfAReplacement_replacesTheProvisionalOne();
    void announcedReplacement_isNotUndoneByAGuess();

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
    static Announcement replaced(int version, QDate day, bool provisional) {
        Paper paper = paperOf(u"2601.00001"_s);
        paper.version = version;
        Announcement announcement = announced(paper, day);
        announcement.listing.kind = ListingKind::Replacement;
        announcement.listing.provisional = provisional;
        return announcement;
    }
    static DayEntry entry(OpenLibrary& library, PaperKey key) {
        return library.seen([&](Connection& c) { return PaperStore(c).entries({key}); }).first();
    }
};

void PaperMergeTest::paperOfTwoSources_isOnePaperWithTwoListings() {
    OpenLibrary library;
    Paper pick = paperOf(u"2601.00001"_s);
    pick.version = 0;
    pick.primaryCategory.clear();
    pick.categories.clear();
    pick.upvotes = 12;
    const auto first = add(library, {announced(pick, QDate(2026, 2, 1), source::huggingFace)});
    const auto second = add(library, {announced(paperOf(u"2601.00001"_s))});
    QCOMPARE(second.keys, first.keys);
    const DayEntry found = entry(library, first.keys.first());
    QCOMPARE(found.listings.size(), 2);
    QCOMPARE(found.listings[0].source, source::arxiv);
    QCOMPARE(found.listings[1].source, source::huggingFace);
    QCOMPARE(found.paper.upvotes, 12);
    QCOMPARE(found.paper.version, 1);
    QCOMPARE(found.paper.primaryCategory, u"cs.LG"_s);
}

void PaperMergeTest::whatASourceLacks_staysAsItWas() {
    OpenLibrary library;
    Paper full = paperOf(u"2601.00001"_s);
    full.comment = u"12 pages"_s;
    full.doi = u"10.1/x"_s;
    full.upvotes = 3;
    full.pickKeywords = {u"k"_s};
    add(library, {announced(full)});
    Paper bare;
    bare.id = full.id;
    bare.version = 2;
    add(library, {announced(bare)});
    full.version = 2;
    QCOMPARE(stored(library, full.id), full);
}

void PaperMergeTest::higherVersion_bringsItsText() {
    OpenLibrary library;
    Paper paper = paperOf(u"2601.00001"_s);
    paper.comment = u"draft"_s;
    add(library, {announced(paper)});
    Paper second = paper;
    second.version = 2;
    second.title = u"A Better Title"_s;
    second.abstract = u"We know."_s;
    second.comment = u"final"_s;
    second.updated = utc(2026, 3, 1);
    add(library, {announced(second, QDate(2026, 3, 3))});
    QCOMPARE(stored(library, paper.id), second);
    const auto found =
        library.seen([](Connection& c) { return SearchStore(c).keys({.search = u"better"_s}); });
    QCOMPARE(found.size(), 1);
    const auto gone =
        library.seen([](Connection& c) { return SearchStore(c).keys({.search = u"studied"_s}); });
    QVERIFY(gone.isEmpty());
}

void PaperMergeTest::lowerVersion_changesNoText() {
    OpenLibrary library;
    Paper second = paperOf(u"2601.00001"_s, u"Second"_s);
    second.version = 2;
    Paper first = paperOf(u"2601.00001"_s, u"First"_s);
    add(library, {announced(second), announced(first)});
    QCOMPARE(stored(library, first.id).title, u"Second"_s);
    QCOMPARE(stored(library, first.id).version, 2);
}

void PaperMergeTest::completeAuthors_replaceTheFirstFew_neverTheReverse() {
    OpenLibrary library;
    Paper few = paperOf(u"2601.00001"_s);
    few.authors = {{u"A One"_s}};
    few.authorsComplete = false;
    Paper all = few;
    all.authors = {{u"A One"_s}, {u"B Two"_s}};
    all.authorsComplete = true;
    add(library, {announced(few), announced(all)});
    QCOMPARE(stored(library, few.id).authors, all.authors);
    QVERIFY(stored(library, few.id).authorsComplete);
    few.version = 2;
    add(library, {announced(few)});
    QCOMPARE(stored(library, few.id).authors, all.authors);
    QVERIFY(stored(library, few.id).authorsComplete);
}

void PaperMergeTest::affiliations_outliveASourceWithoutThem() {
    OpenLibrary library;
    Paper paper = paperOf(u"2601.00001"_s);
    paper.authors[0].affiliation = u"NYU"_s;
    Paper second = paperOf(u"2601.00001"_s);
    second.version = 2;
    second.authors += Author{u"New One"_s};
    add(library, {announced(paper), announced(second)});
    const QList<Author> authors = stored(library, paper.id).authors;
    QCOMPARE(authors.size(), 3);
    QCOMPARE(authors[0].affiliation, u"NYU"_s);
}

void PaperMergeTest::withdrawn_staysWithdrawn() {
    OpenLibrary library;
    Paper paper = paperOf(u"2601.00001"_s);
    paper.withdrawn = true;
    add(library, {announced(paper), announced(paperOf(u"2601.00001"_s))});
    QVERIFY(stored(library, paper.id).withdrawn);
}

void PaperMergeTest::categories_areCollected_primaryFirst() {
    OpenLibrary library;
    Paper cross = paperOf(u"2601.00001"_s);
    cross.primaryCategory.clear();
    cross.categories = {u"cs.AI"_s};
    add(library, {announced(cross), announced(paperOf(u"2601.00001"_s))});
    const Paper paper = stored(library, cross.id);
    QCOMPARE(paper.primaryCategory, u"cs.LG"_s);
    QCOMPARE(paper.categories, (QStringList{u"cs.LG"_s, u"cs.AI"_s, u"stat.ML"_s}));
    for (const QString& category : paper.categories) {
        const auto found =
            library.seen([&](Connection& c) { return SearchStore(c).keys({.category = category}); });
        QCOMPARE(found.size(), 1);
    }
}

void PaperMergeTest::announcedDay_replacesTheProvisionalOne() {
    OpenLibrary library;
    Announcement guess = announced(paperOf(u"2601.00001"_s), QDate(2026, 1, 30));
    guess.listing.provisional = true;
    const auto key = add(library, {guess}).keys.first();
    const Announcement real = announced(paperOf(u"2601.00001"_s), QDate(2026, 2, 2));
    add(library, {real});
    QCOMPARE(entry(library, key).listings, QList<Listing>{real.listing});
}

void PaperMergeTest::announcedDay_isNotUndoneByAGuess() {
    OpenLibrary library;
    const Announcement real = announced(paperOf(u"2601.00001"_s), QDate(2026, 2, 2));
    Announcement guess = real;
    guess.listing.provisional = true;
    guess.listing.kind = ListingKind::CrossList;
    Announcement otherGuess = guess;
    otherGuess.listing.day = QDate(2026, 1, 30);
    const auto key = add(library, {real, guess, otherGuess}).keys.first();
    QCOMPARE(entry(library, key).listings, QList<Listing>{real.listing});
}

void PaperMergeTest::ofTwoGuesses_theLaterStands() {
    Announcement bySubmission = announced(paperOf(u"2601.00001"_s), QDate(2026, 1, 30));
    bySubmission.listing.provisional = true;
    Announcement byDatestamp = bySubmission;
    byDatestamp.listing.day = QDate(2026, 2, 3);
    OpenLibrary library;
    const auto key = add(library, {bySubmission, byDatestamp}).keys.first();
    QCOMPARE(entry(library, key).listings, QList<Listing>{byDatestamp.listing});
    add(library, {bySubmission});
    QCOMPARE(entry(library, key).listings, QList<Listing>{byDatestamp.listing});
}

void PaperMergeTest::workedOutReplacement_staysBesideTheAnnouncedDay() {
    OpenLibrary library;
    const Announcement real = announced(paperOf(u"2601.00001"_s), QDate(2026, 1, 30));
    Announcement replaced = real;
    replaced.listing.day = QDate(2026, 2, 2);
    replaced.listing.kind = ListingKind::Replacement;
    replaced.listing.version = 2;
    replaced.listing.provisional = true;
    const auto key = add(library, {real, replaced}).keys.first();
    QCOMPARE(entry(library, key).listings, (QList<Listing>{real.listing, replaced.listing}));
}

void PaperMergeTest::announcedDayOfAReplacement_replacesTheProvisionalOne() {
    OpenLibrary library;
    const Announcement first = announced(paperOf(u"2601.00001"_s), QDate(2026, 1, 30));
    const Announcement guess = replaced(2, QDate(2026, 3, 3), true);
    const Announcement real = replaced(2, QDate(2026, 3, 4), false);
    const auto key = add(library, {first, guess, real}).keys.first();
    QCOMPARE(entry(library, key).listings, (QList<Listing>{first.listing, real.listing}));
}

void PaperMergeTest::announcedReplacement_isNotUndoneByAGuess() {
    OpenLibrary library;
    const Announcement second = replaced(2, QDate(2026, 3, 3), false);
    const Announcement guess = replaced(2, QDate(2026, 3, 4), true);
    const Announcement third = replaced(3, QDate(2026, 3, 8), true); // another announcement
    const auto key = add(library, {second, guess, third}).keys.first();
    QCOMPARE(entry(library, key).listings, (QList<Listing>{second.listing, third.listing}));
}

QTEST_GUILESS_MAIN(PaperMergeTest)
#include "paper_merge_test.moc"
