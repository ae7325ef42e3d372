#include "support/day_peer.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf publish` as a reader types it.
class CliPublishTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void list_namesTargetsAndTheirDays();
    void dryRun_saysWhatWouldBeDoneAndDoesNothing();
    void day_isPublishedOnceAndAgainWhenAsked();
    void failure_isOnStandardErrorAndInTheExitCode();
    void mailWithoutLibcurl_saysWhatToDo();
    void wrongWords_areUsage();

  private:
    Ran publish(const QStringList& options) const {
        return m_program.run(QStringList{u"publish"_s} + options);
    }
    void setTargets(const QByteArray& json) const {
        const Ran set =
            m_program.run({u"settings"_s, u"set"_s, u"publishing.targets"_s, QString::fromUtf8(json)});
        QVERIFY2(set.exitCode == 0, set.err.constData());
    }
    QByteArray folder(const QString& name) const {
        const QJsonObject target{{u"name"_s, name},
                                 {u"kind"_s, u"folder"_s},
                                 {u"without_summaries"_s, true},
                                 {u"folder"_s, m_program.path(name)}};
        return QJsonDocument(target).toJson(QJsonDocument::Compact);
    }
    QString file(const QString& name) const { return m_program.path(name + u"/2026-01-06.md"_s); }

    DayPeer m_peer;
    Program m_program;
};

void CliPublishTest::initTestCase() {
    for (const auto& [name, value] : m_peer.settings())
        QCOMPARE(m_program.run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
    QCOMPARE(m_program.run({u"fetch"_s, u"--day"_s, u"2026-01-06"_s}).exitCode, 0);
}

void CliPublishTest::list_namesTargetsAndTheirDays() {
    QVERIFY(publish({u"--list"_s}).err.contains("No publishing target"));
    setTargets("[" + folder(u"listed"_s) + "]");
    QVERIFY(publish({u"--list"_s}).out.contains("listed  Folder  sheaf"));
    QCOMPARE(publish({}).exitCode, 0);
    QVERIFY(publish({u"--list"_s}).out.contains("2026-01-06  published"));
}

void CliPublishTest::dryRun_saysWhatWouldBeDoneAndDoesNothing() {
    setTargets("[" + folder(u"dry"_s) + "]");
    const Ran ran = publish({u"--day"_s, u"2026-01-06"_s, u"--dry-run"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains("would be published"), ran.out.constData());
    QVERIFY(!QFile::exists(file(u"dry"_s)));
}

void CliPublishTest::day_isPublishedOnceAndAgainWhenAsked() {
    setTargets("[" + folder(u"once"_s) + "," + folder(u"other"_s) + "]");
    const QStringList once{u"--day"_s, u"2026-01-06"_s, u"--target"_s, u"once"_s};
    QVERIFY(publish(once).out.contains("published ("));
    QVERIFY(QFile::exists(file(u"once"_s)));
    QVERIFY(!QFile::exists(file(u"other"_s)));
    QVERIFY(publish(once).out.contains("published already"));
    QVERIFY(QFile::remove(file(u"once"_s)));
    QCOMPARE(publish(once + QStringList{u"--again"_s}).exitCode, 0);
    QVERIFY(QFile::exists(file(u"once"_s)));
}

void CliPublishTest::failure_isOnStandardErrorAndInTheExitCode() {
    QFile inTheWay(m_program.path(u"blocked"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    setTargets("[" + folder(u"blocked"_s) + "]");
    const Ran alone = publish({});
    QCOMPARE(alone.exitCode, 3);
    QVERIFY2(alone.err.contains("blocked"), alone.err.constData());
    setTargets("[" + folder(u"blocked"_s) + "," + folder(u"free"_s) + "]");
    QCOMPARE(publish({}).exitCode, 1);
    QVERIFY(publish({u"--list"_s}).out.contains("failed 2 times"));
}

/// It is looked for when the first mail is sent, and what is found first is no library at all.
void CliPublishTest::mailWithoutLibcurl_saysWhatToDo() {
    const QString folder = m_program.path(u"libraries"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile library(folder + u"/libcurl.so.4"_s);
    QVERIFY(library.open(QIODevice::WriteOnly) && library.write("no library\n") > 0);
    library.close();
    setTargets(R"([{"name": "group", "kind": "mail", "without_summaries": true, "from": "me@example.org",
                    "to": ["group@example.org"], "server": "127.0.0.1", "port": 9, "security": "none"}])");
    const QByteArray before = qgetenv("LD_LIBRARY_PATH");
    qputenv("LD_LIBRARY_PATH", QFile::encodeName(folder));
    const Ran ran = publish({u"--day"_s, u"2026-01-06"_s});
    qputenv("LD_LIBRARY_PATH", before);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("need the library libcurl, which is not there. Install it"),
             ran.err.constData());
}

void CliPublishTest::wrongWords_areUsage() {
    setTargets("[" + folder(u"here"_s) + "]");
    QCOMPARE(publish({u"--target"_s, u"nowhere"_s}).exitCode, 2);
    QCOMPARE(publish({u"--day"_s, u"yesterday"_s}).exitCode, 2);
    QCOMPARE(publish({u"--secret"_s, u"nowhere"_s}).exitCode, 2);
    QCOMPARE(publish({u"--secret"_s, u"here"_s}).exitCode, 2); // nothing on standard input
}

QTEST_GUILESS_MAIN(CliPublishTest)
#include "cli_publish_test.moc"
