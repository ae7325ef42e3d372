#include "digests/digest_readers.h"
#include "digests/digest_relations.h"
#include "digests/digest_style.h"
#include "digests/hf_report_labels.h"
#include "digests/random_day.h"
#include "support/recordings.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class HfReportTest : public QObject {
    Q_OBJECT

  private slots:
    void everyField_isRead();
    void everyFormOfAHeading_isRead();
    void aDayReadAndWritten_isTheSameFile();
    void withoutTheFilesOwnForms_onlyHeadingsDiffer();
    void aDayWrittenAndRead_isTheSameDay();
    void mutations_loseNoOtherPaper();
    void hostileTexts_comeBack();
    void randomDays_keepTheirPapersAndAreStable();
    void aDayFromAFeed_inventsNothing();
    void tenMegabytesInOneLine_areReadInTime();
    void theRecordedDay_isReadInFull();
    void theRecordedDay_withoutItsOwnForms_differsInHeadings();
};

namespace {

ReadDigest readText(const QString& text) { return digestReader(u"hf-report"_s)->read(text); }

QString fixtureText() { return QString::fromUtf8(fixture(u"digests/hf-report.md"_s)); }

QString writtenText(const Day& day, const QString& language = {}) {
    return QString::fromUtf8(digestStyle(u"hf-report"_s)->write(day, {.language = language}));
}

QStringList sectionNames(const DayEntry& entry) {
    QStringList names;
    for (const SummarySection& section : entry.summary->sections)
        names += section.name;
    return names;
}

/// As a day comes out of the library, which keeps no forms.
Day withoutExtra(Day day) {
    for (DayEntry& entry : day.entries)
        entry.extra.clear();
    return day;
}

/// The whole list of what may differ then: a section's heading, whose text may have stood beside it, the
/// report's own title, and blank lines around either.
bool isKnownKind(const QString& line, const QString& before, const QString& after) {
    static const QRegularExpression heading(
        u"^[-+] (?:#{1,4} )?(?:\\d\\. {1,2})?(?:\\*\\*)?(?:应用领域|一句话核心贡献|使用指南|主要创新点|实验效果)"_s);
    const QString text = line.mid(2);
    if (text.trimmed().isEmpty() || heading.match(line).hasMatch() || line.startsWith(u"- # "_s))
        return true;
    const bool wasBeside = line.startsWith(u'+') && (before.contains(u"："_s + text));
    return wasBeside && after.contains(u"**\n"_s + text);
}

} // namespace

void HfReportTest::everyField_isRead() {
    const ReadDigest digest = readText(fixtureText());
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(digest.day.date, QDate(2026, 3, 4));
    QCOMPARE(idsOf(digest.day),
             (QStringList{u"2603.00011+"_s, u"2603.00012+"_s, u"2603.00013+"_s, u"2602.10002+"_s}));
    const DayEntry& entry = digest.day.entries[0];
    QCOMPARE(entry.paper.title, u"Counting Sheaves by Moonlight"_s);
    QCOMPARE(entry.summary->provenance.sourceText, SourceText::Html);
    QCOMPARE(entry.summary->provenance.language, u"zh"_s);
    QCOMPARE(digest.day.entries[1].summary->provenance.sourceText, SourceText::Abstract);
    QCOMPARE(entry.summary->sections[3].text.trimmed(),
             u"1.  **月光先验**：假设 a < b 且 $k<n$。\n   2.  **影子编码**。"_s);
}

void HfReportTest::everyFormOfAHeading_isRead() {
    for (const DayEntry& entry : readText(fixtureText()).day.entries) {
        QCOMPARE(sectionNames(entry), hfReportSections());
        for (const SummarySection& section : entry.summary->sections)
            QVERIFY2(section.text.size() >= 2, qPrintable(entry.paper.title + section.name));
    }
    QCOMPARE(readText(fixtureText()).day.entries[3].summary->sections[0].text, u"绳索工程。"_s);
}

void HfReportTest::aDayReadAndWritten_isTheSameFile() {
    QCOMPARE(writtenText(readText(fixtureText()).day), fixtureText());
}

void HfReportTest::withoutTheFilesOwnForms_onlyHeadingsDiffer() {
    const QString text = fixtureText();
    const QString written = writtenText(withoutExtra(readText(text).day));
    for (const QString& line : differingLines(text, written))
        QVERIFY2(isKnownKind(line, text, written), qPrintable(line));
}

void HfReportTest::aDayWrittenAndRead_isTheSameDay() {
    const Day day = readText(fixtureText()).day;
    QVERIFY(readText(writtenText(day)).day == day);
    QVERIFY(readText(writtenText(withoutExtra(day))).day == withoutExtra(day));
    for (const QString& language : {u"en"_s, u"vi"_s}) {
        const QString text = writtenText(day, language);
        QCOMPARE(digestReaderFor(text)->style(), u"hf-report"_s);
        const Day again = readText(text).day;
        QCOMPARE(idsOf(again), idsOf(day));
        QCOMPARE(sectionNames(again.entries[2]), hfReportSections());
    }
}

void HfReportTest::mutations_loseNoOtherPaper() {
    for (const Mutation& mutation : mutationsOf(fixtureText(), u"## 📄")) {
        const ReadDigest digest = readText(mutation.text);
        QCOMPARE(digest.day.entries.size(), mutation.papers);
        QVERIFY2(readText(writtenText(digest.day)).day == digest.day, mutation.name);
        const bool isCut = qstrcmp(mutation.name, "cut") == 0;
        QCOMPARE(std::any_of(digest.remarks.begin(), digest.remarks.end(),
                             [](const DigestRemark& remark) { return remark.failure && remark.line > 0; }),
                 isCut);
        if (!isCut)
            QCOMPARE(writtenText(digest.day), mutation.text);
    }
}

void HfReportTest::hostileTexts_comeBack() {
    const Day day =
        hostileDay({u"## 📄 A heading"_s, u"1. **应用领域**"_s, u"### 2. 一句话核心贡献"_s, QString(60, u'='),
                    u"<script>alert(1)</script>"_s, u"&lt;b> &amp;lt;b> &#61;"_s, u"![p](http://x)"_s,
                    u"- **链接**: https://evil.example"_s, u"7. **Name**"_s, u"%1 %2"_s, u"# title"_s});
    const QString text = writtenText(day);
    QVERIFY(!text.contains(u"<script"_s) && !text.contains(u"![p]"_s));
    const ReadDigest digest = readText(text);
    QVERIFY2(std::none_of(digest.remarks.begin(), digest.remarks.end(),
                          [](const DigestRemark& remark) { return remark.failure; }),
             qPrintable(remarksOf(digest)));
    QCOMPARE(idsOf(digest.day), idsOf(day));
    for (qsizetype at = 0; at < day.entries.size(); ++at) {
        const DayEntry& entry = digest.day.entries[at];
        QCOMPARE(entry.paper.title, day.entries[at].paper.title);
        QCOMPARE(entry.summary->tldr, day.entries[at].summary->tldr);
        QCOMPARE(entry.summary->motivation, day.entries[at].summary->motivation);
        QCOMPARE(entry.summary->tags, day.entries[at].summary->tags);
        QCOMPARE(entry.summary->score, day.entries[at].summary->score);
    }
}

void HfReportTest::randomDays_keepTheirPapersAndAreStable() {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        const Day day = randomDay(random, 6, Formulas::OfAnything);
        const QString text = writtenText(day);
        const ReadDigest digest = readText(text);
        QVERIFY2(digest.day.entries.size() == day.entries.size(), qPrintable(text));
        QCOMPARE(writtenText(readText(writtenText(digest.day)).day), writtenText(digest.day));
    }
}

void HfReportTest::aDayFromAFeed_inventsNothing() {
    DayEntry entry;
    entry.paper = {.id = u"2603.00099"_s, .title = u"Only a Title"_s};
    entry.listings = {{.source = source::arxiv, .day = {2026, 3, 4}}};
    const QString text = writtenText({.date = {2026, 3, 4}, .entries = {entry}});
    QVERIFY(text.contains(u"## 📄 Only a Title\n\n- **链接**: https://arxiv.org/abs/2603.00099\n\n\n===="_s));
    const ReadDigest digest = readText(text);
    QVERIFY(!digest.day.entries[0].summary);
    QCOMPARE(remarksOf(digest), u"7: The paper “Only a Title” has no report."_s);

    entry.failure = u"The key was refused."_s;
    const Day failed = readText(writtenText({.date = {2026, 3, 4}, .entries = {entry}})).day;
    QCOMPARE(failed.entries[0].failure, entry.failure);
    QCOMPARE(failed.entries[0].job, JobState::Failed);
}

void HfReportTest::tenMegabytesInOneLine_areReadInTime() {
    QElapsedTimer timer;
    timer.start();
    const QString longLine(10'000'000, u'x');
    const ReadDigest digest = readText(fixtureText().replace(u"*   开机。"_s, longLine));
    QCOMPARE(digest.day.entries.size(), 4);
    QCOMPARE(digest.day.entries[2].summary->sections[2].text.size(), longLine.size());
    QCOMPARE(readText(QString(10'000'000, u'=')).day.entries.size(), 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void HfReportTest::theRecordedDay_isReadInFull() {
    const QByteArray bytes = recording(u"digests/hf-report-2026-01-18.md"_s);
    if (bytes.isEmpty())
        QSKIP("no recordings beside this checkout");
    const QString text = QString::fromUtf8(bytes);
    QCOMPARE(digestReaderFor(text)->style(), u"hf-report"_s);
    const ReadDigest digest = readText(text);
    QVERIFY2(digest.remarks.isEmpty(), qPrintable(remarksOf(digest)));
    QCOMPARE(digest.day.entries.size(), 38);
    int fromAbstracts = 0;
    int titles = 0;
    for (const DayEntry& entry : digest.day.entries) {
        QCOMPARE(sectionNames(entry), hfReportSections());
        for (const SummarySection& section : entry.summary->sections)
            QVERIFY2(section.text.trimmed().size() > 5, qPrintable(entry.paper.title + section.name));
        fromAbstracts += entry.summary->provenance.sourceText == SourceText::Abstract ? 1 : 0;
        titles += entry.extra.contains(u"title"_s) ? 1 : 0;
    }
    QCOMPARE(fromAbstracts, 7);
    QCOMPARE(titles, 27);
    QCOMPARE(writtenText(digest.day), text);
    QVERIFY(readText(writtenText(digest.day)).day == digest.day);
}

void HfReportTest::theRecordedDay_withoutItsOwnForms_differsInHeadings() {
    const QByteArray bytes = recording(u"digests/hf-report-2026-01-18.md"_s);
    if (bytes.isEmpty())
        QSKIP("no recordings beside this checkout");
    const QString text = QString::fromUtf8(bytes);
    const QString written = writtenText(withoutExtra(readText(text).day));
    for (const QString& line : differingLines(text, written))
        QVERIFY2(isKnownKind(line, text, written), qPrintable(line));
}

QTEST_GUILESS_MAIN(HfReportTest)
#include "hf_report_test.moc"
