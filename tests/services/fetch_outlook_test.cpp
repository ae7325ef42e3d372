#include "library/ledger_store.h"
#include "library/library.h"
#include "services/fetch_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What a fetch of several days is said to do before it begins.
class FetchOutlookTest : public QObject {
    Q_OBJECT

  private slots:
    void days_areCountedByTheWayTheyAreAskedFor();
    void wholeDays_areLeftOut();
    void nobody_isAsked();
    void requestThatMakesNoSense_isRefused();

  private:
    Result<FetchOutlook> outlook(QDate first, QDate last) {
        return awaited(m_desk.workspace().fetch().outlook({.day = first, .last = last}));
    }

    FakeClock m_clock{QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc())};
    FakePeer m_peer{[](const Request&) { return Answer{.status = 404}; }};
    Desk m_desk{m_clock,
                {{u"feeds.arxiv.oai_url"_s, m_peer.url(u"/oai"_s).toString()},
                 {u"feeds.arxiv.categories"_s, u"cs.CL"_s},
                 {u"feeds.huggingface.api_url"_s, m_peer.url(u"/hf"_s).toString()}}};
};

void FetchOutlookTest::days_areCountedByTheWayTheyAreAskedFor() {
    const auto week = outlook({2026, 2, 2}, {2026, 2, 8}); // Monday to Sunday; Monday's mailing is one too
    QVERIFY(week);
    QCOMPARE(week->days, 7);
    QCOMPARE(week->sources.size(), 2);
    QCOMPARE(week->sources.at(0), (SourceOutlook{u"arxiv"_s, 2, 5, 3}));
    QCOMPARE(week->sources.at(1), (SourceOutlook{u"huggingface"_s, 7, 0, 7}));
}

void FetchOutlookTest::wholeDays_areLeftOut() {
    const auto library = Library::open(m_desk.workspace().libraryPath());
    QVERIFY(library);
    const FetchRecord whole{.source = u"arxiv"_s,
                            .day = {2026, 2, 3},
                            .scope = u"cs.CL"_s,
                            .at = m_clock.now(),
                            .announced = 20,
                            .stored = 20,
                            .error = {}};
    QVERIFY((*library)->write([whole](Connection& c) { return LedgerStore(c).record(whole); }).result());
    const auto week = outlook({2026, 2, 2}, {2026, 2, 8});
    QVERIFY(week);
    QCOMPARE(week->sources.at(0).harvested, 4);
}

void FetchOutlookTest::nobody_isAsked() {
    QVERIFY(outlook({2026, 2, 2}, {2026, 2, 8}));
    QCOMPARE(m_peer.requests().size(), 0);
    QVERIFY(!m_desk.workspace().fetch().busy());
}

void FetchOutlookTest::requestThatMakesNoSense_isRefused() {
    const auto backwards = outlook({2026, 2, 8}, {2026, 2, 2});
    QVERIFY(!backwards);
    QCOMPARE(backwards.error().kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(FetchOutlookTest)
#include "fetch_outlook_test.moc"
