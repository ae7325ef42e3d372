#include "summaries/providers/openai_provider.h"

#include "summaries/providers/provider_address.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString base(const EngineOptions& options) { return baseAddress(options, {u"/chat/completions"_s}); }

QJsonObject responseFormat(AskShape::Format format, const QJsonObject& schema) {
    if (format == AskShape::Format::Json)
        return {{u"type"_s, u"json_object"_s}};
    return {{u"type"_s, u"json_schema"_s},
            {u"json_schema"_s,
             QJsonObject{{u"name"_s, u"summary"_s}, {u"strict"_s, true}, {u"schema"_s, schema}}}};
}

QList<ChatMessage> withoutSystemRole(QList<ChatMessage> messages) {
    if (messages.size() < 2 || messages[0].role != u"system")
        return messages;
    const QString instructions = messages.takeFirst().content;
    messages[0].content.prepend(instructions + u"\n\n"_s);
    return messages;
}

/// OpenAI's reasoning models refuse the old name, most compatible servers do not know the new one.
QString tokenLimitName(const EngineOptions& options, const AskShape& shape) {
    const QString host = QUrl(options.baseUrl).host();
    const bool isNew = host.endsWith(u".openai.com") || host.endsWith(u".openai.azure.com");
    return isNew != shape.otherTokenLimit ? u"max_completion_tokens"_s : u"max_tokens"_s;
}

/// Content is a text, or (Mistral's reasoning models, some proxies) a list of parts of which some are text.
QString textIn(const QJsonValue& content) {
    if (!content.isArray())
        return content.toString();
    QString text;
    for (const QJsonValue part : content.toArray())
        if (part[u"type"] == u"text"_s)
            text += part[u"text"].toString();
    return text;
}

ReplyDraft::End endFor(const QString& reason) {
    if (reason == u"length")
        return ReplyDraft::End::Length;
    return reason == u"content_filter" ? ReplyDraft::End::Filtered : ReplyDraft::End::Whole;
}

void takeChoice(const QJsonObject& choice, ReplyDraft& draft) {
    const QJsonValue message = choice.contains(u"message"_s) ? choice[u"message"_s] : choice[u"delta"_s];
    takeError(choice[u"error"_s], draft); // OpenRouter, when the provider behind it broke off
    if (!message.isObject())
        return;
    draft.began = true;
    draft.inParts = draft.inParts || choice.contains(u"delta"_s);
    draft.content += textIn(message[u"content"]);
    draft.remark += message[u"refusal"].toString();
    if (const QString reason = choice[u"finish_reason"_s].toString(); !reason.isEmpty())
        draft.end = endFor(reason);
    if (!draft.remark.isEmpty() && draft.end == ReplyDraft::End::Whole)
        draft.end = ReplyDraft::End::Refused;
}

} // namespace

QList<AskShape::Format> OpenAiProvider::formats() const {
    return {AskShape::Format::Schema, AskShape::Format::Json, AskShape::Format::Plain};
}

HttpRequest OpenAiProvider::request(const EngineOptions& options) const {
    HttpRequest request{.url = QUrl(base(options) + u"/chat/completions"_s)};
    if (!options.key.isEmpty())
        request.headers.append({"Authorization", "Bearer " + options.key.toUtf8()});
    return request;
}

QByteArray OpenAiProvider::body(const EngineOptions& options, const ModelQuestion& question,
                                const AskShape& shape) const {
    QJsonArray messages;
    for (const ChatMessage& message :
         shape.systemRole ? question.messages : withoutSystemRole(question.messages))
        messages.append(QJsonObject{{u"role"_s, message.role}, {u"content"_s, message.content}});
    QJsonObject body{{u"model"_s, options.model},
                     {u"messages"_s, messages},
                     {u"stream"_s, options.stream},
                     {tokenLimitName(options, shape), options.maxOutputTokens}};
    if (options.stream && !shape.noStreamOptions)
        body.insert(u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}});
    if (!question.schema.isEmpty() && shape.format != AskShape::Format::Plain)
        body.insert(u"response_format"_s, responseFormat(shape.format, question.schema));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void OpenAiProvider::take(const QJsonObject& part, ReplyDraft& draft) const {
    takeError(part[u"error"_s], draft);
    for (const QJsonValue choice : part[u"choices"_s].toArray())
        if (choice[u"index"].toInt() == 0)
            takeChoice(choice.toObject(), draft);
    if (const QString model = part[u"model"_s].toString(); !model.isEmpty())
        draft.model = model;
    const QJsonObject usage = part[u"usage"_s].toObject();
    if (usage.contains(u"prompt_tokens"_s))
        draft.inputTokens = qMax(0, usage[u"prompt_tokens"_s].toInt());
    if (usage.contains(u"completion_tokens"_s))
        draft.outputTokens = qMax(0, usage[u"completion_tokens"_s].toInt());
}

QUrl OpenAiProvider::modelsUrl(const EngineOptions& options) const {
    return QUrl(base(options) + u"/models"_s);
}

QStringList OpenAiProvider::modelsIn(const QJsonObject& list) const {
    QStringList names;
    for (const QJsonValue model : list[u"data"_s].toArray())
        names += model[u"id"].toString();
    return names;
}

} // namespace sheaf
