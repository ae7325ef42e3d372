#include "query/query_parser.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

/// A tree as one line, so that a test can say what it expects.
QString written(const Query& query);

QString bounds(const QString& from, const QString& to) { return from + u".."_s + to; }

QString dayText(const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); }
QString scoreText(const std::optional<int>& score) { return score ? QString::number(*score) : QString(); }
QString star(bool prefix) { return prefix ? u"*"_s : QString(); }

QString written(const TextTerm& term) {
    const QStringList fields = {QString(), u"title:"_s, u"abstract:"_s, u"summary:"_s, u"note:"_s};
    return fields[static_cast<int>(term.field)] + u'[' + term.text + u']' + star(term.prefix) +
           (term.exact ? u"!"_s : QString());
}
QString written(const AuthorTerm& term) { return u"author:["_s + term.name + u']' + star(term.prefix); }
QString written(const NameTerm& term) {
    const QStringList fields = {u"cat"_s,    u"tag"_s,  u"id"_s,    u"doi"_s, u"source"_s,
                                u"engine"_s, u"lang"_s, u"watch"_s, u"rule"_s};
    return fields[static_cast<int>(term.field)] + u":["_s + term.name + u']' + star(term.prefix);
}
QString written(const DayTerm& term) {
    const QStringList fields = {u"day:"_s, u"submitted:"_s, u"read:"_s};
    return fields[static_cast<int>(term.of)] + bounds(dayText(term.from), dayText(term.to));
}
QString written(const ScoreTerm& term) {
    return u"score:"_s + bounds(scoreText(term.from), scoreText(term.to));
}
QString written(const FlagTerm& term) { return u"is:"_s + queryFlags()[static_cast<int>(term.flag)]; }
QString written(const LikeTerm& term) { return u"like:["_s + term.id + u']'; }

QString written(const Query& query) {
    if (query.kind == Query::Kind::Term)
        return std::visit([](const auto& term) { return written(term); }, query.term);
    QStringList parts;
    for (const Query& child : query.children)
        parts += written(child);
    if (query.kind == Query::Kind::Not)
        return u'-' + parts.first();
    return u'(' + parts.join(query.kind == Query::Kind::Any ? u" | "_s : u" "_s) + u')';
}

} // namespace

class QueryParserTest : public QObject {
    Q_OBJECT

  private slots:
    void search_isReadAsMeant_data();
    void search_isReadAsMeant();
    void searchBeingTyped_isForgiven_data();
    void searchBeingTyped_isForgiven();
    void whatMakesNoSense_isPointedAt_data();
    void whatMakesNoSense_isPointedAt();
    void endlessParentheses_areAnError();
    void everyFieldAndFlag_canBeWritten();
};

void QueryParserTest::search_isReadAsMeant_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const QString& text, const QString& tree) {
        QTest::newRow(qPrintable(text)) << text << tree;
    };
    row(u""_s, u"()"_s);
    row(u"   "_s, u"()"_s);
    row(u"word"_s, u"[word]"_s);
    row(u"two words"_s, u"([two] [words])"_s);
    row(u"a OR b c"_s, u"([a] | ([b] [c]))"_s);
    row(u"(a OR b) c"_s, u"(([a] | [b]) [c])"_s);
    row(u"a or b"_s, u"([a] [or] [b])"_s);
    row(u"-word"_s, u"-[word]"_s);
    row(u"-(a b)"_s, u"-([a] [b])"_s);
    row(u"\"a phrase\""_s, u"[a phrase]"_s);
    row(u"“a phrase”"_s, u"[a phrase]"_s);
    row(u"\"học máy\""_s, u"[học máy]!"_s);
    row(u"học"_s, u"[học]"_s);
    row(u"wor*"_s, u"[wor]*"_s);
    row(u"\"deep lear\"*"_s, u"[deep lear]*"_s);
    row(u"state-of-the-art"_s, u"[state-of-the-art]"_s);
    row(u"title:word"_s, u"title:[word]"_s);
    row(u"TITLE:\"a b\""_s, u"title:[a b]"_s);
    row(u"title: word"_s, u"title:[word]"_s);
    row(u"title:(a OR b) c"_s, u"((title:[a] | title:[b]) [c])"_s);
    row(u"-title:word"_s, u"-title:[word]"_s);
    row(u"author:\"Y LeCun\""_s, u"author:[Y LeCun]"_s);
    row(u"cat:cs.CL tag:llm*"_s, u"(cat:[cs.CL] tag:[llm]*)"_s);
    row(u"id:arXiv:2601.01739v2"_s, u"id:[2601.01739]"_s);
    row(u"like:arXiv:2601.01739v2"_s, u"like:[2601.01739]"_s);
    row(u"like:\"doi:10.1000/a(b)\" -read"_s, u"(like:[doi:10.1000/a(b)] -[read])"_s);
    row(u"id:2601.*"_s, u"id:[2601.]*"_s);
    row(u"doi:https://doi.org/10.1016/S0370-2693(97)00001-2"_s, u"doi:[10.1016/S0370-2693(97)00001-2]"_s);
    row(u"2601.01739"_s, u"(id:[2601.01739] | [2601.01739])"_s);
    row(u"https://arxiv.org/abs/2601.01739v2"_s, u"id:[2601.01739]"_s);
    row(u"arXiv:2601.01739"_s, u"id:[2601.01739]"_s);
    row(u"http://example.org/a"_s, u"[http://example.org/a]"_s);
    row(u"BERT: pre-training"_s, u"([BERT:] [pre-training])"_s);
    row(u"12:30 a:b"_s, u"([12:30] [a:b])"_s);
    row(u"score:>=80"_s, u"score:80.."_s);
    row(u"score:>= 80"_s, u"score:80.."_s);
    row(u"score:>80"_s, u"score:81.."_s);
    row(u"score:<80"_s, u"score:..79"_s);
    row(u"score:<=80"_s, u"score:..80"_s);
    row(u"score:60..80"_s, u"score:60..80"_s);
    row(u"score:80.."_s, u"score:80.."_s);
    row(u"score:..80"_s, u"score:..80"_s);
    row(u"score:80"_s, u"score:80..80"_s);
    row(u"day:2026-01-06"_s, u"day:2026-01-06..2026-01-06"_s);
    row(u"day:2026-02"_s, u"day:2026-02-01..2026-02-28"_s);
    row(u"day:2025"_s, u"day:2025-01-01..2025-12-31"_s);
    row(u"day:2025-11..2026-01"_s, u"day:2025-11-01..2026-01-31"_s);
    row(u"day:>2026-01"_s, u"day:2026-02-01.."_s);
    row(u"submitted:<2026"_s, u"submitted:..2025-12-31"_s);
    row(u"read:2026-01-06..2026-01-08"_s, u"read:2026-01-06..2026-01-08"_s);
    row(u"is:starred is:SUMMARIZED"_s, u"(is:starred is:summarised)"_s);
    row(u"is:filtered -is:watched"_s, u"(is:filtered -is:watched)"_s);
    row(u"watch:\"Y LeCun\" rule:surv*"_s, u"(watch:[Y LeCun] rule:[surv]*)"_s);
    row(u"source:arxiv engine:work lang:zh"_s, u"(source:[arxiv] engine:[work] lang:[zh])"_s);
    row(u"a - b"_s, u"([a] [b])"_s);
    row(u"a & b"_s, u"([a] [b])"_s);
    row(u"-&"_s, u"()"_s);
    row(u"OR a OR"_s, u"[a]"_s);
    row(u"a OR -"_s, u"[a]"_s);
    row(u"a) b"_s, u"([a] [b])"_s);
    row(u"() a"_s, u"[a]"_s);
    row(u"(a"_s, u"[a]"_s);
    row(u"\"open quote"_s, u"[open quote]"_s);
    row(u"a \""_s, u"[a]"_s);
    row(u"*"_s, u"()"_s);
    row(u"机器学习"_s, u"[机器学习]"_s);
}

void QueryParserTest::search_isReadAsMeant() {
    QFETCH(QString, text);
    const ParsedQuery parsed = parseQuery(text);
    QVERIFY2(!parsed.error, parsed.error ? qPrintable(parsed.error->sentence) : "");
    QTEST(written(parsed.query), "tree");
}

void QueryParserTest::searchBeingTyped_isForgiven_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const QString& text, const QString& tree) {
        QTest::newRow(qPrintable(text)) << text << tree;
    };
    row(u"deep lear"_s, u"([deep] [lear]*)"_s);
    row(u"deep lear "_s, u"([deep] [lear])"_s);
    row(u"\"deep lear"_s, u"[deep lear]*"_s);
    row(u"\"deep lear\""_s, u"[deep lear]"_s);
    row(u"a -"_s, u"[a]"_s);
    row(u"a -bc"_s, u"([a] -[bc]*)"_s);
    row(u"a -b"_s, u"[a]"_s);
    row(u"a (bc"_s, u"([a] [bc]*)"_s);
    row(u"d"_s, u"()"_s);
    row(u"author:y"_s, u"()"_s);
    row(u"学"_s, u"[学]*"_s);
    row(u"a tag:"_s, u"[a]"_s);
    row(u"a tag:ll"_s, u"([a] tag:[ll]*)"_s);
    row(u"author:lec"_s, u"author:[lec]*"_s);
    row(u"a is:st"_s, u"[a]"_s);
    row(u"a score:>"_s, u"[a]"_s);
    row(u"a day:2026-"_s, u"[a]"_s);
    row(u"2601.0173"_s, u"(id:[2601.0173]* | [2601.0173]*)"_s);
}

void QueryParserTest::searchBeingTyped_isForgiven() {
    QFETCH(QString, text);
    const ParsedQuery parsed = parseQuery(text, {.prefixLastWord = true});
    QVERIFY2(!parsed.error, parsed.error ? qPrintable(parsed.error->sentence) : "");
    QTEST(written(parsed.query), "tree");
}

void QueryParserTest::whatMakesNoSense_isPointedAt_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown field") << u"a foo:bar b"_s << true << 2 << 4 << u"author"_s;
    QTest::newRow("unknown field at the end") << u"foo:bar"_s << false << 0 << 4 << u"“foo”"_s;
    QTest::newRow("score") << u"score:many a"_s << true << 6 << 4 << u"score:60..80"_s;
    QTest::newRow("score that no end mends") << u"score:>=many"_s << true << 6 << 6 << u"score:60..80"_s;
    QTest::newRow("flag that no end mends") << u"is:nice"_s << true << 3 << 4 << u"starred"_s;
    QTest::newRow("score beyond 100") << u"score:101"_s << false << 6 << 3 << u"0 to 100"_s;
    QTest::newRow("range backwards") << u"score:80..60"_s << false << 6 << 6 << u"smaller number first"_s;
    QTest::newRow("day") << u"day:2026-13"_s << false << 4 << 7 << u"day:2026-01-06"_s;
    QTest::newRow("days backwards") << u"submitted:2026..2025"_s << false << 10 << 10 << u"submitted:2026"_s;
    QTest::newRow("flag") << u"is:nice x"_s << true << 3 << 4 << u"starred"_s;
    QTest::newRow("nothing after the colon") << u"x tag:"_s << false << 2 << 4 << u"tag:llm"_s;
    QTest::newRow("nothing before the parenthesis") << u"(tag:) a"_s << true << 1 << 4 << u"tag:llm"_s;
}

void QueryParserTest::whatMakesNoSense_isPointedAt() {
    QFETCH(QString, text);
    QFETCH(bool, typed);
    QFETCH(QString, says);
    QFETCH(int, position);
    const ParsedQuery parsed = parseQuery(text, {.prefixLastWord = typed});
    QVERIFY(parsed.error);
    QCOMPARE(parsed.error->position, position);
    QTEST(parsed.error->length, "length");
    QVERIFY2(parsed.error->sentence.contains(says), qPrintable(parsed.error->sentence));
    QVERIFY(parsed.error->sentence.contains(u"character %1"_s.arg(position + 1)));
    const auto read = readQuery(text, {.prefixLastWord = typed});
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QCOMPARE(read.error().sentence, parsed.error->sentence);
}

void QueryParserTest::endlessParentheses_areAnError() {
    const ParsedQuery parsed = parseQuery(QString(u'(').repeated(100'000) + u'x');
    QVERIFY(parsed.error);
    QVERIFY(parsed.error->sentence.contains(u"parentheses"_s));
}

void QueryParserTest::everyFieldAndFlag_canBeWritten() {
    QCOMPARE(queryFields().size(), 20);
    for (const QString& field : queryFields()) {
        const ParsedQuery without = parseQuery(field + u':');
        QVERIFY(without.error);
        const QString example = without.error->sentence.section(u"as in "_s, 1).chopped(1);
        QVERIFY2(!parseQuery(example).error, qPrintable(example));
        QVERIFY2(example.startsWith(field + u':'), qPrintable(example));
    }
    for (const QString& flag : queryFlags())
        QVERIFY(!parseQuery(u"is:"_s + flag).error);
}

QTEST_GUILESS_MAIN(QueryParserTest)
#include "query_parser_test.moc"
