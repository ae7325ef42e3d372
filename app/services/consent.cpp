#include "services/consent.h"

#include "services/engine_host.h"
#include "services/engine_options.h"
#include "settings/settings.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

const QString consentedHosts = u"summaries.consented_hosts"_s;

bool isAgreed(const Settings& settings, const EngineOptions& engine) {
    return engine.kind == offlineEngine || engine.baseUrl.isEmpty() || isOwnMachine(engine.baseUrl) ||
           settings.list(consentedHosts).contains(engineHost(engine.baseUrl));
}

} // namespace

std::optional<ConsentNotice> consentNeeded(const Settings& settings, const QList<EngineOptions>& engines) {
    QStringList hosts;
    for (const EngineOptions& engine : engines)
        if (!isAgreed(settings, engine))
            hosts += engineHost(engine.baseUrl);
    hosts.removeDuplicates();
    if (hosts.isEmpty())
        return std::nullopt;
    return ConsentNotice{hosts,
                         Words::tr("The titles, authors and texts of these papers, and your interests, "
                                   "will be sent to %1. Your notes, stars and tags stay here.")
                             .arg(hosts.join(u", "_s))};
}

Outcome agree(Settings& settings, const ConsentNotice& notice) {
    QStringList hosts = settings.list(consentedHosts) + notice.hosts;
    hosts.removeDuplicates();
    return settings.set(consentedHosts, hosts.join(u", "_s));
}

Outcome checkConsent(const Settings& settings, const EngineOptions& engine) {
    const auto notice = consentNeeded(settings, {engine});
    if (!notice)
        return {};
    return Error{ErrorKind::NoConsent,
                 Words::tr("%1 You have not agreed to that yet; nothing was sent.").arg(notice->text)};
}

} // namespace sheaf
