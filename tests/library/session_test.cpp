#include "library/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class SessionTest : public QObject {
    Q_OBJECT

  private slots:
    void session_isAliveUntilItEnds();
    void sessionKilledAsItBegan_isNotAliveAndLeavesNothing();
    void nextSession_takesAwayWhatKilledOnesLeft();

  private:
    QString library() const { return m_folder.filePath(u"library.sqlite"_s); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
};

void SessionTest::session_isAliveUntilItEnds() {
    QString name;
    {
        const Session session(library());
        name = session.name();
        QVERIFY(Session::isAlive(library(), name));
        QVERIFY(!Session::isAlive(library(), u"another"_s));
    }
    QVERIFY(!Session::isAlive(library(), name));
    QCOMPARE(files(), QStringList());
}

void SessionTest::sessionKilledAsItBegan_isNotAliveAndLeavesNothing() {
    QFile left(library() + u"-session-0123456789ab"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!Session::isAlive(library(), u"0123456789ab"_s));
    QCOMPARE(files(), QStringList());
}

void SessionTest::nextSession_takesAwayWhatKilledOnesLeft() {
    const Session running(library());
    const auto leave = [this](const QString& name, int secondsAgo) {
        QFile left(library() + u"-session-"_s + name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY(left.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                 QFileDevice::FileModificationTime));
    };
    leave(u"killed"_s, 3600);
    leave(u"beginning"_s, 1);
    QFile ownLock(library() + u"-session-"_s + running.name());
    QVERIFY(ownLock.open(QIODevice::ReadWrite));
    QVERIFY(ownLock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                                QFileDevice::FileModificationTime));
    const Session next(library());
    QVERIFY(Session::isAlive(library(), running.name()));
    QCOMPARE(files().size(), 3); // the two that run, and the one that may just begin
    QVERIFY(!files().contains(u"library.sqlite-session-killed"_s));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
