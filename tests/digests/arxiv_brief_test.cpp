#include "digests/digest_readers.h"
#include "digests/digest_relations.h"
#include "digests/digest_style.h"
#include "digests/encoding_repair.h"
#include "digests/random_day.h"
#include "support/recordings.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class ArxivBriefTest : public QObject {
    Q_OBJECT

  private slots:
    void everyField_isRead();
    void aLineInAnAbstractThatLooksLikeAField_staysThere();
    void placeholders_areReadAsFailed();
    void scoreOfAFailure_isNoScore();
    void failureWithoutAScore_isWrittenBackWithoutOne();
    void announcedKeywords_areRead();
    void aDayReadAndWritten_isTheSameFileButForTheAnnouncement();
    void aDayWrittenAndRead_isTheSameDay();
    void mutations_loseNoOtherPaper();
    void hostileTexts_comeBack();
    void randomDays_keepTheirPapersAndAreStable();
    void aDayFromAFeed_isGroupedAndInventsNothing();
    void aFailureOfItsOwn_keepsItsReason();
    void tenMegabytesInOneLine_areReadInTime();
    void theRecordedDay_isReadInFull();
};

namespace {

const QString placeholder = u"自动分析失败，请查看原文"_s;

ReadDigest readText(const QString& text) { return digestReader(u"arxiv-brief"_s)->read(text); }

QString fixtureText() { return QString::fromUtf8(fixture(u"digests/arxiv-brief.md"_s)); }

QString writtenText(const Day& day, const QString& language = {}) {
    return QString::fromUtf8(digestStyle(u"arxiv-brief"_s)->write(day, {.language = language}));
}

} // namespace

void ArxivBriefTest::everyField_isRead() {
    const ReadDigest digest = readText(fixtureText());
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(digest.day.date, QDate(2026, 3, 4));
    QCOMPARE(digest.day.categories, (QStringList{u"cs.LG"_s, u"cs.AI"_s}));
    QCOMPARE(idsOf(digest.day),
             (QStringList{u"2603.00011+"_s, u"2603.00012!"_s, u"2603.00013+"_s, u"2602.10002!"_s}));
    const DayEntry& entry = digest.day.entries[0];
    QCOMPARE(entry.paper.version, 2);
    QCOMPARE(entry.paper.title, u"Counting Sheaves by Moonlight: $k<n$ [Extended]"_s);
    QCOMPARE(authorNames(entry.paper), u"Nguyễn Thị Ánh, Łukasz Żak, Ada Example"_s);
    QVERIFY(!entry.paper.authorsComplete);
    QCOMPARE(entry.paper.authorsLeftOut, 11);
    QCOMPARE(entry.paper.categories, (QStringList{u"cs.AI"_s, u"cs.LG"_s}));
    QCOMPARE(entry.paper.primaryCategory, u"cs.AI"_s);
    QCOMPARE(entry.paper.published, QDateTime({2026, 3, 3}, {0, 0}, Qt::UTC));
    QCOMPARE(entry.summary->tldr, u"用月光数稻束。"_s);
    QCOMPARE(entry.summary->motivation, u"天黑时数不清。"_s);
    QCOMPARE(entry.summary->method, u"看月亮。\n第二行。"_s);
    QCOMPARE(entry.summary->conclusion, u"误差降低 40%。"_s);
    QCOMPARE(entry.summary->tags, (QStringList{u"计数"_s, u"moonlight"_s, u"农业视觉"_s}));
    QCOMPARE(entry.summary->score, 65);
    QCOMPARE(entry.summary->provenance.language, u"zh"_s);
    QVERIFY(digest.day.entries[2].paper.authorsComplete);
}

void ArxivBriefTest::aLineInAnAbstractThatLooksLikeAField_staysThere() {
    QCOMPARE(readText(fixtureText()).day.entries[0].paper.abstract,
             u"We count sheaves.\n**研究动机**：a line that looks like a field.\n"
             "  Results: fewer errors, a < b, and $i<j$."_s);
}

void ArxivBriefTest::placeholders_areReadAsFailed() {
    const Day day = readText(fixtureText()).day;
    for (const qsizetype at : {1, 3}) {
        QVERIFY(!day.entries[at].summary);
        QCOMPARE(day.entries[at].failure, placeholder);
        QCOMPARE(day.entries[at].job, JobState::Failed);
    }
    QString text = fixtureText();
    text.replace(u"**核心方法**：机器。"_s, u"**核心方法**："_s + placeholder);
    const DayEntry partly = readText(text).day.entries[2];
    QVERIFY(partly.failure.isEmpty() && partly.summary->method.isEmpty());
    QCOMPARE(partly.summary->motivation, u"人很忙。"_s);
    QVERIFY(partly.summary->score);
}

void ArxivBriefTest::scoreOfAFailure_isNoScore() {
    QString text = fixtureText();
    text.replace(u"**核心方法**：机器。"_s, u"**核心方法**："_s + placeholder);
    const int score = *readText(text).day.entries[2].summary->score;
    text.replace(u"**评分**：%1"_s.arg(score), u"**评分**：0"_s);
    const Day partly = readText(text).day;
    QVERIFY(partly.entries[2].summary && !partly.entries[2].summary->score);
    QCOMPARE(writtenText(partly), text.replace(u"生成关键词如下：\n\n"_s, QString()));
}

void ArxivBriefTest::failureWithoutAScore_isWrittenBackWithoutOne() {
    QString text = fixtureText().replace(u"生成关键词如下：\n\n"_s, QString());
    const qsizetype failed = text.indexOf(u"2603.00012"_s);
    const qsizetype score = text.indexOf(u"**评分**："_s, failed);
    text.remove(score, text.indexOf(u"**论文链接**"_s, score) - score);
    const Day day = readText(text).day;
    QCOMPARE(day.entries[1].failure, placeholder);
    QCOMPARE(writtenText(day), text);
}

void ArxivBriefTest::announcedKeywords_areRead() {
    QCOMPARE(readText(fixtureText()).day.entries[2].summary->tags,
             (QStringList{u"脱粒"_s, u"无监督"_s, u"thresh"_s}));
}

void ArxivBriefTest::aDayReadAndWritten_isTheSameFileButForTheAnnouncement() {
    const QString text = fixtureText();
    QCOMPARE(writtenText(readText(text).day), QString(text).replace(u"生成关键词如下：\n\n"_s, QString()));
}

void ArxivBriefTest::aDayWrittenAndRead_isTheSameDay() {
    const Day day = readText(fixtureText()).day;
    QVERIFY(readText(writtenText(day)).day == day);
    for (const QString& language : {u"en"_s, u"vi"_s}) {
        const QString text = writtenText(day, language);
        QCOMPARE(digestReaderFor(text)->style(), u"arxiv-brief"_s);
        const Day again = readText(text).day;
        QCOMPARE(idsOf(again), idsOf(day));
        QCOMPARE(again.entries[0].paper.authorsLeftOut, 11);
        QCOMPARE(again.entries[0].summary->method, day.entries[0].summary->method);
        QVERIFY(readText(writtenText(again)).day == again);
    }
}

void ArxivBriefTest::mutations_loseNoOtherPaper() {
    for (const Mutation& mutation : mutationsOf(fixtureText(), u"## [")) {
        const ReadDigest digest = readText(mutation.text);
        QCOMPARE(digest.day.entries.size(), mutation.papers);
        QVERIFY2(readText(writtenText(digest.day)).day == digest.day, mutation.name);
        QVERIFY2(!digest.remarks.isEmpty() || qstrcmp(mutation.name, "moved") == 0, mutation.name);
        if (qstrcmp(mutation.name, "cut") != 0)
            for (const QString& line : differingLines(mutation.text, writtenText(digest.day)))
                QVERIFY2(line.contains(u" 篇"_s) || line.contains(u"关键词"_s) ||
                             line.contains(u"脱粒, "_s) || line.size() == 2,
                         qPrintable(line));
    }
}

void ArxivBriefTest::hostileTexts_comeBack() {
    const Day day = hostileDay(
        {u"## [2. A heading](https://arxiv.org/abs/2603.77777)"_s, u"### 🤖 AI 总结"_s, u"**评分**：7"_s,
         u"#### Name"_s, u"<script>alert(1)</script>"_s, u"&lt;b> &amp;lt;b> &#91;"_s, u"![p](http://x)"_s,
         u"](https://evil.example)"_s, u"---\n\n## cs.CL"_s, u"%1 %2"_s, u"[open"_s, u"**论文链接**：x"_s});
    const QString text = writtenText(day);
    QVERIFY(!text.contains(u"<script"_s) && !text.contains(u"![p]"_s));
    const ReadDigest digest = readText(text);
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(idsOf(digest.day), idsOf(day));
    for (qsizetype at = 0; at < day.entries.size(); ++at) {
        const DayEntry& entry = digest.day.entries[at];
        QCOMPARE(entry.paper.title, day.entries[at].paper.title);
        QCOMPARE(entry.paper.abstract, day.entries[at].paper.abstract);
        QCOMPARE(authorNames(entry.paper), authorNames(day.entries[at].paper));
        QCOMPARE(entry.summary->tldr, day.entries[at].summary->tldr);
        QCOMPARE(entry.summary->motivation, day.entries[at].summary->motivation);
        QCOMPARE(entry.summary->tags, day.entries[at].summary->tags);
        QCOMPARE(entry.summary->score, day.entries[at].summary->score);
    }
}

void ArxivBriefTest::randomDays_keepTheirPapersAndAreStable() {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        const Day day = randomDay(random, 6, Formulas::OfAnything);
        const QString text = writtenText(day);
        const ReadDigest digest = readText(text);
        QVERIFY2(digest.day.entries.size() == day.entries.size(), qPrintable(text));
        QCOMPARE(writtenText(readText(writtenText(digest.day)).day), writtenText(digest.day));
    }
}

void ArxivBriefTest::aDayFromAFeed_isGroupedAndInventsNothing() {
    Day day{.date = {2026, 3, 4}};
    for (const char* const category : {"cs.LG", "cs.AI", "cs.LG"}) {
        DayEntry entry;
        entry.paper.id = u"2603.0009%1"_s.arg(day.entries.size());
        entry.paper.title = u"Only a Title"_s;
        entry.paper.primaryCategory = QString::fromLatin1(category);
        entry.paper.categories = {entry.paper.primaryCategory};
        day.entries += entry;
    }
    const QString text = writtenText(day);
    QVERIFY(text.contains(u"- [cs.AI](#csAI) (1 篇)\n- [cs.LG](#csLG) (2 篇)\n"_s));
    QVERIFY(text.contains(u"### 🤖 AI 总结\n\n尚无摘要。\n\n**论文链接**："_s));
    QVERIFY(!text.contains(u"作者"_s) && !text.contains(u"评分"_s));
    const ReadDigest digest = readText(text);
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(idsOf(digest.day), (QStringList{u"2603.00091"_s, u"2603.00090"_s, u"2603.00092"_s}));
}

void ArxivBriefTest::aFailureOfItsOwn_keepsItsReason() {
    DayEntry entry;
    entry.paper = {.id = u"2603.00099"_s, .title = u"T"_s};
    entry.failure = u"The key was refused."_s;
    const QString text = writtenText({.date = {2026, 3, 4}, .entries = {entry}});
    QVERIFY(text.contains(placeholder + u"（The key was refused.）"_s));
    QCOMPARE(readText(text).day.entries[0].failure, entry.failure);
    QVERIFY(readText(text).day.entries[0].extra.isEmpty());
}

void ArxivBriefTest::tenMegabytesInOneLine_areReadInTime() {
    QElapsedTimer timer;
    timer.start();
    const QString longLine(10'000'000, u'x');
    const ReadDigest digest = readText(fixtureText().replace(u"We thresh."_s, longLine));
    QCOMPARE(digest.day.entries.size(), 4);
    QCOMPARE(digest.day.entries[2].paper.abstract.size(), longLine.size());
    QCOMPARE(readText(u"## ["_s + longLine).day.entries.size(), 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void ArxivBriefTest::theRecordedDay_isReadInFull() {
    const QByteArray bytes = recording(u"digests/arxiv-brief-2026-02-13.md"_s);
    if (bytes.isEmpty())
        QSKIP("no recordings beside this checkout");
    const QString text = repairEncoding(bytes).text;
    QCOMPARE(digestReaderFor(text)->style(), u"arxiv-brief"_s);
    const ReadDigest digest = readText(text);
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(digest.day.entries.size(), 30);
    QCOMPARE(digest.day.categories, (QStringList{u"cs.CV"_s, u"cs.LG"_s, u"cs.AI"_s, u"cs.CL"_s}));
    int incomplete = 0;
    for (const DayEntry& entry : digest.day.entries) {
        const Paper& paper = entry.paper;
        QVERIFY(!paper.authors.isEmpty() && paper.version == 1 && paper.published.isValid());
        QVERIFY(paper.abstract.size() > 100 && !paper.categories.isEmpty());
        const Summary& summary = *entry.summary;
        QVERIFY(!summary.tldr.isEmpty() && !summary.motivation.isEmpty() && !summary.method.isEmpty());
        QVERIFY(!summary.conclusion.isEmpty() && summary.tags.size() >= 3 && summary.score);
        QCOMPARE(paper.authorsLeftOut > 0, !paper.authorsComplete);
        incomplete += paper.authorsComplete ? 0 : 1;
    }
    QCOMPARE(incomplete, 26);
    QCOMPARE(differingLines(text, writtenText(digest.day)), QStringList());
    QVERIFY(readText(writtenText(digest.day)).day == digest.day);
}

QTEST_GUILESS_MAIN(ArxivBriefTest)
#include "arxiv_brief_test.moc"
