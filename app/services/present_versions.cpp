#include "services/present_versions.h"

#include "services/engine_options.h"
#include "services/summary_forms.h"
#include "settings/settings.h"
#include "summaries/checks/rubric.h"
#include "summaries/prompts/summary_question.h"

namespace sheaf {

namespace {

PresentVersions versionsOf(const EngineOptions& engine, const SummaryForm& form) {
    if (engine.kind == offlineEngine)
        return {.rubric = rubricOf(engine)};
    const QString prompt = promptVersionFor(form, engine);
    return {prompt, rubricVersion(prompt, engine)};
}

} // namespace

VersionsByEngine presentVersions(const Settings& settings) {
    VersionsByEngine versions;
    for (const QString& name : settings.engineNames())
        if (const auto engine = engineOptions(settings, name))
            for (const SummaryForm& form : summaryForms())
                versions.insert({name, form.name}, versionsOf(*engine, form));
    return versions;
}

} // namespace sheaf
