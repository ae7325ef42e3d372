#include "ui/detail/paper_page.h"
#include "ui/detail/sample_entries.h"
#include "ui/detail/taste_html.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class TasteHtmlTest : public QObject {
    Q_OBJECT

  private slots:
    void words_standForAndAgainst() {
        const QString html = tasteHtml(
            TasteOpinion{0.7, {{u"diffusion"_s, 0.3}, {u"survey"_s, -0.2}, {u"robot policy"_s, 0.1}}});
        QVERIFY(html.contains(u"For you: <bdi>diffusion</bdi>, <bdi>robot policy</bdi>; "
                              u"less: <bdi>survey</bdi>"_s));
    }

    void wordsAgainstAlone_sayLess() {
        const QString html = tasteHtml(TasteOpinion{0.2, {{u"survey"_s, -0.2}}});
        QVERIFY(html.contains(u"Less for you: <bdi>survey</bdi>"_s));
        QVERIFY(!html.contains(u"For you:"_s));
    }

    void nothingKnown_saysNothing() {
        QCOMPARE(tasteHtml({}), QString());
        QCOMPARE(tasteHtml(TasteOpinion{0.5, {}}), QString());
    }

    void namesOfAuthors_stayText() {
        const QString html = tasteHtml(TasteOpinion{0.7, {{u"<b>%2 & Co</b>"_s, 0.3}}});
        QVERIFY(html.contains(u"&lt;b&gt;%2 &amp; Co&lt;/b&gt;"_s));
    }

    void opinion_leavesTheScoreAlone() {
        const auto scoreIn = [](const QString& html) {
            return html.section(u"<section class=\"score\">"_s, 1).section(u"</section>"_s, 0, 0);
        };
        const QString without = paperPageHtml({.entry = fullEntry()});
        const QString with =
            paperPageHtml({.entry = fullEntry(), .taste = TasteOpinion{0.1, {{u"softmax"_s, -0.4}}}});
        QVERIFY(with != without);
        QVERIFY(!scoreIn(without).isEmpty());
        QCOMPARE(scoreIn(with), scoreIn(without));
        QVERIFY(with.indexOf(u"class=\"taste\""_s) < with.indexOf(u"class=\"score\""_s));
    }
};

QTEST_GUILESS_MAIN(TasteHtmlTest)
#include "taste_html_test.moc"
