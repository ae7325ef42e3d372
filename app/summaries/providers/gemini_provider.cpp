#include "summaries/providers/gemini_provider.h"

#include "summaries/providers/gemini_schema.h"
#include "summaries/providers/provider_address.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString base(const EngineOptions& options) { return baseAddress(options, {u"/models"_s}, u"/v1beta"_s); }

QJsonObject withText(const QString& text) {
    return {{u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}};
}

QJsonObject generationConfig(const EngineOptions& options, const QJsonObject& schema,
                             AskShape::Format format) {
    QJsonObject config{{u"maxOutputTokens"_s, options.maxOutputTokens}};
    if (schema.isEmpty() || format == AskShape::Format::Plain)
        return config;
    config.insert(u"responseMimeType"_s, u"application/json"_s);
    if (format == AskShape::Format::Schema)
        config.insert(u"responseSchema"_s, geminiSchema(schema));
    return config;
}

void takeCandidate(const QJsonObject& candidate, ReplyDraft& draft) {
    draft.began = true;
    for (const QJsonValue part : candidate[u"content"_s][u"parts"].toArray())
        if (!part[u"thought"].toBool())
            draft.content += part[u"text"].toString();
    const QString reason = candidate[u"finishReason"_s].toString();
    if (reason.isEmpty() || reason == u"FINISH_REASON_UNSPECIFIED")
        return;
    if (reason == u"STOP")
        draft.end = ReplyDraft::End::Whole;
    else if (reason == u"MAX_TOKENS")
        draft.end = ReplyDraft::End::Length;
    else {
        const QString message = candidate[u"finishMessage"_s].toString();
        draft.end = ReplyDraft::End::Filtered; // SAFETY, RECITATION, PROHIBITED_CONTENT, MODEL_ARMOR, …
        draft.remark = message.isEmpty() ? reason : message;
    }
}

void takeBlocked(const QJsonObject& feedback, ReplyDraft& draft) {
    const QString reason = feedback[u"blockReason"_s].toString();
    if (reason.isEmpty())
        return;
    const QString message = feedback[u"blockReasonMessage"_s].toString();
    draft.began = true;
    draft.end = ReplyDraft::End::Filtered;
    draft.remark = message.isEmpty() ? reason : message;
}

/// Thoughts are billed as output, and counted beside it.
void takeUsage(const QJsonObject& usage, ReplyDraft& draft) {
    if (usage.contains(u"promptTokenCount"_s))
        draft.inputTokens = usage[u"promptTokenCount"_s].toInt();
    if (usage.contains(u"candidatesTokenCount"_s) || usage.contains(u"thoughtsTokenCount"_s))
        draft.outputTokens =
            usage[u"candidatesTokenCount"_s].toInt() + usage[u"thoughtsTokenCount"_s].toInt();
}

} // namespace

QList<AskShape::Format> GeminiProvider::formats() const {
    return {AskShape::Format::Schema, AskShape::Format::Json, AskShape::Format::Plain};
}

HttpRequest GeminiProvider::request(const EngineOptions& options) const {
    const QString model = options.model.startsWith(u"models/") ? options.model : u"models/"_s + options.model;
    const QString method = options.stream ? u":streamGenerateContent?alt=sse"_s : u":generateContent"_s;
    HttpRequest request{.url = QUrl(base(options) + u'/' + model + method)};
    if (!options.key.isEmpty())
        request.headers.append({"x-goog-api-key", options.key.toUtf8()});
    return request;
}

QByteArray GeminiProvider::body(const EngineOptions& options, const ModelQuestion& question,
                                const AskShape& shape) const {
    QJsonObject body{{u"generationConfig"_s, generationConfig(options, question.schema, shape.format)}};
    QJsonArray contents;
    for (const ChatMessage& message : question.messages) {
        QJsonObject content = withText(message.content);
        if (message.role == u"system") {
            body.insert(u"systemInstruction"_s, content);
            continue;
        }
        content.insert(u"role"_s, message.role == u"assistant" ? u"model"_s : u"user"_s);
        contents.append(content);
    }
    body.insert(u"contents"_s, contents);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void GeminiProvider::take(const QJsonObject& part, ReplyDraft& draft) const {
    takeError(part[u"error"_s], draft);
    if (const QJsonArray candidates = part[u"candidates"_s].toArray(); !candidates.isEmpty())
        takeCandidate(candidates.first().toObject(), draft);
    takeBlocked(part[u"promptFeedback"_s].toObject(), draft);
    takeUsage(part[u"usageMetadata"_s].toObject(), draft);
    if (const QString model = part[u"modelVersion"_s].toString(); !model.isEmpty())
        draft.model = model;
}

QUrl GeminiProvider::modelsUrl(const EngineOptions& options) const {
    return QUrl(base(options) + u"/models?pageSize=1000"_s);
}

QStringList GeminiProvider::modelsIn(const QJsonObject& list) const {
    QStringList names;
    for (const QJsonValue model : list[u"models"_s].toArray())
        if (model[u"supportedGenerationMethods"].toArray().contains(u"generateContent"_s))
            names += model[u"name"].toString().remove(u"models/"_s);
    return names;
}

} // namespace sheaf
