#include "services/feed_list_service.h"
#include "services/settings_service.h"
#include "support/fake_peer.h"
#include "support/patience.h"
#include "support/recordings.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString answer(const QDialog& dialog) { return dialog.findChild<QLabel*>(u"feedAnswer"_s)->text(); }

QTableWidget& rows(const QDialog& dialog) { return *dialog.findChild<QTableWidget*>(u"otherFeeds"_s); }

} // namespace

/// The page of feeds by keys and clicks, with a server on the wire.
class FeedsPageTest : public QObject {
    Q_OBJECT

  private slots:
    void aPastedAddress_isAskedAddedAndSaved();
    void aWrongAddress_isSaidInPlace();
    void theList_isRenamedSwitchedOffAndCut();
    void thePage_canBeLookedAt_data();
    void thePage_canBeLookedAt();
};

void FeedsPageTest::aPastedAddress_isAskedAddedAndSaved() {
    FakePeer peer([](const Request&) { return Answer::xml(fixture(u"feeds/any/journal.rdf"_s)); });
    Stage stage;
    QDialog* dialog = openSettings(stage, u"Feeds"_s);
    auto* address = dialog->findChild<QLineEdit*>(u"feedAddress"_s);
    QVERIFY(!dialog->findChild<QPushButton*>(u"addFeed"_s)->isEnabled());
    type(*address, peer.url(u"/feed"_s).toString());
    QTest::keyClick(address, Qt::Key_Return); // adds, and leaves the dialog open
    QTRY_VERIFY_WITH_TIMEOUT(answer(*dialog).startsWith(u"Added “Journal of Leaves”: 1 entries"_s), patience);
    QCOMPARE(rows(*dialog).rowCount(), 1);
    QCOMPARE(address->text(), QString());
    QVERIFY(stage.workspace().feedList().feeds().isEmpty());
    type(*dialog->findChild<QLineEdit*>(u"network.contact"_s), u"ada@example.org"_s);
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(stage.workspace().feedList().feeds(),
             (QList<FeedSource>{{u"Journal of Leaves"_s, peer.url(u"/feed"_s).toString()}}));
    QCOMPARE(stage.workspace().settings().text(u"network.contact"_s), u"ada@example.org"_s);
}

void FeedsPageTest::aWrongAddress_isSaidInPlace() {
    FakePeer peer([](const Request&) { return Answer{.status = 404}; });
    Stage stage;
    QDialog* dialog = openSettings(stage, u"Feeds"_s);
    type(*dialog->findChild<QLineEdit*>(u"feedAddress"_s), peer.url(u"/feed"_s).toString());
    press(*dialog, u"addFeed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer(*dialog).contains(u"has nothing at this address"_s), patience);
    QVERIFY(savePicture(*dialog, u"dialog-feeds-wrong"_s));
    type(*dialog->findChild<QLineEdit*>(u"network.contact"_s), u"nobody"_s);
    press(*dialog, u"save"_s);
    QVERIFY(dialog->findChild<QLabel*>(u"settingsError"_s)->text().contains(u"network.contact"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void FeedsPageTest::theList_isRenamedSwitchedOffAndCut() {
    Stage stage({{u"feeds.others"_s, u"[{\"name\":\"A\",\"url\":\"https://a.org/\"},"
                                     "{\"name\":\"B\",\"url\":\"https://b.org/\"},"
                                     "{\"name\":\"C\",\"url\":\"https://c.org/\"}]"_s}});
    QDialog* dialog = openSettings(stage, u"Feeds"_s);
    QTableWidget& table = rows(*dialog);
    table.setFocus();
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(table.item(0, 0)->checkState(), Qt::Unchecked);
    table.setCurrentCell(1, 0);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.findChild<QLineEdit*>();
    QVERIFY(editor);
    type(*editor, u"Bees"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    table.setCurrentCell(2, 0);
    press(*dialog, u"removeFeed"_s);
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(stage.workspace().feedList().feeds(),
             (QList<FeedSource>{{u"A"_s, u"https://a.org/"_s, false}, {u"Bees"_s, u"https://b.org/"_s}}));
}

void FeedsPageTest::thePage_canBeLookedAt_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void FeedsPageTest::thePage_canBeLookedAt() {
    QFETCH(QString, theme);
    const QString list =
        u"[{\"name\":\"bioRxiv "
        u"Neuroscience\",\"url\":\"https://connect.biorxiv.org/biorxiv_xml.php?subject=neuroscience\"},"
        "{\"name\":\"A journal with quite a long name of many words and "
        "more\",\"url\":\"https://www.example.org/articles/rss\"},"
        "{\"name\":\"Off\",\"url\":\"http://blog.example.org/feed.xml\",\"enabled\":false}]"_s;
    Stage empty({{u"window.theme"_s, theme}});
    QDialog* without = openSettings(empty, u"Feeds"_s);
    QVERIFY(savePicture(*without, u"dialog-feeds-none-"_s + theme));
    QTest::keyClick(without, Qt::Key_Escape);
    Stage stage({{u"window.theme"_s, theme}, {u"feeds.others"_s, list}});
    QDialog* dialog = openSettings(stage, u"Feeds"_s);
    rows(*dialog).setCurrentCell(0, 0);
    QVERIFY(savePicture(*dialog, u"dialog-feeds-"_s + theme));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

int main(int argc, char** argv) { return runWindowTest<FeedsPageTest>(argc, argv); }
#include "feeds_test.moc"
