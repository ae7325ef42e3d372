#include "ui/detail/paper_page.h"
#include "ui/detail/sample_entries.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QList<SimilarPaper> papers(int count) {
    QList<SimilarPaper> papers;
    for (int i = 0; i < count; ++i)
        papers += SimilarPaper{.key = i + 1,
                               .id = u"2601.%1"_s.arg(i, 5, 10, QChar(u'0')),
                               .title = u"Paper %1"_s.arg(i),
                               .primaryCategory = u"cs.CL"_s,
                               .published = QDate(2026, 1, 6)};
    return papers;
}

} // namespace

/// What stands at the foot of a page of papers near its own.
class SimilarPageTest : public QObject {
    Q_OBJECT

    static QString page(const QList<SimilarPaper>& similar) {
        const QString html =
            paperPageHtml({.entry = fullEntry(), .similar = similar},
                          {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()});
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            QTest::qFail(qPrintable(xml.errorString() + u'\n' + html), __FILE__, __LINE__);
        return html;
    }

  private slots:
    void nearPapers_areLinksAtTheFoot() {
        const QString html = page(papers(2));
        QVERIFY(html.contains(u"<a href=\"sheaf:similar/2601.00001\" dir=\"auto\">Paper 1</a>"_s));
        QVERIFY(html.contains(u"cs.CL · 6 January 2026"_s));
        QVERIFY(html.indexOf(u"class=\"similar\""_s) > html.lastIndexOf(u"class=\"provenance\""_s));
    }

    void onlyTheFirst_areShown_andAllAreALinkAway() {
        const QString html = page(papers(20));
        QCOMPARE(html.count(u"sheaf:similar/"_s), 6);
        QVERIFY(html.contains(u"<a href=\"sheaf:similar\">"_s));
        QVERIFY(!page(papers(6)).contains(u"<a href=\"sheaf:similar\">"_s));
    }

    void none_leaveNothing() { QVERIFY(!page({}).contains(u"similar"_s)); }

    void whatIsUntrusted_staysText() {
        QList<SimilarPaper> one = papers(1);
        one[0].id = u"url:https://a.example/\"><b>"_s;
        one[0].title = u"<script>x</script> & $a<b$"_s;
        one[0].primaryCategory = u"<i>"_s;
        const QString html = page(one);
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<i>"_s));
        QVERIFY(html.contains(u"sheaf:similar/url%3Ahttps%3A%2F%2Fa.example%2F%22%3E%3Cb%3E"_s));
    }

    void unknownDateAndCategory_areLeftOut() {
        QList<SimilarPaper> one = papers(1);
        one[0].published = {};
        QVERIFY(page(one).contains(u">cs.CL<"_s));
        one[0].primaryCategory.clear();
        QVERIFY(!page(one).contains(u"class=\"where\""_s));
    }
};

QTEST_GUILESS_MAIN(SimilarPageTest)
#include "similar_page_test.moc"
