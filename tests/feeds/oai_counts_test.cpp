#include "feeds/oai_counts.h"
#include "feeds/oai_peer.h"

#include <QTest>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 2, 3);
const QDate wednesday(2026, 2, 4);
using Counts = QMap<QString, int>;

} // namespace

/// How many papers OAI-PMH's lists have of each day, in all and in each set.
class OaiCountsTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_trial = std::make_unique<OaiTrial>(); }
    void aPaper_countsOnceInAllAndOnceInEachSet();
    void aSetWithAnUnreadableRecord_isNotCounted();
    void everySet_countsItsOwnRecordsOfEachDay();
    void aRecordThatOneListLeftOut_comesWithTheOther();
    void aRecordTouchedUnderWay_countsOnce();
    void unreadableRecords_leaveTheirSetUncounted();

  private:
    Result<FeedDay> fetched() {
        return m_trial->fetched(m_trial->days.constFirst(), m_trial->days.constLast(),
                                {u"cs.CL"_s, u"cs.LG"_s});
    }

    std::unique_ptr<OaiTrial> m_trial;
};

void OaiCountsTest::aPaper_countsOnceInAllAndOnceInEachSet() {
    OaiCounts counts;
    QVERIFY(counts.add(u"cs.CL"_s, u"2601.00001"_s, tuesday));
    QVERIFY(!counts.add(u"cs.CL"_s, u"2601.00001"_s, tuesday));
    QVERIFY(!counts.add(u"cs.LG"_s, u"2601.00001"_s, tuesday));
    QVERIFY(counts.add(u"cs.LG"_s, u"2601.00001"_s, wednesday)); // its second version
    QCOMPARE(counts.onDays(), (QMap<QDate, int>{{tuesday, 1}, {wednesday, 1}}));
    const auto in = counts.inCategories({u"cs.CL"_s, u"cs.LG"_s}, tuesday, wednesday);
    QCOMPARE(in[tuesday], (Counts{{u"cs.CL"_s, 1}, {u"cs.LG"_s, 1}}));
    QCOMPARE(in[wednesday], (Counts{{u"cs.CL"_s, 0}, {u"cs.LG"_s, 1}}));
}

void OaiCountsTest::aSetWithAnUnreadableRecord_isNotCounted() {
    OaiCounts counts;
    counts.add(u"cs.CL"_s, u"2601.00001"_s, tuesday);
    counts.lose(u"cs.LG"_s);
    const auto in = counts.inCategories({u"cs.CL"_s, u"cs.LG"_s}, tuesday, tuesday);
    QCOMPARE(in[tuesday], (Counts{{u"cs.CL"_s, 1}}));
}

void OaiCountsTest::everySet_countsItsOwnRecordsOfEachDay() {
    for (int i = 0; i < 5; ++i)
        m_trial->source.entries[i].categories = "cs.CL cs.LG";
    for (int i = 20; i < 23; ++i)
        m_trial->source.entries[i].categories = "cs.LG";
    const auto day = fetched();
    QVERIFY(day.ok());
    QCOMPARE(day->way, FetchWay::Harvest);
    QCOMPARE(day->announcedOn[tuesday], 20);
    QCOMPARE(day->announcedIn[tuesday], (Counts{{u"cs.CL"_s, 20}, {u"cs.LG"_s, 5}}));
    QCOMPARE(day->announcedIn[wednesday], (Counts{{u"cs.CL"_s, 17}, {u"cs.LG"_s, 3}}));
    QCOMPARE(day->announcedIn[QDate(2026, 2, 5)], (Counts{{u"cs.CL"_s, 20}, {u"cs.LG"_s, 0}}));
}

/// As when a record changes its place between two pages of the first list.
void OaiCountsTest::aRecordThatOneListLeftOut_comesWithTheOther() {
    m_trial->source.entries[7].categories = "cs.CL cs.LG";
    m_trial->peer.setHandler([this](const Request& request) {
        OaiSource source = m_trial->source;
        if (request.query.toString(QUrl::FullyDecoded).contains(u"cs:cs:CL"_s))
            source.entries.removeAt(7);
        return source(request);
    });
    const auto day = fetched();
    QVERIFY(day.ok());
    QCOMPARE(m_trial->log.distinctIds(), 60);
    QCOMPARE(day->announced, std::optional(60));
    QCOMPARE(day->announcedIn[tuesday], (Counts{{u"cs.CL"_s, 19}, {u"cs.LG"_s, 1}}));
}

/// It stands in the list of the first set as it was, and in that of the second as it is now.
void OaiCountsTest::aRecordTouchedUnderWay_countsOnce() {
    m_trial->source.entries[7].categories = "cs.CL cs.LG";
    m_trial->peer.setHandler([this](const Request& request) {
        OaiSource source = m_trial->source;
        if (request.query.toString(QUrl::FullyDecoded).contains(u"cs:cs:LG"_s))
            source.entries[7].datestamp = QDate(2026, 2, 20);
        return source(request);
    });
    const auto day = fetched();
    QVERIFY(day.ok());
    QCOMPARE(day->announced, std::optional(60));
    QCOMPARE(day->announcedOn[tuesday], 20);
    QCOMPARE(day->announcedIn[tuesday], (Counts{{u"cs.CL"_s, 20}, {u"cs.LG"_s, 1}}));
}

void OaiCountsTest::unreadableRecords_leaveTheirSetUncounted() {
    m_trial->source.entries[3].categories = "cs.LG";
    m_trial->peer.setHandler([this](const Request& request) {
        Answer answer = m_trial->source(request);
        if (request.query.toString(QUrl::FullyDecoded).contains(u"cs:cs:LG"_s))
            answer.body.replace("<title>Paper</title>", "");
        return answer;
    });
    const auto day = fetched();
    QVERIFY(day.ok());
    QCOMPARE(day->remarks.size(), 1);
    QCOMPARE(day->announcedIn[tuesday], (Counts{{u"cs.CL"_s, 19}}));
}

QTEST_GUILESS_MAIN(OaiCountsTest)
#include "oai_counts_test.moc"
