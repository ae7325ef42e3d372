#pragma once

#include "summaries/providers/model_provider.h"

namespace sheaf {

/// Ollama's own /api/chat: https://docs.ollama.com/api. Unlike its /v1 it can be told how long a context to
/// make room for; by default it cuts longer prompts off without a word.
class OllamaProvider final : public ModelProvider {
  public:
    QList<AskShape::Format> formats() const override;
    HttpRequest request(const EngineOptions& options) const override;
    QByteArray body(const EngineOptions& options, const ModelQuestion& question,
                    const AskShape& shape) const override;
    void take(const QJsonObject& part, ReplyDraft& draft) const override;
    QUrl modelsUrl(const EngineOptions& options) const override;
    QStringList modelsIn(const QJsonObject& list) const override;
};

} // namespace sheaf
