#include "library/count_store.h"
#include "library/ledger_store.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class ListedDaysTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_library = std::make_unique<OpenLibrary>(); }

    void newestRecord_winsWhateverComesLast();
    void day_isNamedByItsLedger_data();
    void day_isNamedByItsLedger();
    void days_countPapersOnce();
    void emptyLibrary_hasNoNewestDay();

  private:
    PaperKey paper(const QString& id) {
        return m_library->written([&](Connection& c) { return PaperStore(c).add({announced(paperOf(id))}); })
            .keys.first();
    }
    void record(const FetchRecord& record) {
        m_library->written([&](Connection& c) { return LedgerStore(c).record(record); });
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void ListedDaysTest::newestRecord_winsWhateverComesLast() {
    const QDate day(2026, 1, 30);
    const FetchRecord newest = {.source = source::arxiv,
                                .day = day,
                                .scope = u"cs.CL"_s,
                                .at = utc(2026, 1, 30, 9),
                                .announced = 60,
                                .stored = 60,
                                .provisional = true};
    FetchRecord older = newest;
    older.at = utc(2026, 1, 30, 8);
    older.announced = std::nullopt;
    older.error = u"No answer."_s;
    record(older);
    record(newest);
    record(older);
    FetchRecord otherScope = older;
    otherScope.scope = u"cs.CV"_s;
    record(otherScope);
    const auto records = m_library->seen([&](Connection& c) { return LedgerStore(c).of(day); });
    QCOMPARE(records, (QList<FetchRecord>{newest, otherScope}));
}

void ListedDaysTest::day_isNamedByItsLedger_data() {
    QTest::addColumn<QList<FetchRecord>>("records");
    QTest::addColumn<DayState>("state");
    QTest::addColumn<QString>("reason");
    const FetchRecord good = {.source = u"arxiv"_s, .at = utc(2026, 1, 30, 9), .announced = 60, .stored = 60};
    FetchRecord provisional = good;
    provisional.provisional = true;
    FetchRecord missing = good;
    missing.stored = 59;
    FetchRecord unknown = good;
    unknown.announced = std::nullopt;
    FetchRecord failed = {.source = u"huggingface"_s, .at = utc(2026, 1, 30, 8), .error = u"No answer."_s};
    FetchRecord failedLater = {.source = u"other"_s, .at = utc(2026, 1, 30, 9), .error = u"Still none."_s};
    FetchRecord nothing = {.source = u"huggingface"_s, .at = utc(2026, 1, 30, 8), .noAnnouncement = true};
    const auto row = [](const char* name, const QList<FetchRecord>& records, DayState state,
                        const QString& reason = {}) { QTest::newRow(name) << records << state << reason; };
    row("all agree", {good}, DayState::Complete);
    row("one agrees, the other lists nothing", {good, nothing}, DayState::Complete);
    row("by submission times", {provisional, nothing}, DayState::Provisional);
    row("the source gives no count", {unknown}, DayState::Provisional);
    row("one paper missing", {missing}, DayState::Gap);
    row("one of two failed", {good, failed}, DayState::Gap, u"No answer."_s);
    row("all failed", {failedLater, failed}, DayState::Failed, u"Still none."_s);
    row("a holiday", {nothing}, DayState::NoAnnouncement);
}

void ListedDaysTest::day_isNamedByItsLedger() {
    QFETCH(QList<FetchRecord>, records);
    const QDate day(2026, 1, 30);
    for (FetchRecord& one : records) {
        one.day = day;
        record(one);
    }
    const auto days = m_library->seen([&](Connection& c) { return CountStore(c).days(day, day.addDays(3)); });
    QCOMPARE(days.size(), 1);
    QCOMPARE(days[0].day, day);
    QTEST(days[0].state, "state");
    QTEST(days[0].reason, "reason");
}

void ListedDaysTest::days_countPapersOnce() {
    const QDate day(2026, 1, 30);
    const PaperKey one = paper(u"2601.00001"_s);
    const PaperKey two = paper(u"2601.00002"_s);
    m_library->written([&](Connection& c) {
        return PaperStore(c).add({announced(paperOf(u"2601.00001"_s), day, source::huggingFace),
                                  announced(paperOf(u"2601.00001"_s), day.addDays(1), source::huggingFace)});
    });
    m_library->written([&](Connection& c) { return ReadingStore(c).setRead({two}, true); });
    m_library->written([&](Connection& c) { return SummaryStore(c).add(one, summaryOf(u"S."_s)); });
    const auto days = m_library->seen([&](Connection& c) { return CountStore(c).days(day, day.addDays(1)); });
    const QList<DayCount> expected = {{.day = day.addDays(1), .papers = 1, .unread = 1, .summarised = 1},
                                      {.day = day, .papers = 2, .unread = 1, .summarised = 1}};
    QCOMPARE(days, expected);
    QCOMPARE(m_library->seen([](Connection& c) { return CountStore(c).newestDay(); }), day.addDays(1));
}

void ListedDaysTest::emptyLibrary_hasNoNewestDay() {
    QVERIFY(!m_library->seen([](Connection& c) { return CountStore(c).newestDay(); }));
    QCOMPARE(m_library->seen([](Connection& c) { return CountStore(c).sidebar({}); }), SidebarCounts());
}

QTEST_GUILESS_MAIN(ListedDaysTest)
#include "listed_days_test.moc"
