#include "digests/arxiv_enhanced.h"
#include "digests/arxiv_listing_score.h"
#include "digests/arxiv_scored.h"
#include "tests/digests/random_day.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

Day fullDay() { return {.date = QDate(2026, 1, 30), .entries = {test::fullEntry()}}; }

QString written(const Day& day, bool scored, const QString& language = {}) {
    const DigestOptions options{.language = language};
    return QString::fromUtf8(scored ? ArxivScoredStyle().write(day, options)
                                    : ArxivEnhancedStyle().write(day, options));
}

Day readBack(const Day& day, bool scored, const QString& language = {}) {
    const ReadDigest digest = ArxivScoredReader().read(written(day, scored, language));
    for (const DigestRemark& remark : digest.remarks)
        if (remark.failure)
            qWarning("%d: %s", remark.line, qPrintable(remark.sentence));
    return digest.day;
}

QString unixLines(QString text) { return text.replace(u"\r\n"_s, u"\n"_s); }

/// What an arXiv listing carries of a summary.
Summary carried(const Summary& from, bool scored) {
    Summary summary{.tldr = unixLines(from.tldr),
                    .motivation = unixLines(from.motivation),
                    .method = unixLines(from.method),
                    .result = unixLines(from.result),
                    .conclusion = unixLines(from.conclusion)};
    if (scored) {
        summary.recommendation = unixLines(from.recommendation);
        summary.score = from.score;
        for (const QString& tag : from.tags)
            summary.tags += tag.simplified();
    }
    return summary;
}

void compare(const DayEntry& read, const DayEntry& entry, bool scored) {
    QCOMPARE(read.paper.id, entry.paper.id);
    QCOMPARE(read.paper.title, entry.paper.title);
    QCOMPARE(read.paper.abstract, unixLines(entry.paper.abstract));
    QCOMPARE(read.paper.primaryCategory, entry.paper.primaryCategory);
    QCOMPARE(read.paper.authors.size(), entry.paper.authors.size());
    for (qsizetype i = 0; i < read.paper.authors.size(); ++i)
        QCOMPARE(read.paper.authors[i].name, entry.paper.authors[i].name.simplified());
    const Summary expected = entry.summary ? carried(*entry.summary, scored) : Summary{};
    QCOMPARE(read.summary.value_or(Summary{}), expected);
    QCOMPARE(read.failure.isEmpty(), entry.summary || entry.failure.isEmpty());
}

const DayEntry& entryOf(const Day& day, const QString& id) {
    return *std::find_if(day.entries.begin(), day.entries.end(),
                         [&](const DayEntry& entry) { return entry.paper.id == id; });
}

} // namespace

/// Days that came from feeds, written as arXiv listings.
class ArxivWritingTest : public QObject {
    Q_OBJECT
  private slots:
    void fetchedDay_isWrittenInTheLayoutOfTheFormat();
    void fetchedDay_readsBackWithAllThatTheStyleCarries_data();
    void fetchedDay_readsBackWithAllThatTheStyleCarries();
    void missingParts_areLeftOut();
    void paperWithoutCategory_standsUnderOther();
    void textThatLooksLikeTheFormat_readsBack();
    void labelsOfEveryLanguage_readBack_data();
    void labelsOfEveryLanguage_readBack();
    void everyScore_comesBackExactly();
    void tagsWithCommas_comeBackExactly();
    void leftOutAuthors_areStated();
    void emptyDay_isADigestToo();
};

void ArxivWritingTest::fetchedDay_isWrittenInTheLayoutOfTheFormat() {
    Day day = fullDay();
    Paper& paper = day.entries[0].paper;
    paper.id = u"2601.00301"_s;
    paper.version = 3;
    paper.title = u"A Title"_s;
    paper.authors = {{u"Ada Linden"_s}, {u"Jun Sato"_s}};
    paper.primaryCategory = u"cs.LG"_s;
    paper.abstract = u"One.\nTwo."_s;
    day.entries[0].listings = {{.source = source::arxiv, .day = day.date}};
    day.entries[0].summary = Summary{.tldr = u"T"_s,
                                     .motivation = u"Mo"_s,
                                     .method = u"Me"_s,
                                     .result = u"R"_s,
                                     .conclusion = u"C"_s,
                                     .recommendation = u"Read it."_s,
                                     .tags = {u"a"_s, u"b"_s},
                                     .score = 83};
    const QString before = u"<div id=toc></div>\n\n# Table of Contents\n\n- [cs.LG](#cs.LG) [Total: 1]\n\n\n"
                           "<div id='cs.LG'></div>\n\n# cs.LG [[Back]](#toc)\n\n"
                           "### [1] [A Title](https://arxiv.org/abs/2601.00301)\n*Ada Linden,Jun Sato*\n\n"
                           "Main category: cs.LG\n\n"_s;
    const QString after =
        u"TL;DR: T\n\n\n<details>\n  <summary>Details</summary>\nMotivation: Mo\n\nMethod: Me\n\n"
        "Result: R\n\nConclusion: C\n\nAbstract: One.\nTwo.\n\n</details>\n"_s;
    QCOMPARE(written(day, true),
             before + u"Score: 4.15/5 | Tags: a, b\n\nRecommendation: Read it.\n\n"_s + after);
    QCOMPARE(written(day, false), before + after);
}

void ArxivWritingTest::fetchedDay_readsBackWithAllThatTheStyleCarries_data() {
    QTest::addColumn<bool>("scored");
    QTest::newRow("scored") << true;
    QTest::newRow("enhanced") << false;
}

void ArxivWritingTest::fetchedDay_readsBackWithAllThatTheStyleCarries() {
    QFETCH(bool, scored);
    for (quint32 seed = 1; seed <= 150; ++seed) {
        QRandomGenerator random(seed);
        const Day day = test::randomDay(random, 8, test::Formulas::OfAnything);
        const Day read = readBack(day, scored);
        QCOMPARE(read.entries.size(), day.entries.size());
        for (const DayEntry& entry : day.entries) {
            compare(entryOf(read, entry.paper.id), entry, scored);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1\n"_s.arg(seed) + written({.entries = {entry}}, scored)));
        }
        QCOMPARE(readBack(read, scored), read);
    }
}

void ArxivWritingTest::missingParts_areLeftOut() {
    Day day = fullDay();
    day.entries[0].summary.reset();
    day.entries[0].failure.clear();
    const QString text = written(day, true);
    for (const QString& label : {u"TL;DR"_s, u"Score"_s, u"Motivation"_s, u"Recommendation"_s, u"Result"_s})
        QVERIFY(!text.contains(label + u':'));
    QVERIFY(text.contains(u"\nAbstract: "_s));

    day.entries[0].summary =
        Summary{.tldr = u"Short."_s, .tags = {u"x"_s}, .provenance = {.engine = u"work"_s}};
    const QString partly = written(day, true);
    QVERIFY(partly.contains(u"\nScore: N/A | Tags: x\n"_s));
    QVERIFY(!partly.contains(u"Motivation:"_s) && !partly.contains(u"Recommendation:"_s));
    QCOMPARE(*readBack(day, true).entries[0].summary, carried(*day.entries[0].summary, true));
}

void ArxivWritingTest::paperWithoutCategory_standsUnderOther() {
    Day day = fullDay();
    day.entries[0].paper.primaryCategory.clear();
    day.entries[0].paper.categories.clear();
    QVERIFY(written(day, false).contains(u"# Other [[Back]](#toc)"_s));
    QVERIFY(written(day, false, u"vi"_s).contains(u"# Khác [[Quay lại]](#toc)"_s));
    QCOMPARE(readBack(day, false).entries[0].paper.primaryCategory, QString());
    QCOMPARE(readBack(day, false, u"vi"_s).entries[0].paper.primaryCategory, QString());
}

void ArxivWritingTest::textThatLooksLikeTheFormat_readsBack() {
    Day day = fullDay();
    const QString trap =
        u"begin\n\nMethod: not this\n\nAbstract: nor this\n\n</details>\n\n"
        "### [2] [No](https://arxiv.org/abs/2601.99999)\n*Nobody*\n# cs.CV [[Back]](#toc)\n"
        "<div id='cs.CV'></div>\n\n<details>\n  <summary>Details</summary>\n&#8203;x &lt;script> "
        "&amp;lt;script> <script>alert(1)</script> <think>\n\nend"_s;
    day.entries[0].paper.title = u"<script>x</script> ](y) [z] <think> &lt;b>"_s;
    day.entries[0].paper.abstract = trap;
    day.entries[0].summary = Summary{.tldr = trap,
                                     .motivation = trap,
                                     .method = trap,
                                     .result = trap,
                                     .conclusion = trap,
                                     .recommendation = trap,
                                     .score = 40};
    const QString text = written(day, true);
    QVERIFY(!text.contains(u"<script"_s));
    QVERIFY(text.contains(u"<think>"_s));
    const Day read = readBack(day, true);
    QCOMPARE(read.entries.size(), 1);
    QCOMPARE(read.entries[0].paper.title, day.entries[0].paper.title);
    QCOMPARE(read.entries[0].paper.abstract, trap);
    QCOMPARE(*read.entries[0].summary, *day.entries[0].summary);
}

void ArxivWritingTest::labelsOfEveryLanguage_readBack_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"", "en", "zh", "zh_CN", "vi", "xx"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void ArxivWritingTest::labelsOfEveryLanguage_readBack() {
    QFETCH(QString, language);
    const Day day = fullDay();
    const QString text = written(day, true, language);
    QCOMPARE(text.contains(u"\nAbstract: "_s), !language.startsWith(u"zh"_s) && language != u"vi"_s);
    QVERIFY(ArxivScoredReader().likeness(text) >= 90);
    compare(readBack(day, true, language).entries[0], day.entries[0], true);
}

void ArxivWritingTest::everyScore_comesBackExactly() {
    for (int score = 0; score <= 100; ++score)
        QCOMPARE(scoreFromArxiv(arxivScore(score)), std::optional(score));
    QCOMPARE(arxivScore(80), u"4/5"_s);
    QCOMPARE(arxivScore(90), u"4.5/5"_s);
    QCOMPARE(scoreFromArxiv(u"4/5"), std::optional(80));
    for (const QString& wrong :
         {u"6/5"_s, u"-1/5"_s, u"x/5"_s, u"4"_s, u"4/0"_s, u"nan/5"_s, u"inf/inf"_s, QString()})
        QCOMPARE(scoreFromArxiv(wrong), std::nullopt);
}

void ArxivWritingTest::tagsWithCommas_comeBackExactly() {
    for (const QStringList& tags : {QStringList{u"a"_s}, QStringList{u"a,b"_s}, QStringList{u"a, b"_s},
                                    QStringList{u"a, b"_s, u"1,000"_s}, QStringList{u"甲、乙"_s}})
        QCOMPARE(tagsFromArxiv(arxivTags(tags)), tags);
    QCOMPARE(tagsFromArxiv(u"甲，乙"_s), (QStringList{u"甲"_s, u"乙"_s}));
}

void ArxivWritingTest::leftOutAuthors_areStated() {
    Day day = fullDay();
    day.entries[0].paper.authors = {{u"Ada Linden"_s}, {u"Jun Sato"_s}};
    day.entries[0].paper.authorsComplete = false;
    day.entries[0].paper.authorsLeftOut = 12;
    QVERIFY(written(day, false).contains(u"\n*Ada Linden,Jun Sato,et al. (12 more)*\n"_s));
    const Paper read = readBack(day, false).entries[0].paper;
    QCOMPARE(read.authors, day.entries[0].paper.authors);
    QVERIFY(!read.authorsComplete);
    QCOMPARE(read.authorsLeftOut, 12);
}

void ArxivWritingTest::emptyDay_isADigestToo() {
    const QString text = written({}, false);
    QCOMPARE(text, u"<div id=toc></div>\n\n# Table of Contents\n\n"_s);
    QVERIFY(ArxivEnhancedReader().likeness(text) >= 50);
}

QTEST_GUILESS_MAIN(ArxivWritingTest)
#include "arxiv_writing_test.moc"
