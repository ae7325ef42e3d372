#include "services/archive_service.h"
#include "services/daily/daily_service.h"
#include "services/settings_service.h"
#include "support/fake_peer.h"
#include "support/notification_peer.h"
#include "support/patience.h"
#include "support/recordings.h"
#include "support/tray_peer.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The window that works by itself, with a tray and a notification service on the session's bus.
class UnattendedTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void aMissedRun_isMadeUpForAtTheStart();
    void whatIsSwitchedOff_doesNotRunByItself();
    void catchUp_isOneKey();
    void whatNobodyShowed_theWindowSays();
    void aClickOnTheNotification_bringsTheWindow();
    void withTheTray_closingHidesTheWindow();
    void theTraysMenu_fetchesAndQuits();
    void withoutTheSetting_closingEndsTheProgram();
    void theTraySetting_countsAtOnce();
    void theSettings_areSavedAndRead();
    void theSettingsPage_canBeLookedAt_data();
    void theSettingsPage_canBeLookedAt();

  private:
    QList<std::pair<QString, QString>> settings(const QList<std::pair<QString, QString>>& more = {}) const {
        return QList<std::pair<QString, QString>>{
                   {u"feeds.arxiv.enabled"_s, u"false"_s},
                   {u"feeds.huggingface.api_url"_s, m_peer->url(u"/hf"_s).toString()}} +
               more;
    }
    static QAction* trayAction(const QString& text) {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* menu = qobject_cast<QMenu*>(widget))
                for (QAction* action : menu->actions())
                    if (action->text() == text)
                        return action;
        return nullptr;
    }

    TrayPeer m_tray; ///< first of all: Qt looks for a tray once
    std::unique_ptr<FakePeer> m_peer;
    qsizetype m_papers = 0;
};

void UnattendedTest::init() {
    const QByteArray picks = projectFile(u"resources/sample/sample-huggingface.json"_s);
    m_papers = QJsonDocument::fromJson(picks).array().size();
    m_peer = std::make_unique<FakePeer>([picks](const Request& request) {
        const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        return Answer::json(request.query.queryItemValue(u"date"_s) == today ? picks : QByteArray("[]"));
    });
}

void UnattendedTest::aMissedRun_isMadeUpForAtTheStart() {
    const NotificationPeer desktop;
    Stage stage(settings({{u"daily.enabled"_s, u"true"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, patience);
    QCOMPARE(desktop.shown().constFirst().body, u"Hugging Face %1"_s.arg(m_papers));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"Hugging Face"_s), patience);
    const auto asked = m_peer->requests().size();
    stage.restart(); // it was done: nothing is made up for
    QTest::qWait(500);
    QCOMPARE(m_peer->requests().size(), asked);
}

void UnattendedTest::whatIsSwitchedOff_doesNotRunByItself() {
    Stage stage(settings());
    QTest::qWait(500);
    QVERIFY(m_peer->requests().isEmpty());
    if (const Outcome set = stage.workspace().settings().set(u"daily.enabled"_s, u"true"_s); !set)
        QFAIL(qPrintable(set.error().sentence));
    QTRY_VERIFY_WITH_TIMEOUT(!m_peer->requests().isEmpty(), patience);
}

void UnattendedTest::catchUp_isOneKey() {
    const NotificationPeer desktop;
    Stage stage(settings());
    QSignalSpy finished(&stage.workspace().daily(), &DailyService::finished);
    stage.press(Qt::Key_F5, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(awaited(stage.workspace().archive().find({.search = u"is:summarised"_s}))->size(), m_papers);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, patience);
    QCOMPARE(desktop.shown().constFirst().actions.value(0), u"default"_s);
}

void UnattendedTest::whatNobodyShowed_theWindowSays() {
    Stage stage(settings());
    stage.press(Qt::Key_F5, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).startsWith(u"Papers of "_s), patience);
    QVERIFY(awaited(stage.workspace().daily().takeUntold())->isEmpty());
}

void UnattendedTest::aClickOnTheNotification_bringsTheWindow() {
    NotificationPeer desktop;
    Stage stage(settings({{u"daily.enabled"_s, u"true"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, patience);
    stage.window().showMinimized();
    desktop.click(desktop.shown().constFirst().id);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window().isMinimized() && stage.window().isVisible(), patience);
}

void UnattendedTest::withTheTray_closingHidesTheWindow() {
    Stage stage(settings({{u"window.tray"_s, u"true"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_tray.icon().isEmpty(), patience);
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    QVERIFY(!stage.window().close());
    QVERIFY(!stage.window().isVisible());
    m_tray.click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().isVisible(), patience);
}

void UnattendedTest::theTraysMenu_fetchesAndQuits() {
    Stage stage(settings({{u"window.tray"_s, u"true"_s}}));
    QSignalSpy finished(&stage.workspace().daily(), &DailyService::finished);
    stage.window().close();
    QVERIFY(trayAction(u"Fetch now"_s));
    trayAction(u"Fetch now"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_tray.toolTip().contains(u"%1 papers"_s.arg(m_papers)), patience);
    QVERIFY(!stage.window().isVisible());
    trayAction(u"Open Sheaf"_s)->trigger();
    QVERIFY(stage.window().isVisible());
    trayAction(u"Quit"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window().isVisible(), patience);
}

void UnattendedTest::withoutTheSetting_closingEndsTheProgram() {
    Stage stage(settings());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    QVERIFY(stage.window().close());
}

void UnattendedTest::theTraySetting_countsAtOnce() {
    Stage stage(settings());
    QDialog* dialog = openSettings(stage, u"Daily"_s);
    dialog->findChild<QCheckBox*>(u"windowTray"_s)->click();
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QVERIFY(!stage.window().close());
    QVERIFY(!stage.window().isVisible());
    if (const Outcome set = stage.workspace().settings().set(u"window.tray"_s, u"false"_s); !set)
        QFAIL(qPrintable(set.error().sentence));
    QVERIFY(stage.window().isVisible()); // there is no other way back to it now
}

void UnattendedTest::theSettings_areSavedAndRead() {
    Stage stage(settings());
    QDialog* dialog = openSettings(stage, u"Daily"_s);
    QVERIFY(!dialog->findChild<QComboBox*>(u"dailyWhen"_s)->isVisible()); // nothing to choose yet
    dialog->findChild<QCheckBox*>(u"dailySummarise"_s)->click();
    dialog->findChild<QCheckBox*>(u"dailyEnabled"_s)->click();
    choose(*dialog->findChild<QComboBox*>(u"dailyWhen"_s), 1);
    dialog->findChild<QTimeEdit*>(u"dailyAt"_s)->setTime(QTime(6, 5));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    const SettingsService& saved = stage.workspace().settings();
    QCOMPARE(saved.text(u"daily.at"_s), u"06:05"_s);
    QVERIFY(saved.flag(u"daily.enabled"_s));
    QVERIFY(!saved.flag(u"daily.summarise"_s));
    QVERIFY(saved.flag(u"daily.notify"_s));
    dialog = openSettings(stage, u"Daily"_s);
    QCOMPARE(dialog->findChild<QTimeEdit*>(u"dailyAt"_s)->time(), QTime(6, 5));
    QVERIFY(dialog->findChild<QTimeEdit*>(u"dailyAt"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void UnattendedTest::theSettingsPage_canBeLookedAt_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void UnattendedTest::theSettingsPage_canBeLookedAt() {
    QFETCH(QString, theme);
    Stage stage(settings({{u"window.theme"_s, theme}, {u"daily.at"_s, u"07:30"_s}}));
    QDialog* dialog = openSettings(stage, u"Daily"_s);
    dialog->findChild<QCheckBox*>(u"dailyEnabled"_s)->click();
    QVERIFY(savePicture(*dialog, u"dialog-daily-"_s + theme));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

int main(int argc, char** argv) { return runWindowTest<UnattendedTest>(argc, argv); }
#include "unattended_test.moc"
