#include "fulltext/paper_reader.h"
#include "paper_pdf.h"
#include "support/awaited.h"
#include "support/recordings.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The reader in its own process: what comes back, and what hostile files cost.
class PaperReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void pagesAndPdfs_areReadElsewhere();
    void hostileFiles_costAnErrorAndNoMore_data();
    void hostileFiles_costAnErrorAndNoMore();
    void images_areJudgedByTheirBytes_data();
    void images_areJudgedByTheirBytes();
    void hugeImages_comeScaledDown();
    void cancel_endsTheReading();
    void destroyedReader_endsItsFutures();
    void missingProgram_isSaid();

  private:
    PaperReader m_reader{PaperReader::defaultProgram()};
};

namespace {

const QUrl page(u"https://arxiv.org/html/2601.09990v2"_s);

QByteArray packed(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    image.save(&out, format);
    return bytes;
}

QImage picture(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

/// Nests without end although every tag that opens is closed again, as far as counting tags tells.
QByteArray cheatingPage() { return QByteArray("<object><table><td></object></table>").repeated(200'000); }

} // namespace

void PaperReaderTest::pagesAndPdfs_areReadElsewhere() {
    const auto html = awaited(m_reader.readHtml(fixture(u"fulltext/arxiv_page.html"_s), page, {}));
    QVERIFY2(html, html ? "" : qPrintable(html.error().sentence));
    QCOMPARE(html->codeUrl, u"https://github.com/lamps/lanterns"_s);
    const auto pdf = awaited(m_reader.readPdf(paperPdf(paperPages()), {}));
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().sentence));
    QCOMPARE(pdf->source, SourceText::Pdf);
}

void PaperReaderTest::hostileFiles_costAnErrorAndNoMore_data() {
    QTest::addColumn<bool>("isPdf");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = paperPdf(paperPages());
    QTest::newRow("depth that cannot be counted") << false << cheatingPage();
    QTest::newRow("depth") << false << QByteArray("<div>").repeated(1'000'000);
    QTest::newRow("100 MB") << false << QByteArray("<p>word</p>").repeated(9'500'000);
    QTest::newRow("cut PDF") << true << whole.left(whole.size() / 3);
    QTest::newRow("nested PDF") << true << "%PDF-1.4\n1 0 obj\n" + QByteArray("[").repeated(2'000'000);
    QTest::newRow("100 MB of PDF") << true << "%PDF-1.4\n" + QByteArray(100'000'000, 'x');
}

void PaperReaderTest::hostileFiles_costAnErrorAndNoMore() {
    QFETCH(bool, isPdf);
    QFETCH(QByteArray, bytes);
    QElapsedTimer time;
    time.start();
    const auto text = awaited(isPdf ? m_reader.readPdf(bytes, {}) : m_reader.readHtml(bytes, page, {}));
    qInfo("%lld ms", time.elapsed());
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::Malformed);
    QVERIFY(!text.error().sentence.isEmpty());
}

void PaperReaderTest::images_areJudgedByTheirBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format"); // empty: refused
    QTest::newRow("png") << packed(picture(40, 30), "png") << u"png"_s;
    QTest::newRow("jpeg") << packed(picture(40, 30), "jpeg") << u"jpeg"_s;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                         << QString();
    QTest::newRow("bmp") << packed(picture(40, 30), "bmp") << QString();
    QTest::newRow("html") << QByteArray("<html>not here</html>") << QString();
    QTest::newRow("cut png") << packed(picture(40, 30), "png").left(60) << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void PaperReaderTest::images_areJudgedByTheirBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const auto image = awaited(m_reader.readImage(bytes, {}));
    QCOMPARE(image.ok(), !format.isEmpty());
    if (!image)
        return;
    QCOMPARE(image->format, format);
    QCOMPARE(image->bytes, bytes);
}

void PaperReaderTest::hugeImages_comeScaledDown() {
    const auto image = awaited(m_reader.readImage(packed(picture(4000, 1000), "png"), {}));
    QVERIFY(image);
    QCOMPARE(QImage::fromData(image->bytes).size(), QSize(1600, 400));
    // 20,000 by 20,000 pixels in a few bytes: a bomb.
    QByteArray bomb = packed(picture(40, 30), "png");
    bomb.replace(16, 8, QByteArray::fromHex("00004e2000004e20"));
    QVERIFY(!awaited(m_reader.readImage(bomb, {})));
}

void PaperReaderTest::cancel_endsTheReading() {
    const CancelFlag cancel;
    cancel.raise();
    QElapsedTimer time;
    time.start();
    const auto text = awaited(m_reader.readHtml(cheatingPage().repeated(4), page, cancel));
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::Cancelled);
    QVERIFY(time.elapsed() < 3000);
}

void PaperReaderTest::destroyedReader_endsItsFutures() {
    QFuture<Result<FullText>> text;
    {
        PaperReader reader(PaperReader::defaultProgram());
        text = reader.readHtml(cheatingPage(), page, {});
    }
    QVERIFY(text.isFinished());
    QCOMPARE(text.result().error().kind, ErrorKind::Cancelled);
}

void PaperReaderTest::missingProgram_isSaid() {
    PaperReader reader(u"/nowhere/sheaf-text"_s);
    const auto text = awaited(reader.readPdf("%PDF-", {}));
    QVERIFY(!text);
    QVERIFY(text.error().sentence.contains(u"/nowhere/sheaf-text"_s));
    QCOMPARE(text.error().kind, ErrorKind::Storage);
}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // QPdfWriter wants fonts, and so a QGuiApplication
    const QGuiApplication application(argc, argv);
    PaperReaderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "paper_reader_test.moc"
