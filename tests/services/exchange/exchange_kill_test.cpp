#include "support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf import` of a library's export and `sheaf sync`, killed (SIGKILL) at random moments; two libraries,
/// as two machines have them.
class ExchangeKillTest : public QObject {
    Q_OBJECT

  private slots:
    void killedImport_isSoundAndGoesOn();
    void killedSync_losesNothingOfBoth();

  private:
    static constexpr int papers = 3000;
    static constexpr int kills = 12;

    void writeExport();
    int startAndKill(const Program& program, const QStringList& command, qint64& longestMs);
    static int count(const Program& program, const QString& search);
    static void verifySound(const Program& program);

    Program m_files;
    QRandomGenerator m_random{20260130};
};

namespace {

QByteArray paperLine(int number) {
    const QString id = u"2601.%1"_s.arg(number, 5, 10, QChar(u'0'));
    const QJsonObject listing{{u"day"_s, 12813}, {u"source"_s, u"arxiv"_s}, {u"kind"_s, 0},
                              {u"version"_s, 1}, {u"provisional"_s, 0},     {u"position"_s, number}};
    QJsonObject paper{{u"id"_s, id},
                      {u"version"_s, 1},
                      {u"title"_s, u"Paper number %1"_s.arg(number)},
                      {u"primary_category"_s, u"cs.LG"_s},
                      {u"categories"_s, u"cs.LG stat.ML"_s},
                      {u"authors_complete"_s, 1},
                      {u"published"_s, 1769600000},
                      {u"withdrawn"_s, 0},
                      {u"authors"_s, u"[\"Ada Example\"]"_s},
                      {u"abstract"_s, u"A sentence about sheaves. "_s.repeated(30)},
                      {u"listings"_s, QJsonArray{listing}}};
    for (const QString& empty : {u"doi"_s, u"comment"_s, u"journal_ref"_s, u"licence"_s, u"code_url"_s,
                                 u"project_url"_s, u"pick_summary"_s, u"affiliations"_s})
        paper.insert(empty, QString());
    paper.insert(u"pick_keywords"_s, u"[]"_s);
    if (number % 10 == 0)
        paper.insert(u"reading"_s, QJsonArray{QJsonObject{{u"starred"_s, 1}, {u"read"_s, 1}}});
    return QJsonDocument(QJsonObject{{u"paper"_s, paper}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void ExchangeKillTest::writeExport() {
    QFile out(m_files.path(u"all.jsonl"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("{\"sheaf\":\"library\",\"format\":1,\"contents\":\"everything\"}\n");
    for (int number = 0; number < papers; ++number)
        out.write(paperLine(number));
    out.write("{\"end\":{\"lines\":" + QByteArray::number(papers + 1) + ",\"sha256\":\"\"}}\n");
}

/// 1 where the kill met it at work. How long it may take to be killed follows what it takes, which changes
/// with what else the machine does.
int ExchangeKillTest::startAndKill(const Program& program, const QStringList& command, qint64& longestMs) {
    QProcess process;
    process.start(Program::binary(), program.global() + command);
    if (!process.waitForStarted())
        qFatal("the program did not start");
    const bool finished = process.waitForFinished(int(m_random.bounded(std::max<qint64>(longestMs, 2))));
    process.kill();
    process.waitForFinished();
    longestMs = finished ? longestMs * 3 / 4 : longestMs * 5 / 4;
    return finished ? 0 : 1;
}

int ExchangeKillTest::count(const Program& program, const QString& search) {
    const Ran found = program.run({u"search"_s, search, u"--limit"_s, u"100000"_s, u"--json"_s});
    return int(QJsonDocument::fromJson(found.out).object().value(u"papers"_s).toArray().size());
}

void ExchangeKillTest::verifySound(const Program& program) {
    const Ran check = program.run({u"check"_s});
    QVERIFY2(check.exitCode == 0, check.err.constData());
}

void ExchangeKillTest::killedImport_isSoundAndGoesOn() {
    writeExport();
    QElapsedTimer time;
    time.start();
    const QStringList import{u"import"_s, m_files.path(u"all.jsonl"_s)};
    const Program once;
    const Ran whole = once.run(import);
    QVERIFY2(whole.exitCode == 0, whole.err.constData());
    qint64 longestMs = time.elapsed() / 3;
    Program program;
    int killed = 0;
    int held = 0;
    for (int kill = 0; kill < kills; ++kill) {
        killed += startAndKill(program, import, longestMs);
        verifySound(program);
        const auto status = QJsonDocument::fromJson(program.run({u"status"_s, u"--json"_s}).out);
        QVERIFY2(status[u"papers"].toInt() >= held, "papers that were in are gone");
        held = status[u"papers"].toInt();
    }
    const Ran rest = program.run(import);
    QVERIFY2(rest.exitCode == 0, rest.err.constData());
    const auto status = QJsonDocument::fromJson(program.run({u"status"_s, u"--json"_s}).out);
    QCOMPARE(status[u"papers"].toInt(), papers);
    verifySound(program);
    QVERIFY(killed >= kills / 3);
    qInfo().noquote() << kills << "starts," << killed << "killed," << held << "papers held before the last";
}

void ExchangeKillTest::killedSync_losesNothingOfBoth() {
    writeExport();
    const QString folder = m_files.path(u"shared"_s);
    QVERIFY(QDir().mkpath(folder));
    Program a;
    Program b;
    for (Program* program : {&a, &b})
        QCOMPARE(program->run({u"settings"_s, u"set"_s, u"sync.folder"_s, folder}).exitCode, 0);
    const Ran imported = a.run({u"import"_s, m_files.path(u"all.jsonl"_s)});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    int killed = 0;
    qint64 longestMs = 250;
    for (int kill = 0; kill < kills; ++kill) {
        Program& program = kill % 2 == 0 ? a : b;
        killed += startAndKill(program, {u"sync"_s}, longestMs);
        if (kill % 2 == 0)
            QCOMPARE(a.run({u"star"_s, u"2601.%1"_s.arg(1001 + kill, 5, 10, QChar(u'0'))}).exitCode, 0);
    }
    for (int time = 0; time < 2; ++time)
        for (Program* program : {&a, &b}) {
            const Ran ran = program->run({u"sync"_s});
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
        }
    for (Program* program : {&a, &b}) {
        verifySound(*program);
        QCOMPARE(count(*program, u"is:starred"_s), papers / 10 + kills / 2);
    }
    QCOMPARE(QDir(folder).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(killed >= kills / 3);
    qInfo().noquote() << kills << "starts of sync," << killed << "killed";
}

QTEST_GUILESS_MAIN(ExchangeKillTest)
#include "exchange_kill_test.moc"
