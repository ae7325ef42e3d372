#pragma once

#include "summaries/providers/model_provider.h"

namespace sheaf {

/// Google Gemini's generateContent: https://ai.google.dev/api/generate-content. Keys belong into the header,
/// not into the address, where logs would keep them.
class GeminiProvider final : public ModelProvider {
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
