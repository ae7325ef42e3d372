#include "ui/list/browsing.h"

#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Going to the papers like one, and coming back.
class BrowsingLikeTest : public QObject {
    Q_OBJECT

  private slots:
    void papersLikeOne_areOfTheWholeArchive();
    void theEnd_bringsBackWhatWasShown();
    void fromOneToTheNext_theFirstPlaceIsKept();
    void anotherSearch_staysWhereItLeads();
    void placeChosenMeanwhile_isComeBackTo();
    void idsOfOtherKinds_areQuoted();
};

namespace {

const QDate monday(2026, 1, 5);

} // namespace

void BrowsingLikeTest::papersLikeOne_areOfTheWholeArchive() {
    Browsing browsing(monday);
    browsing.showPlace(Place::Starred);
    browsing.setCategory(u"cs.CL"_s);
    browsing.setMinimumScore(80);
    const QSignalSpy changed(&browsing, &Browsing::changed);
    browsing.showLike(u"2601.01739"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(browsing.selection(),
             (Selection{.search = u"like:2601.01739"_s, .order = SortOrder::Relevance}));
}

void BrowsingLikeTest::theEnd_bringsBackWhatWasShown() {
    Browsing browsing(monday);
    browsing.showWatch(u"LeCun"_s);
    browsing.setTags({u"llm"_s});
    browsing.setSearch(u"attention"_s);
    const Selection before = browsing.selection();
    browsing.showLike(u"2601.01739"_s);
    browsing.setCategory(u"cs.CL"_s);
    browsing.setSearch({});
    QCOMPARE(browsing.selection(), before);
}

void BrowsingLikeTest::fromOneToTheNext_theFirstPlaceIsKept() {
    Browsing browsing(monday);
    const Selection before = browsing.selection();
    browsing.showLike(u"2601.01739"_s);
    browsing.showLike(u"2601.00002"_s);
    browsing.setSearch(u"like:2601.00002 is:unread"_s);
    browsing.setSearch({});
    QCOMPARE(browsing.selection(), before);
}

void BrowsingLikeTest::anotherSearch_staysWhereItLeads() {
    Browsing browsing(monday);
    browsing.showLike(u"2601.01739"_s);
    browsing.setSearch(u"attention"_s);
    QCOMPARE(browsing.order(), SortOrder::Score);
    browsing.setSearch({});
    QCOMPARE(browsing.place(), Place::Day);
    browsing.showLike(u"2601.01739"_s);
    browsing.showDay(monday.addDays(1));
    QCOMPARE(browsing.selection(),
             (Selection{.from = monday.addDays(1), .to = monday.addDays(1), .order = SortOrder::Matters}));
}

void BrowsingLikeTest::placeChosenMeanwhile_isComeBackTo() {
    Browsing browsing(monday);
    browsing.showLike(u"2601.01739"_s);
    browsing.showPlace(Place::Starred);
    QCOMPARE(browsing.search(), u"like:2601.01739"_s);
    browsing.setSearch({});
    QCOMPARE(browsing.place(), Place::Starred);
    browsing.showLike(u"2601.01739"_s);
    browsing.showPlace(Place::Day);
    QCOMPARE(browsing.selection(), (Selection{.from = monday, .to = monday, .order = SortOrder::Matters}));
}

void BrowsingLikeTest::idsOfOtherKinds_areQuoted() {
    Browsing browsing(monday);
    browsing.showLike(u"doi:10.1000/a(b)"_s);
    QCOMPARE(browsing.search(), u"like:\"doi:10.1000/a(b)\""_s);
}

QTEST_GUILESS_MAIN(BrowsingLikeTest)
#include "browsing_like_test.moc"
