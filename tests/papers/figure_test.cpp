#include "papers/figure.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class FigureTest : public QObject {
    Q_OBJECT

  private slots:
    void fileName_isThePapersId();
    void fileName_neverLeavesItsFolder();
};

void FigureTest::fileName_isThePapersId() {
    QCOMPARE(fileNameOf({.format = u"png"_s}, u"2601.01234"_s), u"2601.01234.png"_s);
    QCOMPARE(fileNameOf({.format = u"jpeg"_s}, u"astro-ph/0601001"_s), u"astro-ph-0601001.jpeg"_s);
}

void FigureTest::fileName_neverLeavesItsFolder() {
    for (const QString& id : {u"../../etc/passwd"_s, u"url:https://example.org/a?b=c"_s, u"doi:10.1/a\\b"_s,
                              u"..\0/x"_s, u"."_s, QString(), u"x"_s.repeated(5000)}) {
        const QString name = fileNameOf({.format = u"png"_s}, id);
        QVERIFY2(name.endsWith(u".png"_s) && name.size() <= 104, qPrintable(name));
        QVERIFY2(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u".."_s), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(FigureTest)
#include "figure_test.moc"
