#include "desktop/desktop_notifier.h"
#include "support/awaited.h"
#include "support/notification_peer.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Messages over a real session bus to a service that is played on it.
class DesktopNotifierTest : public QObject {
    Q_OBJECT

  private slots:
    void aMessage_isShownAsTheDesktopWantsIt();
    void markup_isEscapedWhereTheServerReadsIt();
    void aClick_opensSheafOnceForItsOwnMessage();
    void aProgramWithoutAWindow_offersNoClick();
    void nobodyThere_isSaidAndNoCrash();
    void aServerThatRefuses_isNobodyThere();
};

void DesktopNotifierTest::aMessage_isShownAsTheDesktopWantsIt() {
    const NotificationPeer peer;
    DesktopNotifier notifier;
    QVERIFY(awaited(notifier.show({u"Papers of 14 January 2026"_s, u"cs.CL 60 new, 4 for you"_s, true})));
    QCOMPARE(peer.shown().size(), 1);
    const ShownNotification shown = peer.shown().constFirst();
    QCOMPARE(shown.application, u"Sheaf"_s);
    QCOMPARE(shown.icon, u"org.sheaf.Sheaf"_s);
    QCOMPARE(shown.title, u"Papers of 14 January 2026"_s);
    QCOMPARE(shown.body, u"cs.CL 60 new, 4 for you"_s);
    QCOMPARE(shown.actions.value(0), u"default"_s);
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.sheaf.Sheaf"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).typeId(), int(QMetaType::UChar));
}

void DesktopNotifierTest::markup_isEscapedWhereTheServerReadsIt() {
    const QString text = u"Watched: <b>R&D</b> 2"_s;
    {
        const NotificationPeer reads;
        DesktopNotifier notifier;
        QVERIFY(awaited(notifier.show({u"a < b"_s, text})));
        QCOMPARE(reads.shown().constFirst().body, u"Watched: &lt;b&gt;R&amp;D&lt;/b&gt; 2"_s);
        QCOMPARE(reads.shown().constFirst().title, u"a < b"_s); // titles hold no markup
    }
    const NotificationPeer doesNot({u"body"_s});
    DesktopNotifier notifier;
    QVERIFY(awaited(notifier.show({u"a"_s, text})));
    QCOMPARE(doesNot.shown().constFirst().body, text);
}

void DesktopNotifierTest::aClick_opensSheafOnceForItsOwnMessage() {
    NotificationPeer peer;
    DesktopNotifier notifier;
    QSignalSpy opened(&notifier, &DesktopNotifier::opened);
    QVERIFY(awaited(notifier.show({u"a"_s, u"b"_s, true})));
    peer.click(77); // another program's
    peer.click(peer.shown().constFirst().id);
    QTRY_COMPARE(opened.size(), 1);
    peer.click(peer.shown().constFirst().id); // it was closed with the first click
    QVERIFY(awaited(notifier.show({u"c"_s, u"d"_s, true})));
    QTest::qWait(50);
    QCOMPARE(opened.size(), 1);
}

void DesktopNotifierTest::aProgramWithoutAWindow_offersNoClick() {
    const NotificationPeer peer;
    DesktopNotifier notifier;
    QVERIFY(awaited(notifier.show({u"a"_s, u"b"_s})));
    QVERIFY(peer.shown().constFirst().actions.isEmpty());
    QVERIFY(!peer.shown().constFirst().hints.contains(u"desktop-entry"_s));
}

void DesktopNotifierTest::nobodyThere_isSaidAndNoCrash() {
    DesktopNotifier notifier;
    const Outcome shown = awaited(notifier.show({u"a"_s, u"b"_s}));
    QVERIFY(!shown);
    QCOMPARE(shown.error().kind, ErrorKind::Unreachable);
    const NotificationPeer peer; // it has come meanwhile
    QVERIFY(awaited(notifier.show({u"a"_s, u"b"_s})));
    QCOMPARE(peer.shown().size(), 1);
}

void DesktopNotifierTest::aServerThatRefuses_isNobodyThere() {
    NotificationPeer peer;
    peer.fail();
    DesktopNotifier notifier;
    QCOMPARE(awaited(notifier.show({u"a"_s, u"b"_s})).error().kind, ErrorKind::Unreachable);
}

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "desktop_notifier_test.moc"
