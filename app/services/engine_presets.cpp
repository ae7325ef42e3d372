#include "services/engine_presets.h"

#include "services/settings_service.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int thinking = 16000; ///< room for a model that thinks first

QList<EnginePreset> providers() {
    return {
        {u"openai"_s,
         u"OpenAI"_s,
         u"openai"_s,
         u"https://api.openai.com/v1"_s,
         {u"gpt-5-mini"_s, u"gpt-5-nano"_s, u"gpt-4.1-mini"_s},
         8,
         500,
         0,
         thinking},
        {u"anthropic"_s,
         u"Anthropic"_s,
         u"anthropic"_s,
         u"https://api.anthropic.com/v1"_s,
         {u"claude-haiku-4-5"_s, u"claude-sonnet-4-5"_s},
         4,
         50,
         0,
         4000},
        {u"gemini"_s,
         u"Google Gemini"_s,
         u"gemini"_s,
         u"https://generativelanguage.googleapis.com/v1beta"_s,
         {u"gemini-2.5-flash"_s, u"gemini-2.5-flash-lite"_s, u"gemini-2.5-pro"_s},
         4,
         0,
         0,
         thinking},
        {u"deepseek"_s,
         u"DeepSeek"_s,
         u"openai"_s,
         u"https://api.deepseek.com/v1"_s,
         {u"deepseek-chat"_s, u"deepseek-reasoner"_s},
         8,
         0,
         0,
         8000},
        {u"openrouter"_s,
         u"OpenRouter"_s,
         u"openai"_s,
         u"https://openrouter.ai/api/v1"_s,
         {u"deepseek/deepseek-chat-v3.1"_s, u"anthropic/claude-haiku-4.5"_s},
         4,
         0,
         0,
         thinking},
        {u"mistral"_s,
         u"Mistral"_s,
         u"openai"_s,
         u"https://api.mistral.ai/v1"_s,
         {u"mistral-small-latest"_s, u"mistral-medium-latest"_s},
         2,
         60,
         0,
         4000},
        {u"groq"_s,
         u"Groq"_s,
         u"openai"_s,
         u"https://api.groq.com/openai/v1"_s,
         {u"llama-3.3-70b-versatile"_s, u"openai/gpt-oss-120b"_s},
         2,
         30,
         0,
         8000},
    };
}

/// Servers that the reader runs: no key, as many at once as they usually work on, room to think.
QList<EnginePreset> ownServers() {
    const auto own = [](const QString& id, const QString& title, const QString& kind, const QString& baseUrl,
                        int workers) {
        return EnginePreset{.id = id,
                            .title = title,
                            .kind = kind,
                            .baseUrl = baseUrl,
                            .workers = workers,
                            .maxOutputTokens = thinking,
                            .wantsKey = false};
    };
    return {own(u"ollama"_s, u"Ollama"_s, u"ollama"_s, u"http://127.0.0.1:11434"_s, 1),
            own(u"lmstudio"_s, u"LM Studio"_s, u"openai"_s, u"http://127.0.0.1:1234/v1"_s, 1),
            own(u"llamacpp"_s, u"llama.cpp"_s, u"openai"_s, u"http://127.0.0.1:8080/v1"_s, 1),
            own(u"vllm"_s, u"vLLM"_s, u"openai"_s, u"http://127.0.0.1:8000/v1"_s, 16)};
}

template <class Is>
std::optional<EnginePreset> first(Is is) {
    const QList<EnginePreset> presets = enginePresets();
    const auto found = std::find_if(presets.begin(), presets.end(), is);
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<EnginePreset> enginePresets() { return providers() + ownServers(); }

std::optional<EnginePreset> enginePreset(const QString& id) {
    return first([&id](const EnginePreset& preset) { return preset.id == id; });
}

std::optional<EnginePreset> presetOf(const QString& kind, const QString& baseUrl) {
    return first(
        [&](const EnginePreset& preset) { return preset.kind == kind && preset.baseUrl == baseUrl; });
}

QList<std::pair<QString, QString>> presetSettings(const EnginePreset& preset, const QString& engine) {
    const QString prefix = u"engines.%1."_s.arg(engine);
    return {{prefix + u"kind"_s, preset.kind},
            {prefix + u"base_url"_s, preset.baseUrl},
            {prefix + u"model"_s, preset.models.value(0)},
            {prefix + u"workers"_s, QString::number(preset.workers)},
            {prefix + u"requests_per_minute"_s, QString::number(preset.requestsPerMinute)},
            {prefix + u"tokens_per_minute"_s, QString::number(preset.tokensPerMinute)},
            {prefix + u"max_output_tokens"_s, QString::number(preset.maxOutputTokens)},
            {prefix + u"stream"_s, u"auto"_s}};
}

Outcome addEngine(SettingsService& settings, const EnginePreset& preset, const QString& engine) {
    for (const auto& [name, value] : presetSettings(preset, engine))
        if (const Outcome set = settings.set(name, value); !set)
            return set;
    return {};
}

bool worksOffline(const SettingsService& settings, const QString& engine) {
    return settings.text(u"engines.%1.kind"_s.arg(engine)) == u"offline";
}

QString freeEngineName(const QString& proposed, const QStringList& taken) {
    QString name = proposed;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1-%2"_s.arg(proposed).arg(number);
    return name;
}

} // namespace sheaf
