#include "base/text.h"
#include "digests/digest_style.h"
#include "digests/parsed_markdown.h"
#include "digests/random_day.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class SheafDigestTest : public QObject {
    Q_OBJECT

  private slots:
    void everyPaper_standsUnderOneHeadingThatLinksToIt();
    void authors_standInFullBelowTheHeading();
    void papers_keepTheirOrderWithinACategory();
    void contents_countWhatTheSectionsHold();
    void textOfPapers_neverBecomesStructure();
    void abstracts_readAsTheyWereGiven();
    void addressesOfOtherKinds_areLinkedOrLeftOut_data();
    void addressesOfOtherKinds_areLinkedOrLeftOut();
    void aDayOf331Papers_isWrittenInNoTime();
};

namespace {

QByteArray written(const Day& day) { return digestStyle(u"sheaf"_s)->write(day, {}); }

QList<Heading> papersOf(const ParsedMarkdown& parsed) {
    QList<Heading> papers = parsed.headings;
    papers.removeIf([](const Heading& heading) { return heading.level != 3; });
    return papers;
}

template <class Check>
void onRandomDays(Check check, Formulas formulas = Formulas::Plain) {
    QRandomGenerator random(20260130);
    for (int round = 0; round < 150 && !QTest::currentTestFailed(); ++round)
        check(randomDay(random, random.bounded(1, 25), formulas));
}

} // namespace

void SheafDigestTest::everyPaper_standsUnderOneHeadingThatLinksToIt() {
    onRandomDays([](const Day& day) {
        const QList<Heading> papers = papersOf(parseMarkdown(written(day)));
        QCOMPARE(papers.size(), day.entries.size());
        QMap<QString, QString> titles;
        for (const Heading& paper : papers)
            titles[paper.link] = paper.text;
        for (const DayEntry& entry : day.entries)
            QCOMPARE(titles.value(u"https://arxiv.org/abs/"_s + entry.paper.id), entry.paper.title);
    });
}

void SheafDigestTest::authors_standInFullBelowTheHeading() {
    onRandomDays([](const Day& day) {
        QMap<QString, QString> authors;
        for (const Heading& paper : papersOf(parseMarkdown(written(day))))
            authors[paper.link] = oneLine(paper.next);
        for (const DayEntry& entry : day.entries)
            QCOMPARE(authors.value(u"https://arxiv.org/abs/"_s + entry.paper.id),
                     oneLine(authorNames(entry.paper)));
    });
}

void SheafDigestTest::papers_keepTheirOrderWithinACategory() {
    onRandomDays([](const Day& day) {
        QMap<QString, QStringList> given;
        QMap<QString, QStringList> found;
        for (const DayEntry& entry : day.entries) {
            const QString category = entry.paper.primaryCategory;
            given[category.isEmpty() ? u"Other"_s : category] += u"https://arxiv.org/abs/"_s + entry.paper.id;
        }
        for (const Heading& paper : papersOf(parseMarkdown(written(day))))
            found[paper.section] += paper.link;
        QCOMPARE(found, given);
    });
}

void SheafDigestTest::contents_countWhatTheSectionsHold() {
    Day day{.date = {2026, 1, 30}};
    for (const QString& category : {u"cs.LG"_s, u"cs.CL"_s, u"cs.LG"_s, QString(), QString()}) {
        DayEntry entry;
        entry.paper.id = u"2601.0000%1"_s.arg(day.entries.size());
        entry.paper.primaryCategory = category;
        day.entries += entry;
    }
    day.entries.last().listings = {
        {.source = source::huggingFace, .day = day.date, .kind = ListingKind::Pick}};
    const QString text = QString::fromUtf8(written(day));
    QVERIFY(text.contains(u"- [cs.LG](#cs-lg) (2)\n- [cs.CL](#cs-cl) (1)\n"
                          "- [Hugging Face picks](#hugging-face-picks) (1)\n- [Other](#other) (1)\n"_s));
    for (const QString& anchor : {u"contents"_s, u"cs-lg"_s, u"cs-cl"_s, u"hugging-face-picks"_s, u"other"_s})
        QCOMPARE(text.count(u"<a id=\"%1\"></a>"_s.arg(anchor)), 1);
}

void SheafDigestTest::textOfPapers_neverBecomesStructure() {
    static const QRegularExpression own(
        u"^(?:<a id=\"[a-z0-9-]+\">|</a>|<details>\n<summary>(?:Details|Abstract)</summary>\n|</details>\n|</?sub>|<br>|<!-- sheaf [^\n]*-->\n)$"_s);
    onRandomDays(
        [](const Day& day) {
            const ParsedMarkdown parsed = parseMarkdown(written(day));
            for (const QString& html : parsed.html)
                QVERIFY2(own.match(html).hasMatch(), qPrintable(html));
            QCOMPARE(parsed.html.count(u"</details>\n"_s), day.entries.size());
            QSet<QString> categories;
            for (const DayEntry& entry : day.entries)
                categories += entry.paper.primaryCategory;
            QCOMPARE(parsed.headings.size(), 2 + categories.size() + day.entries.size());
            QVERIFY2(parsed.images.isEmpty(), qPrintable(parsed.images.join(u' ')));
        },
        Formulas::OfAnything);
}

void SheafDigestTest::abstracts_readAsTheyWereGiven() {
    onRandomDays([](const Day& day) {
        QStringList found;
        for (const QString& item : parseMarkdown(written(day)).listItems)
            if (item.startsWith(u"Abstract: "_s))
                found += oneLine(item.mid(10));
        QStringList given;
        for (const DayEntry& entry : day.entries)
            given += oneLine(entry.paper.abstract);
        found.sort();
        given.sort();
        QCOMPARE(found, given);
    });
}

void SheafDigestTest::addressesOfOtherKinds_areLinkedOrLeftOut_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("link");
    QTest::newRow("old id") << u"math.GT/0309136"_s << u"https://arxiv.org/abs/math.GT/0309136"_s;
    QTest::newRow("doi") << u"doi:10.1016/S0140(01)<1>"_s
                         << u"https://doi.org/10.1016/S0140%2801%29%3C1%3E"_s;
    QTest::newRow("address") << u"url:https://e.org/a_b?c=d&lt;=e"_s << u"https://e.org/a_b?c=d&lt;=e"_s;
    QTest::newRow("script") << u"url:javascript:alert(1)"_s << QString();
}

void SheafDigestTest::addressesOfOtherKinds_areLinkedOrLeftOut() {
    QFETCH(QString, id);
    QFETCH(QString, link);
    DayEntry entry;
    entry.paper = {.id = id, .title = u"A title"_s};
    const ParsedMarkdown parsed = parseMarkdown(written({.date = {2026, 1, 30}, .entries = {entry}}));
    QCOMPARE(papersOf(parsed).size(), 1);
    QCOMPARE(papersOf(parsed)[0].text, u"A title"_s);
    QCOMPARE(papersOf(parsed)[0].link, link);
}

void SheafDigestTest::aDayOf331Papers_isWrittenInNoTime() {
    QRandomGenerator random(331);
    Day day = randomDay(random, 331);
    for (DayEntry& entry : day.entries)
        entry.paper.abstract = entry.paper.abstract.repeated(12);
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = written(day);
    const qint64 elapsed = timer.elapsed();
    qInfo("331 papers, %lld bytes in %lld ms", qint64(bytes.size()), elapsed);
    QVERIFY(elapsed < 1'000);
    QCOMPARE(papersOf(parseMarkdown(bytes)).size(), 331);
}

QTEST_GUILESS_MAIN(SheafDigestTest)
#include "sheaf_digest_test.moc"
