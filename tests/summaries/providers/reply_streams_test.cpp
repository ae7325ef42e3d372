#include "summaries/providers/model_provider.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Streamed answers of each provider: whole, cut, with an error in the middle, and damaged.
class ReplyStreamsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyStream_isPutTogether_data();
    void everyStream_isPutTogether();
    void everyStreamCutAtAnyByte_isWholeOrBrokenOff_data();
    void everyStreamCutAtAnyByte_isWholeOrBrokenOff();
    void errorInTheMiddle_isTriedLaterWithItsWords_data();
    void errorInTheMiddle_isTriedLaterWithItsWords();
    void errorAfterTheLengthLimit_saysWhatToDo();
    void damagedPart_isNotPassedOver();
    void streamThatBreaksOffAfterItsEnd_isTaken();
    void severalDataLinesOfAnEvent_areOneText();
    void arrayOfParts_isReadLikeAStream();
    void streamWithoutItsUsage_isNotCounted();
};

namespace {

ModelAnswer answerTo(const QByteArray& body, const QString& kind, std::optional<Error> cutOff = {}) {
    const HttpReply reply{200, {}, body, QUrl(u"https://example.org/v1"_s), cutOff};
    return answerOf(draftOf(reply, *makeModelProvider(kind)), reply,
                    {.name = u"work"_s, .kind = kind, .model = u"lantern-2"_s, .key = u"sk-0123456789"_s});
}

const QString said = u"{\"tldr\": \"Gezeiten — 潮汐 🌊\"}"_s;

void streamRows() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QString& kind, const QString& file) {
        QTest::newRow(qPrintable(file)) << kind << test::fixture(u"llm/"_s + file);
    };
    row(u"openai"_s, u"openai_stream.sse"_s);
    row(u"anthropic"_s, u"anthropic_stream.sse"_s);
    row(u"anthropic"_s, u"anthropic_stream_tool.sse"_s);
    row(u"gemini"_s, u"gemini_stream.sse"_s);
    row(u"ollama"_s, u"ollama_stream.ndjson"_s);
}

} // namespace

void ReplyStreamsTest::everyStream_isPutTogether_data() { streamRows(); }

void ReplyStreamsTest::everyStream_isPutTogether() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, body);
    const ModelReply expected{said, u"lantern-2-2026"_s, {41, 17}, true};
    QCOMPARE(std::get<ModelReply>(answerTo(body, kind)), expected);
    QCOMPARE(std::get<ModelReply>(answerTo(QByteArray(body).replace("\n", "\r\n"), kind)), expected);
}

void ReplyStreamsTest::everyStreamCutAtAnyByte_isWholeOrBrokenOff_data() { streamRows(); }

void ReplyStreamsTest::everyStreamCutAtAnyByte_isWholeOrBrokenOff() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, body);
    const Error cutOff{ErrorKind::Network, u"It broke off."_s};
    for (qsizetype length = 1; length < body.size(); ++length) {
        const ModelAnswer answer = answerTo(body.left(length), kind, cutOff);
        if (const auto* reply = std::get_if<ModelReply>(&answer))
            QCOMPARE(reply->content, said);
        else
            QCOMPARE(std::get<SummaryFailure>(answer).then, AfterFailure::TryLater);
    }
}

void ReplyStreamsTest::errorInTheMiddle_isTriedLaterWithItsWords_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("openai") << u"openai"_s << u"openai_stream_error.sse"_s
                            << u"The harbour behind us sank."_s;
    QTest::newRow("anthropic") << u"anthropic"_s << u"anthropic_stream_error.sse"_s
                               << u"The lantern is overloaded"_s;
    QTest::newRow("gemini") << u"gemini"_s << u"gemini_stream_error.sse"_s << u"The lantern is overloaded."_s;
    QTest::newRow("ollama") << u"ollama"_s << u"ollama_stream_error.ndjson"_s
                            << u"the lantern went out while it was burning"_s;
}

void ReplyStreamsTest::errorInTheMiddle_isTriedLaterWithItsWords() {
    QFETCH(QString, kind);
    QFETCH(QString, file);
    QFETCH(QString, words);
    const ModelAnswer answer = answerTo(test::fixture(u"llm/"_s + file), kind);
    const auto& failure = std::get<SummaryFailure>(answer);
    QVERIFY2(failure.error.sentence.contains(words), qPrintable(failure.error.sentence));
    QCOMPARE(failure.error.kind, ErrorKind::Server);
    QCOMPARE(failure.then, AfterFailure::TryLater);
}

/// As OpenRouter ends a stream that grew too long.
void ReplyStreamsTest::errorAfterTheLengthLimit_saysWhatToDo() {
    const QByteArray body = "data: {\"choices\":[{\"delta\":{\"content\":\"It wor\"},"
                            "\"finish_reason\":\"length\"}]}\n\n"
                            "data: {\"error\":{\"code\":400,\"message\":\"Token limit reached\"},"
                            "\"choices\":[{\"delta\":{\"content\":\"\"},\"finish_reason\":null}]}\n\n"
                            "data: [DONE]\n\n";
    const auto failure = std::get<SummaryFailure>(answerTo(body, u"openai"_s));
    QCOMPARE(failure.then, AfterFailure::GiveUp);
    QVERIFY2(failure.error.sentence.contains(u"engines.work.max_output_tokens"_s),
             qPrintable(failure.error.sentence));
}

void ReplyStreamsTest::damagedPart_isNotPassedOver() {
    QByteArray body = test::fixture(u"llm/openai_stream.sse"_s);
    body.replace("潮", "\xe6\xbd"); // half a character
    const ModelAnswer answer = answerTo(body, u"openai"_s);
    QCOMPARE(std::get<SummaryFailure>(answer).error.kind, ErrorKind::Malformed);
    QVERIFY(std::get<SummaryFailure>(answer).error.sentence.contains(u"could not be read"_s));
}

void ReplyStreamsTest::streamThatBreaksOffAfterItsEnd_isTaken() {
    QByteArray body = test::fixture(u"llm/openai_stream.sse"_s);
    body.truncate(body.indexOf("data: [DONE]"));
    const ModelAnswer answer = answerTo(body, u"openai"_s, Error{ErrorKind::Network, u"It broke off."_s});
    QCOMPARE(std::get<ModelReply>(answer).content, said);
}

void ReplyStreamsTest::severalDataLinesOfAnEvent_areOneText() {
    const ModelAnswer answer = answerTo("data: {\"choices\": [{\"delta\":\n"
                                        "data:  {\"content\": \"one\"}, \"finish_reason\": \"stop\"}]}\n\n",
                                        u"openai"_s);
    QCOMPARE(std::get<ModelReply>(answer).content, u"one"_s);
}

void ReplyStreamsTest::arrayOfParts_isReadLikeAStream() {
    const ModelAnswer answer = answerTo(R"([{"candidates":[{"content":{"parts":[{"text":"one "}]}}]},
                     {"candidates":[{"content":{"parts":[{"text":"two"}]},"finishReason":"STOP"}]}])",
                                        u"gemini"_s);
    QCOMPARE(std::get<ModelReply>(answer).content, u"one two"_s);
}

void ReplyStreamsTest::streamWithoutItsUsage_isNotCounted() {
    QByteArray body = test::fixture(u"llm/openai_stream.sse"_s);
    body.replace("{\"prompt_tokens\":41,\"completion_tokens\":17,\"total_tokens\":58}", "null");
    QVERIFY(!std::get<ModelReply>(answerTo(body, u"openai"_s)).counted);
}

QTEST_GUILESS_MAIN(ReplyStreamsTest)
#include "reply_streams_test.moc"
