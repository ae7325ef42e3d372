#include "library/paper_store.h"
#include "library/summary_store.h"
#include "library/trust_store.h"
#include "open_library.h"

using namespace sheaf;
using namespace Qt::StringLiterals;

class TrustStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void marks_comeBackWithTheSummary();
    void verdict_isOfTheCurrentSummaryAndCounted();
    void verdict_needsASummary();
    void standing_countsScoresByOneEngineAndRubric();
    void standingOnItsDay_isAmongTheScoredPapersOfTheLastDayThatListedIt();
    void collapsedScores_areToldByDayAndEngine();
    void staleSummaries_areThoseOfOlderPapersAndPrompts();

  private:
    PaperKey add(int number, const Summary& summary);

    std::unique_ptr<test::OpenLibrary> m_library;
};

void TrustStoreTest::init() { m_library = std::make_unique<test::OpenLibrary>(); }

PaperKey TrustStoreTest::add(int number, const Summary& summary) {
    const QString id = u"2601.%1"_s.arg(number, 5, 10, QChar(u'0'));
    return m_library->written([&](Connection& c) -> Result<PaperKey> {
        const auto stored = PaperStore(c).add({test::announced(test::paperOf(id))});
        if (!stored)
            return stored.error();
        const PaperKey key = stored->keys.constFirst();
        const Outcome added = SummaryStore(c).add(key, summary);
        return added ? Result<PaperKey>(key) : added.error();
    });
}

void TrustStoreTest::marks_comeBackWithTheSummary() {
    Summary summary = test::summaryOf(u"Short."_s);
    summary.marks = {{MarkKind::UnknownNumbers, u"12%; 3"_s}, {MarkKind::NoScoreReason, {}}};
    const PaperKey paper = add(1, summary);
    const auto kept = m_library->seen([paper](Connection& c) { return SummaryStore(c).of(paper); });
    QCOMPARE(kept, QList{summary});
}

void TrustStoreTest::verdict_isOfTheCurrentSummaryAndCounted() {
    const PaperKey paper = add(1, test::summaryOf(u"Wrong."_s));
    const QDateTime at = test::utc(2026, 2, 1);
    const auto mark = [&](const QString& reason) {
        m_library->written([&](Connection& c) { return TrustStore(c).markWrong({paper}, reason, at); });
    };
    const auto verdict = [&] {
        return m_library->seen([&](Connection& c) { return TrustStore(c).verdict(paper); });
    };
    const auto wrong = [&] {
        return m_library->seen([](Connection& c) { return TrustStore(c).verdictCounts(); })
            .constFirst()
            .wrong;
    };
    mark(u"made up"_s);
    mark(u"not said"_s);
    QCOMPARE(verdict(), (Verdict{u"not said"_s, at}));
    QCOMPARE(wrong(), 1);
    add(1, test::summaryOf(u"Better."_s));
    QCOMPARE(verdict(), std::nullopt);
    const auto counts = m_library->seen([](Connection& c) { return TrustStore(c).verdictCounts(); });
    QCOMPARE(counts, (QList<VerdictCount>{{u"work"_s, u"a-model"_s, {}, 2, 1}}));
    mark({});
    QCOMPARE(wrong(), 2);
    const auto record = m_library->seen([&](Connection& c) { return TrustStore(c).record(paper); });
    QCOMPARE(record, (VerdictCount{u"work"_s, u"a-model"_s, {}, 2, 2}));
    const PaperKey other = add(2, test::summaryOf(u"By another."_s));
    m_library->written([&](Connection& c) {
        return c.run("UPDATE summaries SET model = 'b-model' WHERE paper = ?"_ba, other);
    });
    QVERIFY(!m_library->seen([&](Connection& c) { return TrustStore(c).record(other); }));
    m_library->written([&](Connection& c) { return TrustStore(c).unmark({paper}); });
    QCOMPARE(verdict(), std::nullopt);
    QCOMPARE(wrong(), 1);
}

void TrustStoreTest::verdict_needsASummary() {
    const auto marked = m_library->write(
        [](Connection& c) { return TrustStore(c).markWrong({4711}, {}, test::utc(2026, 2, 1)); });
    QCOMPARE(marked.error().kind, ErrorKind::NotFound);
}

void TrustStoreTest::standing_countsScoresByOneEngineAndRubric() {
    for (int number = 1; number <= 30; ++number)
        add(number, test::summaryOf(u"Short."_s, number));
    add(31, test::summaryOf(u"Short."_s, 1, u"other"_s));
    const PaperKey paper = add(32, test::summaryOf(u"Short."_s, 30));
    const auto standing = [&](PaperKey key) {
        return m_library->seen([key](Connection& c) { return TrustStore(c).standing(key); });
    };
    QCOMPARE(standing(paper), (ScoreStanding{.below = 29, .same = 2, .total = 31}));
    QCOMPARE(standing(add(33, test::summaryOf(u"Short."_s, std::nullopt))), std::nullopt);
}

void TrustStoreTest::standingOnItsDay_isAmongTheScoredPapersOfTheLastDayThatListedIt() {
    for (int number = 1; number <= 30; ++number)
        add(number, test::summaryOf(u"Short."_s, number, number % 2 == 0 ? u"work"_s : u"offline"_s));
    const PaperKey unscored = add(31, test::summaryOf(u"Short."_s, std::nullopt));
    const auto standing = [&](PaperKey key) {
        return m_library->seen([key](Connection& c) { return TrustStore(c).standingOnItsDay(key); });
    };
    const PaperKey twentieth = add(20, test::summaryOf(u"Again."_s, 20));
    QCOMPARE(standing(twentieth), (DayStanding{QDate(2026, 1, 30), {19, 1, 30}}));
    QCOMPARE(standing(unscored), std::nullopt);
    m_library->written([](Connection& c) {
        return PaperStore(c).add({test::announced(test::paperOf(u"2601.00020"_s), QDate(2026, 2, 3)),
                                  test::announced(test::paperOf(u"2601.00005"_s), QDate(2026, 2, 3))});
    });
    QCOMPARE(standing(twentieth), (DayStanding{QDate(2026, 2, 3), {1, 1, 2}}));
}

void TrustStoreTest::collapsedScores_areToldByDayAndEngine() {
    for (int number = 1; number <= 12; ++number) {
        Summary extracted = test::summaryOf(u"Short."_s, 0, u"offline"_s);
        extracted.provenance.extracted = true;
        add(100 + number, extracted);
        add(number, test::summaryOf(u"Short."_s, number <= 10 ? 80 : 20));
    }
    const auto on = [&](QDate day) {
        return m_library->seen([day](Connection& c) { return TrustStore(c).collapsedScores(day, day); });
    };
    const QDate day(2026, 1, 30);
    QCOMPARE(on(day), (QList<CollapsedScores>{{day, u"work"_s, 12, 80, 10}}));
    QCOMPARE(on(day.addDays(1)), QList<CollapsedScores>());
    for (int number = 13; number <= 40; ++number)
        add(number, test::summaryOf(u"Short."_s, number * 2));
    QCOMPARE(on(day), QList<CollapsedScores>());
}

void TrustStoreTest::staleSummaries_areThoseOfOlderPapersAndPrompts() {
    Summary summary = test::summaryOf(u"Short."_s);
    summary.provenance.promptVersion = u"summary-1"_s;
    summary.provenance.paperVersion = 1;
    const PaperKey fresh = add(1, summary);
    summary.provenance.paperVersion = 0;
    const PaperKey unknown = add(2, summary);
    summary.provenance.engine = u"other"_s;
    const PaperKey older = add(3, summary);
    const auto stale = [&] {
        return m_library->seen([&](Connection& c) {
            return TrustStore(c).stale({fresh, unknown, older, 4711}, [](const Provenance& from) {
                return PresentVersions{from.engine == u"other" ? u"summary-2"_s : u"summary-1"_s, {}};
            });
        });
    };
    QCOMPARE(stale(), QList{older});
    Paper replaced = test::paperOf(u"2601.00001"_s);
    replaced.version = 2;
    m_library->written([&](Connection& c) { return PaperStore(c).add({test::announced(replaced)}); });
    QCOMPARE(stale(), (QList{fresh, older}));
}

QTEST_GUILESS_MAIN(TrustStoreTest)
#include "trust_store_test.moc"
