#include "services/archive_service.h"
#include "services/sample_service.h"
#include "services/taste_service.h"
#include "support/desk.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TasteServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void starsOfASubject_bringItToTheTop();
    void withoutStars_nothingIsKnown();
    void newStars_areLearntFrom();
    void starsTakenBack_leaveNoTaste();
    void opinion_doesNotWaitForTheTaste();
    void dayCounts_leaveHiddenPapersOut();
    void hiddenPapers_leaveTheList();
    void followedMarks_areNoticed();
    void endInTheMiddle_doesNotHang();

  private:
    QList<PaperKey> found(const Selection& selection) {
        return test::awaited(m_desk->workspace().archive().find(selection)).value();
    }
    QList<PaperKey> forYou() { return found({.order = SortOrder::ForYou}); }
    TasteReport refresh() { return test::awaited(m_desk->workspace().taste().refresh()).value(); }
    void star(const QList<PaperKey>& papers) {
        QVERIFY(test::awaited(m_desk->workspace().archive().setStarred(papers, true)).ok());
    }

    std::unique_ptr<test::Desk> m_desk;
};

void TasteServiceTest::init() {
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(test::awaited(m_desk->workspace().sample().load()).ok());
}

void TasteServiceTest::starsOfASubject_bringItToTheTop() {
    const QList<PaperKey> language = found({.category = u"cs.CL"_s});
    QVERIFY(language.size() >= 4);
    star(language.first(3));
    const TasteReport report = refresh();
    QVERIFY(report.known);
    QCOMPARE(report.scored, found({}).size());
    const QList<PaperKey> first = forYou().first(4);
    for (const PaperKey starred : language.first(3))
        QVERIFY(first.contains(starred));
    QVERIFY2(first.contains(language[3]), "the one that was not starred is like those that were");
    const auto opinion = test::awaited(m_desk->workspace().taste().opinionOf(language[3])).value();
    QVERIFY(opinion && opinion->score > 0.5);
    QStringList names;
    for (const TasteReason& reason : opinion->reasons)
        names += reason.name;
    QVERIFY2(names.contains(u"models"_s), qPrintable(names.join(u", "_s)));
    QVERIFY(opinion->reasons.first().weight > 0);
}

void TasteServiceTest::withoutStars_nothingIsKnown() {
    QVERIFY(!refresh().known);
    QVERIFY(!test::awaited(m_desk->workspace().taste().opinionOf(found({}).first())).value());
}

void TasteServiceTest::newStars_areLearntFrom() {
    star(found({.category = u"cs.CL"_s}).first(3));
    QVERIFY(refresh().scored > 0);
    QCOMPARE(refresh().scored, 0);
    const QList<PaperKey> robots = found({.category = u"cs.RO"_s});
    star(robots);
    QVERIFY(refresh().scored > 0);
    QVERIFY(forYou().first(5).contains(robots.first()));
}

void TasteServiceTest::starsTakenBack_leaveNoTaste() {
    const QList<PaperKey> before = forYou();
    const QList<PaperKey> starred = found({.category = u"cs.CL"_s}).first(3);
    star(starred);
    QVERIFY(refresh().known);
    QVERIFY(forYou() != before);
    QVERIFY(test::awaited(m_desk->workspace().archive().setStarred(starred, false)).ok());
    const TasteReport report = refresh();
    QVERIFY(!report.known && report.changed);
    QCOMPARE(forYou(), before);
    QVERIFY(!test::awaited(m_desk->workspace().taste().opinionOf(starred.first())).value());
}

void TasteServiceTest::opinion_doesNotWaitForTheTaste() {
    const QList<PaperKey> language = found({.category = u"cs.CL"_s});
    star(language.first(3));
    const auto learning = m_desk->workspace().taste().refresh();
    const auto opinion = m_desk->workspace().taste().opinionOf(language.first());
    QVERIFY(opinion.isFinished() && !learning.isFinished());
    QVERIFY(!opinion.result().value());
    QVERIFY(test::awaited(learning)->known);
}

void TasteServiceTest::dayCounts_leaveHiddenPapersOut() {
    ArchiveService& archive = m_desk->workspace().archive();
    const QDate day = SampleService::day();
    const DayCount before = test::awaited(archive.days(day, day)).value().first();
    QVERIFY(test::awaited(archive.setHidden({found(Selection::ofDay(day)).first()}, true)).ok());
    const DayCount after = test::awaited(archive.days(day, day)).value().first();
    QCOMPARE(after.papers, before.papers - 1);
    QCOMPARE(after.unread, before.unread - 1);
    QCOMPARE(after.hidden, 1);
}

void TasteServiceTest::hiddenPapers_leaveTheList() {
    const QList<PaperKey> all = found({});
    QVERIFY(test::awaited(m_desk->workspace().archive().setHidden({all[2]}, true)).ok());
    QVERIFY(!found({}).contains(all[2]));
    QCOMPARE(found({.hidden = true}), QList<PaperKey>{all[2]});
    QCOMPARE(found({.search = u"is:hidden"_s}), QList<PaperKey>{all[2]});
    QCOMPARE(test::awaited(m_desk->workspace().archive().sidebar({})).value().hidden, 1);
    QVERIFY(test::awaited(m_desk->workspace().archive().setHidden({all[2]}, false)).ok());
    QCOMPARE(found({}), all);
}

void TasteServiceTest::followedMarks_areNoticed() {
    QSignalSpy changed(&m_desk->workspace().taste(), &TasteService::changed);
    m_desk->workspace().taste().follow();
    star(found({.category = u"cs.CL"_s}).first(3));
    QVERIFY(changed.wait(test::patience));
}

void TasteServiceTest::endInTheMiddle_doesNotHang() {
    star(found({.category = u"cs.CL"_s}).first(3));
    const auto never = m_desk->workspace().taste().refresh();
    m_desk.reset();
    QVERIFY(never.isFinished());
}

QTEST_GUILESS_MAIN(TasteServiceTest)
#include "taste_service_test.moc"
