#include "calendar/mailings.h"
#include "services/fetch_service.h"
#include "support/day_peer.h"
#include "support/patience.h"
#include "ui/ledger/ledger_steps.h"
#include "ui/ledger/ledger_table.h"
#include "ui/sidebar/month_calendar.h"
#include "ui/support/pictures.h"
#include "ui/support/window_test_main.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
#include <QPushButton>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// arXiv says that it has three papers more than it gives.
Answer lackingAnswer(const Request& request) {
    Answer answer = dayAnswer(request);
    answer.body.replace("<opensearch:totalResults>12<", "<opensearch:totalResults>15<");
    const bool isRest = request.path == u"/api/query" && request.query.queryItemValue(u"start"_s).toInt() > 0;
    if (isRest)
        answer.body = answer.body.left(answer.body.indexOf("<entry>")) + "</feed>";
    return answer;
}

int askedOf(DayPeer& peer, const QString& path) {
    int asked = 0;
    for (const Request& request : peer.peer().requests())
        asked += request.path == path ? 1 : 0;
    return asked;
}

} // namespace

/// A day's ledger in the real window: clicks and keys only.
class LedgerTest : public QObject {
    Q_OBJECT

  private slots:
    void gap_isSaidInNumbersAndClosedByTheButton();
    void gapThatCannotBeClosed_saysWhy();
    void fetchUnderWay_isFollowedAndCancelled();
    void ledger_isReachedFromTheHeaderTheMenuKeyAndTheCalendar();
    void ledger_followsWhatIsFetchedMeanwhile();
    void daysGoBy_withTheBracketKeys();
};

void LedgerTest::gap_isSaidInNumbersAndClosedByTheButton() {
    DayPeer peer;
    peer.peer().setHandler(lackingAnswer);
    Stage stage(peer.settings());
    fetchDay(stage);
    auto* state = stage.find<QPushButton>(u"dayState"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"incomplete"_s, patience);
    auto* calendar = stage.window().findChild<MonthCalendar*>();
    calendar->setDay(theDay);
    QTRY_VERIFY2_WITH_TIMEOUT(calendar->accessibleDescription().contains(u"3 papers of arXiv are missing"_s),
                              qPrintable(calendar->accessibleDescription()), patience);
    QVERIFY(savePicture(stage.window(), u"ledger-window-gap"_s));

    QDialog& dialog = openLedger(stage);
    QTRY_VERIFY_WITH_TIMEOUT(
        textIn(dialog, u"ledgerVerdict"_s).startsWith(u"3 papers of arXiv are missing"_s), patience);
    QCOMPARE(lineIn(dialog, u"arXiv"_s)->text(1), u"15"_s);
    QCOMPARE(lineIn(dialog, u"arXiv"_s)->text(2), u"12"_s);
    QCOMPARE(lineIn(dialog, u"arXiv"_s)->text(3), u"3"_s);
    QCOMPARE(lineIn(dialog, u"arXiv"_s)->data(0, Qt::AccessibleTextRole).toString(), u"arXiv: 3 missing"_s);
    QVERIFY(savePicture(dialog, u"ledger-gap"_s));

    peer.peer().setHandler(dayAnswer);
    const int picksAsked = askedOf(peer, u"/api/daily_papers"_s);
    auto* act = dialog.findChild<QPushButton*>(u"ledgerAct"_s);
    QCOMPARE(act->text(), u"Close the gap"_s);
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(textIn(dialog, u"ledgerOutcome"_s).contains(u"12 fetched, 0 of them new"_s),
                             patience);
    QTRY_COMPARE_WITH_TIMEOUT(lineIn(dialog, u"arXiv"_s)->text(3), u"–"_s, patience);
    QCOMPARE(lineIn(dialog, u"arXiv"_s)->text(1), u"12"_s);
    QCOMPARE(askedOf(peer, u"/api/daily_papers"_s), picksAsked); // its list was whole
    QVERIFY(savePicture(dialog, u"ledger-closed"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QTRY_VERIFY_WITH_TIMEOUT(state->text() != u"incomplete"_s, patience);
}

void LedgerTest::gapThatCannotBeClosed_saysWhy() {
    DayPeer peer;
    peer.peer().setHandler(lackingAnswer);
    Stage stage(peer.settings());
    fetchDay(stage);
    QDialog& dialog = openLedger(stage);
    auto* act = dialog.findChild<QPushButton*>(u"ledgerAct"_s);
    QTRY_COMPARE_WITH_TIMEOUT(act->text(), u"Close the gap"_s, patience);
    peer.peer().setHandler([](const Request&) { return Answer{.status = 404}; });
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(textIn(dialog, u"ledgerOutcome"_s).contains(u"404"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(act->isVisible(), patience);   // to try again
    QCOMPARE(lineIn(dialog, u"arXiv"_s)->text(2), u"12"_s); // nothing is lost
    QVERIFY(savePicture(dialog, u"ledger-not-closed"_s));
}

void LedgerTest::fetchUnderWay_isFollowedAndCancelled() {
    DayPeer peer;
    peer.peer().setHandler(lackingAnswer);
    Stage stage(peer.settings());
    fetchDay(stage);
    QDialog& dialog = openLedger(stage);
    auto* act = dialog.findChild<QPushButton*>(u"ledgerAct"_s);
    QTRY_COMPARE_WITH_TIMEOUT(act->text(), u"Close the gap"_s, patience);
    peer.peer().setHandler([](const Request&) { return Answer{.hang = true}; });
    QTest::mouseClick(act, Qt::LeftButton);
    QPushButton* cancel = nullptr;
    const auto isCancel = [](const QPushButton* button) {
        return button->text() == u"Cancel" && button->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto buttons = dialog.findChildren<QPushButton*>();
            const auto found = std::find_if(buttons.begin(), buttons.end(), isCancel);
            cancel = found == buttons.end() ? nullptr : *found;
            return cancel != nullptr;
        }(),
        patience);
    QVERIFY(!act->isVisible());
    QVERIFY(savePicture(dialog, u"ledger-busy"_s));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(act->isVisible(), patience);
    QVERIFY(!cancel->isVisible());
    QVERIFY(!textIn(dialog, u"ledgerOutcome"_s).isEmpty());
}

void LedgerTest::ledger_isReachedFromTheHeaderTheMenuKeyAndTheCalendar() {
    DayPeer peer;
    Stage stage(peer.settings());
    fetchDay(stage);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QPushButton>(u"dayState"_s)->isVisible(), patience);
    stage.click(u"dayState"_s);
    QTest::keyClick(&Stage::awaitDialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);

    auto* calendar = stage.window().findChild<MonthCalendar*>();
    calendar->setFocus();
    QTest::keyClick(calendar, Qt::Key_Right); // the day after
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(calendar, &byKey);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(savePicture(stage.window(), u"ledger-calendar-menu"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QDialog& dialog = Stage::awaitDialog();
    QCOMPARE(textIn(dialog, u"ledgerDay"_s), QLocale().toString(theDay.addDays(1), QLocale::LongFormat));
    QTest::keyClick(&dialog, Qt::Key_Escape);
}

void LedgerTest::ledger_followsWhatIsFetchedMeanwhile() {
    DayPeer peer;
    Stage stage(peer.settings());
    stage.press(u"["_s); // leaves the welcome page
    QDialog& dialog = openLedger(stage);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<QPushButton*>(u"ledgerAct"_s)->text(), u"Fetch this day"_s,
                              patience);
    QVERIFY(savePicture(dialog, u"ledger-not-fetched"_s));
    const QDate day = newestMailing(stage.workspace().clock().now()).addDays(-1);
    QVERIFY(awaited(stage.workspace().fetch().fetch({.day = day})));
    QTRY_VERIFY_WITH_TIMEOUT(lineIn(dialog, u"arXiv"_s) && lineIn(dialog, u"Hugging Face"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<QPushButton*>(u"ledgerAct"_s)->text(), u"Fetch again"_s,
                              patience);
}

void LedgerTest::daysGoBy_withTheBracketKeys() {
    DayPeer peer;
    Stage stage(peer.settings());
    fetchDay(stage);
    QDialog& dialog = openLedger(stage);
    QTRY_VERIFY_WITH_TIMEOUT(lineIn(dialog, u"arXiv"_s), patience);
    QTest::keyClicks(dialog.findChild<LedgerTable*>(), u"["_s);
    QCOMPARE(textIn(dialog, u"ledgerDay"_s), QLocale().toString(theDay.addDays(-1), QLocale::LongFormat));
    QTRY_VERIFY_WITH_TIMEOUT(!lineIn(dialog, u"arXiv"_s), patience);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"ledgerNext"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(lineIn(dialog, u"arXiv"_s), patience);
}

int main(int argc, char** argv) { return runWindowTest<LedgerTest>(argc, argv); }
#include "ledger_test.moc"
