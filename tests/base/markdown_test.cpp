#include "base/markdown.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace sheaf;
using namespace Qt::StringLiterals;

class MarkdownTest : public QObject {
    Q_OBJECT

  private slots:
    void githubMarkdown_isRendered_data();
    void githubMarkdown_isRendered();
    void math_isKeptFromMarkdown_data();
    void math_isKeptFromMarkdown();
    void hostileText_isHarmless_data();
    void hostileText_isHarmless();
    void randomMarkup_onlyYieldsKnownTags();
    void quadraticInput_staysUnderASecond_data();
    void quadraticInput_staysUnderASecond();
    void textOverTheLimit_isShownWhole();
    void deepNesting_isShownAsText();
    void manyThreads_renderTheSame();
    void plainText_isParagraphs_data();
    void plainText_isParagraphs();
    void aTitle_hasNoParagraph();
};

void MarkdownTest::githubMarkdown_isRendered_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char* name, const QString& markdown, const QString& html) {
        QTest::newRow(name) << markdown << html;
    };
    row("empty", QString(), QString());
    row("emphasis", u"a *b* **c**"_s, u"<p>a <em>b</em> <strong>c</strong></p>\n"_s);
    row("strikethrough", u"~~gone~~"_s, u"<p><del>gone</del></p>\n"_s);
    row("bare address", u"see https://example.org/a"_s,
        u"<p>see <a href=\"https://example.org/a\">https://example.org/a</a></p>\n"_s);
    row("link", u"[a](https://example.org \"b\")"_s,
        u"<p><a href=\"https://example.org\" title=\"b\">a</a></p>\n"_s);
    row("table", u"| a | b |\n|---|---|\n| 1 | $x|y$ |"_s,
        u"<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n"
        "<td><span class=\"math\">$x|y$</span></td>\n</tr>\n</tbody>\n</table>\n"_s);
    row("less than", u"a < b & c"_s, u"<p>a &lt; b &amp; c</p>\n"_s);
    row("Vietnamese", u"*Đường*"_s, u"<p><em>Đường</em></p>\n"_s);
}

void MarkdownTest::githubMarkdown_isRendered() {
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(markdownToHtml(markdown), html);
}

void MarkdownTest::math_isKeptFromMarkdown_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char* name, const QString& markdown, const QString& html) {
        QTest::newRow(name) << markdown << u"<p>"_s + html + u"</p>\n"_s;
    };
    row("underscores", u"$a_1*b_2*c$"_s, u"<span class=\"math\">$a_1*b_2*c$</span>"_s);
    row("backslashes", u"$\\{x\\}\\\\y$"_s, u"<span class=\"math\">$\\{x\\}\\\\y$</span>"_s);
    row("display", u"$$\\sum_{i}$$"_s, u"<span class=\"math\">$$\\sum_{i}$$</span>"_s);
    row("brackets", u"\\(a\\) \\[b\\]"_s,
        u"<span class=\"math\">\\(a\\)</span> <span class=\"math\">\\[b\\]</span>"_s);
    row("escaped", u"$a<b&c$"_s, u"<span class=\"math\">$a&lt;b&amp;c$</span>"_s);
    row("in emphasis", u"**$x$**"_s, u"<strong><span class=\"math\">$x$</span></strong>"_s);
    row("in a link", u"[$x$](https://a.org/$y$)"_s,
        u"<a href=\"https://a.org/$y$\"><span class=\"math\">$x$</span></a>"_s);
    row("in code", u"`$x$`"_s, u"<code>$x$</code>"_s);
    row("in code that the scan takes for text", u"\\`$a$` and $b$`"_s,
        u"`<span class=\"math\">$a$</span><code> and $b$</code>"_s);
    row("prices", u"$5 and $6"_s, u"$5 and $6"_s);
    row("forged places", u"$x$ \uFDD00\uFDD1 &#xFDD0;7&#xFDD1;"_s,
        u"<span class=\"math\">$x$</span> 0 "
        "<span class=\"math\"></span>"_s);
}

void MarkdownTest::math_isKeptFromMarkdown() {
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(markdownToHtml(markdown), html);
}

void MarkdownTest::hostileText_isHarmless_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char* name, const QString& markdown, const QString& html) {
        QTest::newRow(name) << markdown << html;
    };
    row("script", u"<script>alert(1)</script>"_s, u"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"_s);
    row("inline", u"a <img src=x onerror=alert(1)> b"_s,
        u"<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n"_s);
    row("block", u"<div onclick='x'>\n\n**a**\n\n</div>"_s,
        u"<p>&lt;div onclick='x'&gt;</p>\n<p><strong>a</strong></p>\n<p>&lt;/div&gt;</p>\n"_s);
    row("a token", u"the <EOS> token"_s, u"<p>the &lt;EOS&gt; token</p>\n"_s);
    row("in a table", u"|a|\n|-|\n|<b>x</b>|"_s,
        u"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>&lt;b&gt;x&lt;/b&gt;</td>\n"
        "</tr>\n</tbody>\n</table>\n"_s);
    row("javascript", u"[a](javascript:alert(1))"_s, u"<p>a</p>\n"_s);
    row("javascript by entities", u"[a](java&#115;cript&colon;alert(1))"_s, u"<p>a</p>\n"_s);
    row("data", u"[a](data:text/html,b) <data:text/html,c>"_s, u"<p>a data:text/html,c</p>\n"_s);
    row("file and relative", u"[a](file:///etc/passwd) [b](/c) [d](#e)"_s, u"<p>a b d</p>\n"_s);
    row("image", u"![a](https://e.org/t.png)"_s, u"<p><a href=\"https://e.org/t.png\">a</a></p>\n"_s);
    row("image without words", u"![](https://e.org/t.png)"_s,
        u"<p><a href=\"https://e.org/t.png\">https://e.org/t.png</a></p>\n"_s);
    row("image in a link", u"[![a](https://e.org/t.png)](https://e.org)"_s,
        u"<p><a href=\"https://e.org\">a</a></p>\n"_s);
    row("link in an image", u"![[a](https://b.org)](https://e.org)"_s,
        u"<p><a href=\"https://e.org\">a</a></p>\n"_s);
    row("image by script", u"![a](javascript:b)"_s, u"<p>a</p>\n"_s);
    row("quotes in an address", u"[a](https://e.org/\"onclick=\"b)"_s,
        u"<p><a href=\"https://e.org/%22onclick=%22b\">a</a></p>\n"_s);
    row("class through a fence", u"```x\"onclick\nb\n```"_s, u"<pre><code>b\n</code></pre>\n"_s);
    row("script in math", u"$<script>x</script>$"_s,
        u"<p><span class=\"math\">$&lt;script&gt;x&lt;/script&gt;$</span></p>\n"_s);
}

void MarkdownTest::hostileText_isHarmless() {
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(markdownToHtml(markdown), html);
}

void MarkdownTest::randomMarkup_onlyYieldsKnownTags() {
    static const QStringList pieces = {
        u"<"_s,         u">"_s,      u"script"_s,   u"</"_s,          u"!["_s,
        u"["_s,         u"]("_s,     u")"_s,        u"javascript:"_s, u"https://e.org/"_s,
        u"\""_s,        u"'"_s,      u"`"_s,        u"```\n"_s,       u"$"_s,
        u"\\"_s,        u"\n"_s,     u"\n\n"_s,     u"|"_s,           u"---"_s,
        u"* "_s,        u"> "_s,     u"&#60;"_s,    u"&lt;"_s,        u" onclick="_s,
        u"img src=x"_s, u"~~"_s,     u"_"_s,        u"www.e.org"_s,   u"\uFDD0"_s,
        u"0"_s,         u"\uFDD1"_s, u"&#xFDD0;"_s, u"\\("_s,         u"\\)"_s,
        u"<!--"_s};
    static const QRegularExpression known(
        u"<(?:/?(?:p|em|strong|del|ul|ol|li|blockquote|pre|code|h[1-6]|table|thead|tbody|tr|th|td|span)|"
        "ol start=\"\\d+\"|hr /|br /|span class=\"math\"|/a|a href=\"(?:https?|mailto):[^\"<>]*\"(?: title=\"[^\"<>]*\")?)>"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRandomGenerator random(20260106);
    for (int round = 0; round < 20'000; ++round) {
        QString markdown;
        for (int piece = random.bounded(1, 40); piece > 0; --piece)
            markdown += pieces[random.bounded(pieces.size())];
        QString html = markdownToHtml(markdown);
        const QString rest = QString(html).remove(known);
        QVERIFY2(!rest.contains(u'<') && !rest.contains(u'>'), qPrintable(markdown + u"\n=> "_s + html));
    }
}

void MarkdownTest::quadraticInput_staysUnderASecond_data() {
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("unit");
    const auto row = [](const QString& start, const QString& unit) {
        QTest::newRow(qPrintable(QString(start.left(8) + u' ' + unit).simplified())) << start << unit;
    };
    for (const QString& unit :
         {u">"_s,     u"- "_s,     u"["_s,          u"!["_s,        u"*a "_s,       u"_a*"_s,
          u"`"_s,     u"a`` "_s,   u"<"_s,          u"<?"_s,        u"<!A "_s,      u"<![CDATA["_s,
          u"[a]("_s,  u"[a](<b"_s, u"a@"_s,         u"www.a."_s,    u"http://a_"_s, u"~"_s,
          u"~~a~"_s,  u"|"_s,      u"|a\n"_s,       u"[^a]: b\n"_s, u"[a]: b\n"_s,  u"[a][b]"_s,
          u"&#"_s,    u"\\("_s,    u"$a"_s,         u"$$"_s,        u"1. "_s,       u"> - "_s,
          u"\n> "_s,  u"# "_s,     u"_"_s,          u"**"_s,        u"*_"_s,        u"<a "_s,
          u"x\n- "_s, u"[]()"_s,   u"<a href=\""_s, u"](a"_s,       u"((("_s,       u"[a](("_s})
        row(QString(), unit);
    row(u"|a|b|\n|-|-|\n"_s, u"|"_s);
    for (const int columns : {10, 40, 1000})
        row(u"|"_s + u"x|"_s.repeated(columns) + u"\n|"_s + u"-|"_s.repeated(columns) + u"\n"_s, u"a\n"_s);
}

void MarkdownTest::quadraticInput_staysUnderASecond() {
    QFETCH(QString, start);
    QFETCH(QString, unit);
    const QString text = (start + unit.repeated(int(markdownLimit / unit.size()))).left(markdownLimit);
    QElapsedTimer timer;
    timer.start();
    const qsizetype size = markdownToHtml(text).size();
    const qint64 elapsed = timer.elapsed();
    if (elapsed > 50)
        qInfo("%lld ms, %lld characters of HTML", elapsed, qint64(size));
    QVERIFY(elapsed < 2'000);
}

void MarkdownTest::textOverTheLimit_isShownWhole() {
    const QString text = u"*word* "_s.repeated(10'000) + u"<end>"_s;
    const QString html = markdownToHtml(text);
    QVERIFY(html.contains(u"*word*"_s));
    QVERIFY(html.endsWith(u"&lt;end&gt;</p>\n"_s));
}

void MarkdownTest::deepNesting_isShownAsText() {
    QVERIFY(markdownToHtml(u"> "_s.repeated(10) + u"a"_s).startsWith(u"<blockquote>"_s));
    QVERIFY(markdownToHtml(u"> "_s.repeated(1000) + u"a"_s).startsWith(u"<p>&gt; &gt;"_s));
}

void MarkdownTest::manyThreads_renderTheSame() {
    const QString text = u"| *a* | $x_1$ |\n|---|---|\n| ~~b~~ | www.e.org |"_s;
    const QString expected = markdownToHtml(text);
    std::atomic_int same = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    for (int task = 0; task < 400; ++task)
        pool.start([&] { same += markdownToHtml(text) == expected; });
    pool.waitForDone();
    QCOMPARE(same.load(), 400);
}

void MarkdownTest::plainText_isParagraphs_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    const auto row = [](const char* name, const QString& text, const QString& html) {
        QTest::newRow(name) << text << html;
        QTest::newRow("escaped signs")
            << u"Costs \\$5, 50\\% of $\\sum_i \\%$ \\emph{x}"_s
            << u"<p>Costs $5, 50% of <span class=\"math\">$\\sum_i \\%$</span> \\emph{x}</p>\n"_s;
    };
    row("empty", u" \n"_s, QString());
    row("wrapped", u"a *b*\n# c"_s, u"<p>a *b*\n# c</p>\n"_s);
    row("as arXiv indents", u"  a\nb\n  c\nd"_s, u"<p>a\nb</p>\n<p>c\nd</p>\n"_s);
    row("blank line", u"a\n\nb"_s, u"<p>a</p>\n<p>b</p>\n"_s);
    row("markup and math", u"<b> & $x<y$"_s,
        u"<p>&lt;b&gt; &amp; <span class=\"math\">$x&lt;y$</span></p>\n"_s);
}

void MarkdownTest::plainText_isParagraphs() {
    QFETCH(QString, text);
    QFETCH(QString, html);
    QCOMPARE(plainToHtml(text), html);
}

void MarkdownTest::aTitle_hasNoParagraph() {
    QCOMPARE(plainLineToHtml(u"\"A\" <b> of $k$"_s),
             u"&quot;A&quot; &lt;b&gt; of <span class=\"math\">$k$</span>"_s);
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdown_test.moc"
