#include "feeds/feed_authors.h"
#include "feeds/feed_date.h"
#include "feeds/feed_identity.h"
#include "feeds/feed_lead.h"
#include "feeds/feed_links.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// What entries of feeds say, piece by piece.
class FeedPiecesTest : public QObject {
    Q_OBJECT

  private slots:
    void authors_areReadInEveryShape_data();
    void authors_areReadInEveryShape();
    void dois_areFoundInEveryShape_data();
    void dois_areFoundInEveryShape();
    void addresses_loseWhatOnlyTellsTheWay_data();
    void addresses_loseWhatOnlyTellsTheWay();
    void pastedAddresses_areUnderstood_data();
    void pastedAddresses_areUnderstood();
    void dates_areReadInEveryShape_data();
    void dates_areReadInEveryShape();
    void particulars_areNoAbstract();
    void pages_nameTheirFeeds();
};

void FeedPiecesTest::authors_areReadInEveryShape_data() {
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const QStringList& texts, const QStringList& names) {
        QTest::newRow(name) << texts << names;
    };
    row("one each", {u"Ada Bee"_s, u"Carl Dee"_s}, {u"Ada Bee"_s, u"Carl Dee"_s});
    row("commas", {u"Ada Bee, Carl Dee,\nEve Fir"_s}, {u"Ada Bee"_s, u"Carl Dee"_s, u"Eve Fir"_s});
    row("and", {u"Ada Bee, Carl Dee and Eve Fir"_s}, {u"Ada Bee"_s, u"Carl Dee"_s, u"Eve Fir"_s});
    row("semicolons", {u"Bee, Ada; van den Dee, Carl; Fir E"_s},
        {u"Ada Bee"_s, u"Carl van den Dee"_s, u"Fir E"_s});
    row("initials", {u"Bee, A., Dee, C.-D., Fir, E. F."_s}, {u"A. Bee"_s, u"C.-D. Dee"_s, u"E. F. Fir"_s});
    row("initials without dots", {u"Bee, A, Dee, CD"_s}, {u"A Bee"_s, u"CD Dee"_s});
    row("family first", {u"Bee, Ada"_s, u"Dee, Carl"_s}, {u"Ada Bee"_s, u"Carl Dee"_s});
    row("family first, alone", {u"Bee, Ada"_s}, {u"Ada Bee"_s});
    row("two names", {u"Ada Bee, Carl Dee"_s}, {u"Ada Bee"_s, u"Carl Dee"_s});
    row("mail", {u"ada@example.org (Ada Bee)"_s}, {u"Ada Bee"_s});
    row("mail behind", {u"Ada Bee <ada@example.org>"_s}, {u"Ada Bee"_s});
    row("mail alone", {u"noreply@example.org"_s}, {});
    row("twice", {u"Ada Bee"_s, u"Ada Bee"_s}, {u"Ada Bee"_s});
    row("Chinese", {u"张伟"_s, u"李娜"_s}, {u"张伟"_s, u"李娜"_s});
    row("a crowd", {u"The Leaf Collaboration"_s}, {u"The Leaf Collaboration"_s});
    row("nothing", {u" "_s, u","_s}, {});
}

void FeedPiecesTest::authors_areReadInEveryShape() {
    QFETCH(QStringList, texts);
    QFETCH(QStringList, names);
    QStringList read;
    for (const Author& author : feedAuthors(texts))
        read += author.name;
    QCOMPARE(read, names);
}

void FeedPiecesTest::dois_areFoundInEveryShape_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("doi");
    QTest::newRow("bare") << u"10.1101/2026.01"_s << u"10.1101/2026.01"_s;
    QTest::newRow("doi:") << u"doi: 10.1038/S1-x"_s << u"10.1038/S1-x"_s;
    QTest::newRow("address") << u"https://dx.doi.org/10.1000/a%2Fb"_s << u"10.1000/a/b"_s;
    QTest::newRow("publisher") << u"https://p.org/doi/abs/10.1002/adma.1?af=R"_s << u"10.1002/adma.1"_s;
    QTest::newRow("full stop") << u"doi:10.1000/182."_s << u"10.1000/182"_s;
    QTest::newRow("brackets") << u"doi:10.1016/S0(26)1"_s << u"10.1016/S0(26)1"_s;
    QTest::newRow("number") << u"version 10.1101"_s << QString();
    QTest::newRow("issn") << u"1234-5678"_s << QString();
}

void FeedPiecesTest::dois_areFoundInEveryShape() {
    QFETCH(QString, text);
    QTEST(doiIn(text), "doi");
}

void FeedPiecesTest::addresses_loseWhatOnlyTellsTheWay_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("tracked") << u"HTTPS://A.org:443/p?utm_source=x&id=7&rss=1#top"_s
                             << u"https://a.org/p?id=7"_s;
    QTest::newRow("meant") << u"https://a.org/?source=12&ref=main"_s
                           << u"https://a.org/?source=12&ref=main"_s;
    QTest::newRow("password") << u"https://me:secret@a.org/p"_s << u"https://a.org/p"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
}

void FeedPiecesTest::addresses_loseWhatOnlyTellsTheWay() {
    QFETCH(QString, address);
    QTEST(canonicalAddress(address), "canonical");
}

void FeedPiecesTest::pastedAddresses_areUnderstood_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("whole") << u" https://a.org/feed "_s << QUrl(u"https://a.org/feed"_s);
    QTest::newRow("bare") << u"a.org/feed"_s << QUrl(u"https://a.org/feed"_s);
    QTest::newRow("feed") << u"feed://a.org/f"_s << QUrl(u"https://a.org/f"_s);
    QTest::newRow("feed of http") << u"feed:http://a.org/f"_s << QUrl(u"http://a.org/f"_s);
    QTest::newRow("words") << u"nature feed"_s << QUrl();
    QTest::newRow("word") << u"nature"_s << QUrl();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QUrl();
    QTest::newRow("nothing") << QString() << QUrl();
}

void FeedPiecesTest::pastedAddresses_areUnderstood() {
    QFETCH(QString, text);
    QTEST(feedAddress(text), "url");
}

void FeedPiecesTest::dates_areReadInEveryShape_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("utc");
    QTest::newRow("RFC 822") << u"Fri, 30 Jan 2026 23:00:00 EST"_s << QDate(2026, 1, 30)
                             << u"2026-01-31T04:00:00Z"_s;
    QTest::newRow("long") << u"Friday, 30 January 2026 23:00 GMT"_s << QDate(2026, 1, 30)
                          << u"2026-01-30T23:00:00Z"_s;
    QTest::newRow("wrong weekday") << u"Mon, 30 Jan 2026 01:00:00 +0000"_s << QDate(2026, 1, 30)
                                   << u"2026-01-30T01:00:00Z"_s;
    QTest::newRow("ISO") << u"2026-01-30T01:00:00+02:00"_s << QDate(2026, 1, 30) << u"2026-01-29T23:00:00Z"_s;
    QTest::newRow("fraction") << u"2026-01-30T01:00:00.123Z"_s << QDate(2026, 1, 30)
                              << u"2026-01-30T01:00:00Z"_s;
    QTest::newRow("no zone") << u"2026-01-30 05:06:07"_s << QDate(2026, 1, 30) << u"2026-01-30T05:06:07Z"_s;
    QTest::newRow("day") << u"2026-01-30"_s << QDate(2026, 1, 30) << u"2026-01-30T00:00:00Z"_s;
    QTest::newRow("digits") << u"20260130"_s << QDate(2026, 1, 30) << u"2026-01-30T00:00:00Z"_s;
    QTest::newRow("month") << u"2026-01"_s << QDate() << QString();
    QTest::newRow("year") << u"2026"_s << QDate() << QString();
    QTest::newRow("words") << u"Spring 2026"_s << QDate() << QString();
}

void FeedPiecesTest::dates_areReadInEveryShape() {
    QFETCH(QString, text);
    const auto date = feedDate(text);
    QTEST(date ? date->day : QDate(), "day");
    QTEST(date ? date->moment.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s) : QString(), "utc");
}

void FeedPiecesTest::particulars_areNoAbstract() {
    const FeedLead lead =
        feedLead(u"Publication date: March 2026\nSource: Leaves, Volume 3\nAuthor(s): A. Bee, C. Dee"_s);
    QCOMPARE(lead.abstract, QString());
    QCOMPARE(lead.authors, u"A. Bee, C. Dee"_s);
    QCOMPARE(feedLead(u"Abstract\nWe count."_s).abstract, u"We count."_s);
    QCOMPARE(feedLead(u"Abstract interpretation is old."_s).abstract, u"Abstract interpretation is old."_s);
    QCOMPARE(feedLead(u"Leaves, EarlyView."_s).abstract, QString());
}

void FeedPiecesTest::pages_nameTheirFeeds() {
    const QByteArray page =
        "<html><head><link rel='stylesheet' type='text/css' href='/s.css'>"
        "<LINK REL=\"alternate\" TYPE=\"application/rss+xml\" title='Comments' href='/comments/feed'>"
        "<link type=application/atom+xml rel='alternate home' href='feed.xml?a=1&amp;b=2'>"
        "<link rel='alternate' hreflang='de' href='/de'>"
        "<link rel='alternate' type='application/rss+xml' href='javascript:alert(1)'></head>";
    QCOMPARE(feedLinks(page, QUrl(u"https://a.org/blog/"_s)),
             (QList<QUrl>{QUrl(u"https://a.org/blog/feed.xml?a=1&b=2"_s),
                          QUrl(u"https://a.org/comments/feed"_s)}));
    QVERIFY(feedLinks("<p>nothing</p>", QUrl(u"https://a.org"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(FeedPiecesTest)
#include "feed_pieces_test.moc"
