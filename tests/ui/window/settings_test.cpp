#include "services/engine_service.h"
#include "services/settings_service.h"
#include "support/day_peer.h"
#include "support/fake_peer.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString answer(QDialog& dialog) { return dialog.findChild<QLabel*>(u"answer"_s)->text(); }

} // namespace

/// The settings dialog by clicks and keys, with the real settings file, the real keychain and a peer on the
/// wire.
class SettingsTest : public QObject {
    Q_OBJECT

  private slots:
    void interests_areSavedALinePhrase();
    void newInterests_areOfferedAndScoreTheDay();
    void endpoint_isTestedItsKeyKeptAndUsed();
    void refusedKey_showsTheProvidersOwnWords();
    void badAddress_keepsTheDialogOpenWithTheReason();
    void theme_changesTheWindowAtOnce();
    void everyPage_canBeLookedAt();
    void shortcutsAndAbout_openByKeyAndMenu();
};

void SettingsTest::interests_areSavedALinePhrase() {
    Stage stage;
    QDialog* dialog = openSettings(stage, u"Interests"_s);
    type(*dialog->findChild<QPlainTextEdit*>(u"interests"_s), u"long context\nefficient inference\n"_s);
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(stage.workspace().settings().list(u"reader.interests"_s),
             (QStringList{u"long context"_s, u"efficient inference"_s}));
}

void SettingsTest::newInterests_areOfferedAndScoreTheDay() {
    Stage stage;
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    const auto notice = [&stage] { return stage.text(u"noticeSentence"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(u"There are no scores"_s), patience);
    QVERIFY(!stage.row(0).score);
    stage.click(u"noticeAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() != nullptr, patience);
    type(*Stage::dialog()->findChild<QPlainTextEdit*>(u"interests"_s), u"robot\nlanguage model"_s);
    press(*Stage::dialog(), u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(u"Your interests"_s), patience);
    stage.click(u"noticeAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).score.value_or(0) > 0, patience);
}

void SettingsTest::endpoint_isTestedItsKeyKeptAndUsed() {
    DayPeer peer;
    Stage stage;
    QDialog* dialog = openSettings(stage, u"Summaries"_s);
    auto* engine = dialog->findChild<QComboBox*>(u"engine"_s);
    choose(*engine, engine->count() - 1);
    type(*dialog->findChild<QLineEdit*>(u"engineName"_s), u"mine"_s);
    type(*dialog->findChild<QLineEdit*>(u"baseUrl"_s), peer.peer().url(u"/v1"_s).toString());
    type(*dialog->findChild<QLineEdit*>(u"model"_s), u"test-model"_s);
    type(*dialog->findChild<QLineEdit*>(u"key"_s), u"test-key"_s);
    press(*dialog, u"test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer(*dialog).startsWith(u"It answered"_s), patience);
    QCOMPARE(peer.peer().requests().last().header("Authorization"), QByteArray("Bearer test-key"));
    press(*dialog, u"saveKey"_s);
    QTRY_COMPARE_WITH_TIMEOUT(answer(*dialog), u"The key is in the keychain."_s, patience);
    QVERIFY(savePicture(*dialog, u"dialog-summaries"_s));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(stage.workspace().settings().text(u"summaries.engine"_s), u"mine"_s);
    QVERIFY(awaited(stage.workspace().engines().hasKey(u"mine"_s)).value());

    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"%1 summarised"_s.arg(stage.rows())),
                             patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(0).score, 77, patience);
    QVERIFY(!stage.row(0).extracted);
}

void SettingsTest::refusedKey_showsTheProvidersOwnWords() {
    DayPeer peer;
    Stage stage(peer.settings());
    QDialog* dialog = openSettings(stage, u"Summaries"_s);
    auto* engine = dialog->findChild<QComboBox*>(u"engine"_s);
    choose(*engine, 1);
    QCOMPARE(engine->currentText(), u"peer"_s);
    type(*dialog->findChild<QLineEdit*>(u"key"_s), u"wrong"_s);
    press(*dialog, u"test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer(*dialog).contains(u"Incorrect API key provided"_s), patience);
    QVERIFY(savePicture(*dialog, u"dialog-key-refused"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void SettingsTest::badAddress_keepsTheDialogOpenWithTheReason() {
    Stage stage;
    QDialog* dialog = openSettings(stage, u"Feeds"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"addresses"_s), Qt::LeftButton);
    type(*dialog->findChild<QLineEdit*>(u"feeds.arxiv.api_url"_s), u"not an address"_s);
    press(*dialog, u"save"_s);
    auto* error = dialog->findChild<QLabel*>(u"settingsError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(!error->text().isEmpty());
    QVERIFY(savePicture(*dialog, u"dialog-feeds"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QVERIFY(stage.workspace().settings().text(u"feeds.arxiv.api_url"_s).startsWith(u"https://"_s));
}

void SettingsTest::theme_changesTheWindowAtOnce() {
    Stage stage({{u"window.theme"_s, u"light"_s}});
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"%1 summarised"_s.arg(stage.rows())),
                             patience);
    stage.clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).read, patience);
    const QColor before = stage.window().grab().toImage().pixelColor(4, 200);
    QDialog* dialog = openSettings(stage, u"Appearance"_s);
    choose(*dialog->findChild<QComboBox*>(u"theme"_s), 2);
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.window().grab().toImage().pixelColor(4, 200).lightness() < before.lightness() / 2, patience);
    QVERIFY(savePicture(stage.window(), u"window-day-dark"_s));
}

void SettingsTest::everyPage_canBeLookedAt() {
    Stage stage({{u"window.theme"_s, u"dark"_s}});
    for (const QString& page : {u"Feeds"_s, u"Summaries"_s, u"Language"_s, u"Interests"_s, u"Appearance"_s}) {
        QDialog* dialog = openSettings(stage, page);
        QVERIFY(savePicture(*dialog, u"dialog-dark-"_s + page.toLower()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    }
}

void SettingsTest::shortcutsAndAbout_openByKeyAndMenu() {
    Stage stage;
    stage.loadSample();
    stage.press(u"?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() != nullptr, patience);
    const auto shown = Stage::dialog()
                           ->findChild<QTreeWidget*>(u"shortcutList"_s)
                           ->findItems(u"Next paper"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0]->text(1), u"j"_s);
    QVERIFY(savePicture(*Stage::dialog(), u"dialog-shortcuts"_s));
    QTest::keyClick(Stage::dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QMenuBar* bar = stage.window().menuBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(bar->actions().last()).center());
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() != nullptr, patience);
    QVERIFY(savePicture(stage.window(), u"window-menu"_s));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() != nullptr, patience);
    QVERIFY(savePicture(*Stage::dialog(), u"dialog-about"_s));
    QTest::keyClick(Stage::dialog(), Qt::Key_Escape);
}

int main(int argc, char** argv) { return runWindowTest<SettingsTest>(argc, argv); }
#include "settings_test.moc"
