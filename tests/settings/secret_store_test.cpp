#include "settings/secret_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"sk-test-0123456789-ключ"_s;

template <class T>
T waited(QFuture<T> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
        qFatal("the keychain did not answer");
    return future.result();
}

bool homeHolds(const QByteArray& text) {
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

/// What this program says when it is run again (see `main`) with another bus, or none.
QString said(const QString& task, const QString& busAddress, QStringList command = {}) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"DISPLAY"_s);
    if (!busAddress.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    const QTemporaryDir elsewhere;
    environment.insert(u"XDG_RUNTIME_DIR"_s, elsewhere.path());
    environment.insert(u"XDG_DATA_HOME"_s, elsewhere.path());
    environment.insert(u"SHEAF_KEYCHAIN_TASK"_s, task);
    child.setProcessEnvironment(environment);
    command += QCoreApplication::applicationFilePath();
    child.start(command.takeFirst(), command);
    child.waitForFinished(30000);
    return QString::fromUtf8(child.readAllStandardOutput()).trimmed();
}

void verifyTellsWhatToDo(const QString& sentence) {
    QVERIFY2(sentence.startsWith(u"The desktop's keychain cannot be used ("_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(
                 u"Start and unlock a secret service such as gnome-keyring or KWallet and try again, or "
                 u"give the key for this run only: it is then kept in memory and nowhere else."_s),
             qPrintable(sentence));
}

int reportTask(const QString& task) {
    SecretStore store(5000);
    store.useForThisRun(u"memory"_s, secret);
    QString sentence;
    if (task == u"write")
        sentence = waited(store.write(u"work"_s, secret)).error().sentence;
    else if (task == u"remove")
        sentence = waited(store.remove(u"work"_s)).error().sentence;
    else if (task == u"memory")
        sentence = waited(store.read(u"memory"_s)).value();
    else
        sentence = waited(store.read(u"work"_s)).error().sentence;
    QTextStream(stdout) << sentence << Qt::endl;
    return 0;
}

} // namespace

class SecretStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void writtenKey_isReadByAnotherStore();
    void absentKey_isNotFoundAndSaysHowToStoreIt();
    void removedKey_isGoneAndRemovingAgainIsFine();
    void keyForThisRun_winsAndIsNeverStored();
    void storingAKey_endsTheOneForThisRun();
    void emptyKey_isRefused();
    void unansweredKeychain_endsByItsTimeout();
    void withoutBus_everyCallIsOneClearSentence_data();
    void withoutBus_everyCallIsOneClearSentence();
    void keyringThatCannotBeUnlocked_isOneClearSentence();
    void withoutBus_aKeyForThisRunStillWorks();
};

void SecretStoreTest::writtenKey_isReadByAnotherStore() {
    QVERIFY(waited(SecretStore().write(u"work"_s, secret + u"\n"_s)).ok());
    SecretStore other;
    const auto key = waited(other.read(u"work"_s));
    QVERIFY2(key.ok(), qPrintable(key.ok() ? QString() : key.error().sentence));
    QCOMPARE(*key, secret);
    QVERIFY(!homeHolds(secret.toUtf8()));
}

void SecretStoreTest::absentKey_isNotFoundAndSaysHowToStoreIt() {
    SecretStore store;
    const auto key = waited(store.read(u"nobody"_s));
    QVERIFY(!key.ok());
    QCOMPARE(key.error().kind, ErrorKind::NotFound);
    QVERIFY2(key.error().sentence.contains(u"sheaf key set nobody"_s), qPrintable(key.error().sentence));
}

void SecretStoreTest::removedKey_isGoneAndRemovingAgainIsFine() {
    SecretStore store;
    QVERIFY(waited(store.write(u"short"_s, secret)).ok());
    QVERIFY(waited(store.remove(u"short"_s)).ok());
    QCOMPARE(waited(store.read(u"short"_s)).error().kind, ErrorKind::NotFound);
    QVERIFY(waited(store.remove(u"short"_s)).ok());
}

void SecretStoreTest::keyForThisRun_winsAndIsNeverStored() {
    SecretStore store;
    QVERIFY(waited(store.write(u"both"_s, u"stored"_s)).ok());
    store.useForThisRun(u"both"_s, u"for this run"_s);
    QCOMPARE(*waited(store.read(u"both"_s)), u"for this run"_s);
    SecretStore other;
    QCOMPARE(*waited(other.read(u"both"_s)), u"stored"_s);
}

void SecretStoreTest::storingAKey_endsTheOneForThisRun() {
    SecretStore store;
    store.useForThisRun(u"replaced"_s, u"old"_s);
    QVERIFY(waited(store.write(u"replaced"_s, u"new"_s)).ok());
    QCOMPARE(*waited(store.read(u"replaced"_s)), u"new"_s);
}

void SecretStoreTest::emptyKey_isRefused() {
    SecretStore store;
    QCOMPARE(waited(store.write(u"work"_s, u" \n"_s)).error().kind, ErrorKind::Usage);
}

void SecretStoreTest::unansweredKeychain_endsByItsTimeout() {
    SecretStore impatient(0);
    const auto key = waited(impatient.read(u"work"_s));
    QVERIFY(!key.ok());
    QCOMPARE(key.error().kind, ErrorKind::Keychain);
    QVERIFY2(key.error().sentence.contains(u"did not answer in time"_s), qPrintable(key.error().sentence));
    QTest::qWait(200); // the late answer must do no harm
}

void SecretStoreTest::withoutBus_everyCallIsOneClearSentence_data() {
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("bus");
    for (const char* task : {"read", "write", "remove"}) {
        QTest::addRow("%s, no bus", task) << QString::fromLatin1(task) << QString();
        QTest::addRow("%s, bus gone", task) << QString::fromLatin1(task) << u"unix:path=/nonexistent/bus"_s;
    }
}

void SecretStoreTest::withoutBus_everyCallIsOneClearSentence() {
    QFETCH(QString, task);
    QFETCH(QString, bus);
    verifyTellsWhatToDo(said(task, bus));
}

void SecretStoreTest::keyringThatCannotBeUnlocked_isOneClearSentence() {
    verifyTellsWhatToDo(said(u"write"_s, QString(), {u"dbus-run-session"_s, u"--"_s}));
}

void SecretStoreTest::withoutBus_aKeyForThisRunStillWorks() {
    QCOMPARE(said(u"memory"_s, QString()), secret);
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QString task = qEnvironmentVariable("SHEAF_KEYCHAIN_TASK");
    if (!task.isEmpty())
        return reportTask(task);
    SecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secret_store_test.moc"
