#pragma once

#include "net/http_message.h"
#include "summaries/providers/ask_shape.h"
#include "summaries/providers/model_question.h"
#include "summaries/providers/reply_draft.h"

namespace sheaf {

/// How one family of servers is spoken to: what is sent, and how its answers are read. Pure and without
/// state: any thread may use it. Sources are the vendors' references, named in each implementation.
class ModelProvider {
  public:
    ModelProvider() = default;
    ModelProvider(const ModelProvider&) = delete;
    ModelProvider& operator=(const ModelProvider&) = delete;
    virtual ~ModelProvider() = default;

    /// The ways in which a reply's form can be asked for, best first.
    virtual QList<AskShape::Format> formats() const = 0;

    /// Address and headers. The key is in a header and nowhere else.
    virtual HttpRequest request(const EngineOptions& options) const = 0;

    /// The body of the request, JSON.
    virtual QByteArray body(const EngineOptions& options, const ModelQuestion& question,
                            const AskShape& shape) const = 0;

    /// Takes one JSON object of an answer into the draft: the whole of it, or one part of a stream.
    virtual void take(const QJsonObject& part, ReplyDraft& draft) const = 0;

    /// The address of the list of models, to be asked with the same headers.
    virtual QUrl modelsUrl(const EngineOptions& options) const = 0;

    /// The names in that list, as `EngineOptions::model` wants them.
    virtual QStringList modelsIn(const QJsonObject& list) const = 0;
};

/// The provider of that kind ("openai", "anthropic", "gemini", "ollama"); null where there is none.
std::unique_ptr<ModelProvider> makeModelProvider(const QString& kind);

/// The kinds of engines that are asked over the network.
QStringList modelProviderKinds();

} // namespace sheaf
