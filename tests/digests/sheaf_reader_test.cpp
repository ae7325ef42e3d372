#include "digests/digest_readers.h"
#include "digests/digest_style.h"
#include "digests/random_day.h"
#include "support/cpu_timer.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class SheafReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void anyDay_comesBack_data();
    void anyDay_comesBack();
    void everyField_comesBack();
    void pageWithoutComments_isReadAsItShows_data();
    void pageWithoutComments_isReadAsItShows();
    void aSelection_hasNoDay();
    void failedSummary_isReadAsFailed();
    void paperWithoutAddress_isAFailureWithItsLine();
    void otherText_isNotMistaken_data();
    void otherText_isNotMistaken();
    void aDayOf331Papers_isReadInNoTime();
};

namespace {

QString written(const Day& day, const QString& language = {}) {
    return QString::fromUtf8(digestStyle(u"sheaf"_s)->write(day, {.language = language}));
}

ReadDigest readBack(const QString& text) { return digestReader(u"sheaf"_s)->read(text); }

QString withoutComments(QString text) {
    static const QRegularExpression comment(u"\n<!-- sheaf [^\n]*-->\n"_s);
    return text.remove(comment);
}

void compareDays(const Day& found, const Day& given) {
    QCOMPARE(found.date, given.date);
    QCOMPARE(found.entries.size(), given.entries.size());
    for (qsizetype at = 0; at < given.entries.size(); ++at)
        if (!(found.entries[at] == given.entries[at]))
            QFAIL(qPrintable(given.entries[at].paper.id));
    QVERIFY(found == given);
}

} // namespace

void SheafReaderTest::anyDay_comesBack_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "zh", "vi"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void SheafReaderTest::anyDay_comesBack() {
    QFETCH(QString, language);
    QRandomGenerator random(20260131);
    for (int round = 0; round < 60 && !QTest::currentTestFailed(); ++round) {
        Day day = randomDay(random, random.bounded(1, 25), Formulas::OfAnything);
        day.extra[u"--> <x>"_s] = u"a --> b"_s;
        compareDays(readBack(written(day, language)).day, day);
    }
}

void SheafReaderTest::everyField_comesBack() {
    Day day{.date = {2026, 1, 30}, .entries = {fullEntry(), fullEntry()}};
    day.entries[1].paper.id = u"2601.00002"_s;
    day.entries[1].paper.authorsComplete = false;
    day.entries[1].paper.authorsLeftOut = 11;
    day.entries[1].paper.figureUrl = u"https://example.org/f.png"_s;
    day.entries[1].paper.figureCaption = u"A figure."_s;
    day.entries[1].extra[u"number"_s] = u"7"_s;
    day.made = QDateTime({2026, 1, 30}, {7, 0}, Qt::UTC);
    day.model = u"a-model"_s;
    day.categories = {u"cs.CV"_s, u"cs.CL"_s};
    compareDays(readBack(written(day)).day, day);
}

void SheafReaderTest::pageWithoutComments_isReadAsItShows_data() { anyDay_comesBack_data(); }

void SheafReaderTest::pageWithoutComments_isReadAsItShows() {
    QFETCH(QString, language);
    const DayEntry given = fullEntry();
    const QString text = withoutComments(written({.date = {2026, 1, 30}, .entries = {given}}, language));
    QVERIFY(!text.contains(u"<!--"));
    QVERIFY(digestReaderFor(text) == digestReader(u"sheaf"_s));
    const Day day = readBack(text).day;
    QCOMPARE(day.date, QDate(2026, 1, 30));
    QCOMPARE(day.entries.size(), 1);
    const DayEntry& found = day.entries[0];
    Paper paper = given.paper;
    paper.authors[0].affiliation.clear();
    paper.licence.clear();
    paper.published = QDateTime(paper.published.date(), QTime(0, 0), Qt::UTC);
    paper.updated = QDateTime(paper.updated.date(), QTime(0, 0), Qt::UTC);
    QCOMPARE(found.paper.authors, paper.authors);
    QCOMPARE(found.paper.abstract, paper.abstract);
    QVERIFY(found.paper == paper);
    QCOMPARE(found.listings.size(), 2);
    QCOMPARE(found.listings[1].kind, ListingKind::Pick);
    Summary summary = *given.summary;
    summary.provenance = {.engine = u"work"_s, .model = u"deepseek-chat"_s};
    QVERIFY(found.summary == summary);
    QVERIFY(found.reading.starred);
    QCOMPARE(found.reading.note, given.reading.note);
    QCOMPARE(found.reading.tags, given.reading.tags);
}

void SheafReaderTest::aSelection_hasNoDay() {
    const Day day{.entries = {fullEntry()}};
    compareDays(readBack(written(day)).day, day);
}

void SheafReaderTest::failedSummary_isReadAsFailed() {
    DayEntry entry = fullEntry();
    entry.summary.reset();
    entry.job = JobState::Failed;
    entry.failure = u"The model gave no answer; try again."_s;
    const Day day{.date = {2026, 1, 30}, .entries = {entry}};
    for (const QString& text : {written(day), withoutComments(written(day))}) {
        const DayEntry found = readBack(text).day.entries.value(0);
        QVERIFY(!found.summary);
        QCOMPARE(found.failure, entry.failure);
        QCOMPARE(found.job, JobState::Failed);
    }
}

void SheafReaderTest::paperWithoutAddress_isAFailureWithItsLine() {
    QString text = withoutComments(written({.date = {2026, 1, 30}, .entries = {fullEntry()}}));
    text += u"\n### A heading of the reader's own\n\nSome words.\n"_s;
    const ReadDigest digest = readBack(text);
    QCOMPARE(digest.day.entries.size(), 1);
    QCOMPARE(digest.remarks.size(), 1);
    QVERIFY(digest.remarks[0].failure);
    QCOMPARE(text.split(u'\n')[digest.remarks[0].line - 1], u"### A heading of the reader's own"_s);
}

void SheafReaderTest::otherText_isNotMistaken_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("notes") << u"# Papers of mine\n\n## Contents\n\n- one\n"_s;
    QTest::newRow("json") << u"{\"papers\": 3}"_s;
    QTest::newRow("one long line") << QString(10'000'000, u'#');
}

void SheafReaderTest::otherText_isNotMistaken() {
    QFETCH(QString, text);
    QCOMPARE(digestReader(u"sheaf"_s)->likeness(text), 0);
    QCOMPARE(digestReader(u"json"_s)->likeness(text), 0);
}

void SheafReaderTest::aDayOf331Papers_isReadInNoTime() {
    QRandomGenerator random(331);
    Day day = randomDay(random, 331);
    for (DayEntry& entry : day.entries)
        entry.paper.abstract = entry.paper.abstract.repeated(12);
    const CpuTimer timer;
    const QString text = written(day);
    const double writing = timer.elapsed();
    compareDays(readBack(text).day, day);
    qInfo("331 papers, %lld characters, written in %.0f ms, read in %.0f ms", qint64(text.size()), writing,
          timer.elapsed() - writing);
    QVERIFY(timer.elapsed() - writing < 2'000);
}

QTEST_GUILESS_MAIN(SheafReaderTest)
#include "sheaf_reader_test.moc"
