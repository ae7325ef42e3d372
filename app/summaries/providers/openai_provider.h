#pragma once

#include "summaries/providers/model_provider.h"

namespace sheaf {

/// OpenAI's Chat Completions and everything compatible: DeepSeek, OpenRouter, Mistral, Groq, vLLM, LM Studio,
/// llama.cpp. https://platform.openai.com/docs/api-reference/chat
class OpenAiProvider final : public ModelProvider {
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
