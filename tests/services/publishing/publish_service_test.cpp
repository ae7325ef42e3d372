#include "services/publishing/publish_run.h"
#include "services/publishing/publishing_desk.h"
#include "services/settings_service.h"

#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day = PublishingDesk::day;
const QDate nextDay = day.addDays(1);

} // namespace

/// Days of a real library published in a real folder and at a real webhook.
class PublishServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_desk = std::make_unique<PublishingDesk>(); }
    void dueDay_isPublishedOnceAtEveryTarget();
    void everyDayOfARun_goesOutOldestFirst();
    void dayWithAGap_waitsAndGoesOutWhenItIsWhole();
    void dayWithAGap_goesOutWhereTheSettingSaysSoAndSaysIt();
    void missingSummaries_areWaitedFor();
    void failure_isToldAndTriedAgainAfterItsPause();
    void webhook_isToldWhomToComplainTo();
    void pauses_grow();
    void oneTargetsFailure_doesNotKeepTheOthersFromIt();
    void filter_choosesThePapers();
    void filterThatNothingPasses_publishesNothing();
    void dayThatWaitedAndHasNothing_isForgotten();
    void dryRun_touchesNothing();
    void switchedOffTarget_isOnlyPublishedAtByName();
    void unknownTarget_isAnError();
    void brokenStyle_isTheTargetsFailure();
    void withoutTargets_thereIsNothingToDo();

  private:
    std::unique_ptr<PublishingDesk> m_desk;
};

void PublishServiceTest::dueDay_isPublishedOnceAtEveryTarget() {
    m_desk->set({m_desk->folder(), m_desk->webhook()});
    QCOMPARE(m_desk->due().count(PublishResult::Published), 2);
    QCOMPARE(m_desk->files(), QStringList{u"2026-01-29.md"_s});
    QCOMPARE(m_desk->posts(), 1);
    for (int turn = 0; turn < 3; ++turn)
        QCOMPARE(m_desk->due().count(PublishResult::Unchanged), 2);
    m_desk->desk.reopen();
    QCOMPARE(m_desk->due().count(PublishResult::Unchanged), 2);
    QCOMPARE(m_desk->posts(), 1);
    QCOMPARE(m_desk->records().size(), 2);
    QCOMPARE(m_desk->records()[0].state, PublicationState::Published);
}

void PublishServiceTest::everyDayOfARun_goesOutOldestFirst() {
    fillDay(m_desk->desk, nextDay, 2, u"2602"_s);
    m_desk->set({m_desk->webhook()});
    const PublishReport report = m_desk->due({nextDay, day, nextDay});
    QCOMPARE(report.lines.size(), 2);
    QCOMPARE(report.lines[0].day, day);
    QCOMPARE(report.lines[1].papers, 2);
}

void PublishServiceTest::dayWithAGap_waitsAndGoesOutWhenItIsWhole() {
    m_desk->set({m_desk->folder()});
    m_desk->announce(9, m_desk->clock.now());
    const PublishReport report = m_desk->due();
    QCOMPARE(report.count(PublishResult::Waiting), 1);
    QVERIFY(report.lines[0].sentence.contains(u"missing"_s));
    QCOMPARE(m_desk->files(), QStringList());
    QCOMPARE(m_desk->records()[0].state, PublicationState::Waiting);
    m_desk->announce(3, m_desk->clock.now().addSecs(60));
    QCOMPARE(m_desk->due({}).count(PublishResult::Published), 1); // it was remembered
    QCOMPARE(m_desk->files().size(), 1);
}

void PublishServiceTest::dayWithAGap_goesOutWhereTheSettingSaysSoAndSaysIt() {
    m_desk->announce(9, m_desk->clock.now());
    for (const QString& style : {u"sheaf"_s, u"html"_s}) {
        PublishTarget target = m_desk->folder();
        target.name = style;
        target.style = style;
        target.withGaps = true;
        m_desk->set({target});
        QCOMPARE(m_desk->due().count(PublishResult::Published), 1);
    }
    for (const QString& file : m_desk->files()) {
        QFile digest(m_desk->desk.path(u"out/"_s + file));
        QVERIFY(digest.open(QIODevice::ReadOnly));
        QVERIFY2(digest.readAll().contains("Papers of this day are missing."), qPrintable(file));
    }
}

void PublishServiceTest::missingSummaries_areWaitedFor() {
    Desk desk(m_desk->clock, {});
    fillDay(desk, day, 12, u"2609"_s); // some of which have none
    PublishTarget target = m_desk->folder();
    target.withoutSummaries = false;
    QVERIFY(desk.workspace().publishing().setTargets({target}).ok());
    const auto report = awaited(desk.workspace().publishing().publishDue({day}));
    QCOMPARE(report->lines.value(0).result, PublishResult::Waiting);
    QVERIFY2(report->lines[0].sentence.contains(u"no summary"_s), qPrintable(report->lines[0].sentence));
    const auto asked = awaited(desk.workspace().publishing().publish({.days = {day}}));
    QCOMPARE(asked->lines.value(0).result, PublishResult::Published); // what the reader asks for is done
}

void PublishServiceTest::failure_isToldAndTriedAgainAfterItsPause() {
    m_desk->set({m_desk->webhook()});
    m_desk->peer.setHandler([](const Request&) { return Answer{.status = 403}; });
    const PublishReport failed = m_desk->due();
    QCOMPARE(failed.count(PublishResult::Failed), 1);
    QVERIFY(failed.lines[0].sentence.contains(u"127.0.0.1"_s));
    QCOMPARE(m_desk->records()[0].attempts, 1);
    QCOMPARE(m_desk->records()[0].error, failed.lines[0].sentence);
    QCOMPARE(m_desk->due().count(PublishResult::Later), 1);
    QCOMPARE(m_desk->posts(), 1);
    m_desk->clock.set(m_desk->clock.now().addSecs(601));
    m_desk->peer.setHandler([](const Request&) { return Answer{}; });
    QCOMPARE(m_desk->due({}).count(PublishResult::Published), 1);
    QCOMPARE(m_desk->records()[0].error, QString());
    QCOMPARE(m_desk->due({}).lines.size(), 0);
}

void PublishServiceTest::webhook_isToldWhomToComplainTo() {
    QVERIFY(m_desk->desk.workspace().settings().set(u"network.contact"_s, u"me@example.org"_s).ok());
    m_desk->set({m_desk->webhook()});
    m_desk->due();
    const QByteArray agent = m_desk->peer.requests().value(0).header("User-Agent");
    QVERIFY2(agent.startsWith("Sheaf/") && agent.contains("contact: me@example.org"), agent.constData());
}

void PublishServiceTest::pauses_grow() {
    QCOMPARE(publishPauseSecs(1), 600);
    QCOMPARE(publishPauseSecs(2), 1200);
    QCOMPARE(publishPauseSecs(99), 86'400);
}

void PublishServiceTest::oneTargetsFailure_doesNotKeepTheOthersFromIt() {
    PublishTarget bad = m_desk->folder();
    bad.name = u"bad"_s;
    bad.place = FolderPlace{.folder = m_desk->desk.path(u"library.sqlite"_s)};
    m_desk->set({bad, m_desk->folder()});
    const PublishReport report = m_desk->due();
    QCOMPARE(report.count(PublishResult::Failed), 1);
    QCOMPARE(report.count(PublishResult::Published), 1);
}

void PublishServiceTest::filter_choosesThePapers() {
    PublishTarget target = m_desk->folder();
    target.filter.search = u"id:2601.00002 OR id:2601.00003"_s;
    m_desk->set({target});
    QCOMPARE(m_desk->due().lines.value(0).papers, 2);
}

void PublishServiceTest::filterThatNothingPasses_publishesNothing() {
    PublishTarget target = m_desk->folder();
    target.filter.categories = {u"nowhere.XX"_s, u"nowhere.YY"_s};
    PublishTarget forYou = m_desk->webhook();
    forYou.filter.forYou = true; // no taste is known
    m_desk->set({target, forYou});
    QCOMPARE(m_desk->due().count(PublishResult::Nothing), 2);
    QCOMPARE(m_desk->files(), QStringList());
    QCOMPARE(m_desk->posts(), 0);
    QCOMPARE(m_desk->records().size(), 0);
}

void PublishServiceTest::dayThatWaitedAndHasNothing_isForgotten() {
    PublishTarget target = m_desk->folder();
    target.filter.categories = {u"nowhere.XX"_s};
    m_desk->set({target});
    m_desk->announce(9, m_desk->clock.now());
    QCOMPARE(m_desk->due().count(PublishResult::Waiting), 1);
    m_desk->announce(3, m_desk->clock.now().addSecs(60));
    QCOMPARE(m_desk->due({}).count(PublishResult::Nothing), 1);
    QCOMPARE(m_desk->records().size(), 0);
}

void PublishServiceTest::dryRun_touchesNothing() {
    m_desk->set({m_desk->folder(), m_desk->webhook()});
    const PublishReport report = m_desk->asked({.days = {day}, .dryRun = true});
    QCOMPARE(report.count(PublishResult::Would), 2);
    QCOMPARE(report.lines[0].papers, 3);
    QCOMPARE(m_desk->files(), QStringList());
    QCOMPARE(m_desk->posts(), 0);
    QCOMPARE(m_desk->records().size(), 0);
}

void PublishServiceTest::switchedOffTarget_isOnlyPublishedAtByName() {
    PublishTarget target = m_desk->folder();
    target.enabled = false;
    m_desk->set({target});
    QCOMPARE(m_desk->due().lines.size(), 0);
    QCOMPARE(m_desk->asked({.days = {day}, .targets = {u"folder"_s}}).count(PublishResult::Published), 1);
}

void PublishServiceTest::unknownTarget_isAnError() {
    m_desk->set({m_desk->folder()});
    const auto report =
        awaited(m_desk->service().publish({.days = {day}, .targets = {u"folder"_s, u"folde"_s}}));
    QCOMPARE(report.error().kind, ErrorKind::Usage);
    QVERIFY(report.error().sentence.contains(u"folde”"_s));
}

void PublishServiceTest::brokenStyle_isTheTargetsFailure() {
    PublishTarget target = m_desk->folder();
    target.style = u"nothing"_s;
    m_desk->set({target});
    const PublishReport report = m_desk->due();
    QCOMPARE(report.count(PublishResult::Failed), 1);
    QVERIFY(report.lines[0].sentence.contains(u"nothing"_s));
}

void PublishServiceTest::withoutTargets_thereIsNothingToDo() {
    QCOMPARE(m_desk->due().lines.size(), 0);
    QVERIFY(!m_desk->service().busy());
}

QTEST_GUILESS_MAIN(PublishServiceTest)
#include "publish_service_test.moc"
