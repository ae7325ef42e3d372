#include "rules/rule_fault.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;

class RuleFaultTest : public QObject {
    Q_OBJECT

  private slots:
    void aBadPattern_isPointedAt_data();
    void aBadPattern_isPointedAt();
    void whatSaysNothing_isRefused_data();
    void whatSaysNothing_isRefused();
    void aWholeRule_hasNoFault();
};

void RuleFaultTest::aBadPattern_isPointedAt_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("position"); // from 0
    QTest::newRow("parenthesis left open") << u"ab(cd"_s << 5;
    QTest::newRow("stray parenthesis") << u"ab)cd"_s << 2;
    QTest::newRow("nothing to repeat") << u"*ab"_s << 0;
    QTest::newRow("range the wrong way round") << u"[z-a]"_s << 3;
}

void RuleFaultTest::aBadPattern_isPointedAt() {
    QFETCH(QString, pattern);
    QFETCH(int, position);
    const Rule rule{.name = u"r"_s, .condition = {.clauses = {{Subject::Title, Manner::Pattern, {pattern}}}}};
    const auto fault = faultOf(rule);
    QVERIFY(fault);
    QCOMPARE(fault->clause, 0);
    QCOMPARE(fault->position, position);
    QVERIFY2(fault->error.sentence.contains(u"character %1"_s.arg(position + 1)),
             qPrintable(fault->error.sentence));
}

void RuleFaultTest::whatSaysNothing_isRefused_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("effect");
    const auto row = [](const char* name, const QString& clause, RuleEffect effect = RuleEffect::Hide) {
        QTest::newRow(name) << u"{\"clauses\":[%1]}"_s.arg(clause) << int(effect);
    };
    row("no clause", {});
    row("no words", u"{\"of\":\"title\",\"by\":\"words\",\"values\":[]}"_s);
    row("signs alone", u"{\"of\":\"title\",\"by\":\"words\",\"values\":[\"+++\"]}"_s);
    row("no number", u"{\"of\":\"upvotes\",\"by\":\"words\",\"values\":[\"many\"]}"_s, RuleEffect::Keep);
    row("hiding what is liked", u"{\"of\":\"upvotes\",\"by\":\"words\",\"values\":[\"5\"]}"_s);
}

void RuleFaultTest::whatSaysNothing_isRefused() {
    QFETCH(QString, json);
    QFETCH(int, effect);
    Rule rule{.effect = static_cast<RuleEffect>(effect), .name = u"r"_s};
    readRuleJson(json, rule);
    const auto fault = faultOf(rule);
    QVERIFY(fault);
    QCOMPARE(fault->error.kind, ErrorKind::Usage);
    QVERIFY(!fault->error.sentence.isEmpty());
}

void RuleFaultTest::aWholeRule_hasNoFault() {
    Rule rule{.name = u"r"_s, .condition = {.clauses = {{Subject::Title, Manner::Part, {u"C++"_s}}}}};
    QVERIFY(!faultOf(rule));
    rule.name = u"  "_s;
    QVERIFY(faultOf(rule));
}

QTEST_GUILESS_MAIN(RuleFaultTest)
#include "rule_fault_test.moc"
