#include "fulltext/html_text.h"
#include "fulltext/html_tree.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Pages made to hurt their reader, read in this very process: none may crash or take long.
class HostileHtmlTest : public QObject {
    Q_OBJECT

  private slots:
    void bombs_endQuickly_data();
    void bombs_endQuickly();
    void nesting_isCountedWithoutParsing_data();
    void nesting_isCountedWithoutParsing();
    void brokenNesting_losesNoText();
    void mutatedPages_neverCrash();
};

namespace {

const QUrl page(u"https://arxiv.org/html/2601.00001"_s);

QByteArray prose() {
    return "<p>" + QByteArray("Words that a paper may have, and more. ").repeated(30) + "</p>";
}

} // namespace

void HostileHtmlTest::bombs_endQuickly_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("deep divs") << QByteArray("<div>").repeated(1'000'000);
    QTest::newRow("deep spans that close themselves") << QByteArray("<span/>").repeated(1'000'000);
    QTest::newRow("deep bold") << QByteArray("<b x=1><p>").repeated(300'000);
    QTest::newRow("deep math") << "<math>" + QByteArray("<mrow>").repeated(500'000);
    QTest::newRow("deep lists") << QByteArray("<ul><li>").repeated(300'000);
    QTest::newRow("deep tables") << QByteArray("<table><tr><td>").repeated(200'000);
    QTest::newRow("closing tags that close nothing") << QByteArray("<div></zz>").repeated(300'000);
    QTest::newRow("100 MB") << prose().repeated(100'000'000 / prose().size());
    QTest::newRow("one long word") << QByteArray(20'000'000, 'a');
    QTest::newRow("many attributes") << "<p " + QByteArray("a=b ").repeated(200'000) + ">" + prose();
    QTest::newRow("open comment") << "<!--" + QByteArray("<p>-").repeated(2'000'000);
    QTest::newRow("zeros") << QByteArray(2'000'000, '\0');
    QTest::newRow("wide") << QByteArray("<p>a</p>").repeated(300'000);
    QTest::newRow("hidden megabytes")
        << prose() + "<p style='display:none'>" + QByteArray("boo ").repeated(2'000'000);
    QTest::newRow("style bomb") << "<style>" + QByteArray("a{").repeated(1'000'000) + "</style>" + prose();
}

void HostileHtmlTest::bombs_endQuickly() {
    QFETCH(QByteArray, html);
    QElapsedTimer time;
    time.start();
    const auto text = readHtml(html, page);
    QVERIFY2(time.elapsed() < 20'000, qPrintable(u"%1 ms"_s.arg(time.elapsed())));
    qInfo("%lld ms, %s", time.elapsed(), text ? "read" : qPrintable(text.error().sentence));
    if (text)
        for (const QString& hidden : text->hidden)
            QVERIFY(hidden.size() <= 20'000);
}

void HostileHtmlTest::nesting_isCountedWithoutParsing_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<int>("deepest");
    QTest::newRow("none") << QByteArray("a < b") << 0;
    QTest::newRow("one after the other") << QByteArray("<div></div>").repeated(50) << 1;
    QTest::newRow("inside each other")
        << QByteArray("<div>").repeated(50) + QByteArray("</div>").repeated(50) << 50;
    QTest::newRow("paragraphs do not nest") << QByteArray("<p>").repeated(50) << 0;
    QTest::newRow("foreign elements close themselves") << QByteArray("<mspace/>").repeated(50) << 0;
    QTest::newRow("others do not") << QByteArray("<div/>").repeated(50) << 50;
    QTest::newRow("cut off") << QByteArray("<div><") << 1;
}

void HostileHtmlTest::nesting_isCountedWithoutParsing() {
    QFETCH(QByteArray, html);
    QTEST(nestingOf(html), "deepest");
}

void HostileHtmlTest::brokenNesting_losesNoText() {
    const QByteArray html =
        "<body><p><b>one <i>two</b> three</i></p></div><table>four<tr><td>five</table><h2>Six</h3>seven" +
        prose();
    const auto text = readHtml(html, page);
    QVERIFY(text);
    for (const char* word : {"one", "two", "three", "four", "five", "Six", "seven"})
        QVERIFY2(textOf(*text).contains(QString::fromLatin1(word)), word);
}

void HostileHtmlTest::mutatedPages_neverCrash() {
    const QByteArray whole =
        "<article class='ltx_document'><section class='ltx_section'><h2 class='ltx_title'>1 A</h2><p>x "
        "<math alttext='a_1'><mi>a</mi></math></p><table class='ltx_tabular'><tr><td>1</td></tr></table>"
        "<ul><li><span class='ltx_tag_item'>•</span>i</li></ul><figure><img src='x.png'><figcaption>F"
        "</figcaption></figure></section></article>" +
        prose();
    QRandomGenerator dice(20260106);
    for (int round = 0; round < 3000; ++round) {
        QByteArray html = whole;
        for (int change = 0; change < 1 + round % 8; ++change) {
            const auto at = qsizetype(dice.bounded(quint32(html.size())));
            switch (dice.bounded(3)) {
            case 0: html[at] = char(dice.bounded(256)); break;
            case 1: html.remove(at, qsizetype(dice.bounded(40))); break;
            default: html.insert(at, whole.mid(qsizetype(dice.bounded(quint32(whole.size()))), 30));
            }
        }
        const auto text = readHtml(html, page);
        if (text)
            QVERIFY(!text->sections.isEmpty());
    }
}

QTEST_GUILESS_MAIN(HostileHtmlTest)
#include "hostile_html_test.moc"
