#include "support/fake_peer.h"
#include "support/invented_papers.h"
#include "support/program.h"
#include "support/written_pdf.h"

#include <QFile>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf pdf`, against a peer that plays arXiv.
class CliPdfTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void path_isPrintedAndThePdfIsThere();
    void unknownPaper_isSaid();
    void paperWithoutAPdf_isSaid();

  private:
    const InventedPapers m_papers{2};
    FakePeer m_peer{[this](const Request& request) {
        if (request.path == u"/api/query")
            return m_papers.page(request);
        return request.path.contains(m_first) ? Answer{.body = writtenPdf(2)} : Answer{.status = 404};
    }};
    const Program m_program;
    QString m_first = u"nothing yet"_s;
    QString m_second;
};

void CliPdfTest::initTestCase() {
    const auto set = [this](const QString& name, const QString& value) {
        QCOMPARE(m_program.run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
    };
    set(u"feeds.arxiv.api_url"_s, m_peer.url(u"/api/query"_s).toString());
    set(u"feeds.arxiv.pdf_url"_s, m_peer.url(u"/pdf"_s).toString());
    set(u"feeds.arxiv.interval_ms"_s, u"0"_s);
    set(u"feeds.arxiv.categories"_s, u"cs.LG"_s);
    m_program.run({u"fetch"_s, u"--day"_s, u"2026-01-30"_s, u"--source"_s, u"arxiv"_s});
    const QStringList lines =
        QString::fromUtf8(m_program.run({u"search"_s, u""_s}).out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    m_first = lines[0].section(u' ', 0, 0);
    m_second = lines[1].section(u' ', 0, 0);
}

void CliPdfTest::path_isPrintedAndThePdfIsThere() {
    const Ran ran = m_program.run({u"pdf"_s, m_first});
    QCOMPARE(ran.exitCode, 0);
    QFile file(QString::fromUtf8(ran.out).trimmed());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), writtenPdf(2));
}

void CliPdfTest::unknownPaper_isSaid() {
    const Ran ran = m_program.run({u"pdf"_s, u"2001.00001"_s});
    QVERIFY(ran.exitCode != 0 && ran.out.isEmpty() && !ran.err.isEmpty());
}

void CliPdfTest::paperWithoutAPdf_isSaid() {
    const Ran ran = m_program.run({u"pdf"_s, m_second});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("no PDF"), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliPdfTest)
#include "cli_pdf_test.moc"
