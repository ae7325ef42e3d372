#include "services/local_servers.h"

#include "summaries/providers/model_list.h"

#include <QRegularExpression>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 700; // on this computer an answer takes some 10 ms

/// By its name: neither list says what a model is for. LM Studio comes with an embedding model.
bool writes(const QString& model) {
    static const QRegularExpression other(u"embed|rerank|minilm|\\bbge-|whisper"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return !other.match(model).hasMatch();
}

QStringList modelsAt(const QString& kind, const QString& baseUrl) {
    const auto models =
        listModels({.name = kind, .kind = kind, .baseUrl = baseUrl, .timeoutMs = patienceMs}, {});
    QStringList writers;
    for (const QString& model : models ? *models : QStringList())
        if (writes(model))
            writers += model;
    return writers;
}

std::optional<LocalServer> found(EnginePreset preset, const QString& baseUrl, const QStringList& models) {
    if (models.isEmpty())
        return std::nullopt;
    preset.baseUrl = baseUrl;
    preset.models = models;
    return LocalServer{preset};
}

/// Who usually answers at the port. They speak the same language.
EnginePreset usualAt(const QString& baseUrl) {
    for (const EnginePreset& preset : enginePresets())
        if (!preset.wantsKey && QUrl(preset.baseUrl).port() == QUrl(baseUrl).port())
            return preset;
    return {.id = u"custom"_s, .title = QUrl(baseUrl).authority(), .kind = u"openai"_s, .wantsKey = false};
}

std::optional<LocalServer> serverAt(const QString& address) {
    if (const auto ollama = found(*enginePreset(u"ollama"_s), address, modelsAt(u"ollama"_s, address)))
        return ollama;
    const QString baseUrl = address + u"/v1"_s;
    return found(usualAt(address), baseUrl, modelsAt(u"openai"_s, baseUrl));
}

} // namespace

QList<LocalServer> findLocalServers(const QStringList& addresses) {
    QList<LocalServer> servers;
    for (const QString& address : addresses)
        if (const auto server = serverAt(address.endsWith(u'/') ? address.chopped(1) : address))
            servers += *server;
    return servers;
}

} // namespace sheaf
