#include "feeds/hugging_face_daily.h"
#include "support/recordings.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class HuggingFaceDailyTest : public QObject {
    Q_OBJECT

  private slots:
    void anEntry_isReadInFull();
    void whatIsMissing_isLeftEmptyOrTakenFromTheListEntry();
    void entriesThatCannotBeRead_areCountedAndNamed();
    void anEmptyList_isAnEmptyPage();
    void whatIsNoList_isAnError_data();
    void whatIsNoList_isAnError();
    void cutOffList_keepsWhatCameBefore();
    void cutOffAnywhere_losesNoWholeEntryAndInventsNone();
    void everyRecording_isReadWhole_data();
    void everyRecording_isReadWhole();
    void recordedTimes_areThePapers();

  private:
    QDate m_day{2026, 1, 6};
};

void HuggingFaceDailyTest::anEntry_isReadInFull() {
    const auto page = parseHuggingFaceDaily(fixture(u"feeds/hugging_face_day.json"_s), m_day);
    QVERIFY(page.ok());
    const auto [paper, listing] = page->announcements.constFirst();
    QCOMPARE(paper.id, u"2601.90011"_s);
    QCOMPARE(paper.version, 0);
    QCOMPARE(paper.title, u"A Full Entry"_s);
    QCOMPARE(paper.abstract, u"First line.\nSecond line with $\\alpha$."_s);
    QCOMPARE(paper.authors, (QList<Author>{{u"Mai Lê"_s}, {u"Hidden Figure"_s}}));
    QCOMPARE(paper.published, QDateTime(QDate(2026, 1, 5), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(paper.upvotes, std::optional(41));
    QCOMPARE(paper.codeUrl, u"https://example.org/code"_s);
    QCOMPARE(paper.projectUrl, QString()); // no web address
    QCOMPARE(paper.pickSummary, u"One sentence over two lines."_s);
    QCOMPARE(paper.pickKeywords, (QStringList{u"sheep"_s, u"counting"_s}));
    QCOMPARE(paper.primaryCategory, QString());
    QCOMPARE(listing, (Listing{.source = u"huggingface"_s, .day = m_day, .kind = ListingKind::Pick}));
}

void HuggingFaceDailyTest::whatIsMissing_isLeftEmptyOrTakenFromTheListEntry() {
    const auto page = parseHuggingFaceDaily(fixture(u"feeds/hugging_face_day.json"_s), m_day);
    const Paper paper = page->announcements.at(1).paper;
    QCOMPARE(paper.id, u"2601.90012"_s);
    QCOMPARE(paper.version, 2);
    QCOMPARE(paper.title, u"A Bare Entry"_s);
    QCOMPARE(paper.abstract, u"Only outside."_s);
    QVERIFY(!paper.published.isValid());
    QVERIFY(!paper.upvotes);
    QCOMPARE(page->announcements.at(2).paper.upvotes, std::optional(0));
    QCOMPARE(page->announcements.at(2).paper.projectUrl, u"https://example.org/last"_s);
}

void HuggingFaceDailyTest::entriesThatCannotBeRead_areCountedAndNamed() {
    const auto page = parseHuggingFaceDaily(fixture(u"feeds/hugging_face_day.json"_s), m_day);
    QCOMPARE(page->entries, 5);
    QCOMPARE(page->announcements.size(), 3);
    QCOMPARE(page->announcements.at(2).listing.position, 4);
    QCOMPARE(page->remarks.size(), 2);
    QVERIFY(page->remarks.at(0).contains(u"Entry 3"_s) && page->remarks.at(1).contains(u"Entry 4"_s));
}

void HuggingFaceDailyTest::anEmptyList_isAnEmptyPage() {
    const auto page = parseHuggingFaceDaily(" [] ", m_day);
    QVERIFY(page.ok());
    QVERIFY(page->announcements.isEmpty() && page->remarks.isEmpty() && !page->cutOff);
}

void HuggingFaceDailyTest::whatIsNoList_isAnError_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const int malformed = int(ErrorKind::Malformed);
    QTest::newRow("empty") << QByteArray() << malformed << u"empty answer"_s;
    QTest::newRow("html") << fixture(u"feeds/sign_in.html"_s) << malformed << u"web page"_s;
    QTest::newRow("text") << QByteArray("Too many requests") << malformed << u"not its list"_s;
    QTest::newRow("damaged archive") << fixture(u"feeds/hugging_face_damaged.json"_s) << malformed
                                     << u"not its list"_s;
    QTest::newRow("half an object") << QByteArray("{\"status\":") << malformed << u"not its list"_s;
    QTest::newRow("error object") << QByteArray("{\"error\":\"Invalid\\n date\"}") << int(ErrorKind::Server)
                                  << u"“Invalid date”"_s;
}

void HuggingFaceDailyTest::whatIsNoList_isAnError() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const auto page = parseHuggingFaceDaily(bytes, m_day);
    QVERIFY(!page.ok());
    QCOMPARE(int(page.error().kind), kind);
    QVERIFY2(page.error().sentence.contains(words), qPrintable(page.error().sentence));
}

void HuggingFaceDailyTest::cutOffList_keepsWhatCameBefore() {
    QByteArray bytes = fixture(u"feeds/hugging_face_day.json"_s);
    bytes.truncate(bytes.indexOf("\"title\": \"Last\""));
    const auto page = parseHuggingFaceDaily(bytes, m_day);
    QVERIFY(page.ok());
    QCOMPARE(page->announcements.size(), 2);
    QVERIFY(page->cutOff);
    QCOMPARE(page->cutOff->kind, ErrorKind::Network);
}

void HuggingFaceDailyTest::cutOffAnywhere_losesNoWholeEntryAndInventsNone() {
    const QByteArray whole = fixture(u"feeds/hugging_face_day.json"_s).trimmed();
    const auto full = parseHuggingFaceDaily(whole, m_day);
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto page = parseHuggingFaceDaily(whole.left(length), m_day);
        QVERIFY(page.ok());
        QVERIFY(page->cutOff);
        for (qsizetype i = 0; i < page->announcements.size(); ++i)
            QCOMPARE(page->announcements[i].paper, full->announcements[i].paper);
    }
}

void HuggingFaceDailyTest::everyRecording_isReadWhole_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("papers");
    QTest::addColumn<int>("authors");
    const auto row = [](const char* name, int papers, int authors) {
        QTest::newRow(name) << QString::fromLatin1(name) << papers << authors;
    };
    row("2024-05-27", 13, 97);
    row("2025-01-10", -1, 0); // Python's spelling of objects as JSON strings: not the source's list
    row("2025-06-25", 14, 123);
    row("2025-09-29", 30, 341);
    row("2025-10-03", 39, 282);
    row("2026-01-06", 16, 210);
    row("2026-01-16", 23, 318);
    row("2026-06-03", 23, 178);
}

void HuggingFaceDailyTest::everyRecording_isReadWhole() {
    QFETCH(QString, name);
    QFETCH(int, papers);
    QFETCH(int, authors);
    const QString path = u"feeds/huggingface/daily_papers_%1.json"_s.arg(name);
    if (!QFile::exists(recordingPath(path)))
        QSKIP("the recordings are not beside this checkout");
    const QDate day = QDate::fromString(name, Qt::ISODate);
    const auto page = parseHuggingFaceDaily(recording(path), day);
    QCOMPARE(page.ok(), papers >= 0);
    if (!page.ok()) {
        QCOMPARE(page.error().kind, ErrorKind::Malformed);
        return;
    }
    QCOMPARE(page->announcements.size(), papers);
    QCOMPARE(page->remarks, QStringList());
    qsizetype names = 0;
    for (const auto& [paper, listing] : page->announcements) {
        names += paper.authors.size();
        QVERIFY(!paper.title.contains(u'\n') && !paper.abstract.isEmpty() && paper.upvotes);
        QVERIFY(paper.published.isValid() && paper.published.date() <= day);
        QCOMPARE(listing.day, day);
    }
    QCOMPARE(names, authors);
}

/// The list's own times are five hours early in winter and yet labelled as UTC.
void HuggingFaceDailyTest::recordedTimes_areThePapers() {
    const QString path = u"feeds/huggingface/daily_papers_2026-06-03.json"_s;
    if (!QFile::exists(recordingPath(path)))
        QSKIP("the recordings are not beside this checkout");
    const Paper paper =
        parseHuggingFaceDaily(recording(path), QDate(2026, 6, 3))->announcements.constFirst().paper;
    QCOMPARE(paper.id, u"2606.01249"_s);
    QCOMPARE(paper.published, QDateTime(QDate(2026, 5, 31), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(paper.pickKeywords.size(), 9);
}

QTEST_GUILESS_MAIN(HuggingFaceDailyTest)
#include "hugging_face_daily_test.moc"
