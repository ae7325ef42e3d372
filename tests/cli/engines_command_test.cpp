#include "cli/command_desk.h"
#include "support/fake_peer.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class EnginesCommandTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void presets_areListed();
    void addedPreset_isAnEngine();
    void engineInUseAndItsFallback_areMarked();
    void ownServerWithoutModels_asksForOne();
    void runningServer_isFoundAndAddedWithItsModel();
    void strangeWords_areWrongUsage();

  private:
    ExitCode speak(const QStringList& words);

    std::unique_ptr<CommandDesk> m_desk;
    QString m_out;
    QString m_err;
};

void EnginesCommandTest::init() {
    m_desk = std::make_unique<CommandDesk>();
    QCOMPARE(speak({u"settings"_s, u"set"_s, u"summaries.local_servers"_s, u""_s}), ExitCode::Done);
}

ExitCode EnginesCommandTest::speak(const QStringList& words) {
    const Spoken spoken = m_desk->speak(words);
    m_out = spoken.out;
    m_err = spoken.err;
    return spoken.code;
}

void EnginesCommandTest::presets_areListed() {
    QCOMPARE(speak({u"engines"_s, u"presets"_s}), ExitCode::Done);
    QVERIFY(m_out.contains(u"anthropic\tAnthropic\thttps://api.anthropic.com/v1\t"_s));
    QVERIFY(m_out.contains(u"ollama\t"_s));
}

void EnginesCommandTest::addedPreset_isAnEngine() {
    QCOMPARE(speak({u"engines"_s, u"add"_s, u"mine"_s, u"anthropic"_s, u"--model"_s, u"claude-x"_s}),
             ExitCode::Done);
    QVERIFY(m_out.contains(u"sheaf key set mine"_s));
    QCOMPARE(speak({u"engines"_s}), ExitCode::Done);
    QVERIFY2(m_out.contains(u"  mine anthropic https://api.anthropic.com/v1 claude-x\n"_s),
             qPrintable(m_out));
    QVERIFY(m_out.contains(u"* offline\n"_s));
}

void EnginesCommandTest::engineInUseAndItsFallback_areMarked() {
    speak({u"engines"_s, u"add"_s, u"work"_s, u"openai"_s});
    speak({u"engines"_s, u"add"_s, u"spare"_s, u"deepseek"_s});
    QCOMPARE(speak({u"settings"_s, u"set"_s, u"engines.work.fallback"_s, u"spare"_s}), ExitCode::Done);
    QCOMPARE(speak({u"settings"_s, u"set"_s, u"summaries.engine"_s, u"work"_s}), ExitCode::Done);
    speak({u"engines"_s});
    QVERIFY2(m_out.contains(u"* work openai https://api.openai.com/v1 gpt-5-mini (if it fails: spare)\n"_s),
             qPrintable(m_out));
}

void EnginesCommandTest::ownServerWithoutModels_asksForOne() {
    QCOMPARE(speak({u"engines"_s, u"add"_s, u"mine"_s, u"ollama"_s}), ExitCode::Nothing);
    QVERIFY2(m_err.contains(u"--model"_s), qPrintable(m_err));
    QCOMPARE(speak({u"engines"_s, u"find"_s}), ExitCode::Nothing);
}

void EnginesCommandTest::runningServer_isFoundAndAddedWithItsModel() {
    const FakePeer peer([](const Request&) { return Answer::json(R"({"models":[{"name":"qwen3:8b"}]})"); });
    const QString address = peer.url(u""_s).toString();
    speak({u"settings"_s, u"set"_s, u"summaries.local_servers"_s, address});
    QCOMPARE(speak({u"engines"_s, u"find"_s}), ExitCode::Done);
    QVERIFY2(m_out.contains(u"ollama\tOllama\t"_s + address), qPrintable(m_out));
    QCOMPARE(speak({u"engines"_s, u"add"_s, u"here"_s, u"ollama"_s}), ExitCode::Done);
    speak({u"engines"_s});
    QVERIFY2(m_out.contains(u"here ollama %1 qwen3:8b"_s.arg(address)), qPrintable(m_out));
    QCOMPARE(speak({u"engines"_s, u"models"_s, u"here"_s}), ExitCode::Done);
    QCOMPARE(m_out.trimmed(), u"qwen3:8b"_s);
}

void EnginesCommandTest::strangeWords_areWrongUsage() {
    QCOMPARE(speak({u"engines"_s, u"dance"_s}), ExitCode::Usage);
    QCOMPARE(speak({u"engines"_s, u"add"_s, u"mine"_s, u"oracle"_s}), ExitCode::Usage);
    QVERIFY(m_err.contains(u"oracle"_s));
    QCOMPARE(speak({u"engines"_s, u"models"_s, u"nobody"_s}), ExitCode::Usage);
    QVERIFY(m_err.contains(u"nobody"_s) && m_err.contains(u"offline"_s));
    QCOMPARE(speak({u"engines"_s, u"add"_s, u"offline"_s, u"openai"_s}), ExitCode::Usage);
}

QTEST_GUILESS_MAIN(EnginesCommandTest)
#include "engines_command_test.moc"
