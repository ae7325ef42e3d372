#include "library/library.h"
#include "library/paper_store.h"
#include "library/taste_store.h"
#include "papers/feed_source.h"
#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/count_row.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 30);

QAction& actionOf(Stage& stage, const QString& name) { return *stage.window().findChild<QAction*>(name); }

/// A day's list as arXiv announces it, in four categories.
void announce(Stage& stage, int papers, QDate on = day) {
    const QStringList categories{u"cs.CL"_s, u"cs.LG"_s, u"cs.CV"_s, u"cs.AI"_s};
    QList<Announcement> list;
    for (int number = 1; number <= papers; ++number) {
        Announcement news;
        news.paper.id = u"26%1.%2"_s.arg(on.day(), 2, 10, QChar(u'0')).arg(number, 5, 10, QChar(u'0'));
        news.paper.version = 1;
        news.paper.title = u"Paper %1 on học máy and 长上下文 in practice"_s.arg(number);
        news.paper.authors = {{u"Ana Lopes"_s, {}}, {u"Nguyễn Thị Ánh"_s, {}}};
        news.paper.primaryCategory = categories[number % 4];
        news.paper.categories = {news.paper.primaryCategory};
        news.paper.published = on.addDays(-1 - number % 2).startOfDay(Qt::UTC);
        news.listing = {.source = source::arxiv, .day = on, .kind = ListingKind::New, .position = number};
        list += news;
    }
    const auto library = Library::open(stage.desk().path(u"library.sqlite"_s));
    const auto stored = (*library)->write([&](Connection& c) { return PaperStore(c).add(list); }).result();
    stage.workspace().archive().announceChange(stored->keys);
}

QList<PaperKey> found(Stage& stage, const Selection& selection) {
    return awaited(stage.workspace().archive().find(selection)).value();
}

/// Starts over, with the day that came.
void openDay(Stage& stage, int papers) {
    announce(stage, papers);
    stage.restart();
    QVERIFY(QTest::qWaitFor([&] { return stage.rows() == papers; }, patience));
}

PaperKey awaitPaper(Stage& stage, PaperKey after = 0) {
    const auto isThere = [&] {
        return stage.list().currentPaper() != after && actionOf(stage, u"star"_s).isEnabled();
    };
    if (!QTest::qWaitFor(isThere, patience))
        qFatal("No other paper is read from the library.");
    return stage.list().currentPaper();
}

void chooseIn(Stage& stage, const QString& chooser, const QString& choice) {
    for (QAction* action : stage.find<QToolButton>(chooser)->menu()->actions())
        if (action->text() == choice)
            action->trigger();
}

int headingHeight(Stage& stage) {
    const QModelIndex first = stage.list().model()->index(0, 0);
    return stage.list().visualRect(first).top() + stage.list().verticalScrollBar()->value();
}

} // namespace

/// A morning by keys: what matters first, through it with one hand, and back again.
class TriageTest : public QObject {
    Q_OBJECT

  private slots:
    void paperForLater_makesRoomForTheNextAndStandsUnderLater();
    void paperForLater_isReadThere();
    void nextUnread_passesWhatIsReadAndPutOff();
    void dayOf331Papers_isGoneThroughByKeysAndTakenBack();
    void day_opensOnWhatMatters();
    void headerOfTheDay_tellsWhatIsInIt();
    void place_isKeptWhenTheWindowCloses();
    void dayThatCame_opensOnItsMorning();
    void firstPapersThatComeBehindTheWelcome_areWhereTheNextStartOpens();
    void groups_haveHeadingsThatKeysPassAndClicksFold();
};

void TriageTest::paperForLater_makesRoomForTheNextAndStandsUnderLater() {
    Stage stage;
    openDay(stage, 12);
    stage.press(u"j"_s);
    const PaperKey first = awaitPaper(stage);
    QVERIFY(stage.row(0).key == first);
    stage.press(u"l"_s);
    QVERIFY(awaitPaper(stage, first) == stage.row(1).key);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).later, patience);
    QCOMPARE(found(stage, {.later = true}), QList{first});
    QVERIFY(!found(stage, {.unread = true}).contains(first));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"1 for later"_s), patience);
    QCOMPARE(actionOf(stage, u"undo"_s).text(), u"&Undo: put off for later"_s);
    QVERIFY(savePicture(stage.window(), u"window-later"_s));
    stage.press(u"k"_s); // to be passed is not to be read
    awaitPaper(stage, stage.row(1).key);
    stage.press(u"j"_s);
    awaitPaper(stage, first);
    QVERIFY(found(stage, {.later = true}).contains(first));
    stage.press(Qt::Key_Backspace);
    QTRY_VERIFY_WITH_TIMEOUT(found(stage, {.later = true}).isEmpty(), patience);
    QVERIFY(found(stage, {.unread = true}).contains(first));
}

void TriageTest::paperForLater_isReadThere() {
    Stage stage;
    openDay(stage, 5);
    stage.press(u"j"_s);
    const PaperKey first = awaitPaper(stage);
    stage.press(u"l"_s);
    awaitPaper(stage, first);
    const auto isLater = [](const CountRow* row) { return row->text() == u"Later"; };
    const auto rows = stage.window().findChildren<CountRow*>();
    const auto place = std::ranges::find_if(rows, isLater);
    QVERIFY(place != rows.end());
    QTRY_COMPARE_WITH_TIMEOUT((*place)->count(), 1, patience);
    QTest::mouseClick(*place, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    stage.clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(found(stage, {.later = true}).isEmpty(), patience);
    QVERIFY(found(stage, {.search = u"is:read"_s}).contains(first));
}

void TriageTest::nextUnread_passesWhatIsReadAndPutOff() {
    Stage stage;
    openDay(stage, 6);
    ArchiveService& archive = stage.workspace().archive();
    QVERIFY(awaited(archive.setRead({stage.row(0).key, stage.row(2).key}, true)));
    QVERIFY(awaited(archive.setLater({stage.row(3).key}, true)));
    stage.press(u"j"_s); // nothing is chosen yet
    QVERIFY(awaitPaper(stage) == stage.row(1).key);
    stage.press(u"i"_s);
    QVERIFY(awaitPaper(stage, stage.row(1).key) == stage.row(4).key);
    stage.press(u"i"_s);
    QVERIFY(awaitPaper(stage, stage.row(4).key) == stage.row(5).key);
    stage.press(u"i"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"No unread paper"_s), patience);
    QVERIFY(stage.list().currentPaper() == stage.row(5).key);
}

void TriageTest::dayOf331Papers_isGoneThroughByKeysAndTakenBack() {
    constexpr int papers = 331;
    Stage stage;
    openDay(stage, papers);
    stage.press(u"j"_s);
    PaperKey paper = awaitPaper(stage);
    int steps = 0;
    for (int number = 0; number < papers - 1; ++number) {
        const QString key = QStringList{u"j"_s, u"s"_s, u"h"_s, u"l"_s, u"j"_s, u"i"_s}[number % 6];
        stage.press(key);
        steps += key == u"j" || key == u"i" ? 0 : 1;
        if (key == u"s")
            stage.press(u"j"_s);
        paper = awaitPaper(stage, paper);
    }
    QTRY_COMPARE_WITH_TIMEOUT(found(stage, {.hidden = true}).size(), 55, patience);
    QTRY_COMPARE_WITH_TIMEOUT(found(stage, {.later = true}).size(), 55, patience);
    QCOMPARE(found(stage, {.starred = true}).size(), 55);
    stage.press(Qt::Key_U, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(found(stage, {.unread = true}).isEmpty(), patience);
    for (int step = 0; step <= steps && actionOf(stage, u"undo"_s).isEnabled(); ++step)
        stage.press(Qt::Key_Backspace);
    QTRY_VERIFY_WITH_TIMEOUT(found(stage, {.hidden = true}).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(found(stage, {.later = true}).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(found(stage, {.starred = true}).isEmpty(), patience);
    QVERIFY(!actionOf(stage, u"undo"_s).isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
}

void TriageTest::day_opensOnWhatMatters() {
    Stage stage;
    openDay(stage, 12);
    QVERIFY(stage.find<QToolButton>(u"sortChooser"_s)->text().startsWith(u"What matters"_s));
    QStringList categories;
    for (int row = 0; row < stage.rows(); ++row)
        categories += stage.row(row).primaryCategory;
    QVERIFY2(std::ranges::is_sorted(categories), qPrintable(categories.join(u' ')));
    const PaperKey wanted = stage.row(7).key;
    const auto library = Library::open(stage.desk().path(u"library.sqlite"_s));
    QVERIFY((*library)->write([&](Connection& c) { return TasteStore(c).store({{wanted, 0.9}}); }).result());
    stage.restart();
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() == 12, patience);
    QVERIFY(stage.row(0).key == wanted);
}

void TriageTest::headerOfTheDay_tellsWhatIsInIt() {
    Stage stage;
    openDay(stage, 8);
    ArchiveService& archive = stage.workspace().archive();
    QVERIFY(awaited(archive.setStarred({stage.row(0).key}, true)));
    QVERIFY(awaited(archive.setLater({stage.row(1).key, stage.row(2).key}, true)));
    QVERIFY(awaited(archive.setRead({stage.row(3).key}, true)));
    const auto header = [&] { return stage.find<QLabel>(u"listCounts"_s)->toolTip(); };
    QTRY_COMPARE_WITH_TIMEOUT(header(), u"8 papers · 5 unread · 0 summarised · 1 starred · 2 for later"_s,
                              patience);
    QVERIFY(savePicture(stage.window(), u"window-morning"_s));
}

void TriageTest::place_isKeptWhenTheWindowCloses() {
    Stage stage;
    openDay(stage, 60);
    chooseIn(stage, u"sortChooser"_s, u"Title"_s);
    chooseIn(stage, u"groupChooser"_s, u"Category"_s);
    QTRY_VERIFY_WITH_TIMEOUT(headingHeight(stage) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(40).key != 0, patience);
    stage.list().setCurrentIndex(stage.list().model()->index(40, 0));
    const PaperKey paper = awaitPaper(stage);
    QTRY_VERIFY_WITH_TIMEOUT(found(stage, {.search = u"is:read"_s}).contains(paper), patience);
    const int scrolled = stage.list().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    stage.restart();
    QTRY_VERIFY_WITH_TIMEOUT(stage.list().currentPaper() == paper, patience);
    QVERIFY(stage.row(40).key == paper);
    QCOMPARE(stage.list().verticalScrollBar()->value(), scrolled);
    QVERIFY(stage.find<QToolButton>(u"groupChooser"_s)->text().contains(u"Category"_s));
    QVERIFY(stage.find<QToolButton>(u"sortChooser"_s)->text().startsWith(u"Title"_s));
}

void TriageTest::dayThatCame_opensOnItsMorning() {
    Stage stage;
    openDay(stage, 6);
    stage.press(u"j"_s);
    awaitPaper(stage);
    chooseIn(stage, u"sortChooser"_s, u"Title"_s);
    announce(stage, 9, day.addDays(3));
    stage.restart();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 9, patience);
    QCOMPARE(stage.list().currentPaper(), 0);
    QVERIFY(stage.find<QToolButton>(u"sortChooser"_s)->text().startsWith(u"Title"_s));
}

void TriageTest::firstPapersThatComeBehindTheWelcome_areWhereTheNextStartOpens() {
    Stage stage;
    announce(stage, 6, day);
    stage.workspace().archive().announceChange(*awaited(stage.workspace().archive().find({})));
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 6, patience);
    stage.restart();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 6, patience);
}

void TriageTest::groups_haveHeadingsThatKeysPassAndClicksFold() {
    Stage stage;
    openDay(stage, 12);
    chooseIn(stage, u"groupChooser"_s, u"Category"_s);
    QTRY_VERIFY_WITH_TIMEOUT(headingHeight(stage) > 0, patience);
    PaperListView& list = stage.list();
    const QModelIndex third = list.model()->index(2, 0);
    const QModelIndex fourth = list.model()->index(3, 0);
    QVERIFY(stage.row(2).primaryCategory != stage.row(3).primaryCategory);
    QCOMPARE(list.visualRect(fourth).top() - list.visualRect(third).bottom() - 1, headingHeight(stage));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(60, headingHeight(stage) / 2));
    QVERIFY(list.visualRect(third).isEmpty());
    QVERIFY(savePicture(stage.window(), u"window-groups"_s));
    stage.press(u"j"_s);
    QVERIFY(awaitPaper(stage) != 0);
    stage.press(u"."_s);
    awaitPaper(stage, stage.row(3).key);
    QCOMPARE(list.currentIndex().row(), 6);
    stage.press(u","_s);
    awaitPaper(stage, stage.row(6).key);
    stage.press(u"k"_s); // the first group is folded
    QTest::qWait(100);
    QCOMPARE(list.currentIndex().row(), 3);
    stage.press(u","_s); // which opens where it is gone to
    awaitPaper(stage, stage.row(3).key);
    QCOMPARE(list.currentIndex().row(), 0);
    QVERIFY(!list.visualRect(third).isEmpty());
}

int main(int argc, char** argv) { return runWindowTest<TriageTest>(argc, argv); }
#include "triage_test.moc"
