#include "services/pdf/pdf_document.h"
#include "support/patience.h"
#include "support/written_pdf.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// PDFs as the window sees them, read by the real process.
class PdfDocumentTest : public QObject {
    Q_OBJECT

  private slots:
    void contents_areThePagesAndTheOutline();
    void page_isDrawnAsAskedFor();
    void strip_isThatPartOfThePage();
    void darkPage_hasTheGivenGroundAndInk();
    void words_areFoundOnEveryPageFromTheGivenOneOn();
    void words_areFoundAcrossTheEndOfALine();
    void newSearch_endsTheOneBefore();
    void links_leadToPlacesAndToTheWebAlone();
    void selection_isTheTextBetweenTwoPlaces();
    void selection_goesToThePagesEndsAndFindsTheNearestLine();
    void textOfAPage_isGiven();
    void damagedFile_failsInASentence_data();
    void damagedFile_failsInASentence();
    void killedReader_costsAPageAndIsStartedAgain();
    void hangingReader_isGivenUp();
    void missingReader_isSaid();
    void longDocument_staysWithinItsMemory();

  private:
    QString written(const QByteArray& bytes, const QString& name = u"paper.pdf"_s);
    std::unique_ptr<PdfDocument> opened(int pages);

    QTemporaryDir m_folder;
    PdfContents m_contents;
};

namespace {

PdfPicture whole(int page, QSize size) { return {.page = page, .size = size, .part = QRect(QPoint(), size)}; }

/// The processes of that name that this one started.
QList<qint64> readers() {
    QList<qint64> found;
    for (const QString& entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/%1/stat"_s.arg(entry));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList fields = stat.readAll().split(' ');
        if (fields.value(1) == "(sheaf-pages)" &&
            fields.value(3).toLongLong() == QCoreApplication::applicationPid())
            found += entry.toLongLong();
    }
    return found;
}

/// Megabytes that a process has in memory.
qint64 residentMb(qint64 process) {
    QFile status(u"/proc/%1/statm"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no process %lld", static_cast<long long>(process));
    return status.readAll().split(' ').value(1).toLongLong() * 4096 >> 20;
}

QImage drawn(PdfDocument& document, const PdfPicture& picture) {
    QSignalSpy spy(&document, &PdfDocument::drawn);
    document.draw({picture});
    if (!QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, patience))
        return {};
    return spy.first().value(1).value<QImage>();
}

QMap<int, qsizetype> foundBy(PdfDocument& document, const QString& words, int from = 0) {
    QMap<int, qsizetype> hits;
    QSignalSpy done(&document, &PdfDocument::searched);
    const auto connection =
        QObject::connect(&document, &PdfDocument::found, &document,
                         [&hits](int page, const QList<PdfText>& texts) { hits[page] = texts.size(); });
    document.find(words, from);
    if (!QTest::qWaitFor([&done] { return !done.isEmpty(); }, patience))
        qFatal("the search does not end");
    QObject::disconnect(connection);
    hits.removeIf([](const auto& page) { return page.value() == 0; });
    return hits;
}

} // namespace

QString PdfDocumentTest::written(const QByteArray& bytes, const QString& name) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

std::unique_ptr<PdfDocument> PdfDocumentTest::opened(int pages) {
    auto document = std::make_unique<PdfDocument>(written(writtenPdf(pages)), PdfDocument::defaultProgram());
    QSignalSpy spy(document.get(), &PdfDocument::opened);
    if (!QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, patience))
        qFatal("the PDF does not open");
    m_contents = spy.first().value(0).value<PdfContents>();
    return document;
}

void PdfDocumentTest::contents_areThePagesAndTheOutline() {
    const auto document = opened(5);
    QCOMPARE(m_contents.pages, QList<QSizeF>(5, QSizeF(612, 792)));
    QCOMPARE(m_contents.outline.size(), 5);
    QCOMPARE(m_contents.outline[2].title, u"3 This is page 3"_s);
    QCOMPARE(m_contents.outline[2].target, (PdfTarget{2, 72}));
}

void PdfDocumentTest::page_isDrawnAsAskedFor() {
    const auto document = opened(3);
    const QImage page = drawn(*document, whole(1, {612, 792}));
    QCOMPARE(page.size(), QSize(612, 792));
    QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(page.pixelColor(360, 350), QColor(41, 99, 191)); // the figure's first bar
}

void PdfDocumentTest::strip_isThatPartOfThePage() {
    const auto document = opened(3);
    const QImage page = drawn(*document, whole(1, {1224, 1584}));
    const QRect part(0, 600, 1224, 200);
    const QImage strip = drawn(*document, {.page = 1, .size = {1224, 1584}, .part = part});
    QCOMPARE(strip.size(), part.size());
    const QPoint bar(720, 100);
    QCOMPARE(strip.pixelColor(bar), page.pixelColor(bar + part.topLeft()));
    QVERIFY(strip.pixelColor(bar) != QColor(Qt::white));
}

void PdfDocumentTest::darkPage_hasTheGivenGroundAndInk() {
    const auto document = opened(3);
    PdfPicture picture = whole(1, {612, 792});
    picture.ground = 0x1b1d20;
    picture.ink = 0xe6e4df;
    const QImage page = drawn(*document, picture);
    QCOMPARE(page.pixelColor(2, 2), QColor(0x1b1d20));
    const QColor bar = page.pixelColor(360, 350);
    QVERIFY(bar.hslHue() > 200 && bar.hslHue() < 225); // it stays blue
}

void PdfDocumentTest::words_areFoundOnEveryPageFromTheGivenOneOn() {
    const auto document = opened(6);
    QList<int> order;
    connect(document.get(), &PdfDocument::found, this, [&order](int page) { order += page; });
    QCOMPARE(foundBy(*document, u"THIS IS PAGE"_s, 4).size(), 6);
    QCOMPARE(order, (QList{4, 5, 0, 1, 2, 3}));
    QCOMPARE(foundBy(*document, u"page 3"_s).keys(), QList{2});
    QVERIFY(foundBy(*document, u"elephant"_s).isEmpty());
}

void PdfDocumentTest::words_areFoundAcrossTheEndOfALine() {
    const auto document = opened(1);
    QVERIFY(!foundBy(*document, u"our configuration has seventeen"_s).isEmpty());
    QSignalSpy found(document.get(), &PdfDocument::found);
    foundBy(*document, u"and it shone all"_s);
    const auto hits = found.first().value(1).value<QList<PdfText>>();
    QVERIFY(!hits.isEmpty() && hits.first().places.size() == 2);
    QVERIFY(hits.first().places[0].bottom() <= hits.first().places[1].bottom());
}

void PdfDocumentTest::newSearch_endsTheOneBefore() {
    const auto document = opened(40);
    document->find(u"lantern"_s, 0);
    QCOMPARE(foundBy(*document, u"page 40"_s).keys(), QList{39});
}

void PdfDocumentTest::links_leadToPlacesAndToTheWebAlone() {
    const auto document = opened(4);
    QSignalSpy came(document.get(), &PdfDocument::linksCame);
    document->askLinks(0);
    QTRY_VERIFY_WITH_TIMEOUT(!came.isEmpty(), patience);
    const auto links = came.first().value(1).value<QList<PdfLink>>();
    QCOMPARE(links.size(), 2); // the one to a file is none
    QVERIFY(links[0].place.contains(nameLink.x, nameLink.y));
    QCOMPARE(links[0].target, (PdfTarget{2, 200}));
    QVERIFY(links[1].place.contains(webLink.x, webLink.y));
    QCOMPARE(links[1].address, u"https://example.com/code"_s);
}

void PdfDocumentTest::selection_isTheTextBetweenTwoPlaces() {
    const auto document = opened(1);
    QSignalSpy selected(document.get(), &PdfDocument::selected);
    document->select({{0, {56, 158}, {150, 158}}});
    QTRY_VERIFY_WITH_TIMEOUT(!selected.isEmpty(), patience);
    const auto text = selected.first().value(1).value<PdfText>();
    QVERIFY2(text.text.contains(u"lantern was"), qPrintable(text.text));
    QVERIFY(!text.places.isEmpty());
}

void PdfDocumentTest::selection_goesToThePagesEndsAndFindsTheNearestLine() {
    const auto document = opened(2);
    QSignalSpy selected(document.get(), &PdfDocument::selected);
    document->select({{0, {56, 158}, pageEnd}, {1, pageBeginning, {3, 20}}, {1, pageBeginning, pageEnd}});
    QTRY_COMPARE_WITH_TIMEOUT(selected.size(), 3, patience);
    const auto textOf = [&](int answer) { return selected[answer].value(1).value<PdfText>().text; };
    QVERIFY2(textOf(0).contains(u"lantern was"), qPrintable(textOf(0)));
    QVERIFY2(textOf(0).size() > 200, qPrintable(textOf(0)));
    QVERIFY2(textOf(2).contains(u"This is page 2"), qPrintable(textOf(2)));
    QVERIFY(textOf(1).size() < textOf(2).size());
    QCOMPARE(selected[0].value(0).value<PdfSpan>().page, 0);
}

void PdfDocumentTest::textOfAPage_isGiven() {
    const auto document = opened(2);
    QSignalSpy came(document.get(), &PdfDocument::textCame);
    document->askText(1);
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, patience);
    QVERIFY(came[0].value(1).toString().contains(u"This is page 2"_s));
}

void PdfDocumentTest::damagedFile_failsInASentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no PDF") << QByteArray("<html>Not found</html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << writtenPdf(5).left(60);
}

void PdfDocumentTest::damagedFile_failsInASentence() {
    QFETCH(QByteArray, bytes);
    PdfDocument document(written(bytes, u"bad.pdf"_s), PdfDocument::defaultProgram());
    QSignalSpy failed(&document, &PdfDocument::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(failed.first().value(0).value<Error>().sentence.contains(u"damaged"));
}

void PdfDocumentTest::killedReader_costsAPageAndIsStartedAgain() {
    const auto document = opened(3);
    QSignalSpy notDrawn(document.get(), &PdfDocument::notDrawn);
    QSignalSpy failed(document.get(), &PdfDocument::failed);
    QCOMPARE(readers().size(), 1);
    ::kill(pid_t(readers().first()), SIGSTOP); // so that it dies with the page in its hands
    document->draw({whole(0, {612, 792}), whole(1, {612, 792})});
    QSignalSpy drawnPages(document.get(), &PdfDocument::drawn);
    QTest::qWait(50);
    ::kill(pid_t(readers().first()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(drawnPages.size(), 1, patience);
    QCOMPARE(notDrawn.size(), 1);
    QCOMPARE(notDrawn.first().value(0).toInt(), 0);
    QVERIFY(failed.isEmpty());
}

void PdfDocumentTest::hangingReader_isGivenUp() {
    const auto document = opened(2);
    document->setPatience(200);
    QSignalSpy notDrawn(document.get(), &PdfDocument::notDrawn);
    const qint64 stuck = readers().first();
    ::kill(pid_t(stuck), SIGSTOP);
    document->draw({whole(1, {612, 792})});
    QTRY_COMPARE_WITH_TIMEOUT(notDrawn.size(), 1, patience);
    QVERIFY(!readers().contains(stuck));
    document->setPatience(patience);
    QVERIFY(!drawn(*document, whole(0, {612, 792})).isNull());
}

void PdfDocumentTest::missingReader_isSaid() {
    PdfDocument document(written(writtenPdf(1)), u"/nowhere/sheaf-pages"_s);
    QSignalSpy failed(&document, &PdfDocument::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(failed.first().value(0).value<Error>().sentence.contains(u"missing"));
}

/// The window keeps no page that it does not show, and its reader keeps none at all.
void PdfDocumentTest::longDocument_staysWithinItsMemory() {
    const auto document = opened(500);
    QCOMPARE(m_contents.pages.size(), 500);
    for (int page = 0; page < 500; page += 5)
        QVERIFY(!drawn(*document, whole(page, {918, 1188})).isNull());
    const qint64 reader = residentMb(readers().first());
    const qint64 own = residentMb(QCoreApplication::applicationPid());
    qInfo("after 100 pages of 500: the reader has %lld MB, this process %lld MB",
          static_cast<long long>(reader), static_cast<long long>(own));
    QVERIFY(reader < 200);
    QVERIFY(own < 200);
}

QTEST_GUILESS_MAIN(PdfDocumentTest)
#include "pdf_document_test.moc"
