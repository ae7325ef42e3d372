#include "library/day_state.h"
#include "library/ledger_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 30);

/// As arXiv's feed proves it.
FetchRecord certain(int hour, int announced = 60, int stored = 60) {
    return {.source = source::arxiv,
            .day = day,
            .scope = u"cs.CL cs.LG"_s,
            .at = utc(2026, 1, 30, hour),
            .announced = announced,
            .stored = stored,
            .note = u"By the feed."_s,
            .way = FetchWay::Feed,
            .categories = {{u"cs.CL"_s, 40, 40}, {u"cs.LG"_s, 30, 30}}};
}

FetchRecord guessed(int hour, int papers = 58) {
    FetchRecord record = certain(hour, papers, papers);
    record.provisional = true;
    record.way = FetchWay::Api;
    record.categories = {{u"cs.CL"_s, std::nullopt, 39}, {u"cs.LG"_s, std::nullopt, 29}};
    return record;
}

FetchRecord failed(int hour, int stored = 0) {
    FetchRecord record = guessed(hour, stored);
    record.announced = std::nullopt;
    record.provisional = false;
    record.way = FetchWay::Unknown;
    record.error = u"No answer."_s;
    record.categories = {{u"cs.CL"_s, std::nullopt, stored}, {u"cs.LG"_s, std::nullopt, 0}};
    return record;
}

FetchRecord begun(int hour) {
    return {.source = source::arxiv,
            .day = day,
            .scope = u"cs.CL cs.LG"_s,
            .at = utc(2026, 1, 30, hour),
            .underWay = true};
}

} // namespace

/// What the ledger keeps of several fetches of the same list, and what it makes of the day.
class LedgerTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_library = std::make_unique<OpenLibrary>(); }
    void everythingOfALine_isKept();
    void whatIsWhole_staysWhole_data();
    void whatIsWhole_staysWhole();
    void whatIsBetter_takesItsPlace_data();
    void whatIsBetter_takesItsPlace();
    void aSecondFailure_keepsWhatTheFirstHad();
    void aFetchUnderWay_isAGapUntilItEnds();
    void aCategory_isKnownWhateverItWasAskedWith();
    void aCategorysProof_outlastsAGuess();
    void aCategoryThatLacksPapers_isAGap();
    void aCategoryWithoutACount_isNotComplete();
    void aWatchNamedLikeACategory_hasNoneOfItsCounts();

  private:
    FetchRecord after(const QList<FetchRecord>& records) {
        for (const FetchRecord& record : records)
            m_library->written([&](Connection& c) { return LedgerStore(c).record(record); });
        return known().constFirst();
    }
    QList<FetchRecord> known() {
        return m_library->seen([](Connection& c) { return LedgerStore(c).of(day); });
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void LedgerTest::everythingOfALine_isKept() {
    QCOMPARE(after({certain(9)}), certain(9));
    m_library->reopen();
    QCOMPARE(known(), QList<FetchRecord>{certain(9)});
}

void LedgerTest::whatIsWhole_staysWhole_data() {
    QTest::addColumn<FetchRecord>("before");
    QTest::addColumn<FetchRecord>("now");
    QTest::newRow("a failure") << certain(9) << failed(10);
    QTest::newRow("a failure with some papers") << certain(9) << failed(10, 12);
    QTest::newRow("a fetch killed under way") << certain(9) << begun(10);
    QTest::newRow("a guess") << certain(9) << guessed(10);
    QTest::newRow("a failure after a guess") << guessed(9) << failed(10);
    QTest::newRow("an older answer") << guessed(9) << certain(8);
}

void LedgerTest::whatIsWhole_staysWhole() {
    QFETCH(FetchRecord, before);
    QFETCH(FetchRecord, now);
    after({before});
    const DayState state = dayStateOf(known());
    const FetchRecord kept = after({now});
    QCOMPARE(kept.at, before.at);
    QCOMPARE(kept.stored, before.stored);
    QCOMPARE(dayStateOf(known()), state);
}

void LedgerTest::whatIsBetter_takesItsPlace_data() {
    QTest::addColumn<FetchRecord>("before");
    QTest::addColumn<FetchRecord>("now");
    QTest::newRow("after a failure") << failed(9) << guessed(10);
    QTest::newRow("after a killed fetch") << begun(9) << certain(10);
    QTest::newRow("proof after a guess") << guessed(9) << certain(10);
    QTest::newRow("a newer guess") << guessed(9) << guessed(10, 59);
    QTest::newRow("a source that now has more") << certain(9) << certain(10, 61, 60);
    QTest::newRow("a failure after a gap") << certain(9, 61, 60) << failed(10, 60);
}

void LedgerTest::whatIsBetter_takesItsPlace() {
    QFETCH(FetchRecord, before);
    QFETCH(FetchRecord, now);
    const FetchRecord kept = after({before, now});
    QCOMPARE(kept.at, now.at);
    QCOMPARE(kept.stored, now.stored);
    QCOMPARE(kept.error, now.error);
}

void LedgerTest::aSecondFailure_keepsWhatTheFirstHad() {
    FetchRecord partly = failed(9, 40);
    partly.announced = 60;
    const FetchRecord kept = after({partly, failed(10, 5)});
    QCOMPARE(kept.stored, 40);
    QCOMPARE(kept.announced, std::optional(60));
    QCOMPARE(dayStateOf(known()), DayState::Gap);
}

void LedgerTest::aFetchUnderWay_isAGapUntilItEnds() {
    after({begun(9)});
    QCOMPARE(dayStateOf(known()), DayState::Gap);
    QVERIFY(failureOf(known()).contains(u"broken off"_s));
    after({certain(10)});
    QCOMPARE(dayStateOf(known()), DayState::Complete);
    QCOMPARE(failureOf(known()), QString());
}

void LedgerTest::aCategory_isKnownWhateverItWasAskedWith() {
    FetchRecord alone = certain(10, 40, 40);
    alone.scope = u"cs.CL"_s;
    alone.categories = {{u"cs.CL"_s, 40, 40}};
    after({certain(9), alone});
    QCOMPARE(known().size(), 2);
    QCOMPARE(known().at(0).categories, alone.categories);
    QCOMPARE(known().at(1).categories, certain(9).categories);
}

void LedgerTest::aCategorysProof_outlastsAGuess() {
    FetchRecord alone = guessed(10, 38);
    alone.scope = u"cs.CL"_s;
    alone.categories = {{u"cs.CL"_s, 38, 38}};
    after({certain(9), alone});
    QCOMPARE(known().at(1).categories, certain(9).categories);
    FetchRecord torn = certain(8);
    torn.day = day;
    torn.scope = u"cs.AI"_s;
    torn.categories = {{u"cs.AI"_s, 10, 9}};
    FetchRecord filled = guessed(11);
    filled.scope = u"cs.AI"_s;
    filled.categories = {{u"cs.AI"_s, 10, 10}};
    after({torn, filled});
    QCOMPARE(known().at(0).categories, filled.categories);
}

void LedgerTest::aCategoryThatLacksPapers_isAGap() {
    FetchRecord lacking = certain(9);
    lacking.categories = {{u"cs.CL"_s, 41, 40}, {u"cs.LG"_s, 30, 30}};
    after({lacking});
    QCOMPARE(dayStateOf(known()), DayState::Gap);
    QVERIFY(!known().constFirst().isWhole());
}

void LedgerTest::aCategoryWithoutACount_isNotComplete() {
    FetchRecord unknown = certain(9);
    unknown.categories = {{u"cs.CL"_s, 40, 40}, {u"cs.LG"_s, std::nullopt, 30}};
    after({unknown});
    QCOMPARE(dayStateOf(known()), DayState::Provisional);
}

void LedgerTest::aWatchNamedLikeACategory_hasNoneOfItsCounts() {
    FetchRecord watch = certain(10, 1, 1);
    watch.scope = u"watch: cs.CL"_s;
    watch.categories = {};
    after({certain(9), watch});
    QCOMPARE(known().at(1).scope, watch.scope);
    QCOMPARE(known().at(1).categories, QList<CategoryCount>());
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
