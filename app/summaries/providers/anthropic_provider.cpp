#include "summaries/providers/anthropic_provider.h"

#include "summaries/providers/provider_address.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto toolName = "summary";

QString base(const EngineOptions& options) { return baseAddress(options, {u"/messages"_s}, u"/v1"_s); }

void askFor(const QJsonObject& schema, AskShape::Format format, QJsonObject& body) {
    const QString tool = QString::fromLatin1(toolName);
    if (format == AskShape::Format::Schema)
        body.insert(u"output_config"_s, QJsonObject{{u"format"_s, QJsonObject{{u"type"_s, u"json_schema"_s},
                                                                              {u"schema"_s, schema}}}});
    if (format != AskShape::Format::Tool)
        return;
    body.insert(u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, tool},
                                                   {u"description"_s, u"Hands over the answer."_s},
                                                   {u"input_schema"_s, schema}}});
    body.insert(u"tool_choice"_s, QJsonObject{{u"type"_s, u"tool"_s}, {u"name"_s, tool}});
}

ReplyDraft::End endFor(const QString& reason) {
    if (reason == u"max_tokens" || reason == u"model_context_window_exceeded")
        return ReplyDraft::End::Length;
    return reason == u"refusal" ? ReplyDraft::End::Refused : ReplyDraft::End::Whole;
}

/// `from` is a message, or the delta of one.
void takeEnd(const QJsonObject& from, ReplyDraft& draft) {
    const QString reason = from[u"stop_reason"_s].toString();
    if (reason.isEmpty())
        return;
    draft.end = endFor(reason);
    draft.remark = from[u"stop_details"_s][u"explanation"].toString();
}

/// Input is counted in three parts: new, written to the cache, and read from it.
void takeUsage(const QJsonObject& usage, ReplyDraft& draft) {
    if (usage.contains(u"input_tokens"_s))
        draft.inputTokens = usage[u"input_tokens"_s].toInt() +
                            usage[u"cache_creation_input_tokens"_s].toInt() +
                            usage[u"cache_read_input_tokens"_s].toInt();
    if (usage.contains(u"output_tokens"_s))
        draft.outputTokens = usage[u"output_tokens"_s].toInt();
}

void takeBlock(const QJsonObject& block, ReplyDraft& draft) {
    if (block[u"type"_s] == u"text"_s)
        draft.content += block[u"text"_s].toString();
    const QJsonObject input = block[u"input"_s].toObject();
    if (block[u"type"_s] == u"tool_use"_s && !input.isEmpty())
        draft.toolInput += QString::fromUtf8(QJsonDocument(input).toJson(QJsonDocument::Compact));
}

/// A whole message, or the empty one that a stream begins with.
void takeMessage(const QJsonObject& message, ReplyDraft& draft) {
    draft.began = true;
    draft.model = message[u"model"_s].toString();
    for (const QJsonValue block : message[u"content"_s].toArray())
        takeBlock(block.toObject(), draft);
    takeUsage(message[u"usage"_s].toObject(), draft);
    takeEnd(message, draft);
}

} // namespace

QList<AskShape::Format> AnthropicProvider::formats() const {
    return {AskShape::Format::Schema, AskShape::Format::Tool, AskShape::Format::Plain};
}

HttpRequest AnthropicProvider::request(const EngineOptions& options) const {
    HttpRequest request{.url = QUrl(base(options) + u"/messages"_s),
                        .headers = {{"anthropic-version", "2023-06-01"}}};
    if (!options.key.isEmpty())
        request.headers.append({"x-api-key", options.key.toUtf8()});
    return request;
}

QByteArray AnthropicProvider::body(const EngineOptions& options, const ModelQuestion& question,
                                   const AskShape& shape) const {
    QJsonObject body{{u"model"_s, options.model},
                     {u"max_tokens"_s, options.maxOutputTokens},
                     {u"stream"_s, options.stream}};
    QJsonArray messages;
    for (const ChatMessage& message : question.messages) {
        if (message.role == u"system")
            body.insert(u"system"_s, message.content);
        else
            messages.append(QJsonObject{{u"role"_s, message.role}, {u"content"_s, message.content}});
    }
    body.insert(u"messages"_s, messages);
    if (!question.schema.isEmpty())
        askFor(question.schema, shape.format, body);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void AnthropicProvider::take(const QJsonObject& part, ReplyDraft& draft) const {
    const QString type = part[u"type"_s].toString();
    const QJsonObject delta = part[u"delta"_s].toObject();
    takeError(part[u"error"_s], draft);
    if (type == u"message")
        takeMessage(part, draft);
    else if (type == u"message_start") {
        draft.inParts = true;
        takeMessage(part[u"message"_s].toObject(), draft);
    } else if (type == u"content_block_start")
        takeBlock(part[u"content_block"_s].toObject(), draft);
    else if (type == u"content_block_delta") {
        draft.content += delta[u"text"_s].toString();
        draft.toolInput += delta[u"partial_json"_s].toString();
    } else if (type == u"message_delta") {
        takeEnd(delta, draft);
        takeUsage(part[u"usage"_s].toObject(), draft);
    }
}

QUrl AnthropicProvider::modelsUrl(const EngineOptions& options) const {
    return QUrl(base(options) + u"/models?limit=1000"_s);
}

QStringList AnthropicProvider::modelsIn(const QJsonObject& list) const {
    QStringList names;
    for (const QJsonValue model : list[u"data"_s].toArray())
        names += model[u"id"].toString();
    return names;
}

} // namespace sheaf
