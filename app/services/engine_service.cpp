#include "services/engine_service.h"

#include "base/after.h"
#include "services/engine_host.h"
#include "services/engine_options.h"
#include "settings/secret_store.h"
#include "settings/settings.h"
#include "summaries/providers/model_list.h"

#include <QtConcurrent>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

EngineService::EngineService(const Settings& settings, SecretStore& secrets, QObject* parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets) {}

QStringList EngineService::names() const { return m_settings.engineNames(); }

/// Runs the call on a worker thread, with the key that was given or else the stored one.
template <class Call>
auto EngineService::withKey(const EngineChoice& engine, const QString& key, Call call) {
    const EngineOptions options{.name = engine.name,
                                .kind = engine.kind,
                                .baseUrl = engine.baseUrl,
                                .model = engine.model,
                                .timeoutMs = trialTimeoutMs,
                                .maxOutputTokens = engine.maxOutputTokens};
    const auto run = [options, call](const QString& used) {
        EngineOptions complete = options;
        complete.key = used;
        return QtConcurrent::run([complete, call] { return call(complete, CancelFlag()); });
    };
    if (!key.isEmpty())
        return run(key);
    // A server on the reader's own machine often wants no key, so a missing one is no error here.
    return after(m_secrets.read(engine.name), this,
                 [run](const Result<QString>& stored) { return run(stored ? *stored : QString()); });
}

QFuture<Result<QString>> EngineService::test(const EngineChoice& engine, const QString& key) {
    return withKey(engine, key, &tryEngine);
}

QFuture<Result<QStringList>> EngineService::models(const EngineChoice& engine, const QString& key) {
    return withKey(engine, key, &listModels);
}

QFuture<QList<LocalServer>> EngineService::findLocalServers() const {
    const QStringList addresses = m_settings.list(u"summaries.local_servers"_s);
    return QtConcurrent::run([addresses] { return sheaf::findLocalServers(addresses); });
}

QFuture<QList<LocalServer>> EngineService::findNewLocalServers() const {
    const QStringList addresses = m_settings.list(u"summaries.local_servers"_s);
    QStringList known;
    for (const QString& name : names())
        known += m_settings.text(u"engines.%1.base_url"_s.arg(name));
    return QtConcurrent::run([addresses, known] {
        QList<LocalServer> servers = sheaf::findLocalServers(addresses);
        servers.removeIf([&known](const LocalServer& server) {
            return std::any_of(known.begin(), known.end(), [&server](const QString& address) {
                return isSameServer(address, server.preset.baseUrl);
            });
        });
        return servers;
    });
}

QFuture<Outcome> EngineService::storeKey(const QString& engine, const QString& key) {
    return m_secrets.write(engine, key);
}

QFuture<Outcome> EngineService::removeKey(const QString& engine) { return m_secrets.remove(engine); }

QFuture<Result<bool>> EngineService::hasKey(const QString& engine) {
    return after(m_secrets.read(engine), this, [](const Result<QString>& key) -> Result<bool> {
        if (key)
            return true;
        if (key.error().kind == ErrorKind::NotFound)
            return false;
        return key.error();
    });
}

void EngineService::useKeyForThisRun(const QString& engine, const QString& key) {
    m_secrets.useForThisRun(engine, key);
}

} // namespace sheaf
