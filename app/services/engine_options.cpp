#include "services/engine_options.h"

#include "services/engine_host.h"
#include "services/prompt_folder.h"
#include "settings/settings.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Translate translateOf(const QString& setting) {
    if (setting == u"title")
        return Translate::Title;
    return setting == u"title_and_abstract" ? Translate::TitleAndAbstract : Translate::Off;
}

} // namespace

bool streams(const QString& setting, const QString& baseUrl) {
    return setting == u"on" || (setting != u"off" && isOwnMachine(baseUrl));
}

Result<EngineOptions> engineOptions(const Settings& settings, const QString& name) {
    if (!settings.engineNames().contains(name))
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("EngineOptions",
                                                 "There is no engine “%1” in the settings; there are: %2.")
                         .arg(name, settings.engineNames().join(u", "_s))};
    EngineOptions options{.name = name,
                          .kind = offlineEngine,
                          .interests = settings.list(u"reader.interests"_s),
                          .unwanted = settings.list(u"reader.unwanted"_s),
                          .criteria = settings.list(u"reader.criteria"_s),
                          .translate = translateOf(settings.text(u"summaries.translate"_s))};
    if (name == offlineEngine)
        return options;
    const QString prefix = u"engines."_s + name + u'.';
    options.kind = settings.text(prefix + u"kind"_s);
    options.baseUrl = settings.text(prefix + u"base_url"_s);
    options.model = settings.text(prefix + u"model"_s);
    options.timeoutMs = settings.number(prefix + u"timeout_s"_s) * 1000;
    options.maxOutputTokens = settings.number(prefix + u"max_output_tokens"_s);
    options.stream = streams(settings.text(prefix + u"stream"_s), options.baseUrl);
    auto prompts = PromptFolder(settings.path())
                       .read(settings.list(prefix + u"prompt"_s) + settings.list(u"summaries.prompt"_s));
    if (!prompts)
        return prompts.error();
    options.prompts = std::move(*prompts);
    return options;
}

} // namespace sheaf
