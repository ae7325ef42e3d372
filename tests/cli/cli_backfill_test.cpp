#include "feeds/oai_peer.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf fetch --from D --to D` as a process of its own.
class CliBackfillTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void severalDays_areFetchedAndSaidDayByDay();
    void killedOnTheWay_isRepeatedAndLosesNothing();

  private:
    const QStringList m_command{u"fetch"_s,    u"--from"_s, u"2026-02-03"_s, u"--to"_s, u"2026-02-07"_s,
                                u"--source"_s, u"arxiv"_s,  u"--category"_s, u"cs.CL"_s};
    QJsonObject day(const QString& date) const {
        const Ran ran = m_program->run({u"status"_s, u"--json"_s, u"--day"_s, date});
        return QJsonDocument::fromJson(ran.out)[u"days"_s][0].toObject();
    }

    OaiSource m_source;
    int m_hangAt = 0; ///< the request that is never answered
    std::unique_ptr<FakePeer> m_peer;
    std::unique_ptr<Program> m_program;
};

void CliBackfillTest::init() {
    m_source = {};
    m_source.entries =
        announcedRecords({QDate(2026, 2, 3), QDate(2026, 2, 4), QDate(2026, 2, 5), QDate(2026, 2, 6)}, 20);
    m_peer = std::make_unique<FakePeer>([this, count = 0](const Request& request) mutable {
        return ++count == m_hangAt ? Answer{.hang = true} : m_source(request);
    });
    m_program = std::make_unique<Program>();
    for (const auto& [name, value] : {std::pair(u"feeds.arxiv.oai_url"_s, m_peer->url(u"/oai"_s).toString()),
                                      std::pair(u"feeds.arxiv.interval_ms"_s, u"0"_s)})
        QCOMPARE(m_program->run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
}

void CliBackfillTest::severalDays_areFetchedAndSaidDayByDay() {
    m_hangAt = 0;
    const Ran ran = m_program->run(m_command);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.out.contains("2026-02-04 arxiv cs.CL: 20 of 20 papers"), ran.out.constData());
    QVERIFY2(ran.out.contains("2026-02-07 arxiv cs.CL: no announcement"), ran.out.constData());
    QVERIFY2(ran.out.contains("80 new papers, 0 already known."), ran.out.constData());
    QVERIFY2(ran.err.contains("of 5 days done"), ran.err.constData());
    const Ran again = m_program->run(m_command);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains("Nothing was left to fetch."), again.out.constData());
}

void CliBackfillTest::killedOnTheWay_isRepeatedAndLosesNothing() {
    m_hangAt = 5;
    QProcess process;
    process.start(Program::binary(), m_program->global() + m_command);
    QVERIFY(QTest::qWaitFor([&] { return m_peer->requests().size() == 5; }, 60'000));
    process.kill();
    QVERIFY(process.waitForFinished());
    for (const QString& date : {u"2026-02-03"_s, u"2026-02-06"_s})
        QCOMPARE(day(date)[u"state"_s].toString(), u"gap"_s);
    const Ran ran = m_program->run(m_command);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    for (const QString& date : {u"2026-02-03"_s, u"2026-02-04"_s, u"2026-02-05"_s, u"2026-02-06"_s}) {
        QCOMPARE(day(date)[u"state"_s].toString(), u"complete"_s);
        QCOMPARE(day(date)[u"papers"_s].toInt(), 20);
    }
}

QTEST_GUILESS_MAIN(CliBackfillTest)
#include "cli_backfill_test.moc"
