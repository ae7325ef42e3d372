#include "library/keeping/index_merge.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "library/search_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A search index of as many parts as writes leave.
class IndexMergeTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void steps_leaveFewPartsAndTheSamePapers();
    void whatWasBegun_goesOnAfterANewStart();
    void smallIndex_hasNothingToJoin();

  private:
    int parts() {
        return int(m_library->seen(
            [](Connection& c) { return c.number("SELECT count(DISTINCT segid) FROM search_idx"_ba); }));
    }
    bool step(int pages) {
        return m_library->written([pages](Connection& c) { return IndexMerge(c).step(pages); });
    }
    int found(const QString& search) {
        return int(
            m_library->seen([&search](Connection& c) { return SearchStore(c).keys({.search = search}); })
                .size());
    }
    void verifySound() {
        QCOMPARE(m_library->written([](Connection& c) { return LibraryCheck(c).faults(); }), QStringList());
    }

    static constexpr int writes = 31;
    std::unique_ptr<OpenLibrary> m_library;
};

/// FTS5 joins none by itself here, as after writes that were too few for it.
void IndexMergeTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    m_library->written(
        [](Connection& c) { return c.run("INSERT INTO search (search, rank) VALUES ('automerge', 0)"_ba); });
    for (int write = 0; write < writes; ++write)
        m_library->written([write](Connection& c) {
            QList<Announcement> day;
            for (int at = 0; at < 20; ++at) {
                Paper paper = paperOf(u"26%1.%2"_s.arg(write % 12 + 1, 2, 10, QChar(u'0'))
                                          .arg(write * 100 + at, 5, 10, QChar(u'0')));
                paper.title = u"Leaf number%1 of write%2"_s.arg(at).arg(write);
                day += announced(paper);
            }
            return PaperStore(c).add(day);
        });
}

void IndexMergeTest::steps_leaveFewPartsAndTheSamePapers() {
    const int before = parts();
    QVERIFY2(before >= 12, qPrintable(QString::number(before)));
    int steps = 0;
    while (step(1))
        QVERIFY(++steps < 1000);
    QVERIFY2(steps > 1 && parts() < 4, qPrintable(u"%1 steps, %2 parts"_s.arg(steps).arg(parts())));
    QCOMPARE(found(u"leaf"_s), writes * 20);
    QCOMPARE(found(u"number7"_s), writes);
    QCOMPARE(found(u"write30"_s), 20);
    verifySound();
    QVERIFY(!step(1));
}

void IndexMergeTest::whatWasBegun_goesOnAfterANewStart() {
    QVERIFY(step(1));
    m_library->reopen();
    QCOMPARE(found(u"leaf"_s), writes * 20);
    verifySound();
    while (step(8)) {
    }
    QVERIFY(parts() < 4);
    QCOMPARE(found(u"leaf"_s), writes * 20);
}

void IndexMergeTest::smallIndex_hasNothingToJoin() {
    while (step(64)) {
    }
    m_library->written(
        [](Connection& c) { return PaperStore(c).add({announced(paperOf(u"2701.00001"_s))}); });
    QVERIFY(!step(64));
}

QTEST_GUILESS_MAIN(IndexMergeTest)
#include "index_merge_test.moc"
