#include "library/day_ledger_store.h"
#include "library/ledger_store.h"
#include "library/paper_store.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 30);

Announcement listed(const QString& id, const QStringList& categories, ListingKind kind = ListingKind::New) {
    Announcement announcement = announced(paperOf(id), day);
    announcement.paper.categories = categories;
    announcement.paper.primaryCategory = categories.constFirst();
    announcement.listing.kind = kind;
    return announcement;
}

FetchRecord asked(const QString& scope, std::optional<int> announced, int stored) {
    return {.source = source::arxiv,
            .day = day,
            .scope = scope,
            .at = utc(2026, 1, 30),
            .announced = announced,
            .stored = stored};
}

} // namespace

/// A day's ledger: what sources said beside what is in the library.
class DayLedgerTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_library = std::make_unique<OpenLibrary>(); }
    void aDayNobodyAskedFor_hasNoLines();
    void everyCategory_countsItsOwnPapers();
    void announced_isWhatTheSourceSaidAndNeverWhatIsThere();
    void lists_thatOverlap_areNotSummedUp();
    void theWidestList_speaksForTheSource();
    void rules_areNamedMostFirst();
    void summariesAndFailures_areCounted();
    void anotherSource_hasALineWithoutCategories();
    void aWatch_hasALineOfItsOwn();
    void aPaperWhoseDayTurnedOutToBeAnother_isNoGap();
    void anArchive_takesInItsCategories();
    void theWholeDay_isReadByIndices();
    void aThousandPapers_areCounted();

  private:
    QList<PaperKey> add(const QList<Announcement>& announcements) {
        return m_library->written([&](Connection& c) { return PaperStore(c).add(announcements); }).keys;
    }
    void record(const FetchRecord& record) {
        m_library->written([&](Connection& c) { return LedgerStore(c).record(record); });
    }
    void run(const QByteArray& sql) {
        m_library->written([&](Connection& c) { return c.script(sql); });
    }
    DayLedger ledger() {
        return m_library->seen([](Connection& c) { return DayLedgerStore(c).of(day); });
    }
    LedgerLine line(const QString& category = {}, const QString& source = source::arxiv) {
        for (const LedgerLine& line : ledger().lines)
            if (line.source == source && line.category == category)
                return line;
        return {};
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void DayLedgerTest::aDayNobodyAskedFor_hasNoLines() {
    QCOMPARE(ledger(), (DayLedger{.day = day, .state = DayState::NotFetched}));
}

void DayLedgerTest::everyCategory_countsItsOwnPapers() {
    add({listed(u"2601.00001"_s, {u"cs.CL"_s}), listed(u"2601.00002"_s, {u"cs.LG"_s, u"cs.CL"_s}),
         listed(u"2601.00003"_s, {u"math.OC"_s, u"cs.LG"_s}, ListingKind::CrossList),
         listed(u"2601.00004"_s, {u"cs.CL"_s}, ListingKind::Replacement),
         listed(u"2601.00005"_s, {u"stat.ML"_s, u"cs.CL"_s}, ListingKind::ReplacementCrossList)});
    FetchRecord all = asked(u"cs.CL cs.LG"_s, 5, 5);
    all.categories = {{u"cs.CL"_s, 4, 4}, {u"cs.LG"_s, 2, 2}};
    record(all);
    QCOMPARE(line(), (LedgerLine{.source = source::arxiv,
                                 .announced = 5,
                                 .fetched = 5,
                                 .fresh = 2,
                                 .crossListed = 1,
                                 .replaced = 2}));
    QCOMPARE(line(u"cs.CL"_s), (LedgerLine{.source = source::arxiv,
                                           .category = u"cs.CL"_s,
                                           .announced = 4,
                                           .fetched = 4,
                                           .fresh = 1,
                                           .crossListed = 1,
                                           .replaced = 2}));
    QCOMPARE(line(u"cs.LG"_s), (LedgerLine{.source = source::arxiv,
                                           .category = u"cs.LG"_s,
                                           .announced = 2,
                                           .fetched = 2,
                                           .fresh = 1,
                                           .crossListed = 1}));
    const DayLedger whole = ledger();
    QCOMPARE(whole.state, DayState::Complete);
    QCOMPARE(whole.lines.size(), 3);
    QCOMPARE(whole.lines.constFirst().category, QString());
    QCOMPARE(whole.records, QList<FetchRecord>{all});
}

void DayLedgerTest::announced_isWhatTheSourceSaidAndNeverWhatIsThere() {
    add({listed(u"2601.00001"_s, {u"cs.CL"_s}), listed(u"2601.00002"_s, {u"cs.CL"_s})});
    FetchRecord torn = asked(u"cs.CL"_s, std::nullopt, 2);
    torn.error = u"It broke off."_s;
    torn.categories = {{u"cs.CL"_s, std::nullopt, 2}};
    record(torn);
    QCOMPARE(line().announced, std::nullopt);
    QCOMPARE(line().fetched, 2);
    QCOMPARE(line(u"cs.CL"_s).announced, std::nullopt);
    QCOMPARE(line(u"cs.CL"_s).fetched, 2);
    QCOMPARE(ledger().reason, u"It broke off."_s);
    QCOMPARE(ledger().state, DayState::Gap);
}

void DayLedgerTest::lists_thatOverlap_areNotSummedUp() {
    add({listed(u"2601.00001"_s, {u"cs.CL"_s, u"cs.LG"_s})});
    record(asked(u"cs.CL"_s, 1, 1));
    record(asked(u"cs.LG"_s, 1, 1));
    QCOMPARE(line().announced, std::nullopt);
    QCOMPARE(line().fetched, 1);
    QCOMPARE(ledger().lines.size(), 3);
}

void DayLedgerTest::theWidestList_speaksForTheSource() {
    record(asked(u"cs.CL"_s, 3, 3));
    record(asked(u"cs.CL cs.LG"_s, 7, 6));
    QCOMPARE(line().announced, std::optional(7));
    QCOMPARE(line().fetched, 6);
}

void DayLedgerTest::rules_areNamedMostFirst() {
    const QList<PaperKey> keys =
        add({listed(u"2601.00001"_s, {u"cs.CL"_s}), listed(u"2601.00002"_s, {u"cs.LG"_s, u"cs.CL"_s}),
             listed(u"2601.00003"_s, {u"cs.CL"_s}), listed(u"2601.00004"_s, {u"cs.CL"_s})});
    record(asked(u"cs.CL cs.LG"_s, 4, 4));
    run("INSERT INTO rules VALUES (1, 1, 0, 'No surveys', '{}', 1), (2, 2, 0, 'Too long', '{}', 1)");
    for (int i = 0; i < 3; ++i)
        run("INSERT INTO filtered VALUES (" + QByteArray::number(keys.at(i)) + (i == 0 ? ", 1)" : ", 2)"));
    QCOMPARE(line().filtered, 3);
    QCOMPARE(line().filteredBy, (QList<NamedCount>{{u"Too long"_s, 2}, {u"No surveys"_s, 1}}));
    QCOMPARE(line(u"cs.LG"_s).filteredBy, (QList<NamedCount>{{u"Too long"_s, 1}}));
    QCOMPARE(line().fetched, 4); // hidden is not gone
}

void DayLedgerTest::summariesAndFailures_areCounted() {
    const QList<PaperKey> keys =
        add({listed(u"2601.00001"_s, {u"cs.CL"_s}), listed(u"2601.00002"_s, {u"cs.CL"_s}),
             listed(u"2601.00003"_s, {u"cs.CL"_s})});
    m_library->written([&](Connection& c) { return SummaryStore(c).add(keys.at(0), summaryOf(u"T."_s)); });
    run("INSERT INTO jobs (paper, engine, language, state) VALUES (" + QByteArray::number(keys.at(1)) +
        ", 'e', 'en', 4), (" + QByteArray::number(keys.at(2)) + ", 'e', 'en', 4), (" +
        QByteArray::number(keys.at(2)) + ", 'e', 'en', 1)");
    QCOMPARE(line().summarised, 1);
    QCOMPARE(line().failed, 1); // the other one is waiting for another try
}

void DayLedgerTest::anotherSource_hasALineWithoutCategories() {
    Announcement pick = listed(u"2601.00001"_s, {u"cs.CL"_s}, ListingKind::Pick);
    pick.listing.source = source::huggingFace;
    add({pick, listed(u"2601.00001"_s, {u"cs.CL"_s})});
    FetchRecord picks = asked({}, 1, 1);
    picks.source = source::huggingFace;
    record(picks);
    const LedgerLine own = line({}, source::huggingFace);
    QCOMPARE(own.announced, std::optional(1));
    QCOMPARE(own.fetched, 1);
    QCOMPARE(own.fresh, 0);
    QCOMPARE(line().announced, std::nullopt); // nobody asked arXiv
    QCOMPARE(line().fetched, 1);
}

void DayLedgerTest::aWatch_hasALineOfItsOwn() {
    add({listed(u"2601.00001"_s, {u"cs.CL"_s}), listed(u"2601.00002"_s, {u"hep-th"_s})});
    record(asked(u"cs.CL"_s, 2, 1));
    record(asked(u"watch: cs.CL strings"_s, 1, 1));
    QCOMPARE(line().announced, std::optional(2));
    QCOMPARE(line().fetched, 1); // what the watch found does not stand in for what is missing
    QCOMPARE(line().fresh, 1);
    QCOMPARE(line(u"watch: cs.CL strings"_s).fetched, 1);
    QCOMPARE(ledger().state, DayState::Gap);
}

void DayLedgerTest::aPaperWhoseDayTurnedOutToBeAnother_isNoGap() {
    Announcement guess = listed(u"2601.00001"_s, {u"cs.CL"_s});
    guess.listing.provisional = true;
    add({guess});
    FetchRecord provisional = asked(u"cs.CL"_s, 1, 1);
    provisional.provisional = true;
    provisional.categories = {{u"cs.CL"_s, 1, 1}};
    record(provisional);
    Announcement certain = listed(u"2601.00001"_s, {u"cs.CL"_s});
    certain.listing.day = day.addDays(3);
    add({certain});
    QCOMPARE(line().fresh, 0);
    QCOMPARE(line().fetched, 1);
    QCOMPARE(line(u"cs.CL"_s).fetched, 1);
    QCOMPARE(ledger().state, DayState::Provisional);
}

void DayLedgerTest::anArchive_takesInItsCategories() {
    add({listed(u"2601.00001"_s, {u"math.CO"_s}), listed(u"2601.00002"_s, {u"hep-th"_s, u"math.AG"_s}),
         listed(u"2601.00003"_s, {u"math-ph"_s})});
    record(asked(u"math math-ph"_s, 3, 3));
    QCOMPARE(line(u"math"_s).fetched, 2);
    QCOMPARE(line(u"math"_s).fresh, 1);
    QCOMPARE(line(u"math"_s).crossListed, 1);
    QCOMPARE(line(u"math-ph"_s).fetched, 1);
}

void DayLedgerTest::theWholeDay_isReadByIndices() {
    const QStringList plan = m_library->seen([](Connection& c) -> Result<QStringList> {
        Statement statement = c.prepare("EXPLAIN QUERY PLAN "_ba + DayLedgerStore::listedQuery());
        QStringList lines;
        statement.with(day);
        while (statement.step())
            lines += statement.text(3);
        const Outcome outcome = statement.outcome();
        return outcome ? Result<QStringList>(lines) : outcome.error();
    });
    const QString all = plan.join(u'\n');
    QVERIFY2(plan.constFirst().startsWith(u"SEARCH l USING PRIMARY KEY"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"SCAN"_s) && !all.contains(u"AUTOMATIC"_s), qPrintable(all));
}

void DayLedgerTest::aThousandPapers_areCounted() {
    QList<Announcement> papers;
    const QStringList names{u"cs.CL"_s, u"cs.LG"_s, u"cs.CV"_s, u"cs.AI"_s, u"stat.ML"_s};
    for (int i = 0; i < 1000; ++i)
        papers += listed(u"2601.%1"_s.arg(10'000 + i), {names.at(i % 5), names.at((i + 1) % 5)});
    add(papers);
    record(asked(names.join(u' '), 1000, 1000));
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        ledger();
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    qInfo("the ledger of 1,000 papers: %.1f ms", double(fastest) / 1e6);
    QCOMPARE(line().fetched, 1000);
    QCOMPARE(line(u"cs.CL"_s).fetched, 400);
}

QTEST_GUILESS_MAIN(DayLedgerTest)
#include "day_ledger_test.moc"
