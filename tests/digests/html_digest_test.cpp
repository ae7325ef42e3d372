#include "digests/digest_style.h"
#include "digests/random_day.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <ctime>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class HtmlDigestTest : public QObject {
    Q_OBJECT

  private slots:
    void everythingOfAPaper_isOnThePage();
    void everyPaper_isLinkedFromTheContents();
    void formulas_becomeMathml_data();
    void formulas_becomeMathml();
    void aFormulaThatCannotBeRead_staysAsItsSource_data();
    void aFormulaThatCannotBeRead_staysAsItsSource();
    void hostileText_isTextAndNothingElse();
    void anyDay_isAPageThatLoadsNothing();
    void namesFromRightToLeft_keepToThemselves();
    void labels_followTheLanguage();
    void unfolded_theAbstractStandsOpen();
    void searchablePage_holdsItsScriptAndAsksNobody();
    void aDayOf331Papers_isWrittenInASecondOrTwo();
};

namespace {

/// What a page is made of.
struct ParsedPage {
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList links;
    QStringList anchors;
    QString text;
    QString error;
};

ParsedPage parsed(const QByteArray& html) {
    ParsedPage page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            page.text += reader.text();
        if (!reader.isStartElement())
            continue;
        page.elements += reader.name().toString();
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            page.attributes += attribute.name().toString();
            if (attribute.name() == u"href")
                page.links += attribute.value().toString();
            if (attribute.name() == u"id")
                page.anchors += attribute.value().toString();
        }
    }
    page.error = reader.errorString();
    return page;
}

QByteArray written(const Day& day, const DigestOptions& options = {}) {
    return digestStyle(u"html"_s)->write(day, options);
}

QString pageOf(const DayEntry& entry) {
    return QString::fromUtf8(written({.date = {2026, 1, 30}, .entries = {entry}}));
}

void verifyLoadsNothing(const QByteArray& html) {
    static const QSet<QString> loading = {u"script"_s, u"img"_s,   u"link"_s,   u"iframe"_s, u"object"_s,
                                          u"embed"_s,  u"video"_s, u"audio"_s,  u"form"_s,   u"input"_s,
                                          u"svg"_s,    u"base"_s,  u"source"_s, u"frame"_s,  u"use"_s};
    static const QSet<QString> acting = {u"src"_s,    u"srcset"_s, u"http-equiv"_s, u"action"_s,
                                         u"xlink"_s,  u"poster"_s, u"background"_s, u"data"_s,
                                         u"srcdoc"_s, u"ping"_s,   u"formaction"_s};
    const ParsedPage page = parsed(html);
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY2(!page.elements.intersects(loading), qPrintable(QStringList(page.elements.values()).join(u' ')));
    QVERIFY(!page.attributes.intersects(acting));
    for (const QString& attribute : page.attributes)
        QVERIFY2(!attribute.startsWith(u"on"_s), qPrintable(attribute));
    for (const QString& link : page.links)
        QVERIFY2(link.startsWith(u"https://"_s) || link.startsWith(u"http://"_s) ||
                     link.startsWith(u"mailto:"_s) || page.anchors.contains(link.mid(1)),
                 qPrintable(link));
    QCOMPARE(QSet<QString>(page.anchors.begin(), page.anchors.end()).size(), page.anchors.size());
}

} // namespace

void HtmlDigestTest::everythingOfAPaper_isOnThePage() {
    DayEntry entry = fullEntry();
    entry.paper.figureUrl = u"https://e.org/figure.png?a=1&b=2"_s;
    entry.paper.figureCaption = u"The whole of it"_s;
    const ParsedPage page = parsed(written({.date = {2026, 1, 30}, .entries = {entry}}));
    QCOMPARE(page.error, QString());
    for (const QString& words : {u"Papers of Friday, 30 January 2026"_s,
                                 u"Hybrid Attention"_s,
                                 u"Nguyễn Thị Ánh, 王小明, Łukasz Żak"_s,
                                 u"It is fast."_s,
                                 u"Attention is slow."_s,
                                 u"3.0x faster."_s,
                                 u"Use it."_s,
                                 u"Read it."_s,
                                 u"Main Idea"_s,
                                 u"An idea."_s,
                                 u"long context"_s,
                                 u"92"_s,
                                 u"Matches “attention”."_s,
                                 u"A pick."_s,
                                 u"Ask Lan."_s,
                                 u"thesis"_s,
                                 u"Starred"_s,
                                 u"First line\nsecond line."_s,
                                 u"A new paragraph."_s,
                                 u"The whole of it"_s,
                                 u"deepseek-chat (work)"_s,
                                 u"12 pages"_s,
                                 u"J. Sheaves 1 (2026)"_s,
                                 u"28 January 2026"_s})
        QVERIFY2(page.text.contains(words), qPrintable(words));
    for (const QString& link : {u"https://arxiv.org/abs/2601.01739"_s, u"https://arxiv.org/pdf/2601.01739"_s,
                                u"https://doi.org/10.1000/182"_s, u"https://github.com/example/hybrid"_s,
                                u"https://hybrid.example"_s, u"https://huggingface.co/papers/2601.01739"_s,
                                u"https://e.org/figure.png?a=1&b=2"_s})
        QVERIFY2(page.links.contains(link), qPrintable(link));
}

void HtmlDigestTest::everyPaper_isLinkedFromTheContents() {
    QRandomGenerator random(3);
    Day day = randomDay(random, 20);
    day.entries[1].paper.id = day.entries[0].paper.id;
    day.entries[2].paper.id = u"math.GT/0309136"_s;
    const ParsedPage page = parsed(written(day));
    QStringList papers = page.anchors.filter(u"paper-"_s);
    QCOMPARE(papers.size(), 20);
    QVERIFY(papers.contains(u"paper-math.GT-0309136"_s));
    for (const QString& anchor : page.anchors)
        QVERIFY2(page.links.contains(u'#' + anchor), qPrintable(anchor));
}

void HtmlDigestTest::formulas_becomeMathml_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("math");
    QTest::newRow("dollars") << u"of $x_1$ here"_s << u"<msub><mi>x</mi><mn>1</mn></msub>"_s;
    QTest::newRow("brackets") << u"\\(\\alpha\\)"_s << u"<mi>α</mi>"_s;
    QTest::newRow("display") << u"$$\\frac{a}{b}$$"_s << u"display=\"block\""_s;
    QTest::newRow("less than") << u"$a < b$"_s << u"<mo>&lt;</mo>"_s;
}

void HtmlDigestTest::formulas_becomeMathml() {
    QFETCH(QString, text);
    QFETCH(QString, math);
    for (auto place : {0, 1, 2, 3}) {
        DayEntry entry = fullEntry();
        entry.summary->tldr = place == 0 ? text : QString();
        entry.reading.note = place == 1 ? text : QString();
        entry.paper.abstract = place == 2 ? text : QString();
        entry.paper.title = place == 3 ? text : u"Title"_s;
        const QString html = pageOf(entry);
        QVERIFY2(html.contains(math), qPrintable(html.mid(html.indexOf(u"<article"_s))));
        QVERIFY(!html.contains(u"class=\"math\""_s) && !html.contains(u"class=\"katex"_s));
        verifyLoadsNothing(html.toUtf8());
    }
}

void HtmlDigestTest::aFormulaThatCannotBeRead_staysAsItsSource_data() {
    QTest::addColumn<QString>("formula");
    QTest::newRow("unknown command") << u"$\\nosuchcommand<b>$"_s;
    QTest::newRow("unfinished") << u"$\\frac{a}$"_s;
    QTest::newRow("endless macro") << u"$\\def\\a{\\a\\a}\\a$"_s;
    QTest::newRow("exponential macro")
        << u"$\\def\\a{xxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}"
           "\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c}\\d$"_s;
    QTest::newRow("deep nesting") << u'$' + u"{"_s.repeated(900) + u'x' + u"}"_s.repeated(900) + u'$';
}

void HtmlDigestTest::aFormulaThatCannotBeRead_staysAsItsSource() {
    QFETCH(QString, formula);
    DayEntry entry = fullEntry();
    entry.paper.abstract = u"Here: "_s + formula + u" and $y$."_s;
    const QString html = pageOf(entry);
    QVERIFY(html.contains(u"Here: <code>"_s + formula.toHtmlEscaped() + u"</code> and <math"_s));
}

void HtmlDigestTest::hostileText_isTextAndNothingElse() {
    const QString script = u"<script>alert(1)</script><img src=x onerror=alert(1)> \"' onload=\"x"_s;
    DayEntry entry = fullEntry();
    entry.paper.title = script;
    entry.paper.abstract =
        script + u" $\\href{javascript:alert(1)}{x}$ $\\includegraphics{http://e.org/x}$"_s;
    entry.paper.authors = {{script}};
    entry.paper.primaryCategory = script;
    entry.paper.codeUrl = u"javascript:alert(1)"_s;
    entry.paper.projectUrl = u"https://e.org/\" onclick=\"alert(1)"_s;
    entry.paper.figureUrl = u"data:text/html,<script>alert(1)</script>"_s;
    entry.paper.figureCaption = script;
    entry.paper.comment = script;
    entry.summary->tldr = script + u"\n\n[x](javascript:alert(1)) ![i](https://e.org/i.png)"_s;
    entry.summary->tags = {script};
    entry.summary->scoreReason = script;
    entry.summary->sections = {{script, u"<style>@import url(https://e.org)</style>"_s}};
    entry.summary->provenance.model = script;
    entry.summary->provenance.language = u"en\" onclick=\"alert(1)"_s;
    entry.reading = {
        .starred = true, .note = script + u"\n\n<iframe src=\"https://e.org\">"_s, .tags = {script}};
    entry.failure = script;
    DayEntry other;
    other.paper.id = u"url:javascript:alert(1)"_s;
    other.failure = script;
    const QByteArray html = written({.entries = {entry, other}});
    verifyLoadsNothing(html);
    QVERIFY(parsed(html).text.contains(u"<script>alert(1)</script>"_s));
    const QString style = QString::fromUtf8(html).section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
    QVERIFY(!style.isEmpty() && !style.contains(u"url("_s) && !style.contains(u"@import"_s));
}

void HtmlDigestTest::anyDay_isAPageThatLoadsNothing() {
    QRandomGenerator random(20260130);
    for (int round = 0; round < 12 && !QTest::currentTestFailed(); ++round) {
        Day day = randomDay(random, 12, Formulas::OfAnything);
        day.entries[0].paper.title += QChar(0x0B) + QString(QChar(0xFFFE)) + QChar(0x01);
        const QByteArray html = written(day);
        verifyLoadsNothing(html);
        QCOMPARE(html.count("<article "), day.entries.size());
    }
}

void HtmlDigestTest::namesFromRightToLeft_keepToThemselves() {
    DayEntry entry = fullEntry();
    entry.paper.title = u"למידה עמוקה לעברית"_s;
    entry.paper.authors = {{u"משה כהן"_s}, {u"Ana Lopes"_s}, {u"سارة <الحسن>"_s}};
    const QString html = QString::fromUtf8(written({.date = {2026, 1, 29}, .entries = {entry}}));
    QVERIFY(html.contains(u"<bdi>משה כהן</bdi>, Ana Lopes, <bdi>سارة &lt;الحسن&gt;</bdi>"_s));
    QVERIFY(html.contains(u"<h3 dir=\"rtl\">"_s));
    const ParsedPage page = parsed(html.toUtf8());
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
}

void HtmlDigestTest::labels_followTheLanguage() {
    const Day day{.date = {2026, 1, 30}, .entries = {fullEntry()}};
    QVERIFY(written(day).contains("<html lang=\"en\">"));
    QVERIFY(QString::fromUtf8(written(day, {.language = u"zh"_s})).contains(u"<h2>目录</h2>"_s));
    QVERIFY(QString::fromUtf8(written(day, {.language = u"vi"_s})).contains(u"<html lang=\"vi\">"_s));
    QVERIFY(written(day, {.language = u"vi"_s}).contains("<div lang=\"en\">\n<div class=\"score\">"));
}

void HtmlDigestTest::unfolded_theAbstractStandsOpen() {
    const Day day{.date = {2026, 1, 30}, .entries = {fullEntry()}};
    QVERIFY(!written(day).contains(" open="));
    QVERIFY(written(day, {.unfolded = true}).contains("<details class=\"abstract\" open=\"open\">"));
}

void HtmlDigestTest::searchablePage_holdsItsScriptAndAsksNobody() {
    QRandomGenerator random(7);
    const QByteArray html = written(randomDay(random, 12, Formulas::OfAnything), {.searchable = true});
    const ParsedPage page = parsed(html);
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(html.count("<script>"), 1);
    QVERIFY(!page.attributes.contains(u"src"_s) || html.count(" src=\"data:") == html.count(" src=\""));
    const qsizetype from = html.indexOf("<script>") + 8;
    const QByteArray script = html.mid(from, html.indexOf("</script>") - from);
    const QByteArray hash = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    QVERIFY(html.contains("script-src 'sha256-" + hash + "'"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.contains("aria-label=\"Filter papers\""));
}

void HtmlDigestTest::aDayOf331Papers_isWrittenInASecondOrTwo() {
    QRandomGenerator random(331);
    Day day = randomDay(random, 331);
    for (qsizetype at = 0; at < day.entries.size(); ++at) {
        DayEntry& entry = day.entries[at];
        entry.paper.abstract = entry.paper.abstract.repeated(12);
        if (at % 3 == 0)
            entry.paper.abstract += u" $\\mathbb{E}_{x_{%1}}[\\log p_\\theta(x)]$"_s.arg(at);
    }
    const std::clock_t start = std::clock();
    const QByteArray html = written(day);
    const auto cpu = 1000 * (std::clock() - start) / CLOCKS_PER_SEC;
    qInfo("331 papers, %lld bytes, %lld formulas in %lld ms of CPU time", qint64(html.size()),
          qint64(html.count("<math")), qint64(cpu));
    QCOMPARE(html.count("<article "), 331);
    QVERIFY(cpu < 8'000);
}

QTEST_GUILESS_MAIN(HtmlDigestTest)
#include "html_digest_test.moc"
