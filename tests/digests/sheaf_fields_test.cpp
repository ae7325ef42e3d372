#include "digests/digest_style.h"
#include "digests/parsed_markdown.h"
#include "digests/random_day.h"

#include <QRegularExpression>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class SheafFieldsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyField_isWritten();
    void emptyFields_areLeftOut();
    void aFailedSummary_saysSoAndWhy();
    void aPaperWithoutSummary_saysSoAndItsAbstractIsNoTldr();
    void extractedSummaries_areMarked();
    void aProvisionalDay_saysSo();
    void theSampleDay_saysSo();
    void aSelectionOfSeveralDays_hasATitleWithoutDate();
    void labels_followTheLanguage_data();
    void labels_followTheLanguage();
    void anEmptyDay_isATitleAndACount();
};

namespace {

QByteArray written(const Day& day, const QString& language = {}) {
    return digestStyle(u"sheaf"_s)->write(day, {.language = language});
}

QByteArray written(const DayEntry& entry, const QString& language = {}) {
    return written(Day{.date = {2026, 1, 30}, .entries = {entry}}, language);
}

} // namespace

void SheafFieldsTest::everyField_isWritten() {
    const QByteArray bytes = written(fullEntry());
    const QString text = parseMarkdown(bytes).text;
    for (
        const QString& words :
        {u"Papers of Friday, 30 January 2026"_s,
         u"1 paper · 1 summarised · 1 starred · Summaries by deepseek-chat"_s,
         u"Nguyễn Thị Ánh, 王小明, Łukasz Żak"_s, u"★ Starred · long context attention · Your tags: thesis"_s,
         u"92 of 100 · Matches “attention”."_s, u"TL;DR: It is fast."_s, u"Motivation: Attention is slow."_s,
         u"Method: "_s, u"Result: 3.0x faster."_s, u"Conclusion: Use it."_s, u"Recommendation: Read it."_s,
         u"Main Idea: An idea."_s, u"Your note: Ask Lan."_s, u"Hugging Face's own summary: A pick."_s,
         u"Hugging Face's keywords: attention"_s, u"Abstract: First line\nsecond line.\nA new paragraph."_s,
         u"arXiv · PDF · HTML · DOI · Hugging Face ▲ 41 · Code · Project"_s,
         u"cs.CL, cs.LG · v2 · submitted 28 January 2026 · updated 29 January 2026 · Comment: 12 pages · "
         "Published in: J. Sheaves 1 (2026) · Listed: arXiv 2026-01-30 (new), Hugging Face 2026-01-30 (pick)"_s,
         u"Summary: deepseek-chat (work) · prompt summary-1 · from HTML · English · 9,120 tokens · "
         "30 January 2026, 07:12 UTC"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\nis not in\n"_s + text));
    for (const char* address : {"(https://arxiv.org/pdf/2601.01739)", "(https://arxiv.org/html/2601.01739)",
                                "(https://doi.org/10.1000/182)", "(https://huggingface.co/papers/2601.01739)",
                                "(https://github.com/example/hybrid)", "(https://hybrid.example)"})
        QVERIFY2(bytes.contains(address), address);
}

void SheafFieldsTest::emptyFields_areLeftOut() {
    DayEntry entry;
    entry.paper = {.id = u"2601.01739"_s, .title = u"A title"_s};
    static const QRegularExpression head(u"<!-- sheaf [^\n]*-->\n\n"_s);
    QCOMPARE(QString::fromUtf8(written(entry)).remove(head), uR"(# Papers of Friday, 30 January 2026

1 paper · 1 without a summary

<a id="contents"></a>

## Contents

- [Other](#other) (1)

---

<a id="other"></a>

## Other

1 paper · [Contents](#contents)

### [A title](https://arxiv.org/abs/2601.01739)

> *No summary yet.*

[arXiv](https://arxiv.org/abs/2601.01739) · [PDF](https://arxiv.org/pdf/2601.01739) · [HTML](https://arxiv.org/html/2601.01739)
)"_s);
}

void SheafFieldsTest::aFailedSummary_saysSoAndWhy() {
    DayEntry entry = fullEntry();
    entry.summary.reset();
    entry.job = JobState::Failed;
    entry.failure = u"The reply was cut off (length limit)."_s;
    QString text = parseMarkdown(written(entry)).text;
    QVERIFY(text.contains(u"The summary failed: The reply was cut off (length limit)."_s));
    QVERIFY(text.contains(u"1 paper · 1 failed"_s));
    QVERIFY(!text.contains(u"TL;DR"_s));

    entry.failure.clear();
    QVERIFY(
        parseMarkdown(written(entry)).text.contains(u"The summary failed: the reason was not recorded."_s));

    entry = fullEntry();
    entry.failure = u"The key was refused."_s;
    text = parseMarkdown(written(entry)).text;
    QVERIFY(text.contains(u"A newer summary failed: The key was refused."_s));
    QVERIFY(text.contains(u"TL;DR: It is fast."_s));
}

void SheafFieldsTest::aPaperWithoutSummary_saysSoAndItsAbstractIsNoTldr() {
    DayEntry entry = fullEntry();
    entry.summary.reset();
    entry.job = JobState::None;
    const QString text = parseMarkdown(written(entry)).text;
    QVERIFY(text.contains(u"No summary yet."_s));
    QVERIFY(!text.contains(u"TL;DR"_s));
    QCOMPARE(text.count(u"First line"_s), 1);
}

void SheafFieldsTest::extractedSummaries_areMarked() {
    DayEntry entry = fullEntry();
    entry.summary->provenance = {.engine = u"offline"_s, .extracted = true, .model = u"LexRank"_s};
    QString text = parseMarkdown(written(entry)).text;
    QVERIFY(text.contains(u"TL;DR (extracted, no model): It is fast."_s));
    QVERIFY(text.contains(u"Summaries by LexRank (extracted, no model)"_s));
    QVERIFY(text.contains(u"Summary: LexRank (offline) · extracted, no model"_s));

    entry.summary->tldr.clear();
    text = parseMarkdown(written(entry)).text;
    QVERIFY(text.contains(u"92 of 100 · Matches “attention”.\n(extracted, no model)"_s));
}

void SheafFieldsTest::aProvisionalDay_saysSo() {
    DayEntry entry = fullEntry();
    QVERIFY(!written(entry).contains("Provisional"));
    entry.listings[0].provisional = true;
    QVERIFY(written(entry).contains("> **Provisional: this day was worked out from submission times."));
    entry.listings[0].day = {2026, 1, 29};
    QVERIFY(!written(entry).contains("Provisional"));
}

void SheafFieldsTest::theSampleDay_saysSo() {
    DayEntry entry = fullEntry();
    entry.listings = {{.source = source::sample, .day = {2026, 1, 30}}};
    QVERIFY(written(entry).contains("> **A sample to look around in: these papers are invented"));
}

void SheafFieldsTest::aSelectionOfSeveralDays_hasATitleWithoutDate() {
    QVERIFY(written(Day{.date = {}, .entries = {fullEntry()}}).startsWith("# Selected papers\n"));
}

void SheafFieldsTest::labels_followTheLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("English") << u"en_US"_s
                             << QStringList{u"Papers of Friday, 30 January 2026"_s, u"Abstract: "_s};
    QTest::newRow("none") << u"tlh"_s << QStringList{u"Papers of Friday, 30 January 2026"_s, u"Abstract: "_s};
    QTest::newRow("Chinese") << u"zh_CN"_s << QStringList{u"2026年1月30日星期五的论文"_s,
                                                          u"共 1 篇论文 · 1 篇已摘要"_s,
                                                          u"目录"_s,
                                                          u"论文摘要："_s,
                                                          u"92 / 100 分"_s,
                                                          u"研究动机：Attention"_s};
    QTest::newRow("Vietnamese") << u"vi"_s
                                << QStringList{u"Bài báo: Thứ Sáu, ngày 30 tháng 1 năm 2026"_s,
                                               u"1 bài báo"_s, u"Mục lục"_s, u"Tóm tắt của tác giả: "_s,
                                               u"92 trên 100"_s};
}

void SheafFieldsTest::labels_followTheLanguage() {
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    const QString text = parseMarkdown(written(fullEntry(), language)).text;
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(word + u"\nis not in\n"_s + text));
}

void SheafFieldsTest::anEmptyDay_isATitleAndACount() {
    QCOMPARE(written(Day{.date = {2026, 1, 31}}).split('<').first(),
             QByteArray("# Papers of Saturday, 31 January 2026\n\n0 papers\n\n"));
}

QTEST_GUILESS_MAIN(SheafFieldsTest)
#include "sheaf_fields_test.moc"
