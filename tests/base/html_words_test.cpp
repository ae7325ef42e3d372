#include "base/html_words.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class HtmlWordsTest : public QObject {
    Q_OBJECT

  private slots:
    void html_isReadAsWords_data();
    void html_isReadAsWords();
};

void HtmlWordsTest::html_isReadAsWords_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QString& html, const QString& words) {
        QTest::newRow(name) << html << words;
    };
    row("plain", u"Nothing  here\n to do"_s, u"Nothing here\nto do"_s);
    row("tags", u"<i>E. coli</i> &amp; <b>more</b>"_s, u"E. coli & more"_s);
    row("blocks", u"<p>One</p><p>Two<br/>three</p>"_s, u"One\nTwo\nthree"_s);
    row("comparison", u"if a < b and x<y and z>w, p<0.05"_s, u"if a < b and x<y and z>w, p<0.05"_s);
    row("math", u"$x<y$ and $\\alpha > 3$"_s, u"$x<y$ and $\\alpha > 3$"_s);
    row("other vocabularies", u"<jats:p>One</jats:p> <inline-formula>x</inline-formula>"_s, u"One x"_s);
    row("script", u"a<script>alert('<p>')</script>b<style>p{}</style>c"_s, u"abc"_s);
    row("comment", u"a<!-- <p>no</p> -->b"_s, u"ab"_s);
    row("references", u"&eacute;&#233;&#xE9; &nbsp;&hellip; &unknown; AT&T"_s, u"ééé … &unknown; AT&T"_s);
    row("lowered", u"H<sub>2</sub>O, x<sub>i</sub>"_s, u"H₂O, x_i"_s);
    row("raised", u"10<sup>&minus;3</sup>, x<sup>2n</sup>"_s, u"10⁻³, x²ⁿ"_s);
    row("not closed", u"a<sub>1 b"_s, u"a_1 b"_s);
    row("cut off", u"a <a href='x"_s, u"a <a href='x"_s);
}

void HtmlWordsTest::html_isReadAsWords() {
    QFETCH(QString, html);
    QTEST(htmlWords(html), "words");
}

QTEST_APPLESS_MAIN(HtmlWordsTest)
#include "html_words_test.moc"
