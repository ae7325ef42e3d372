#include "ui/detail/paper_page.h"
#include "ui/detail/sample_entries.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

PaperUpdate changed(const QString& before, const QString& now) {
    return {.before = {1, u"A Title"_s, before, u"draft"_s},
            .now = {2, u"A Title"_s, now, u"draft"_s},
            .day = QDate(2026, 3, 3),
            .unseen = true};
}

QString numbered(int from, int to) {
    QStringList words;
    for (int i = from; i <= to; ++i)
        words += u"w%1"_s.arg(i);
    return words.join(u' ');
}

} // namespace

/// What the page says of a newer version.
class UpdatePageTest : public QObject {
    Q_OBJECT

    static QString page(const std::optional<PaperUpdate>& update, const DayEntry& entry = fullEntry()) {
        return paperPageHtml({.entry = entry, .update = update},
                             {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()});
    }

    /// The part of the page that tells of the versions; fails the test where the page is not well formed.
    static QString part(const PaperUpdate& update) {
        const QString html = page(update);
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            QTest::qFail(qPrintable(xml.errorString() + u'\n' + html), __FILE__, __LINE__);
        const qsizetype at = html.indexOf(u"class=\"update\""_s);
        return at < 0 ? QString() : html.mid(at).section(u"</dl>"_s, 0, 0);
    }

  private slots:
    void newVersion_isTold_beforeAllElse() {
        const QString html = page(changed(u"We show it."_s, u"We prove it."_s));
        QVERIFY(html.contains(u"Updated: v1 → v2 on 3 March 2026"_s));
        QVERIFY(html.indexOf(u"Updated: v1"_s) < html.indexOf(u"class=\"score\""_s));
    }

    void changedWords_areMarkedWithoutColour() {
        const QString html = part(changed(u"We show it."_s, u"We prove it."_s));
        QVERIFY2(html.contains(u"We <del><s>show</s></del> <ins><u>prove</u></ins> it."_s), qPrintable(html));
    }

    void onlyWhatChanged_isThere() {
        const QString html = part(changed(u"We show it."_s, u"We prove it."_s));
        QVERIFY(html.contains(u"<dt>Abstract</dt>"_s));
        QVERIFY(!html.contains(u"<dt>Title</dt>"_s) && !html.contains(u"<dt>Comment</dt>"_s));
    }

    void titleAndComment_areComparedToo() {
        PaperUpdate update = changed(u"The same."_s, u"The same."_s);
        update.now.title = u"A Better Title"_s;
        update.now.comment = u"accepted"_s;
        const QString html = part(update);
        QVERIFY(html.contains(u"A <ins><u>Better</u></ins> Title"_s));
        QVERIFY(html.contains(u"<del><s>draft</s></del> <ins><u>accepted</u></ins>"_s));
        QVERIFY(!html.contains(u"<dt>Abstract</dt>"_s));
    }

    void textFarFromAnyChange_isLeftOut() {
        const QString html = part(changed(numbered(1, 60) + u" old "_s + numbered(61, 120),
                                          numbered(1, 60) + u" new "_s + numbered(61, 120)));
        QVERIFY2(html.contains(u"… w49 "_s) && html.contains(u" w72 …"_s), qPrintable(html));
        QVERIFY(!html.contains(u"w48 "_s) && !html.contains(u"w73"_s));
    }

    void formula_isNeverCut() {
        const QString formula = u"$a + b + c + d + e + f + g + h$"_s;
        const QString html =
            part(changed(u"old "_s + numbered(1, 6) + u' ' + formula + u' ' + numbered(7, 40),
                         u"new "_s + numbered(1, 6) + u' ' + formula + u' ' + numbered(7, 40)));
        QVERIFY2(html.contains(u"<span class=\"math\">"_s + formula + u"</span>"_s), qPrintable(html));
    }

    void versionWithTheSameText_saysSo() {
        QVERIFY(part(changed(u"The same."_s, u"The  same."_s)).contains(u"are as they were"_s));
    }

    void seenVersion_isFoldedBelowTheAbstract() {
        PaperUpdate update = changed(u"We show it."_s, u"We prove it."_s);
        update.unseen = false;
        const QString html = page(update);
        QVERIFY(!html.contains(u"Updated: v1"_s));
        QVERIFY(html.contains(u"<details class=\"update\"><summary>What changed: v1 → v2"_s));
        QVERIFY(html.indexOf(u"What changed"_s) > html.indexOf(u"part abstract"_s));
        QVERIFY(!page(std::nullopt).contains(u"class=\"update\""_s));
    }

    void textOfAStranger_staysText() {
        const QString html = part(changed(u"We <b>show</b> it"_s, u"We <img src=x> it & %1"_s));
        QVERIFY2(!html.contains(u"<b>"_s) && !html.contains(u"<img"_s), qPrintable(html));
        QVERIFY(html.contains(u"&lt;b&gt;"_s) && html.contains(u"&amp; %1"_s));
    }

    void staleSummary_saysWhichVersionItRead() {
        DayEntry entry = fullEntry();
        entry.paper.version = 2;
        entry.summary->provenance.paperVersion = 1;
        PageMatter matter{.entry = entry, .trust = PaperTrust{.stale = {StaleReason::Paper}}};
        QVERIFY(paperPageHtml(matter).contains(u"v1 was read, now there is v2"_s));
    }

    void withdrawnPaper_saysWhy() {
        DayEntry entry = fullEntry();
        entry.paper.withdrawn = true;
        entry.paper.comment = u"Withdrawn: Lemma <2> is wrong"_s;
        const QString html = page(std::nullopt, entry);
        QVERIFY(html.contains(u"Why it was withdrawn: Withdrawn: Lemma &lt;2&gt; is wrong"_s));
        QVERIFY(html.contains(u"part abstract"_s));
        entry.paper.comment = u"12 pages"_s;
        QVERIFY(!page(std::nullopt, entry).contains(u"Why it was withdrawn"_s));
    }
};

QTEST_GUILESS_MAIN(UpdatePageTest)
#include "update_page_test.moc"
