#include "services/engine_service.h"

#include "base/after.h"
#include "services/engine_options.h"
#include "settings/secret_store.h"
#include "settings/settings.h"

#include <QtConcurrent>

namespace sheaf {

EngineService::EngineService(const Settings& settings, SecretStore& secrets, QObject* parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets) {}

QStringList EngineService::names() const { return m_settings.engineNames(); }

QFuture<Result<QString>> EngineService::test(const EngineChoice& engine, const QString& key) {
    EngineOptions options{.name = engine.name,
                          .kind = engine.kind,
                          .baseUrl = engine.baseUrl,
                          .model = engine.model,
                          .timeoutMs = trialTimeoutMs};
    const auto call = [options](const QString& withKey) {
        EngineOptions complete = options;
        complete.key = withKey;
        return QtConcurrent::run([complete] { return tryEngine(complete, {}); });
    };
    if (!key.isEmpty())
        return call(key);
    // A server on the reader's own machine often wants no key, so a missing one is no error here.
    return after(m_secrets.read(engine.name), this,
                 [call](const Result<QString>& stored) { return call(stored ? *stored : QString()); });
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
