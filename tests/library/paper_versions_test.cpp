#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/version_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 1, 30);
const QDate laterDay(2026, 3, 3);

Paper version(int number, const QString& title = u"A Title"_s) {
    Paper paper = paperOf(u"2601.00001"_s, title);
    paper.version = number;
    return paper;
}

Announcement replaced(const Paper& paper, QDate day = laterDay) {
    Announcement announcement = announced(paper, day);
    announcement.listing.kind = ListingKind::Replacement;
    return announcement;
}

} // namespace

/// Versions of one paper, as they come.
class PaperVersionsTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_library = std::make_unique<OpenLibrary>(); }

    void starredPaperWithANewVersion_isMarkedAsUpdated();
    void whatTheReaderMarked_isTold_data();
    void whatTheReaderMarked_isTold();
    void paperTheReaderNeverMarked_isNotMarked();
    void readingItAgain_takesTheMarkAway_butNotTheEarlierText();
    void importedReadMark_leavesTheUpdateUnseen();
    void secondUpdate_comparesWithTheVersionTheReaderKnows();
    void updatedPaper_staysRead();
    void versionWithTheSameText_isAnUpdateWithoutDifference();
    void textWrappedElsewhere_isNoDifference();
    void higherVersionFirst_takesTheEarlierTextLate();
    void lateVersionBetween_isKeptInItsPlace();
    void lateVersionWithoutAComment_isNotTakenForAChangedOne();
    void sourceWithoutVersions_changesNothing();
    void versionAfterAnUnknownOne_isNoUpdate();
    void withdrawnVersion_keepsTheAbstractReadable();
    void withdrawnVersionFirst_getsTheAbstractLate();
    void harvestedRecord_isUpdatedOnTheDayOfItsNewestVersion();

  private:
    PaperKey add(const Announcement& announcement) {
        return m_library->written([&](Connection& c) { return PaperStore(c).add({announcement}); })
            .keys.first();
    }
    void star(PaperKey key) {
        m_library->written([&](Connection& c) { return ReadingStore(c).setStarred({key}, true); });
    }
    std::optional<PaperUpdate> update(PaperKey key) {
        return m_library->seen([&](Connection& c) { return VersionStore(c).update(key); });
    }
    Paper paper(PaperKey key) {
        return m_library->seen([&](Connection& c) { return PaperStore(c).entries({key}); }).first().paper;
    }
    int mark(PaperKey key) {
        return m_library->seen([&](Connection& c) { return PaperStore(c).rows({key}); }).first().newVersion;
    }
    QList<PaperKey> found(const QString& search) {
        return m_library->seen([&](Connection& c) { return SearchStore(c).keys({.search = search}); });
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void PaperVersionsTest::starredPaperWithANewVersion_isMarkedAsUpdated() {
    const PaperKey key = add(announced(version(1, u"First"_s), firstDay));
    star(key);
    QVERIFY(!update(key));
    add(replaced(version(2, u"Second"_s)));
    const auto told = update(key);
    QVERIFY(told && told->unseen);
    QCOMPARE(told->before.version, 1);
    QCOMPARE(told->before.title, u"First"_s);
    QCOMPARE(told->now.version, 2);
    QCOMPARE(told->now.title, u"Second"_s);
    QCOMPARE(told->day, laterDay);
    QCOMPARE(mark(key), 2);
    QCOMPARE(found(u"is:updated"_s), QList<PaperKey>{key});
    QVERIFY(found(u"-is:updated"_s).isEmpty());
}

void PaperVersionsTest::whatTheReaderMarked_isTold_data() {
    QTest::addColumn<std::function<Outcome(ReadingStore&, PaperKey)>>("act");
    const auto row = [](const char* name, std::function<Outcome(ReadingStore&, PaperKey)> act) {
        QTest::newRow(name) << std::move(act);
    };
    row("starred", [](ReadingStore& store, PaperKey key) { return store.setStarred({key}, true); });
    row("read", [](ReadingStore& store, PaperKey key) { return store.setRead({key}, true); });
    row("noted", [](ReadingStore& store, PaperKey key) { return store.setNote(key, u"later"_s); });
    row("tagged", [](ReadingStore& store, PaperKey key) { return store.addTag({key}, u"mine"_s); });
}

void PaperVersionsTest::whatTheReaderMarked_isTold() {
    QFETCH(std::function<Outcome(ReadingStore&, PaperKey)>, act);
    const PaperKey key = add(announced(version(1)));
    m_library->written([&](Connection& c) {
        ReadingStore store(c);
        return act(store, key);
    });
    add(replaced(version(2)));
    QCOMPARE(mark(key), 2);
}

void PaperVersionsTest::paperTheReaderNeverMarked_isNotMarked() {
    const PaperKey key = add(announced(version(1, u"First"_s)));
    add(replaced(version(2, u"Second"_s)));
    QCOMPARE(mark(key), 0);
    QVERIFY(found(u"is:updated"_s).isEmpty());
    const auto told = update(key);
    QVERIFY(told && !told->unseen); // what changed can be looked at all the same
    QCOMPARE(told->before.title, u"First"_s);
    QCOMPARE(told->day, laterDay);
}

void PaperVersionsTest::readingItAgain_takesTheMarkAway_butNotTheEarlierText() {
    const PaperKey key = add(announced(version(1, u"First"_s)));
    star(key);
    add(replaced(version(2, u"Second"_s)));
    m_library->written([&](Connection& c) { return ReadingStore(c).see({key}); });
    QCOMPARE(mark(key), 0);
    QVERIFY(found(u"is:updated"_s).isEmpty());
    const auto told = update(key);
    QVERIFY(told && !told->unseen);
    QCOMPARE(told->before.title, u"First"_s);
    QCOMPARE(told->before.version, 1);
}

void PaperVersionsTest::importedReadMark_leavesTheUpdateUnseen() {
    const PaperKey key = add(announced(version(1)));
    star(key);
    add(replaced(version(2)));
    m_library->written([&](Connection& c) { return ReadingStore(c).setRead({key}, true); });
    QCOMPARE(mark(key), 2);
}

void PaperVersionsTest::secondUpdate_comparesWithTheVersionTheReaderKnows() {
    const PaperKey key = add(announced(version(1, u"First"_s)));
    star(key);
    add(replaced(version(2, u"Second"_s)));
    add(replaced(version(3, u"Third"_s), laterDay.addDays(7)));
    auto told = update(key);
    QCOMPARE(told->before.title, u"First"_s);
    QCOMPARE(told->now.title, u"Third"_s);
    QCOMPARE(told->day, laterDay.addDays(7));
    m_library->written([&](Connection& c) { return ReadingStore(c).see({key}); });
    told = update(key);
    QCOMPARE(told->before.version, 2);
    QCOMPARE(told->before.title, u"Second"_s);
}

void PaperVersionsTest::updatedPaper_staysRead() {
    const PaperKey key = add(announced(version(1)));
    m_library->written([&](Connection& c) { return ReadingStore(c).see({key}); });
    add(replaced(version(2)));
    QVERIFY(found(u"is:unread"_s).isEmpty());
    QCOMPARE(found(u"is:read is:updated"_s), QList<PaperKey>{key});
}

void PaperVersionsTest::versionWithTheSameText_isAnUpdateWithoutDifference() {
    const PaperKey key = add(announced(version(1)));
    star(key);
    add(replaced(version(2)));
    const auto told = update(key);
    QVERIFY(told && told->unseen);
    QCOMPARE(told->before.version, 1);
    QCOMPARE(told->before.title, told->now.title);
    // The text of version 1 is that of version 2, also when a third one brings another.
    add(replaced(version(3, u"Third"_s), laterDay.addDays(1)));
    QCOMPARE(update(key)->before.title, u"A Title"_s);
    QCOMPARE(update(key)->before.version, 1);
}

void PaperVersionsTest::textWrappedElsewhere_isNoDifference() {
    Paper wrapped = version(2);
    wrapped.abstract = u"We study  things. They\nare studied."_s;
    const PaperKey key = add(announced(version(1)));
    add(replaced(wrapped));
    QVERIFY(!update(key));
}

void PaperVersionsTest::higherVersionFirst_takesTheEarlierTextLate() {
    const PaperKey key = add(replaced(version(2, u"Second"_s)));
    star(key);
    QCOMPARE(add(announced(version(1, u"First"_s), firstDay)), key);
    QCOMPARE(paper(key).title, u"Second"_s);
    QCOMPARE(paper(key).version, 2);
    QCOMPARE(mark(key), 0); // the reader has never known the first
    const auto told = update(key);
    QVERIFY(told && !told->unseen);
    QCOMPARE(told->before.title, u"First"_s);
    QCOMPARE(found(u"title:first"_s).size(), 0);
}

void PaperVersionsTest::lateVersionBetween_isKeptInItsPlace() {
    const PaperKey key = add(announced(version(1, u"First"_s)));
    star(key);
    add(replaced(version(3, u"Third"_s)));
    add(replaced(version(2, u"Second"_s), laterDay.addDays(-7)));
    QCOMPARE(update(key)->before.title, u"First"_s);
    m_library->written([&](Connection& c) { return ReadingStore(c).see({key}); });
    QCOMPARE(update(key)->before.title, u"Second"_s);
}

void PaperVersionsTest::lateVersionWithoutAComment_isNotTakenForAChangedOne() {
    Paper second = version(2);
    second.comment = u"12 pages"_s;
    const PaperKey key = add(replaced(second));
    add(announced(version(1), firstDay));
    QVERIFY(!update(key));
}

void PaperVersionsTest::sourceWithoutVersions_changesNothing() {
    const PaperKey key = add(announced(version(2, u"Second"_s)));
    star(key);
    const PaperKey picked = add(announced(version(0, u"An Older Title"_s), laterDay, source::huggingFace));
    QCOMPARE(picked, key);
    QCOMPARE(paper(key).version, 2);
    QCOMPARE(paper(key).title, u"Second"_s);
    QVERIFY(!update(key));
}

void PaperVersionsTest::versionAfterAnUnknownOne_isNoUpdate() {
    const PaperKey key = add(announced(version(0, u"A Pick"_s), firstDay, source::huggingFace));
    star(key);
    add(announced(version(1, u"First"_s), firstDay));
    QCOMPARE(paper(key).title, u"First"_s);
    QVERIFY(!update(key));
}

void PaperVersionsTest::withdrawnVersion_keepsTheAbstractReadable() {
    const PaperKey key = add(announced(version(2)));
    star(key);
    Paper withdrawn = version(3);
    withdrawn.withdrawn = true;
    withdrawn.abstract = u"This paper has been withdrawn by the author due to an error in Lemma 2."_s;
    add(replaced(withdrawn));
    add(replaced(withdrawn)); // once more changes nothing
    const Paper known = paper(key);
    QVERIFY(known.withdrawn);
    QCOMPARE(known.version, 3);
    QCOMPARE(known.abstract, version(2).abstract);
    QCOMPARE(known.comment, withdrawn.abstract);
    const auto told = update(key);
    QVERIFY(told && told->unseen);
    QCOMPARE(told->before.comment, QString());
    QCOMPARE(told->now.comment, withdrawn.abstract);
    QCOMPARE(found(u"is:withdrawn is:updated"_s), QList<PaperKey>{key});
}

void PaperVersionsTest::withdrawnVersionFirst_getsTheAbstractLate() {
    Paper withdrawn = version(3);
    withdrawn.withdrawn = true;
    withdrawn.abstract = u"This paper has been withdrawn."_s;
    withdrawn.comment = u"Withdrawn: Lemma 2 is wrong"_s;
    const PaperKey key = add(replaced(withdrawn));
    add(replaced(version(2), laterDay.addDays(-7)));
    add(replaced(withdrawn));
    const Paper known = paper(key);
    QVERIFY(known.withdrawn);
    QCOMPARE(known.abstract, version(2).abstract);
    QCOMPARE(known.comment, withdrawn.comment);
}

void PaperVersionsTest::harvestedRecord_isUpdatedOnTheDayOfItsNewestVersion() {
    const PaperKey key = add(announced(version(1), firstDay));
    star(key);
    Announcement harvested = announced(version(2), firstDay); // OAI-PMH tells of every version at once
    harvested.listing.version = 1;
    add(harvested);
    add(replaced(version(2)));
    QCOMPARE(update(key)->day, laterDay);
}

QTEST_GUILESS_MAIN(PaperVersionsTest)
#include "paper_versions_test.moc"
