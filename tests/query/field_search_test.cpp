#include "query/field_search.h"
#include "query/query_parser.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Searches that the program writes itself.
class FieldSearchTest : public QObject {
    Q_OBJECT

  private slots:
    void everyAuthorsSearch_isReadAndNamesThem_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"Yann LeCun"_s, u"Nguyễn Thị Hạnh"_s, u"李明轩"_s, u"O'Brien, Pat"_s,
                                    u"J. (Jo) van der Berg"_s, u"OR"_s, u"A. -B"_s, u"محمد علي"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyAuthorsSearch_isReadAndNamesThem() {
        QFETCH(QString, name);
        const QString search = authorSearch(name);
        QVERIFY(readQuery(search).ok());
        QCOMPARE(authorOfSearch(search), name);
    }

    void quotesInAName_doNotEndTheSearch() {
        const QString search = authorSearch(u"Ann \"Star\"  Smith"_s);
        QCOMPARE(search, u"author:\"Ann Star Smith\""_s);
        QCOMPARE(tagSearch(u"say \"hi\""_s), u"tag:\"say hi\""_s);
    }

    void nameWithoutLetters_hasNoSearch() {
        QVERIFY(authorSearch(u" - "_s).isEmpty());
        QVERIFY(tagSearch(u"…"_s).isEmpty());
    }

    void searchForMoreThanAnAuthor_followsNobody() {
        for (const QString& search : {u"author:\"Ana Duarte\" day:2026"_s, u"-author:\"Ana Duarte\""_s,
                                      u"Ana"_s, u"author:"_s, u"author:Dua*"_s, u"author:a OR author:b"_s})
            QVERIFY2(!authorOfSearch(search), qPrintable(search));
        QCOMPARE(authorOfSearch(u" Author:duarte "_s), u"duarte"_s);
    }

    void namesThatAReaderTakesForOne_haveOneKey() {
        QCOMPARE(authorKey(u"Nguyễn  Thị Hạnh"_s), authorKey(u"nguyen thi hanh"_s));
        QVERIFY(authorKey(u"Ana Duarte"_s) != authorKey(u"A. Duarte"_s));
    }
};

QTEST_GUILESS_MAIN(FieldSearchTest)
#include "field_search_test.moc"
