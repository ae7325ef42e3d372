#include "support/day_peer.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Money by the command line, against a peer on this machine that the reader's own table has a price for.
class CliCostTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void estimate_saysWhatItWouldCost_andAsksNobody();
    void run_saysItsCost_andTheLedgerKeepsIt();
    void cap_pausesWithOneMessage();
    void prices_canBeSetAndTakenAway();
    void failedOnes_areRetriedAlone();
    void wrongUsage_isExitCodeTwo_data();
    void wrongUsage_isExitCodeTwo();

  private:
    Ran run(const QStringList& command) const { return m_program->run(command); }
    void mustRun(const QStringList& command) const {
        const Ran ran = run(command);
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
    }
    QJsonObject costs(const QString& by) const {
        return QJsonDocument::fromJson(run({u"cost"_s, u"--by"_s, by, u"--json"_s}).out).object();
    }
    qsizetype asked() const {
        qsizetype count = 0;
        for (const Request& request : m_peer->peer().requests())
            count += request.method == "POST" ? 1 : 0;
        return count;
    }

    const QStringList m_summarize{u"summarize"_s, u"--day"_s, u"2026-01-06"_s, u"--engine"_s, u"peer"_s};
    std::unique_ptr<DayPeer> m_peer;
    std::unique_ptr<Program> m_program;
};

void CliCostTest::init() {
    m_peer = std::make_unique<DayPeer>();
    m_program = std::make_unique<Program>();
    for (const auto& [name, value] : m_peer->settings())
        mustRun({u"settings"_s, u"set"_s, name, value});
    QCOMPARE(m_program->run({u"key"_s, u"set"_s, u"peer"_s}, "test-key").exitCode, 0);
    mustRun({u"fetch"_s, u"--day"_s, u"2026-01-06"_s});
    mustRun({u"cost"_s, u"--set-price"_s, u"test-*"_s, u"1"_s, u"10"_s});
}

void CliCostTest::estimate_saysWhatItWouldCost_andAsksNobody() {
    const Ran ran = run(m_summarize + QStringList{u"--estimate"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.out.contains(QByteArray::number(DayPeer::ids().size()) + " papers"), ran.out.constData());
    QVERIFY2(ran.out.contains("USD"), ran.out.constData());
    QCOMPARE(asked(), 0);
}

void CliCostTest::run_saysItsCost_andTheLedgerKeepsIt() {
    const Ran ran = run(m_summarize);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    const auto papers = DayPeer::ids().size();
    QVERIFY2(ran.err.contains("Spent: "), ran.err.constData());
    const qint64 micros = papers * (100 * 1 + 20 * 10);
    for (const QString& by : {u"day"_s, u"model"_s, u"engine"_s}) {
        const QJsonArray lines = costs(by)[u"spending"].toArray();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][u"cost_micros"].toInteger(), micros);
        QCOMPARE(lines[0][u"requests"].toInteger(), papers);
    }
    QCOMPARE(costs(u"engine"_s)[u"spending"][0][u"of"].toString(), u"peer"_s);
    QCOMPARE(costs(u"day"_s)[u"today_micros"].toInteger(), micros);
    const Ran text = run({u"cost"_s});
    QVERIFY2(text.out.contains("requests") && text.out.contains("Today: "), text.out.constData());
}

void CliCostTest::cap_pausesWithOneMessage() {
    mustRun({u"settings"_s, u"set"_s, u"summaries.cap_per_day"_s, u"0.0001"_s});
    const Ran ran = run(m_summarize);
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.err.count("summaries.cap_per_day"), 1);
    QCOMPARE(asked(), 0);
    mustRun({u"settings"_s, u"reset"_s, u"summaries.cap_per_day"_s});
    mustRun({u"summarize"_s, u"--resume"_s});
    QCOMPARE(asked(), DayPeer::ids().size());
}

void CliCostTest::prices_canBeSetAndTakenAway() {
    QVERIFY(run({u"cost"_s, u"--prices"_s}).out.contains("test-*  1.00 USD in, 10.00 USD out (yours)"));
    mustRun({u"cost"_s, u"--remove-price"_s, u"test-*"_s});
    const Ran table = run({u"cost"_s, u"--prices"_s});
    QVERIFY(!table.out.contains("test-*"));
    QVERIFY(table.out.contains("gpt-4o-mini"));
}

void CliCostTest::failedOnes_areRetriedAlone() {
    const QStringList failed{u"summarize"_s, u"--failed"_s, u"--engine"_s, u"peer"_s};
    mustRun(failed);
    QCOMPARE(asked(), 0);
    mustRun(m_summarize);
    const auto before = asked();
    mustRun(failed);
    QCOMPARE(asked(), before);
}

void CliCostTest::wrongUsage_isExitCodeTwo_data() {
    QTest::addColumn<QStringList>("command");
    QTest::newRow("no heading") << QStringList{u"cost"_s, u"--by"_s, u"moon"_s};
    QTest::newRow("no date") << QStringList{u"cost"_s, u"--from"_s, u"yesterday"_s};
    QTest::newRow("one price") << QStringList{u"cost"_s, u"--set-price"_s, u"m"_s, u"1"_s};
    QTest::newRow("no number") << QStringList{u"cost"_s, u"--set-price"_s, u"m"_s, u"1"_s, u"much"_s};
    QTest::newRow("no amount") << QStringList{u"settings"_s, u"set"_s, u"summaries.cap_per_day"_s, u"few"_s};
}

void CliCostTest::wrongUsage_isExitCodeTwo() {
    QFETCH(QStringList, command);
    const Ran ran = run(command);
    QVERIFY2(ran.exitCode == 2, (ran.out + ran.err).constData());
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
}

QTEST_GUILESS_MAIN(CliCostTest)
#include "cli_cost_test.moc"
