#include "support/day_peer.h"
#include "support/notification_peer.h"
#include "support/program.h"
#include "support/recordings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf daily` as cron and systemd call it: the built program, a server that picks papers today, and a
/// desktop's notification service on the session's bus.
class CliDailyTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void theDay_isDoneStepByStepAndToldOnce();
    void json_isOneDocument();
    void aDryRun_changesNothing();
    void killedAtAnyMoment_itGoesOnAndTellsAtMostOnce();
    void twoAtOnce_doTheWorkOnce();
    void aServerThatIsAway_isExitCodeThree();
    void missingConsent_isExitCodeOneAndOneSentence();
    void noDesktop_isNoFault();
    void help_saysHowToSetItUp();
    void theUnits_areWhatSystemdReads();

  private:
    void set(const QString& name, const QString& value) const {
        const Ran ran = m_program->run({u"settings"_s, u"set"_s, name, value});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }
    QStringList daily() const { return m_program->global() + QStringList{u"daily"_s}; }
    qsizetype found(const QString& query) const {
        const Ran ran = m_program->run({u"search"_s, query, u"--json"_s});
        return QJsonDocument::fromJson(ran.out)[u"papers"].toArray().size();
    }

    std::unique_ptr<FakePeer> m_peer;
    std::unique_ptr<NotificationPeer> m_desktop;
    std::unique_ptr<Program> m_program;
    qsizetype m_papers = 0;
    int m_delayMs = 0;
};

void CliDailyTest::init() {
    const QByteArray picks = projectFile(u"resources/sample/sample-huggingface.json"_s);
    m_papers = QJsonDocument::fromJson(picks).array().size();
    m_delayMs = 0;
    m_peer = std::make_unique<FakePeer>([this, picks](const Request& request) {
        const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        Answer answer =
            Answer::json(request.query.queryItemValue(u"date"_s) == today ? picks : QByteArray("[]"));
        answer.delayMs = m_delayMs;
        return answer;
    });
    m_desktop.reset();
    m_desktop = std::make_unique<NotificationPeer>();
    m_program = std::make_unique<Program>();
    set(u"feeds.arxiv.enabled"_s, u"false"_s);
    set(u"feeds.huggingface.api_url"_s, m_peer->url(u"/hf"_s).toString());
}

void CliDailyTest::theDay_isDoneStepByStepAndToldOnce() {
    const Ran first = m_program->run({u"daily"_s});
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY2(first.err.isEmpty(), first.err.constData());
    const QByteArray count = QByteArray::number(m_papers);
    QVERIFY2(first.out.contains("Fetched: " + count + " new papers"), first.out.constData());
    QVERIFY(first.out.contains("Summaries: " + count + " made, 0 failed"));
    QVERIFY(first.out.contains("Told: Hugging Face " + count));
    QCOMPARE(m_desktop->shown().size(), 1);
    QCOMPARE(m_desktop->shown().constFirst().body, u"Hugging Face %1"_s.arg(m_papers));
    const Ran second = m_program->run({u"daily"_s});
    QCOMPARE(second.exitCode, 0);
    QVERIFY2(second.out.contains("Told: nothing"), second.out.constData());
    QCOMPARE(m_desktop->shown().size(), 1);
    QCOMPARE(found({}), m_papers);
}

void CliDailyTest::json_isOneDocument() {
    const Ran ran = m_program->run({u"daily"_s, u"--json"_s, u"--no-summaries"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject document = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(document[u"added"].toInt(), int(m_papers));
    QCOMPARE(document[u"summarised"].toInt(), 0);
    QCOMPARE(document[u"told"].toString(), u"yes"_s);
    QCOMPARE(document[u"news"][0][u"picks"][u"huggingface"].toInt(), int(m_papers));
    QVERIFY(document[u"faults"].toArray().isEmpty());
}

void CliDailyTest::aDryRun_changesNothing() {
    const Ran ran = m_program->run({u"daily"_s, u"--dry-run"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY(ran.out.contains("Would summarise 0 papers"));
    QVERIFY(m_peer->requests().isEmpty());
    QVERIFY(m_desktop->shown().isEmpty());
    QCOMPARE(found({}), 0);
}

void CliDailyTest::killedAtAnyMoment_itGoesOnAndTellsAtMostOnce() {
    m_delayMs = 40;
    QRandomGenerator random(20261121);
    for (int kill = 0; kill < 15; ++kill) {
        QProcess process;
        process.start(Program::binary(), daily());
        QVERIFY(process.waitForStarted());
        process.waitForFinished(random.bounded(50, 700));
        process.kill();
        process.waitForFinished();
    }
    const Ran ended = m_program->run({u"daily"_s});
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    QCOMPARE(found({}), m_papers);
    QCOMPARE(found(u"is:summarised"_s), m_papers);
    QVERIFY(m_desktop->shown().size() <= 1);
    const Ran check = m_program->run({u"check"_s});
    QVERIFY2(check.exitCode == 0, check.err.constData());
}

void CliDailyTest::twoAtOnce_doTheWorkOnce() {
    m_delayMs = 700;
    QProcess first;
    QProcess second;
    for (QProcess* process : {&first, &second})
        process->start(Program::binary(), daily());
    for (QProcess* process : {&first, &second})
        QVERIFY(process->waitForFinished(60'000));
    const QByteArray said = first.readAllStandardError() + second.readAllStandardError();
    QVERIFY2(first.exitCode() == 0 && second.exitCode() == 0, said.constData());
    QCOMPARE(said.count("waiting for it"), 1);
    QCOMPARE(found({}), m_papers);
    QCOMPARE(m_desktop->shown().size(), 1);
}

void CliDailyTest::aServerThatIsAway_isExitCodeThree() {
    m_peer->setHandler([](const Request&) { return Answer{.status = 404}; });
    const Ran ran = m_program->run({u"daily"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(m_desktop->shown().isEmpty());
}

void CliDailyTest::missingConsent_isExitCodeOneAndOneSentence() {
    set(u"engines.far.kind"_s, u"openai"_s);
    set(u"engines.far.base_url"_s, u"https://api.example.com/v1"_s);
    set(u"engines.far.model"_s, u"some-model"_s);
    set(u"summaries.engine"_s, u"far"_s);
    const Ran ran = m_program->run({u"daily"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    QVERIFY2(ran.err.contains("api.example.com"), ran.err.constData());
    QCOMPARE(found({}), m_papers);
    QCOMPARE(m_desktop->shown().size(), 1);
}

void CliDailyTest::noDesktop_isNoFault() {
    m_desktop.reset();
    const Ran ran = m_program->run({u"daily"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.out.contains("Told to nobody"), ran.out.constData());
    m_desktop = std::make_unique<NotificationPeer>();
    QCOMPARE(m_program->run({u"daily"_s}).exitCode, 0); // and is told where somebody is there
    QCOMPARE(m_desktop->shown().size(), 1);
}

void CliDailyTest::help_saysHowToSetItUp() {
    const Ran ran = m_program->run({u"daily"_s, u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains("systemctl --user enable --now sheaf-daily.timer"));
    QVERIFY(ran.out.contains("* * * sheaf daily"));
}

void CliDailyTest::theUnits_areWhatSystemdReads() {
    const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (analyze.isEmpty())
        QSKIP("There is no systemd-analyze here.");
    QByteArray service = projectFile(u"packaging/sheaf-daily.service.in"_s);
    service.replace("@CMAKE_INSTALL_FULL_BINDIR@", qgetenv("SHEAF_BIN"));
    const QList<std::pair<QString, QByteArray>> units{
        {u"sheaf-daily.service"_s, service},
        {u"sheaf-daily.timer"_s, projectFile(u"packaging/sheaf-daily.timer"_s)}};
    QStringList files;
    for (const auto& [name, text] : units) {
        QFile file(m_program->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        files += file.fileName();
    }
    QProcess process;
    process.start(analyze, QStringList{u"verify"_s, u"--user"_s} + files);
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0 && said.isEmpty(), said.constData());
}

QTEST_GUILESS_MAIN(CliDailyTest)
#include "cli_daily_test.moc"
