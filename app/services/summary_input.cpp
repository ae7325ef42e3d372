#include "services/summary_input.h"

#include "library/paper_store.h"
#include "services/summary_forms.h"

#include <QCoreApplication>

namespace sheaf {

Result<SummaryInput> summaryInput(Connection& connection, const Job& job, const EngineOptions& engine) {
    const auto form = summaryForm(job.form);
    if (!form)
        return form.error();
    const auto entries = PaperStore(connection).entries({job.paper});
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("SummaryWorker", "The paper is no longer in the library.")};
    return SummaryInput{.paper = entries->constFirst().paper,
                        .language = job.language,
                        .form = withTranslations(*form, engine.translate, job.language)};
}

} // namespace sheaf
