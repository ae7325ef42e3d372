#include "papers/arxiv_categories.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class ArxivCategoriesTest : public QObject {
    Q_OBJECT

  private slots:
    void everyCategory_hasItsSet_data();
    void everyCategory_hasItsSet();
    void anArchive_takesInItsCategories();
};

void ArxivCategoriesTest::everyCategory_hasItsSet_data() {
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("set");
    QTest::newRow("computer science") << u"cs.AI"_s << u"cs:cs:AI"_s;
    QTest::newRow("a whole group") << u"cs"_s << u"cs"_s;
    QTest::newRow("an archive of physics") << u"hep-lat"_s << u"physics:hep-lat"_s;
    QTest::newRow("a category of such") << u"astro-ph.CO"_s << u"physics:astro-ph:CO"_s;
    QTest::newRow("physics in physics") << u"physics.optics"_s << u"physics:physics:optics"_s;
    QTest::newRow("physics alone") << u"physics"_s << u"physics:physics"_s;
    QTest::newRow("mathematical physics") << u"math-ph"_s << u"physics:math-ph"_s;
    QTest::newRow("mathematics") << u"math.NA"_s << u"math:math:NA"_s;
    QTest::newRow("a hyphen elsewhere") << u"q-bio.NC"_s << u"q-bio:q-bio:NC"_s;
}

void ArxivCategoriesTest::everyCategory_hasItsSet() {
    QFETCH(QString, category);
    QTEST(oaiSetOf(category), "set");
}

void ArxivCategoriesTest::anArchive_takesInItsCategories() {
    QVERIFY(isAmong(u"math.CO"_s, {u"math"_s}));
    QVERIFY(isAmong(u"math-ph"_s, {u"math.MP"_s}));
    QVERIFY(!isAmong(u"math-ph"_s, {u"math"_s}));
    QVERIFY(!isAmong(u"math"_s, {u"math.CO"_s}));
}

QTEST_GUILESS_MAIN(ArxivCategoriesTest)
#include "arxiv_categories_test.moc"
