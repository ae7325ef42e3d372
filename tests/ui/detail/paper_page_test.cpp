#include "ui/detail/links.h"
#include "ui/detail/paper_page.h"
#include "ui/detail/sample_entries.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class PaperPageTest : public QObject {
    Q_OBJECT

    static QString page(const DayEntry& entry) {
        return paperPageHtml({entry}, {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()});
    }

    /// The page's words as a reader sees them; fails the test where the HTML is not well formed.
    static QString words(const QString& html) {
        QXmlStreamReader xml(html);
        QString text;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        if (xml.hasError())
            QTest::qFail(qPrintable(xml.errorString() + u'\n' + html), __FILE__, __LINE__);
        return text;
    }

  private slots:
    void fullPaper_showsEveryField() {
        const DayEntry e = fullEntry();
        const QString text = words(page(e));
        for (const QString& part : {u"Folding Long Contexts"_s,
                                    u"Ana Duarte (University of Porto)"_s,
                                    u"李明轩"_s,
                                    u"cs.CL, cs.LG"_s,
                                    u"28 January 2026"_s,
                                    u"v2 of 3 February 2026"_s,
                                    u"Hugging Face ▲ 41"_s,
                                    u"Code"_s,
                                    u"Project"_s,
                                    u"92"_s,
                                    u"strong ablations"_s,
                                    u"Most attention layers"_s,
                                    u"Motivation"_s,
                                    u"Method"_s,
                                    u"Result"_s,
                                    u"Conclusion"_s,
                                    u"Recommendation"_s,
                                    u"Limits"_s,
                                    u"One family, English text only."_s,
                                    u"distillation"_s,
                                    u"to discuss"_s,
                                    u"state space"_s,
                                    e.paper.pickSummary,
                                    u"linear attention"_s,
                                    u"Softmax attention"_s,
                                    e.paper.comment,
                                    e.paper.journalRef,
                                    e.paper.doi,
                                    e.paper.licence,
                                    u"Read: HTML v1"_s,
                                    u"example-chat (work)"_s,
                                    u"prompt summary-1"_s,
                                    u"English"_s,
                                    u"30 January 2026 07:12"_s,
                                    u"9,120 tokens in, 512 out"_s,
                                    u"cost 0.0009"_s,
                                    u"the paper is at v2 now"_s,
                                    u"arXiv 30 January 2026 (new, day not yet confirmed)"_s,
                                    u"Hugging Face 2 February 2026 (pick)"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"xtracted"_s));
    }

    void time_isTheReadersOwn() {
        const QString html = paperPageHtml({fullEntry()}, {QLocale::c(), QTimeZone("Asia/Ho_Chi_Minh")});
        QVERIFY(html.contains(u"30 January 2026 14:12"_s));
    }

    void emptyPaper_inventsNothing() {
        DayEntry e;
        e.paper.title = u"Only a Title"_s;
        e.job = JobState::Queued;
        QCOMPARE(words(page(e)).simplified(), u"Only a TitleWaiting for its summary."_s);
    }

    void extractedSummary_isMarkedAtEveryPart() {
        const QString html = page(extractedEntry());
        QVERIFY(html.contains(u"<span class=\"mark\">Extracted</span>"_s));
        QVERIFY(words(html).contains(u"Extracted: the paper's own sentences, chosen without a model"_s));
        QVERIFY(words(html).contains(u"Extracted keyphrases"_s));
        QVERIFY(words(html).contains(u"extracted by TextRank (offline)"_s));
        QCOMPARE(html.count(u"<span class=\"extracted\">"_s), 4);
    }

    void paperWithoutSummary_saysSoInOneSentenceWithOneAction() {
        const QString html = page(bareEntry());
        QVERIFY(words(html).contains(u"This paper has no summary yet."_s));
        QCOMPARE(html.count(u"sheaf:summarise"_s), 1);
        QVERIFY(!html.contains(u"tldr"_s));
        QVERIFY(!html.contains(u"badge"_s));
    }

    void failedSummary_saysWhyAndOffersRetry() {
        const QString html = page(failedEntry());
        QVERIFY(words(html).contains(u"The model's reply was cut off at its length limit."_s));
        QCOMPARE(html.count(u"href=\"sheaf:retry\""_s), 1);
        QVERIFY(!html.contains(u"sheaf:summarise"_s));
    }

    void failedSecondTry_keepsTheSummaryThatIsThere() {
        DayEntry e = fullEntry();
        e.job = JobState::Failed;
        e.failure = u"The key was refused."_s;
        const QString text = words(page(e));
        QVERIFY(text.contains(u"The last try at a new summary failed: The key was refused."_s));
        QVERIFY(text.contains(u"Most attention layers"_s));
    }

    void failureWithoutReason_isStillAFailure() {
        DayEntry e = failedEntry();
        e.failure.clear();
        QVERIFY(words(page(e)).contains(u"The summary failed"_s));
    }

    void scoreBands_followTheLook() {
        DayEntry e = fullEntry();
        for (const auto& [score, kind] :
             {std::pair(100, "good"), {80, "good"}, {79, "mid"}, {60, "mid"}, {59, "low"}, {0, "low"}}) {
            e.summary->score = score;
            QVERIFY(page(e).contains(u"badge %1\""_s.arg(QLatin1StringView(kind))));
        }
        e.summary->score.reset();
        QVERIFY(page(e).contains(u"badge none"_s));
        e.summary->scoreReason.clear();
        QVERIFY(!page(e).contains(u"badge"_s));
    }

    void threeThousandAuthors_areAllThereOnceUnfolded() {
        PageMatter matter{crowdedEntry()};
        QVERIFY(words(paperPageHtml(matter)).contains(u"and 2,988 more"_s));
        matter.everyAuthor = true;
        const QString html = paperPageHtml(matter);
        QVERIFY(words(html).contains(u"A. Collaborator 3000"_s));
        QCOMPARE(html.count(u"<bdi>"_s), 3000);
    }

    void incompleteAuthors_areSaidToBe() {
        DayEntry e = bareEntry();
        e.paper.authorsComplete = false;
        QVERIFY(words(page(e)).contains(u"and others"_s));
    }

    void withdrawnAndSamplePapers_carryTheirMarks() {
        const QString text = words(page(withdrawnEntry()));
        QVERIFY(text.contains(u"Withdrawn"_s));
        QVERIFY(text.contains(u"Sample: an invented paper"_s));
    }

    void samplePaper_linksToNoPageOfARealOne() {
        DayEntry e = fullEntry();
        e.listings = {{source::sample, QDate(2026, 1, 30)}};
        for (const PageLink& link : linksOf(e))
            QVERIFY(!link.url.contains(u"arxiv.org"_s) && !link.url.contains(u"huggingface.co"_s));
    }

    void links_areThoseThePaperHas() {
        DayEntry e = bareEntry();
        e.listings.clear();
        e.paper.upvotes.reset();
        e.paper.codeUrl.clear();
        e.paper.projectUrl.clear();
        e.paper.id = u"astro-ph/0601001"_s;
        e.paper.published = e.paper.updated = QDateTime(QDate(2006, 1, 1), QTime(0, 0), Qt::UTC);
        QList<PageLink> expected{{u"arXiv"_s, u"https://arxiv.org/abs/astro-ph/0601001"_s},
                                 {u"PDF"_s, u"https://arxiv.org/pdf/astro-ph/0601001"_s}};
        QCOMPARE(linksOf(e), expected);
        e.paper.id = u"doi:10.1234/a b\"c"_s;
        QCOMPARE(linksOf(e).size(), 0);
        e.paper.id = u"doi:10.1234/abc"_s;
        expected = {{u"Publisher"_s, u"https://doi.org/10.1234/abc"_s}};
        QCOMPARE(linksOf(e), expected);
        e.paper.id = u"url:https://example.org/paper"_s;
        expected = {{u"Page"_s, u"https://example.org/paper"_s}};
        QCOMPARE(linksOf(e), expected);
    }

    void safeWebAddress_takesHttpAndHttpsOnly() {
        QCOMPARE(safeWebAddress(u" https://example.org/a?b=c&d "_s), u"https://example.org/a?b=c&d"_s);
        for (const QString& bad :
             {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s, u"//host/x"_s,
              u"https://"_s, u"sheaf:retry"_s, u"java\nscript:x"_s, QString()})
            QVERIFY2(safeWebAddress(bad).isEmpty(), qPrintable(bad));
    }

    /// Whatever is put into every field, the page holds only the elements, attributes and links it is built
    /// of.
    void hostilePaper_addsNoElementAttributeOrLink() {
        const QSet<QString> elements{
            u"article"_s, u"header"_s,  u"h1"_s,  u"h2"_s, u"p"_s,      u"span"_s,  u"div"_s,   u"section"_s,
            u"nav"_s,     u"a"_s,       u"bdi"_s, u"ul"_s, u"li"_s,     u"dl"_s,    u"dt"_s,    u"dd"_s,
            u"details"_s, u"summary"_s, u"br"_s,  u"em"_s, u"strong"_s, u"table"_s, u"thead"_s, u"tbody"_s,
            u"tr"_s,      u"th"_s,      u"td"_s,  u"ol"_s, u"code"_s};
        const QSet<QString> attributes{u"class"_s, u"href"_s, u"title"_s,      u"lang"_s,        u"dir"_s,
                                       u"id"_s,    u"role"_s, u"aria-label"_s, u"aria-pressed"_s};
        const QString html = page(hostileEntry(80));
        QXmlStreamReader xml(html);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY2(elements.contains(xml.name().toString()), qPrintable(xml.name().toString()));
            for (const auto& attribute : xml.attributes()) {
                QVERIFY2(attributes.contains(attribute.name().toString()),
                         qPrintable(attribute.name().toString()));
                static const QRegularExpression own(
                    u"\\Asheaf:(retry|note|add-tag|authors|(ground|author|follow|tag|untag)/.*)\\z"_s);
                if (attribute.name() == "href"_L1 && !own.match(attribute.value()).hasMatch())
                    QVERIFY2(attribute.value().startsWith("http"_L1),
                             qPrintable(attribute.value().toString()));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(html.count(u"sheaf:retry\""_s), 1);
        QVERIFY(words(html).contains(u"<script>document.title='owned'"_s));
    }

    void everySampleEntry_isWellFormed() {
        for (const DayEntry& e : {fullEntry(), extractedEntry(), failedEntry(), bareEntry(), withdrawnEntry(),
                                  chineseEntry(), vietnameseEntry(), crowdedEntry(), mathEntry(42)})
            QVERIFY(!words(page(e)).isEmpty());
    }

    void message_escapesItsWordsAndAddress() {
        const QString html = messagePageHtml(u"a <b> & c"_s, u"do \"it\""_s, u"sheaf:x\"y"_s);
        QVERIFY(html.contains(u"a &lt;b&gt; &amp; c"_s));
        QVERIFY(html.contains(u"href=\"sheaf:x&quot;y\""_s));
        QVERIFY(!messagePageHtml(u"Nothing here."_s).contains(u"<a"_s));
    }
};

QTEST_GUILESS_MAIN(PaperPageTest)
#include "paper_page_test.moc"
