#include "desktop/desktop_notifier.h"
#include "desktop/session_bus.h"
#include "support/awaited.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A session without a bus, as cron's and a server's are.
class NoDesktopTest : public QObject {
    Q_OBJECT

  private slots:
    void withoutABus_nothingIsShownAndThatIsSaid();
    void theUsersBus_isFoundForCron();
    void anEnvironmentThatKnows_isLeftAlone_data();
    void anEnvironmentThatKnows_isLeftAlone();

  private:
    /// A folder as the user's in /run/user, with a bus.
    static QString userFolder() {
        static const QTemporaryDir folder;
        QFile bus(folder.filePath(u"bus"_s));
        return bus.open(QIODevice::WriteOnly) ? folder.path() : QString();
    }
};

void NoDesktopTest::withoutABus_nothingIsShownAndThatIsSaid() {
    DesktopNotifier notifier;
    const Outcome shown = awaited(notifier.show({u"a"_s, u"b"_s}));
    QVERIFY(!shown);
    QCOMPARE(shown.error().kind, ErrorKind::Unreachable);
}

void NoDesktopTest::theUsersBus_isFoundForCron() {
    QProcessEnvironment cron;
    cron.insert(u"HOME"_s, u"/home/reader"_s);
    QCOMPARE(missingBusAddress(cron, userFolder()), u"unix:path="_s + userFolder() + u"/bus"_s);
    QCOMPARE(missingBusAddress(cron, u"/nowhere"_s), QString());
}

void NoDesktopTest::anEnvironmentThatKnows_isLeftAlone_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void NoDesktopTest::anEnvironmentThatKnows_isLeftAlone() {
    QFETCH(QString, name);
    QProcessEnvironment environment;
    environment.insert(name, u"x"_s);
    QCOMPARE(missingBusAddress(environment, userFolder()), QString());
}

QTEST_GUILESS_MAIN(NoDesktopTest)
#include "no_desktop_test.moc"
