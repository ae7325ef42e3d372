#include "services/import_desk.h"
#include "support/recordings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class ImportRecordedDaysTest : public QObject {
    Q_OBJECT

  private slots:
    void recordedDays_areImportedInFull_data();
    void recordedDays_areImportedInFull();
};

void ImportRecordedDaysTest::recordedDays_areImportedInFull_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("papers");
    QTest::newRow("hf-digest") << u"hf-digest-2026-01-06"_s << u"hf-digest"_s << source::huggingFace << 25;
    QTest::newRow("arxiv-scored") << u"arxiv-scored-2026-01-19"_s << u"arxiv-scored"_s << source::arxiv << 73;
    QTest::newRow("hf-report") << u"hf-report-2026-01-18"_s << u"hf-report"_s << source::huggingFace << 38;
    QTest::newRow("arxiv-enhanced") << u"arxiv-enhanced-2026-01-30"_s << u"arxiv-enhanced"_s << source::arxiv
                                    << 331;
    QTest::newRow("arxiv-brief") << u"arxiv-brief-2026-02-13"_s << u"arxiv-brief"_s << source::arxiv << 30;
}

void ImportRecordedDaysTest::recordedDays_areImportedInFull() {
    QFETCH(QString, name);
    QFETCH(QString, style);
    QFETCH(int, papers);
    QFETCH(QString, source);
    const QString path = recordingPath(u"digests/"_s + name + u".md"_s);
    if (!QFile::exists(path))
        QSKIP("the recordings are not there");
    Desk desk;
    QElapsedTimer timer;
    timer.start();
    const auto report = importInto(desk, {path});
    const qint64 elapsed = timer.elapsed();
    const ImportedFile& file = report.files[0];
    for (const ImportRemark& remark : file.remarks.mid(0, 5))
        qInfo().noquote() << remark.line << remark.sentence;
    qInfo("%d papers in %lld ms, %lld remarks", file.papers, elapsed, qint64(file.remarks.size()));
    QCOMPARE(file.style, style);
    QCOMPARE(file.papers, papers);
    QVERIFY(!report.anyFailure());
    QVERIFY(name.endsWith(file.day.toString(Qt::ISODate)));
    const QList<DayEntry> found = entries(desk);
    QCOMPARE(found.size(), papers);
    for (const DayEntry& entry : found) {
        QCOMPARE(entry.listings.size(), 1);
        QCOMPARE(entry.listings[0].source, source);
        QVERIFY(entry.summary || !entry.failure.isEmpty());
        QVERIFY(!entry.summary || entry.summary->provenance.engine == u"import:"_s + style);
    }
    importInto(desk, {path});
    QVERIFY(entries(desk) == found);
}

QTEST_GUILESS_MAIN(ImportRecordedDaysTest)
#include "import_recorded_days_test.moc"
