#include "papers/arxiv_id.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class ArxivIdTest : public QObject {
    Q_OBJECT

  private slots:
    void everyWritingOfAnId_isTheSamePaper_data();
    void everyWritingOfAnId_isTheSamePaper();
    void otherText_isNoId_data();
    void otherText_isNoId();
};

void ArxivIdTest::everyWritingOfAnId_isTheSamePaper_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("version");
    QTest::newRow("new") << u"2601.01739"_s << u"2601.01739"_s << 0;
    QTest::newRow("four digits") << u"0704.0001v2"_s << u"0704.0001"_s << 2;
    QTest::newRow("old") << u"astro-ph/0601001"_s << u"astro-ph/0601001"_s << 0;
    QTest::newRow("old with class") << u"math.GT/0309136v12"_s << u"math/0309136"_s << 12;
    QTest::newRow("letter case") << u"Math.gt/0309136"_s << u"math/0309136"_s << 0;
    QTest::newRow("hyphens") << u"hep-th/9901001v2"_s << u"hep-th/9901001"_s << 2;
    QTest::newRow("DOI") << u"10.48550/arXiv.2601.01739"_s << u"2601.01739"_s << 0;
    QTest::newRow("DOI's address") << u"https://doi.org/10.48550/arXiv.math/0309136"_s << u"math/0309136"_s
                                   << 0;
    QTest::newRow("DOI as id") << u"doi:10.48550/arxiv.2601.01739"_s << u"2601.01739"_s << 0;
    QTest::newRow("prefix") << u"arXiv:2601.01739v1"_s << u"2601.01739"_s << 1;
    QTest::newRow("oai") << u"oai:arXiv.org:quant-ph/0201082"_s << u"quant-ph/0201082"_s << 0;
    QTest::newRow("abs") << u"http://arxiv.org/abs/2601.01739v3"_s << u"2601.01739"_s << 3;
    QTest::newRow("pdf") << u"https://export.arxiv.org/pdf/2601.01739v3.pdf"_s << u"2601.01739"_s << 3;
    QTest::newRow("html") << u"https://arxiv.org/html/2601.01739"_s << u"2601.01739"_s << 0;
}

void ArxivIdTest::everyWritingOfAnId_isTheSamePaper() {
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(int, version);
    const auto parsed = ArxivId::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->id, id);
    QCOMPARE(parsed->version, version);
}

void ArxivIdTest::otherText_isNoId_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << u"abc"_s;
    QTest::newRow("error entry") << u"https://arxiv.org/api/errors#incorrect_id_format_for_abc"_s;
    QTest::newRow("three digits") << u"2601.017"_s;
    QTest::newRow("six digits") << u"2601.017391"_s;
    QTest::newRow("another host") << u"https://example.org/abs/2601.01739"_s;
    QTest::newRow("another DOI") << u"10.1000/2601.01739"_s;
    QTest::newRow("version zero") << u"2601.01739v0"_s;
}

void ArxivIdTest::otherText_isNoId() {
    QFETCH(QString, text);
    QVERIFY(!ArxivId::parse(text));
}

QTEST_GUILESS_MAIN(ArxivIdTest)
#include "arxiv_id_test.moc"
