#include "feeds/arxiv_atom.h"
#include "support/recordings.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Every recorded answer of the query API, with figures counted in the files themselves.
class ArxivRecordingsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyRecording_isReadWhole_data();
    void everyRecording_isReadWhole();
    void theRecordedDay_holds532Papers();
    void theRecordedError_isAnError();
    void theEdgeCases_areReadInFull();
    void recordedFields_areKept();

  private:
    static Result<ArxivPage> read(const QString& name) {
        return parseArxivAtom(recording(u"feeds/arxiv-api/"_s + name));
    }
    static bool absent(const QString& name) {
        return !QFile::exists(recordingPath(u"feeds/arxiv-api/"_s + name));
    }
};

#define SKIP_WITHOUT(name)                                                                                   \
    if (absent(name))                                                                                        \
    QSKIP("the recordings are not beside this checkout")

void ArxivRecordingsTest::everyRecording_isReadWhole_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("papers");
    QTest::addColumn<int>("authors");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("start");
    const auto row = [](const char* name, int papers, int authors, int total, int start) {
        QTest::newRow(name) << QString::fromLatin1(name) << papers << authors << total << start;
    };
    row("constructed_daily_674_page1_of_4.xml", 200, 924, 674, 0);
    row("constructed_daily_674_page2_of_4.xml", 200, 1068, 674, 200);
    row("constructed_daily_674_page3_of_4.xml", 200, 1196, 674, 400);
    row("constructed_daily_674_page4_of_4.xml", 74, 499, 674, 600);
    row("constructed_daily_page_past_end.xml", 0, 0, 674, 600);
    row("constructed_edge_withdrawn_oldid_3000authors.xml", 3, 3006, 3, 0);
    row("constructed_unexpected_empty_page_total_nonzero.xml", 0, 0, 674, 200);
    row("id_0000.0000_s0_m100.status200.xml", 0, 0, 0, 0);
    row("id_0808.05394_s0_m100.status200.xml", 0, 0, 0, 0);
    row("id_1605.08386_s0_m100.status200.xml", 1, 2, 1, 0);
    row("id_1707.08567_s0_m100.status200.xml", 1, 34, 1, 0);
    row("id_2104.12255v1_s0_m100.status200.xml", 1, 1, 1, 0);
    row("id_astro-ph_0601001_s0_m100.status200.xml", 1, 4, 1, 0);
    row("id_quant-ph_0201082v1_s0_m100.status200.xml", 1, 1, 1, 0);
    row("q_testing_s0_m10.status200.xml", 10, 35, 214881, 0);
    row("q_testing_s0_m100.status200.xml", 100, 366, 214881, 0);
    row("q_testing_s0_m15.status200.xml", 15, 50, 214881, 0);
    row("q_testing_s10_m10.status200.xml", 10, 32, 214881, 10);
    row("q_testing_s20_m10.status200.xml", 10, 40, 214881, 20);
    row("q_testing_s30_m10.status200.xml", 10, 42, 214881, 30);
    row("q_testing_s40_m10.status200.xml", 10, 39, 214881, 40);
    row("q_testing_s5_m10.status200.xml", 10, 29, 214881, 5);
    row("q_testing_s5_m15.status200.xml", 15, 46, 214881, 5);
    row("real_oldformat_2020_1911.12281.xml", 1, 3, 1, 0);
}

void ArxivRecordingsTest::everyRecording_isReadWhole() {
    QFETCH(QString, name);
    QFETCH(int, papers);
    QFETCH(int, authors);
    QFETCH(int, total);
    QFETCH(int, start);
    SKIP_WITHOUT(name);
    const auto page = read(name);
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().sentence));
    QVERIFY(!page->cutOff);
    QCOMPARE(page->papers.size(), papers);
    QCOMPARE(page->entries, papers);
    QCOMPARE(page->total, std::optional(total));
    QCOMPARE(page->start, start);
    QCOMPARE(page->remarks, QStringList());
    qsizetype names = 0;
    for (const Paper& paper : page->papers) {
        names += paper.authors.size();
        QVERIFY(!paper.id.isEmpty() && !paper.title.isEmpty() && !paper.abstract.isEmpty());
        QVERIFY(!paper.title.contains(u'\n') && paper.version > 0);
        QVERIFY(paper.published.isValid() && paper.updated.isValid());
        QCOMPARE(paper.primaryCategory, paper.categories.value(0));
    }
    QCOMPARE(names, authors);
}

void ArxivRecordingsTest::theRecordedDay_holds532Papers() {
    QSet<QString> ids;
    for (int page = 1; page <= 4; ++page) {
        const QString name = u"constructed_daily_674_page%1_of_4.xml"_s.arg(page);
        SKIP_WITHOUT(name);
        const auto read = ArxivRecordingsTest::read(name);
        for (const Paper& paper : read->papers)
            ids.insert(paper.id);
    }
    QCOMPARE(ids.size(), 532); // 674 entries: cross-listed papers stand there once for each category
}

void ArxivRecordingsTest::theRecordedError_isAnError() {
    SKIP_WITHOUT(u"id_abc_s0_m100.status400.xml"_s);
    const auto page = read(u"id_abc_s0_m100.status400.xml"_s);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, ErrorKind::Usage);
    QVERIFY(page.error().sentence.contains(u"incorrect id format for abc"_s));
}

void ArxivRecordingsTest::theEdgeCases_areReadInFull() {
    SKIP_WITHOUT(u"constructed_edge_withdrawn_oldid_3000authors.xml"_s);
    const QList<Paper> papers = read(u"constructed_edge_withdrawn_oldid_3000authors.xml"_s)->papers;
    QVERIFY(papers.at(0).withdrawn);
    QCOMPARE(papers.at(0).id, u"0704.0156"_s);
    QCOMPARE(papers.at(0).version, 2);
    QCOMPARE(papers.at(0).abstract, u"This paper has been withdrawn by the authors."_s);
    QVERIFY(papers.at(1).id.contains(u'/'));
    QVERIFY(!papers.at(1).withdrawn);
    QCOMPARE(papers.at(2).authors.size(), 3000);
}

void ArxivRecordingsTest::recordedFields_areKept() {
    SKIP_WITHOUT(u"real_oldformat_2020_1911.12281.xml"_s);
    const Paper old = read(u"real_oldformat_2020_1911.12281.xml"_s)->papers.constFirst();
    QCOMPARE(old.id, u"1911.12281"_s);
    QCOMPARE(old.version, 2);
    QCOMPARE(old.categories, (QStringList{u"math.QA"_s, u"math.AT"_s}));
    QCOMPARE(old.comment, u"50 pages. v2: fixed typos"_s);
    QCOMPARE(old.published, QDateTime(QDate(2019, 11, 27), QTime(16, 52, 52), QTimeZone::utc()));
    QVERIFY(old.abstract.startsWith(
        u"We compute small rational models for configuration spaces of points on\noriented"_s));
    const Paper recent = read(u"q_testing_s0_m10.status200.xml"_s)->papers.constFirst();
    QCOMPARE(recent.doi, u"10.1109/ICSTW55395.2022.00035"_s);
    QVERIFY(recent.journalRef.startsWith(u"Artificial Intelligence in Software Testing @ 2022"_s));
}

QTEST_GUILESS_MAIN(ArxivRecordingsTest)
#include "arxiv_recordings_test.moc"
