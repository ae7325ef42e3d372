#include "summaries/providers/model_provider.h"

#include "summaries/providers/anthropic_provider.h"
#include "summaries/providers/gemini_provider.h"
#include "summaries/providers/ollama_provider.h"
#include "summaries/providers/openai_provider.h"

namespace sheaf {

using namespace Qt::StringLiterals;

std::unique_ptr<ModelProvider> makeModelProvider(const QString& kind) {
    if (kind == u"openai")
        return std::make_unique<OpenAiProvider>();
    if (kind == u"anthropic")
        return std::make_unique<AnthropicProvider>();
    if (kind == u"gemini")
        return std::make_unique<GeminiProvider>();
    return kind == u"ollama" ? std::make_unique<OllamaProvider>() : nullptr;
}

QStringList modelProviderKinds() { return {u"openai"_s, u"anthropic"_s, u"gemini"_s, u"ollama"_s}; }

} // namespace sheaf
