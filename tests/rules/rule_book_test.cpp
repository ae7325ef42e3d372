#include "rules/rule_book.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;

namespace {

RuleSubject subject() {
    RuleSubject made{.key = 7, .sources = {u"arxiv"_s}};
    made.paper.title = u"A Survey of Diffusion Models for Ngôn ngữ học"_s;
    made.paper.abstract =
        uR"(We study transformers. 我们研究机器学习方法。 By G\"odel's theorem, it is hard.)"_s;
    made.paper.comment = u"12 pages, accepted at ICML"_s;
    made.paper.authors = {{u"Yann LeCun"_s}, {u"Nguyễn Văn An"_s}, {uR"(Paul Erd\H{o}s)"_s}};
    made.paper.primaryCategory = u"cs.LG"_s;
    made.paper.categories = {u"cs.LG"_s, u"stat.ML"_s, u"math.ST"_s};
    return made;
}

Rule ruleOf(const RuleClause& clause, RuleEffect effect = RuleEffect::Hide) {
    return {.id = 1, .effect = effect, .name = u"r"_s, .condition = {.clauses = {clause}}};
}

bool hides(const Rule& rule, const RuleSubject& paper = subject()) {
    return RuleBook({rule}).judge(paper).hiddenBy.has_value();
}

} // namespace

Q_DECLARE_METATYPE(RuleClause)

class RuleBookTest : public QObject {
    Q_OBJECT

  private slots:
    void clauses_fitAsAReaderWouldSay_data();
    void clauses_fitAsAReaderWouldSay();
    void allClauses_orOne();
    void ofSeveralHidingRules_theFirstCounts();
    void aRuleThatKeeps_hidesTheRest();
    void upvotesNobodyCounts_hideNothing();
    void whatTheReaderKeeps_isNeverHidden();
    void whatAWatchFound_isNeverHidden();
    void aSourcesRule_leavesPapersOfOthersAlone();
    void aCatastrophicPattern_endsSoonAndIsCounted();
    void rulesThatAreOffOrBroken_doNothing();
    void aRule_comesBackFromItsJson();
};

void RuleBookTest::clauses_fitAsAReaderWouldSay_data() {
    QTest::addColumn<RuleClause>("clause");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* name, Subject of, Manner by, const QStringList& values, bool fits) {
        QTest::newRow(name) << RuleClause{of, by, values} << fits;
    };
    row("a word, case aside", Subject::Title, Manner::Words, {u"survey"_s}, true);
    row("of another field", Subject::Title, Manner::Words, {u"transformers"_s}, false);
    row("of any field", Subject::Text, Manner::Words, {u"transformers"_s}, true);
    row("of the comment", Subject::Comment, Manner::Words, {u"icml"_s}, true);
    row("no part of a word", Subject::Title, Manner::Words, {u"diffus"_s}, false);
    row("the beginning of one", Subject::Title, Manner::Words, {u"diffus*"_s}, true);
    row("a part of a word", Subject::Title, Manner::Part, {u"IFFUSION mod"_s}, true);
    row("words in a row", Subject::Title, Manner::Words, {u"diffusion models"_s}, true);
    row("words in another order", Subject::Title, Manner::Words, {u"models diffusion"_s}, false);
    row("one of several", Subject::Title, Manner::Words, {u"review"_s, u"survey"_s}, true);
    row("without diacritics", Subject::Title, Manner::Words, {u"ngon ngu hoc"_s}, true);
    row("with them", Subject::Title, Manner::Words, {u"ngôn ngữ"_s}, true);
    row("TeX in the text", Subject::Abstract, Manner::Words, {u"Godel"_s}, true);
    row("TeX in the rule", Subject::Author, Manner::Words, {uR"(Erd\H os)"_s}, true);
    row("Chinese inside a run", Subject::Abstract, Manner::Words, {u"机器学习"_s}, true);
    row("one Chinese character", Subject::Abstract, Manner::Words, {u"器"_s}, true);
    row("Chinese that is not there", Subject::Abstract, Manner::Words, {u"学机"_s}, false);
    row("an author the other way round", Subject::Author, Manner::Words, {u"LeCun, Yann"_s}, true);
    row("an author by initial", Subject::Author, Manner::Words, {u"Y. LeCun"_s}, true);
    row("another author", Subject::Author, Manner::Words, {u"Z LeCun"_s}, false);
    row("parts of two authors", Subject::Author, Manner::Words, {u"Yann Nguyen"_s}, false);
    row("a part of a name", Subject::Author, Manner::Part, {u"guye"_s}, true);
    row("a name's pattern", Subject::Author, Manner::Pattern, {u"^Y.*Cun$"_s}, true);
    row("a pattern", Subject::Title, Manner::Pattern, {u"\\bsurvey\\b|review"_s}, true);
    row("a pattern with a comma", Subject::Comment, Manner::Pattern, {u"\\d{1,3} pages"_s}, true);
    row("a pattern that knows case", Subject::Title, Manner::Pattern, {u"(?-i)survey"_s}, false);
    row("a cross-list", Subject::Category, Manner::Words, {u"stat.ml"_s}, true);
    row("not the primary one", Subject::PrimaryCategory, Manner::Words, {u"stat.ML"_s}, false);
    row("the primary one", Subject::PrimaryCategory, Manner::Words, {u"cs.CL"_s, u"cs.LG"_s}, true);
    row("an archive", Subject::Category, Manner::Words, {u"stat"_s}, true);
    row("under arXiv's other name", Subject::Category, Manner::Words, {u"stat.TH"_s}, true);
    row("a longer name", Subject::Category, Manner::Words, {u"cs.L"_s}, false);
}

void RuleBookTest::clauses_fitAsAReaderWouldSay() {
    QFETCH(RuleClause, clause);
    QFETCH(bool, fits);
    QCOMPARE(hides(ruleOf(clause)), fits);
}

void RuleBookTest::allClauses_orOne() {
    Rule rule = ruleOf({Subject::Title, Manner::Words, {u"survey"_s}});
    rule.condition.clauses += RuleClause{Subject::Category, Manner::Words, {u"cs.CV"_s}};
    QVERIFY(!hides(rule));
    rule.condition.any = true;
    QVERIFY(hides(rule));
}

void RuleBookTest::ofSeveralHidingRules_theFirstCounts() {
    Rule none = ruleOf({Subject::Title, Manner::Words, {u"nothing"_s}});
    Rule first = ruleOf({Subject::Title, Manner::Words, {u"survey"_s}});
    Rule second = ruleOf({Subject::Category, Manner::Words, {u"cs.LG"_s}});
    none.id = 1;
    first.id = 2;
    second.id = 3;
    QCOMPARE(RuleBook({none, first, second}).judge(subject()).hiddenBy, std::optional<qint64>(2));
    QCOMPARE(RuleBook({none, second, first}).judge(subject()).hiddenBy, std::optional<qint64>(3));
}

void RuleBookTest::aRuleThatKeeps_hidesTheRest() {
    QVERIFY(!hides(ruleOf({Subject::Category, Manner::Words, {u"cs.LG"_s}}, RuleEffect::Keep)));
    QVERIFY(hides(ruleOf({Subject::Category, Manner::Words, {u"cs.CV"_s}}, RuleEffect::Keep)));
}

void RuleBookTest::upvotesNobodyCounts_hideNothing() {
    const Rule rule = ruleOf({Subject::Upvotes, Manner::Words, {u"10"_s}}, RuleEffect::Keep);
    RuleSubject paper = subject();
    QVERIFY(!hides(rule, paper));
    paper.paper.upvotes = 9;
    QVERIFY(hides(rule, paper));
    paper.paper.upvotes = 10;
    QVERIFY(!hides(rule, paper));
    const Rule watch = ruleOf({Subject::Upvotes, Manner::Words, {u"10"_s}}, RuleEffect::Watch);
    QCOMPARE(RuleBook({watch}).judge(subject()).watchedBy, QList<qint64>());
    QCOMPARE(RuleBook({watch}).judge(paper).watchedBy, QList<qint64>{1});
}

void RuleBookTest::whatTheReaderKeeps_isNeverHidden() {
    RuleSubject paper = subject();
    paper.kept = true;
    QVERIFY(!hides(ruleOf({Subject::Title, Manner::Words, {u"survey"_s}}), paper));
}

void RuleBookTest::whatAWatchFound_isNeverHidden() {
    const Rule hide = ruleOf({Subject::Title, Manner::Words, {u"survey"_s}});
    Rule watch = ruleOf({Subject::Author, Manner::Words, {u"LeCun"_s}}, RuleEffect::Watch);
    watch.id = 2;
    const RuleVerdict verdict = RuleBook({hide, watch}).judge(subject());
    QCOMPARE(verdict.hiddenBy, std::optional<qint64>());
    QCOMPARE(verdict.watchedBy, QList<qint64>{2});
}

void RuleBookTest::aSourcesRule_leavesPapersOfOthersAlone() {
    Rule rule = ruleOf({Subject::Title, Manner::Words, {u"survey"_s}});
    rule.condition.source = u"huggingface"_s;
    RuleSubject paper = subject();
    QVERIFY(!hides(rule, paper));
    paper.sources = {u"arxiv"_s, u"huggingface"_s};
    QVERIFY(!hides(rule, paper));
    paper.sources = {u"huggingface"_s};
    QVERIFY(hides(rule, paper));
}

void RuleBookTest::aCatastrophicPattern_endsSoonAndIsCounted() {
    RuleSubject paper = subject();
    paper.paper.abstract = QString(5'000, u'a') + u"!"_s;
    RuleBook book({ruleOf({Subject::Abstract, Manner::Pattern, {u"(a+)+$"_s}})});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) // Qt compiles a pattern to machine code after some runs
        QVERIFY(!book.judge(paper).hiddenBy);
    QCOMPARE(book.gaveUp(), 20);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    // A rule that keeps only what fits does not hide what it cannot tell.
    QVERIFY(!hides(ruleOf({Subject::Abstract, Manner::Pattern, {u"(a+)+$"_s}}, RuleEffect::Keep), paper));
}

void RuleBookTest::rulesThatAreOffOrBroken_doNothing() {
    Rule off = ruleOf({Subject::Title, Manner::Words, {u"survey"_s}});
    off.enabled = false;
    QVERIFY(!hides(off));
    QVERIFY(RuleBook({off}).isEmpty());
    QVERIFY(!hides(ruleOf({Subject::Title, Manner::Pattern, {u"(survey"_s}}, RuleEffect::Keep)));
    QVERIFY(!hides(Rule{.id = 1, .effect = RuleEffect::Keep, .name = u"empty"_s}));
}

void RuleBookTest::aRule_comesBackFromItsJson() {
    Rule rule = ruleOf({Subject::Abstract, Manner::Pattern, {u"a{1,2}\"ü"_s}});
    rule.condition.clauses += RuleClause{Subject::Upvotes, Manner::Words, {u"3"_s}};
    rule.condition.any = true;
    rule.condition.source = u"arxiv"_s;
    rule.everywhere = true;
    Rule read{.id = rule.id, .effect = rule.effect, .name = rule.name};
    readRuleJson(ruleJson(rule), read);
    QCOMPARE(read, rule);
    readRuleJson(
        u"{\"clauses\":[{\"of\":\"title\",\"by\":\"words\",\"values\":[\"a\"]},{\"of\":\"smell\"}]}"_s, read);
    QCOMPARE(read.condition.clauses, QList<RuleClause>());
}

QTEST_GUILESS_MAIN(RuleBookTest)
#include "rule_book_test.moc"
