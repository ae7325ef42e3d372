#include "query/field_search.h"
#include "ui/detail/page_links.h"
#include "ui/detail/paper_page.h"
#include "ui/detail/sample_entries.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What can be done on a paper's page: its authors, tags, summaries, versions.
class PagePartsTest : public QObject {
    Q_OBJECT

    static QString page(const PageMatter& matter) {
        const QString html =
            paperPageHtml(matter, {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()});
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            qFatal("%s\n%s", qPrintable(xml.errorString()), qPrintable(html));
        return html;
    }

    static QString words(QString html) {
        static const QRegularExpression tag(u"<[^>]*>"_s);
        return html.remove(tag).simplified();
    }

    static PageAct actIn(const QString& html, const QString& before) {
        const QRegularExpression link(u"href=\"(sheaf:%1[^\"]*)\""_s.arg(before));
        return PageAct::of(QUrl(link.match(html).captured(1).replace(u"&amp;"_s, u"&"_s)));
    }

    static DayEntry crowd(int authors) {
        DayEntry entry = fullEntry();
        entry.paper.authors.clear();
        for (int i = 1; i <= authors; ++i)
            entry.paper.authors += {u"Author %1"_s.arg(i)};
        return entry;
    }

    static Summary other(const QString& language, int day) {
        Summary summary = *fullEntry().summary;
        summary.provenance.language = language;
        summary.provenance.made = QDateTime(QDate(2026, 1, day), QTime(7, 0), Qt::UTC);
        return summary;
    }

  private slots:
    void nameWithAnySign_comesBackWholeFromItsLink_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"Ana Duarte"_s, u"Nguyễn Thị Hạnh"_s, u"A/B #1 100% ?x=1&y=2"_s,
                                    u"\"Quoted\" <b>"_s, u"..//x"_s, u"محمد علي"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void nameWithAnySign_comesBackWholeFromItsLink() {
        QFETCH(QString, name);
        DayEntry entry = fullEntry();
        entry.paper.authors = {{name}};
        entry.reading.tags = {name};
        const QString html = page({entry});
        for (const QString& act : {u"author"_s, u"follow"_s, u"tag"_s, u"untag"_s})
            QCOMPARE(actIn(html.mid(html.indexOf(act == u"tag" ? u"Your tags"_s : u"<"_s)), act + u'/').on,
                     name);
    }

    void followedAuthor_hasAFullStar() {
        PageMatter matter{fullEntry()};
        QCOMPARE(page(matter).count(u"☆"_s), 4);
        matter.followed = {authorKey(u"nguyen thi hanh"_s)};
        const QString html = page(matter);
        QCOMPARE(html.count(u"★"_s), 1);
        QVERIFY(html.contains(u"aria-label=\"Stop following Nguyễn Thị Hạnh\""_s));
        QVERIFY(html.contains(u"aria-label=\"Follow Ana Duarte\""_s));
    }

    void twoHundredAuthors_areFoldedAfterTwelve() {
        PageMatter matter{crowd(200)};
        QString html = page(matter);
        QVERIFY(words(html).contains(u"Author 12☆ and 188 more"_s));
        QVERIFY(!html.contains(u"Author 13<"_s));
        QCOMPARE(html.count(u"\"sheaf:authors\""_s), 1);
        matter.followed = {authorKey(u"Author 150"_s)};
        QVERIFY(words(page(matter)).contains(u"and 188 more, among them Author 150★"_s));
        matter.everyAuthor = true;
        html = page(matter);
        QVERIFY(words(html).contains(u"Author 200"_s));
        QVERIFY(!html.contains(u"sheaf:authors"_s));
    }

    void authorsASourceLeftOut_areCounted() {
        DayEntry entry = fullEntry();
        entry.paper.authorsComplete = false;
        entry.paper.authorsLeftOut = 7;
        QVERIFY(words(page({entry})).contains(u"and 7 more"_s));
    }

    void tags_areSearchedByAClick_andTheReadersOwnTakenAway() {
        const QString html = page({fullEntry()});
        QCOMPARE(html.count(u"\"sheaf:tag/long%20context\""_s), 1);
        QCOMPARE(html.count(u"\"sheaf:untag/"_s), 1);
        QVERIFY(html.contains(u"\"sheaf:untag/to%20discuss\""_s));
        QCOMPARE(html.count(u"\"sheaf:add-tag\""_s), 1);
    }

    void paperOfNoLibrary_offersNothingToChange() {
        DayEntry entry = fullEntry();
        entry.key = 0;
        const QString html = page({entry});
        for (const QString& act : {u"add-tag"_s, u"untag"_s, u"follow"_s, u"note\""_s})
            QVERIFY2(!html.contains(u"sheaf:"_s + act), qPrintable(act));
    }

    void noteThatIsThere_isEdited_andOneThatIsNot_isWritten() {
        DayEntry entry = fullEntry();
        QCOMPARE(page({entry}).count(u"href=\"sheaf:note\""_s), 1);
        QVERIFY(!page({entry}).contains(u"+ Note"_s));
        entry.reading.note.clear();
        QVERIFY(page({entry}).contains(u"+ Note"_s));
    }

    void severalSummaries_areToChooseFrom() {
        PageMatter matter{fullEntry()};
        QVERIFY(!page(matter).contains(u"class=\"switch\""_s));
        matter.summaries = {other(u"zh"_s, 31), *matter.entry.summary, other(u"vi"_s, 2)};
        const QString html = page(matter);
        QVERIFY(
            words(html).contains(u"Summary 2 of 3: example-chat · English · 30 January 2026 · score 92"_s));
        QVERIFY(html.contains(u"href=\"sheaf:summary/0\""_s) && html.contains(u"href=\"sheaf:summary/2\""_s));
        QVERIFY(!html.contains(u"href=\"sheaf:summary/1\""_s));
        QVERIFY(html.contains(u"简体中文"_s) || html.contains(u"中文"_s));
    }

    void summaryThatIsNotTheCurrentOne_cannotBeMarkedAsWrong() {
        PageMatter matter{.entry = fullEntry(), .trust = PaperTrust{}};
        QVERIFY(page(matter).contains(u"sheaf:wrong"_s));
        matter.otherSummary = true;
        QVERIFY(!page(matter).contains(u"sheaf:wrong"_s));
    }

    void anotherSummary_hasItsOwnScoreOrNone() {
        PageMatter matter{.entry = fullEntry(), .trust = PaperTrust{}};
        const Summary current = *matter.entry.summary;
        matter.entry.summary->score = 41;
        matter.otherSummary = true;
        matter.summaries = {current, *matter.entry.summary};
        const QString html = page(matter);
        QVERIFY(html.contains(u"Score 41 of 100"_s));
        QVERIFY(!html.contains(u"Score 92 of 100"_s));
        matter.entry.summary->score.reset();
        QVERIFY(!page(matter).contains(u" of 100\""_s));
    }

    void versions_haveTheirPagesDaysAndChanges() {
        PageMatter matter{fullEntry()};
        matter.entry.paper.version = 3;
        const Paper& paper = matter.entry.paper;
        matter.entry.listings += {source::arxiv, QDate(2026, 2, 1), ListingKind::Replacement, 2};
        matter.earlier = {{1, u"An Older Title"_s, paper.abstract, paper.comment}};
        const QString html = page(matter);
        const QString text = words(html);
        QVERIFY(html.contains(u"https://arxiv.org/abs/2601.22156v1\""_s));
        QVERIFY(text.contains(u"3 versions"_s));
        QVERIFY(text.contains(u"v3 3 February 2026"_s));
        QVERIFY(text.contains(u"v2 1 February 2026 · changed: the title"_s));
        QVERIFY(text.contains(u"v1 28 January 2026"_s));
        matter.entry.paper.version = 1;
        QVERIFY(!page(matter).contains(u"class=\"versions\""_s));
    }

    void venueAndComment_standBelowTheAuthors() {
        const QString html = page({fullEntry()});
        const QString venue =
            u"<p class=\"venue\" dir=\"auto\">Journal of Invented Results 12 (2026) 34-56 · 18 pages"_s;
        QVERIFY(html.contains(venue));
        QVERIFY(html.indexOf(venue) < html.indexOf(u"<nav"_s));
    }

    void headingsOfANote_areBelowThePagesOwn() {
        DayEntry entry = fullEntry();
        entry.reading.note = u"# Mine\n\n## Below\n\n###### Deep"_s;
        const QString html = page({entry});
        QCOMPARE(html.count(u"<h1"_s), 1);
        QVERIFY(html.contains(u"<h3>Mine</h3>"_s) && html.contains(u"<h4>Below</h4>"_s) &&
                html.contains(u"<h6>Deep</h6>"_s));
    }

    void everyText_saysItsLanguage() {
        const QString html = page({chineseEntry()});
        QVERIFY(html.startsWith(u"<article lang=\"en-GB\">"_s));
        QVERIFY(html.contains(u"class=\"summary\" lang=\"zh\""_s));
        QVERIFY(page({fullEntry()}).contains(u"<h1 lang=\"en\""_s));
        QCOMPARE(scriptLanguage(u"注意力机制的研究"_s), u"zh"_s);
        QCOMPARE(scriptLanguage(u"学習のための方法"_s), u"ja"_s);
        QCOMPARE(scriptLanguage(u"Chúng tôi đề xuất một phương pháp mới"_s), u"vi"_s);
        QCOMPARE(scriptLanguage(u"As Nguyễn showed, attention is long and the text goes on."_s), QString());
    }

    void scoreAmongTheDays_isSaidBeforeThatAmongAll() {
        PageMatter matter{.entry = fullEntry()};
        matter.trust = PaperTrust{.standing = ScoreStanding{.below = 10, .same = 1, .total = 100},
                                  .onItsDay = DayStanding{QDate(2026, 1, 30), {300, 1, 331}}};
        QVERIFY(words(page(matter))
                    .contains(u"Higher than 91% of the 331 papers scored on 30 January 2026 · Scored by the "
                              u"usual criteria"_s));
        matter.trust->onItsDay->standing = {2, 1, 7}; // too few to tell
        QVERIFY(words(page(matter)).contains(u"Higher than 11% of your scored papers"_s));
    }
};

QTEST_GUILESS_MAIN(PagePartsTest)
#include "page_parts_test.moc"
