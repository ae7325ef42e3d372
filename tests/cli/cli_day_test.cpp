#include "support/day_peer.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The day by the command line, against a peer on this machine that serves the invented papers.
class CliDayTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void day_isFetchedOnceHoweverOften();
    void emptyDay_saysThatThereWasNoAnnouncement();
    void offlineSummaries_areMarkedAsExtracted();
    void modelSummaries_useTheKeyFromTheKeychain();
    void refusedKey_pausesWithOneMessage();
    void status_showsTheLedgerOfTheDay();
    void status_ofADayNobodyAskedForSaysWhy();
    void stars_areFoundBySearch();
    void tags_areAddedAndRemoved();
    void negatedWord_isASearch();
    void export_holdsEveryPaperOnce();
    void export_toStandardOutputIsTheSameDigest();
    void jsonExport_isOneDocument();
    void settings_areKeptBetweenRuns();
    void wrongUsage_isExitCodeTwo_data();
    void wrongUsage_isExitCodeTwo();
    void nothingFetched_isExitCodeThree();
    void oneOfTwoSourcesFailing_isExitCodeOne();
    void help_answersWithoutTheWebEngine();

  private:
    void fetch() { QCOMPARE(m_program->run({u"fetch"_s, u"--day"_s, m_day}).exitCode, 0); }
    QJsonArray found(const QStringList& query) const;

    const QString m_day = u"2026-01-06"_s;
    std::unique_ptr<DayPeer> m_peer;
    std::unique_ptr<Program> m_program;
};

void CliDayTest::init() {
    m_peer = std::make_unique<DayPeer>();
    m_program = std::make_unique<Program>();
    for (const auto& [name, value] : m_peer->settings()) {
        const Ran ran = m_program->run({u"settings"_s, u"set"_s, name, value});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }
}

QJsonArray CliDayTest::found(const QStringList& query) const {
    const Ran ran = m_program->run(QStringList{u"search"_s} + query + QStringList{u"--json"_s});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(ran.out, &error);
    if (ran.exitCode != 0 || error.error != QJsonParseError::NoError)
        qWarning().noquote() << ran.err << error.errorString();
    return document[u"papers"].toArray();
}

void CliDayTest::day_isFetchedOnceHoweverOften() {
    const Ran first = m_program->run({u"fetch"_s, u"--day"_s, m_day});
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY(first.err.isEmpty());
    const auto count = DayPeer::ids().size();
    QVERIFY(first.out.contains(QByteArray::number(count) + " new papers"));
    const Ran second = m_program->run({u"fetch"_s, u"--day"_s, m_day});
    QCOMPARE(second.exitCode, 0);
    QVERIFY2(second.out.contains("0 new papers"), second.out.constData());
    QCOMPARE(found({QString()}).size(), count);
}

void CliDayTest::emptyDay_saysThatThereWasNoAnnouncement() {
    const Ran ran = m_program->run({u"fetch"_s, u"--day"_s, u"2026-01-10"_s}); // a Saturday
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out.count("no announcement"), 2);
}

void CliDayTest::offlineSummaries_areMarkedAsExtracted() {
    fetch();
    const Ran ran = m_program->run({u"summarize"_s, u"--day"_s, m_day, u"--engine"_s, u"offline"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    const QJsonArray papers = found({QString()});
    QVERIFY(!papers.isEmpty());
    for (const QJsonValue& paper : papers)
        QVERIFY(paper[u"extracted"].toBool());
    QVERIFY(m_program->run({u"export"_s, u"--day"_s, m_day}).out.toLower().contains("extracted"));
}

void CliDayTest::modelSummaries_useTheKeyFromTheKeychain() {
    fetch();
    const Ran key = m_program->run({u"key"_s, u"set"_s, u"peer"_s}, "test-key\n");
    QVERIFY2(key.exitCode == 0, key.err.constData());
    QVERIFY(!key.out.contains("test-key"));
    const Ran ran = m_program->run({u"summarize"_s, u"--day"_s, m_day, u"--engine"_s, u"peer"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    const QJsonArray papers = found({u"tag:alpha score:>=77"_s});
    QCOMPARE(papers.size(), DayPeer::ids().size());
    for (const QString& file : {m_program->library(), m_program->settings()}) {
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY(!opened.readAll().contains("test-key"));
    }
    QCOMPARE(m_program->run({u"key"_s, u"remove"_s, u"peer"_s}).exitCode, 0);
    QCOMPARE(m_program->run({u"key"_s, u"show"_s, u"peer"_s}).exitCode, 3);
}

void CliDayTest::refusedKey_pausesWithOneMessage() {
    fetch();
    QCOMPARE(m_program->run({u"key"_s, u"set"_s, u"peer"_s}, "wrong-key").exitCode, 0);
    const Ran ran = m_program->run({u"summarize"_s, u"--day"_s, m_day, u"--engine"_s, u"peer"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.err.count("Incorrect API key provided."), 1);
    QCOMPARE(m_program->run({u"key"_s, u"set"_s, u"peer"_s}, "test-key").exitCode, 0);
    const Ran resumed = m_program->run({u"summarize"_s, u"--resume"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QCOMPARE(found({u"is:summarised"_s}).size(), DayPeer::ids().size());
}

void CliDayTest::status_showsTheLedgerOfTheDay() {
    fetch();
    const Ran text = m_program->run({u"status"_s, u"--day"_s, m_day});
    QCOMPARE(text.exitCode, 0);
    for (const char* word : {"announced", "cross-listed", "huggingface", "By the query API", "unknown"})
        QVERIFY2(text.out.contains(word), text.out.constData());
    const Ran json = m_program->run({u"status"_s, u"--day"_s, m_day, u"--json"_s});
    const auto status = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(status[u"announced_at"].toString(), u"2026-01-06T01:00:00Z"_s);
    QCOMPARE(status[u"ledger"].toArray().size(), 2);
    QCOMPARE(status[u"ledger"][0][u"way"].toString(), u"query API"_s);
    int fetched = 0;
    int announced = 0;
    for (const QJsonValue line : status[u"ledger_lines"].toArray()) {
        if (line[u"category"].isNull()) {
            fetched += line[u"fetched"].toInt();
            announced += line[u"announced"].toInt();
        } else {
            QVERIFY(line[u"announced"].isNull()); // the query API counts several categories as one
        }
    }
    QCOMPARE(fetched, announced);
    QVERIFY(fetched >= DayPeer::ids().size());
}

void CliDayTest::status_ofADayNobodyAskedForSaysWhy() {
    const Ran weekend = m_program->run({u"status"_s, u"--day"_s, u"2026-01-10"_s});
    QVERIFY2(weekend.out.contains("nothing on weekends"), weekend.out.constData());
    const Ran holiday = m_program->run({u"status"_s, u"--day"_s, u"2025-12-26"_s});
    QVERIFY2(holiday.out.contains("Christmas"), holiday.out.constData());
    const Ran future = m_program->run({u"status"_s, u"--day"_s, u"2099-01-07"_s});
    QVERIFY2(future.out.contains("Not yet announced"), future.out.constData());
    const Ran due = m_program->run({u"status"_s, u"--day"_s, m_day});
    QVERIFY2(due.out.contains("sheaf fetch --day 2026-01-06"), due.out.constData());
}

void CliDayTest::stars_areFoundBySearch() {
    fetch();
    const QString id = DayPeer::ids().constFirst();
    QCOMPARE(m_program->run({u"star"_s, id}).exitCode, 0);
    QCOMPARE(found({u"is:starred"_s}).size(), 1);
    QCOMPARE(found({u"is:starred"_s})[0][u"id"].toString(), id);
    QCOMPARE(m_program->run({u"unstar"_s, id}).exitCode, 0);
    QCOMPARE(found({u"is:starred"_s}).size(), 0);
    QCOMPARE(m_program->run({u"star"_s, u"1234.56789"_s}).exitCode, 3);
    QCOMPARE(m_program->run({u"star"_s, id, u"1234.56789"_s}).exitCode, 1);
}

void CliDayTest::tags_areAddedAndRemoved() {
    fetch();
    const QString id = DayPeer::ids().constFirst();
    QCOMPARE(m_program->run({u"tag"_s, id, u"to read"_s, u"nhóm"_s}).exitCode, 0);
    QCOMPARE(found({u"tag:\"to read\" tag:nhom"_s}).size(), 1);
    QCOMPARE(m_program->run({u"tag"_s, id, u"to read"_s, u"--remove"_s}).exitCode, 0);
    QCOMPARE(found({u"tag:\"to read\""_s}).size(), 0);
}

void CliDayTest::negatedWord_isASearch() {
    fetch();
    QCOMPARE(found({u"-zzzzneverthere"_s}).size(), DayPeer::ids().size());
}

void CliDayTest::export_holdsEveryPaperOnce() {
    fetch();
    const QString file = m_program->path(u"day.md"_s);
    const Ran ran = m_program->run({u"export"_s, u"--day"_s, m_day, u"-o"_s, file});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    for (const QString& id : DayPeer::ids()) {
        const QRegularExpression heading(
            u"^#+ .*\\(https://arxiv\\.org/abs/%1\\)"_s.arg(QRegularExpression::escape(id)),
            QRegularExpression::MultilineOption);
        QCOMPARE(text.count(heading), 1);
    }
}

void CliDayTest::export_toStandardOutputIsTheSameDigest() {
    fetch();
    const QString file = m_program->path(u"day.md"_s);
    QCOMPARE(m_program->run({u"export"_s, u"--day"_s, m_day, u"-o"_s, file}).exitCode, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(m_program->run({u"export"_s, u"--day"_s, m_day, u"-o"_s, u"-"_s}).out, written.readAll());
}

void CliDayTest::jsonExport_isOneDocument() {
    fetch();
    const Ran ran = m_program->run({u"export"_s, u"--day"_s, m_day, u"--style"_s, u"json"_s});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(ran.out, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document[u"papers"].toArray().size(), DayPeer::ids().size());
}

void CliDayTest::settings_areKeptBetweenRuns() {
    QCOMPARE(m_program->run({u"settings"_s, u"set"_s, u"summaries.language"_s, u"vi"_s}).exitCode, 0);
    QCOMPARE(m_program->run({u"settings"_s, u"get"_s, u"summaries.language"_s}).out.trimmed(), "vi");
    QCOMPARE(m_program->run({u"settings"_s, u"reset"_s, u"summaries.language"_s}).exitCode, 0);
    QCOMPARE(m_program->run({u"settings"_s, u"get"_s, u"summaries.language"_s}).out.trimmed(), "en");
}

void CliDayTest::wrongUsage_isExitCodeTwo_data() {
    QTest::addColumn<QStringList>("command");
    QTest::newRow("no date") << QStringList{u"fetch"_s, u"--day"_s, u"yesterday"_s};
    QTest::newRow("no source") << QStringList{u"fetch"_s, u"--source"_s, u"nature"_s};
    QTest::newRow("a day and several")
        << QStringList{u"fetch"_s, u"--day"_s, u"2026-01-06"_s, u"--to"_s, u"2026-01-08"_s};
    QTest::newRow("an end alone") << QStringList{u"fetch"_s, u"--to"_s, u"2026-01-08"_s};
    QTest::newRow("ends first") << QStringList{u"fetch"_s, u"--from"_s, u"2026-01-08"_s, u"--to"_s,
                                               u"2026-01-06"_s};
    QTest::newRow("no setting") << QStringList{u"settings"_s, u"set"_s, u"feeds.arxiv.url"_s, u"x"_s};
    QTest::newRow("no style") << QStringList{u"export"_s, u"--style"_s, u"latex"_s};
    QTest::newRow("no engine") << QStringList{u"summarize"_s, u"--day"_s, u"2026-01-06"_s, u"--engine"_s,
                                              u"nobody"_s};
    QTest::newRow("no field") << QStringList{u"search"_s, u"colour:red"_s};
    QTest::newRow("no limit") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("no id") << QStringList{u"star"_s};
    QTest::newRow("no tag") << QStringList{u"tag"_s, u"2601.00001"_s};
    QTest::newRow("empty key") << QStringList{u"key"_s, u"set"_s, u"peer"_s};
}

void CliDayTest::wrongUsage_isExitCodeTwo() {
    fetch();
    QFETCH(QStringList, command);
    const Ran ran = m_program->run(command);
    QVERIFY2(ran.exitCode == 2, (ran.out + ran.err).constData());
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    QVERIFY(!ran.err.trimmed().isEmpty());
}

void CliDayTest::nothingFetched_isExitCodeThree() {
    m_peer->peer().setHandler([](const Request&) { return Answer{.status = 404}; });
    const Ran ran = m_program->run({u"fetch"_s, u"--day"_s, m_day});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(!ran.err.isEmpty());
}

void CliDayTest::oneOfTwoSourcesFailing_isExitCodeOne() {
    m_peer->peer().setHandler([](const Request& request) {
        return request.path == u"/api/query" ? Answer{.status = 404} : dayAnswer(request);
    });
    const Ran ran = m_program->run({u"fetch"_s, u"--day"_s, m_day});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.out.contains("huggingface"));
    QVERIFY(ran.err.contains("arxiv"));
}

void CliDayTest::help_answersWithoutTheWebEngine() {
    qputenv("LD_DEBUG", "libs");
    const Ran ran = m_program->run({u"--help"_s});
    qunsetenv("LD_DEBUG");
    QVERIFY(ran.err.contains("libQt6Core"));
    QVERIFY(!ran.err.contains("WebEngine"));
}

QTEST_GUILESS_MAIN(CliDayTest)
#include "cli_day_test.moc"
