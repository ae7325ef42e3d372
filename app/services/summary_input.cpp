#include "services/summary_input.h"

#include "library/paper_store.h"
#include "services/summary_forms.h"

namespace sheaf {

Result<SummaryInput> summaryInput(Connection& connection, const Job& job, const EngineOptions& engine) {
    const auto form = summaryForm(job.form);
    if (!form)
        return form.error();
    const auto entry = PaperStore(connection).entry(job.paper);
    if (!entry)
        return entry.error();
    return SummaryInput{.paper = entry->paper,
                        .language = job.language,
                        .form = withTranslations(*form, engine.translate, job.language)};
}

} // namespace sheaf
