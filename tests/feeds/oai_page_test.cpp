#include "calendar/mailings.h"
#include "feeds/oai_listings.h"
#include "feeds/oai_page.h"
#include "support/recordings.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class OaiPageTest : public QObject {
    Q_OBJECT

  private slots:
    void arXivRaw_isReadWithItsVersions();
    void arXiv_isReadWithItsAuthors();
    void aVersionWithoutFiles_isAWithdrawal();
    void aDeletion_keepsItsId();
    void aRecordWithoutAnId_isARemark();
    void tokenAndSize_areRead();
    void anEmptyListAndAnExpiredToken_areNoFailures();
    void otherErrors_areUsage();
    void aCutOffPage_keepsWhatCameBefore();
    void whatIsNoList_isSaidSo_data();
    void whatIsNoList_isSaidSo();
    void versions_areMailedOnTheirDays();
    void aDay_isProvenWhereTheDatestampIsNotAfterIt();
    void aPaperHeldBack_isOfTheDayItCameOn();
    void datesAlone_areDecidedByTheDatestamp();
    void versionsAfterTheFifth_areNotListed();

  private:
    static OaiPage raw() { return parseOaiPage(fixture(u"feeds/oai_arxiv_raw.xml"_s)).value(); }
    static OaiRecord record(const QDateTime& v1, QDate datestamp) {
        OaiRecord record;
        record.paper.id = u"2601.00001"_s;
        record.paper.primaryCategory = u"cs.CL"_s;
        record.datestamp = datestamp;
        record.versions = {{.number = 1, .submitted = v1}};
        return record;
    }
    static OaiRange all() { return {QDate(2025, 1, 1), QDate(2026, 12, 31), {u"cs.CL"_s}}; }
};

void OaiPageTest::arXivRaw_isReadWithItsVersions() {
    const OaiRecord first = raw().records.at(0);
    QCOMPARE(first.paper.id, u"2601.40001"_s);
    QCOMPARE(first.datestamp, QDate(2026, 1, 30));
    QCOMPARE(first.versions.size(), 1);
    QCOMPARE(first.versions.at(0).kilobytes, 812);
    QCOMPARE(first.versions.at(0).sourceType, u"D"_s);
    QCOMPARE(first.paper.published, QDateTime(QDate(2026, 1, 29), QTime(17, 59, 59), QTimeZone::utc()));
    QCOMPARE(first.paper.updated, first.paper.published);
    QCOMPARE(first.paper.version, 1);
    QCOMPARE(first.paper.title, u"Reading $\\mathcal{O}(n)$ Trees"_s);
    QCOMPARE(authorNames(first.paper), u"Ada Bee, Carl Dee, Jr., Tree Collaboration"_s);
    QCOMPARE(first.paper.categories, (QStringList{u"cs.CL"_s, u"math.CO"_s}));
    QCOMPARE(first.paper.comment, u"9 pages, 2 figures"_s);
    QCOMPARE(first.paper.abstract, u"We read trees.\nA second line."_s);
    QCOMPARE(first.paper.licence, u"http://creativecommons.org/licenses/by/4.0/"_s);
    QVERIFY(!first.paper.withdrawn);
    const OaiRecord second = raw().records.at(1);
    QCOMPARE(second.paper.version, 2);
    QCOMPARE(second.paper.published.date(), QDate(2025, 11, 3));
    QCOMPARE(second.paper.updated.date(), QDate(2026, 1, 29));
    QCOMPARE(second.paper.doi, u"10.1000/hedge.7"_s);
    QCOMPARE(second.paper.journalRef, u"J. Hedges 7 (2026)"_s);
}

void OaiPageTest::arXiv_isReadWithItsAuthors() {
    const OaiPage page = parseOaiPage(fixture(u"feeds/oai_arxiv.xml"_s)).value();
    const OaiRecord only = page.records.constFirst();
    QCOMPARE(only.paper.id, u"astro-ph/0601001"_s);
    QCOMPARE(only.paper.authors,
             (QList<Author>{{u"Nils Oak Jr"_s, u"Root Lab"_s}, {u"Tree Collaboration"_s}}));
    QCOMPARE(only.created, QDate(2006, 1, 1));
    QCOMPARE(only.updated, QDate(2026, 1, 29));
    QCOMPARE(only.paper.version, 0); // which one it is now, the format does not say
    QVERIFY(page.token.isEmpty());
}

void OaiPageTest::aVersionWithoutFiles_isAWithdrawal() {
    QVERIFY(raw().records.at(1).paper.withdrawn);
    QVERIFY(raw().records.at(1).versions.at(1).isWithdrawal());
    QVERIFY(!raw().records.at(1).versions.at(0).isWithdrawal());
}

void OaiPageTest::aDeletion_keepsItsId() {
    const OaiRecord third = raw().records.at(2);
    QVERIFY(third.deleted);
    QCOMPARE(third.paper.id, u"2601.00666"_s);
    QVERIFY(listingsOf(third, all(), mailingFor).isEmpty());
}

void OaiPageTest::aRecordWithoutAnId_isARemark() {
    const OaiPage page = parseOaiPage(fixture(u"feeds/oai_arxiv_raw.xml"_s), 100).value();
    QCOMPARE(page.entries, 4);
    QCOMPARE(page.records.size(), 3);
    QVERIFY2(page.remarks.value(0).contains(u"104"_s) && page.remarks.value(0).contains(u"A stranger"_s),
             qPrintable(page.remarks.value(0)));
}

void OaiPageTest::tokenAndSize_areRead() {
    QCOMPARE(raw().token, u"verb%3DListRecords%26skip%3D4"_s);
    QCOMPARE(raw().listSize, std::optional(9));
    QCOMPARE(raw().answered, QDate(2026, 2, 1));
}

namespace {
QByteArray oaiError(const QByteArray& code) {
    return "<OAI-PMH><responseDate>2026-02-01T00:00:00Z</responseDate><error code='" + code +
           "'>words of arXiv</error></OAI-PMH>";
}
} // namespace

void OaiPageTest::anEmptyListAndAnExpiredToken_areNoFailures() {
    const OaiPage empty = parseOaiPage(oaiError("noRecordsMatch")).value();
    QVERIFY(empty.records.isEmpty() && !empty.tokenExpired);
    QVERIFY(parseOaiPage(oaiError("badResumptionToken"))->tokenExpired);
}

void OaiPageTest::otherErrors_areUsage() {
    for (const char* code :
         {"badArgument", "badVerb", "cannotDisseminateFormat", "noSetHierarchy", "new one"}) {
        const auto page = parseOaiPage(oaiError(code));
        QCOMPARE(page.error().kind, ErrorKind::Usage);
        QVERIFY(page.error().sentence.contains(u"words of arXiv"_s));
        QCOMPARE(page.error().details, QString::fromLatin1(code));
    }
}

void OaiPageTest::aCutOffPage_keepsWhatCameBefore() {
    const QByteArray bytes = fixture(u"feeds/oai_arxiv_raw.xml"_s);
    const OaiPage page = parseOaiPage(bytes.left(bytes.indexOf("Gone Again"))).value();
    QCOMPARE(page.records.size(), 1);
    QCOMPARE(page.cutOff->kind, ErrorKind::Network);
    QVERIFY(page.token.isEmpty());
}

void OaiPageTest::whatIsNoList_isSaidSo_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("  ");
    QTest::newRow("html") << fixture(u"feeds/sign_in.html"_s);
    QTest::newRow("a feed") << fixture(u"feeds/arxiv_announcements.xml"_s);
    QTest::newRow("neither list nor error") << QByteArray("<OAI-PMH><Identify/></OAI-PMH>");
}

void OaiPageTest::whatIsNoList_isSaidSo() {
    QFETCH(QByteArray, bytes);
    QCOMPARE(parseOaiPage(bytes).error().kind, ErrorKind::Malformed);
}

void OaiPageTest::versions_areMailedOnTheirDays() {
    const auto first = listingsOf(raw().records.at(0), all(), mailingFor);
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.at(0).listing.day, QDate(2026, 1, 30));
    QCOMPARE(first.at(0).listing.kind, ListingKind::New);
    const auto second = listingsOf(raw().records.at(1), all(), mailingFor);
    QCOMPARE(second.size(), 2);
    QCOMPARE(second.at(0).listing.day, QDate(2025, 11, 4));
    QCOMPARE(second.at(0).listing.kind, ListingKind::CrossList); // its primary category was not asked for
    QCOMPARE(second.at(1).listing.day, QDate(2026, 1, 30));
    QCOMPARE(second.at(1).listing.kind, ListingKind::ReplacementCrossList);
    QCOMPARE(second.at(1).listing.version, 2);
    const OaiRange friday{QDate(2026, 1, 30), QDate(2026, 1, 30), {u"cs.CL"_s}};
    QCOMPARE(listingsOf(raw().records.at(1), friday, mailingFor).size(), 1);
}

void OaiPageTest::aDay_isProvenWhereTheDatestampIsNotAfterIt() {
    const QDateTime thursday(QDate(2026, 1, 29), QTime(12, 0), QTimeZone::utc());
    const auto provisional = [&](QDate datestamp) {
        return listingsOf(record(thursday, datestamp), all(), mailingFor).constFirst().listing.provisional;
    };
    QVERIFY(!provisional(QDate(2026, 1, 30)));
    QVERIFY(provisional(QDate(2026, 2, 3))); // held back, or touched since: nobody can tell
    QVERIFY(provisional(QDate()));
}

void OaiPageTest::aPaperHeldBack_isOfTheDayItCameOn() {
    const QDateTime thursday(QDate(2026, 1, 29), QTime(12, 0), QTimeZone::utc());
    const QDate friday(2026, 1, 30);
    const auto dayIn = [&](QDate first, QDate last, const OaiRecord& held) {
        const auto listings = listingsOf(held, {first, last, {u"cs.CL"_s}}, mailingFor);
        return listings.isEmpty() ? QDate() : listings.constFirst().listing.day;
    };
    const QDate tuesday(2026, 2, 3);
    const OaiRecord held = record(thursday, tuesday);
    QCOMPARE(dayIn(friday, tuesday, held), tuesday);
    QCOMPARE(dayIn(tuesday, tuesday, held),
             tuesday); // or it would be in no list of a reader who has Friday's
    QCOMPARE(dayIn(friday, QDate(2026, 2, 2), held), friday);
    const QDate later(2026, 3, 31);
    QCOMPARE(dayIn(friday, later, record(thursday, QDate(2026, 2, 1))),
             friday); // nothing is mailed on a Sunday
    QCOMPARE(dayIn(friday, later, record(thursday, QDate(2026, 2, 24))), friday);
    OaiRecord replaced = held;
    replaced.versions.append({.number = 2, .submitted = thursday.addDays(4)});
    QCOMPARE(dayIn(friday, tuesday, replaced), friday);
}

void OaiPageTest::datesAlone_areDecidedByTheDatestamp() {
    OaiRecord dated;
    dated.paper.id = u"2601.00001"_s;
    dated.created = QDate(2026, 1, 29); // before or after Thursday's deadline: Friday's or Monday's mailing
    const auto dayBy = [&](QDate datestamp) {
        dated.datestamp = datestamp;
        return listingsOf(dated, all(), mailingFor).constFirst().listing;
    };
    QCOMPARE(dayBy(QDate(2026, 1, 30)).day, QDate(2026, 1, 30));
    QVERIFY(!dayBy(QDate(2026, 1, 30)).provisional);
    QCOMPARE(dayBy(QDate(2026, 2, 2)).day, QDate(2026, 2, 2));
    QCOMPARE(dayBy(QDate(2026, 5, 1)).day, QDate(2026, 1, 30));
    QVERIFY(dayBy(QDate(2026, 5, 1)).provisional);
}

void OaiPageTest::versionsAfterTheFifth_areNotListed() {
    OaiRecord old = record(QDateTime(QDate(2025, 3, 3), QTime(9, 0), QTimeZone::utc()), QDate(2026, 1, 30));
    for (int number = 2; number <= 7; ++number)
        old.versions.append(
            {.number = number, .submitted = old.versions.constFirst().submitted.addDays(7 * number)});
    QList<int> listed;
    for (const Announcement& listing : listingsOf(old, all(), mailingFor))
        listed.append(listing.listing.version);
    QCOMPARE(listed, (QList<int>{1, 2, 3, 4, 5}));
}

QTEST_GUILESS_MAIN(OaiPageTest)
#include "oai_page_test.moc"
