#include "summaries/providers/ollama_provider.h"

#include "summaries/providers/provider_address.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString base(const EngineOptions& options) { return baseAddress(options, {u"/chat"_s, u"/api"_s, u"/v1"_s}); }

/// Room for the prompt and the answer, in steps: every other length makes Ollama load the model anew. Three
/// bytes a token is on the safe side for most texts.
int contextLength(const QByteArray& prompt, int maxOutputTokens) {
    const qint64 needed = prompt.size() / 3 + maxOutputTokens;
    int length = 8192;
    while (length < needed && length < 131072)
        length *= 2;
    return length;
}

} // namespace

QList<AskShape::Format> OllamaProvider::formats() const {
    return {AskShape::Format::Schema, AskShape::Format::Json, AskShape::Format::Plain};
}

HttpRequest OllamaProvider::request(const EngineOptions& options) const {
    HttpRequest request{.url = QUrl(base(options) + u"/api/chat"_s)};
    if (!options.key.isEmpty()) // ollama.com, or a proxy in front
        request.headers.append({"Authorization", "Bearer " + options.key.toUtf8()});
    return request;
}

QByteArray OllamaProvider::body(const EngineOptions& options, const ModelQuestion& question,
                                const AskShape& shape) const {
    QJsonArray messages;
    for (const ChatMessage& message : question.messages)
        messages.append(QJsonObject{{u"role"_s, message.role}, {u"content"_s, message.content}});
    QJsonObject body{{u"model"_s, options.model}, {u"messages"_s, messages}, {u"stream"_s, options.stream}};
    if (!question.schema.isEmpty() && shape.format == AskShape::Format::Schema)
        body.insert(u"format"_s, question.schema);
    if (!question.schema.isEmpty() && shape.format == AskShape::Format::Json)
        body.insert(u"format"_s, u"json"_s);
    const QByteArray prompt = QJsonDocument(body).toJson(QJsonDocument::Compact);
    body.insert(u"options"_s, QJsonObject{{u"num_predict"_s, options.maxOutputTokens},
                                          {u"num_ctx"_s, contextLength(prompt, options.maxOutputTokens)}});
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void OllamaProvider::take(const QJsonObject& part, ReplyDraft& draft) const {
    takeError(part[u"error"_s], draft);
    if (part[u"message"_s].isObject()) {
        draft.began = true;
        draft.inParts = true; // an answer in one piece is its own last part
        draft.content += part[u"message"_s][u"content"].toString();
    }
    if (const QString model = part[u"model"_s].toString(); !model.isEmpty())
        draft.model = model;
    if (!part[u"done"_s].toBool())
        return;
    draft.end = part[u"done_reason"_s] == u"length"_s ? ReplyDraft::End::Length : ReplyDraft::End::Whole;
    if (part.contains(u"prompt_eval_count"_s))
        draft.inputTokens = part[u"prompt_eval_count"_s].toInt();
    if (part.contains(u"eval_count"_s))
        draft.outputTokens = part[u"eval_count"_s].toInt();
}

QUrl OllamaProvider::modelsUrl(const EngineOptions& options) const {
    return QUrl(base(options) + u"/api/tags"_s);
}

QStringList OllamaProvider::modelsIn(const QJsonObject& list) const {
    QStringList names;
    for (const QJsonValue model : list[u"models"_s].toArray())
        names += model[u"name"].toString();
    return names;
}

} // namespace sheaf
