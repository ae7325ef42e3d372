#include "digests/digest_style.h"
#include "digests/encoding_repair.h"
#include "digests/random_day.h"
#include "support/recordings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class EncodingRepairTest : public QObject {
    Q_OBJECT

  private slots:
    void cleanText_comesOutAsItIs_data();
    void cleanText_comesOutAsItIs();
    void wholeCharacters_comeBack();
    void missingByte_isFoundByTheWord_data();
    void missingByte_isFoundByTheWord();
    void wordsOfTheFormats_comeBackAroundAnything_data();
    void wordsOfTheFormats_comeBackAroundAnything();
    void whatNoWordDecides_isMarkedWithItsLine();
    void marksOfTheFile_areTakenOff();
    void bytesThatAreNoUtf8_areMarked();
    void recordedCleanDays_areUntouched();
    void recordedCleanDays_comeBackFromDamage();
    void recordedDamagedDays_areReadable_data();
    void recordedDamagedDays_areReadable();
};

namespace {

/// UTF-8 read as Windows-1254 without the bytes that it does not have, and saved as UTF-8.
QByteArray damaged(const QString& text) {
    static const QString upper = QString::fromUtf16(u"€\0‚ƒ„…†‡ˆ‰Š‹Œ\0\0\0\0‘’“”•–—˜™š›œ\0\0Ÿ", 32);
    static const QHash<int, QChar> turkish = {{0xD0, QChar(u'Ğ')}, {0xDD, QChar(u'İ')}, {0xDE, QChar(u'Ş')},
                                              {0xF0, QChar(u'ğ')}, {0xFD, QChar(u'ı')}, {0xFE, QChar(u'ş')}};
    QString misread;
    for (const char c : text.toUtf8()) {
        const int byte = static_cast<unsigned char>(c);
        const bool special = byte >= 0x80 && byte < 0xA0;
        const QChar read = special ? upper[byte - 0x80] : turkish.value(byte, QChar(byte));
        if (!read.isNull() && byte != 0xAD)
            misread += read;
    }
    return misread.toUtf8();
}

const QString vietnamese =
    u"Mô hình ngôn ngữ lớn (LLM) được huấn luyện trên dữ liệu lớn, nhưng các phương pháp trước đây "
    "không hiệu quả. Kết quả cho thấy mô hình đạt độ chính xác cao."_s;
const QString chinese = u"大语言模型在复杂任务上表现优异，但计算开销大。我们的方法显著提升了效率。"_s;

} // namespace

void EncodingRepairTest::cleanText_comesOutAsItIs_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("English") << u"# Papers\n\nPlain words.\n"_s;
    QTest::newRow("typographic") << u"“It’s” – naïve, García, Žižek, Erdős… 3×4 °C — ½\n"_s.repeated(20);
    QTest::newRow("Turkish")
        << u"Şimdi çok güzel bir gün, İstanbul’da ağaçlar yeşil ve ışık parlak."_s.repeated(9);
    QTest::newRow("French") << u"Où est passé l’été ? À la plage, naïvement, ça et là.\n"_s.repeated(9);
    QTest::newRow("Vietnamese") << vietnamese;
    QTest::newRow("Chinese") << chinese;
    QTest::newRow("quoting the damage")
        << chinese + u"乱码如 Ã© Ã¨ â€™ â€œ å¥½ 所示。"_s + chinese.repeated(9);
}

void EncodingRepairTest::cleanText_comesOutAsItIs() {
    QFETCH(QString, text);
    const RepairedText repaired = repairEncoding(text.toUtf8());
    QCOMPARE(repaired.text, text);
    QVERIFY(!repaired.damaged && repaired.lost.isEmpty() && repaired.restored == 0);
}

void EncodingRepairTest::wholeCharacters_comeBack() {
    const QString whole = u"数据集 được mô hình 🤖 “công” été — €\n"_s;
    const RepairedText repaired = repairEncoding(damaged(whole).replace("\xC2\xAD", ""));
    QVERIFY(repaired.damaged);
    QCOMPARE(repaired.text.left(whole.size() - 20), whole.left(whole.size() - 20));
}

void EncodingRepairTest::missingByte_isFoundByTheWord_data() {
    QTest::addColumn<QString>("text");
    const QStringList texts = {u"nhiều người học về vấn đề này"_s,
                               u"xử lý và sử dụng mô hình nhỏ hơn nhờ vào dữ liệu"_s,
                               u"thuật toán được chọn lọc"_s,
                               u"Ý tưởng chính: Áp dụng"_s,
                               u"độ chính xác và tính ổn định"_s,
                               u"Đề xuất một “phương pháp” mới"_s,
                               u"不同方法与现有模型相比，在训练过程中表现不稳定。"_s,
                               u"本文提出一种新的框架，用于图像分析、语音合成。"_s,
                               u"进一步提升了模型的效率，同时降低成本。"_s,
                               u"实验结果表明，该策略能有效减少偏差。"_s};
    for (const QString& text : texts)
        QTest::addRow("%s", qPrintable(text)) << text;
}

void EncodingRepairTest::missingByte_isFoundByTheWord() {
    QFETCH(QString, text);
    const QString around = vietnamese + u'\n' + text + u'\n';
    const RepairedText repaired = repairEncoding(damaged(around));
    QVERIFY(repaired.damaged && repaired.restored > 0);
    QCOMPARE(repaired.text.section(u'\n', 1, 1), text);
}

void EncodingRepairTest::wordsOfTheFormats_comeBackAroundAnything_data() {
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("language");
    for (const char* const style :
         {"hf-digest", "hf-report", "arxiv-scored", "arxiv-enhanced", "arxiv-brief"})
        for (const char* const language : {"zh", "vi"})
            QTest::addRow("%s in %s", style, language)
                << QString::fromLatin1(style) << QString::fromLatin1(language);
}

/// Papers in ASCII, so that all that is damaged are the words of the format.
void EncodingRepairTest::wordsOfTheFormats_comeBackAroundAnything() {
    QFETCH(QString, style);
    QFETCH(QString, language);
    Day day{.date = {2026, 3, 4}, .entries = {fullEntry(), fullEntry(), fullEntry()}};
    for (int at = 0; at < day.entries.size(); ++at) {
        Paper& paper = day.entries[at].paper;
        paper.id = u"2603.0000%1"_s.arg(at);
        paper.authors = {{u"Ada"_s}, {u"Bo"_s}, {u"Cy"_s}, {u"Di"_s}};
        paper.authorsLeftOut = 9 + at;
        paper.authorsComplete = false;
        day.entries[at].summary->scoreReason = u"A reason."_s;
    }
    day.entries[1].summary.reset();
    day.entries[1].job = JobState::Failed;
    const QString text = QString::fromUtf8(digestStyle(style)->write(day, {.language = language}));
    const RepairedText repaired = repairEncoding(damaged(text));
    QVERIFY(repaired.damaged);
    QCOMPARE(repaired.text, text);
}

void EncodingRepairTest::whatNoWordDecides_isMarkedWithItsLine() {
    const RepairedText repaired = repairEncoding(damaged(chinese + u"\n\n第 䁁 行\n"_s));
    QCOMPARE(repaired.lost.size(), 1);
    QCOMPARE(repaired.lost[0].line, 3);
    QCOMPARE(repaired.lost[0].count, 1);
    QCOMPARE(repaired.text.section(u'\n', 2, 2), u"第 \uFFFD 行"_s);
}

void EncodingRepairTest::marksOfTheFile_areTakenOff() {
    const RepairedText marked = repairEncoding("\xEF\xBB\xBF# Một\r\nhai\rba\n");
    QCOMPARE(marked.text, u"# Một\nhai\nba\n"_s);
    QVERIFY(marked.hadByteOrderMark && marked.hadCarriageReturns && !marked.damaged);
    QByteArray wide("\xFF\xFE", 2);
    const QString text = u"# Một\n"_s;
    wide += QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QCOMPARE(repairEncoding(wide).text, text);
}

void EncodingRepairTest::bytesThatAreNoUtf8_areMarked() {
    const RepairedText cut = repairEncoding("# One\nĐộ t\xE1\xBA");
    QVERIFY(!cut.damaged);
    QCOMPARE(cut.lost.size(), 1);
    QCOMPARE(cut.lost[0].line, 2);
}

void EncodingRepairTest::recordedCleanDays_areUntouched() {
    for (const QString& name :
         {u"arxiv-enhanced-2026-01-30"_s, u"arxiv-scored-2026-01-19"_s, u"hf-report-2026-01-18"_s}) {
        const QByteArray bytes = recording(u"digests/"_s + name + u".md"_s);
        if (bytes.isEmpty())
            QSKIP("the recordings are not there");
        const RepairedText repaired = repairEncoding(bytes);
        QVERIFY(!repaired.damaged);
        QVERIFY(repaired.text.toUtf8() == bytes);
    }
}

void EncodingRepairTest::recordedCleanDays_comeBackFromDamage() {
    for (const QString& name :
         {u"arxiv-enhanced-2026-01-30"_s, u"arxiv-scored-2026-01-19"_s, u"hf-report-2026-01-18"_s}) {
        const QString truth = QString::fromUtf8(recording(u"digests/"_s + name + u".md"_s));
        if (truth.isEmpty())
            QSKIP("the recordings are not there");
        const QByteArray bytes = damaged(truth);
        QElapsedTimer timer;
        timer.start();
        const RepairedText repaired = repairEncoding(bytes);
        const qint64 elapsed = timer.elapsed();
        const auto is = repaired.text.toUcs4();
        const auto was = truth.toUcs4();
        QCOMPARE(is.size(), was.size());
        int lost = 0;
        int wrong = 0;
        for (qsizetype at = 0; at < is.size(); ++at) {
            lost += is[at] == 0xFFFD;
            wrong += is[at] != 0xFFFD && is[at] != was[at];
        }
        const int spots = repaired.restored + lost;
        qInfo("%s: %d damaged, %d marked, %d wrong (%.1f %% right), %lld ms", qPrintable(name), spots, lost,
              wrong, 100.0 * (spots - lost - wrong) / spots, elapsed);
        QVERIFY(spots - lost - wrong > spots * 8 / 10);
    }
}

void EncodingRepairTest::recordedDamagedDays_areReadable_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("Vietnamese") << u"digests/hf-digest-2026-01-06.md"_s;
    QTest::newRow("Chinese") << u"digests/arxiv-brief-2026-02-13.md"_s;
}

void EncodingRepairTest::recordedDamagedDays_areReadable() {
    QFETCH(QString, name);
    const QByteArray bytes = recording(name);
    if (bytes.isEmpty())
        QSKIP("the recordings are not there");
    const RepairedText repaired = repairEncoding(bytes);
    QVERIFY(repaired.damaged);
    int lost = 0;
    for (const LostCharacters& place : repaired.lost)
        lost += place.count;
    const int spots = repaired.restored + lost;
    qInfo("%s: %d of %d damaged characters restored, %d marked on %lld lines", qPrintable(name),
          repaired.restored, spots, lost, qint64(repaired.lost.size()));
    QVERIFY(repaired.restored > spots * 9 / 10);
    // What comes out damages into what came in, line by line but for the marks.
    const auto given = bytes.split('\n');
    const auto again = damaged(repaired.text).split('\n');
    QCOMPARE(again.size(), given.size());
    for (qsizetype line = 0; line < given.size(); ++line)
        QVERIFY(again[line] == given[line] || again[line].contains("ï¿½"));
}

QTEST_GUILESS_MAIN(EncodingRepairTest)
#include "encoding_repair_test.moc"
