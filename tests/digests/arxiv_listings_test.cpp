#include "digests/arxiv_enhanced.h"
#include "digests/arxiv_scored.h"
#include "digests/digest_readers.h"
#include "support/cpu_timer.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

ReadDigest read(const QString& text) { return ArxivEnhancedReader().read(text); }

QByteArray written(const Day& day, bool scored) {
    return scored ? ArxivScoredStyle().write(day, {}) : ArxivEnhancedStyle().write(day, {});
}

QString fixture(const QString& name) { return QString::fromUtf8(test::fixture(u"digests/"_s + name)); }

QString recorded(const QString& name) { return QString::fromUtf8(test::recording(u"digests/"_s + name)); }

QStringList ids(const Day& day) {
    QStringList ids;
    for (const DayEntry& entry : day.entries)
        ids += entry.paper.id;
    return ids;
}

QStringList authors(const DayEntry& entry) {
    QStringList names;
    for (const Author& author : entry.paper.authors)
        names += author.name;
    return names;
}

int failures(const ReadDigest& digest) {
    return int(std::count_if(digest.remarks.begin(), digest.remarks.end(),
                             [](const DigestRemark& remark) { return remark.failure; }));
}

} // namespace

/// What both listings have in common, read and written, on fixtures and on the recorded days.
class ArxivListingsTest : public QObject {
    Q_OBJECT
  private slots:
    void file_isWrittenBackByteForByte_data();
    void file_isWrittenBackByteForByte();
    void scoredFixture_isReadWithAllItsFields();
    void enhancedFixture_keepsWhatLooksLikeALabel();
    void labelOfAnEarlierPart_staysInTheText();
    void failedSummary_isReadAsFailed();
    void recordedDay_isReadWhole_data();
    void recordedDay_isReadWhole();
    void recordedDays_areReadAndWrittenInTime();
    void otherFormats_areNotTakenForIt();
    void likeness_tellsScoredFromEnhanced();
};

void ArxivListingsTest::file_isWrittenBackByteForByte_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("scored");
    QTest::newRow("scored fixture") << fixture(u"arxiv-scored.md"_s) << true;
    QTest::newRow("enhanced fixture") << fixture(u"arxiv-enhanced.md"_s) << false;
    QTest::newRow("scored recording") << recorded(u"arxiv-scored-2026-01-19.md"_s) << true;
    QTest::newRow("enhanced recording") << recorded(u"arxiv-enhanced-2026-01-30.md"_s) << false;
}

void ArxivListingsTest::file_isWrittenBackByteForByte() {
    QFETCH(QString, text);
    QFETCH(bool, scored);
    if (text.isEmpty())
        QSKIP("The recorded digests are not beside this checkout.");
    const ReadDigest digest = read(text);
    QCOMPARE(failures(digest), 0);
    QCOMPARE(written(digest.day, scored), text.toUtf8());
    QCOMPARE(read(QString::fromUtf8(written(digest.day, scored))).day, digest.day);
}

void ArxivListingsTest::scoredFixture_isReadWithAllItsFields() {
    const ReadDigest digest = ArxivScoredReader().read(fixture(u"arxiv-scored.md"_s));
    QCOMPARE(digest.remarks, QList<DigestRemark>());
    QCOMPARE(ids(digest.day), (QStringList{u"2601.00101"_s, u"2601.00102"_s, u"2601.00103"_s}));
    const DayEntry& entry = digest.day.entries[0];
    QCOMPARE(entry.paper.title, u"Gripping Wet Paper with $\\ell_2$ [Sheets] & Two Fingers"_s);
    QCOMPARE(authors(entry), (QStringList{u"Ada Linden"_s, u"Bảo Trần"_s, u"Carl Smith, Jr."_s, u"李雷"_s}));
    QVERIFY(entry.paper.authorsComplete);
    QCOMPARE(entry.paper.primaryCategory, u"cs.RO"_s);
    QCOMPARE(entry.paper.categories, QStringList{u"cs.RO"_s});
    QCOMPARE(entry.paper.abstract,
             u"Wet paper tears.\n  We lift it with two fingers.\n\nResults: 93 of 100 sheets survive.\n"
             "Method: touch first, lift later; code at https://example.org/paper."_s);
    const Summary& summary = *entry.summary;
    QCOMPARE(*summary.score, 80);
    QCOMPARE(summary.tags, (QStringList{u"机器人"_s, u"Grasping"_s, u"1,000-Sheet Benchmark"_s}));
    QCOMPARE(summary.recommendation, u"推荐理由：问题常见，方法简单。\n\n缺点是只试了一种纸。"_s);
    QCOMPARE(summary.tldr, u"两指夹爪也能拿起湿纸。"_s);
    QCOMPARE(summary.motivation, u"湿纸容易撕裂。"_s);
    QCOMPARE(summary.method, u"先估计摩擦：\n1. 轻触\n2. 抬起\n3. 再夹紧"_s);
    QCOMPARE(summary.result, u"成功率从 41% 提高到 93%。"_s);
    QCOMPARE(summary.conclusion, u"轻触就够了。"_s);
}

void ArxivListingsTest::enhancedFixture_keepsWhatLooksLikeALabel() {
    const Day day = read(fixture(u"arxiv-enhanced.md"_s)).day;
    QCOMPARE(day.entries.size(), 4);
    const DayEntry& sorting = day.entries[0];
    QCOMPARE(sorting.summary->motivation, u"比较会出错。\n\nResult: 旧方法要问 $n^2$ 次。"_s);
    QCOMPARE(sorting.summary->result, u"只问 $2n\\log n$ 次。"_s);
    QVERIFY(
        sorting.paper.abstract.contains(u"\n\nConclusion: asking twice is enough.\n\nKeywords: sorting"_s));
    QVERIFY(!sorting.summary->score && sorting.summary->tags.isEmpty());
    QCOMPARE(day.entries[1].paper.id, u"math/0601202"_s);
    QCOMPARE(day.entries[1].paper.title, u"Étale Queues: A Survey (v2) [Part II]"_s);
    QCOMPARE(day.entries[1].summary->result, QString());
}

void ArxivListingsTest::labelOfAnEarlierPart_staysInTheText() {
    const QString added = u"\n\nScore: 3/5 by some\n\nRecommendation: none\n\nKeywords: sorting"_s;
    QString text = fixture(u"arxiv-enhanced.md"_s);
    text.insert(text.indexOf(u"\n\n\n<details>"_s), added);
    const Day day = read(text).day;
    QCOMPARE(day.entries[0].summary->tldr, u"问两次就能排序。"_s + added);
    QVERIFY(!day.entries[0].summary->score && day.entries[0].summary->recommendation.isEmpty());
    QCOMPARE(written(day, false), text.toUtf8());
}

void ArxivListingsTest::failedSummary_isReadAsFailed() {
    const ReadDigest digest = read(fixture(u"arxiv-enhanced.md"_s));
    const DayEntry& entry = digest.day.entries.last();
    QVERIFY(!entry.summary);
    QCOMPARE(entry.failure, u"Summary generation failed"_s);
    QCOMPARE(entry.job, JobState::Failed);
    QCOMPARE(entry.paper.abstract, u"Silence is a token."_s);
    QCOMPARE(digest.remarks.size(), 1);
    QVERIFY(!digest.remarks[0].failure);
    QCOMPARE(fixture(u"arxiv-enhanced.md"_s).split(u'\n')[digest.remarks[0].line - 1],
             u"TL;DR: Summary generation failed"_s);
}

void ArxivListingsTest::recordedDay_isReadWhole_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("papers");
    QTest::addColumn<bool>("scored");
    QTest::newRow("scored") << u"arxiv-scored-2026-01-19.md"_s << 73 << true;
    QTest::newRow("enhanced") << u"arxiv-enhanced-2026-01-30.md"_s << 331 << false;
}

void ArxivListingsTest::recordedDay_isReadWhole() {
    QFETCH(QString, name);
    QFETCH(int, papers);
    QFETCH(bool, scored);
    const QString text = recorded(name);
    if (text.isEmpty())
        QSKIP("The recorded digests are not beside this checkout.");
    const ReadDigest digest = read(text);
    QCOMPARE(digest.remarks, QList<DigestRemark>());
    QCOMPARE(digest.day.entries.size(), papers);
    for (const DayEntry& entry : digest.day.entries) {
        QVERIFY(!entry.paper.title.isEmpty() && !entry.paper.abstract.isEmpty());
        QVERIFY(!entry.paper.authors.isEmpty() && !entry.paper.primaryCategory.isEmpty());
        QVERIFY(entry.summary && !entry.summary->tldr.isEmpty() && !entry.summary->motivation.isEmpty());
        QVERIFY(!entry.summary->method.isEmpty() && !entry.summary->result.isEmpty());
        QVERIFY(!entry.summary->conclusion.isEmpty() && entry.extra.isEmpty());
        QCOMPARE(entry.summary->score.has_value(), scored);
        QCOMPARE(!entry.summary->tags.isEmpty() && !entry.summary->recommendation.isEmpty(), scored);
    }
}

void ArxivListingsTest::recordedDays_areReadAndWrittenInTime() {
    const QString text = recorded(u"arxiv-enhanced-2026-01-30.md"_s);
    if (text.isEmpty())
        QSKIP("The recorded digests are not beside this checkout.");
    ReadDigest digest;
    const double reading = test::cpuSeconds([&] { digest = read(text); });
    QByteArray bytes;
    const double writing = test::cpuSeconds([&] { bytes = written(digest.day, false); });
    qInfo("331 papers, 1 MB: read in %.3f s, written in %.3f s of CPU time", reading, writing);
    QVERIFY(reading < 0.25);
    QVERIFY(writing < 0.2);
}

void ArxivListingsTest::otherFormats_areNotTakenForIt() {
    for (const QString& name :
         {u"arxiv-brief-2026-02-13.md"_s, u"hf-digest-2026-01-06.md"_s, u"hf-report-2026-01-18.md"_s}) {
        QVERIFY(ArxivEnhancedReader().likeness(recorded(name)) < 50);
        QVERIFY(ArxivScoredReader().likeness(recorded(name)) < 50);
    }
    const Day day = read(fixture(u"arxiv-enhanced.md"_s)).day;
    for (const QString& name : {u"sheaf"_s, u"json"_s})
        QVERIFY(ArxivEnhancedReader().likeness(QString::fromUtf8(digestStyle(name)->write(day, {}))) < 50);
}

void ArxivListingsTest::likeness_tellsScoredFromEnhanced() {
    const QString scored = fixture(u"arxiv-scored.md"_s);
    const QString enhanced = fixture(u"arxiv-enhanced.md"_s);
    QVERIFY(ArxivScoredReader().likeness(scored) > ArxivEnhancedReader().likeness(scored));
    QVERIFY(ArxivScoredReader().likeness(enhanced) < ArxivEnhancedReader().likeness(enhanced));
    QCOMPARE(digestReaderFor(scored)->style(), u"arxiv-scored"_s);
    QCOMPARE(digestReaderFor(enhanced)->style(), u"arxiv-enhanced"_s);
    QVERIFY(ArxivEnhancedReader().likeness(enhanced) >= 90 && ArxivScoredReader().likeness(scored) >= 90);
}

QTEST_GUILESS_MAIN(ArxivListingsTest)
#include "arxiv_listings_test.moc"
