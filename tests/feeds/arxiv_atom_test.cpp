#include "feeds/arxiv_atom.h"
#include "support/recordings.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sheaf::ErrorKind)

namespace {
ArxivPage pageOf(const QByteArray& bytes) {
    const auto page = parseArxivAtom(bytes);
    if (!page.ok())
        qFatal("%s", qPrintable(page.error().sentence));
    return *page;
}
} // namespace

class ArxivAtomTest : public QObject {
    Q_OBJECT

  private slots:
    void anEntry_isReadInFull();
    void anOldStyleId_isThatOfItsArchive();
    void theOldShape_isReadAlike();
    void aWithdrawnPaper_isMarked();
    void entriesThatCannotBeRead_areCountedAndNamed();
    void theCounts_areTheFeeds();
    void anErrorEntry_isAnErrorWithTheApisWords();
    void whatIsNoFeed_isMalformed_data();
    void whatIsNoFeed_isMalformed();
    void cutOffFeed_keepsWhatCameBefore();
    void cutOffAnywhere_losesNoWholeEntryAndInventsNone();
    void brokenInTheMiddle_keepsWhatCameBefore();
    void manyAuthors_areAllKept();
    void entityBombs_endAsAnError();
};

void ArxivAtomTest::anEntry_isReadInFull() {
    const Paper paper = pageOf(fixture(u"feeds/arxiv_page.xml"_s)).papers.constFirst();
    QCOMPARE(paper.id, u"2601.90001"_s);
    QCOMPARE(paper.version, 2);
    QCOMPARE(paper.title,
             u"Counting $\\mathcal{O}(n \\log n)$ Sheep: A Naïve Approach to Đà Lạt's 羊 & Goats"_s);
    QCOMPARE(paper.abstract,
             u"We count sheep, with $x < y$.\nA second paragraph begins here.\nThe third line is flush."_s);
    const QList<Author> authors{{u"Ana María Núñez"_s, u"Institute of Wool; Second Home"_s},
                                {u"Nguyễn Văn Đức"_s}};
    QCOMPARE(paper.authors, authors);
    QVERIFY(paper.authorsComplete);
    QCOMPARE(paper.primaryCategory, u"cs.CL"_s);
    QCOMPARE(paper.categories, (QStringList{u"cs.CL"_s, u"cs.LG"_s, u"cond-mat.mtrl-sci"_s}));
    QCOMPARE(paper.comment, u"12 pages, 3 figures"_s);
    QCOMPARE(paper.journalRef, u"Journal of Invented Results 7 (2026) 1-12"_s);
    QCOMPARE(paper.doi, u"10.5555/sheep.7"_s);
    QCOMPARE(paper.published, QDateTime(QDate(2026, 1, 28), QTime(20, 15, 30), QTimeZone::utc()));
    QCOMPARE(paper.updated, QDateTime(QDate(2026, 1, 29), QTime(18, 0), QTimeZone::utc()));
    QVERIFY(!paper.withdrawn);
}

void ArxivAtomTest::anOldStyleId_isThatOfItsArchive() {
    const Paper paper = pageOf(fixture(u"feeds/arxiv_page.xml"_s)).papers.at(1);
    QCOMPARE(paper.id, u"math/0309136"_s);
    QCOMPARE(paper.version, 3);
    QCOMPARE(paper.published, QDateTime(QDate(2003, 9, 8), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(paper.published.timeSpec(), Qt::UTC);
}

void ArxivAtomTest::theOldShape_isReadAlike() {
    const ArxivPage page = pageOf(fixture(u"feeds/arxiv_old_shape.xml"_s));
    QCOMPARE(page.total, std::optional(1));
    const Paper paper = page.papers.constFirst();
    QCOMPARE(paper.title, u"Each Element Brings Its Own Namespace"_s);
    QCOMPARE(paper.abstract, u"Indented lines\nas the old service wrote them."_s);
    QCOMPARE(paper.authors, (QList<Author>{{u"Jo Doe"_s, u"LPTHE"_s}}));
    QCOMPARE(paper.comment, u"4 pages"_s);
    QCOMPARE(paper.categories, (QStringList{u"hep-th"_s, u"math-ph"_s}));
}

void ArxivAtomTest::aWithdrawnPaper_isMarked() {
    const ArxivPage page = pageOf(fixture(u"feeds/arxiv_page.xml"_s));
    QVERIFY(page.papers.at(2).withdrawn);
}

void ArxivAtomTest::entriesThatCannotBeRead_areCountedAndNamed() {
    const ArxivPage page = pageOf(fixture(u"feeds/arxiv_page.xml"_s));
    QCOMPARE(page.entries, 5);
    QCOMPARE(page.papers.size(), 3);
    QCOMPARE(page.remarks,
             (QStringList{
                 u"Entry 24 of arXiv's list was left out: it has no title (2601.90003)."_s,
                 u"Entry 25 of arXiv's list was left out: it has no arXiv id (An Entry Without an Id)."_s,
             }));
}

void ArxivAtomTest::theCounts_areTheFeeds() {
    const ArxivPage page = pageOf(fixture(u"feeds/arxiv_page.xml"_s));
    QCOMPARE(page.total, std::optional(25));
    QCOMPARE(page.start, 20);
    QVERIFY(!page.cutOff);
}

void ArxivAtomTest::anErrorEntry_isAnErrorWithTheApisWords() {
    const auto page = parseArxivAtom(fixture(u"feeds/arxiv_error.xml"_s));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, ErrorKind::Usage);
    QVERIFY(page.error().sentence.contains(u"max_results must be non-negative"_s));
}

void ArxivAtomTest::whatIsNoFeed_isMalformed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"empty answer"_s;
    QTest::newRow("blank") << QByteArray(" \r\n\n") << u"empty answer"_s;
    QTest::newRow("html") << fixture(u"feeds/sign_in.html"_s) << u"web page"_s;
    QTest::newRow("xhtml") << QByteArray("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>")
                           << u"web page"_s;
    QTest::newRow("text") << QByteArray("Rate exceeded.") << u"not its list"_s;
    QTest::newRow("json") << QByteArray("{\"a\":1}") << u"not its list"_s;
    QTest::newRow("other xml") << QByteArray("<rss version='2.0'><channel/></rss>") << u"not its list"_s;
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01", 4) << u"not its list"_s;
}

void ArxivAtomTest::whatIsNoFeed_isMalformed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto page = parseArxivAtom(bytes);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, ErrorKind::Malformed);
    QVERIFY2(page.error().sentence.contains(words), qPrintable(page.error().sentence));
}

void ArxivAtomTest::cutOffFeed_keepsWhatCameBefore() {
    QByteArray bytes = fixture(u"feeds/arxiv_page.xml"_s);
    bytes.truncate(bytes.indexOf("We show everything"));
    const ArxivPage page = pageOf(bytes);
    QCOMPARE(page.papers.size(), 2);
    QVERIFY(page.cutOff);
    QCOMPARE(page.cutOff->kind, ErrorKind::Network);
    QVERIFY2(page.cutOff->sentence.contains(u"after 2 papers"_s), qPrintable(page.cutOff->sentence));
}

void ArxivAtomTest::cutOffAnywhere_losesNoWholeEntryAndInventsNone() {
    const QByteArray whole = fixture(u"feeds/arxiv_page.xml"_s);
    const ArxivPage full = pageOf(whole);
    for (qsizetype length = whole.indexOf("<entry>"); length < whole.lastIndexOf("</feed>"); ++length) {
        const ArxivPage page = pageOf(whole.left(length));
        QVERIFY(page.cutOff);
        QCOMPARE(page.entries, whole.left(length).count("</entry>"));
        QCOMPARE(page.papers, full.papers.first(page.papers.size()));
    }
}

void ArxivAtomTest::brokenInTheMiddle_keepsWhatCameBefore() {
    QByteArray bytes = fixture(u"feeds/arxiv_page.xml"_s);
    bytes.replace("We show everything", "We </b> show & everything");
    const ArxivPage page = pageOf(bytes);
    QCOMPARE(page.papers.size(), 2);
    QVERIFY(page.cutOff);
    QCOMPARE(page.cutOff->kind, ErrorKind::Malformed);
}

void ArxivAtomTest::manyAuthors_areAllKept() {
    QByteArray authors;
    for (int i = 0; i < 3000; ++i)
        authors += "<author><name>Author " + QByteArray::number(i) + "</name></author>";
    const ArxivPage page =
        pageOf("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>http://arxiv.org/abs/2601.90001v1</id>"
               "<title>T</title>" +
               authors + "</entry></feed>");
    QCOMPARE(page.papers.constFirst().authors.size(), 3000);
    QCOMPARE(page.papers.constFirst().authors.constLast().name, u"Author 2999"_s);
}

void ArxivAtomTest::entityBombs_endAsAnError() {
    QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE feed [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 30; ++i)
        bomb += QStringLiteral("<!ENTITY a%1 '&a%2;&a%2;'>").arg(i).arg(i - 1).toUtf8();
    bomb += "]><feed><entry><id>http://arxiv.org/abs/2601.90001</id><title>&a29;</title></entry></feed>";
    const auto page = parseArxivAtom(bomb);
    QVERIFY(!page.ok() || (page->cutOff && page->papers.isEmpty()));
}

QTEST_GUILESS_MAIN(ArxivAtomTest)
#include "arxiv_atom_test.moc"
