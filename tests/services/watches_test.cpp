#include "rule_desk.h"
#include "services/watch_question.h"
#include "support/awaited.h"

#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;

} // namespace

/// Watches that look beyond the chosen categories.
class WatchesTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_desk = std::make_unique<RuleDesk>(); }
    void aWatch_findsPapersOutsideTheCategories();
    void aWatchThatStaysInside_asksNobody();
    void aWatchOfSeveralDays_asksOnce();
    void aWatchThatFails_leavesAGapOfItsOwn();
    void whatArxivCannotBeAskedFor_isNotAsked_data();
    void whatArxivCannotBeAskedFor_isNotAsked();

  private:
    std::unique_ptr<RuleDesk> m_desk;
};

void WatchesTest::aWatch_findsPapersOutsideTheCategories() {
    m_desk->saved(RuleDesk::watchOfLeCun());
    const FetchReport report = m_desk->fetched();
    QCOMPARE(report.records.size(), 2);
    const auto record =
        std::find_if(report.records.begin(), report.records.end(),
                     [](const FetchRecord& one) { return one.scope == watchScope(u"LeCun"_s); });
    QVERIFY(record != report.records.end());
    // Of the three that arXiv counts one is by other people: the API finds parts of names.
    QCOMPARE(record->announced, std::optional(2));
    QCOMPARE(record->stored, 2);
    QVERIFY(!record->provisional);
    QCOMPARE(record->error, QString());
    QVERIFY2(m_desk->questions().last().startsWith(u"((au:yann AND au:lecun)) AND submittedDate:"_s) ||
                 m_desk->questions().last().contains(u"au:yann AND au:lecun"_s),
             qPrintable(m_desk->questions().last()));
    QCOMPARE(m_desk->found({.watch = u"LeCun"_s}), (QStringList{u"2601.10002"_s, u"2601.20001"_s}));
    QVERIFY(m_desk->found(Selection::ofDay(RuleDesk::day())).contains(u"2601.20001"_s));
    QVERIFY(!m_desk->found({}).contains(u"2601.20002"_s));
}

void WatchesTest::aWatchThatStaysInside_asksNobody() {
    Rule watch = RuleDesk::watchOfLeCun();
    watch.everywhere = false;
    m_desk->saved(watch);
    QCOMPARE(m_desk->fetched().records.size(), 1);
    QCOMPARE(m_desk->found({.watch = u"LeCun"_s}), QStringList{u"2601.10002"_s});
}

void WatchesTest::aWatchOfSeveralDays_asksOnce() {
    m_desk->setFound(
        {{u"2601.20001"_s, u"On Thursday"_s, u"Yann LeCun"_s, u"cs.CV"_s},
         {u"2601.20003"_s, u"On Monday"_s, u"Yann LeCun"_s, u"cs.CV"_s, u"2026-02-02T12:00:00Z"_s}});
    m_desk->saved(RuleDesk::watchOfLeCun());
    const FetchReport report = m_desk->fetched(QDate(2026, 2, 4));
    QMap<QDate, int> announced;
    for (const FetchRecord& record : report.records) {
        if (record.scope != watchScope(u"LeCun"_s))
            continue;
        QCOMPARE(record.announced, std::optional(record.stored));
        announced[record.day] = record.stored;
    }
    QCOMPARE(
        announced,
        (QMap<QDate, int>{
            {RuleDesk::day(), 1}, {QDate(2026, 2, 2), 0}, {QDate(2026, 2, 3), 1}, {QDate(2026, 2, 4), 0}}));
    const QStringList searches = m_desk->questions();
    QCOMPARE(std::count_if(searches.begin(), searches.end(),
                           [](const QString& s) { return s.contains(u"au:"_s); }),
             1);
    // What the ledger says is whole is not asked for again.
    m_desk->fetched(QDate(2026, 2, 4));
    QCOMPARE(m_desk->questions().filter(u"au:"_s).size(), 1);
}

void WatchesTest::aWatchThatFails_leavesAGapOfItsOwn() {
    m_desk->saved(RuleDesk::watchOfLeCun());
    m_desk->setFound({{u"not-an-id"_s, QString(), QString(), QString()}});
    m_desk->fetched();
    QVERIFY(awaited(m_desk->archive().days(RuleDesk::day(), RuleDesk::day()))->first().state !=
            DayState::Complete);
    // With the watch goes what was asked for it.
    const auto rule = awaited(m_desk->rules().rule(u"lecun"_s));
    QVERIFY(awaited(m_desk->rules().remove(rule->id)));
    const auto ledger = awaited(m_desk->archive().ledger(RuleDesk::day()));
    QCOMPARE(ledger->size(), 1);
}

void WatchesTest::whatArxivCannotBeAskedFor_isNotAsked_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("question"); ///< empty: none
    const auto row = [](const char* name, const QString& json, const QString& question) {
        QTest::newRow(name) << json << question;
    };
    row("author", u"{\"clauses\":[{\"of\":\"author\",\"by\":\"words\",\"values\":[\"Y. LeCun\"]}]}"_s,
        u"au:lecun"_s);
    row("words",
        u"{\"clauses\":[{\"of\":\"title\",\"by\":\"words\",\"values\":[\"world models\",\"jepa\"]}]}"_s,
        u"(ti:\"world models\" OR ti:\"jepa\")"_s);
    row("TeX", uR"({"clauses":[{"of":"author","by":"words","values":["Paul Erd\\H{o}s"]}]})"_s,
        u"(au:paul AND au:erdos)"_s);
    row("a pattern narrows",
        u"{\"clauses\":[{\"of\":\"title\",\"by\":\"words\",\"values\":[\"jepa\"]},{\"of\":"
        "\"title\",\"by\":\"pattern\",\"values\":[\"a.b\"]}]}"_s,
        u"ti:\"jepa\""_s);
    row("a pattern beside",
        u"{\"any\":true,\"clauses\":[{\"of\":\"title\",\"by\":\"words\",\"values\":[\"jepa\"]},{"
        "\"of\":\"title\",\"by\":\"pattern\",\"values\":[\"a.b\"]}]}"_s,
        {});
    row("initials alone", u"{\"clauses\":[{\"of\":\"author\",\"by\":\"words\",\"values\":[\"Y L\"]}]}"_s, {});
    row("a category alone",
        u"{\"clauses\":[{\"of\":\"category\",\"by\":\"words\",\"values\":[\"cs.CV\"]}]}"_s, {});
    row("another source",
        u"{\"source\":\"huggingface\",\"clauses\":[{\"of\":\"title\",\"by\":\"words\",\"values\":["
        "\"jepa\"]}]}"_s,
        {});
}

void WatchesTest::whatArxivCannotBeAskedFor_isNotAsked() {
    QFETCH(QString, json);
    QFETCH(QString, question);
    Rule rule;
    readRuleJson(json, rule);
    QCOMPARE(watchQuestion(rule.condition).value_or(QString()), question);
}

QTEST_GUILESS_MAIN(WatchesTest)
#include "watches_test.moc"
