#include "services/engine_service.h"
#include "services/settings_service.h"
#include "support/desk.h"
#include "support/fake_peer.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Presets, the servers that run here, and the models of a server.
class EngineServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void everyPreset_isTakenByTheSettings();
    void preset_isKnownAgainByItsAddress();
    void runningServers_areFoundWithTheirModels();
    void modelsThatDoNotWrite_areNoReasonToOfferAServer();
    void serverThatIsAnEngineAlready_isNotNew();
    void engineNames_giveWayToThoseThatAreThere();
    void deafAndStrangeServers_areLeftOut();
    void models_areListedWithTheKeyInTheHeader();
    void modelsOfARefusedKey_areAnErrorWithItsWords();
    void redirectOfTheList_takesTheKeyNowhere();
};

namespace {

Answer notThere(const Request&) { return Answer::json(R"({"error":"Unexpected endpoint"})", 404); }

Answer ollama(const Request& request) {
    return request.path == u"/api/tags"
               ? Answer::json(R"({"models":[{"name":"qwen3:8b"},{"name":"gemma3:4b"}]})")
               : notThere(request);
}

/// LM Studio answers what it does not know with 200 and an error.
Answer lmStudio(const Request& request) {
    return request.path == u"/v1/models" ? Answer::json(R"({"object":"list","data":[{"id":"lantern-7b"}]})")
                                         : Answer::json(R"({"error":"Unexpected endpoint"})");
}

EngineChoice choiceAt(const FakePeer& peer) {
    return {u"work"_s, u"openai"_s, peer.url(u"/v1"_s).toString(), {}};
}

} // namespace

void EngineServiceTest::everyPreset_isTakenByTheSettings() {
    Desk desk;
    QVERIFY(enginePresets().size() >= 11);
    for (const EnginePreset& preset : enginePresets()) {
        for (const auto& [name, value] : presetSettings(preset, u"mine"_s)) {
            const Outcome set = desk.workspace().settings().set(name, value);
            QVERIFY2(set.ok(), set ? "" : qPrintable(preset.id + u": "_s + set.error().sentence));
        }
        QCOMPARE(desk.workspace().settings().text(u"engines.mine.base_url"_s), preset.baseUrl);
        QVERIFY(preset.wantsKey == preset.baseUrl.startsWith(u"https://"_s));
        QVERIFY(preset.wantsKey != preset.models.isEmpty());
    }
}

void EngineServiceTest::preset_isKnownAgainByItsAddress() {
    QCOMPARE(presetOf(u"anthropic"_s, u"https://api.anthropic.com/v1"_s)->id, u"anthropic"_s);
    QVERIFY(!presetOf(u"openai"_s, u"https://api.anthropic.com/v1"_s));
    QVERIFY(!enginePreset(u"oracle"_s));
}

void EngineServiceTest::runningServers_areFoundWithTheirModels() {
    const FakePeer first(ollama);
    const FakePeer second(lmStudio);
    Desk desk({{u"summaries.local_servers"_s, first.url().toString() + u", "_s + second.url().toString()}});
    const auto servers = awaited(desk.workspace().engines().findLocalServers());
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0].preset.id, u"ollama"_s);
    QCOMPARE(servers[0].preset.kind, u"ollama"_s);
    QCOMPARE(servers[0].preset.models, (QStringList{u"qwen3:8b"_s, u"gemma3:4b"_s}));
    QCOMPARE(servers[1].preset.kind, u"openai"_s);
    QCOMPARE(servers[1].preset.baseUrl, second.url(u"/v1"_s).toString());
    QCOMPARE(servers[1].preset.models, QStringList{u"lantern-7b"_s});
}

void EngineServiceTest::modelsThatDoNotWrite_areNoReasonToOfferAServer() {
    const FakePeer embedding([](const Request&) {
        return Answer::json(R"({"data":[{"id":"text-embedding-nomic-embed-text-v1.5"}]})");
    });
    const FakePeer both([](const Request&) {
        return Answer::json(R"({"data":[{"id":"bge-m3"},{"id":"bge-reranker"},{"id":"lantern-7b"}]})");
    });
    Desk desk({{u"summaries.local_servers"_s, embedding.url().toString() + u", "_s + both.url().toString()}});
    const auto servers = awaited(desk.workspace().engines().findLocalServers());
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers[0].preset.models, QStringList{u"lantern-7b"_s});
}

void EngineServiceTest::serverThatIsAnEngineAlready_isNotNew() {
    const FakePeer known(ollama);
    const FakePeer unknown(lmStudio);
    const QString otherName = u"http://localhost:%1/v1"_s.arg(known.url().port());
    Desk desk({{u"summaries.local_servers"_s, known.url().toString() + u", "_s + unknown.url().toString()},
               {u"engines.mine.base_url"_s, otherName}});
    const auto servers = awaited(desk.workspace().engines().findNewLocalServers());
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers[0].preset.baseUrl, unknown.url(u"/v1"_s).toString());
}

void EngineServiceTest::engineNames_giveWayToThoseThatAreThere() {
    QCOMPARE(freeEngineName(u"ollama"_s, {u"offline"_s}), u"ollama"_s);
    QCOMPARE(freeEngineName(u"ollama"_s, {u"ollama"_s, u"ollama-2"_s}), u"ollama-3"_s);
}

void EngineServiceTest::deafAndStrangeServers_areLeftOut() {
    const FakePeer deaf([](const Request&) { return Answer{.hang = true}; });
    const FakePeer page([](const Request&) { return Answer{.body = "<html>Hello</html>"}; });
    const FakePeer empty([](const Request&) { return Answer::json(R"({"models":[],"data":[]})"); });
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString nobody = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const QStringList addresses = {deaf.url().toString(), page.url().toString(), empty.url().toString(),
                                   nobody};
    Desk desk({{u"summaries.local_servers"_s, addresses.join(u", "_s)}});
    QElapsedTimer time;
    time.start();
    QVERIFY(awaited(desk.workspace().engines().findLocalServers()).isEmpty());
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
}

void EngineServiceTest::models_areListedWithTheKeyInTheHeader() {
    const FakePeer peer(lmStudio);
    Desk desk;
    const auto models = awaited(desk.workspace().engines().models(choiceAt(peer), u"secret-0123456789"_s));
    QCOMPARE(*models, QStringList{u"lantern-7b"_s});
    QCOMPARE(peer.requests().first().method, QByteArray("GET"));
    QCOMPARE(peer.requests().first().header("Authorization"), QByteArray("Bearer secret-0123456789"));
}

void EngineServiceTest::modelsOfARefusedKey_areAnErrorWithItsWords() {
    const FakePeer peer([](const Request&) {
        return Answer::json(R"({"error":{"message":"Wrong key secret-0123456789."}})", 401);
    });
    Desk desk;
    const auto models = awaited(desk.workspace().engines().models(choiceAt(peer), u"secret-0123456789"_s));
    QCOMPARE(models.error().kind, ErrorKind::Refused);
    QVERIFY(models.error().sentence.contains(u"Wrong key"_s));
    QVERIFY(!models.error().sentence.contains(u"secret"_s));
}

void EngineServiceTest::redirectOfTheList_takesTheKeyNowhere() {
    const FakePeer thief(lmStudio);
    const FakePeer peer([&](const Request&) {
        return Answer{.status = 302, .headers = {{"Location", thief.url(u"/v1/models"_s).toEncoded()}}};
    });
    Desk desk;
    QVERIFY(!awaited(desk.workspace().engines().models(choiceAt(peer), u"secret-0123456789"_s)));
    QVERIFY(thief.requests().isEmpty());
}

QTEST_GUILESS_MAIN(EngineServiceTest)
#include "engine_service_test.moc"
