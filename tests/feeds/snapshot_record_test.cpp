#include "calendar/mailings.h"
#include "feeds/snapshot_record.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class SnapshotRecordTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void everyField_isTaken();
    void authorsTakenApart_areWholeNamesAgain();
    void authorsInOneText_areReadWhereTheyAreNotTakenApart();
    void withdrawnPaper_isFlagged();
    void day_isThatOfTheFirstVersionsMailing();
    void whatIsNoPaper_isNone_data();
    void whatIsNoPaper_isNone();

  private:
    OaiRecord record(int line) const { return readSnapshotRecord(m_lines.at(line)).value_or(OaiRecord()); }

    QList<QByteArray> m_lines;
};

void SnapshotRecordTest::initTestCase() {
    m_lines = test::fixture(u"feeds/arxiv_snapshot.json"_s).split('\n');
    QVERIFY(m_lines.size() >= 5);
}

void SnapshotRecordTest::everyField_isTaken() {
    const OaiRecord taken = record(0);
    QCOMPARE(taken.paper.id, u"0704.0001"_s);
    QCOMPARE(taken.paper.version, 2);
    QCOMPARE(taken.paper.title, u"On the calculation of things over two lines"_s);
    QCOMPARE(taken.paper.abstract, u"A fully differential calculation\nis presented with $x < y$."_s);
    QCOMPARE(taken.paper.comment, u"37 pages, 15 figures; published version"_s);
    QCOMPARE(taken.paper.journalRef, u"Phys.Rev.D76:013009,2007"_s);
    QCOMPARE(taken.paper.doi, u"10.1103/PhysRevD.76.013009"_s);
    QCOMPARE(taken.paper.primaryCategory, u"hep-ph"_s);
    QCOMPARE(taken.paper.categories, (QStringList{u"hep-ph"_s, u"hep-th"_s}));
    QCOMPARE(taken.paper.published, QDateTime(QDate(2007, 4, 2), QTime(19, 18, 42), Qt::UTC));
    QCOMPARE(taken.paper.updated, QDateTime(QDate(2007, 7, 24), QTime(20, 10, 27), Qt::UTC));
    QCOMPARE(taken.datestamp, QDate(2008, 11, 26));
    QVERIFY(!taken.paper.withdrawn);
    QCOMPARE(record(1).paper.licence, u"http://arxiv.org/licenses/nonexclusive-distrib/1.0/"_s);
}

void SnapshotRecordTest::authorsTakenApart_areWholeNamesAgain() {
    const QList<Author> expected{{u"A. Example"_s}, {u"B. Sample Jr."_s}, {u"the EFF Collaboration"_s}};
    QCOMPARE(record(0).paper.authors, expected);
    const QList<Author> withPlace{{u"Nguyễn Văn An"_s, u"Vietnam National University"_s}};
    QCOMPARE(record(1).paper.authors, withPlace);
}

void SnapshotRecordTest::authorsInOneText_areReadWhereTheyAreNotTakenApart() {
    QCOMPARE(record(4).paper.authors, QList<Author>{{u"C. Dee"_s}});
}

void SnapshotRecordTest::withdrawnPaper_isFlagged() {
    QVERIFY(record(4).paper.withdrawn);
    QCOMPARE(record(4).paper.version, 3);
}

void SnapshotRecordTest::day_isThatOfTheFirstVersionsMailing() {
    // 14:30 Eastern on a Monday is after the deadline: the mailing of Wednesday.
    const auto listed = firstListingOf(record(4), mailingFor);
    QVERIFY(listed);
    QCOMPARE(listed->listing, (Listing{.source = source::arxiv,
                                       .day = QDate(2026, 1, 7),
                                       .kind = ListingKind::New,
                                       .version = 1,
                                       .provisional = true}));
    // Touched last on the day it was announced: that it was announced on just that day is proven.
    QCOMPARE(firstListingOf(record(1), mailingFor)->listing.day, QDate(2003, 9, 9));
    QVERIFY(!firstListingOf(record(1), mailingFor)->listing.provisional);
}

void SnapshotRecordTest::whatIsNoPaper_isNone_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("cut off") << m_lines.at(2);
    QTest::newRow("blank") << "\n"_ba;
    QTest::newRow("a list") << "[1, 2]\n"_ba;
    QTest::newRow("no paper's id") << R"({"id": "nothing", "title": "A title"})"_ba;
    QTest::newRow("no title") << R"({"id": "2601.00001", "title": " "})"_ba;
    QTest::newRow("other things") << R"({"id": 7, "title": [], "versions": {}})"_ba;
}

void SnapshotRecordTest::whatIsNoPaper_isNone() {
    QFETCH(QByteArray, line);
    QVERIFY(!readSnapshotRecord(line));
}

QTEST_GUILESS_MAIN(SnapshotRecordTest)
#include "snapshot_record_test.moc"
