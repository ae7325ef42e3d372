#include "services/daily/daily_desk.h"
#include "services/fetch_service.h"
#include "support/patience.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The day's work without the reader and without a desktop, against servers on this machine.
class DailyServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void theFirstRun_bringsTheNewestDayAndSummarisesIt();
    void theSecondRun_findsNothingLeft();
    void nineDaysOff_areAllCaughtUp();
    void aDayFetchedByHandInBetween_hidesNoGap();
    void brokenOffInTheMiddle_goesOn();
    void serversThatAreAway_areAFailureThatIsTriedAgain();
    void whatIsHidden_isNotSummarised();
    void withoutConsent_allElseIsDone();
    void aMissingKey_isOneSentence();
    void withoutSummaries_nothingIsSummarised();
    void twoAtOnce_theSecondIsRefusedOrWaits();
    void aCancelledRun_isNotTriedAgainByItself();
    void nobodyToTell_isKeptForTheWindowOnce();
    void theOutlook_changesNothing();
    void theSteps_comeInTheirOrder();

  private:
    static QList<DailyRun> runs(DailyDesk& desk) { return *awaited(desk.workspace().daily().runs()); }

    const QDate m_wednesday{2026, 1, 14};
};

void DailyServiceTest::theFirstRun_bringsTheNewestDayAndSummarisesIt() {
    DailyDesk desk;
    const auto report = desk.run();
    QVERIFY(report);
    QVERIFY2(report->faults().isEmpty(), qPrintable(report->faults().join(u' ')));
    QCOMPARE(report->first, m_wednesday);
    QCOMPARE(report->fetch.added, DailyDesk::papersADay);
    QCOMPARE(report->summaries.done, DailyDesk::papersADay);
    QCOMPARE(desk.state(m_wednesday), DayState::Complete);
    QCOMPARE(desk.state(m_wednesday.addDays(-1)), DayState::NotFetched);
    QCOMPARE(runs(desk).size(), 1);
    QVERIFY(runs(desk).constFirst().whole);
}

void DailyServiceTest::theSecondRun_findsNothingLeft() {
    DailyDesk desk;
    QVERIFY(desk.run());
    desk.setNow(desk.clock().now().addSecs(600));
    const auto report = desk.run();
    QVERIFY(report && report->faults().isEmpty());
    QCOMPARE(report->fetch.added, 0);
    QVERIFY(!report->summarises);
    QCOMPARE(report->told, Told::NobodyThere); // still untold
    desk.setDay(QDate(2026, 1, 18));           // a Sunday: there is nothing to come
    QVERIFY(desk.run() && desk.run()->faults().isEmpty());
    const auto again = desk.run();
    QVERIFY(again);
    QCOMPARE(again->fetch.added, 0);
    QVERIFY(again->faults().isEmpty() && !again->nothingDone());
}

void DailyServiceTest::nineDaysOff_areAllCaughtUp() {
    DailyDesk desk;
    QVERIFY(desk.run());
    desk.desk().reopen();
    desk.setDay(QDate(2026, 1, 23)); // a weekend and, on the 20th, a day after a holiday lie between
    const auto report = desk.run();
    QVERIFY(report);
    QVERIFY2(report->faults().isEmpty(), qPrintable(report->faults().join(u' ')));
    for (const int day : {14, 15, 16, 19, 21, 22, 23}) {
        const QDate date(2026, 1, day);
        QVERIFY2(desk.state(date) == DayState::Complete, qPrintable(date.toString(Qt::ISODate)));
        QCOMPARE(awaited(desk.workspace().archive().find(Selection::ofDay(date)))->size(),
                 DailyDesk::papersADay);
    }
    for (const int day : {17, 18, 20})
        QCOMPARE(desk.state(QDate(2026, 1, day)), DayState::NoAnnouncement);
    QCOMPARE(report->fetch.added, 6 * DailyDesk::papersADay);
    QCOMPARE(desk.found(u"is:summarised"_s), 7 * DailyDesk::papersADay);
}

void DailyServiceTest::aDayFetchedByHandInBetween_hidesNoGap() {
    DailyDesk desk;
    QVERIFY(desk.run());
    desk.setDay(QDate(2026, 1, 23));
    QVERIFY(awaited(desk.workspace().fetch().fetch({.day = QDate(2026, 1, 23)})));
    QVERIFY(desk.run());
    QCOMPARE(desk.state(QDate(2026, 1, 16)), DayState::Complete);
    QCOMPARE(desk.found({}), 7 * DailyDesk::papersADay);
}

void DailyServiceTest::brokenOffInTheMiddle_goesOn() {
    DailyDesk desk;
    QVERIFY(desk.run());
    desk.setDay(QDate(2026, 1, 23));
    desk.setHanging(true);
    desk.workspace().daily().run();
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(QDate(2026, 1, 23)) == DayState::Complete, patience);
    desk.desk().reopen(); // with its threads and its lock it is gone as after a kill
    desk.setHanging(false);
    QVERIFY(!runs(desk).constFirst().whole);
    desk.setNow(desk.clock().now().addSecs(60));
    const auto report = desk.run();
    QVERIFY(report && report->faults().isEmpty());
    QCOMPARE(desk.found({}), 7 * DailyDesk::papersADay);
    QCOMPARE(desk.found(u"is:summarised"_s), 7 * DailyDesk::papersADay);
    for (int day = 14; day <= 23; ++day)
        QVERIFY(desk.state(QDate(2026, 1, day)) == DayState::Complete ||
                desk.state(QDate(2026, 1, day)) == DayState::NoAnnouncement);
}

void DailyServiceTest::serversThatAreAway_areAFailureThatIsTriedAgain() {
    DailyDesk desk;
    desk.setAway(true);
    const auto report = desk.run();
    QVERIFY(report);
    QVERIFY(report->nothingDone() && report->isWorthTryingAgain());
    QVERIFY(!report->faults().isEmpty());
    QVERIFY(!runs(desk).constFirst().whole);
    const DailySchedule schedule{QTime(7, 30)};
    const QDateTime began = desk.clock().now();
    QVERIFY(!schedule.isDue(began.addSecs(299), QTimeZone::utc(), runs(desk)));
    QVERIFY(schedule.isDue(began.addSecs(300), QTimeZone::utc(), runs(desk)));
    desk.setAway(false);
    desk.setNow(began.addSecs(300));
    const auto second = desk.run();
    QVERIFY(second && second->faults().isEmpty());
    QCOMPARE(desk.state(m_wednesday), DayState::Complete);
    QVERIFY(!schedule.isDue(began.addSecs(6000), QTimeZone::utc(), runs(desk)));
}

void DailyServiceTest::whatIsHidden_isNotSummarised() {
    DailyDesk desk;
    QVERIFY(desk.run({.summaries = false}));
    const auto papers = awaited(desk.workspace().archive().find({}));
    QVERIFY(awaited(desk.workspace().archive().setHidden({papers->constFirst()}, true)));
    const auto report = desk.run();
    QVERIFY(report);
    QCOMPARE(report->summaries.done, DailyDesk::papersADay - 1);
}

void DailyServiceTest::withoutConsent_allElseIsDone() {
    DailyDesk desk({{u"engines.far.kind"_s, u"openai"_s},
                    {u"engines.far.base_url"_s, u"https://api.example.com/v1"_s},
                    {u"engines.far.model"_s, u"some-model"_s},
                    {u"summaries.engine"_s, u"far"_s}});
    const auto report = desk.run();
    QVERIFY(report);
    QCOMPARE(report->summariesFault.kind, ErrorKind::NoConsent);
    QCOMPARE(report->fetch.added, DailyDesk::papersADay);
    QCOMPARE(report->faults(), QStringList{report->summariesFault.sentence});
    QVERIFY(!report->nothingDone());
    QVERIFY(!report->isWorthTryingAgain()); // it waits for the reader
    QCOMPARE(report->told, Told::NobodyThere);
}

void DailyServiceTest::aMissingKey_isOneSentence() {
    DailyDesk desk;
    FakePeer model([](const Request&) {
        return Answer::json(R"({"error":{"message":"Incorrect API key provided.","code":"invalid_api_key"}})",
                            401);
    });
    desk.set(u"engines.near.kind"_s, u"openai"_s);
    desk.set(u"engines.near.base_url"_s, model.url(u"/v1"_s).toString());
    desk.set(u"engines.near.model"_s, u"some-model"_s);
    desk.set(u"summaries.engine"_s, u"near"_s);
    const auto report = desk.run();
    QVERIFY(report);
    QCOMPARE(report->faults().size(), 1);
    QVERIFY(!report->isWorthTryingAgain());
    QCOMPARE(report->summaries.done, 0);
    QCOMPARE(desk.state(m_wednesday), DayState::Complete);
}

void DailyServiceTest::withoutSummaries_nothingIsSummarised() {
    DailyDesk desk;
    QVERIFY(desk.run({.summaries = false}));
    QCOMPARE(desk.found(u"is:summarised"_s), 0);
    desk.set(u"daily.summarise"_s, u"false"_s);
    QVERIFY(desk.run());
    QCOMPARE(desk.found(u"is:summarised"_s), 0);
    desk.set(u"daily.summarise"_s, u"true"_s);
    QVERIFY(desk.run());
    QCOMPARE(desk.found(u"is:summarised"_s), DailyDesk::papersADay);
}

void DailyServiceTest::twoAtOnce_theSecondIsRefusedOrWaits() {
    DailyDesk desk;
    QVERIFY(desk.run());
    desk.setDay(QDate(2026, 1, 23));
    desk.setHanging(true);
    const auto first = desk.workspace().daily().run();
    const auto other = Workspace::open({.libraryPath = desk.desk().path(u"library.sqlite"_s),
                                        .settingsPath = desk.desk().path(u"settings.json"_s),
                                        .paceFolder = desk.desk().path(u"pace"_s)},
                                       desk.clock());
    QVERIFY(other);
    DailyService& second = (*other)->daily();
    const auto refused = awaited(second.run());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QSignalSpy waiting(&second, &DailyService::waiting);
    const auto waits = second.run({.waits = true});
    QCOMPARE(waiting.size(), 1);
    QTest::qWait(1500);
    QVERIFY(!waits.isFinished());
    desk.workspace().daily().cancel();
    QVERIFY(awaited(first));
    desk.setHanging(false);
    const auto report = awaited(waits);
    QVERIFY(report && report->faults().isEmpty());
    QCOMPARE(desk.found({}), 7 * DailyDesk::papersADay);
}

void DailyServiceTest::aCancelledRun_isNotTriedAgainByItself() {
    DailyDesk desk;
    QVERIFY(desk.run());
    desk.setDay(QDate(2026, 1, 23));
    desk.setHanging(true);
    const auto run = desk.workspace().daily().run();
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(QDate(2026, 1, 23)) == DayState::Complete, patience);
    desk.workspace().daily().cancel();
    const auto report = awaited(run);
    QVERIFY(report && report->cancelled);
    QVERIFY(!report->isWorthTryingAgain());
    QVERIFY(!desk.workspace().daily().busy());
    QVERIFY(!desk.workspace().daily().isDue(runs(desk)));
    desk.setHanging(false);
    desk.setDay(QDate(2026, 1, 24)); // the next day takes up what was left
    QVERIFY(desk.run());
    QCOMPARE(desk.found(u"is:summarised"_s), 7 * DailyDesk::papersADay);
}

void DailyServiceTest::nobodyToTell_isKeptForTheWindowOnce() {
    DailyDesk desk;
    const auto report = desk.run();
    QVERIFY(report);
    QCOMPARE(report->told, Told::NobodyThere);
    QCOMPARE(report->news.size(), 1);
    QCOMPARE(report->news.constFirst().fresh, (QList<NamedCount>{{u"cs.CL"_s, DailyDesk::papersADay}}));
    const auto untold = awaited(desk.workspace().daily().takeUntold());
    QVERIFY(untold);
    QCOMPARE(*untold, report->news);
    QVERIFY(awaited(desk.workspace().daily().takeUntold())->isEmpty());
    desk.setNow(desk.clock().now().addSecs(60));
    QCOMPARE(desk.run()->told, Told::NoNews);
}

void DailyServiceTest::theOutlook_changesNothing() {
    DailyDesk desk;
    const auto before = awaited(desk.workspace().daily().outlook());
    QVERIFY(before);
    QCOMPARE(before->first, m_wednesday);
    QCOMPARE(before->summaries.papers, 0);
    QVERIFY(desk.peer().requests().isEmpty());
    QVERIFY(runs(desk).isEmpty());
    QVERIFY(desk.run({.summaries = false}));
    const auto after = awaited(desk.workspace().daily().outlook());
    QCOMPARE(after->summaries.papers, DailyDesk::papersADay);
    QCOMPARE(after->untold.size(), 1);
}

void DailyServiceTest::theSteps_comeInTheirOrder() {
    DailyDesk desk;
    QList<DailyStep> steps;
    connect(&desk.workspace().daily(), &DailyService::stepped, this, [&](DailyStep step) { steps += step; });
    QVERIFY(desk.run());
    QCOMPARE(steps, (QList<DailyStep>{DailyStep::Plan, DailyStep::Fetch, DailyStep::Summaries,
                                      DailyStep::Taste, DailyStep::Publishing, DailyStep::Notice}));
}

QTEST_GUILESS_MAIN(DailyServiceTest)
#include "daily_service_test.moc"
