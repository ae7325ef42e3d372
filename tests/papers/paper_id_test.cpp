#include "papers/paper_id.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class PaperIdTest : public QObject {
    Q_OBJECT

  private slots:
    void everyForm_isOneId_data();
    void everyForm_isOneId();
    void whatIsElsewhere_isToldFromArxiv();
};

void PaperIdTest::everyForm_isOneId_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const QString& given, const QString& id) {
        QTest::newRow(name) << given << id;
    };
    row("arXiv", u"2601.01739"_s, u"2601.01739"_s);
    row("old arXiv", u"hep-th/9901001"_s, u"hep-th/9901001"_s);
    row("old arXiv with a class", u"math.GT/0309136"_s, u"math/0309136"_s);
    row("arXiv's DOI", u"doi:10.48550/arXiv.2601.01739"_s, u"2601.01739"_s);
    row("arXiv's address", u"url:https://arxiv.org/abs/2601.01739v2"_s, u"2601.01739"_s);
    row("DOI", u"doi:10.1103/PhysRevD.114.012345"_s, u"doi:10.1103/physrevd.114.012345"_s);
    row("DOI's address", u"url:https://doi.org/10.1103/PhysRevD.1"_s, u"doi:10.1103/physrevd.1"_s);
    row("address", u"url:https://Journal.example/A?b=1"_s, u"url:https://Journal.example/A?b=1"_s);
}

void PaperIdTest::everyForm_isOneId() {
    QFETCH(QString, given);
    QFETCH(QString, id);
    QCOMPARE(paperIdOf(given), id);
    QCOMPARE(paperIdOf(id), id);
}

void PaperIdTest::whatIsElsewhere_isToldFromArxiv() {
    QVERIFY(isArxivPaper(u"2601.01739"_s));
    QVERIFY(isArxivPaper(u"math/0309136"_s));
    QVERIFY(!isArxivPaper(u"doi:10.1/x"_s));
    QVERIFY(!isArxivPaper(u"url:https://example.org"_s));
    QCOMPARE(doiInId(u"doi:10.1/x"_s), u"10.1/x"_s);
    QCOMPARE(doiInId(u"url:https://example.org"_s), QString());
}

QTEST_GUILESS_MAIN(PaperIdTest)
#include "paper_id_test.moc"
