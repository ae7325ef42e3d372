#pragma once

#include "papers/job.h"
#include "summaries/summariser.h"

namespace sheaf {

class Connection;

/// What an engine is given for a job: the paper as the library has it, and the form with the translations
/// that the engine's options want. ErrorKind::NotFound where the paper is gone, ErrorKind::Usage where there
/// is no such form.
Result<SummaryInput> summaryInput(Connection& connection, const Job& job, const EngineOptions& engine);

} // namespace sheaf
