#include "feeds/author_list.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class AuthorListTest : public QObject {
    Q_OBJECT

  private slots:
    void names_areTakenApart_data();
    void names_areTakenApart();
    void affiliations_stayWithTheirAuthors();
    void numberedPlaces_areLookedUp();
    void aThousandAuthors_areAllThere();
};

void AuthorListTest::names_areTakenApart_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << u"Ada Bee"_s << QStringList{u"Ada Bee"_s};
    QTest::newRow("commas") << u"Ada Bee, Carl Dee"_s << QStringList{u"Ada Bee"_s, u"Carl Dee"_s};
    QTest::newRow("and") << u"A. Bee and C. Dee"_s << QStringList{u"A. Bee"_s, u"C. Dee"_s};
    QTest::newRow("comma and") << u"A. Bee, C. Dee, and E. Fir"_s
                               << QStringList{u"A. Bee"_s, u"C. Dee"_s, u"E. Fir"_s};
    QTest::newRow("a name with and in it") << u"Sandy Land"_s << QStringList{u"Sandy Land"_s};
    QTest::newRow("junior") << u"Ada Bee, Jr., Carl Dee III"_s
                            << QStringList{u"Ada Bee, Jr."_s, u"Carl Dee III"_s};
    QTest::newRow("collaboration") << u"DUNE Collaboration: A. Bee, C. Dee"_s
                                   << QStringList{u"DUNE Collaboration"_s, u"A. Bee"_s, u"C. Dee"_s};
    QTest::newRow("commas in parentheses")
        << u"A. Bee (Lab (East, West), Town), C. Dee"_s << QStringList{u"A. Bee"_s, u"C. Dee"_s};
    QTest::newRow("a parenthesis never closed")
        << u"A. Bee (Lab, C. Dee"_s << QStringList{u"A. Bee (Lab, C. Dee"_s};
    QTest::newRow("lines and blanks") << u" A. Bee,\n  C. Dee , "_s << QStringList{u"A. Bee"_s, u"C. Dee"_s};
    QTest::newRow("nobody") << QString() << QStringList{};
}

void AuthorListTest::names_areTakenApart() {
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QStringList read;
    for (const Author& author : authorsOf(text))
        read.append(author.name);
    QCOMPARE(read, names);
}

void AuthorListTest::affiliations_stayWithTheirAuthors() {
    const auto authors = authorsOf(u"José García (Universidad, Santiago), Ngọc Đỗ"_s);
    QCOMPARE(authors.size(), 2);
    QCOMPARE(authors.at(0), (Author{u"José García"_s, u"Universidad, Santiago"_s}));
    QCOMPARE(authors.at(1), (Author{u"Ngọc Đỗ"_s, QString()}));
}

void AuthorListTest::numberedPlaces_areLookedUp() {
    const auto authors = authorsOf(u"A. Bee (1), C. Dee (1 and 2), E. Fir ((1) Here, Town, (2) There)"_s);
    QCOMPARE(authors.size(), 3);
    QCOMPARE(authors.at(0), (Author{u"A. Bee"_s, u"Here, Town"_s}));
    QCOMPARE(authors.at(1), (Author{u"C. Dee"_s, u"Here, Town; There"_s}));
    QCOMPARE(authors.at(2), (Author{u"E. Fir"_s, QString()}));
}

void AuthorListTest::aThousandAuthors_areAllThere() {
    QStringList names;
    for (int i = 0; i < 3000; ++i)
        names.append(u"Author Number%1"_s.arg(i));
    const auto authors = authorsOf(names.join(u", "_s));
    QCOMPARE(authors.size(), 3000);
    QCOMPARE(authors.constLast().name, u"Author Number2999"_s);
}

QTEST_GUILESS_MAIN(AuthorListTest)
#include "author_list_test.moc"
