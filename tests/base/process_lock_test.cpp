#include "base/process_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class ProcessLockTest : public QObject {
    Q_OBJECT

  private slots:
    void oneAtATime_hasIt();
    void fileThatAKilledOneLeft_locksNothing_data();
    void fileThatAKilledOneLeft_locksNothing();
    void folderThatIsNotThere_isAnError();

  private:
    QString path() const { return m_folder.filePath(u"work.lock"_s); }

    QTemporaryDir m_folder;
};

void ProcessLockTest::oneAtATime_hasIt() {
    ProcessLock first(path());
    QCOMPARE(first.tryLock().value(), true);
    QCOMPARE(first.tryLock().value(), true);
    {
        ProcessLock second(path());
        QCOMPARE(second.tryLock().value(), false);
    }
    first.unlock();
    ProcessLock third(path());
    QCOMPARE(third.tryLock().value(), true);
}

void ProcessLockTest::fileThatAKilledOneLeft_locksNothing_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("killed before it wrote into it") << QByteArray();
    QTest::newRow("names a process that lives")
        << QByteArray::number(QCoreApplication::applicationPid()) + "\nsheaf\n";
}

void ProcessLockTest::fileThatAKilledOneLeft_locksNothing() {
    QFETCH(QByteArray, content);
    QFile left(path());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(content);
    left.close();
    QCOMPARE(ProcessLock(path()).tryLock().value(), true);
}

void ProcessLockTest::folderThatIsNotThere_isAnError() {
    const auto locked = ProcessLock(m_folder.filePath(u"nowhere/work.lock"_s)).tryLock();
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(ProcessLockTest)
#include "process_lock_test.moc"
