#include "summaries/providers/gemini_schema.h"
#include "summaries/providers/model_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;
using Format = AskShape::Format;

/// What each provider is sent.
class ProviderRequestsTest : public QObject {
    Q_OBJECT

  private slots:
    void key_isInAHeaderAndNowhereElse_data();
    void key_isInAHeaderAndNowhereElse();
    void address_mayEndAsReadersTypeIt_data();
    void address_mayEndAsReadersTypeIt();
    void form_isAskedForInTheProvidersWay();
    void messages_areInTheProvidersForm();
    void lengthLimit_isAlwaysNamed();
    void stream_isAskedForInTheProvidersWay();
    void ollama_makesRoomForTheWholePrompt();
    void geminiSchema_hasWhatGeminiKnows();
    void models_areReadFromEveryList();
};

namespace {

const QJsonObject schema{{u"type"_s, u"object"_s},
                         {u"properties"_s, QJsonObject{{u"tldr"_s, QJsonObject{{u"type"_s, u"string"_s}}}}},
                         {u"required"_s, QJsonArray{u"tldr"_s}},
                         {u"additionalProperties"_s, false}};

const QList<ChatMessage> messages = {{u"system"_s, u"Be brief."_s},
                                     {u"user"_s, u"A paper."_s},
                                     {u"assistant"_s, u"No."_s},
                                     {u"user"_s, u"Yes."_s}};

EngineOptions optionsFor(const QString& kind, const QString& baseUrl = u"https://example.org/v1"_s) {
    return {.name = u"work"_s,
            .kind = kind,
            .baseUrl = baseUrl,
            .model = u"lantern-2"_s,
            .key = u"secret-0123456789"_s,
            .maxOutputTokens = 1234};
}

QJsonObject bodyOf(const QString& kind, const AskShape& shape = {}, bool stream = false) {
    EngineOptions options = optionsFor(kind);
    options.stream = stream;
    return QJsonDocument::fromJson(makeModelProvider(kind)->body(options, {messages, schema}, shape))
        .object();
}

QString addressOf(const QString& kind, const QString& baseUrl, bool stream = false) {
    EngineOptions options = optionsFor(kind, baseUrl);
    options.stream = stream;
    return makeModelProvider(kind)->request(options).url.toString();
}

} // namespace

void ProviderRequestsTest::key_isInAHeaderAndNowhereElse_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("openai") << QByteArray("Authorization") << QByteArray("Bearer secret-0123456789");
    QTest::newRow("anthropic") << QByteArray("x-api-key") << QByteArray("secret-0123456789");
    QTest::newRow("gemini") << QByteArray("x-goog-api-key") << QByteArray("secret-0123456789");
    QTest::newRow("ollama") << QByteArray("Authorization") << QByteArray("Bearer secret-0123456789");
}

void ProviderRequestsTest::key_isInAHeaderAndNowhereElse() {
    QFETCH(QByteArray, header);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    EngineOptions options = optionsFor(kind);
    const auto provider = makeModelProvider(kind);
    const HttpRequest request = provider->request(options);
    QTEST(HttpReply({.headers = request.headers}).header(header), "value");
    QVERIFY(!request.url.toString().contains(options.key));
    QVERIFY(!provider->modelsUrl(options).toString().contains(options.key));
    QVERIFY(!provider->body(options, {messages, schema}, {}).contains(options.key.toUtf8()));
    options.key.clear();
    for (const auto& [name, value] : provider->request(options).headers)
        QVERIFY(name != header);
}

void ProviderRequestsTest::address_mayEndAsReadersTypeIt_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("openai") << u"openai"_s
                            << QStringList{u"https://h/v1"_s, u"https://h/v1/"_s,
                                           u"https://h/v1/chat/completions/"_s}
                            << u"https://h/v1/chat/completions"_s;
    QTest::newRow("anthropic") << u"anthropic"_s
                               << QStringList{u"https://h"_s, u"https://h/"_s, u"https://h/v1"_s,
                                              u" https://h/v1/messages "_s}
                               << u"https://h/v1/messages"_s;
    QTest::newRow("gemini") << u"gemini"_s << QStringList{u"https://h"_s, u"https://h/v1beta/models/"_s}
                            << u"https://h/v1beta/models/lantern-2:generateContent"_s;
    QTest::newRow("ollama") << u"ollama"_s
                            << QStringList{u"http://h:1"_s, u"http://h:1/"_s, u"http://h:1/api"_s,
                                           u"http://h:1/api/chat"_s, u"http://h:1/v1"_s}
                            << u"http://h:1/api/chat"_s;
}

void ProviderRequestsTest::address_mayEndAsReadersTypeIt() {
    QFETCH(QString, kind);
    QFETCH(QStringList, typed);
    for (const QString& address : typed)
        QTEST(addressOf(kind, address), "expected");
}

void ProviderRequestsTest::form_isAskedForInTheProvidersWay() {
    QCOMPARE(bodyOf(u"openai"_s)[u"response_format"_s][u"json_schema"][u"schema"].toObject(), schema);
    QCOMPARE(bodyOf(u"openai"_s, {.format = Format::Json})[u"response_format"_s][u"type"], u"json_object"_s);
    QVERIFY(!bodyOf(u"openai"_s, {.format = Format::Plain}).contains(u"response_format"_s));
    QCOMPARE(bodyOf(u"anthropic"_s)[u"output_config"_s][u"format"][u"schema"].toObject(), schema);
    const QJsonObject tool = bodyOf(u"anthropic"_s, {.format = Format::Tool});
    QCOMPARE(tool[u"tools"_s][0][u"input_schema"].toObject(), schema);
    QCOMPARE(tool[u"tool_choice"_s][u"name"], tool[u"tools"_s][0][u"name"]);
    QVERIFY(!tool.contains(u"output_config"_s));
    const QJsonValue config = bodyOf(u"gemini"_s)[u"generationConfig"_s];
    QCOMPARE(config[u"responseMimeType"], u"application/json"_s);
    QCOMPARE(config[u"responseSchema"].toObject(), geminiSchema(schema));
    const QJsonValue json = bodyOf(u"gemini"_s, {.format = Format::Json})[u"generationConfig"_s];
    QVERIFY(json[u"responseSchema"].isUndefined() && !json[u"responseMimeType"].isUndefined());
    QCOMPARE(bodyOf(u"ollama"_s)[u"format"_s].toObject(), schema);
    QCOMPARE(bodyOf(u"ollama"_s, {.format = Format::Json})[u"format"_s], u"json"_s);
}

void ProviderRequestsTest::messages_areInTheProvidersForm() {
    for (const QString& kind : {u"openai"_s, u"ollama"_s}) {
        QCOMPARE(bodyOf(kind)[u"messages"_s][0][u"role"], u"system"_s);
        QCOMPARE(bodyOf(kind)[u"messages"_s].toArray().size(), 4);
    }
    const QJsonObject merged = bodyOf(u"openai"_s, {.systemRole = false});
    QCOMPARE(merged[u"messages"_s][0][u"content"], u"Be brief.\n\nA paper."_s);
    const QJsonObject anthropic = bodyOf(u"anthropic"_s);
    QCOMPARE(anthropic[u"system"_s], u"Be brief."_s);
    QCOMPARE(anthropic[u"messages"_s].toArray().size(), 3);
    QCOMPARE(anthropic[u"messages"_s][0][u"role"], u"user"_s);
    const QJsonObject gemini = bodyOf(u"gemini"_s);
    QCOMPARE(gemini[u"systemInstruction"_s][u"parts"][0][u"text"], u"Be brief."_s);
    QCOMPARE(gemini[u"contents"_s][1][u"role"], u"model"_s);
    QCOMPARE(gemini[u"contents"_s][2][u"parts"][0][u"text"], u"Yes."_s);
}

void ProviderRequestsTest::lengthLimit_isAlwaysNamed() {
    QCOMPARE(bodyOf(u"openai"_s)[u"max_tokens"_s], 1234);
    QCOMPARE(bodyOf(u"openai"_s, {.otherTokenLimit = true})[u"max_completion_tokens"_s], 1234);
    const EngineOptions openAi = optionsFor(u"openai"_s, u"https://api.openai.com/v1"_s);
    const QByteArray body = makeModelProvider(u"openai"_s)->body(openAi, {messages, schema}, {});
    QVERIFY(body.contains("\"max_completion_tokens\":1234") && !body.contains("\"max_tokens\""));
    QCOMPARE(bodyOf(u"anthropic"_s)[u"max_tokens"_s], 1234);
    QCOMPARE(bodyOf(u"gemini"_s)[u"generationConfig"_s][u"maxOutputTokens"], 1234);
    QCOMPARE(bodyOf(u"ollama"_s)[u"options"_s][u"num_predict"], 1234);
}

void ProviderRequestsTest::stream_isAskedForInTheProvidersWay() {
    for (const QString& kind : {u"openai"_s, u"anthropic"_s, u"ollama"_s}) {
        QCOMPARE(bodyOf(kind)[u"stream"_s], false);
        QCOMPARE(bodyOf(kind, {}, true)[u"stream"_s], true);
    }
    QCOMPARE(bodyOf(u"openai"_s, {}, true)[u"stream_options"_s][u"include_usage"], true);
    QVERIFY(!bodyOf(u"openai"_s, {.noStreamOptions = true}, true).contains(u"stream_options"_s));
    QCOMPARE(addressOf(u"gemini"_s, u"https://h/v1beta"_s, true),
             u"https://h/v1beta/models/lantern-2:streamGenerateContent?alt=sse"_s);
}

void ProviderRequestsTest::ollama_makesRoomForTheWholePrompt() {
    const EngineOptions options = optionsFor(u"ollama"_s);
    const auto roomFor = [&options](qsizetype length) {
        const ModelQuestion question{{{u"user"_s, QString(length, u'a')}}, schema};
        const QByteArray body = makeModelProvider(u"ollama"_s)->body(options, question, {});
        return QJsonDocument::fromJson(body)[u"options"_s][u"num_ctx"].toInt();
    };
    QCOMPARE(roomFor(2'000), 8192);
    QCOMPARE(roomFor(60'000), 32768);
}

void ProviderRequestsTest::geminiSchema_hasWhatGeminiKnows() {
    const QJsonObject nullable{{u"type"_s, QJsonArray{u"integer"_s, u"null"_s}},
                               {u"$comment"_s, u"x"_s},
                               {u"description"_s, u"0 to 100"_s}};
    const QJsonObject list{{u"type"_s, u"array"_s}, {u"items"_s, nullable}};
    const QJsonObject whole{{u"type"_s, u"object"_s},
                            {u"properties"_s, QJsonObject{{u"b"_s, list}, {u"a"_s, nullable}}},
                            {u"required"_s, QJsonArray{u"b"_s, u"a"_s}},
                            {u"additionalProperties"_s, false}};
    const QJsonObject number{
        {u"type"_s, u"INTEGER"_s}, {u"nullable"_s, true}, {u"description"_s, u"0 to 100"_s}};
    const QJsonObject array{{u"type"_s, u"ARRAY"_s}, {u"items"_s, number}};
    const QJsonObject expected{{u"type"_s, u"OBJECT"_s},
                               {u"properties"_s, QJsonObject{{u"b"_s, array}, {u"a"_s, number}}},
                               {u"required"_s, QJsonArray{u"b"_s, u"a"_s}},
                               {u"propertyOrdering"_s, QJsonArray{u"b"_s, u"a"_s}}};
    QCOMPARE(geminiSchema(whole), expected);
}

void ProviderRequestsTest::models_areReadFromEveryList() {
    const auto modelsIn = [](const QString& kind, const QByteArray& list) {
        return makeModelProvider(kind)->modelsIn(QJsonDocument::fromJson(list).object());
    };
    const QStringList two = {u"a"_s, u"b"_s};
    QCOMPARE(modelsIn(u"openai"_s, R"({"object":"list","data":[{"id":"a"},{"id":"b"}]})"), two);
    QCOMPARE(modelsIn(u"anthropic"_s, R"({"data":[{"type":"model","id":"a"},{"id":"b"}],"has_more":false})"),
             two);
    QCOMPARE(modelsIn(u"ollama"_s, R"({"models":[{"name":"a","size":1},{"name":"b"}]})"), two);
    QCOMPARE(modelsIn(u"gemini"_s,
                      R"({"models":[{"name":"models/a","supportedGenerationMethods":["generateContent"]},
                         {"name":"models/e","supportedGenerationMethods":["embedContent"]},
                         {"name":"models/b","supportedGenerationMethods":["x","generateContent"]}]})"),
             two);
}

QTEST_GUILESS_MAIN(ProviderRequestsTest)
#include "provider_requests_test.moc"
