#include "digests/digest_readers.h"
#include "digests/digest_relations.h"
#include "digests/digest_style.h"
#include "digests/encoding_repair.h"
#include "digests/random_day.h"
#include "support/recordings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class HfDigestTest : public QObject {
    Q_OBJECT

  private slots:
    void everyField_isRead();
    void theEnglishLayouts_areRead();
    void numberedSectionsTagsAndVotes_areRead();
    void everyFixture_isTakenForThisFormat();
    void aDayReadAndWritten_isTheSameFile();
    void aDayWrittenAndRead_isTheSameDay_data();
    void aDayWrittenAndRead_isTheSameDay();
    void mutations_loseNoOtherPaper();
    void aCutPaper_isReportedWithItsLine();
    void aMissingNumber_isRemarked();
    void hostileTexts_comeBack();
    void randomDays_keepTheirPapersAndAreStable();
    void aDayFromAFeed_inventsNothing();
    void tenMegabytesInOneLine_areReadInTime();
    void theRecordedDay_isReadInFull();
    void theRecordedDay_differsInOneHeading();
};

namespace {

ReadDigest readText(const QString& text) { return digestReader(u"hf-digest"_s)->read(text); }

QString fixtureText(const char* name) {
    return QString::fromUtf8(fixture(u"digests/"_s + QString::fromLatin1(name) + u".md"_s));
}

QString writtenText(const Day& day, const QString& language = {}) {
    return QString::fromUtf8(digestStyle(u"hf-digest"_s)->write(day, {.language = language}));
}

QStringList sectionNames(const DayEntry& entry) {
    QStringList names;
    for (const SummarySection& section : entry.summary->sections)
        names += section.name;
    return names;
}

const QStringList fourSections = {u"Main Problem"_s, u"Main Idea"_s, u"Main Results"_s,
                                  u"Conclusion & Future Works"_s};

} // namespace

void HfDigestTest::everyField_isRead() {
    const ReadDigest digest = readText(fixtureText("hf-digest"));
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(digest.day.date, QDate(2026, 3, 4));
    QCOMPARE(digest.day.model, u"sheaf-test-1"_s);
    QCOMPARE(digest.day.made, QDateTime({2026, 3, 5}, {9, 10, 11}, Qt::UTC));
    QCOMPARE(idsOf(digest.day), (QStringList{u"2603.00011+"_s, u"2603.00012+"_s, u"2603.00013+"_s}));
    const DayEntry& entry = digest.day.entries[0];
    QCOMPARE(entry.paper.title, u"Counting Sheaves by Moonlight: A $k<n$ Bound | with Pipes"_s);
    QCOMPARE(authorNames(entry.paper), u"Nguyễn Thị Ánh, Łukasz Żak"_s);
    QCOMPARE(entry.paper.published, QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(entry.paper.figureUrl, u"papers\\2026-03-04\\2603.00011_overview.png"_s);
    QCOMPARE(entry.paper.figureCaption, u"Overview Figure"_s);
    QCOMPARE(entry.paper.codeUrl, u"https://github.com/example/moon"_s);
    QCOMPARE(sectionNames(entry), fourSections);
    QCOMPARE(entry.summary->sections[2].text, u"*   Sai số giảm 40%.\n*   a < b, và `x_i` không đổi."_s);
    QCOMPARE(entry.summary->provenance.model, u"sheaf-test-1"_s);
    QCOMPARE(entry.summary->provenance.made, digest.day.made);
    QCOMPARE(entry.summary->provenance.language, u"vi"_s);
    QVERIFY(digest.day.entries[1].paper.codeUrl.isEmpty());
    QCOMPARE(digest.day.entries[1].summary->sections[1].text,
             u"## 3. Đây không phải là tiêu đề của một bài báo"_s);
}

void HfDigestTest::theEnglishLayouts_areRead() {
    const ReadDigest digest = readText(fixtureText("hf-digest-english"));
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(digest.day.model, u"sheaf-test-0"_s);
    QCOMPARE(idsOf(digest.day), (QStringList{u"2602.10001+"_s, u"2602.10002+"_s, u"2602.10003!"_s}));
    const DayEntry& bullets = digest.day.entries[0];
    QCOMPARE(sectionNames(bullets), fourSections);
    QCOMPARE(bullets.summary->sections[1].text,
             u"Tie them:\n1.  **Once:** with straw.\n2.  **Twice:** with rope."_s);
    QCOMPARE(bullets.summary->sections[2].text, u"They hold.\n*   For a week."_s);
    QCOMPARE(bullets.summary->provenance.language, u"en"_s);
    QCOMPARE(bullets.extra[u"lead"_s], u"Here's a summary of the research paper:"_s);
    QCOMPARE(sectionNames(digest.day.entries[1]), fourSections);
    QVERIFY(!digest.day.entries[1].paper.published.isValid());
    QCOMPARE(digest.day.entries[2].failure, u"Summary generation failed."_s);
    QCOMPARE(digest.day.entries[2].job, JobState::Failed);
}

void HfDigestTest::numberedSectionsTagsAndVotes_areRead() {
    const ReadDigest digest = readText(fixtureText("hf-digest-numbered"));
    const DayEntry& entry = digest.day.entries[0];
    QCOMPARE(entry.paper.title, u"Scything at Scale"_s);
    QCOMPARE(entry.paper.upvotes, 175);
    QCOMPARE(entry.summary->tags, (QStringList{u"Scything"_s, u"Harvest (autumn)"_s, u"RL"_s}));
    QCOMPARE(sectionNames(entry), fourSections + QStringList{u"Brainstorming Space"_s});
    QVERIFY(entry.summary->sections[4].text.contains(u"#### 2. Patent:\n1. Máy mài cầm tay."_s));
}

void HfDigestTest::everyFixture_isTakenForThisFormat() {
    for (const char* const name : {"hf-digest", "hf-digest-english", "hf-digest-numbered"}) {
        const DigestReader* const reader = digestReaderFor(fixtureText(name));
        QVERIFY2(reader && reader->style() == u"hf-digest", name);
    }
}

void HfDigestTest::aDayReadAndWritten_isTheSameFile() {
    for (const char* const name : {"hf-digest", "hf-digest-numbered"}) {
        const QString text = fixtureText(name);
        for (const QString& line : differingLines(text, writtenText(readText(text).day)))
            QVERIFY2(line.endsWith(u"# 3. Đây không phải là tiêu đề của một bài báo"_s), qPrintable(line));
    }
}

void HfDigestTest::aDayWrittenAndRead_isTheSameDay_data() {
    QTest::addColumn<QString>("name");
    for (const char* const name : {"hf-digest", "hf-digest-english", "hf-digest-numbered"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HfDigestTest::aDayWrittenAndRead_isTheSameDay() {
    QFETCH(QString, name);
    const Day day = readText(fixtureText(qPrintable(name))).day;
    QCOMPARE(writtenText(readText(writtenText(day)).day), writtenText(day));
    QVERIFY(readText(writtenText(day)).day == day);
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        const Day again = readText(writtenText(day, language)).day;
        QCOMPARE(idsOf(again), idsOf(day));
        QCOMPARE(sectionNames(again.entries[0]), sectionNames(day.entries[0]));
    }
}

void HfDigestTest::mutations_loseNoOtherPaper() {
    for (const Mutation& mutation : mutationsOf(fixtureText("hf-digest"), u"## ")) {
        // The first heading of this level is the summary's own.
        const ReadDigest digest = readText(mutation.text);
        QVERIFY2(digest.day.entries.size() >= 2, mutation.name);
        QVERIFY2(readText(writtenText(digest.day)).day == digest.day, mutation.name);
    }
    const QString text = fixtureText("hf-digest");
    const qsizetype second = text.indexOf(u"## 2. Straw"_s);
    const qsizetype third = text.indexOf(u"## 3. Threshing"_s);
    const QString doubled = text.left(third) + text.mid(second, third - second) + text.mid(third);
    QCOMPARE(idsOf(readText(doubled).day).size(), 4);
    QVERIFY(remarksOf(readText(doubled)).contains(u"The paper 2603.00012 is here twice."_s));
    QCOMPARE(writtenText(readText(doubled).day).count(u"## 2. Straw"_s), 2);
}

void HfDigestTest::aCutPaper_isReportedWithItsLine() {
    const QString text = fixtureText("hf-digest");
    const ReadDigest digest = readText(text.left(text.indexOf(u"Lúa vẫn được"_s)));
    QCOMPARE(digest.day.entries.size(), 2);
    QCOMPARE(digest.remarks.size(), 2);
    QVERIFY(digest.remarks[0].failure && digest.remarks[0].line > 80);
    QVERIFY2(digest.remarks[1].sentence.contains(u"“Threshing without Supervision” has no address"_s),
             qPrintable(remarksOf(digest)));
}

void HfDigestTest::aMissingNumber_isRemarked() {
    const QString text = fixtureText("hf-digest");
    const qsizetype second = text.indexOf(u"## 2. Straw"_s);
    const ReadDigest digest = readText(text.left(second) + text.mid(text.indexOf(u"## 3. Threshing"_s)));
    QCOMPARE(remarksOf(digest), u"45: The numbers go from 1 to 3: papers may be missing."_s);
}

void HfDigestTest::hostileTexts_comeBack() {
    const Day day =
        hostileDay({u"## 2. A heading"_s, u"### Main Idea:"_s, u"### Các đường dẫn liên quan"_s,
                    u"<script>alert(1)</script>"_s, u"&lt;b> &amp;lt;b> &#35; &#44;"_s, u"![p](http://x)"_s,
                    u"*(12 votes)*"_s, u"| a | b |"_s, u"--- "_s, u"**Tag:** x"_s, u"%1 %2"_s,
                    u"- **Main Idea:** text"_s, u"$a<b$ and $x <y$"_s, u"](https://evil.example)"_s});
    const QString text = writtenText(day);
    QVERIFY(!text.contains(u"<script"_s) && !text.contains(u"![p]"_s));
    const ReadDigest digest = readText(text);
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(digest.day.entries.size(), day.entries.size());
    for (qsizetype at = 0; at < day.entries.size(); ++at) {
        const DayEntry& entry = digest.day.entries[at];
        QCOMPARE(entry.paper.title, day.entries[at].paper.title);
        QCOMPARE(authorNames(entry.paper), authorNames(day.entries[at].paper));
        QCOMPARE(entry.summary->tldr, day.entries[at].summary->tldr);
        QCOMPARE(entry.summary->motivation, day.entries[at].summary->motivation);
        QCOMPARE(entry.summary->tags, day.entries[at].summary->tags);
        QCOMPARE(entry.summary->score, day.entries[at].summary->score);
    }
}

void HfDigestTest::randomDays_keepTheirPapersAndAreStable() {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        const Day day = randomDay(random, 6, Formulas::OfAnything);
        const QString text = writtenText(day);
        const ReadDigest digest = readText(text);
        QVERIFY2(digest.day.entries.size() == day.entries.size(), qPrintable(text));
        QCOMPARE(writtenText(readText(writtenText(digest.day)).day), writtenText(digest.day));
    }
}

void HfDigestTest::aDayFromAFeed_inventsNothing() {
    DayEntry entry;
    entry.paper = {.id = u"2603.00099"_s, .title = u"Only a Title"_s};
    entry.paper.codeUrl = u"javascript:alert(1)"_s;
    entry.listings = {{.source = source::arxiv, .day = {2026, 3, 4}}};
    QCOMPARE(writtenText({.date = {2026, 3, 4}, .entries = {entry}}),
             uR"(# 🤗 Daily Hugging Face Paper Digest - 2026-03-04

## 📰 Summary of Papers

--- 

## 1. Only a Title

### Các đường dẫn liên quan

| Nền tảng | Đường dẫn |
| :--- | :--- |
| Hugging Face | N/A |
| ArXiv Abstract | [https://arxiv.org/abs/2603.00099](https://arxiv.org/abs/2603.00099) |
| PDF Download | [https://arxiv.org/pdf/2603.00099.pdf](https://arxiv.org/pdf/2603.00099.pdf) |
| Github Repository | N/A |

)"_s);
}

void HfDigestTest::tenMegabytesInOneLine_areReadInTime() {
    const QString text = fixtureText("hf-digest");
    const QString longLine = u"### "_s + QString(10'000'000, u'x');
    QElapsedTimer timer;
    timer.start();
    const QString grown = QString(text).replace(u"Cần thêm rơm."_s, longLine);
    const ReadDigest digest = readText(grown);
    QCOMPARE(digest.day.entries.size(), 3);
    QCOMPARE(digest.day.entries[1].summary->sections[3].text.size(), longLine.size());
    QCOMPARE(readText(QString(10'000'000, u'#')).day.entries.size(), 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void HfDigestTest::theRecordedDay_isReadInFull() {
    const QByteArray bytes = recording(u"digests/hf-digest-2026-01-06.md"_s);
    if (bytes.isEmpty())
        QSKIP("no recordings beside this checkout");
    const QString text = repairEncoding(bytes).text;
    QCOMPARE(digestReaderFor(text)->style(), u"hf-digest"_s);
    const ReadDigest digest = readText(text);
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(digest.day.entries.size(), 25);
    QCOMPARE(digest.day.date, QDate(2026, 1, 6));
    QCOMPARE(digest.day.model, u"gemini-2.5-flash"_s);
    int figures = 0;
    for (const DayEntry& entry : digest.day.entries) {
        QVERIFY(!entry.paper.authors.isEmpty() && entry.paper.published.isValid() &&
                !entry.paper.title.isEmpty());
        QCOMPARE(sectionNames(entry), fourSections);
        for (const SummarySection& section : entry.summary->sections)
            QVERIFY2(section.text.size() > 40, qPrintable(entry.paper.title));
        figures += entry.paper.figureUrl.isEmpty() ? 0 : 1;
    }
    QCOMPARE(figures, 3);
    QVERIFY(readText(writtenText(digest.day)).day == digest.day);
}

void HfDigestTest::theRecordedDay_differsInOneHeading() {
    const QByteArray bytes = recording(u"digests/hf-digest-2026-01-06.md"_s);
    if (bytes.isEmpty())
        QSKIP("no recordings beside this checkout");
    const QString text = repairEncoding(bytes).text;
    QCOMPARE(differingLines(text, writtenText(readText(text).day)),
             (QStringList{u"+ ### Conclusion & Future Works:"_s, u"- ### Conclusion:"_s}));
}

QTEST_GUILESS_MAIN(HfDigestTest)
#include "hf_digest_test.moc"
