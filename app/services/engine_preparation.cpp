#include "services/engine_preparation.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/job_store.h"
#include "library/library.h"
#include "services/consent.h"
#include "services/engine_host.h"
#include "services/engine_options.h"
#include "services/spending/spending_service.h"
#include "services/tag_vocabulary.h"
#include "settings/secret_store.h"
#include "settings/settings.h"

#include <QThread>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A missing key, or a missing keychain, is no error for a server on the reader's own machine; for any other
/// a missing key is the provider's to refuse, in its own words.
Result<QString> usableKey(const Result<QString>& stored, const EngineOptions& engine) {
    if (stored || stored.error().kind == ErrorKind::NotFound || isOwnMachine(engine.baseUrl))
        return stored ? *stored : QString();
    return stored.error();
}

} // namespace

EnginePreparation::EnginePreparation(std::shared_ptr<Library> library, const Settings& settings,
                                     SecretStore& secrets, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_secrets(secrets) {}

Result<ReadyEngine> EnginePreparation::described(const QString& name) const {
    const auto options = engineOptions(m_settings, name);
    if (!options)
        return options.error();
    const auto prices = PriceTable::load(PriceTable::pathBeside(m_settings.path()));
    if (!prices)
        return prices.error();
    return ReadyEngine{
        .options = *options,
        .terms = {name, options->model, prices->currency(), prices->priceOf(*options),
                  spendingCaps(m_settings)},
        .limits = {numberOf(name, u"requests_per_minute"_s), numberOf(name, u"tokens_per_minute"_s)},
        .workers = has(u"engines."_s + name + u".workers"_s) ? numberOf(name, u"workers"_s)
                                                             : QThread::idealThreadCount()};
}

QFuture<Result<ReadyEngine>> EnginePreparation::ready(const QString& name) {
    const auto engine = described(name);
    if (!engine)
        return sheaf::ready<ReadyEngine>(engine.error());
    for (const Outcome& checked : {checkConsent(m_settings, engine->options), Purse::check(engine->terms)})
        if (!checked)
            return sheaf::ready<ReadyEngine>(checked.error());
    return after(keyOf(engine->options), this, [this, engine = *engine](const Result<QString>& key) {
        if (!key)
            return sheaf::ready<ReadyEngine>(key.error());
        return m_library->read([engine, key = *key](Connection& c) -> Result<ReadyEngine> {
            const auto reason = JobStore(c).pausedBecause(engine.options.name);
            if (!reason)
                return reason.error();
            const auto vocabulary = tagVocabulary(c);
            if (!vocabulary)
                return vocabulary.error();
            ReadyEngine complete = engine;
            complete.options.key = key;
            complete.options.vocabulary = *vocabulary;
            complete.trying = !reason->isEmpty();
            return complete;
        });
    });
}

QFuture<Result<QString>> EnginePreparation::keyOf(const EngineOptions& engine) {
    if (engine.kind == offlineEngine)
        return sheaf::ready<QString>(QString());
    return after(m_secrets.read(engine.name), this,
                 [engine](const Result<QString>& key) { return usableKey(key, engine); });
}

QList<EngineOptions> EnginePreparation::chain(const QString& name) const {
    QList<EngineOptions> chain;
    QStringList seen;
    for (QString next = name; !next.isEmpty() && !seen.contains(next); next = fallbackOf(next)) {
        seen += next;
        if (const auto options = engineOptions(m_settings, next))
            chain += *options;
    }
    return chain;
}

QString EnginePreparation::fallbackOf(const QString& name) const {
    const QString setting = u"engines."_s + name + u".fallback"_s;
    return has(setting) ? m_settings.text(setting) : QString();
}

bool EnginePreparation::has(const QString& setting) const { return m_settings.names().contains(setting); }

int EnginePreparation::numberOf(const QString& engine, const QString& setting) const {
    const QString name = u"engines."_s + engine + u'.' + setting;
    return has(name) ? m_settings.number(name) : 0;
}

} // namespace sheaf
