#include "fulltext/pdf_text.h"
#include "paper_pdf.h"

#include <QGuiApplication>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class PdfTextTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void sections_areGuessed();
    void headsFeetAndPageNumbers_areGone();
    void partedWords_areJoined();
    void references_areLeftOut();
    void code_isFound();
    void damagedFiles_areErrors_data();
    void damagedFiles_areErrors();
    void picturesOfText_areAnError();

  private:
    FullText m_text;
};

void PdfTextTest::initTestCase() {
    const auto text = readPdf(paperPdf(paperPages()));
    QVERIFY2(text, text ? "" : qPrintable(text.error().sentence));
    m_text = *text;
}

void PdfTextTest::sections_areGuessed() {
    QStringList titles;
    for (const TextSection& one : m_text.sections)
        titles += QString::number(one.level) + (one.appendix ? u"+ "_s : u" "_s) + one.title;
    QCOMPARE(titles, QStringList({u"1 "_s, u"1 Abstract"_s, u"1 1 Introduction"_s, u"1 2 Method"_s,
                                  u"2 2.1 Burning"_s, u"1 3 Results"_s, u"1+ A Oil"_s}));
    QCOMPARE(m_text.source, SourceText::Pdf);
}

void PdfTextTest::headsFeetAndPageNumbers_areGone() {
    const QString all = textOf(m_text);
    QVERIFY2(!all.contains(u"et al."_s), qPrintable(all));
    for (const TextSection& one : m_text.sections)
        for (const QString& line : one.text.split(u'\n'))
            QVERIFY2(line.isEmpty() || line.toInt() == 0, qPrintable(line));
}

void PdfTextTest::partedWords_areJoined() {
    const QString all = textOf(m_text);
    QVERIFY2(all.contains(u"in our configuration of seventeen"_s), qPrintable(all));
    QVERIFY(all.contains(u"every self-made walker"_s));
}

void PdfTextTest::references_areLeftOut() { QVERIFY(!textOf(m_text).contains(u"Moth"_s)); }

void PdfTextTest::code_isFound() { QCOMPARE(m_text.codeUrl, u"https://github.com/lamps/lanterns"_s); }

void PdfTextTest::damagedFiles_areErrors_data() {
    const QByteArray whole = paperPdf(paperPages());
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("<html>sign in</html>");
    QTest::newRow("a head alone") << QByteArray("%PDF-1.4\n");
    QTest::newRow("cut off early") << whole.left(600);
    QTest::newRow("zeros behind the head") << whole.left(20) + QByteArray(5000, '\0');
}

void PdfTextTest::damagedFiles_areErrors() {
    QFETCH(QByteArray, pdf);
    const auto text = readPdf(pdf);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::Malformed);
}

void PdfTextTest::picturesOfText_areAnError() {
    const auto text = readPdf(paperPdf({{}, {}}));
    QVERIFY(!text);
    QVERIFY(text.error().sentence.contains(u"no text"_s));
}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // QPdfWriter wants fonts, and so a QGuiApplication
    const QGuiApplication application(argc, argv);
    PdfTextTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdf_text_test.moc"
