#include "papers/paper_links.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class PdfAddressTest : public QObject {
    Q_OBJECT

  private slots:
    void pdf_isWhereThePaperIs_data();
    void pdf_isWhereThePaperIs();
};

void PdfAddressTest::pdf_isWhereThePaperIs_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("address");
    const auto row = [](const char* name, const QString& id, int version, const QString& address) {
        QTest::newRow(name) << id << version << address;
    };
    row("arXiv", u"2601.01739"_s, 2, u"https://arxiv.example/pdf/2601.01739v2"_s);
    row("arXiv, no version", u"2601.01739"_s, 0, u"https://arxiv.example/pdf/2601.01739"_s);
    row("arXiv, old style", u"astro-ph/0601001"_s, 1, u"https://arxiv.example/pdf/astro-ph/0601001v1"_s);
    row("a PDF", u"url:https://example.com/a/paper.PDF"_s, 0, u"https://example.com/a/paper.PDF"_s);
    row("OpenReview", u"url:https://openreview.net/forum?id=aBc"_s, 0,
        u"https://openreview.net/pdf?id=aBc"_s);
    row("ACL Anthology", u"url:https://aclanthology.org/2025.acl-long.7/"_s, 0,
        u"https://aclanthology.org/2025.acl-long.7.pdf"_s);
    row("its volumes", u"url:https://aclanthology.org/volumes/2025.acl-long/"_s, 0, {});
    row("a journal", u"doi:10.1000/182"_s, 0, {});
    row("a page", u"url:https://example.com/post"_s, 0, {});
}

void PdfAddressTest::pdf_isWhereThePaperIs() {
    QFETCH(QString, id);
    QFETCH(int, version);
    QFETCH(QString, address);
    Paper paper;
    paper.id = id;
    paper.version = version;
    QCOMPARE(pdfAddress(paper, u"https://arxiv.example/pdf"_s), address);
}

QTEST_GUILESS_MAIN(PdfAddressTest)
#include "pdf_address_test.moc"
