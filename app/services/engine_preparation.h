#pragma once

#include "services/ready_engine.h"

#include <QFuture>
#include <QObject>

namespace sheaf {

class Library;
class SecretStore;
class Settings;

/// Makes engines ready for a run: from the settings, the keychain, the price table and what the library
/// remembers of them. Use on the main thread.
class EnginePreparation : public QObject {
    Q_OBJECT

  public:
    EnginePreparation(std::shared_ptr<Library> library, const Settings& settings, SecretStore& secrets,
                      QObject* parent = nullptr);

    /// All but its key. An error where there is no such engine or the price table cannot be read.
    Result<ReadyEngine> described(const QString& name) const;

    /// An engine that may be used now. An error too where the reader has not agreed that texts go to its host
    /// (ErrorKind::NoConsent), where a cap is set and the price not known, and where the keychain fails.
    QFuture<Result<ReadyEngine>> ready(const QString& name);

    /// The engine and those it falls over to, each once, in that order; those that are not in the settings
    /// are left out.
    QList<EngineOptions> chain(const QString& name) const;

    /// The engine that takes over from this one; empty for none.
    QString fallbackOf(const QString& name) const;

  private:
    QFuture<Result<QString>> keyOf(const EngineOptions& engine);
    bool has(const QString& setting) const;
    int numberOf(const QString& engine, const QString& setting) const;

    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    SecretStore& m_secrets;
};

} // namespace sheaf
