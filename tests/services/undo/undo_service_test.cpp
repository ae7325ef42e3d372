#include "library/library.h"
#include "library/paper_store.h"
#include "papers/rule.h"
#include "services/rule_service.h"
#include "services/undo/undo_fixture.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What the reader did, taken back to the letter.
class UndoServiceTest : public UndoFixture {
    Q_OBJECT

  private slots:
    void init() { loadSample(); }
    void cleanup() { m_desk.reset(); }
    void starsGivenBefore_stayWhenAStarringOfManyIsTakenBack();
    void everyKindOfMark_isTakenBackAndMadeAgain_data();
    void everyKindOfMark_isTakenBackAndMadeAgain();
    void severalMarks_areOneStep();
    void markingAllRead_takesBackOnlyThoseThatWereUnread();
    void newVersionThatWasSeen_isUnseenAgain();
    void starredPaperThatARuleHid_isHiddenAgain();
    void undoAskedForAtOnce_takesBackWhatIsStillUnderWay();
    void stepThatChangesNothing_isNoStep();
    void newStep_endsWhatCouldBeMadeAgain();
    void olderStep_isTakenBackByItself();
    void refusedTag_isNoStep();
    void thousandSteps_areTheMost();
    void randomWalk_comesBackToEveryState();

  private:
    QList<ReadingState> states() {
        QList<ReadingState> states;
        const auto entries = awaited(archive().entries(m_papers)).value();
        for (const DayEntry& entry : entries)
            states += entry.reading;
        return states;
    }
    void announceNextVersion(PaperKey paper);
};

void UndoServiceTest::starsGivenBefore_stayWhenAStarringOfManyIsTakenBack() {
    make({.papers = {m_papers[1]}});
    const auto before = states();
    make({.papers = m_papers});
    QCOMPARE(undo().undoable(), (UndoStep{Mark::Kind::Star, true, int(m_papers.size()) - 1}));
    takeBack();
    QCOMPARE(states(), before);
    QVERIFY(states()[1].starred);
    makeAgain();
    QVERIFY(std::ranges::all_of(states(), &ReadingState::starred));
    takeBack();
    takeBack();
    QCOMPARE(states(), QList<ReadingState>(m_papers.size()));
    QVERIFY(!undo().undoable());
}

void UndoServiceTest::everyKindOfMark_isTakenBackAndMadeAgain_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("on");
    QTest::addColumn<QString>("text");
    QTest::newRow("star") << int(Mark::Kind::Star) << true << QString();
    QTest::newRow("remove stars") << int(Mark::Kind::Star) << false << QString();
    QTest::newRow("read") << int(Mark::Kind::Read) << true << QString();
    QTest::newRow("unread") << int(Mark::Kind::Read) << false << QString();
    QTest::newRow("later") << int(Mark::Kind::Later) << true << QString();
    QTest::newRow("no longer later") << int(Mark::Kind::Later) << false << QString();
    QTest::newRow("hide") << int(Mark::Kind::Hide) << true << QString();
    QTest::newRow("show") << int(Mark::Kind::Hide) << false << QString();
    QTest::newRow("tag") << int(Mark::Kind::Tag) << true << u"học máy"_s;
    QTest::newRow("untag") << int(Mark::Kind::Tag) << false << u"Hoc may"_s;
    QTest::newRow("note") << int(Mark::Kind::Note) << true << u"另一个想法"_s;
    QTest::newRow("no note") << int(Mark::Kind::Note) << true << QString();
}

/// The first three papers are marked in every way, the fourth is put off, and the others are as they came.
void UndoServiceTest::everyKindOfMark_isTakenBackAndMadeAgain() {
    QFETCH(int, kind);
    QFETCH(bool, on);
    QFETCH(QString, text);
    const QList<PaperKey> some = m_papers.first(3);
    QVERIFY(awaited(archive().setStarred(some, true)));
    QVERIFY(awaited(archive().setRead(some, true)));
    QVERIFY(awaited(archive().setHidden(some, true)));
    QVERIFY(awaited(archive().setLater({m_papers[3]}, true)));
    QVERIFY(awaited(archive().addTag(some, u"học máy"_s)));
    for (const PaperKey paper : some)
        QVERIFY(awaited(archive().setNote(paper, u"Read *this*."_s)));
    const auto before = states();
    const Mark mark{.kind = Mark::Kind(kind), .on = on, .text = text, .papers = m_papers};
    if (mark.kind == Mark::Kind::Note)
        make({.kind = mark.kind, .text = text, .papers = {m_papers[1]}});
    else
        make(mark);
    const auto made = states();
    QVERIFY(made != before);
    takeBack();
    QCOMPARE(states(), before);
    makeAgain();
    QCOMPARE(states(), made);
    takeBack();
    QCOMPARE(states(), before);
}

void UndoServiceTest::severalMarks_areOneStep() {
    const PaperKey paper = m_papers[0];
    QVERIFY(awaited(archive().addTag({paper}, u"old"_s)));
    QSignalSpy told(&archive(), &ArchiveService::papersChanged);
    QVERIFY(awaited(undo().make({{.kind = Mark::Kind::Tag, .on = false, .text = u"old"_s, .papers = {paper}},
                                 {.kind = Mark::Kind::Tag, .text = u"new"_s, .papers = {paper}},
                                 {.kind = Mark::Kind::Tag, .text = u"newer"_s, .papers = {paper}}})));
    QCOMPARE(told.size(), 1);
    QCOMPARE(states()[0].tags, (QStringList{u"new"_s, u"newer"_s}));
    takeBack();
    QCOMPARE(states()[0].tags, QStringList{u"old"_s});
    QVERIFY(!undo().undoable());
}

void UndoServiceTest::markingAllRead_takesBackOnlyThoseThatWereUnread() {
    QVERIFY(awaited(archive().setRead({m_papers[0], m_papers[2]}, true)));
    const auto before = states();
    QVERIFY(awaited(undo().markAllRead({})));
    QCOMPARE(undo().undoable(), (UndoStep{Mark::Kind::Read, true, int(m_papers.size()) - 2}));
    QVERIFY(std::ranges::all_of(states(), &ReadingState::read));
    takeBack();
    QCOMPARE(states(), before);
}

void UndoServiceTest::announceNextVersion(PaperKey paper) {
    Announcement news{awaited(archive().entries({paper})).value().first().paper,
                      {.source = source::arxiv, .day = QDate(2026, 3, 3), .kind = ListingKind::Replacement}};
    news.paper.version = std::max(news.paper.version, 1) + 1;
    news.listing.version = news.paper.version;
    const auto library = Library::open(m_desk->path(u"library.sqlite"_s));
    QVERIFY((*library)->write([news](Connection& c) { return PaperStore(c).add({news}); }).result().ok());
}

void UndoServiceTest::newVersionThatWasSeen_isUnseenAgain() {
    const auto entries = awaited(archive().entries(m_papers)).value();
    const auto versioned =
        std::ranges::find_if(entries, [](const DayEntry& entry) { return entry.paper.version > 0; });
    const PaperKey paper = versioned->key;
    QVERIFY(awaited(archive().setRead({paper}, true)));
    announceNextVersion(paper);
    const auto unseen = awaited(archive().updateOf(paper)).value();
    QVERIFY(unseen && unseen->unseen);
    QVERIFY(awaited(undo().markAllRead({.search = u"is:updated"_s}))); // is read already
    make({.kind = Mark::Kind::Read, .papers = {paper}});
    QVERIFY(!awaited(archive().updateOf(paper)).value() ||
            !awaited(archive().updateOf(paper)).value()->unseen);
    takeBack();
    QCOMPARE(awaited(archive().updateOf(paper)).value(), unseen);
    QVERIFY(states()[m_papers.indexOf(paper)].read);
}

void UndoServiceTest::starredPaperThatARuleHid_isHiddenAgain() {
    const QString word =
        awaited(archive().entries({m_papers[0]})).value().first().paper.title.section(u' ', 0, 0);
    Rule rule{.name = u"Not these"_s};
    rule.condition.clauses = {{.subject = RuleClause::Subject::Title, .values = {word}}};
    QVERIFY(awaited(m_desk->workspace().rules().save(rule)).ok());
    const Selection filtered{.filtered = true};
    const auto hidden = [&] { return awaited(archive().find(filtered)).value(); };
    QTRY_VERIFY_WITH_TIMEOUT(hidden().contains(m_papers[0]), patience);
    const auto before = hidden();
    make({.papers = {m_papers[0]}});
    QVERIFY(!hidden().contains(m_papers[0]));
    takeBack();
    QCOMPARE(hidden(), before);
}

void UndoServiceTest::undoAskedForAtOnce_takesBackWhatIsStillUnderWay() {
    const auto made = undo().make({{.papers = m_papers}});
    const auto back = undo().undo();
    const auto again = undo().redo();
    const auto backAgain = undo().undo();
    QVERIFY(awaited(backAgain) && made.result() && back.result() && again.result());
    QCOMPARE(states(), QList<ReadingState>(m_papers.size()));
    QCOMPARE(undo().redoable()->papers, int(m_papers.size()));
}

void UndoServiceTest::stepThatChangesNothing_isNoStep() {
    make({.papers = {m_papers[0]}});
    make({.papers = {m_papers[0]}});
    make({.kind = Mark::Kind::Hide, .on = false, .papers = m_papers});
    make({.papers = {PaperKey(4711)}});
    QVERIFY(awaited(undo().make({})));
    takeBack();
    QVERIFY(!states()[0].starred);
    QVERIFY(!undo().undoable());
    takeBack();
}

void UndoServiceTest::newStep_endsWhatCouldBeMadeAgain() {
    make({.papers = {m_papers[0]}});
    takeBack();
    QVERIFY(undo().redoable());
    make({.kind = Mark::Kind::Hide, .papers = {m_papers[1]}});
    QVERIFY(!undo().redoable());
    makeAgain();
    QVERIFY(!states()[0].starred);
}

void UndoServiceTest::olderStep_isTakenBackByItself() {
    make({.kind = Mark::Kind::Hide, .papers = {m_papers[0]}});
    const int hidden = undo().newest();
    make({.papers = {m_papers[1]}});
    QVERIFY(awaited(undo().takeBack(hidden)));
    QVERIFY(!states()[0].hidden);
    QVERIFY(states()[1].starred);
    QVERIFY(awaited(undo().takeBack(hidden)));
    QCOMPARE(undo().undoable()->kind, Mark::Kind::Star);
}

void UndoServiceTest::refusedTag_isNoStep() {
    QCOMPARE(awaited(undo().make({{.kind = Mark::Kind::Tag, .text = u"  "_s, .papers = {m_papers[0]}}}))
                 .error()
                 .kind,
             ErrorKind::Usage);
    QVERIFY(!undo().undoable());
}

void UndoServiceTest::thousandSteps_areTheMost() {
    QFuture<Outcome> last;
    for (int i = 0; i < 1003; ++i)
        last = undo().make({{.on = i % 2 == 0, .papers = {m_papers[0]}}});
    QVERIFY(awaited(last));
    int steps = 0;
    for (; undo().undoable(); ++steps)
        last = undo().undo();
    QVERIFY(awaited(last));
    QCOMPARE(steps, 1000);
    QVERIFY(states()[0].starred); // as after the third of them
}

void UndoServiceTest::randomWalk_comesBackToEveryState() {
    std::mt19937 chance(20260130);
    const auto one = [&](int below) { return int(chance() % unsigned(below)); };
    QList<QList<ReadingState>> walk{states()};
    while (walk.size() < 60) {
        Mark mark{.kind = Mark::Kind(one(5)), .on = one(2) == 0};
        mark.text = mark.kind == Mark::Kind::Tag || mark.kind == Mark::Kind::Note
                        ? QStringList{u"a"_s, u"Ấ"_s, u"b c"_s}[one(3)]
                        : QString();
        mark.papers = mark.kind == Mark::Kind::Note ? QList{m_papers[one(int(m_papers.size()))]}
                                                    : m_papers.mid(one(4), 1 + one(6));
        make(mark);
        if (const auto now = states(); now != walk.last())
            walk += now;
    }
    for (qsizetype at = walk.size() - 2; at >= 0; --at) {
        takeBack();
        QCOMPARE(states(), walk[at]);
    }
    for (qsizetype at = 1; at < walk.size(); ++at) {
        makeAgain();
        QCOMPARE(states(), walk[at]);
    }
}

QTEST_GUILESS_MAIN(UndoServiceTest)
#include "undo_service_test.moc"
