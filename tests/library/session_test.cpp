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

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
