#include "ui/ledger/day_fetch.h"
#include "ui/ledger/ledger_words.h"
#include "ui/ledger/range_words.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

const QDate theDay(2026, 1, 6);
const QDateTime later(QDate(2026, 2, 1), QTime(12, 0), QTimeZone::utc());

FetchRecord record(const QString& source, const QString& scope, std::optional<int> announced, int stored,
                   const QString& error = {}) {
    return {.source = source,
            .day = theDay,
            .scope = scope,
            .announced = announced,
            .stored = stored,
            .error = error};
}

DayLedger gapIn(const QStringList& categories) {
    DayLedger ledger{.day = theDay, .state = DayState::Gap};
    ledger.lines = {{.source = u"arxiv"_s, .category = {}, .announced = 331, .fetched = 328},
                    {.source = u"arxiv"_s, .category = u"cs.AI"_s, .announced = 200, .fetched = 200}};
    for (const QString& category : categories)
        ledger.lines += {.source = u"arxiv"_s, .category = category, .announced = 60, .fetched = 57};
    return ledger;
}

} // namespace

/// What is said of a day's ledger.
class LedgerWordsTest : public QObject {
    Q_OBJECT

  private slots:
    void verdictOfADay_isOneSentenceWithNumbers_data();
    void verdictOfADay_isOneSentenceWithNumbers();
    void gap_namesTheCategoriesThatLackPapers();
    void closingAGap_asksOnlyTheListsThatLackPapers();
    void closingWithoutAKnownGap_asksTheWholeDay();
    void record_saysWhomWhatAndWhichWay();
    void outlook_saysWhatIsAskedAndWhatIsLeftOut();
    void reportOfSeveralDays_namesTheDaysThatAreNotWhole();
};

void LedgerWordsTest::verdictOfADay_isOneSentenceWithNumbers_data() {
    QTest::addColumn<DayCount>("day");
    QTest::addColumn<QString>("verdict");
    const SourceCount whole{u"arxiv"_s, 1331, 1331};
    const SourceCount picks{u"huggingface"_s, 14, 14};
    const SourceCount lacking{u"arxiv"_s, 331, 328};
    const SourceCount uncounted{u"arxiv"_s, std::nullopt, 120};
    QTest::newRow("complete") << DayCount{.state = DayState::Complete, .sources = {whole}}
                              << u"Complete: 1,331 announced, 1,331 here."_s;
    QTest::newRow("two sources") << DayCount{.state = DayState::Complete, .sources = {whole, picks}}
                                 << u"Complete: arXiv 1,331 of 1,331, Hugging Face 14 of 14."_s;
    QTest::newRow("gap") << DayCount{.state = DayState::Gap, .sources = {lacking, picks}}
                         << u"3 papers of arXiv are missing: arXiv 328 of 331, Hugging Face 14 of 14."_s;
    QTest::newRow("one missing") << DayCount{.state = DayState::Gap, .sources = {{u"arxiv"_s, 2, 1}}}
                                 << u"1 paper of arXiv is missing: 2 announced, 1 here."_s;
    QTest::newRow("broken off") << DayCount{.state = DayState::Gap,
                                            .reason = u"Why."_s,
                                            .sources = {uncounted}}
                                << u"The fetch broke off: 120 here, announced: unknown. Why."_s;
    QTest::newRow("provisional")
        << DayCount{.state = DayState::Provisional, .sources = {picks}}
        << u"Provisional: 14 announced, 14 here. The announcement has not confirmed it yet."_s;
    QTest::newRow("unknown")
        << DayCount{.state = DayState::Provisional, .sources = {uncounted}}
        << u"Provisional: 120 here, announced: unknown. Without a count nothing proves that it is all."_s;
    QTest::newRow("failed") << DayCount{.state = DayState::Failed, .reason = u"No network."_s}
                            << u"Nothing could be fetched. No network."_s;
    QTest::newRow("not fetched") << DayCount{.day = theDay}
                                 << u"Announced, but not fetched yet. Fetch the day."_s;
    QTest::newRow("no announcement")
        << DayCount{.day = {2026, 1, 10}, .state = DayState::NoAnnouncement}
        << u"No announcement: arXiv announces nothing on weekends. Its next list is "
           "that of Monday, January 12, 2026."_s;
    QTest::newRow("imported") << DayCount{.papers = 11, .hidden = 1, .imports = {{u"a.md"_s, u"sheaf"_s, 12}}}
                              << u"12 papers imported, not fetched from the sources yet."_s;
    QTest::newRow("uncounted") << DayCount{.papers = 1} << u"1 paper here, which no fetch has counted."_s;
}

void LedgerWordsTest::verdictOfADay_isOneSentenceWithNumbers() {
    QLocale::setDefault(QLocale(QLocale::English));
    QFETCH(DayCount, day);
    QTEST(dayVerdict(day, later), "verdict");
}

void LedgerWordsTest::gap_namesTheCategoriesThatLackPapers() {
    QCOMPARE(ledgerVerdict(gapIn({u"cs.CV"_s}), later),
             u"3 papers of cs.CV are missing: 331 announced, 328 here."_s);
    QCOMPARE(ledgerVerdict(gapIn({u"cs.CV"_s, u"cs.LG"_s}), later),
             u"3 papers of cs.CV, cs.LG are missing: 331 announced, 328 here."_s);
    QCOMPARE(ledgerVerdict(gapIn({}), later), u"3 papers of arXiv are missing: 331 announced, 328 here."_s);
}

void LedgerWordsTest::closingAGap_asksOnlyTheListsThatLackPapers() {
    FetchRecord lacksACategory = record(u"arxiv"_s, u"cs.CV cs.LG"_s, 100, 100);
    lacksACategory.categories = {{u"cs.CV"_s, 60, 57}};
    FetchRecord killed = record(u"arxiv"_s, u"math.CO"_s, std::nullopt, 4);
    killed.underWay = true;
    const DayLedger ledger{.day = theDay,
                           .state = DayState::Gap,
                           .records = {record(u"arxiv"_s, u"cs.AI cs.CL"_s, 331, 331), lacksACategory, killed,
                                       record(u"arxiv"_s, u"stat.ML"_s, 5, 3),
                                       record(u"huggingface"_s, {}, std::nullopt, 12),
                                       record(u"openreview"_s, {}, std::nullopt, 0, u"It is away."_s)}};
    QStringList asked;
    for (const FetchRequest& request : requestsToClose(ledger)) {
        QCOMPARE(request.day, theDay);
        QVERIFY(!request.last.isValid());
        asked += request.sources.join(u'+') + u':' + request.categories.join(u' ');
    }
    QCOMPARE(asked,
             QStringList({u"arxiv:cs.CV cs.LG"_s, u"arxiv:math.CO"_s, u"arxiv:stat.ML"_s, u"openreview:"_s}));
}

void LedgerWordsTest::closingWithoutAKnownGap_asksTheWholeDay() {
    const auto requests = requestsToClose(
        {.day = theDay, .state = DayState::Complete, .records = {record(u"arxiv"_s, u"cs.AI"_s, 3, 3)}});
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.constFirst().day, theDay);
    QVERIFY(requests.constFirst().sources.isEmpty());
}

void LedgerWordsTest::record_saysWhomWhatAndWhichWay() {
    FetchRecord fetched = record(u"arxiv"_s, u"cs.AI cs.CL"_s, 331, 331);
    fetched.way = FetchWay::FeedAndApi;
    fetched.note = u"The feed was stale for cs.CL."_s;
    QCOMPARE(askedText(fetched), u"arXiv · cs.AI, cs.CL"_s);
    QCOMPARE(cameText(fetched),
             u"331 announced, 331 here. By the announcement feed, filled in by the query API. "
             "The feed was stale for cs.CL."_s);
    FetchRecord none = record(u"huggingface"_s, {}, 0, 0);
    none.noAnnouncement = true;
    QCOMPARE(askedText(none), u"Hugging Face"_s);
    QCOMPARE(cameText(none), u"No announcement."_s);
}

void LedgerWordsTest::outlook_saysWhatIsAskedAndWhatIsLeftOut() {
    const QString text = outlookText(
        {.days = 30,
         .sources = {{u"arxiv"_s, 1, 19, 2}, {u"huggingface"_s, 0, 0, 0}, {u"bioRxiv"_s, 1, 0, 1, true}}},
        theDay, theDay.addDays(29));
    QCOMPARE(text, u"30 days, 6 January 2026 to 4 February 2026.\n"
                   "arXiv: 1 day asked for one by one, 19 days at once, through OAI-PMH.\n"
                   "Hugging Face: nothing left to fetch.\n"
                   "bioRxiv: what it lists now.\n"
                   "Days that are whole already, or not announced yet, are left out."_s);
    QVERIFY(!outlookText({.days = 1, .sources = {{u"huggingface"_s, 1, 0, 1}}}, theDay, theDay)
                 .contains(u"left out"_s));
}

void LedgerWordsTest::reportOfSeveralDays_namesTheDaysThatAreNotWhole() {
    FetchReport report{.day = theDay, .added = 40, .known = 2};
    for (int i = 0; i < 9; ++i) {
        FetchRecord one =
            record(u"arxiv"_s, u"cs.CL"_s, 10, i == 1 ? 8 : 10, i > 2 ? u"It is away."_s : QString());
        one.day = theDay.addDays(i);
        report.records += one;
    }
    QCOMPARE(rangeReportText(report), u"9 days: 42 fetched, 40 of them new\n"
                                      "7 January 2026: 2 missing.\n"
                                      "9 January 2026: It is away.\n"
                                      "10 January 2026: It is away.\n"
                                      "11 January 2026: It is away.\n"
                                      "12 January 2026: It is away.\n"
                                      "And 2 days not whole either."_s);
    QCOMPARE(rangeReportText({.day = theDay}), u"Nothing was left to fetch."_s);
}

QTEST_GUILESS_MAIN(LedgerWordsTest)
#include "ledger_words_test.moc"
