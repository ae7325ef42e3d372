#include "services/publishing/publish_service.h"
#include "support/fake_peer.h"
#include "support/patience.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QTableWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Publishing from the real window: targets in the settings, a day published at them.
class PublishingTest : public QObject {
    Q_OBJECT

  private slots:
    void newTarget_isMadeTriedAndKept();
    void day_isPublishedAtTheTickedTargets_data();
    void day_isPublishedAtTheTickedTargets();
    void targetThatIsSwitchedOff_staysSoWhenOthersChange();
    void withoutTargets_theSettingsOpen();

  private:
    static QDialog* newestDialog() { return qobject_cast<QDialog*>(QApplication::activeModalWidget()); }
};

void PublishingTest::newTarget_isMadeTriedAndKept() {
    Stage stage;
    QDialog* settings = openSettings(stage, u"Publishing"_s);
    auto* menu = settings->findChild<QPushButton*>(u"addTarget"_s)->menu();
    menu->actions().at(0)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(newestDialog() && newestDialog() != settings, patience);
    QDialog* dialog = newestDialog();
    type(*dialog->findChild<QLineEdit*>(u"targetName"_s), u"Notes"_s);
    type(*dialog->findChild<QLineEdit*>(u"folder"_s), stage.desk().path(u"notes"_s));
    press(*dialog, u"tryTarget"_s);
    const auto* answer = dialog->findChild<QLabel*>(u"targetAnswer"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(answer->text().contains(u"takes files"_s), qPrintable(answer->text()),
                              patience);
    QVERIFY(savePicture(*dialog, u"publishing-folder"_s));
    press(*dialog, u"keepTarget"_s);
    auto* rows = settings->findChild<QTableWidget*>(u"targets"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, patience);
    press(*settings, u"save"_s);
    const auto targets = stage.workspace().publishing().targets();
    QCOMPARE(targets->size(), 1);
    QCOMPARE(targets->at(0).name, u"Notes"_s);
}

void PublishingTest::day_isPublishedAtTheTickedTargets_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void PublishingTest::day_isPublishedAtTheTickedTargets() {
    QFETCH(QString, theme);
    const FakePeer peer([](const Request&) { return Answer{.status = 403}; });
    Stage stage({{u"window.theme"_s, theme}});
    stage.loadSample();
    const auto set = stage.workspace().publishing().setTargets(
        {{.name = u"Reading group’s notes"_s, .place = FolderPlace{.folder = stage.desk().path(u"out"_s)}},
         {.name = u"Channel"_s, .place = WebhookPlace{.address = peer.url().toString()}},
         {.name = u"Mail to a group with a rather long name"_s,
          .enabled = false,
          .place = MailPlace{.from = u"me@example.org"_s, .to = {u"group@example.org"_s}}}});
    QVERIFY(set.ok());
    stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog& dialog = Stage::awaitDialog();
    press(dialog, u"publishNow"_s);
    const auto says = [&dialog](const QString& text) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* l) { return l->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"2026-01-06.md"_s) && says(u"failed"_s), patience);
    QVERIFY(savePicture(dialog, u"publishing-day-"_s + theme));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"Channel"_s), patience);
    QVERIFY(QFile::exists(stage.desk().path(u"out/2026-01-06.md"_s)));
    QDialog* settings = openSettings(stage, u"Publishing"_s);
    auto* rows = settings->findChild<QTableWidget*>(u"targets"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows->item(1, 2)->text().contains(u"failed"_s), patience);
    rows->selectRow(1);
    QVERIFY(savePicture(*settings, u"publishing-settings-"_s + theme));
    rows->selectRow(2);
    press(*settings, u"editTarget"_s);
    QTRY_VERIFY_WITH_TIMEOUT(newestDialog() && newestDialog() != settings, patience);
    type(*newestDialog()->findChild<QLineEdit*>(u"server"_s), u"smtp.example.org"_s);
    type(*newestDialog()->findChild<QLineEdit*>(u"user"_s), u"me"_s);
    QVERIFY(savePicture(*newestDialog(), u"publishing-mail-"_s + theme));
}

void PublishingTest::targetThatIsSwitchedOff_staysSoWhenOthersChange() {
    Stage stage;
    PublishService& publishing = stage.workspace().publishing();
    QList<PublishTarget> targets;
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s})
        targets += {.name = name, .place = FolderPlace{.folder = stage.desk().path(name)}};
    QVERIFY(publishing.setTargets(targets).ok());
    QDialog* settings = openSettings(stage, u"Publishing"_s);
    auto* rows = settings->findChild<QTableWidget*>(u"targets"_s);
    rows->item(0, 0)->setCheckState(Qt::Unchecked);
    rows->selectRow(1);
    press(*settings, u"removeTarget"_s);
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->item(0, 0)->checkState(), Qt::Unchecked);
    rows->selectRow(0);
    press(*settings, u"editTarget"_s);
    QTRY_VERIFY_WITH_TIMEOUT(newestDialog() && newestDialog() != settings, patience);
    press(*newestDialog(), u"keepTarget"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newestDialog(), settings, patience);
    QCOMPARE(rows->item(0, 0)->checkState(), Qt::Unchecked);
    press(*settings, u"save"_s);
    QCOMPARE(publishing.targets()->at(0).enabled, false);
    QCOMPARE(publishing.targets()->at(1).name, u"three"_s);
}

void PublishingTest::withoutTargets_theSettingsOpen() {
    Stage stage;
    stage.loadSample();
    stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(Stage::awaitDialog().findChild<QPushButton*>(u"addTarget"_s)->isVisible());
}

int main(int argc, char** argv) { return runWindowTest<PublishingTest>(argc, argv); }

#include "publishing_test.moc"
