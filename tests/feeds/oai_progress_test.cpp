#include "feeds/oai_progress.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class OaiProgressTest : public QObject {
    Q_OBJECT

  private slots:
    void anExpiredToken_goesBackToTheNewestDatestamp();
    void aListOutOfOrder_goesBackToItsStart();
    void aPageAskedForAgain_bringsNothingTwice();
    void thePapersOfAnEarlierSet_areLeftToIt();
    void whatWasTouchedUnderWay_isNotLeftToAnEarlierSet();
    void theSourcesOwnQuery_isKept();

  private:
    static OaiRecord record(const QString& id, int day, const QStringList& categories = {u"cs.CL"_s}) {
        OaiRecord record;
        record.paper.id = id;
        record.paper.categories = categories;
        record.datestamp = QDate(2026, 2, day);
        return record;
    }
    static OaiPage page(const QString& token) {
        OaiPage page;
        page.token = token;
        page.answered = QDate(2026, 2, 20);
        return page;
    }
    static QString from(const OaiProgress& progress) {
        const QString url = progress.nextUrl(QUrl(u"http://x/oai"_s), u"arXivRaw"_s).toString();
        return url.section(u"from="_s, 1).left(10);
    }
    OaiProgress begun(const QStringList& categories = {u"cs.CL"_s, u"math.CO"_s}) const {
        OaiProgress progress(categories, QDate(2026, 2, 1));
        progress.met(page(u"t"_s));
        return progress;
    }
};

void OaiProgressTest::anExpiredToken_goesBackToTheNewestDatestamp() {
    OaiProgress progress = begun();
    QVERIFY(progress.isNew(record(u"a"_s, 3)));
    QVERIFY(progress.isNew(record(u"b"_s, 5)));
    progress.advance(page(u"t"_s));
    progress.beginAgain();
    QCOMPARE(from(progress), u"2026-02-05"_s);
    QVERIFY(!progress.isNew(record(u"b"_s, 5)));
    QVERIFY(progress.isNew(record(u"c"_s, 5)));
}

void OaiProgressTest::aListOutOfOrder_goesBackToItsStart() {
    OaiProgress progress = begun();
    QVERIFY(progress.isNew(record(u"a"_s, 5)));
    QVERIFY(progress.isNew(record(u"b"_s, 3)));
    progress.advance(page(u"t"_s));
    progress.beginAgain();
    QCOMPARE(from(progress), u"2026-02-01"_s);
}

void OaiProgressTest::aPageAskedForAgain_bringsNothingTwice() {
    OaiProgress progress = begun();
    for (int round = 0; round < 2; ++round) {
        for (int day = 3; day < 6; ++day)
            QCOMPARE(progress.isNew(record(QString::number(day), day)), round == 0);
    }
    progress.advance(page(u"t"_s));
    progress.beginAgain();
    QCOMPARE(from(progress), u"2026-02-05"_s); // the second round is not taken for disorder
}

void OaiProgressTest::thePapersOfAnEarlierSet_areLeftToIt() {
    OaiProgress progress = begun();
    progress.advance(page(QString()));
    QVERIFY(!progress.isNew(record(u"a"_s, 3, {u"math.CO"_s, u"cs.CL"_s})));
    QVERIFY(progress.isNew(record(u"b"_s, 3, {u"math.CO"_s})));
    QVERIFY(!progress.isDone());
    progress.advance(page(QString()));
    QVERIFY(progress.isDone());
}

void OaiProgressTest::whatWasTouchedUnderWay_isNotLeftToAnEarlierSet() {
    OaiProgress progress = begun();
    QVERIFY(progress.isNew(record(u"known"_s, 20, {u"math.CO"_s, u"cs.CL"_s})));
    progress.advance(page(QString()));
    QVERIFY(progress.isNew(record(u"moved"_s, 20, {u"math.CO"_s, u"cs.CL"_s})));
    QVERIFY(!progress.isNew(record(u"known"_s, 20, {u"math.CO"_s, u"cs.CL"_s})));
}

void OaiProgressTest::theSourcesOwnQuery_isKept() {
    const OaiProgress progress = begun();
    QCOMPARE(progress.nextUrl(QUrl(u"http://x/oai?key=1"_s), u"arXiv"_s).query(QUrl::FullyEncoded),
             u"key=1&verb=ListRecords&metadataPrefix=arXiv&from=2026-02-01&set=cs%3Acs%3ACL"_s);
}

QTEST_GUILESS_MAIN(OaiProgressTest)
#include "oai_progress_test.moc"
