#include "ui/detail/figure_html.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sheaf;
using namespace Qt::StringLiterals;

class FigureHtmlTest : public QObject {
    Q_OBJECT

  private slots:
    void figure_standsAboveItsCaptionAndLeadsToItsPage();
    void largeFigure_isShownNoLargerThanTheText();
    void smallFigure_isNotEnlarged();
    void figureWithoutItsPicture_isLinked();
    void figureWithoutAnAddress_isNone();
    void hostileFigure_addsNothing();
};

namespace {

Figure figure() {
    return {.bytes = QByteArray("\x89PNG\0rest", 9),
            .format = u"png"_s,
            .size = {1240, 620},
            .url = u"https://arxiv.org/html/2601.01234v1/x1.png"_s,
            .caption = u"Figure 1: All of it, $r < 1$, for \\$5."_s};
}

/// Name and attributes of an element.
struct Element {
    QString name;
    QXmlStreamAttributes attributes;
};

/// In order; fails where the HTML is not well formed.
QList<Element> elementsOf(const QString& html) {
    QXmlStreamReader xml(html);
    QList<Element> elements;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            elements += {xml.name().toString(), xml.attributes()};
    if (xml.hasError())
        QTest::qFail(qPrintable(xml.errorString() + u'\n' + html), __FILE__, __LINE__);
    return elements;
}

QXmlStreamAttributes image(const Figure& figure) {
    for (const Element& element : elementsOf(figureHtml(figure)))
        if (element.name == u"img")
            return element.attributes;
    return {};
}

} // namespace

void FigureHtmlTest::figure_standsAboveItsCaptionAndLeadsToItsPage() {
    const QString html = figureHtml(figure());
    QCOMPARE(image(figure()).value(u"src"_s),
             u"data:image/png;base64,"_s + QString::fromLatin1(figure().bytes.toBase64()));
    QVERIFY(html.indexOf(u"<img"_s) < html.indexOf(u"Figure 1: All of it"_s));
    QVERIFY(html.contains(u"<span class=\"math\">$r &lt; 1$</span>, for $5."_s));
    QCOMPARE(html.count(u"href=\"%1\""_s.arg(figure().url)), 1);
}

void FigureHtmlTest::largeFigure_isShownNoLargerThanTheText() {
    QCOMPARE(image(figure()).value(u"width"_s), u"620"_s);
    QCOMPARE(image(figure()).value(u"height"_s), u"310"_s);
    Figure tall = figure();
    tall.size = {300, 1040};
    QCOMPARE(image(tall).value(u"width"_s), u"150"_s);
    tall.size = {1, 1600};
    QCOMPARE(image(tall).value(u"width"_s), u"1"_s);
}

void FigureHtmlTest::smallFigure_isNotEnlarged() {
    Figure small = figure();
    small.size = {200, 100};
    QCOMPARE(image(small).value(u"width"_s), u"200"_s);
}

void FigureHtmlTest::figureWithoutItsPicture_isLinked() {
    Figure linked = figure();
    linked.bytes.clear();
    const QString html = figureHtml(linked);
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(html.contains(u"All of it"_s));
    QCOMPARE(html.count(u"href=\"%1\""_s.arg(figure().url)), 1);
}

void FigureHtmlTest::figureWithoutAnAddress_isNone() {
    QCOMPARE(figureHtml({}), QString());
    for (const QString& url : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"x1.png"_s}) {
        Figure odd = figure();
        odd.url = url;
        QCOMPARE(figureHtml(odd), QString());
    }
}

void FigureHtmlTest::hostileFigure_addsNothing() {
    Figure hostile = figure();
    hostile.caption = u"</figure><script>x</script><img src=\"https://example.org/a\" onerror=\"x\">"_s;
    hostile.url = u"https://example.org/?a=1&b='c'"_s;
    QStringList names;
    for (const Element& element : elementsOf(figureHtml(hostile)))
        names += element.name;
    QVERIFY2(!names.contains(u"script"_s) && names.count(u"img"_s) <= 1, qPrintable(names.join(u' ')));
    Figure odd = figure();
    odd.format = u"svg+xml;x=\"y"_s;
    QVERIFY(!figureHtml(odd).contains(u"<img"_s));
}

QTEST_GUILESS_MAIN(FigureHtmlTest)
#include "figure_html_test.moc"
