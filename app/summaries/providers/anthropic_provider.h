#pragma once

#include "summaries/providers/model_provider.h"

namespace sheaf {

/// Anthropic's Messages: https://docs.claude.com/en/api/messages. A reply's form is asked for by its schema
/// (output_config), or by a tool that must be called where the model is older than that.
class AnthropicProvider final : public ModelProvider {
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
