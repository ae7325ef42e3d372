#pragma once

#include "base/result.h"
#include "services/engine_presets.h"
#include "services/local_servers.h"

#include <QFuture>
#include <QObject>

namespace sheaf {

class SecretStore;
class Settings;

/// What a model's endpoint needs, as the settings dialog holds it before it is saved.
struct EngineChoice {
    QString name;    ///< the settings' name; the key is kept under it
    QString kind;    ///< "offline", "openai", "anthropic", "gemini" or "ollama"
    QString baseUrl; ///< "https://api.openai.com/v1"
    QString model;
    int maxOutputTokens = 4000;
};

/// What can be asked of engines before they are used: keys, trial calls, models, servers that run here. Keys
/// go to the desktop's keychain only, or to memory for this run.
class EngineService : public QObject {
    Q_OBJECT

  public:
    EngineService(const Settings& settings, SecretStore& secrets, QObject* parent = nullptr);

    /// Names of the engines in the settings, "offline" first.
    QStringList names() const;

    /// Makes one real call and gives the model's answer, or the provider's own error text. An empty key means
    /// the stored one.
    QFuture<Result<QString>> test(const EngineChoice& engine, const QString& key);

    /// The models that the engine's server has, as it names them. An empty key means the stored one. Of the
    /// choice, the model may be empty.
    QFuture<Result<QStringList>> models(const EngineChoice& engine, const QString& key);

    /// The models' servers that run on this computer, found at the addresses of the setting
    /// summaries.local_servers. Takes some 10 ms, at most a few seconds.
    QFuture<QList<LocalServer>> findLocalServers() const;

    /// Those of them that no engine of the settings asks yet.
    QFuture<QList<LocalServer>> findNewLocalServers() const;

    QFuture<Outcome> storeKey(const QString& engine, const QString& key);
    QFuture<Outcome> removeKey(const QString& engine);
    QFuture<Result<bool>> hasKey(const QString& engine);

    /// Keeps the key in memory until the program ends, for a desktop without a keychain.
    void useKeyForThisRun(const QString& engine, const QString& key);

  private:
    template <class Call>
    auto withKey(const EngineChoice& engine, const QString& key, Call call);

    static constexpr int trialTimeoutMs = 60000; ///< a local server may have to load its model first

    const Settings& m_settings;
    SecretStore& m_secrets;
};

} // namespace sheaf
