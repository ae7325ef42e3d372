#include "services/engine_service.h"
#include "support/patience.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The settings dialog on a desktop without a keychain.
class NoKeychainTest : public QObject {
    Q_OBJECT

  private slots:
    void keyThatCannotBeStored_isOfferedForThisRun();
};

void NoKeychainTest::keyThatCannotBeStored_isOfferedForThisRun() {
    Stage stage(
        {{u"engines.mine.kind"_s, u"openai"_s}, {u"engines.mine.base_url"_s, u"http://127.0.0.1:9/v1"_s}});
    stage.press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() != nullptr, patience);
    QDialog* dialog = Stage::dialog();
    auto* pages = dialog->findChild<QListWidget*>(u"pages"_s);
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(pages->item(1)).center());
    auto* engine = dialog->findChild<QComboBox*>(u"engine"_s);
    engine->setFocus();
    QTest::keyClick(engine, Qt::Key_Down);
    QCOMPARE(engine->currentText(), u"mine"_s);

    type(*dialog->findChild<QLineEdit*>(u"key"_s), u"secret-of-this-run"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveKey"_s), Qt::LeftButton);
    auto* thisRun = dialog->findChild<QPushButton*>(u"thisRun"_s);
    QTRY_VERIFY_WITH_TIMEOUT(thisRun->isVisible(), patience);
    const QString sentence = dialog->findChild<QLabel*>(u"answer"_s)->text();
    QVERIFY2(sentence.contains(u"keychain"_s), qPrintable(sentence));
    QVERIFY(savePicture(*dialog, u"dialog-no-keychain"_s));

    QTest::mouseClick(thisRun, Qt::LeftButton);
    QVERIFY(!thisRun->isVisible());
    QVERIFY(dialog->findChild<QLineEdit*>(u"key"_s)->text().isEmpty());
    QVERIFY(awaited(stage.workspace().engines().hasKey(u"mine"_s)).value());
}

int main(int argc, char** argv) {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    return runWindowTest<NoKeychainTest>(argc, argv);
}
#include "no_keychain_test.moc"
