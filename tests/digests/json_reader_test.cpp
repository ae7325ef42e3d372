#include "digests/digest_readers.h"
#include "digests/digest_style.h"
#include "digests/random_day.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class JsonReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void anyDay_comesBack();
    void everyField_comesBack();
    void cutOffFile_keepsThePapersThatAreWhole();
    void paperThatCannotBeRead_isAFailureWithItsLine();
    void wrongTypes_loseOnlyThemselves();
    void format_isTold();
};

namespace {

QString written(const Day& day) { return QString::fromUtf8(digestStyle(u"json"_s)->write(day, {})); }

ReadDigest readBack(const QString& text) { return digestReader(u"json"_s)->read(text); }

} // namespace

void JsonReaderTest::anyDay_comesBack() {
    QRandomGenerator random(20260130);
    for (int round = 0; round < 60; ++round) {
        const Day day = randomDay(random, random.bounded(0, 25), Formulas::OfAnything);
        const ReadDigest digest = readBack(written(day));
        QVERIFY(digest.day == day);
        QVERIFY(digest.remarks.isEmpty());
    }
}

void JsonReaderTest::everyField_comesBack() {
    Day day{.date = {2026, 1, 30}, .entries = {fullEntry()}};
    day.entries[0].paper.authorsComplete = false;
    day.entries[0].paper.authorsLeftOut = 3;
    day.entries[0].paper.figureUrl = u"https://example.org/f.png"_s;
    day.entries[0].paper.figureCaption = u"A figure."_s;
    day.entries[0].extra[u"number"_s] = u"7"_s;
    day.made = QDateTime({2026, 1, 30}, {7, 0}, Qt::UTC);
    day.model = u"a-model"_s;
    day.categories = {u"cs.CV"_s, u"cs.CL"_s};
    day.extra[u"papers"_s] = u"\"papers\": ["_s;
    QVERIFY(readBack(written(day)).day == day);
    QVERIFY(readBack(written({})).day == Day());
}

void JsonReaderTest::cutOffFile_keepsThePapersThatAreWhole() {
    QRandomGenerator random(5);
    const Day day = randomDay(random, 10, Formulas::OfAnything);
    const QString text = written(day);
    for (qsizetype size = text.size() - 4; size > text.size() / 20; size -= 1 + size / 40) {
        const ReadDigest digest = readBack(text.left(size));
        QVERIFY(digest.day.entries == day.entries.first(digest.day.entries.size()));
        QVERIFY(!digest.remarks.isEmpty() && digest.remarks.last().failure);
    }
}

void JsonReaderTest::paperThatCannotBeRead_isAFailureWithItsLine() {
    const QString text =
        u"{\"day\": \"2026-01-30\",\n\"papers\": [\n{\"id\": \"2601.00001\", \"title\": \"]}\"},\n"
        "{\"title\": \"no id\"},\n{\"id\": \"2601.00003\"}]}\n"_s;
    const ReadDigest digest = readBack(text);
    QCOMPARE(digest.day.date, QDate(2026, 1, 30));
    QCOMPARE(digest.day.entries.size(), 2);
    QCOMPARE(digest.day.entries[0].paper.title, u"]}"_s);
    QCOMPARE(digest.remarks.size(), 1);
    QCOMPARE(digest.remarks[0].line, 4);
    QVERIFY(digest.remarks[0].failure);
}

void JsonReaderTest::wrongTypes_loseOnlyThemselves() {
    const ReadDigest digest = readBack(u"{\"papers\": [{\"id\": \"2601.00001\", \"title\": 7, \"authors\": "
                                       u"\"A\", \"summary\": [], \"listings\": {}, "
                                       "\"abstract\": \"Words.\", \"upvotes\": \"3\"}]}"_s);
    QCOMPARE(digest.day.entries.size(), 1);
    QCOMPARE(digest.day.entries[0].paper.abstract, u"Words."_s);
    QVERIFY(digest.day.entries[0].paper.title.isEmpty() && !digest.day.entries[0].paper.upvotes);
}

void JsonReaderTest::format_isTold() {
    QVERIFY(digestReaderFor(written({.date = {2026, 1, 30}})) == digestReader(u"json"_s));
    QVERIFY(!digestReaderFor(u"{\"entries\": []}"_s));
    QVERIFY(!digestReaderFor(u"[1, 2]"_s));
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "json_reader_test.moc"
