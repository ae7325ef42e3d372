#include "ui/list/row_places.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 70;
constexpr int headingHeight = 30;

RowGroups groupsOf(const QList<PaperGroup>& groups) {
    RowGroups made;
    made.append(groups);
    return made;
}

/// Where rows stand, by adding up one after the other.
QList<int> addedUp(const RowGroups& groups, const QSet<QString>& folded) {
    QList<int> tops;
    int y = 0;
    for (qsizetype at = 0; at < groups.size(); ++at) {
        y += headingHeight;
        for (int row = 0; row < groups.at(at).rows; ++row) {
            tops += y;
            y += folded.contains(groups.at(at).name) ? 0 : rowHeight;
        }
    }
    return tops + QList{y};
}

} // namespace

/// Where rows and headings of a list stand.
class RowPlacesTest : public QObject {
    Q_OBJECT

  private slots:
    void rowsWithoutGroups_standOneBelowTheOther();
    void groups_haveAHeadingEach();
    void foldedGroups_takeTheirHeadingOnly();
    void steps_countOnlyWhatIsShown();
    void groupsOfALaterPage_goOnWithTheLastOne();
    void rowsThatComeAndGo_moveThoseBehindThem();
};

void RowPlacesTest::rowsWithoutGroups_standOneBelowTheOther() {
    const RowPlaces places(3'000'000, rowHeight, {}, {}, headingHeight);
    QCOMPARE(places.height(), 3'000'000 * rowHeight);
    QCOMPARE(places.topOf(2'999'999), 2'999'999 * rowHeight);
    QCOMPARE(places.at(2'999'999 * rowHeight + 1).row, 2'999'999);
    QCOMPARE(places.at(places.height()).row, -1);
    QCOMPARE(RowPlaces(0, rowHeight, {}, {}, headingHeight).further(-1, 1), -1);
}

void RowPlacesTest::groups_haveAHeadingEach() {
    const RowGroups groups = groupsOf({{u"a"_s, 2}, {u"b"_s, 1}, {u"c"_s, 3}});
    const RowPlaces places(6, rowHeight, groups, {}, headingHeight);
    const QList<int> tops = addedUp(groups, {});
    for (int row = 0; row < 6; ++row) {
        QCOMPARE(places.topOf(row), tops[row]);
        QCOMPARE(places.at(tops[row]).row, row);
        QCOMPARE(places.at(tops[row] + rowHeight - 1).row, row);
    }
    QCOMPARE(places.height(), tops.last());
    QCOMPARE(places.at(0).group, 0);
    QCOMPARE(places.at(tops[2] - 1).group, 1);
    QCOMPARE(places.at(tops[3] - headingHeight).group, 2);
    QCOMPARE(places.topOfHeading(2), tops[3] - headingHeight);
}

void RowPlacesTest::foldedGroups_takeTheirHeadingOnly() {
    const RowGroups groups = groupsOf({{u"a"_s, 2}, {u"b"_s, 4}, {u"c"_s, 1}});
    const RowPlaces places(7, rowHeight, groups, {u"b"_s}, headingHeight);
    QCOMPARE(places.height(), addedUp(groups, {u"b"_s}).last());
    QVERIFY(places.isShown(1) && !places.isShown(2) && !places.isShown(5) && places.isShown(6));
    QCOMPARE(places.topOf(6), addedUp(groups, {u"b"_s})[6]);
    QCOMPARE(places.at(places.topOf(6)).row, 6);
}

void RowPlacesTest::steps_countOnlyWhatIsShown() {
    const RowGroups groups = groupsOf({{u"a"_s, 2}, {u"b"_s, 3}, {u"c"_s, 2}});
    const RowPlaces places(7, rowHeight, groups, {u"b"_s}, headingHeight);
    QCOMPARE(places.further(1, 1), 5);
    QCOMPARE(places.further(5, -1), 1);
    QCOMPARE(places.further(3, 1), 5);
    QCOMPARE(places.further(3, -1), 1);
    QCOMPARE(places.further(-1, 1), 0);
    QCOMPARE(places.further(0, 100), 6);
    QCOMPARE(places.further(6, -100), 0);
    const RowPlaces none(7, rowHeight, groups, {u"a"_s, u"b"_s, u"c"_s}, headingHeight);
    QCOMPARE(none.further(3, 1), -1);
    QCOMPARE(none.height(), 3 * headingHeight);
}

void RowPlacesTest::groupsOfALaterPage_goOnWithTheLastOne() {
    RowGroups groups = groupsOf({{u"a"_s, 2}, {u"b"_s, 1}});
    groups.append({{u"b"_s, 4}, {u"c"_s, 1}});
    QCOMPARE(groups, groupsOf({{u"a"_s, 2}, {u"b"_s, 5}, {u"c"_s, 1}}));
    QCOMPARE(groups.groupOf(6), 1);
    QCOMPARE(groups.groupOf(7), 2);
    QCOMPARE(RowGroups().groupOf(0), -1);
}

void RowPlacesTest::rowsThatComeAndGo_moveThoseBehindThem() {
    RowGroups groups = groupsOf({{u"a"_s, 2}, {u"b"_s, 1}, {u"c"_s, 1}});
    groups.removeRow(2);
    QCOMPARE(groups, groupsOf({{u"a"_s, 2}, {u"c"_s, 1}}));
    groups.insertRow(1);
    QCOMPARE(groups, groupsOf({{u"a"_s, 3}, {u"c"_s, 1}}));
    groups.insertRow(4);
    QCOMPARE(groups, groupsOf({{u"a"_s, 3}, {u"c"_s, 2}}));
    groups.removeRow(0);
    QCOMPARE(groups.at(1).first, 2);
}

QTEST_GUILESS_MAIN(RowPlacesTest)
#include "row_places_test.moc"
