#include "services/archive_service.h"
#include "services/snapshot/snapshot_service.h"
#include "support/desk.h"
#include "support/invented_archive.h"
#include "support/recordings.h"

#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class SnapshotTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void everyLine_isAPaperOfTheLibrary();
    void unreadLines_areNamedAndTheRestIsIn();
    void theSecondTime_addsNothing();
    void whatIsCancelled_goesOnWhereItStopped();
    void aFileThatChanged_isReadFromItsStart();
    void progress_countsTheFilesBytes();
    void whatCannotBeRead_saysWhy_data();
    void whatCannotBeRead_saysWhy();
    void whileOneIsUnderWay_anotherIsRefused();

  private:
    SnapshotService& snapshots() { return m_desk->workspace().snapshots(); }
    Result<SnapshotReport> imported(const QString& path) { return awaited(snapshots().import(path)); }
    int papers() { return int(awaited(m_desk->workspace().archive().find({}))->size()); }
    QString written(const QByteArray& bytes) const {
        const QString path = m_desk->path(u"snapshot.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the snapshot could not be written");
        return path;
    }
    static QByteArray invented(int count) {
        InventedArchive archive;
        QByteArray lines;
        for (int paper = 0; paper < count; ++paper)
            lines += archive.nextLine(count);
        return lines;
    }

    std::unique_ptr<Desk> m_desk;
};

void SnapshotTest::everyLine_isAPaperOfTheLibrary() {
    const auto report = imported(written(invented(3500)));
    QVERIFY2(report.ok(), qPrintable(report.ok() ? QString() : report.error().sentence));
    QCOMPARE(report->papers, 3500);
    QCOMPARE(report->added, 3500);
    QCOMPARE(report->unread, 0);
    QVERIFY(!report->resumed && !report->cancelled);
    QCOMPARE(papers(), 3500);
    QCOMPARE(*awaited(m_desk->workspace().archive().check()), QStringList());
}

void SnapshotTest::unreadLines_areNamedAndTheRestIsIn() {
    const auto report = imported(written(test::fixture(u"feeds/arxiv_snapshot.json"_s)));
    QCOMPARE(report->papers, 3);
    QCOMPARE(report->unread, 1);
    QCOMPARE(report->unreadLines, QList<qint64>{3});
    const auto key = awaited(m_desk->workspace().archive().paper(u"math/0309136"_s));
    const auto entry = awaited(m_desk->workspace().archive().entries({*key}));
    QCOMPARE(entry->first().paper.title, u"Sheaves, of old"_s);
    QCOMPARE(entry->first().listings.first().day, QDate(2003, 9, 9));
}

void SnapshotTest::theSecondTime_addsNothing() {
    const QString path = written(invented(50));
    QCOMPARE(imported(path)->added, 50);
    const auto again = imported(path);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->papers, 50);
    QVERIFY(again->resumed);
}

void SnapshotTest::whatIsCancelled_goesOnWhereItStopped() {
    const QString path = written(invented(6000));
    connect(&snapshots(), &SnapshotService::progressed, &snapshots(), [this] { snapshots().cancel(); });
    const auto first = imported(path);
    QVERIFY(first->cancelled);
    const int stored = papers();
    QCOMPARE(stored, int(first->papers));
    QVERIFY2(stored > 0 && stored < 6000, qPrintable(QString::number(stored)));
    m_desk->reopen();
    const auto second = imported(path);
    QVERIFY(second->resumed);
    QCOMPARE(int(second->added), 6000 - stored);
    QCOMPARE(second->papers, 6000);
    QCOMPARE(papers(), 6000);
}

void SnapshotTest::aFileThatChanged_isReadFromItsStart() {
    QVERIFY(imported(written(invented(50))));
    const auto report = imported(written(invented(80)));
    QVERIFY(!report->resumed);
    QCOMPARE(report->papers, 80);
    QCOMPARE(papers(), 50 + int(report->added)); // some of the 80 are named as some of the 50 are
    QVERIFY(report->added > 0);
}

void SnapshotTest::progress_countsTheFilesBytes() {
    const QByteArray lines = invented(6000);
    QSignalSpy told(&snapshots(), &SnapshotService::progressed);
    QVERIFY(imported(written(lines)));
    QVERIFY(!told.isEmpty());
    qint64 before = 0;
    for (const QList<QVariant>& one : told) {
        const auto progress = one.first().value<SnapshotProgress>();
        QCOMPARE(progress.size, lines.size());
        QVERIFY(progress.done > before && progress.done <= progress.size);
        before = progress.done;
    }
}

void SnapshotTest::whatCannotBeRead_saysWhy_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("a ZIP archive") << "PK\x03\x04 and more"_ba << u"unpack"_s;
    QTest::newRow("a gzip file") << "\x1f\x8b\x08 and more"_ba << u"unpack"_s;
    QTest::newRow("no file") << QByteArray() << u"cannot be opened"_s;
}

void SnapshotTest::whatCannotBeRead_saysWhy() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto report = imported(bytes.isEmpty() ? m_desk->path(u"none.json"_s) : written(bytes));
    QVERIFY(!report);
    QVERIFY2(report.error().sentence.contains(word), qPrintable(report.error().sentence));
}

void SnapshotTest::whileOneIsUnderWay_anotherIsRefused() {
    const auto first = snapshots().import(written(invented(500)));
    QVERIFY(snapshots().busy());
    const auto second = awaited(snapshots().import(m_desk->path(u"snapshot.json"_s)));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Usage);
    QCOMPARE(awaited(first)->papers, 500);
    QVERIFY(!snapshots().busy());
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
