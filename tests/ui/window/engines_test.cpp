#include "services/engine_service.h"
#include "services/settings_service.h"
#include "support/fake_peer.h"
#include "support/patience.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QSpinBox>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

Answer ollama(const Request&) {
    return Answer::json(
        R"({"models":[{"name":"nomic-embed-text:latest"},{"name":"qwen3:8b"},{"name":"gemma3:4b"}]})");
}

QString textOf(QDialog& dialog, const QString& field) { return dialog.findChild<QLineEdit*>(field)->text(); }

QComboBox& box(QDialog& dialog, const QString& name) { return *dialog.findChild<QComboBox*>(name); }

void chooseNewEngine(QDialog& dialog) { choose(box(dialog, u"engine"_s), u"Another engine…"_s); }

} // namespace

/// How an engine comes into the settings: from a provider that is known, from a server that runs on this
/// computer, with another one to take over.
class EnginesTest : public QObject {
    Q_OBJECT

  private slots:
    void preset_fillsTheFieldsAndIsSaved();
    void secondEngineOfAProvider_doesNotReplaceTheFirst();
    void otherProvider_isAnotherEngineAndLeavesTheKeyBehind();
    void typedName_outlivesTheChoiceOfAProvider();
    void engineToTakeOver_isChosenAndSaved();
    void runningServer_isOfferedAndUsed();
    void firstStart_offersTheServerThatRuns_data();
    void firstStart_offersTheServerThatRuns();
    void firstStartWithAnEngine_offersNothing();
    void engineChosenMeanwhile_takesTheOfferBack();
};

void EnginesTest::preset_fillsTheFieldsAndIsSaved() {
    Stage stage;
    QDialog* dialog = openSettings(stage, u"Summaries"_s);
    chooseNewEngine(*dialog);
    QVERIFY(dialog->findChild<QComboBox*>(u"kind"_s)->isVisible());
    choose(box(*dialog, u"preset"_s), u"Anthropic"_s);
    QVERIFY(!dialog->findChild<QComboBox*>(u"kind"_s)->isVisible());
    QCOMPARE(textOf(*dialog, u"engineName"_s), u"anthropic"_s);
    QCOMPARE(textOf(*dialog, u"baseUrl"_s), u"https://api.anthropic.com/v1"_s);
    QVERIFY(!textOf(*dialog, u"model"_s).isEmpty());
    QVERIFY(savePicture(*dialog, u"dialog-preset"_s));
    auto* requests = dialog->findChild<QSpinBox*>(u"requestsPerMinute"_s);
    QVERIFY(!requests->isVisible());
    press(*dialog, u"limits"_s);
    QVERIFY(requests->isVisible());
    QCOMPARE(requests->value(), 50);
    QVERIFY(savePicture(*dialog, u"dialog-preset-limits"_s));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    SettingsService& settings = stage.workspace().settings();
    QCOMPARE(settings.text(u"engines.anthropic.kind"_s), u"anthropic"_s);
    QCOMPARE(settings.number(u"engines.anthropic.requests_per_minute"_s), 50);
    QCOMPARE(settings.text(u"summaries.engine"_s), u"anthropic"_s);
}

void EnginesTest::secondEngineOfAProvider_doesNotReplaceTheFirst() {
    Stage stage({{u"engines.openai.kind"_s, u"openai"_s}, {u"engines.openai.model"_s, u"the-first"_s}});
    QDialog* dialog = openSettings(stage, u"Summaries"_s);
    chooseNewEngine(*dialog);
    choose(box(*dialog, u"preset"_s), u"Anthropic"_s);
    choose(box(*dialog, u"preset"_s), u"OpenAI"_s);
    QCOMPARE(textOf(*dialog, u"engineName"_s), u"openai-2"_s);
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(stage.workspace().settings().text(u"engines.openai.model"_s), u"the-first"_s);
    QCOMPARE(stage.workspace().settings().text(u"summaries.engine"_s), u"openai-2"_s);
}

void EnginesTest::otherProvider_isAnotherEngineAndLeavesTheKeyBehind() {
    Stage stage({{u"engines.mine.kind"_s, u"openai"_s},
                 {u"engines.mine.base_url"_s, u"https://api.openai.com/v1"_s},
                 {u"summaries.engine"_s, u"mine"_s}});
    QVERIFY(awaited(stage.workspace().engines().storeKey(u"mine"_s, u"test-key"_s)));
    QDialog* dialog = openSettings(stage, u"Summaries"_s);
    auto* key = dialog->findChild<QLineEdit*>(u"key"_s);
    QTRY_VERIFY_WITH_TIMEOUT(key->placeholderText().contains(u"keychain"_s), patience);
    QVERIFY(!dialog->findChild<QLineEdit*>(u"engineName"_s)->isVisible());
    choose(box(*dialog, u"preset"_s), u"Anthropic"_s);
    QCOMPARE(box(*dialog, u"engine"_s).currentText(), u"Another engine…"_s);
    QCOMPARE(textOf(*dialog, u"engineName"_s), u"anthropic"_s);
    QVERIFY(key->placeholderText().isEmpty());
}

void EnginesTest::typedName_outlivesTheChoiceOfAProvider() {
    Stage stage;
    QDialog* dialog = openSettings(stage, u"Summaries"_s);
    chooseNewEngine(*dialog);
    type(*dialog->findChild<QLineEdit*>(u"engineName"_s), u"cheap"_s);
    choose(box(*dialog, u"preset"_s), u"DeepSeek"_s);
    QCOMPARE(textOf(*dialog, u"engineName"_s), u"cheap"_s);
    QCOMPARE(textOf(*dialog, u"baseUrl"_s), u"https://api.deepseek.com/v1"_s);
}

void EnginesTest::engineToTakeOver_isChosenAndSaved() {
    Stage stage({{u"engines.work.kind"_s, u"openai"_s},
                 {u"engines.work.base_url"_s, u"https://api.openai.com/v1"_s},
                 {u"engines.home.kind"_s, u"ollama"_s},
                 {u"engines.home.base_url"_s, u"http://127.0.0.1:9"_s},
                 {u"summaries.engine"_s, u"work"_s}});
    QDialog* dialog = openSettings(stage, u"Summaries"_s);
    auto& fallback = box(*dialog, u"fallback"_s);
    QCOMPARE(fallback.currentText(), u"Wait for me"_s);
    QCOMPARE(fallback.findData(u"work"_s), -1);
    choose(fallback, u"Go on with home"_s);
    QVERIFY(savePicture(*dialog, u"dialog-fallback"_s));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(stage.workspace().settings().text(u"engines.work.fallback"_s), u"home"_s);

    dialog = openSettings(stage, u"Summaries"_s);
    QCOMPARE(box(*dialog, u"fallback"_s).currentText(), u"Go on with home"_s);
    choose(box(*dialog, u"fallback"_s), u"Wait for me"_s);
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QVERIFY(stage.workspace().settings().text(u"engines.work.fallback"_s).isEmpty());
}

void EnginesTest::runningServer_isOfferedAndUsed() {
    const FakePeer server(ollama);
    const QString address = server.url(u""_s).toString();
    Stage stage({{u"summaries.local_servers"_s, address}, {u"window.theme"_s, u"dark"_s}});
    QDialog* dialog = openSettings(stage, u"Summaries"_s);
    auto* found = dialog->findChild<QLabel*>(u"foundServer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(found->isVisible(), patience);
    QVERIFY2(found->text().contains(u"Ollama with 2"_s), qPrintable(found->text()));
    QVERIFY(savePicture(*dialog, u"dialog-found-server"_s));
    press(*dialog, u"useFound"_s);
    QCOMPARE(textOf(*dialog, u"model"_s), u"qwen3:8b"_s);
    press(*dialog, u"listModels"_s);
    auto* answer = dialog->findChild<QLabel*>(u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->text().startsWith(u"It has 3"_s), patience);
    QVERIFY(savePicture(*dialog, u"dialog-found-used"_s));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(stage.workspace().settings().text(u"engines.ollama.base_url"_s), address);
    QCOMPARE(stage.workspace().settings().text(u"engines.ollama.kind"_s), u"ollama"_s);
}

void EnginesTest::firstStart_offersTheServerThatRuns_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void EnginesTest::firstStart_offersTheServerThatRuns() {
    QFETCH(QString, theme);
    const FakePeer server(ollama);
    const QString address = server.url(u""_s).toString();
    Stage stage({{u"summaries.local_servers"_s, address}, {u"window.theme"_s, theme}});
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"serverOffer"_s).isEmpty(), patience);
    const QString sentence = stage.text(u"serverOffer"_s);
    QVERIFY2(sentence.contains(u"Ollama at "_s + server.url().authority()), qPrintable(sentence));
    QVERIFY(savePicture(stage.window(), u"window-offer-"_s + theme));
    stage.click(u"useServer"_s);
    QVERIFY(stage.find(u"blankPage"_s)->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(stage.workspace().settings().text(u"summaries.engine"_s), u"ollama"_s);
    QCOMPARE(stage.workspace().settings().text(u"engines.ollama.base_url"_s), address);
    QCOMPARE(stage.workspace().settings().text(u"engines.ollama.model"_s), u"qwen3:8b"_s);
    QVERIFY(stage.text(u"serverOffer"_s).contains(u"qwen3:8b"_s));
    QVERIFY(!stage.find<QPushButton>(u"useServer"_s)->isVisible());
    QVERIFY(savePicture(stage.window(), u"window-offer-taken-"_s + theme));
}

void EnginesTest::firstStartWithAnEngine_offersNothing() {
    const FakePeer server(ollama);
    Stage stage({{u"summaries.local_servers"_s, server.url(u""_s).toString()},
                 {u"engines.work.kind"_s, u"openai"_s},
                 {u"summaries.engine"_s, u"work"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    QTest::qWait(300); // a server on this computer answers in some 10 ms
    QVERIFY(server.requests().isEmpty() && stage.text(u"serverOffer"_s).isEmpty());
}

void EnginesTest::engineChosenMeanwhile_takesTheOfferBack() {
    const FakePeer server(ollama);
    Stage stage({{u"summaries.local_servers"_s, server.url(u""_s).toString()}});
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"serverOffer"_s).isEmpty(), patience);
    QVERIFY(stage.workspace().settings().set(u"engines.work.kind"_s, u"openai"_s));
    QVERIFY(stage.workspace().settings().set(u"summaries.engine"_s, u"work"_s));
    QVERIFY(stage.text(u"serverOffer"_s).isEmpty());
}

int main(int argc, char** argv) { return runWindowTest<EnginesTest>(argc, argv); }
#include "engines_test.moc"
