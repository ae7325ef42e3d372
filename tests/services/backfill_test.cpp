#include "feeds/oai_peer.h"
#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/patience.h"
#include "support/rss_text.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Several days at once: what the library and the ledger hold at the end, and after what broke it off.
class BackfillTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void everyDay_getsALineOfItsOwn();
    void theSecondTime_asksForNothing();
    void aBrokenHarvest_keepsWhatCameAndIsRepeated();
    void aCancelledHarvest_keepsWhatCame();
    void expiredTokens_loseNothing();
    void whatTheFeedHasProved_isNotOverwritten();
    void recordsThatCannotBeRead_makeNoDayCertain();
    void deletedRecords_areFlaggedAndStay();
    void theHuggingFacesDays_goOneAfterTheOther();
    void progress_countsTheDays();
    void daysThatEndBeforeTheyBegin_areRefused();
    void aHarvestThatWasKilled_showsUntilItIsDoneAgain();
    void aKilledHarvest_unsaysNothing();
    void provisionalDays_areConfirmedOnceAndNotForEver();
    void everyCategory_isCountedByItsSet();

  private:
    Result<FetchReport> fetched(QDate first, QDate last, const QString& from = source::arxiv) {
        return awaited(m_desk->workspace().fetch().fetch(
            {.day = first, .sources = {from}, .categories = {u"cs.CL"_s}, .last = last}));
    }
    FetchRecord line(QDate day) {
        const auto ledger = awaited(m_desk->workspace().archive().ledger(day));
        return ledger && ledger->size() == 1 ? ledger->constFirst() : FetchRecord();
    }
    DayState state(QDate day) {
        const auto days = awaited(m_desk->workspace().archive().days(day, day));
        return days->isEmpty() ? DayState::NotFetched : days->constFirst().state;
    }
    /// As the query API, which knows submissions only, would have left that day.
    void leaveProvisional(QDate day, int papers) {
        m_fault = [papers](const Request& request) {
            return request.path == u"/api"_s ? std::optional(InventedPapers(papers).page(request))
                                             : std::nullopt;
        };
        QVERIFY(fetched(day, {}));
        QCOMPARE(state(day), DayState::Provisional);
        m_fault = [](const Request&) { return std::nullopt; };
    }
    int papers() { return int(awaited(m_desk->workspace().archive().find({}))->size()); }

    const QDate m_monday{2026, 2, 2};
    const QDate m_sunday{2026, 2, 8};
    FakeClock m_clock{QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc())};
    OaiSource m_source;
    std::function<std::optional<Answer>(const Request&)> m_fault; ///< asked before the source
    std::unique_ptr<FakePeer> m_peer;
    std::unique_ptr<Desk> m_desk;
};

void BackfillTest::init() {
    m_source = {};
    m_source.entries = announcedRecords({QDate(2026, 2, 3), QDate(2026, 2, 4), QDate(2026, 2, 5)}, 20);
    m_fault = [](const Request&) { return std::nullopt; };
    m_peer = std::make_unique<FakePeer>([this](const Request& request) {
        const auto fault = m_fault(request);
        return fault ? *fault : m_source(request);
    });
    m_desk = std::make_unique<Desk>(
        m_clock,
        QList<std::pair<QString, QString>>{{u"feeds.arxiv.oai_url"_s, m_peer->url(u"/oai"_s).toString()},
                                           {u"feeds.arxiv.rss_url"_s, m_peer->url(u"/rss"_s).toString()},
                                           {u"feeds.arxiv.api_url"_s, m_peer->url(u"/api"_s).toString()},
                                           {u"feeds.huggingface.api_url"_s, m_peer->url(u"/hf"_s).toString()},
                                           {u"feeds.arxiv.interval_ms"_s, u"0"_s}});
}

void BackfillTest::everyDay_getsALineOfItsOwn() {
    const auto report = fetched(m_monday, m_sunday);
    QVERIFY(report);
    QCOMPARE(report->added, 60);
    QCOMPARE(report->records.size(), 7);
    QCOMPARE(report->records.constFirst().day, m_monday);
    QVERIFY(!report->anyFailed());
    for (const QDate day : {QDate(2026, 2, 3), QDate(2026, 2, 4), QDate(2026, 2, 5)}) {
        QCOMPARE(line(day).announced, std::optional(20));
        QCOMPARE(line(day).stored, 20);
        QCOMPARE(line(day).scope, u"cs.CL"_s);
        QCOMPARE(state(day), DayState::Complete);
        QCOMPARE(awaited(m_desk->workspace().archive().find(Selection::ofDay(day)))->size(), 20);
    }
    // That there is nothing on a day with a mailing is no proof.
    QCOMPARE(line(m_monday).announced, std::optional(0));
    QCOMPARE(state(m_monday), DayState::Provisional);
    QCOMPARE(state(QDate(2026, 2, 7)), DayState::NoAnnouncement);
    QCOMPARE(state(m_sunday), DayState::NoAnnouncement);
}

void BackfillTest::theSecondTime_asksForNothing() {
    QVERIFY(fetched(m_monday, m_sunday));
    const auto asked = m_peer->requests().size();
    const auto report = fetched(m_monday, m_sunday);
    QVERIFY(report);
    QVERIFY(report->records.isEmpty() && !report->allFailed());
    QCOMPARE(m_peer->requests().size(), asked);
    QCOMPARE(line(QDate(2026, 2, 4)).stored, 20);
}

void BackfillTest::aBrokenHarvest_keepsWhatCameAndIsRepeated() {
    m_fault = [count = 0](const Request&) mutable {
        return ++count == 3 ? std::optional(Answer{.status = 404}) : std::nullopt;
    };
    const auto report = fetched(m_monday, m_sunday);
    QVERIFY(report);
    QVERIFY(report->anyFailed());
    QCOMPARE(papers(), 20);
    QCOMPARE(line(QDate(2026, 2, 3)).stored, 20);
    QCOMPARE(line(QDate(2026, 2, 3)).announced, std::nullopt);
    QCOMPARE(state(QDate(2026, 2, 3)), DayState::Gap);
    QCOMPARE(state(QDate(2026, 2, 4)), DayState::Failed);
    m_fault = [](const Request&) { return std::nullopt; };
    QVERIFY(fetched(m_monday, m_sunday));
    QCOMPARE(papers(), 60);
    for (const QDate day : {QDate(2026, 2, 3), QDate(2026, 2, 4), QDate(2026, 2, 5)})
        QCOMPARE(state(day), DayState::Complete);
}

void BackfillTest::aCancelledHarvest_keepsWhatCame() {
    m_fault = [count = 0](const Request&) mutable {
        return ++count == 3 ? std::optional(Answer{.hang = true}) : std::nullopt;
    };
    FetchService& fetch = m_desk->workspace().fetch();
    const auto future = fetch.fetch(
        {.day = m_monday, .sources = {source::arxiv}, .categories = {u"cs.CL"_s}, .last = m_sunday});
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->requests().size(), 3, patience);
    fetch.cancel();
    QVERIFY(awaited(future));
    QVERIFY(!fetch.busy());
    QCOMPARE(papers(), 20);
    QVERIFY(fetched(m_monday, m_sunday));
    QCOMPARE(papers(), 60);
}

void BackfillTest::expiredTokens_loseNothing() {
    m_source.expiresAfter = 3;
    QVERIFY(fetched(m_monday, m_sunday));
    QCOMPARE(papers(), 60);
    QCOMPARE(state(QDate(2026, 2, 5)), DayState::Complete);
}

void BackfillTest::whatTheFeedHasProved_isNotOverwritten() {
    const QByteArray thursdays = "Thu, 05 Feb 2026 00:00:00 -0500";
    m_clock.set(QDateTime(QDate(2026, 2, 5), QTime(12, 0), QTimeZone::utc()));
    m_fault = [&](const Request&) {
        return std::optional(Answer::xml(rssFeed(thursdays, rssItem(40, thursdays))));
    };
    QVERIFY(fetched(QDate(2026, 2, 5), {}));
    m_fault = [](const Request&) { return std::nullopt; };
    m_clock.set(QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc()));
    const auto report = fetched(m_monday, QDate(2026, 2, 6));
    QVERIFY(report);
    QCOMPARE(report->records.size(), 4);
    QCOMPARE(line(QDate(2026, 2, 5)).announced, std::optional(1));
    QCOMPARE(state(QDate(2026, 2, 4)), DayState::Complete);
}

void BackfillTest::recordsThatCannotBeRead_makeNoDayCertain() {
    m_fault = [this](const Request& request) {
        Answer answer = m_source(request);
        const qsizetype place = answer.body.indexOf("<title>Paper</title>");
        answer.body.remove(place, QByteArray("<title>Paper</title>").size());
        return std::optional(answer);
    };
    const auto report = fetched(QDate(2026, 2, 3), QDate(2026, 2, 5));
    QVERIFY(report);
    QCOMPARE(report->records.constFirst().way, FetchWay::Harvest);
    QCOMPARE(state(QDate(2026, 2, 3)), DayState::Provisional);
}

void BackfillTest::deletedRecords_areFlaggedAndStay() {
    QVERIFY(fetched(QDate(2026, 2, 3), QDate(2026, 2, 3)));
    QCOMPARE(papers(), 20);
    m_source.entries[3].deleted = true;
    m_source.entries[3].datestamp = QDate(2026, 2, 5);
    QVERIFY(fetched(QDate(2026, 2, 4), QDate(2026, 2, 5)));
    QCOMPARE(papers(), 60);
    const auto withdrawn = awaited(m_desk->workspace().archive().find({.search = u"is:withdrawn"_s}));
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->size(), 1);
    const auto entries = awaited(m_desk->workspace().archive().entries(*withdrawn));
    QCOMPARE(entries->constFirst().paper.id, u"2601.00003"_s);
    QCOMPARE(entries->constFirst().listings.constFirst().day, QDate(2026, 2, 3));
}

void BackfillTest::theHuggingFacesDays_goOneAfterTheOther() {
    m_fault = [](const Request&) { return std::optional(Answer{.body = "[]", .delayMs = 20}); };
    const auto report = fetched(m_monday, m_sunday, source::huggingFace);
    QVERIFY(report);
    QCOMPARE(report->records.size(), 7);
    QCOMPARE(m_peer->requests().size(), 7);
    QCOMPARE(m_peer->mostAtOnce(), 1);
    QCOMPARE(m_peer->requests().constFirst().query.queryItemValue(u"date"_s), u"2026-02-08"_s);
}

void BackfillTest::progress_countsTheDays() {
    QList<FetchProgress> said;
    connect(&m_desk->workspace().fetch(), &FetchService::progressed, this,
            [&](const FetchProgress& progress) { said += progress; });
    QVERIFY(fetched(m_monday, m_sunday));
    QCOMPARE(said.constFirst().days, 7);
    QCOMPARE(said.constFirst().daysDone, 0);
    QCOMPARE(said.constLast().daysDone, 2); // the weekend; the harvest is the last part
    QCOMPARE(said.constLast().received, 60);
}

void BackfillTest::daysThatEndBeforeTheyBegin_areRefused() {
    const auto report = fetched(m_sunday, m_monday);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Usage);
    QVERIFY(fetched(m_monday, m_monday));
}

void BackfillTest::aHarvestThatWasKilled_showsUntilItIsDoneAgain() {
    m_fault = [count = 0](const Request&) mutable {
        return ++count == 3 ? std::optional(Answer{.hang = true}) : std::nullopt;
    };
    const auto future = m_desk->workspace().fetch().fetch(
        {.day = m_monday, .sources = {source::arxiv}, .categories = {u"cs.CL"_s}, .last = m_sunday});
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->requests().size(), 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(line(QDate(2026, 2, 3)).underWay, patience);
    m_desk->reopen();
    QVERIFY(papers() > 0);
    for (const QDate day : {m_monday, QDate(2026, 2, 3), QDate(2026, 2, 6)}) {
        QVERIFY(line(day).underWay);
        QCOMPARE(state(day), DayState::Gap);
    }
    m_fault = [](const Request&) { return std::nullopt; };
    QVERIFY(fetched(m_monday, m_sunday));
    QCOMPARE(papers(), 60);
    QCOMPARE(state(QDate(2026, 2, 3)), DayState::Complete);
}

void BackfillTest::aKilledHarvest_unsaysNothing() {
    leaveProvisional(QDate(2026, 2, 4), 4);
    m_fault = [count = 0](const Request&) mutable {
        return ++count == 3 ? std::optional(Answer{.hang = true}) : std::nullopt;
    };
    const auto asked = m_peer->requests().size();
    const auto future = m_desk->workspace().fetch().fetch(
        {.day = m_monday, .sources = {source::arxiv}, .categories = {u"cs.CL"_s}, .last = m_sunday});
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->requests().size(), asked + 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(line(QDate(2026, 2, 3)).underWay, patience);
    m_desk->reopen();
    QCOMPARE(state(QDate(2026, 2, 4)), DayState::Provisional);
}

void BackfillTest::provisionalDays_areConfirmedOnceAndNotForEver() {
    const QDate proven(2026, 2, 3);
    const QDate unprovable(2026, 2, 4);
    m_source.entries[25].datestamp = QDate(2026, 2, 10); // a bibliographic update
    leaveProvisional(proven, 4);
    leaveProvisional(unprovable, 4);
    QVERIFY(fetched(m_monday, m_sunday));
    QCOMPARE(state(proven), DayState::Complete);
    QCOMPARE(state(unprovable), DayState::Provisional);
    QCOMPARE(line(unprovable).way, FetchWay::Harvest);
    const auto asked = m_peer->requests().size();
    const auto report = fetched(m_monday, m_sunday);
    QVERIFY(report && report->records.isEmpty());
    QCOMPARE(m_peer->requests().size(), asked);
}

void BackfillTest::everyCategory_isCountedByItsSet() {
    for (int i = 0; i < 5; ++i)
        m_source.entries[i].categories = "cs.CL cs.LG";
    QVERIFY(awaited(m_desk->workspace().fetch().fetch({.day = m_monday,
                                                       .sources = {source::arxiv},
                                                       .categories = {u"cs.LG"_s, u"cs.CL"_s},
                                                       .last = m_sunday})));
    QCOMPARE(line(QDate(2026, 2, 3)).categories,
             (QList<CategoryCount>{{u"cs.CL"_s, 20, 20}, {u"cs.LG"_s, 5, 5}}));
    QCOMPARE(state(QDate(2026, 2, 3)), DayState::Complete);
    QCOMPARE(line(QDate(2026, 2, 4)).categories.at(1), (CategoryCount{u"cs.LG"_s, 0, 0}));
}

QTEST_GUILESS_MAIN(BackfillTest)
#include "backfill_test.moc"
