#pragma once

#include "base/result.h"
#include "papers/summary_form.h"

namespace sheaf {

/// The forms that the styles of digests ask for, each once, Sheaf's own first.
const QList<SummaryForm>& summaryForms();

/// The form of that name; an Error that names those there are.
Result<SummaryForm> summaryForm(const QString& name);

/// The name of the form that a style asks for; an Error that names the styles there are.
Result<QString> formOfStyle(const QString& style);

/// Which summaries a digest in this style takes; those of Sheaf's own form for a style that there is not.
WantedForm wantedForm(const QString& style, const QString& language);

} // namespace sheaf
