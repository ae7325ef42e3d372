#include "services/prompt_service.h"
#include "services/settings_service.h"
#include "support/patience.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

void clickItem(QListWidget& list, const QString& item) {
    const auto items = list.findItems(item, Qt::MatchExactly);
    if (items.isEmpty())
        qFatal("There is no %s.", qPrintable(item));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(items[0]).center());
}

QDialog* openPrompts(Stage& stage) {
    stage.press(Qt::Key_Comma, Qt::ControlModifier);
    if (!QTest::qWaitFor([] { return Stage::dialog() != nullptr; }, patience))
        qFatal("The settings do not open.");
    clickItem(*Stage::dialog()->findChild<QListWidget*>(u"pages"_s), u"Prompts"_s);
    return Stage::dialog();
}

/// By its first letters, as the keyboard chooses in a closed box.
void choose(QDialog& dialog, const QString& prompt) {
    auto* prompts = dialog.findChild<QComboBox*>(u"prompts"_s);
    prompts->setFocus();
    QTest::keyClicks(prompts, prompt);
    QTRY_COMPARE_WITH_TIMEOUT(prompts->currentData().toString(), prompt, patience);
}

void press(QDialog& dialog, const QString& button) {
    QTest::mouseClick(dialog.findChild<QAbstractButton*>(button), Qt::LeftButton);
}

void openTab(QDialog& dialog, int tab) {
    QTabBar* bar = dialog.findChild<QTabWidget*>(u"promptTabs"_s)->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
}

QString label(QDialog& dialog, const QString& name) { return dialog.findChild<QLabel*>(name)->text(); }

} // namespace

/// The page of prompts in the settings, by clicks and keys.
class PromptsTest : public QObject {
    Q_OBJECT

  private slots:
    void copy_isEditedCheckedAndUsed();
    void request_isShownForTheSelectedPaper_data();
    void request_isShownForTheSelectedPaper();
    void promptInUse_isNotSavedWithAFault();
    void own_isDeletedOnlyWhenAskedTwice();
};

void PromptsTest::copy_isEditedCheckedAndUsed() {
    Stage stage;
    QDialog* dialog = openPrompts(stage);
    auto* text = dialog->findChild<QPlainTextEdit*>(u"promptText"_s);
    QVERIFY(text->isReadOnly() && text->toPlainText().contains(u"{{fields}}"_s));
    press(*dialog, u"copyPrompt"_s);
    QVERIFY(!text->isReadOnly());
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(text, u"{{titel}}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label(*dialog, u"promptRemarks"_s).contains(u"{{titel}}"_s), patience);
    QVERIFY(savePicture(*dialog, u"settings-prompts-fault"_s));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(text, Qt::Key_Backspace);
    QTest::keyClicks(text, u"Be brief."_s);
    QTRY_COMPARE_WITH_TIMEOUT(label(*dialog, u"promptRemarks"_s), u"This prompt can be used."_s, patience);
    auto* use = dialog->findChild<QCheckBox*>(u"usePrompt"_s);
    QTest::mouseClick(use, Qt::LeftButton, {}, QPoint(8, use->height() / 2));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QVERIFY(stage.workspace().prompts().text(u"my-summary"_s)->endsWith(u"Be brief."_s));
    QCOMPARE(stage.workspace().settings().list(u"summaries.prompt"_s), QStringList{u"my-summary"_s});
}

void PromptsTest::request_isShownForTheSelectedPaper_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void PromptsTest::request_isShownForTheSelectedPaper() {
    QFETCH(QString, theme);
    Stage stage({{u"window.theme"_s, theme},
                 {u"engines.work.kind"_s, u"openai"_s},
                 {u"engines.work.base_url"_s, u"https://api.example.org/v1"_s},
                 {u"engines.work.model"_s, u"test-model"_s}});
    stage.loadSample();
    int quoted = 0;
    while (quoted + 1 < stage.rows() &&
           !stage.row(quoted).title.contains(u'"')) // which JSON writes otherwise
        ++quoted;
    stage.clickRow(quoted);
    const QString title = stage.row(quoted).title;
    QVERIFY(title.contains(u'"'));
    QDialog* dialog = openPrompts(stage);
    choose(*dialog, u"hf-report-1"_s);
    QVERIFY(savePicture(*dialog, u"settings-prompts-"_s + theme));
    openTab(*dialog, 1);
    auto* request = dialog->findChild<QPlainTextEdit*>(u"request"_s);
    QTRY_VERIFY_WITH_TIMEOUT(request->toPlainText().contains(title), patience);
    QVERIFY(request->toPlainText().startsWith(u"POST https://api.example.org/v1/chat/completions"_s));
    QVERIFY(request->toPlainText().contains(u"field_of_application"_s));
    QVERIFY(label(*dialog, u"requestNote"_s).contains(u"tokens"_s));
    QVERIFY(savePicture(*dialog, u"settings-request-"_s + theme));
    press(*dialog, u"requestExactly"_s);
    QVERIFY(savePicture(*dialog, u"settings-request-exactly-"_s + theme));
    QVERIFY(!request->toPlainText().contains(title));
    const QString body = request->toPlainText().section(u"\n\n"_s, 1);
    const QJsonDocument sent = QJsonDocument::fromJson(body.toUtf8());
    QVERIFY(sent[u"messages"_s][1][u"content"_s].toString().contains(u"Title: "_s + title));
}

void PromptsTest::promptInUse_isNotSavedWithAFault() {
    Stage stage;
    PromptService& prompts = stage.workspace().prompts();
    QVERIFY(prompts.copy(u"summary-2"_s, u"mine"_s));
    QVERIFY(prompts.use(u"mine"_s, true));
    const QString before = *prompts.text(u"mine"_s);
    QDialog* dialog = openPrompts(stage);
    choose(*dialog, u"mine"_s);
    auto* text = dialog->findChild<QPlainTextEdit*>(u"promptText"_s);
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(text, u"{{titel}}"_s);
    press(*dialog, u"save"_s);
    QVERIFY(label(*dialog, u"settingsError"_s).contains(u"{{titel}}"_s));
    QCOMPARE(*prompts.text(u"mine"_s), before);
    auto* use = dialog->findChild<QCheckBox*>(u"usePrompt"_s);
    QTest::mouseClick(use, Qt::LeftButton, {}, QPoint(8, use->height() / 2));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QVERIFY(prompts.text(u"mine"_s)->endsWith(u"{{titel}}"_s));
    QVERIFY(stage.workspace().settings().list(u"summaries.prompt"_s).isEmpty());
}

void PromptsTest::own_isDeletedOnlyWhenAskedTwice() {
    Stage stage;
    QVERIFY(stage.workspace().prompts().copy(u"summary-2"_s, u"mine"_s));
    QDialog* dialog = openPrompts(stage);
    choose(*dialog, u"mine"_s);
    press(*dialog, u"removePrompt"_s);
    QVERIFY(stage.workspace().prompts().text(u"mine"_s));
    press(*dialog, u"removePrompt"_s);
    QVERIFY(!stage.workspace().prompts().text(u"mine"_s));
    QCOMPARE(dialog->findChild<QComboBox*>(u"prompts"_s)->findData(u"mine"_s), -1);
}

int main(int argc, char** argv) { return runWindowTest<PromptsTest>(argc, argv); }
#include "prompts_test.moc"
