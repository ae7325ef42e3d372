#include "summaries/providers/provider_error.h"
#include "support/recordings.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"sk-proj-abcdef0123456789"_s;

SummaryFailure failure(int status, const QByteArray& body, const HttpHeaders& headers = {}) {
    return failureOf(HttpReply{status, headers, body, QUrl()}, u"work"_s, u"lantern-2"_s, key);
}

/// The status in a recorded file's name ("….http429.response.json").
int statusIn(const QString& fileName) {
    static const QRegularExpression status(u"\\.http(\\d{3})\\."_s);
    return status.match(fileName).captured(1).toInt();
}

} // namespace

class ProviderErrorTest : public QObject {
    Q_OBJECT

  private slots:
    void everyShape_becomesOneSentenceWithTheProvidersWords_data();
    void everyShape_becomesOneSentenceWithTheProvidersWords();
    void missingModel_isNamed();
    void html_isNotRepeated();
    void key_isNeverRepeated_data();
    void key_isNeverRepeated();
    void placeholderInTheProvidersText_isLeftAlone();
    void longText_isShortened();
    void retryAfter_isHandedOnOnlyWhereWaitingHelps();
    void transportErrors_tellTheQueueWhatToDo_data();
    void transportErrors_tellTheQueueWhatToDo();
    void recordedErrors_becomeOneSentence_data();
    void recordedErrors_becomeOneSentence();
};

void ProviderErrorTest::everyShape_becomesOneSentenceWithTheProvidersWords_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<AfterFailure>("then");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind kind,
                        AfterFailure then, const QString& words) {
        QTest::newRow(name) << status << body << kind << then << words;
    };
    using K = ErrorKind;
    using A = AfterFailure;
    row("OpenAI key", 401,
        R"({"error":{"message":"Wrong key.","type":"invalid_request_error","code":"invalid_api_key"}})",
        K::Refused, A::PauseQueue, u"Wrong key."_s);
    row("OpenAI quota", 429, R"({"error":{"message":"You have no quota left.","code":"insufficient_quota"}})",
        K::OutOfMoney, A::PauseQueue, u"You have no quota left."_s);
    row("OpenAI rate", 429, R"({"error":{"message":"Limit 5 a minute","code":"rate_limit_exceeded"}})",
        K::RateLimited, A::TryLater, u"Limit 5 a minute"_s);
    row("OpenAI model", 404, R"({"error":{"message":"No such model","code":"model_not_found"}})", K::NotFound,
        A::PauseQueue, u"No such model"_s);
    row("OpenAI length", 400, R"({"error":{"message":"Too many tokens","code":"context_length_exceeded"}})",
        K::Usage, A::GiveUp, u"Too many tokens"_s);
    row("OpenAI parameter", 400, R"({"error":{"message":"Unknown parameter: 'x'","code":null}})", K::Usage,
        A::GiveUp, u"Unknown parameter: 'x'"_s);
    row("OpenAI server", 500, R"({"error":{"message":"Sorry about that!","type":"server_error"}})", K::Server,
        A::TryLater, u"Sorry about that!"_s);
    row("OpenAI filter", 400, R"({"error":{"message":"Held back","code":"content_policy_violation"}})",
        K::Malformed, A::GiveUp, u"Held back"_s);
    row("DeepSeek money", 402, R"({"error":{"message":"Insufficient Balance","type":"unknown_error"}})",
        K::OutOfMoney, A::PauseQueue, u"Insufficient Balance"_s);
    row("OpenRouter key", 401, R"({"error":{"message":"No auth","code":401}})", K::Refused, A::PauseQueue,
        u"No auth"_s);
    row("OpenRouter upstream", 429,
        R"({"error":{"code":429,"message":"Provider returned error","metadata":{"raw":"busy now"}}})",
        K::RateLimited, A::TryLater, u"Provider returned error: busy now"_s);
    row("OpenRouter moderation", 403,
        R"({"error":{"code":403,"message":"Flagged","metadata":{"reasons":["x"]}}})", K::Malformed, A::GiveUp,
        u"Flagged"_s);
    row("Mistral key", 401, R"({"detail":"Unauthorized"})", K::Refused, A::PauseQueue, u"Unauthorized"_s);
    row("vLLM list", 422, R"({"detail":[{"loc":["body"],"msg":"field required"},{"msg":"too short"}]})",
        K::Usage, A::GiveUp, u"field required; too short"_s);
    row("vLLM flat", 400, R"({"object":"error","message":"Bad request here","code":400})", K::Usage,
        A::GiveUp, u"Bad request here"_s);
    row("Ollama model", 404, R"({"error":"model 'lantern' not found"})", K::NotFound, A::PauseQueue,
        u"model 'lantern' not found"_s);
    row("Ollama /v1", 404, R"({"error":{"message":"model not found","type":"api_error"}})", K::NotFound,
        A::PauseQueue, u"model not found"_s);
    row("Gemini key", 400,
        R"([{"error":{"code":400,"message":"Pass a valid key.","details":[{"reason":"API_KEY_INVALID"}]}}])",
        K::Refused, A::PauseQueue, u"Pass a valid key."_s);
    row("overloaded", 529, R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
        K::Server, A::TryLater, u"Overloaded"_s);
    row("too large", 413, R"({"error":{"message":"Payload too large"}})", K::Usage, A::GiveUp,
        u"Payload too large"_s);
    row("error inside a 200", 200, R"({"error":{"code":502,"message":"Bad gateway behind"}})", K::Server,
        A::TryLater, u"Bad gateway behind"_s);
    row("gateway page", 502, "<html><body>502</body></html>", K::Server, A::TryLater, u"HTTP status 502"_s);
    row("empty", 503, "", K::Server, A::TryLater, u"HTTP status 503"_s);
    row("time-out", 408, "", K::Timeout, A::TryLater, u"HTTP status 408"_s);
    row("forbidden page", 403, "<html></html>", K::Refused, A::PauseQueue, u"HTTP status 403"_s);
}

void ProviderErrorTest::everyShape_becomesOneSentenceWithTheProvidersWords() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const SummaryFailure failed = failure(status, body);
    QTEST(failed.error.kind, "kind");
    QTEST(failed.then, "then");
    QVERIFY2(failed.error.sentence.contains(words), qPrintable(failed.error.sentence));
    QVERIFY2(failed.error.sentence.contains(u"\"work\""_s), qPrintable(failed.error.sentence));
    QVERIFY(!failed.error.sentence.contains(u"%"_s) && !failed.error.sentence.contains(u'\n'));
}

void ProviderErrorTest::missingModel_isNamed() {
    QVERIFY(failure(404, R"({"error":{"message":"No"}})").error.sentence.contains(u"\"lantern-2\""_s));
}

void ProviderErrorTest::html_isNotRepeated() {
    const Error error = failure(502, "<html><script>alert(1)</script></html>").error;
    QVERIFY(!error.sentence.contains(u"<"_s) && !error.details.contains(u"<"_s));
}

void ProviderErrorTest::key_isNeverRepeated_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("whole") << QByteArray(
        R"({"error":{"message":"Incorrect API key provided: sk-proj-abcdef0123456789."}})");
    QTest::newRow("masked") << QByteArray(
        R"({"error":{"message":"Incorrect API key provided: sk-proj-********6789."}})");
    QTest::newRow("end only") << QByteArray(R"({"error":{"message":"Your api key: ****6789 is invalid"}})");
    QTest::newRow("in the raw part") << QByteArray(
        R"({"error":{"message":"No","metadata":{"raw":"Bearer SK-PROJ-ABCDEF0123456789"}}})");
    QTest::newRow("as a code") << QByteArray(
        R"({"error":{"message":"No","code":"sk-proj-abcdef0123456789"}})");
}

void ProviderErrorTest::key_isNeverRepeated() {
    QFETCH(QByteArray, body);
    for (const int status : {400, 401, 429, 500}) {
        const Error error = failure(status, body).error;
        QVERIFY2(!error.sentence.contains(u"6789"_s), qPrintable(error.sentence));
        QVERIFY2(!error.details.contains(u"6789"_s), qPrintable(error.details));
    }
}

void ProviderErrorTest::placeholderInTheProvidersText_isLeftAlone() {
    QVERIFY(failure(400, R"({"error":{"message":"50 %1 of %2 used"}})")
                .error.sentence.contains(u"50 %1 of %2 used"_s));
}

void ProviderErrorTest::longText_isShortened() {
    const QByteArray body = R"({"error":{"message":")" + QByteArray("words ").repeated(10'000) + R"("}})";
    QVERIFY(failure(400, body).error.sentence.size() < 700);
}

void ProviderErrorTest::retryAfter_isHandedOnOnlyWhereWaitingHelps() {
    const HttpHeaders headers = {{"Retry-After", "7"}};
    QCOMPARE(failure(429, "{}", headers).retryAfterMs, std::optional(7000));
    QCOMPARE(failure(503, "{}", headers).retryAfterMs, std::optional(7000));
    QCOMPARE(failure(401, "{}", headers).retryAfterMs, std::nullopt);
    QCOMPARE(failure(429, "{}").retryAfterMs, std::nullopt);
}

void ProviderErrorTest::transportErrors_tellTheQueueWhatToDo_data() {
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<AfterFailure>("then");
    QTest::newRow("network") << ErrorKind::Network << AfterFailure::TryLater;
    QTest::newRow("time-out") << ErrorKind::Timeout << AfterFailure::TryLater;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << AfterFailure::Cancelled;
    QTest::newRow("malformed") << ErrorKind::Malformed << AfterFailure::GiveUp;
    QTest::newRow("wrong address") << ErrorKind::Usage << AfterFailure::PauseQueue;
}

void ProviderErrorTest::transportErrors_tellTheQueueWhatToDo() {
    QFETCH(ErrorKind, kind);
    const Error error{kind, u"What happened."_s};
    QTEST(failureOf(error).then, "then");
    QCOMPARE(failureOf(error).error, error);
}

void ProviderErrorTest::recordedErrors_becomeOneSentence_data() {
    QTest::addColumn<QString>("path");
    const QDir root(test::recordingPath(u"llm"_s));
    for (const QString& folder :
         {u"openai_chat/split"_s, u"deepseek/split"_s, u"openrouter/split"_s, u"constructed"_s})
        for (const QString& name : QDir(root.filePath(folder)).entryList({u"*.http[45]*"_s}))
            if (name.endsWith(u".json"_s) && !name.endsWith(u".request.json"_s))
                QTest::newRow(qPrintable(name)) << root.filePath(folder + u'/' + name);
    if (!root.exists())
        QTest::newRow("absent") << QString();
}

void ProviderErrorTest::recordedErrors_becomeOneSentence() {
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no recorded errors beside this checkout");
    const QByteArray body = test::bytesOf(path);
    const int status = statusIn(path);
    const auto complaint = readComplaint(body, key);
    QVERIFY(complaint.has_value());
    QVERIFY(!complaint->text.isEmpty());
    const SummaryFailure failed = failure(status, body);
    QVERIFY(failed.error.sentence.contains(complaint->text));
    QCOMPARE(failed.then == AfterFailure::TryLater, status == 429 || status >= 500);
    QCOMPARE(failed.then == AfterFailure::PauseQueue, status >= 401 && status <= 404);
    qInfo("%d: %s", status, qPrintable(failed.error.sentence));
}

QTEST_GUILESS_MAIN(ProviderErrorTest)
#include "provider_error_test.moc"
