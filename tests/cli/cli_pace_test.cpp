#include "support/invented_papers.h"
#include "support/program.h"

#include <QProcess>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Two real processes of one user with libraries of their own, and one arXiv that sees what both ask.
class CliPaceTest : public QObject {
    Q_OBJECT

  private slots:
    void twoProcesses_askOneAtATimeWithThePauseBetween();
    void aKilledProcess_leavesTheTurnToTheOther();
    void aPauseThatWasAskedFor_outlivesTheProcess();

  private:
    static void configure(const Program& program, const FakePeer& peer) {
        for (const auto& [name, value] :
             {std::pair(u"feeds.arxiv.api_url"_s, peer.url(u"/api/query"_s).toString()),
              std::pair(u"feeds.arxiv.interval_ms"_s, QString::number(intervalMs))})
            QCOMPARE(program.run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
    }
    static void start(QProcess& process, const Program& program) {
        process.start(Program::binary(), program.global() + command());
        QVERIFY(process.waitForStarted());
    }
    static bool ended(QProcess& process) {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    }
    static QStringList command() {
        return {u"fetch"_s, u"--day"_s,      u"2026-01-30"_s, u"--source"_s,
                u"arxiv"_s, u"--category"_s, u"cs.LG"_s};
    }

    static constexpr int intervalMs = 300;
    static constexpr int answerMs = 50;
    Program m_one;
    Program m_other;
};

void CliPaceTest::twoProcesses_askOneAtATimeWithThePauseBetween() {
    FakePeer peer([](const Request& request) {
        Answer answer = InventedPapers(1000).page(request);
        answer.delayMs = answerMs;
        return answer;
    });
    configure(m_one, peer);
    configure(m_other, peer);
    QProcess one;
    QProcess other;
    start(one, m_one);
    start(other, m_other);
    QVERIFY(QTest::qWaitFor([&] { return peer.requests().size() >= 3; }, 60'000));
    QVERIFY(one.state() == QProcess::Running && other.state() == QProcess::Running);
    QVERIFY(ended(one) && ended(other));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(other.exitCode(), 0);
    const QList<Request> requests = peer.requests();
    QCOMPARE(requests.size(), 10); // five pages for each
    QCOMPARE(peer.mostAtOnce(), 1);
    qint64 least = requests.constLast().arrivedMs;
    for (qsizetype i = 1; i < requests.size(); ++i)
        least = std::min(least, requests.at(i).arrivedMs - requests.at(i - 1).arrivedMs);
    qInfo("the shortest time from request to request: %lld ms", static_cast<long long>(least));
    QVERIFY(least >= intervalMs + answerMs - 10);
}

void CliPaceTest::aKilledProcess_leavesTheTurnToTheOther() {
    FakePeer peer([count = 0](const Request& request) mutable {
        return ++count == 1 ? Answer{.hang = true} : InventedPapers(10).page(request);
    });
    configure(m_one, peer);
    configure(m_other, peer);
    QProcess one;
    start(one, m_one);
    QVERIFY(QTest::qWaitFor([&] { return peer.requests().size() == 1; }, 60'000));
    QProcess other;
    start(other, m_other);
    QTest::qWait(5 * intervalMs);
    QCOMPARE(peer.requests().size(), 1);
    QCOMPARE(other.state(), QProcess::Running);
    one.kill();
    QVERIFY(ended(one) && ended(other));
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(peer.requests().size(), 2);
}

void CliPaceTest::aPauseThatWasAskedFor_outlivesTheProcess() {
    FakePeer peer([](const Request&) { return Answer{.status = 429, .headers = {{"Retry-After", "600"}}}; });
    configure(m_one, peer);
    configure(m_other, peer);
    QCOMPARE(m_one.run(command()).exitCode, 3);
    QCOMPARE(peer.requests().size(), 1);
    for (const Program* program : {&m_one, &m_other}) {
        const Ran ran = program->run(command());
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains("asks for a pause"), ran.err.constData());
    }
    QCOMPARE(peer.requests().size(), 1);
}

QTEST_GUILESS_MAIN(CliPaceTest)
#include "cli_pace_test.moc"
