#include "ui/window/kept_names.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// How the window's memory writes what the reader chose.
class KeptNamesTest : public QObject {
    Q_OBJECT

  private slots:
    void everyChoice_isFoundByItsName();
    void numbersOfEarlierVersions_meanWhatTheyMeant();
    void whatIsNotKnown_isLeftAsItWouldBe();
};

void KeptNamesTest::everyChoice_isFoundByItsName() {
    QSet<QString> names;
    for (const Place place : {Place::Day, Place::Unread, Place::Starred, Place::Later, Place::All,
                              Place::Failed, Place::Hidden, Place::Filtered, Place::Watch, Place::Updated}) {
        QCOMPARE(keptChoice(keptName(place), place == Place::Day ? Place::All : Place::Day), place);
        names.insert(keptName(place));
    }
    QCOMPARE(names.size(), 10);
    for (const SortOrder order : {SortOrder::Score, SortOrder::Newest, SortOrder::Title, SortOrder::Upvotes,
                                  SortOrder::ForYou, SortOrder::Relevance, SortOrder::Matters})
        QCOMPARE(keptChoice(keptName(order), order == SortOrder::Score ? SortOrder::Title : SortOrder::Score),
                 order);
    for (const Grouping grouping :
         {Grouping::None, Grouping::Day, Grouping::Category, Grouping::Tag, Grouping::Score})
        QCOMPARE(keptChoice(keptName(grouping), grouping == Grouping::None ? Grouping::Tag : Grouping::None),
                 grouping);
}

void KeptNamesTest::numbersOfEarlierVersions_meanWhatTheyMeant() {
    QCOMPARE(keptChoice(u"2"_s, Place::Day), Place::Starred);
    QCOMPARE(keptChoice(u"9"_s, Place::Day), Place::Updated);
    QCOMPARE(keptChoice(u"6"_s, SortOrder::Score), SortOrder::Matters);
    QCOMPARE(keptChoice(u"4"_s, Grouping::None), Grouping::Score);
}

void KeptNamesTest::whatIsNotKnown_isLeftAsItWouldBe() {
    for (const QString& strange : {u"10"_s, u"-1"_s, u"elsewhere"_s, QString()})
        QCOMPARE(keptChoice(strange, Place::Starred), Place::Starred);
}

QTEST_GUILESS_MAIN(KeptNamesTest)
#include "kept_names_test.moc"
