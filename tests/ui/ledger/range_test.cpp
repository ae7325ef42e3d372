#include "feeds/oai_peer.h"
#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "support/patience.h"
#include "ui/sidebar/month_calendar.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QContextMenuEvent>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// arXiv with sixty papers of three days in February 2026, and Hugging Face without picks.
class SeveralDays {
  public:
    SeveralDays() : m_peer([this](const Request& request) { return answer(request); }) {
        m_source.entries = announcedRecords({QDate(2026, 2, 3), QDate(2026, 2, 4), QDate(2026, 2, 5)}, 20);
    }

    QList<std::pair<QString, QString>> settings() const {
        return {{u"feeds.arxiv.oai_url"_s, m_peer.url(u"/oai"_s).toString()},
                {u"feeds.arxiv.rss_url"_s, m_peer.url(u"/rss"_s).toString()},
                {u"feeds.arxiv.api_url"_s, m_peer.url(u"/api"_s).toString()},
                {u"feeds.arxiv.categories"_s, u"cs.CL"_s},
                {u"feeds.huggingface.api_url"_s, m_peer.url(u"/hf"_s).toString()},
                {u"feeds.arxiv.interval_ms"_s, u"0"_s}};
    }

    std::atomic<bool> hangs = false;

  private:
    Answer answer(const Request& request) {
        if (hangs)
            return {.hang = true};
        return request.path == u"/hf" ? Answer::json("[]") : m_source(request);
    }

    OaiSource m_source;
    FakePeer m_peer;
};

QString textIn(const QDialog& dialog, const QString& label) {
    const auto* found = dialog.findChild<QLabel*>(label);
    return found && found->isVisibleTo(&dialog) ? found->text() : QString();
}

/// Types a date into a field whose sections are filled one after the other.
void type(QDialog& dialog, const QString& field, QDate date) {
    auto* edit = dialog.findChild<QDateEdit*>(field);
    edit->setFocus();
    edit->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(edit, date.toString(u"yyyyMMdd"_s)); // a full section leaves for the next by itself
    QCOMPARE(edit->date(), date);
}

QDialog& openRange(Stage& stage) {
    stage.press(u"["_s); // leaves the welcome page
    stage.press(Qt::Key_F5, Qt::ShiftModifier);
    return Stage::awaitDialog();
}

} // namespace

/// Fetching several days in the real window.
class RangeTest : public QObject {
    Q_OBJECT

  private slots:
    void severalDays_areForetoldFetchedAndReported();
    void lastDays_areChosenByNumber();
    void daysThatEndBeforeTheyBegin_areExplained();
    void fetchUnderWay_outlivesTheDialogAndCanBeCancelled();
    void calendar_beginsAtTheDayOfItsMenu();
};

void RangeTest::severalDays_areForetoldFetchedAndReported() {
    SeveralDays peer;
    Stage stage(peer.settings());
    QDialog& dialog = openRange(stage);
    auto* go = dialog.findChild<QPushButton*>(u"rangeGo"_s);
    type(dialog, u"rangeFrom"_s, QDate(2026, 2, 2));
    type(dialog, u"rangeTo"_s, QDate(2026, 2, 8));
    QTRY_VERIFY_WITH_TIMEOUT(textIn(dialog, u"rangeOutlook"_s).contains(u"at once, through OAI-PMH"_s),
                             patience);
    QVERIFY(textIn(dialog, u"rangeOutlook"_s).startsWith(u"7 days, 2 February 2026 to 8 February 2026."_s));
    QVERIFY(textIn(dialog, u"rangeOutlook"_s).contains(u"Hugging Face: 7 days asked for one by one."_s));
    QVERIFY(savePicture(dialog, u"range-outlook"_s));

    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(textIn(dialog, u"rangeOutcome"_s).contains(u"60 fetched, 60 of them new"_s),
                             patience);
    // What is whole now is not fetched again.
    QTRY_VERIFY_WITH_TIMEOUT(!textIn(dialog, u"rangeOutlook"_s).contains(u"OAI-PMH"_s) ||
                                 textIn(dialog, u"rangeOutlook"_s).contains(u"left out"_s),
                             patience);
    QVERIFY(savePicture(dialog, u"range-done"_s));
    QCOMPARE(awaited(stage.workspace().archive().find({}))->size(), 60);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
}

void RangeTest::lastDays_areChosenByNumber() {
    SeveralDays peer;
    auto settings = peer.settings();
    settings.append({u"window.theme"_s, u"dark"_s});
    Stage stage(settings);
    QDialog& dialog = openRange(stage);
    QVERIFY(dialog.focusWidget()->objectName() == u"rangeDays");
    QTRY_VERIFY_WITH_TIMEOUT(textIn(dialog, u"rangeOutlook"_s).startsWith(u"7 days, "_s), patience);
    QVERIFY(savePicture(dialog, u"range-dark"_s));
    sheaf::test::type(*dialog.findChild<QSpinBox*>(u"rangeDays"_s), u"31"_s);
    QTRY_VERIFY_WITH_TIMEOUT(textIn(dialog, u"rangeOutlook"_s).startsWith(u"31 days, "_s), patience);
}

void RangeTest::daysThatEndBeforeTheyBegin_areExplained() {
    SeveralDays peer;
    Stage stage(peer.settings());
    QDialog& dialog = openRange(stage);
    type(dialog, u"rangeTo"_s, QDate(2026, 1, 8));
    type(dialog, u"rangeFrom"_s, QDate(2026, 2, 8));
    QTRY_VERIFY_WITH_TIMEOUT(textIn(dialog, u"rangeOutlook"_s).contains(u"end before they begin"_s),
                             patience);
    QVERIFY(!dialog.findChild<QPushButton*>(u"rangeGo"_s)->isEnabled());
    QVERIFY(savePicture(dialog, u"range-wrong"_s));
}

void RangeTest::fetchUnderWay_outlivesTheDialogAndCanBeCancelled() {
    SeveralDays peer;
    peer.hangs = true;
    Stage stage(peer.settings());
    QDialog& dialog = openRange(stage);
    auto* go = dialog.findChild<QPushButton*>(u"rangeGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!go->isEnabled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.workspace().fetch().busy(), patience);
    QVERIFY(savePicture(dialog, u"range-busy"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QVERIFY(stage.workspace().fetch().busy());
    QVERIFY(!stage.find<QPushButton>(u"fetchButton"_s)->isEnabled());
    QVERIFY(savePicture(stage.window(), u"range-window-busy"_s));
    stage.clickText(u"Cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QPushButton>(u"fetchButton"_s)->isEnabled(), patience);
}

void RangeTest::calendar_beginsAtTheDayOfItsMenu() {
    SeveralDays peer;
    Stage stage(peer.settings());
    stage.press(u"["_s);
    auto* calendar = stage.window().findChild<MonthCalendar*>();
    const QDate day = calendar->firstShown().addDays(8);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, calendar->rectOf(day).center(),
                              calendar->mapToGlobal(calendar->rectOf(day).center()));
    QApplication::sendEvent(calendar, &byMouse);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QDialog& dialog = Stage::awaitDialog();
    QCOMPARE(dialog.findChild<QDateEdit*>(u"rangeFrom"_s)->date(), day);
    QTest::keyClick(&dialog, Qt::Key_Escape);
}

int main(int argc, char** argv) { return runWindowTest<RangeTest>(argc, argv); }
#include "range_test.moc"
