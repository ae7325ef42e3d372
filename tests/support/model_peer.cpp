#include "support/model_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject openAiAnswer(const QString& content, const QString& field) {
    const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, content}};
    const QJsonObject choice{{u"index"_s, 0}, {field, message}, {u"finish_reason"_s, u"stop"_s}};
    const QJsonObject usage{
        {u"prompt_tokens"_s, 100}, {u"completion_tokens"_s, 20}, {u"total_tokens"_s, 120}};
    return {{u"id"_s, u"chatcmpl-1"_s},
            {u"object"_s, u"chat.completion"_s},
            {u"model"_s, u"test-model"_s},
            {u"choices"_s, QJsonArray{choice}},
            {u"usage"_s, usage}};
}

QJsonObject anthropicAnswer(const QString& content) {
    return {{u"type"_s, u"message"_s},
            {u"role"_s, u"assistant"_s},
            {u"model"_s, u"test-model"_s},
            {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, content}}}},
            {u"stop_reason"_s, u"end_turn"_s},
            {u"usage"_s, QJsonObject{{u"input_tokens"_s, 100}, {u"output_tokens"_s, 20}}}};
}

QJsonObject geminiAnswer(const QString& content) {
    const QJsonObject said{{u"role"_s, u"model"_s},
                           {u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, content}}}}};
    return {{u"candidates"_s, QJsonArray{QJsonObject{{u"content"_s, said}, {u"finishReason"_s, u"STOP"_s}}}},
            {u"usageMetadata"_s, QJsonObject{{u"promptTokenCount"_s, 100}, {u"candidatesTokenCount"_s, 20}}},
            {u"modelVersion"_s, u"test-model"_s}};
}

QJsonObject ollamaAnswer(const QString& content) {
    return {{u"model"_s, u"test-model"_s},
            {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, content}}},
            {u"done"_s, true},
            {u"done_reason"_s, u"stop"_s},
            {u"prompt_eval_count"_s, 100},
            {u"eval_count"_s, 20}};
}

QByteArray event(const QJsonObject& data) { return "data: " + compact(data) + "\n\n"; }

/// A message that starts empty, comes in one part, and ends.
QByteArray anthropicStream(const QString& content) {
    QJsonObject start = anthropicAnswer(content);
    start[u"content"_s] = QJsonArray();
    start[u"stop_reason"_s] = QJsonValue::Null;
    const QJsonObject delta{{u"type"_s, u"text_delta"_s}, {u"text"_s, content}};
    return event({{u"type"_s, u"message_start"_s}, {u"message"_s, start}}) +
           event({{u"type"_s, u"content_block_delta"_s}, {u"delta"_s, delta}}) +
           event({{u"type"_s, u"message_delta"_s},
                  {u"delta"_s, QJsonObject{{u"stop_reason"_s, u"end_turn"_s}}},
                  {u"usage"_s, QJsonObject{{u"output_tokens"_s, 20}}}}) +
           event({{u"type"_s, u"message_stop"_s}});
}

QString kindOf(const Request& request) {
    if (request.path.endsWith(u"/messages"))
        return u"anthropic"_s;
    if (request.path.contains(u"enerateContent"))
        return u"gemini"_s;
    return request.path.endsWith(u"/api/chat") ? u"ollama"_s : u"openai"_s;
}

bool wantsStream(const Request& request) {
    return request.path.contains(u":stream") ||
           QJsonDocument::fromJson(request.body).object().value(u"stream"_s).toBool();
}

Answer events(const QByteArray& body) {
    return {.headers = {{"Content-Type", "text/event-stream"}}, .body = body};
}

} // namespace

QByteArray modelContent() {
    return compact({{u"tldr"_s, u"The authors show that the proposed approach works well in short."_s},
                    {u"motivation"_s, u"Earlier approaches left a gap."_s},
                    {u"method"_s, u"They close it step by step."_s},
                    {u"result"_s, u"The gap is closed."_s},
                    {u"conclusion"_s, u"More gaps can be closed so."_s},
                    {u"recommendation"_s, u"Worth a look."_s},
                    {u"tags"_s, QJsonArray{u"alpha"_s, u"beta"_s}},
                    {u"score"_s, 77},
                    {u"score_reason"_s, u"It closes a gap."_s}});
}

Answer modelAnswer(const Request& request) {
    return modelAnswerOf(kindOf(request), modelContent(), wantsStream(request));
}

Answer modelAnswerWith(const QByteArray& content) { return modelAnswerOf(u"openai"_s, content); }

Answer modelAnswerOf(const QString& kind, const QByteArray& content, bool streamed) {
    const QString text = QString::fromUtf8(content);
    if (kind == u"anthropic")
        return streamed ? events(anthropicStream(text)) : Answer::json(compact(anthropicAnswer(text)));
    if (kind == u"gemini")
        return streamed ? events(event(geminiAnswer(text))) : Answer::json(compact(geminiAnswer(text)));
    if (kind == u"ollama")
        return streamed ? Answer{.headers = {{"Content-Type", "application/x-ndjson"}},
                                 .body = compact(ollamaAnswer(text)) + '\n'}
                        : Answer::json(compact(ollamaAnswer(text)));
    return streamed ? events(event(openAiAnswer(text, u"delta"_s)) + "data: [DONE]\n\n")
                    : Answer::json(compact(openAiAnswer(text, u"message"_s)));
}

QString modelAddress(const FakePeer& peer, const QString& kind) {
    if (kind == u"ollama")
        return peer.url().toString();
    return peer.url(kind == u"gemini" ? u"/v1beta"_s : u"/v1"_s).toString();
}

} // namespace sheaf::test
