#include "digests/arxiv_enhanced.h"
#include "digests/arxiv_scored.h"
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

QStringList ids(const Day& day) {
    QStringList ids;
    for (const DayEntry& entry : day.entries)
        ids += entry.paper.id;
    return ids;
}

/// A paper of a file, from its heading to the next one or the next category.
QString paperText(const QString& text, int number) {
    const qsizetype start = text.indexOf(u"### [%1] "_s.arg(number));
    const QString end = u"</details>\n"_s;
    return text.sliced(start, text.indexOf(end, start) + end.size() - start);
}

int failures(const ReadDigest& digest) {
    return int(std::count_if(digest.remarks.begin(), digest.remarks.end(),
                             [](const DigestRemark& remark) { return remark.failure; }));
}

} // namespace

/// Files that were cut, mixed up or are none.
class ArxivMutationsTest : public QObject {
    Q_OBJECT
  private slots:
    void droppedPaper_isMissedByTheContents();
    void doubledPaper_isTakenOnce();
    void movedPaper_staysWhereItWasMoved();
    void cutFile_keepsWhatCameBefore();
    void everyCut_keepsThePapersBeforeIt();
    void headingThatCannotBeRead_isAFailureWithItsLine();
    void strayLines_areRemarkedOnce();
    void oneEndlessLine_isNoDigest();
    void manyLabels_areReadInTime();
};

void ArxivMutationsTest::droppedPaper_isMissedByTheContents() {
    QString text = fixture(u"arxiv-scored.md"_s);
    text.remove(paperText(text, 2));
    const ReadDigest digest = read(text);
    QCOMPARE(ids(digest.day), (QStringList{u"2601.00101"_s, u"2601.00103"_s}));
    QCOMPARE(digest.remarks.size(), 1);
    QVERIFY(digest.remarks[0].failure);
    QCOMPARE(digest.remarks[0].line, 5);
    QCOMPARE(read(QString::fromUtf8(written(digest.day, true))).day, digest.day);
}

void ArxivMutationsTest::doubledPaper_isTakenOnce() {
    const QString original = fixture(u"arxiv-scored.md"_s);
    QString text = original;
    text.insert(text.indexOf(u"### [2] "_s), paperText(text, 1) + u"\n\n"_s);
    const ReadDigest digest = read(text);
    QCOMPARE(digest.day, read(original).day);
    QCOMPARE(failures(digest), 0);
    QVERIFY(digest.remarks[0].sentence.contains(u"2601.00101"_s));
    QVERIFY(text.split(u'\n')[digest.remarks[0].line - 1].startsWith(u"### [1] "_s));

    const ReadDigest twice = read(original + u"\n\n"_s + original);
    QCOMPARE(ids(twice.day), ids(digest.day));
    QCOMPARE(failures(twice), 0);
}

void ArxivMutationsTest::movedPaper_staysWhereItWasMoved() {
    QString text = fixture(u"arxiv-scored.md"_s);
    const QString moved = paperText(text, 1);
    text.remove(moved + u"\n\n"_s);
    text += u"\n\n"_s + moved;
    const ReadDigest digest = read(text);
    QCOMPARE(ids(digest.day), (QStringList{u"2601.00102"_s, u"2601.00103"_s, u"2601.00101"_s}));
    QCOMPARE(digest.day.entries[2].paper.primaryCategory, u"cs.RO"_s);
    const QString again = QString::fromUtf8(written(digest.day, true));
    QCOMPARE(read(again).day, digest.day);
    QCOMPARE(again.sliced(again.indexOf(u"\n\n<div id='cs"_s)),
             text.sliced(text.indexOf(u"\n\n<div id='cs"_s)));
}

void ArxivMutationsTest::cutFile_keepsWhatCameBefore() {
    const QString text = fixture(u"arxiv-scored.md"_s);
    const ReadDigest digest = read(text.left(text.indexOf(u"<think> tokens"_s)));
    const Day whole = read(text).day;
    QCOMPARE(digest.day.entries.size(), 2);
    QCOMPARE(digest.day.entries[0], whole.entries[0]);
    QCOMPARE(digest.day.entries[1].summary, whole.entries[1].summary);
    QCOMPARE(digest.day.entries[1].paper.abstract, u"Drones hear branches & leaves; "_s);
    QVERIFY(digest.remarks[0].failure);
    QVERIFY(text.split(u'\n')[digest.remarks[0].line - 1].startsWith(u"*Ona"_s));
}

void ArxivMutationsTest::everyCut_keepsThePapersBeforeIt() {
    const QString text = fixture(u"arxiv-enhanced.md"_s);
    const Day whole = read(text).day;
    for (qsizetype length = 0; length < text.size() - 1; length += 3) {
        const ReadDigest digest = read(text.left(length));
        const qsizetype complete = text.left(length).count(u"</details>\n"_s);
        QVERIFY(digest.day.entries.size() >= complete);
        for (qsizetype i = 0; i < complete; ++i)
            QCOMPARE(digest.day.entries[i], whole.entries[i]);
        QVERIFY2(failures(digest) > 0, qPrintable(u"cut at %1"_s.arg(length)));
    }
}

void ArxivMutationsTest::headingThatCannotBeRead_isAFailureWithItsLine() {
    QString text = fixture(u"arxiv-enhanced.md"_s);
    text.replace(u"(https://arxiv.org/abs/math/0601202)"_s, u""_s);
    const ReadDigest digest = read(text);
    QCOMPARE(digest.day.entries.size(), 3);
    QCOMPARE(failures(digest), 1);
    QVERIFY(text.split(u'\n')[digest.remarks[0].line - 1].startsWith(u"### [2] "_s));
    QCOMPARE(digest.day.entries[0], read(fixture(u"arxiv-enhanced.md"_s)).day.entries[0]);
}

void ArxivMutationsTest::strayLines_areRemarkedOnce() {
    QString text = fixture(u"arxiv-enhanced.md"_s);
    text.replace(u"</details>\n"_s, u"</details>\nwritten by hand\nand more\n"_s);
    const ReadDigest digest = read(text);
    QCOMPARE(failures(digest), 4);
    QCOMPARE(text.split(u'\n')[digest.remarks[0].line - 1], u"written by hand"_s);
    QCOMPARE(ids(digest.day), ids(read(fixture(u"arxiv-enhanced.md"_s)).day));
}

void ArxivMutationsTest::oneEndlessLine_isNoDigest() {
    const QString noise = QString(10'000'000, u'x');
    ReadDigest digest;
    const double seconds = test::cpuSeconds([&] {
        QCOMPARE(ArxivEnhancedReader().likeness(noise), 0);
        digest = read(noise);
        digest = read(u"### [1] ["_s + noise);
        digest = read(u"### [1] ["_s + noise + u"](https://arxiv.org/abs/2601.00001)\n*"_s + noise);
    });
    QCOMPARE(digest.day.entries.size(), 1);
    QVERIFY(seconds < 3);
    QCOMPARE(failures(read(noise)), 1);
}

void ArxivMutationsTest::manyLabels_areReadInTime() {
    QString text = fixture(u"arxiv-enhanced.md"_s);
    text.insert(text.indexOf(u"Abstract: "_s), u"Method: again\n\n"_s.repeated(200'000));
    text += u"stray\n"_s.repeated(200'000) + u"&amp;"_s.repeated(200'000) + u"Tags | "_s.repeated(100'000);
    ReadDigest digest;
    QVERIFY(test::cpuSeconds([&] { digest = read(text); }) < 3);
    QCOMPARE(digest.day.entries.size(), 4);
}

QTEST_GUILESS_MAIN(ArxivMutationsTest)
#include "arxiv_mutations_test.moc"
