#include "services/archive_service.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/sidebar/month_calendar.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

#include <QAccessible>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString spoken(QWidget& widget, QAccessible::Text text = QAccessible::Name) {
    return QAccessible::queryAccessibleInterface(&widget)->text(text);
}

QAccessible::Role roleOf(QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget)->role(); }

} // namespace

/// The window as a screen reader has it.
class ScreenReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void row_saysTitleScoreAndState();
    void notice_isAnAlertNamedByItsSentence();
    void statusMessage_isReadOut();
    void calendar_saysTheDayThatTheKeysAreOn();
    void ownWidgets_haveRoles();
};

void ScreenReaderTest::row_saysTitleScoreAndState() {
    Stage stage;
    stage.loadSample();
    stage.clickStar(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).starred, patience);
    stage.clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).read, patience);
    const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stage.list());
    QVERIFY(list && list->childCount() >= 1);
    const QString first = list->child(0)->text(QAccessible::Name);
    QVERIFY2(first.startsWith(stage.row(0).title), qPrintable(first));
    QVERIFY2(first.contains(u". read"_s) && first.contains(u"starred"_s), qPrintable(first));
    QVERIFY2(first.contains(u"score"_s) || first.contains(u"no summary"_s), qPrintable(first));
    const QString second = list->child(1)->text(QAccessible::Name);
    QVERIFY2(second.contains(u". unread"_s) && !second.contains(u"starred"_s), qPrintable(second));
}

void ScreenReaderTest::notice_isAnAlertNamedByItsSentence() {
    Stage stage;
    auto* notice = stage.window().findChild<NoticeBar*>();
    QCOMPARE(roleOf(*notice), QAccessible::AlertMessage);
    for (const QString& sentence : {u"The first sentence."_s, u"The second sentence."_s}) {
        stage.window().tell(sentence);
        QVERIFY(notice->isVisible());
        QCOMPARE(spoken(*notice), sentence);
    }
}

void ScreenReaderTest::statusMessage_isReadOut() {
    Stage stage;
    stage.window().findChild<StatusLine*>()->say(u"12 papers written"_s);
    QCOMPARE(spoken(*stage.find(u"statusMessage"_s)), u"12 papers written"_s);
}

void ScreenReaderTest::calendar_saysTheDayThatTheKeysAreOn() {
    Stage stage;
    stage.loadSample();
    auto* calendar = stage.window().findChild<MonthCalendar*>();
    calendar->setFocus();
    QTest::keyClick(calendar, Qt::Key_Left);
    const QString day = QLocale().toString(QDate(2026, 1, 5), QLocale::LongFormat);
    QVERIFY2(spoken(*calendar, QAccessible::Description).startsWith(day),
             qPrintable(spoken(*calendar, QAccessible::Description)));
}

void ScreenReaderTest::ownWidgets_haveRoles() {
    Stage stage;
    QCOMPARE(roleOf(*stage.window().findChild<MonthCalendar*>()), QAccessible::Grouping);
    QCOMPARE(roleOf(*stage.find(u"blankPage"_s)), QAccessible::Grouping);
    QCOMPARE(roleOf(*stage.find(u"statusMessage"_s)), QAccessible::StatusBar);
}

int main(int argc, char** argv) { return runWindowTest<ScreenReaderTest>(argc, argv); }
#include "screen_reader_test.moc"
