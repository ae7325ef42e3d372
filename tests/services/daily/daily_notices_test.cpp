#include "library/library.h"
#include "services/daily/daily_desk.h"
#include "services/daily/daily_notices.h"
#include "support/notification_peer.h"
#include "support/patience.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// One notification a day, over a real session bus.
class DailyNoticesTest : public QObject {
    Q_OBJECT

  private slots:
    void aDay_isToldOnce();
    void nineDays_areOneNotification();
    void manyAtOnce_tellOnce();
    void whereTheReaderWantsNone_noneIsSent();
    void aServerThatFails_leavesTheDayUntold();
    void aClick_asksForTheWindow();
};

void DailyNoticesTest::aDay_isToldOnce() {
    const NotificationPeer peer;
    DailyDesk desk;
    QCOMPARE(desk.run()->told, Told::Yes);
    QCOMPARE(peer.shown().size(), 1);
    QCOMPARE(peer.shown().constFirst().title, u"Papers of 14 January 2026"_s);
    QCOMPARE(peer.shown().constFirst().body, u"cs.CL 8 new"_s);
    desk.setNow(desk.clock().now().addSecs(60));
    QCOMPARE(desk.run()->told, Told::NoNews);
    desk.desk().reopen();
    QCOMPARE(desk.run()->told, Told::NoNews);
    QCOMPARE(peer.shown().size(), 1);
}

void DailyNoticesTest::nineDays_areOneNotification() {
    const NotificationPeer peer;
    DailyDesk desk;
    QVERIFY(desk.run());
    desk.setDay(QDate(2026, 1, 23));
    QVERIFY(desk.run());
    QCOMPARE(peer.shown().size(), 2);
    QCOMPARE(peer.shown().constLast().title, u"Papers of 23 January 2026"_s);
    QCOMPARE(peer.shown().constLast().body, u"cs.CL 8 new\nAnd 40 on 5 earlier days."_s);
}

/// What windows and cron's jobs do that end at the same moment.
void DailyNoticesTest::manyAtOnce_tellOnce() {
    DailyDesk desk;
    QVERIFY(desk.run());
    const NotificationPeer peer;
    std::vector<std::shared_ptr<Library>> libraries;
    std::vector<std::unique_ptr<DailyNotices>> tellers;
    QList<QFuture<Result<DailyNotices::Telling>>> told;
    for (int i = 0; i < 6; ++i) {
        libraries.push_back(*Library::open(desk.desk().path(u"library.sqlite"_s)));
        tellers.push_back(std::make_unique<DailyNotices>(libraries.back(), desk.clock()));
    }
    const QDate day(2026, 1, 14);
    for (const auto& teller : tellers)
        told += teller->tell(day, day);
    int yes = 0;
    for (const auto& telling : told) {
        const auto outcome = awaited(telling);
        QVERIFY(outcome);
        yes += outcome->told == Told::Yes ? 1 : 0;
    }
    QCOMPARE(yes, 1);
    QCOMPARE(peer.shown().size(), 1);
}

void DailyNoticesTest::whereTheReaderWantsNone_noneIsSent() {
    const NotificationPeer peer;
    DailyDesk desk({{u"daily.notify"_s, u"false"_s}});
    QCOMPARE(desk.run()->told, Told::NotWanted);
    QVERIFY(peer.shown().isEmpty());
}

void DailyNoticesTest::aServerThatFails_leavesTheDayUntold() {
    NotificationPeer peer;
    peer.fail();
    DailyDesk desk;
    QCOMPARE(desk.run()->told, Told::NobodyThere);
    QCOMPARE(awaited(desk.workspace().daily().takeUntold())->size(), 1);
}

void DailyNoticesTest::aClick_asksForTheWindow() {
    NotificationPeer peer;
    DailyDesk desk;
    DailyService& daily = desk.workspace().daily();
    daily.offerToOpen();
    QSignalSpy wanted(&daily, &DailyService::openWanted);
    QVERIFY(desk.run());
    peer.click(peer.shown().constFirst().id);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience);
}

QTEST_GUILESS_MAIN(DailyNoticesTest)
#include "daily_notices_test.moc"
