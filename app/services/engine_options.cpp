#include "services/engine_options.h"

#include "settings/settings.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

Result<EngineOptions> engineOptions(const Settings& settings, const QString& name) {
    if (!settings.engineNames().contains(name))
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("EngineOptions",
                                                 "There is no engine “%1” in the settings; there are: %2.")
                         .arg(name, settings.engineNames().join(u", "_s))};
    EngineOptions options{
        .name = name, .kind = offlineEngine, .interests = settings.list(u"reader.interests"_s)};
    if (name == offlineEngine)
        return options;
    const QString prefix = u"engines."_s + name + u'.';
    options.kind = settings.text(prefix + u"kind"_s);
    options.baseUrl = settings.text(prefix + u"base_url"_s);
    options.model = settings.text(prefix + u"model"_s);
    options.timeoutMs = settings.number(prefix + u"timeout_s"_s) * 1000;
    return options;
}

} // namespace sheaf
