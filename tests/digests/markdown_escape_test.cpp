#include "digests/markdown_escape.h"
#include "digests/markdown_guard.h"
#include "digests/parsed_markdown.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class MarkdownEscapeTest : public QObject {
    Q_OBJECT

  private slots:
    void titles_areEscaped_data();
    void titles_areEscaped();
    void mathInTitles_survives_data();
    void mathInTitles_survives();
    void abstracts_keepTheirLines_data();
    void abstracts_keepTheirLines();
    void summaries_keepTheirMarkdownAndNothingElse_data();
    void summaries_keepTheirMarkdownAndNothingElse();
    void anOpenFence_endsWithItsContainer();
    void codeSpans_holdBackticks_data();
    void codeSpans_holdBackticks();
    void destinations_areWebAddresses_data();
    void destinations_areWebAddresses();
};

namespace {

using Row = std::pair<const char*, std::pair<QString, QString>>;

void rows(const QList<Row>& rows) {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    for (const Row& row : rows)
        QTest::newRow(row.first) << row.second.first << row.second.second;
}

} // namespace

void MarkdownEscapeTest::titles_areEscaped_data() {
    rows({{"words", {u"Attention is all"_s, u"Attention is all"_s}},
          {"wrapped", {u"Two\n  lines"_s, u"Two lines"_s}},
          {"pipes and stars", {u"a|b *c* _d_"_s, u"a\\|b \\*c\\* \\_d\\_"_s}},
          {"brackets", {u"[1](x)"_s, u"\\[1\\](x)"_s}},
          {"html", {u"<b>&amp;"_s, u"\\<b\\>\\&amp;"_s}},
          {"price", {u"$5 a day"_s, u"\\$5 a day"_s}},
          {"list", {u"- a - b"_s, u"\\- a - b"_s}},
          {"number", {u"1. a 2. b"_s, u"1\\. a 2. b"_s}},
          {"decimal", {u"3.5 is more"_s, u"3\\.5 is more"_s}},
          {"address", {u"see (https://e.org/a_b*c)."_s, u"see (<https://e.org/a_b*c>)."_s}},
          {"address without scheme", {u"www.e.org/a_b"_s, u"www\\.e.org/a\\_b"_s}},
          {"Obsidian", {u"a==b== %%c%% 5%"_s, u"a\\=\\=b\\=\\= \\%\\%c\\%\\% 5%"_s}}});
}

void MarkdownEscapeTest::titles_areEscaped() {
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(escapedLine(text), markdown);
    QCOMPARE(parseMarkdown(markdown.toUtf8()).text.trimmed(), text.simplified());
}

void MarkdownEscapeTest::mathInTitles_survives_data() {
    rows({{"formula", {u"On $a_1*b$"_s, u"On $a_1*b$"_s}},
          {"backslashes", {u"$\\{x\\}$ and \\(y\\)"_s, u"$\\{x\\}$ and \\(y\\)"_s}},
          {"less than", {u"for $a<b$"_s, u"for $a<b$"_s}},
          {"less than a tag's name", {u"for $a <b c$ d"_s, u"for $a <b c$ d"_s}},
          {"half-open interval", {u"on $[0,1)$"_s, u"on $\\lbrack 0,1)$"_s}},
          {"paired brackets", {u"on $[0,1]$"_s, u"on $[0,1]$"_s}},
          {"an address", {u"a https://e.org/a_b $x$"_s, u"a https\\://e.org/a\\_b $x$"_s}},
          {"an image", {u"$n![k](x)$"_s, u"\\$n!\\[k\\](x)\\$"_s}},
          {"a tag", {u"$x <b> y$"_s, u"\\$x \\<b\\> y\\$"_s}},
          {"a tag that ends behind", {u"$x <b $ y>"_s, u"\\$x \\<b \\$ y\\>"_s}}});
}

void MarkdownEscapeTest::mathInTitles_survives() {
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(escapedLinkWords(text), markdown);
    const ParsedMarkdown parsed = parseMarkdown(u"### [%1](https://e.org)"_s.arg(markdown).toUtf8());
    QCOMPARE(parsed.html, QStringList());
    QCOMPARE(parsed.headings.value(0).link, u"https://e.org"_s);
}

void MarkdownEscapeTest::abstracts_keepTheirLines_data() {
    rows({{"lines", {u"a\nb"_s, u"a\nb"_s}},
          {"paragraph by indentation", {u"a\n  b"_s, u"a\n\n  b"_s}},
          {"paragraph by blank line", {u"a\n\nb"_s, u"a\n\nb"_s}},
          {"paragraph that begins with math", {u"a\n  $x$"_s, u"a\n\n  $x$"_s}},
          {"would be code", {u"a\n    b"_s, u"a\n\n&#32;   b"_s}},
          {"would be code, by tab", {u"a\n\tb"_s, u"a\n\n&#9;b"_s}},
          {"would be a list", {u"a\n- b\n* c\n1) d"_s, u"a\n\\- b\n\\* c\n1\\) d"_s}},
          {"would be a heading", {u"# a\nb\n==="_s, u"\\# a\nb\n\\=\\=\\="_s}},
          {"would be a list in math", {u"$a\n- b$"_s, u"$a\n{}- b$"_s}},
          {"Windows lines", {u"a\r\nb\rc"_s, u"a\nb\nc"_s}}});
}

void MarkdownEscapeTest::abstracts_keepTheirLines() {
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(escapedText(text), markdown);
    const ParsedMarkdown parsed = parseMarkdown(markdown.toUtf8());
    QVERIFY(parsed.headings.isEmpty() && parsed.listItems.isEmpty());
}

void MarkdownEscapeTest::summaries_keepTheirMarkdownAndNothingElse_data() {
    rows({{"emphasis", {u"**a** *b* `c` [d](https://e.org)"_s, u"**a** *b* `c` [d](https://e.org)"_s}},
          {"list", {u"- a\n- b"_s, u"- a\n- b"_s}},
          {"heading", {u"# a\n  ## b\n#c"_s, u"&#35; a\n  &#35;# b\n#c"_s}},
          {"heading in a list", {u"- # a\n> # b"_s, u"- &#35; a\n> &#35; b"_s}},
          {"underlined", {u"a\n---\nb\n=="_s, u"a\n&#45;--\nb\n&#61;="_s}},
          {"table", {u"|a|\n|---|\n|b|"_s, u"|a|\n|---|\n|b|"_s}},
          {"html", {u"<b>a</b> <!-- b -->"_s, u"&lt;b>a&lt;/b> &lt;!-- b -->"_s}},
          {"less than", {u"1 < 2"_s, u"1 < 2"_s}},
          {"image", {u"![a](b)"_s, u"&#33;[a](b)"_s}},
          {"entities, to be told apart", {u"&lt; &amp;lt; &amp;"_s, u"&amp;lt; &amp;amp;lt; &amp;"_s}},
          {"math", {u"$a<b$ and $c_1$"_s, u"$a<b$ and $c_1$"_s}},
          {"display math", {u"$$\na\n= b\n$$"_s, u"$$\na\n{}= b\n$$"_s}}});
}

void MarkdownEscapeTest::summaries_keepTheirMarkdownAndNothingElse() {
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(guardedText(text), markdown);
    const ParsedMarkdown parsed = parseMarkdown(markdown.toUtf8());
    QVERIFY(parsed.headings.isEmpty() && parsed.html.isEmpty() && parsed.images.isEmpty());
}

void MarkdownEscapeTest::anOpenFence_endsWithItsContainer() {
    const QString item = u"- "_s + continued(guardedText(u"a\n```\nb\n\nc"_s), u"  "_s) + u"\n\n# Next\n"_s;
    QCOMPARE(parseMarkdown(item.toUtf8()).headings.size(), 1);
}

void MarkdownEscapeTest::codeSpans_holdBackticks_data() {
    rows({{"word", {u"llm"_s, u"`llm`"_s}},
          {"backtick", {u"a`b"_s, u"``a`b``"_s}},
          {"at the ends", {u"`a`"_s, u"`` `a` ``"_s}},
          {"many", {u"a``b`c"_s, u"```a``b`c```"_s}}});
}

void MarkdownEscapeTest::codeSpans_holdBackticks() {
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(codeSpan(text), markdown);
    QCOMPARE(parseMarkdown(markdown.toUtf8()).text.trimmed(), text);
}

void MarkdownEscapeTest::destinations_areWebAddresses_data() {
    rows({{"plain", {u"https://e.org/a?b=c#d"_s, u"https://e.org/a?b=c#d"_s}},
          {"brackets", {u"https://e.org/(a)[b]"_s, u"https://e.org/%28a%29%5Bb%5D"_s}},
          {"encoded already", {u"https://e.org/%C4%91"_s, u"https://e.org/%C4%91"_s}},
          {"Unicode and blanks", {u"https://e.org/đ e"_s, u"https://e.org/%C4%91%20e"_s}},
          {"script", {u"javascript:alert(1)"_s, QString()}},
          {"words", {u"see our page"_s, QString()}},
          {"empty", {QString(), QString()}}});
}

void MarkdownEscapeTest::destinations_areWebAddresses() {
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(linkDestination(text), markdown);
}

QTEST_GUILESS_MAIN(MarkdownEscapeTest)
#include "markdown_escape_test.moc"
