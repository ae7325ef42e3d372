#include "support/day_peer.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The program killed (SIGKILL) at random moments of publishing at a folder, a repository and two webhooks.
class PublishKillTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void killedAtAnyMoment_publishesEverythingAndNothingTwice_data();
    void killedAtAnyMoment_publishesEverythingAndNothingTwice();

  private:
    void prepare();
    void killOnce(int longestMs);
    QByteArray git(const QStringList& arguments) const;
    QStringList keysAt(const QString& path) const;
    bool allSettled() const;

    const QString m_day = u"2026-01-06"_s;
    QRandomGenerator m_random{20260106};
    std::optional<Program> m_program;
    DayPeer m_papers;
    std::optional<FakePeer> m_hooks;
};

/// The webhooks answer late, so that kills meet requests on their way.
void PublishKillTest::init() {
    m_program.emplace();
    m_hooks.emplace([](const Request&) { return Answer{.delayMs = 60}; });
}

void PublishKillTest::killedAtAnyMoment_publishesEverythingAndNothingTwice_data() {
    QTest::addColumn<int>("longestMs");
    for (int round = 0; round < 12; ++round)
        QTest::addRow("round %d", round) << 120 + 40 * round;
}

QByteArray PublishKillTest::git(const QStringList& arguments) const {
    QProcess process;
    process.start(u"git"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void PublishKillTest::prepare() {
    QFile config(QDir::home().filePath(u".gitconfig"_s));
    QVERIFY(config.open(QIODevice::WriteOnly) &&
            config.write(
                "[user]\n\tname = Ann\n\temail = ann@example.org\n[init]\n\tdefaultBranch = main\n") > 0);
    config.close();
    git({u"init"_s, u"--bare"_s, m_program->path(u"bare.git"_s)});
    git({u"clone"_s, m_program->path(u"bare.git"_s), m_program->path(u"tree"_s)});
    const auto hook = [this](const QString& name, bool knowsRepeats) {
        return QJsonObject{{u"name"_s, name},
                           {u"kind"_s, u"webhook"_s},
                           {u"without_summaries"_s, true},
                           {u"address"_s, m_hooks->url(u'/' + name).toString()},
                           {u"knows_repeats"_s, knowsRepeats}};
    };
    const QJsonArray targets{QJsonObject{{u"name"_s, u"folder"_s},
                                         {u"kind"_s, u"folder"_s},
                                         {u"without_summaries"_s, true},
                                         {u"folder"_s, m_program->path(u"out"_s)},
                                         {u"index"_s, true}},
                             QJsonObject{{u"name"_s, u"git"_s},
                                         {u"kind"_s, u"git"_s},
                                         {u"without_summaries"_s, true},
                                         {u"repository"_s, m_program->path(u"tree"_s)}},
                             hook(u"careful"_s, false), hook(u"knowing"_s, true)};
    auto settings = m_papers.settings();
    settings +=
        {u"publishing.targets"_s, QString::fromUtf8(QJsonDocument(targets).toJson(QJsonDocument::Compact))};
    for (const auto& [name, value] : settings)
        QCOMPARE(m_program->run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
    const Ran fetched = m_program->run({u"fetch"_s, u"--day"_s, m_day});
    QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
}

void PublishKillTest::killOnce(int longestMs) {
    QProcess process;
    process.start(Program::binary(),
                  m_program->global() + QStringList{u"publish"_s, u"--due"_s, u"--day"_s, m_day});
    QVERIFY(process.waitForStarted());
    process.waitForFinished(m_random.bounded(longestMs));
    process.kill();
    process.waitForFinished();
}

QStringList PublishKillTest::keysAt(const QString& path) const {
    QStringList keys;
    for (const Request& request : m_hooks->requests())
        if (request.path == path)
            keys += QString::fromLatin1(request.header("Idempotency-Key"));
    return keys;
}

bool PublishKillTest::allSettled() const {
    const QByteArray list = m_program->run({u"publish"_s, u"--list"_s}).out;
    return list.count("published ") + list.count("may have been sent") >= 4;
}

void PublishKillTest::killedAtAnyMoment_publishesEverythingAndNothingTwice() {
    QFETCH(int, longestMs);
    prepare();
    int kills = 0;
    for (; kills < 60 && !allSettled(); ++kills)
        killOnce(longestMs);
    const Ran ended = m_program->run({u"publish"_s, u"--due"_s, u"--day"_s, m_day});
    const Ran list = m_program->run({u"publish"_s, u"--list"_s});
    QVERIFY2(ended.exitCode == 0 || list.out.contains("may have been sent"),
             (ended.out + ended.err).constData());
    qInfo().noquote() << kills << "kills\n" << list.out;

    QCOMPARE(QDir(m_program->path(u"out"_s)).entryList(QDir::Files | QDir::Hidden),
             (QStringList{m_day + u".md"_s, u"README.md"_s}));
    QFile readme(m_program->path(u"out/README.md"_s));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    QCOMPARE(readme.readAll().count("2026-01-06.md"), 1);
    QCOMPARE(git({u"-C"_s, m_program->path(u"bare.git"_s), u"log"_s, u"--format=%s"_s, u"main"_s}),
             "Papers of 2026-01-06\n");
    const QStringList careful = keysAt(u"/careful"_s);
    QVERIFY2(careful.size() <= 1, qPrintable(careful.join(u' ')));
    QVERIFY(careful.size() == 1 || list.out.contains("may have been sent"));
    QStringList knowing = keysAt(u"/knowing"_s);
    knowing.removeDuplicates();
    QCOMPARE(knowing.size(), 1); // one day, one key
    QCOMPARE(list.out.count("published "),
             careful.size() == 1 && !list.out.contains("may have been sent") ? 4 : 3);
}

QTEST_GUILESS_MAIN(PublishKillTest)
#include "publish_kill_test.moc"
