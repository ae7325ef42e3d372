#include "library/paper_store.h"
#include "rule_desk.h"
#include "services/export_service.h"
#include "services/summary_service.h"
#include "support/awaited.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;

} // namespace

/// Rules at work: while a day is fetched, and when they change.
class RulesTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_desk = std::make_unique<RuleDesk>(); }
    void papers_areJudgedAsTheyAreStored();
    void aNewRule_goesThroughWhatIsThere();
    void aKilledJudgement_goesOnWhereItWas();
    void aCancelledJudgement_isStillDue();
    void whatAPreviewSays_isWhatComes();
    void aPreviewOfAWatchedPaper_hidesItNot();
    void filteredPapers_areNotSummarisedByDefault();
    void filteredPapers_areExportedOnlyWhereAskedFor();

  private:
    std::unique_ptr<RuleDesk> m_desk;
};

void RulesTest::papers_areJudgedAsTheyAreStored() {
    m_desk->saved(RuleDesk::noSurveys());
    m_desk->fetched();
    QCOMPARE(m_desk->found(Selection::ofDay(RuleDesk::day())), QStringList{u"2601.10002"_s});
    QCOMPARE(m_desk->searched(u"is:filtered"_s), (QStringList{u"2601.10001"_s, u"2601.10003"_s}));
    const auto days = awaited(m_desk->archive().days(RuleDesk::day(), RuleDesk::day()));
    QCOMPARE(days->first().papers, 1);
    QCOMPARE(days->first().filtered, 2);
    QCOMPARE(awaited(m_desk->rules().rules())->first().papers, 2);
}

void RulesTest::aNewRule_goesThroughWhatIsThere() {
    m_desk->fetched();
    QCOMPARE(m_desk->found({}).size(), 3);
    const qint64 id = m_desk->saved(RuleDesk::noSurveys());
    QCOMPARE(m_desk->found({}), QStringList{u"2601.10002"_s});
    Rule other = RuleDesk::noSurveys();
    other.id = id;
    other.condition.clauses.first().values = {u"another"_s};
    m_desk->saved(other);
    QCOMPARE(m_desk->searched(u"is:filtered"_s), QStringList{u"2601.10003"_s});
    QVERIFY(awaited(m_desk->rules().setEnabled(id, false)));
    QCOMPARE(m_desk->found({}).size(), 3);
    QVERIFY(awaited(m_desk->rules().setEnabled(id, true)));
    QVERIFY(awaited(m_desk->rules().judge()));
    QCOMPARE(m_desk->found({}).size(), 2);
    QVERIFY(awaited(m_desk->rules().remove(id)));
    QCOMPARE(m_desk->found({}).size(), 3);
    const auto broken =
        awaited(m_desk->rules().save(RuleDesk::ruleOf(u"x"_s, {Subject::Title, Manner::Pattern, {u"(a"_s}})));
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Usage);
}

void RulesTest::aKilledJudgement_goesOnWhereItWas() {
    m_desk->fetched();
    // As a program leaves it that dies right after the rule was stored.
    {
        const auto library = *Library::open(m_desk->desk().path(u"library.sqlite"_s));
        QVERIFY(
            library->write([](Connection& c) { return RuleStore(c).add(RuleDesk::noSurveys()); }).result());
    }
    m_desk->desk().reopen();
    QCOMPARE(m_desk->found({}).size(), 3);
    QCOMPARE(*awaited(m_desk->rules().judge()), 2);
    QCOMPARE(m_desk->found({}).size(), 1);
    QCOMPARE(*awaited(m_desk->rules().judge()), 0);
}

void RulesTest::aCancelledJudgement_isStillDue() {
    QList<Announcement> many;
    for (int number = 0; number < 20'000; ++number) {
        Announcement one;
        one.paper.id = u"2512.%1"_s.arg(number, 5, 10, QLatin1Char('0'));
        one.paper.title = number % 10 == 0 ? u"A survey"_s : u"A paper"_s;
        one.paper.abstract = u"We study how models learn from few examples. "_s.repeated(20);
        one.listing = {.source = source::arxiv, .day = QDate(2025, 12, 5)};
        many += one;
    }
    const auto library = *Library::open(m_desk->desk().path(u"library.sqlite"_s));
    QVERIFY(library->write([&](Connection& c) { return PaperStore(c).add(many); }).result());
    QElapsedTimer total;
    total.start();
    QCOMPARE(awaited(m_desk->archive().sidebar({}))->all, 20'000);
    qInfo("the sidebar's counts without rules: %lld ms", total.elapsed());
    QVERIFY(awaited(m_desk->rules().save(RuleDesk::noSurveys())));
    const auto judging = m_desk->rules().judge();
    m_desk->rules().cancel();
    const int before = *awaited(judging);
    QVERIFY2(before < 2'000, qPrintable(QString::number(before)));
    QVERIFY(!m_desk->rules().judging());
    int longestMs = 0;
    total.restart();
    const auto rest = m_desk->rules().judge();
    while (!rest.isFinished()) { // what the reader does meanwhile need not wait long
        QElapsedTimer timer;
        timer.start();
        QVERIFY(awaited(m_desk->archive().setRead({1}, false)));
        longestMs = std::max(longestMs, int(timer.elapsed()));
        QTest::qWait(1);
    }
    qInfo("20,000 papers in %lld ms, the longest wait of another write %d ms", total.elapsed(), longestMs);
    total.restart();
    QCOMPARE(awaited(m_desk->archive().sidebar({}))->filtered, 2'000);
    qInfo("the sidebar's counts with 2,000 of 20,000 papers filtered: %lld ms", total.elapsed());
    QCOMPARE(before + *rest.result(), 2'000);
}

void RulesTest::whatAPreviewSays_isWhatComes() {
    m_desk->fetched();
    const RulePreviewRequest request{.rule = RuleDesk::noSurveys(),
                                     .day = RuleDesk::day(),
                                     .from = RuleDesk::day().addDays(-29),
                                     .to = RuleDesk::day()};
    const auto preview = awaited(m_desk->rules().preview(request));
    QVERIFY(preview);
    QCOMPARE(preview->papersOfDay, 3);
    QCOMPARE(preview->touchedOfDay, 2);
    QCOMPARE(preview->papersOfRange, 3);
    QCOMPARE(preview->touchedOfRange, 2);
    QCOMPARE(preview->examples.size(), 2);
    QCOMPARE(m_desk->found({}).size(), 3);
    m_desk->saved(RuleDesk::noSurveys());
    QCOMPARE(m_desk->found({.filtered = true}).size(), preview->touchedOfDay);
}

void RulesTest::aPreviewOfAWatchedPaper_hidesItNot() {
    m_desk->fetched();
    Rule watch = RuleDesk::watchOfLeCun();
    watch.everywhere = false;
    m_desk->saved(watch);
    const Rule agents = RuleDesk::ruleOf(u"No agents"_s, {Subject::Title, Manner::Words, {u"agents"_s}});
    const auto preview = awaited(m_desk->rules().preview(
        {.rule = agents, .day = RuleDesk::day(), .from = RuleDesk::day(), .to = RuleDesk::day()}));
    QCOMPARE(preview->touchedOfDay, 1);
    QCOMPARE(preview->examples, QStringList{u"A survey of agents"_s});
    m_desk->saved(agents);
    QCOMPARE(m_desk->searched(u"is:filtered"_s), QStringList{u"2601.10001"_s});
}

void RulesTest::filteredPapers_areNotSummarisedByDefault() {
    m_desk->saved(RuleDesk::noSurveys());
    m_desk->fetched();
    const auto papers = awaited(m_desk->archive().find(Selection::ofDay(RuleDesk::day())));
    const auto report = awaited(m_desk->desk().workspace().summaries().summarise(
        {.papers = *papers, .engine = u"offline"_s, .language = u"en"_s}));
    QVERIFY(report);
    QCOMPARE(m_desk->searched(u"is:summarised"_s), QStringList{u"2601.10002"_s});
    QCOMPARE(m_desk->searched(u"is:summarised is:filtered"_s), QStringList());
}

void RulesTest::filteredPapers_areExportedOnlyWhereAskedFor() {
    m_desk->saved(RuleDesk::noSurveys());
    m_desk->fetched();
    const auto exported = [this](const Selection& selection) {
        return QString::fromUtf8(
            *awaited(m_desk->desk().workspace().exports().render({.selection = selection})));
    };
    const QString whole = exported(Selection::ofDay(RuleDesk::day()));
    QVERIFY(whole.contains(u"Agents that learn"_s));
    QVERIFY2(!whole.contains(u"survey"_s, Qt::CaseInsensitive), qPrintable(whole));
    QVERIFY(exported({.search = u"is:filtered"_s}).contains(u"A survey of agents"_s));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
