#include "support/invented_papers.h"
#include "support/model_faults.h"
#include "support/model_peer.h"
#include "support/program.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A key in a real keyring, and a provider that throws it back in every error: it must be found nowhere else.
class CliKeyNowhereTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void keyIsNowhere_afterARunWithErrorsAndACrash_data();
    void keyIsNowhere_afterARunWithErrorsAndACrash();

  private:
    Answer answer(const Request& request);
    void configure(const QString& kind);
    void watch(QProcess& process);
    void search(const QString& where, const QByteArray& bytes) const;
    void searchFiles() const;

    static constexpr int papers = 30;
    const QByteArray m_key = "Tallow-Brig.7731/quiet+harbour=lamp";
    const QStringList m_summarise{u"summarize"_s, u"--day"_s, u"2026-01-30"_s, u"--engine"_s, u"peer"_s};
    const InventedPapers m_papers{papers};
    std::atomic_int m_asked = 0;
    std::atomic_bool m_seen = false; ///< the key came with a request
    std::atomic_bool m_refuses = false;
    std::atomic_bool m_hangs = false;
    std::unique_ptr<FakePeer> m_peer;
    std::unique_ptr<Program> m_program;
};

void CliKeyNowhereTest::init() {
    m_program = std::make_unique<Program>();
    m_asked = 0;
    m_refuses = false;
    m_hangs = false;
}

Answer CliKeyNowhereTest::answer(const Request& request) {
    if (request.path == u"/api/query")
        return m_papers.page(request);
    for (const char* header : {"Authorization", "x-api-key", "x-goog-api-key"})
        m_seen = m_seen || request.header(header).contains(m_key);
    if (m_hangs)
        return {.hang = true};
    const QByteArray echo = R"({"error":{"message":"What is )" + m_key + R"(?","code":")" + m_key + R"("}})";
    Answer answer = Answer::json(echo, 401);
    answer.delayMs = 100;
    answer.headers.append({"X-Echo", m_key});
    constexpr int statuses[] = {400, 200, 500, 200, 413, 200, 422, 200};
    if (!m_refuses)
        answer.status = statuses[std::size_t(m_asked++) % std::size(statuses)];
    if (answer.status == 200 && m_asked % 3 == 0)
        answer.body = "<html>" + m_key + "</html>";
    else if (answer.status == 200)
        answer.body = modelAnswer(request).body;
    return answer;
}

void CliKeyNowhereTest::configure(const QString& kind) {
    m_peer = std::make_unique<FakePeer>([this](const Request& request) { return answer(request); });
    const QList<std::pair<QString, QString>> settings{
        {u"feeds.arxiv.api_url"_s, m_peer->url(u"/api/query"_s).toString()},
        {u"feeds.arxiv.interval_ms"_s, u"0"_s},
        {u"engines.peer.kind"_s, kind},
        {u"engines.peer.base_url"_s, modelAddress(*m_peer, kind)},
        {u"engines.peer.model"_s, u"test-model"_s},
        {u"engines.peer.workers"_s, u"4"_s}};
    for (const auto& [name, value] : settings)
        QCOMPARE(m_program->run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
    const Ran fetched = m_program->run(
        {u"fetch"_s, u"--day"_s, u"2026-01-30"_s, u"--source"_s, u"arxiv"_s, u"--category"_s, u"cs.LG"_s});
    QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
    const Ran key = m_program->run({u"key"_s, u"set"_s, u"peer"_s}, m_key);
    QVERIFY2(key.exitCode == 0, key.err.constData());
}

void CliKeyNowhereTest::search(const QString& where, const QByteArray& bytes) const {
    const QString text = QString::fromLatin1(m_key);
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& form : {m_key, m_key.toBase64(), m_key.toPercentEncoding(), wide, m_key.toHex()})
        QVERIFY2(!bytes.contains(form), qPrintable(where + u" holds the key"_s));
}

void CliKeyNowhereTest::watch(QProcess& process) {
    QVERIFY(process.waitForStarted());
    m_seen = false;
    QTRY_VERIFY(m_seen);
    const QString proc = u"/proc/%1/"_s.arg(process.processId());
    for (const QString& name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(proc + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        search(file.fileName(), file.readAll());
    }
    QFile limits(proc + u"limits"_s);
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray text = limits.readAll();
    const qsizetype line = text.indexOf("Max core file size");
    QVERIFY2(text.mid(line, 40).contains(" 0 "), text.mid(line, 60).constData()); // no core dump holds it
}

void CliKeyNowhereTest::searchFiles() const {
    int searched = 0;
    for (const QString& folder : {QFileInfo(m_program->library()).path(), qEnvironmentVariable("HOME")}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            search(file.fileName(), file.readAll());
            ++searched;
        }
    }
    QVERIFY(searched >= 2); // the library and the settings at least
}

void CliKeyNowhereTest::keyIsNowhere_afterARunWithErrorsAndACrash_data() {
    QTest::addColumn<QString>("kind");
    for (const QString& kind : modelKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

void CliKeyNowhereTest::keyIsNowhere_afterARunWithErrorsAndACrash() {
    QFETCH(QString, kind);
    configure(kind);
    qputenv("QT_LOGGING_RULES", "sheaf.*=true");
    const auto runsTo = [this](bool crash) {
        QProcess process;
        process.start(Program::binary(), m_program->global() + m_summarise);
        watch(process);
        if (crash)
            ::kill(pid_t(process.processId()), SIGABRT);
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray err = process.readAllStandardError();
        search(u"standard output"_s, process.readAllStandardOutput());
        search(u"standard error"_s, err);
        QVERIFY(crash || !err.isEmpty());
    };
    runsTo(false);
    m_hangs = true;
    runsTo(true);
    m_hangs = false;
    m_refuses = true;
    runsTo(false);
    searchFiles();
    for (const QStringList& command :
         {QStringList{u"search"_s, QString(), u"--json"_s},
          QStringList{u"export"_s, u"--day"_s, u"2026-01-30"_s}, QStringList{u"settings"_s, u"list"_s},
          QStringList{u"cost"_s}, QStringList{u"status"_s}}) {
        const Ran ran = m_program->run(command);
        search(command.join(u' '), ran.out + ran.err);
    }
}

QTEST_GUILESS_MAIN(CliKeyNowhereTest)
#include "cli_key_nowhere_test.moc"
