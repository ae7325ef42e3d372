#include "cli/day_ledger_lines.h"
#include "cli/text_table.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 2, 18);
const QDateTime now(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc());

FetchRecord asked() {
    return {.source = u"arxiv"_s,
            .day = day,
            .scope = u"cs.CL cs.LG"_s,
            .at = QDateTime(day, QTime(12, 0), QTimeZone::utc()),
            .announced = 331,
            .stored = 331,
            .note = u"By arXiv's announcement feed."_s,
            .way = FetchWay::Feed,
            .categories = {{u"cs.CL"_s, 120, 120}, {u"cs.LG"_s, std::nullopt, 230}}};
}

DayLedger ledger() {
    return {.day = day,
            .state = DayState::Complete,
            .lines = {{.source = u"arxiv"_s,
                       .announced = 331,
                       .fetched = 331,
                       .fresh = 200,
                       .crossListed = 31,
                       .replaced = 100,
                       .filtered = 5,
                       .filteredBy = {{u"No surveys"_s, 4}, {u"Mine"_s, 1}},
                       .summarised = 20,
                       .failed = 1},
                      {.source = u"arxiv"_s, .category = u"cs.CL"_s, .announced = 120, .fetched = 120},
                      {.source = u"arxiv"_s, .category = u"cs.LG"_s, .fetched = 230, .fresh = 230},
                      {.source = u"huggingface"_s, .announced = 14, .fetched = 14}},
            .records = {asked()},
            .imports = {}};
}

} // namespace

/// A day's ledger in the terminal and for programs.
class DayLedgerLinesTest : public QObject {
    Q_OBJECT

  private slots:
    void columns_areAligned();
    void wideLetters_takeTwoColumns();
    void everyLine_hasItsNumbers();
    void gaps_areNamedWithWhatToDo();
    void aFetchThatFailed_saysSoOnce();
    void aProvisionalDay_saysHowItCanBeProven();
    void aDayToCome_saysWhenItIsAnnounced();
    void json_hasNullForWhatIsUnknown();
    void json_tellsHowTheListCame();
};

void DayLedgerLinesTest::columns_areAligned() {
    QCOMPARE(tableLines({{u""_s, u"new"_s, u"all"_s}, {u"arxiv"_s, u"7"_s, u"1024"_s}, {u"hf"_s}}),
             (QStringList{u"       new   all"_s, u"arxiv    7  1024"_s, u"hf   "_s}));
}

void DayLedgerLinesTest::wideLetters_takeTwoColumns() {
    QCOMPARE(columnsOf(u"新论文"_s), 6);
    QCOMPARE(columnsOf(u"mới"_s), 3);
    const QStringList lines = tableLines({{u"来源"_s, u"1"_s}, {u"arxiv"_s, u"2"_s}});
    QCOMPARE(columnsOf(lines.at(0)), columnsOf(lines.at(1)));
}

void DayLedgerLinesTest::everyLine_hasItsNumbers() {
    const QStringList lines = linesOf(ledger(), now);
    const auto words = [&](int line) { return lines.at(line).simplified(); };
    QCOMPARE(words(0), u"announced fetched new cross-listed replaced filtered summarised failed"_s);
    QCOMPARE(words(1), u"arxiv 331 331 200 31 100 5 20 1"_s);
    QVERIFY(lines.at(2).startsWith(u"  cs.CL"_s));
    QCOMPARE(words(3), u"cs.LG unknown 230 230 0 0 0 0 0"_s);
    QCOMPARE(words(4), u"huggingface 14 14 – – – 0 0 0"_s);
    QCOMPARE(lines.at(5), u"arxiv: hidden by rules: No surveys 4, Mine 1."_s);
    QVERIFY2(lines.at(6).endsWith(u"By arXiv's announcement feed."_s), qPrintable(lines.at(6)));
    QCOMPARE(lines.size(), 7); // nothing is to be done
}

void DayLedgerLinesTest::gaps_areNamedWithWhatToDo() {
    DayLedger gap = ledger();
    gap.state = DayState::Gap;
    gap.lines[1].fetched = 117;
    const QString all = linesOf(gap, now).join(u'\n');
    QVERIFY2(all.contains(u"arxiv cs.CL: 3 of 120 papers missing."_s), qPrintable(all));
    QVERIFY2(all.endsWith(u"To do: sheaf fetch --day 2026-02-18"_s), qPrintable(all));
}

void DayLedgerLinesTest::aFetchThatFailed_saysSoOnce() {
    DayLedger failed = ledger();
    failed.state = DayState::Gap;
    failed.records[0].error = failed.reason = u"It broke off."_s;
    QCOMPARE(linesOf(failed, now).join(u'\n').count(u"It broke off."_s), 1);
}

void DayLedgerLinesTest::aProvisionalDay_saysHowItCanBeProven() {
    DayLedger provisional = ledger();
    provisional.state = DayState::Provisional;
    provisional.records[0].provisional = true;
    provisional.records[0].way = FetchWay::Api;
    const QString command = u"sheaf fetch --from 2026-02-18 --to 2026-02-18"_s;
    QVERIFY(linesOf(provisional, now).constLast().contains(command));
    provisional.records[0].way = FetchWay::Harvest; // it cannot
    QVERIFY(!linesOf(provisional, now).constLast().contains(command));
}

void DayLedgerLinesTest::aDayToCome_saysWhenItIsAnnounced() {
    const QStringList lines = linesOf({.day = QDate(2026, 2, 23)}, now);
    QCOMPARE(lines.size(), 1); // there is nothing to do yet
    QVERIFY2(lines.constFirst().startsWith(u"Not yet announced"_s), qPrintable(lines.constFirst()));
    const QStringList announced = linesOf({.day = day}, now);
    QVERIFY(announced.constLast().endsWith(u"sheaf fetch --day 2026-02-18"_s));
}

void DayLedgerLinesTest::json_hasNullForWhatIsUnknown() {
    const QJsonObject whole = jsonOf(ledger().lines.at(0));
    QVERIFY(whole[u"category"].isNull());
    QCOMPARE(whole[u"announced"].toInt(), 331);
    QCOMPARE(whole[u"missing"].toInt(-1), 0);
    QCOMPARE(whole[u"cross_listed"].toInt(), 31);
    QCOMPARE(whole[u"filtered_by"][0][u"rule"].toString(), u"No surveys"_s);
    const QJsonObject unknown = jsonOf(ledger().lines.at(2));
    QCOMPARE(unknown[u"category"].toString(), u"cs.LG"_s);
    QVERIFY(unknown[u"announced"].isNull() && unknown[u"missing"].isNull());
}

void DayLedgerLinesTest::json_tellsHowTheListCame() {
    const QJsonObject record = jsonOf(asked());
    QCOMPARE(record[u"way"].toString(), u"feed"_s);
    QCOMPARE(record[u"asked_at"].toString(), u"2026-02-18T12:00:00Z"_s);
    QCOMPARE(record[u"under_way"].toBool(true), false);
    QCOMPARE(record[u"categories"][0][u"announced"].toInt(), 120);
    QVERIFY(record[u"categories"][1][u"announced"].isNull());
    FetchRecord other = asked();
    other.way = FetchWay::Unknown;
    QVERIFY(jsonOf(other)[u"way"].isNull());
}

QTEST_GUILESS_MAIN(DayLedgerLinesTest)
#include "day_ledger_lines_test.moc"
