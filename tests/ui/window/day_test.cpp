#include "services/archive_service.h"
#include "services/export_service.h"
#include "support/day_peer.h"
#include "support/patience.h"
#include "support/recordings.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate theDay(2026, 1, 6);

/// Walks the window to a day through its calendar's and toolbar's own ways: the day buttons and their keys.
void goTo(Stage& stage, QDate day) {
    if (!QTest::qWaitFor([&] { return !stage.text(u"blankHeading"_s).isEmpty(); }, patience))
        qFatal("The window stays blank.");
    // The window opens on the newest day that arXiv announced, months from the one wanted.
    for (int guard = 0;
         guard < 800 && stage.text(u"dayTitle"_s) != QLocale().toString(day, QLocale::LongFormat); ++guard)
        stage.press(u"["_s);
}

} // namespace

/// A day in the real window over a real library, with real sources on the wire: clicks and keys only.
class DayTest : public QObject {
    Q_OBJECT

  private slots:
    void day_isFetchedSummarisedReadStarredSearchedAndExported();
    void starAndReadState_surviveANewStart();
    void failedFetch_isSaidWhereTheListWouldBe();
    void sourceThatFails_isNamedAboveWhatTheOthersGave();
    void badSearch_isExplainedAndLeavesTheList();
    void singleLetters_doNothingWhileTyping();
    void cancel_stopsTheFetchAndKeepsTheWindowAlive();
};

void DayTest::day_isFetchedSummarisedReadStarredSearchedAndExported() {
    DayPeer peer;
    auto settings = peer.settings();
    settings.append({u"reader.interests"_s, u"attention, graph, language model, robot"_s});
    Stage stage(settings);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    QVERIFY(savePicture(stage.window(), u"window-first-start"_s));

    stage.press(u"["_s); // leaves the welcome page for a day
    goTo(stage, theDay);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"blankHeading"_s), QLocale().toString(theDay, QLocale::LongFormat),
                              patience);
    QVERIFY(savePicture(stage.window(), u"window-not-fetched"_s));
    stage.click(u"fetchButton"_s);
    const int papers = int(DayPeer::ids().size());
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).startsWith(u"%1 papers"_s.arg(papers)), patience);

    QTRY_COMPARE_WITH_TIMEOUT(stage.find<QPushButton>(u"summariseButton"_s)->text(),
                              u"Summarise %1"_s.arg(papers), patience);
    stage.click(u"summariseButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"%1 summarised"_s.arg(papers)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(papers - 1).score.has_value(), patience);
    QVERIFY(stage.row(0).extracted);
    for (int i = 1; i < papers; ++i)
        QVERIFY(stage.row(i - 1).score >= stage.row(i).score);

    stage.list().setFocus();
    stage.press(u"j"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().currentIndex().row(), 0, patience);
    stage.press(u"j"_s);
    stage.press(u"j"_s);
    QCOMPARE(stage.list().currentIndex().row(), 2);
    stage.press(u"k"_s);
    QCOMPARE(stage.list().currentIndex().row(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(1).read, patience); // looked at long enough
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QAction*>(u"star"_s)->isEnabled(), patience);
    stage.press(u"s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(1).starred, patience);
    stage.press(u"u"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.row(1).read, patience);
    QTest::qWait(1200);
    QVERIFY(!stage.row(1).read); // unread by hand stays unread
    QVERIFY(savePicture(stage.window(), u"window-day-light"_s));

    const QString word = stage.row(1).title.section(u' ', 0, 0);
    stage.press(u"/"_s);
    auto* search = stage.find<QLineEdit>(u"search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"title:"_s + word);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() < papers, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() >= 1 && stage.row(0).title.contains(word, Qt::CaseInsensitive),
                             patience);
    QVERIFY(savePicture(stage.window(), u"window-search"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(stage.list().hasFocus());

    stage.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() != nullptr, patience);
    QVERIFY(savePicture(*Stage::dialog(), u"dialog-export"_s));
    const QString file = stage.desk().path(u"day.md"_s);
    type(*Stage::dialog()->findChild<QLineEdit*>(u"path"_s), file);
    QTest::mouseClick(Stage::dialog()->findChild<QPushButton*>(u"write"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"day.md"_s), patience);
    const QString written = QString::fromUtf8(bytesOf(file));
    for (const QString& id : DayPeer::ids())
        QVERIFY2(written.contains(id), qPrintable(id));
}

void DayTest::starAndReadState_surviveANewStart() {
    Stage stage;
    stage.loadSample();
    stage.clickStar(3);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(3).starred, patience);
    const PaperKey starred = stage.row(3).key;
    stage.clickStar(4);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(4).starred, patience);
    stage.clickStar(4);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.row(4).starred, patience);
    stage.restart();
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    int stars = 0;
    for (int i = 0; i < stage.rows(); ++i) {
        stars += stage.row(i).starred ? 1 : 0;
        QCOMPARE(stage.row(i).starred, stage.row(i).key == starred);
    }
    QCOMPARE(stars, 1);
}

void DayTest::failedFetch_isSaidWhereTheListWouldBe() {
    DayPeer peer;
    peer.peer().setHandler([](const Request&) { return Answer{.status = 404}; });
    Stage stage(peer.settings());
    stage.press(u"["_s);
    goTo(stage, theDay);
    stage.click(u"fetchButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"blankHeading"_s), u"This day could not be fetched"_s, patience);
    QVERIFY(stage.text(u"blankSentence"_s).contains(u"404"_s));
    QCOMPARE(Stage::dialog(), nullptr);
    QVERIFY(savePicture(stage.window(), u"window-fetch-failed"_s));

    peer.peer().setHandler(dayAnswer);
    stage.clickText(u"Try again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), int(DayPeer::ids().size()), patience);
}

void DayTest::sourceThatFails_isNamedAboveWhatTheOthersGave() {
    DayPeer peer;
    peer.peer().setHandler([](const Request& request) {
        return request.path == u"/api/daily_papers" ? Answer{.status = 404} : dayAnswer(request);
    });
    Stage stage(peer.settings());
    stage.press(u"["_s);
    goTo(stage, theDay);
    stage.click(u"fetchButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"404"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.find<QPushButton>(u"dayState"_s)->text(), u"incomplete"_s, patience);
    QVERIFY(savePicture(stage.window(), u"window-incomplete"_s));

    peer.peer().setHandler(dayAnswer);
    stage.click(u"noticeAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), int(DayPeer::ids().size()), patience);
    QVERIFY(stage.text(u"noticeSentence"_s).isEmpty());
}

void DayTest::badSearch_isExplainedAndLeavesTheList() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    stage.press(u"/"_s);
    auto* search = stage.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"score:>=many"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QLabel>(u"complaint"_s)->isVisible(), patience);
    QVERIFY(search->property("bad").toBool());
    QVERIFY(stage.rows() > 0);
    QVERIFY(savePicture(stage.window(), u"window-bad-search"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.find<QLabel>(u"complaint"_s)->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
}

void DayTest::singleLetters_doNothingWhileTyping() {
    Stage stage;
    stage.loadSample();
    stage.clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QAction*>(u"star"_s)->isEnabled(), patience);
    const PaperKey chosen = stage.row(0).key;
    stage.press(u"/"_s);
    auto* search = stage.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"sujko?[]tn"_s);
    QCOMPARE(search->text(), u"sujko?[]tn"_s);
    QCOMPARE(Stage::dialog(), nullptr);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 1, patience);
    for (int i = 0; i < stage.rows(); ++i) {
        if (stage.row(i).key == chosen)
            QVERIFY(!stage.row(i).starred);
    }
}

void DayTest::cancel_stopsTheFetchAndKeepsTheWindowAlive() {
    DayPeer peer;
    peer.peer().setHandler([](const Request&) { return Answer{.hang = true}; });
    Stage stage(peer.settings());
    stage.press(u"["_s);
    goTo(stage, theDay);
    stage.click(u"fetchButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.find<QPushButton>(u"fetchButton"_s)->isEnabled(), patience);
    QVERIFY(savePicture(stage.window(), u"window-fetching"_s));
    stage.clickText(u"Cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QPushButton>(u"fetchButton"_s)->isEnabled(), patience);
}

int main(int argc, char** argv) { return runWindowTest<DayTest>(argc, argv); }
#include "day_test.moc"
