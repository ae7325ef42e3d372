#include "ui/reader/ready_pages.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class ReadyPagesTest : public QObject {
    Q_OBJECT

  private slots:
    void fragment_isFoundByWhatItSays() {
        ReadyPages pages;
        const quint64 one = pages.add(u"one"_s);
        const quint64 two = pages.add(u"two"_s);
        QVERIFY(one != two);
        QCOMPARE(pages.find(u"one"_s), one);
        QCOMPARE(pages.find(u"two"_s), two);
        QVERIFY(!pages.find(u"three"_s));
        pages.remove(one);
        QVERIFY(!pages.find(u"one"_s));
    }

    void oldestOnes_goAndTheShownOneStays() {
        ReadyPages pages;
        const quint64 shown = pages.add(u"shown"_s);
        QList<quint64> gone;
        for (int i = 0; i < 20; ++i) {
            pages.add(QString::number(i));
            gone += pages.takeSurplus(shown);
        }
        QCOMPARE(gone.size(), 15);
        QVERIFY(!gone.contains(shown));
        QVERIFY(pages.find(u"shown"_s));
        QVERIFY(pages.find(u"19"_s));
        QVERIFY(!pages.find(u"14"_s));
    }

    void pageThatWasLookedFor_goesLast() {
        ReadyPages pages;
        for (int i = 0; i < 6; ++i)
            pages.add(QString::number(i));
        QVERIFY(pages.find(u"0"_s));
        pages.add(u"6"_s);
        QCOMPARE(pages.takeSurplus(0).size(), 1);
        QVERIFY(pages.find(u"0"_s));
        QVERIFY(!pages.find(u"1"_s));
    }

    void hugePages_areFewerStill() {
        ReadyPages pages;
        const quint64 shown = pages.add(QString(9'000'000, u'x'));
        QVERIFY(pages.takeSurplus(shown).isEmpty());
        const quint64 next = pages.add(QString(100, u'y'));
        QCOMPARE(pages.takeSurplus(shown), QList<quint64>{next});
    }
};

QTEST_GUILESS_MAIN(ReadyPagesTest)
#include "ready_pages_test.moc"
