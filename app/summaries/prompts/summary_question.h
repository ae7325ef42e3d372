#pragma once

#include "summaries/prompts/prompt.h"
#include "summaries/providers/model_question.h"

namespace sheaf {

/// What a model is asked for a summary, and by which prompt.
struct SummaryQuestion {
    ModelQuestion question;
    QString promptVersion;
};

/// The prompt is the one of the engine's that is for the input's form, else the program's own. Everything
/// that asks for a summary, or shows what would be asked, goes through here.
SummaryQuestion summaryQuestion(const SummaryInput& input, const EngineOptions& options);

/// The version of the prompt that summaryQuestion() takes for a form.
QString promptVersionFor(const SummaryForm& form, const EngineOptions& options);

/// The JSON schema of a form, as strict structured output wants it: every field required, no other allowed.
QJsonObject summarySchema(const SummaryForm& form);

} // namespace sheaf
