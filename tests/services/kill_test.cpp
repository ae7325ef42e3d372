#include "support/invented_papers.h"
#include "support/model_peer.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The program killed (SIGKILL) at random moments of fetching and summarising.
class KillTest : public QObject {
    Q_OBJECT

  private slots:
    void killedAtAnyMoment_losesNothingAndAsksNothingTwice();

  private:
    void configure();
    void killDuring(const QStringList& command, int longestMs);
    void verifySound() const;
    void verifyOnlyInFlightWasAskedTwice() const;

    static constexpr int papers = 400;
    static constexpr int workers = 4;
    static constexpr int answerMs = 60;

    QElapsedTimer m_time;
    InventedPapers m_papers{papers};
    std::unique_ptr<FakePeer> m_peer;
    Program m_program;
    QList<qint64> m_kills; ///< on the peer's clock
    QRandomGenerator m_random{20260106};
};

void KillTest::configure() {
    m_peer = std::make_unique<FakePeer>([this](const Request& request) {
        Answer answer = request.path == u"/api/query" ? m_papers.page(request) : modelAnswer(request);
        answer.delayMs = answerMs;
        return answer;
    });
    m_time.start();
    const QList<std::pair<QString, QString>> settings{
        {u"feeds.arxiv.api_url"_s, m_peer->url(u"/api/query"_s).toString()},
        {u"feeds.arxiv.interval_ms"_s, u"0"_s},
        {u"engines.peer.kind"_s, u"openai"_s},
        {u"engines.peer.base_url"_s, m_peer->url(u"/v1"_s).toString()},
        {u"engines.peer.model"_s, u"test-model"_s},
        {u"engines.peer.workers"_s, QString::number(workers)}};
    for (const auto& [name, value] : settings)
        QCOMPARE(m_program.run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
}

void KillTest::killDuring(const QStringList& command, int longestMs) {
    QProcess process;
    process.start(Program::binary(), m_program.global() + command);
    QVERIFY(process.waitForStarted());
    process.waitForFinished(m_random.bounded(longestMs));
    process.kill();
    m_kills += m_time.elapsed();
    process.waitForFinished();
}

void KillTest::verifySound() const {
    if (!QFile::exists(m_program.library()))
        return;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sound"_s);
        database.setDatabaseName(m_program.library());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA integrity_check"_s) && query.next());
        QCOMPARE(query.value(0).toString(), u"ok"_s);
    }
    QSqlDatabase::removeDatabase(u"sound"_s);
}

/// Of each paper that was asked about again, the asking before must have been unanswered, or its answer not
/// yet stored, when the program was killed.
void KillTest::verifyOnlyInFlightWasAskedTwice() const {
    constexpr qint64 untilStoredMs = answerMs + 300;
    QHash<QString, qint64> lastAsked;
    int askedAgain = 0;
    for (const Request& request : m_peer->requests()) {
        const QString id = InventedPapers::idInPrompt(request);
        if (id.isEmpty())
            continue;
        if (lastAsked.contains(id)) {
            ++askedAgain;
            const qint64 before = lastAsked[id];
            const bool wasInFlight = std::any_of(m_kills.begin(), m_kills.end(), [before](qint64 kill) {
                return kill >= before - 20 && kill <= before + untilStoredMs;
            });
            QVERIFY2(wasInFlight, qPrintable(id));
        }
        lastAsked[id] = request.arrivedMs;
    }
    QCOMPARE(lastAsked.size(), papers);
    QVERIFY(askedAgain <= m_kills.size() * workers);
    qInfo().noquote() << m_kills.size() << "kills," << papers << "papers, asked again:" << askedAgain;
}

void KillTest::killedAtAnyMoment_losesNothingAndAsksNothingTwice() {
    configure();
    const QStringList fetch{u"fetch"_s, u"--day"_s,      u"2026-01-30"_s, u"--source"_s,
                            u"arxiv"_s, u"--category"_s, u"cs.LG"_s};
    const QStringList summarise{u"summarize"_s, u"--day"_s, u"2026-01-30"_s, u"--engine"_s, u"peer"_s};
    for (int kill = 0; kill < 30; ++kill) {
        killDuring(fetch, 500);
        verifySound();
    }
    const Ran fetched = m_program.run(fetch);
    QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
    for (int kill = 0; kill < 70; ++kill) {
        killDuring(summarise, 400);
        verifySound();
    }
    const Ran ended = m_program.run(summarise);
    QVERIFY2(ended.exitCode == 0, (ended.out + ended.err).constData());
    const Ran search = m_program.run({u"search"_s, u"is:summarised"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(search.out)[u"papers"].toArray().size(), papers);
    const Ran check = m_program.run({u"check"_s});
    QVERIFY2(check.exitCode == 0, check.err.constData());
    verifyOnlyInFlightWasAskedTwice();
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
