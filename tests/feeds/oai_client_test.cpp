#include "calendar/mailings.h"
#include "feeds/oai_peer.h"
#include "support/awaited.h"
#include "support/recordings.h"

#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class OaiClientTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void aRange_comesInPagesUntilTheTokenIsEmpty();
    void aTakerThatIsBehind_isWaitedFor();
    void theDays_areCountedOneByOne();
    void aSingleDay_leavesOutTheOthers();
    void tokens_goBackAsTheyCame();
    void papersOfSeveralSets_comeOnce();
    void deletions_areHandedOn();
    void aDayTouchedLater_isProvisional();
    void nothingTouchedSince_isAnEmptyRange();
    void daysNotThereYet_areLeftOutWithARemark();
    void aRangeWithoutMailings_asksNobody();
    void unreadableRecords_areRemarksAndCounted();
    void theRecordedPages_comeWholeAndOnce();

  private:
    std::unique_ptr<OaiTrial> m_trial;
};

void OaiClientTest::init() { m_trial = std::make_unique<OaiTrial>(); }

void OaiClientTest::aRange_comesInPagesUntilTheTokenIsEmpty() {
    const auto day = m_trial->fetched();
    QVERIFY2(day.ok(), day.ok() ? "" : qPrintable(day.error().sentence));
    QCOMPARE(day->received, 60);
    QCOMPARE(m_trial->log.distinctIds(), m_trial->log.all().size());
    QCOMPARE(m_trial->log.pages.size(), 6);
    QCOMPARE(day->announced, std::optional(60));
    QVERIFY(!day->provisional);
    const QUrlQuery first = m_trial->peer.requests().constFirst().query;
    QCOMPARE(first.queryItemValue(u"verb"_s), u"ListRecords"_s);
    QCOMPARE(first.queryItemValue(u"metadataPrefix"_s), u"arXivRaw"_s);
    QCOMPARE(first.queryItemValue(u"from"_s), u"2026-02-02"_s); // the day of the first deadline
    QCOMPARE(first.queryItemValue(u"set"_s, QUrl::FullyDecoded), u"cs:cs:CL"_s);
    QVERIFY(!first.hasQueryItem(u"until"_s));
}

void OaiClientTest::aTakerThatIsBehind_isWaitedFor() {
    const FeedQuery query{
        .day = m_trial->days.constFirst(), .categories = {u"cs.CL"_s}, .last = m_trial->days.constLast()};
    int taken = 0;
    OaiClient oai(m_trial->http, m_trial->clock, submissionWindow, mailingFor, m_trial->options);
    const auto future = oai.fetchDay(query, [&](const FeedPage&) {
        ++taken;
        query.backlog.grow();
    });
    QTRY_VERIFY(query.backlog.isFull());
    QTest::qWait(200);
    QCOMPARE(taken, 4);
    QCOMPARE(m_trial->peer.requests().size(), 4);
    for (int page = 0; page < 4; ++page)
        query.backlog.shrink();
    QVERIFY(awaited(future).ok());
    QCOMPARE(taken, 6);
}

void OaiClientTest::theDays_areCountedOneByOne() {
    const auto day = m_trial->fetched();
    QCOMPARE(
        day->announcedOn,
        (QMap<QDate, int>{{m_trial->days.at(0), 20}, {m_trial->days.at(1), 20}, {m_trial->days.at(2), 20}}));
    for (const Announcement& entry : m_trial->log.all())
        QCOMPARE(entry.listing.day, m_trial->days.at(entry.listing.position / 20));
}

void OaiClientTest::aSingleDay_leavesOutTheOthers() {
    OaiClient oai(m_trial->http, m_trial->clock, submissionWindow, mailingFor, m_trial->options);
    const auto day = awaited(
        oai.fetchDay({.day = m_trial->days.at(1), .categories = {u"cs.CL"_s}}, m_trial->log.listener()));
    QCOMPARE(day->announced, std::optional(20));
    QCOMPARE(day->received, 20);
}

void OaiClientTest::tokens_goBackAsTheyCame() {
    // The source takes no token but its own, which has percent signs in it.
    QVERIFY(m_trial->fetched().ok());
    const Request last = m_trial->peer.requests().constLast();
    QVERIFY(
        last.query.queryItemValue(u"resumptionToken"_s, QUrl::FullyDecoded).contains(u"%26cs:cs:CL%2650"_s));
    QVERIFY(!last.query.hasQueryItem(u"metadataPrefix"_s));
}

void OaiClientTest::papersOfSeveralSets_comeOnce() {
    for (int i = 0; i < 60; i += 3)
        m_trial->source.entries[i].categories = "cs.CL math-ph";
    for (int i = 1; i < 60; i += 3)
        m_trial->source.entries[i].categories = "math-ph";
    const auto day =
        m_trial->fetched(m_trial->days.constFirst(), m_trial->days.constLast(), {u"cs.CL"_s, u"math-ph"_s});
    QCOMPARE(day->announced, std::optional(60));
    QCOMPARE(m_trial->log.all().size(), 60);
    QCOMPARE(m_trial->log.distinctIds(), 60);
    // One of the second list that was touched after the first had been gone through is not lost.
    m_trial->source.entries[0].datestamp = QDate(2026, 2, 20);
    QCOMPARE(
        m_trial->fetched(m_trial->days.constFirst(), m_trial->days.constLast(), {u"cs.CL"_s, u"math-ph"_s})
            ->received,
        60);
}

void OaiClientTest::deletions_areHandedOn() {
    m_trial->source.entries[4].deleted = true;
    QCOMPARE(m_trial->fetched()->received, 59);
    QCOMPARE(m_trial->log.pages.constFirst().deleted, QStringList{u"2601.00004"_s});
}

void OaiClientTest::aDayTouchedLater_isProvisional() {
    m_trial->source.entries[0].datestamp = QDate(2026, 2, 17);
    const auto day = m_trial->fetched();
    QCOMPARE(day->received, 60);
    QVERIFY(day->provisional);
    int provisional = 0;
    for (const Announcement& entry : m_trial->log.all())
        provisional += entry.listing.provisional ? 1 : 0;
    QCOMPARE(provisional, 1);
}

void OaiClientTest::nothingTouchedSince_isAnEmptyRange() {
    m_trial->source.entries.clear();
    const auto day = m_trial->fetched();
    QCOMPARE(day->announced, std::optional(0));
    QVERIFY(!day->noAnnouncement);
    m_trial->peer.setHandler(
        [](const Request&) { return Answer::xml(OaiSource::error("noRecordsMatch"), 404); });
    QCOMPARE(m_trial->fetched()->announced, std::optional(0));
}

void OaiClientTest::daysNotThereYet_areLeftOutWithARemark() {
    // Announced on the 4th at 20:00 Eastern; OAI-PMH has it by midnight.
    m_trial->clock.set(QDateTime(QDate(2026, 2, 5), QTime(2, 0), QTimeZone::utc()));
    const auto day = m_trial->fetched();
    QCOMPARE(day->received, 40);
    QVERIFY2(day->remarks.value(0).contains(u"2026-02-05"_s), qPrintable(day->remarks.join(u' ')));
    QCOMPARE(m_trial->fetched(m_trial->days.at(2), m_trial->days.at(2)).error().kind, ErrorKind::NotFound);
    m_trial->clock.set(QDateTime(QDate(2026, 2, 5), QTime(5, 0), QTimeZone::utc()));
    QCOMPARE(m_trial->fetched()->received, 60);
}

void OaiClientTest::aRangeWithoutMailings_asksNobody() {
    QVERIFY(m_trial->fetched(QDate(2026, 2, 7), QDate(2026, 2, 8))->noAnnouncement);
    QCOMPARE(m_trial->fetched(m_trial->days.at(0), m_trial->days.at(0), {u"Not one"_s}).error().kind,
             ErrorKind::Usage);
    QVERIFY(m_trial->peer.requests().isEmpty());
}

void OaiClientTest::unreadableRecords_areRemarksAndCounted() {
    m_trial->peer.setHandler([this](const Request& request) {
        Answer answer = m_trial->source(request);
        answer.body.replace("oai:arXiv.org:2601.00013", "oai:example.org:13");
        return answer;
    });
    const auto day = m_trial->fetched();
    QCOMPARE(day->announced, std::optional(60));
    QCOMPARE(day->received, 59);
    QCOMPARE(day->remarks.size(), 1);
}

void OaiClientTest::theRecordedPages_comeWholeAndOnce() {
    const auto page = [](int number) {
        return recording(u"feeds/arxiv-oai/constructed_ListRecords_arXivRaw_page%1.xml"_s.arg(number));
    };
    if (page(1).isEmpty())
        QSKIP("the recordings are not beside this checkout");
    m_trial->clock.set(QDateTime(QDate(2026, 6, 26), QTime(12, 0), QTimeZone::utc()));
    m_trial->peer.setHandler([one = page(1), two = page(2)](const Request& request) {
        return Answer::xml(request.query.hasQueryItem(u"resumptionToken"_s) ? two : one);
    });
    const auto day = m_trial->fetched(QDate(2026, 6, 25), QDate(2026, 6, 25), {u"cs"_s});
    QVERIFY2(day.ok(), day.ok() ? "" : qPrintable(day.error().sentence));
    QCOMPARE(day->received, 26);
    QCOMPARE(day->announced, std::optional(26));
    QVERIFY(!day->provisional); // their datestamps are of the mailing's day
    QCOMPARE(m_trial->log.pages.constLast().deleted, QStringList{u"2606.00000"_s});
}

QTEST_GUILESS_MAIN(OaiClientTest)
#include "oai_client_test.moc"
