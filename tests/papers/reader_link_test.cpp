#include "papers/reader_link.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class ReaderLinkTest : public QObject {
    Q_OBJECT

  private slots:
    void links_areRead_data();
    void links_areRead();
    void anythingElse_isNoLink_data();
    void anythingElse_isNoLink();
    void linkToAPaper_isReadAgain();
};

void ReaderLinkTest::links_areRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("search");
    const auto paper = [](const char* name, const QString& text, const QString& id = u"2601.01739"_s) {
        QTest::newRow(name) << text << id << QString();
    };
    paper("own", u"sheaf:2601.01739"_s);
    paper("own with slashes", u"sheaf://2601.01739/"_s);
    paper("own, shouted", u"SHEAF:2601.01739v2"_s);
    paper("own, old", u"sheaf:math/0309136"_s, u"math/0309136"_s);
    paper("own around an address", u"sheaf:https://arxiv.org/abs/2601.01739"_s);
    paper("bare", u" 2601.01739 \n"_s);
    paper("named", u"arXiv:2601.01739"_s);
    paper("abs", u"https://arxiv.org/abs/2601.01739v3"_s);
    paper("abs with a query", u"https://arxiv.org/abs/2601.01739?context=cs"_s);
    paper("abs with a fragment", u"http://arxiv.org/abs/2601.01739#comments"_s);
    paper("abs with a slash", u"https://arxiv.org/abs/2601.01739/"_s);
    paper("pdf", u"https://www.arxiv.org/pdf/2601.01739.pdf"_s);
    paper("Hugging Face", u"https://huggingface.co/papers/2601.01739"_s);
    paper("Hugging Face, short", u"https://hf.co/papers/2601.01739?utm_source=x"_s);
    paper("alphaXiv", u"https://www.alphaxiv.org/abs/2601.01739"_s);
    paper("DOI", u"https://doi.org/10.48550/arXiv.2601.01739"_s);
    const auto search = [](const char* name, const QString& text, const QString& words) {
        QTest::newRow(name) << text << QString() << words;
    };
    search("search", u"sheaf:search?q=tag:llm"_s, u"tag:llm"_s);
    search("search with blanks", u"sheaf:search?q=large+language%20models"_s, u"large language models"_s);
    search("search with a plus", u"sheaf:search?q=C%2B%2B"_s, u"C++"_s);
    search("search with slashes", u"sheaf://search?q=%E6%89%A9%E6%95%A3"_s, u"扩散"_s);
    search("search among others", u"sheaf:search/?a=b&q=x"_s, u"x"_s);
}

void ReaderLinkTest::links_areRead() {
    QFETCH(QString, text);
    QFETCH(QString, paper);
    QFETCH(QString, search);
    const auto link = ReaderLink::parse(text);
    QVERIFY(link);
    QCOMPARE(link->paper, paper);
    QCOMPARE(link->search, search);
}

void ReaderLinkTest::anythingElse_isNoLink_data() {
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {u""_s, u"sheaf:"_s, u"sheaf:delete"_s, u"sheaf:search?q="_s, u"sheaf:search"_s,
          u"https://example.org/abs/2601.01739"_s, u"https://arxiv.org/list/cs.CL/new"_s, u"fetch"_s,
          u"2601.01739 and 2601.01740"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s})
        QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("very long") << u"sheaf:search?q="_s + u"x"_s.repeated(5000);
}

void ReaderLinkTest::anythingElse_isNoLink() {
    QFETCH(QString, text);
    QVERIFY(!ReaderLink::parse(text));
}

void ReaderLinkTest::linkToAPaper_isReadAgain() {
    QCOMPARE(ReaderLink::parse(linkToPaper(u"astro-ph/0601001"_s))->paper, u"astro-ph/0601001"_s);
}

QTEST_GUILESS_MAIN(ReaderLinkTest)
#include "reader_link_test.moc"
