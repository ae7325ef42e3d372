#include "services/archive_service.h"
#include "services/settings_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/shortcuts/key_field.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDialog>
#include <QHash>
#include <QLabel>
#include <QTreeWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QAction& actionOf(Stage& stage, const QString& name) { return *stage.window().findChild<QAction*>(name); }

QDialog& openShortcuts(Stage& stage) {
    stage.press(u"?"_s);
    return Stage::awaitDialog();
}

QTreeWidget& listOf(QDialog& dialog) { return *dialog.findChild<QTreeWidget*>(u"shortcutList"_s); }

QTreeWidgetItem& itemOf(QDialog& dialog, const QString& action) {
    const auto found = listOf(dialog).findItems(action, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.size() != 1)
        qFatal("The action %s is not in the list once.", qPrintable(action));
    return *found[0];
}

KeyField& fieldOf(QDialog& dialog) { return *dialog.findChild<KeyField*>(u"keyField"_s); }

QString messageOf(QDialog& dialog) { return dialog.findChild<QLabel*>(u"shortcutMessage"_s)->text(); }

void click(QDialog& dialog, const QString& button) {
    auto* found = dialog.findChild<QPushButton*>(button);
    if (!found->isVisible() || !found->isEnabled())
        qFatal("The button %s cannot be clicked.", qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

/// Chooses the action, presses the button and then the keys.
void change(QDialog& dialog, const QString& action, Qt::Key key, Qt::KeyboardModifiers modifiers = {},
            const QString& button = u"changeKeys"_s) {
    listOf(dialog).setCurrentItem(&itemOf(dialog, action));
    click(dialog, button);
    if (!QTest::qWaitFor([&] { return fieldOf(dialog).hasFocus(); }, patience))
        qFatal("No keys are asked for.");
    QTest::keyClick(&fieldOf(dialog), key, modifiers);
}

} // namespace

/// The list of shortcuts, in which the reader changes them.
class ShortcutsTest : public QObject {
    Q_OBJECT

  private slots:
    void usualKeys_belongToOneActionEach();
    void everyAction_isListedOnce();
    void changedKeys_workAtOnceAndAfterARestart();
    void keysOfAnother_areTakenOnlyWhenAsked();
    void keys_areAddedAndRemoved();
    void reset_bringsTheUsualKeysBack();
    void filter_looksAtActionsAndKeys();
    void pressedSigns_areWhatTheySay();
    void handWrittenSetting_isReadAndNonsenseIsNot();
    void pictures_data();
    void pictures();
};

void ShortcutsTest::usualKeys_belongToOneActionEach() {
    Stage stage;
    QHash<QString, QString> holders;
    for (const QAction* action : stage.window().findChildren<QAction*>(Qt::FindDirectChildrenOnly))
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString name = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!holders.contains(name),
                     qPrintable(u"%1: %2 and %3"_s.arg(name, holders.value(name), action->objectName())));
            holders.insert(name, action->objectName());
        }
    QVERIFY(holders.size() > 30);
}

void ShortcutsTest::everyAction_isListedOnce() {
    Stage stage;
    stage.loadSample();
    QDialog& dialog = openShortcuts(stage);
    int listed = 0;
    for (int i = 0; i < listOf(dialog).topLevelItemCount(); ++i)
        listed += listOf(dialog).topLevelItem(i)->childCount();
    int named = 0;
    for (const QAction* action : stage.window().findChildren<QAction*>(Qt::FindDirectChildrenOnly))
        named += action->objectName().isEmpty() ? 0 : 1;
    QCOMPARE(listed, named);
    QCOMPARE(itemOf(dialog, u"Next paper"_s).text(1), u"j"_s);
    QCOMPARE(itemOf(dialog, u"Next paper"_s).parent()->text(0), u"Paper"_s);
    dialog.close();
}

void ShortcutsTest::changedKeys_workAtOnceAndAfterARestart() {
    Stage stage;
    stage.loadSample();
    QDialog& dialog = openShortcuts(stage);
    change(dialog, u"Next paper"_s, Qt::Key_X);
    QCOMPARE(itemOf(dialog, u"Next paper"_s).text(1), u"x"_s);
    QVERIFY(messageOf(dialog).contains(u"x now"_s));
    dialog.close();
    QTRY_VERIFY_WITH_TIMEOUT(!Stage::dialog(), patience);
    stage.press(u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().currentIndex().row(), 0, patience);
    stage.press(u"j"_s);
    QTest::qWait(100);
    QCOMPARE(stage.list().currentIndex().row(), 0);
    stage.restart();
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    stage.press(u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().currentIndex().row(), 0, patience);
}

void ShortcutsTest::keysOfAnother_areTakenOnlyWhenAsked() {
    Stage stage;
    stage.loadSample();
    QDialog& dialog = openShortcuts(stage);
    change(dialog, u"Cost of the summaries…"_s, Qt::Key_S);
    QVERIFY(messageOf(dialog).contains(u"s belongs to “Star”"_s));
    QCOMPARE(itemOf(dialog, u"Star"_s).text(1), u"s"_s);
    QVERIFY(savePicture(dialog, u"shortcuts-conflict"_s));
    QTest::keyClick(&fieldOf(dialog), Qt::Key_Escape);
    QVERIFY(fieldOf(dialog).isHidden());
    QVERIFY(dialog.isVisible());
    QCOMPARE(itemOf(dialog, u"Star"_s).text(1), u"s"_s);
    change(dialog, u"Cost of the summaries…"_s, Qt::Key_S);
    click(dialog, u"takeKeys"_s);
    QCOMPARE(itemOf(dialog, u"Cost of the summaries…"_s).text(1), u"s"_s);
    QCOMPARE(itemOf(dialog, u"Star"_s).text(1), QString());
    QVERIFY(actionOf(stage, u"star"_s).shortcuts().isEmpty());
    dialog.close();
    QTRY_VERIFY_WITH_TIMEOUT(!Stage::dialog(), patience);
    stage.press(u"s"_s);
    QCOMPARE(Stage::awaitDialog().windowTitle(), u"Cost of the summaries"_s);
    Stage::dialog()->close();
}

void ShortcutsTest::keys_areAddedAndRemoved() {
    Stage stage;
    stage.loadSample();
    QDialog& dialog = openShortcuts(stage);
    change(dialog, u"Star"_s, Qt::Key_F2, {}, u"addKeys"_s);
    QCOMPARE(itemOf(dialog, u"Star"_s).text(1), u"s   F2"_s);
    click(dialog, u"removeKeys"_s);
    QCOMPARE(itemOf(dialog, u"Star"_s).text(1), QString());
    QVERIFY(!dialog.findChild<QPushButton*>(u"removeKeys"_s)->isEnabled());
    change(dialog, u"Star"_s, Qt::Key_S);
    QCOMPARE(stage.workspace().settings().text(u"window.shortcuts"_s), QString()); // as it comes
    dialog.close();
}

void ShortcutsTest::reset_bringsTheUsualKeysBack() {
    Stage stage;
    stage.loadSample();
    QDialog& dialog = openShortcuts(stage);
    QVERIFY(!dialog.findChild<QPushButton*>(u"resetAllKeys"_s)->isEnabled());
    change(dialog, u"Next paper"_s, Qt::Key_X);
    change(dialog, u"Previous paper"_s, Qt::Key_Y);
    listOf(dialog).setCurrentItem(&itemOf(dialog, u"Next paper"_s));
    click(dialog, u"resetKeys"_s);
    QCOMPARE(itemOf(dialog, u"Next paper"_s).text(1), u"j"_s);
    QCOMPARE(itemOf(dialog, u"Previous paper"_s).text(1), u"y"_s);
    change(dialog, u"Star"_s, Qt::Key_J);
    click(dialog, u"takeKeys"_s);
    click(dialog, u"resetAllKeys"_s);
    QCOMPARE(itemOf(dialog, u"Next paper"_s).text(1), u"j"_s);
    QCOMPARE(itemOf(dialog, u"Previous paper"_s).text(1), u"k"_s);
    QCOMPARE(itemOf(dialog, u"Star"_s).text(1), u"s"_s);
    dialog.close();
}

void ShortcutsTest::filter_looksAtActionsAndKeys() {
    Stage stage;
    stage.loadSample();
    QDialog& dialog = openShortcuts(stage);
    auto* filter = dialog.findChild<QLineEdit*>(u"shortcutFilter"_s);
    type(*filter, u"ledger"_s);
    QVERIFY(!itemOf(dialog, u"Ledger of this day…"_s).isHidden());
    QVERIFY(itemOf(dialog, u"Star"_s).isHidden());
    type(*filter, u"ctrl+l"_s);
    QVERIFY(!itemOf(dialog, u"Ledger of this day…"_s).isHidden());
    QVERIFY(itemOf(dialog, u"Next paper"_s).parent()->isHidden());
    type(*filter, QString());
    QVERIFY(!itemOf(dialog, u"Star"_s).isHidden());
    dialog.close();
}

void ShortcutsTest::pressedSigns_areWhatTheySay() {
    KeyField field;
    field.show();
    QList<QKeySequence> pressed;
    connect(&field, &KeyField::pressed, this, [&](const QKeySequence& keys) { pressed += keys; });
    QTest::keyClick(&field, Qt::Key_Shift, Qt::ShiftModifier);
    QTest::keyClick(&field, '?', Qt::ShiftModifier);
    QTest::keyClick(&field, Qt::Key_A, Qt::ShiftModifier);
    QTest::keyClick(&field, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_5, Qt::KeypadModifier);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(pressed,
             (QList<QKeySequence>{QKeySequence(u"?"_s), QKeySequence(u"Shift+A"_s), QKeySequence(u"Ctrl+K"_s),
                                  QKeySequence(u"5"_s), QKeySequence(Qt::Key_Backspace)}));
}

void ShortcutsTest::handWrittenSetting_isReadAndNonsenseIsNot() {
    Stage stage;
    stage.loadSample();
    SettingsService& settings = stage.workspace().settings();
    QVERIFY(settings.set(
        u"window.shortcuts"_s,
        u"[{\"action\":\"star\",\"keys\":[\"F2\",7,\"\"]},{\"action\":\"fly\",\"keys\":[\"S\"]},{}]"_s));
    QCOMPARE(actionOf(stage, u"star"_s).shortcuts(), QList{QKeySequence(u"F2"_s)});
    QVERIFY(!settings.set(u"window.shortcuts"_s, u"star=F3"_s));
    QCOMPARE(actionOf(stage, u"star"_s).shortcuts(), QList{QKeySequence(u"F2"_s)});
    QVERIFY(settings.remove(u"window.shortcuts"_s));
    QCOMPARE(actionOf(stage, u"star"_s).shortcuts(), QList{QKeySequence(u"S"_s)});
}

void ShortcutsTest::pictures_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void ShortcutsTest::pictures() {
    QFETCH(QString, theme);
    Stage stage({{u"window.theme"_s, theme}});
    stage.loadSample();
    QDialog& dialog = openShortcuts(stage);
    change(dialog, u"Star"_s, Qt::Key_F2);
    listOf(dialog).setCurrentItem(&itemOf(dialog, u"Next paper"_s));
    click(dialog, u"changeKeys"_s);
    QVERIFY(savePicture(dialog, u"shortcuts-"_s + theme));
    dialog.close();
}

int main(int argc, char** argv) { return runWindowTest<ShortcutsTest>(argc, argv); }
#include "shortcuts_test.moc"
