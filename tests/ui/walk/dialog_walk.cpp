#include "services/backup_service.h"
#include "services/publishing/publish_service.h"
#include "services/workspace.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/overview/overview_dialog.h"
#include "ui/sidebar/month_calendar.h"
#include "ui/walk/walk_steps.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// A new dialog is a line here.
void dialogsOfActions(Walk& walk) {
    walk.dialog(u"ledger"_s, u"ledger"_s);
    walk.dialog(u"fetch-several-days"_s, u"fetchSeveral"_s);
    walk.dialog(u"shortcuts"_s, u"shortcuts"_s);
    walk.dialog(u"about"_s, u"about"_s);
    walk.dialog(u"cost"_s, u"cost"_s);
    walk.dialog(u"tags"_s, u"manageTags"_s);
    walk.dialog(u"rules"_s, u"rules"_s);
    walk.dialog(u"restore-nothing"_s, u"restoreBackup"_s);
    walk.stage().find<QAction>(u"backUp"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(walk.stage().workspace().backups().backups().size(), 1, patience);
    walk.dialog(u"restore"_s, u"restoreBackup"_s);
    walk.dialog(u"check"_s, u"checkLibrary"_s, [](QDialog& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"keepingCheck"_s), Qt::LeftButton);
    });
    walk.dialog(u"compact"_s, u"compactLibrary"_s);
    walk.dialog(u"move"_s, u"moveLibrary"_s);
}

void ruleEditor(Walk& walk) {
    walk.stage().find<QAction>(u"rules"_s)->trigger();
    QDialog& rules = Stage::awaitDialog();
    QTest::mouseClick(rules.findChild<QPushButton*>(u"newRule"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialogOver(rules), patience);
    QDialog& editor = *dialogOver(rules);
    type(*editor.findChild<QLineEdit*>(u"ruleName"_s), u"Video"_s);
    type(*editor.findChild<QLineEdit*>(u"clauseValue"_s), u"video"_s);
    walk.opened(u"rule-editor"_s);
    QTest::mouseClick(editor.findChild<QPushButton*>(u"saveRule"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogOver(rules), patience);
    walk.look(rules, u"rules-one"_s);
    QTest::keyClick(&rules, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
}

void publishDay(Walk& walk) {
    Workspace& workspace = walk.stage().workspace();
    QVERIFY(workspace.publishing()
                .setTargets(
                    {{.name = u"Group"_s, .place = FolderPlace{.folder = walk.stage().desk().path(u"out"_s)}},
                     {.name = u"Channel"_s,
                      .place = WebhookPlace{.address = walk.peer().url(u"/hook"_s).toString()}}})
                .ok());
    walk.dialog(u"publish"_s, u"publish"_s, [&workspace](QDialog& dialog) {
        QSignalSpy finished(&workspace.publishing(), &PublishService::finished);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"publishNow"_s), Qt::LeftButton);
        QVERIFY(finished.wait(patience));
    });
    walk.look(u"publish-failed"_s);
}

void overview(Walk& walk) {
    walk.stage().find<QAction>(u"overview"_s)->trigger();
    auto* dialog = walk.stage().window().findChild<OverviewDialog*>();
    QVERIFY(dialog);
    walk.look(*dialog, u"overview"_s);
    walk.tabThrough(*dialog);
    dialog->close();
}

void palette(Walk& walk) {
    walk.stage().press(Qt::Key_K, Qt::ControlModifier);
    walk.look(u"palette"_s);
    QTest::keyClicks(walk.stage().find<QLineEdit>(u"paletteField"_s), u"cs"_s);
    walk.look(u"palette-typed"_s);
    QTest::keyClicks(walk.stage().find<QLineEdit>(u"paletteField"_s), u"zzzzq"_s);
    walk.look(u"palette-nothing"_s);
    walk.stage().press(Qt::Key_Escape);
}

void menus(Walk& walk) {
    int number = 0;
    for (QAction* entry : walk.stage().window().menuBar()->actions()) {
        entry->menu()->popup(walk.stage().window().mapToGlobal(QPoint(200, 30)));
        walk.menu(u"menu-%1"_s.arg(++number));
        for (QAction* action : entry->menu()->actions())
            if (action->menu() && action->isEnabled() && !action->menu()->isEmpty()) {
                action->menu()->popup(walk.stage().window().mapToGlobal(QPoint(200, 30)));
                walk.menu(u"menu-%1"_s.arg(++number));
            }
    }
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* menu = qobject_cast<QMenu*>(widget);
            menu && !menu->parent() && menu->actions().size() == 4) {
            menu->popup(walk.stage().window().mapToGlobal(QPoint(200, 30)));
            walk.menu(u"menu-tray"_s);
        }
}

void contextMenus(Walk& walk) {
    Stage& stage = walk.stage();
    QWidget& rows = *stage.list().viewport();
    askForMenu(rows, stage.list().visualRect(stage.list().model()->index(0, 0)).center());
    walk.menu(u"menu-of-paper"_s);
    auto* calendar = stage.window().findChild<MonthCalendar*>();
    askForMenu(*calendar, calendar->rect().center());
    walk.menu(u"menu-of-calendar"_s);
    auto* order = stage.find<QToolButton>(u"sortChooser"_s);
    order->menu()->popup(order->mapToGlobal(QPoint(0, order->height())));
    walk.menu(u"menu-of-order"_s);
    auto* search = stage.find<QLineEdit>(u"search"_s);
    askForMenu(*search, search->rect().center());
    walk.menu(u"menu-of-search"_s);
}

} // namespace

void walkTheDialogs(Walk& walk) {
    walk.prepareDay();
    choosePaper(walk, 0);
    dialogsOfActions(walk);
    ruleEditor(walk);
    publishDay(walk);
    overview(walk);
    palette(walk);
    menus(walk);
    contextMenus(walk);
}

} // namespace sheaf::test
