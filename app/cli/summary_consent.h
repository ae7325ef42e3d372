#pragma once

#include "cli/console.h"

namespace sheaf {

class SummaryService;

/// Before the first text leaves this machine: says once on standard error what goes where. On a terminal it
/// asks; where nobody sits before one (cron, a pipe), having set the engine up is taken for agreement.
Outcome agreeOnce(SummaryService& summaries, const QString& engine, const Console& console);

} // namespace sheaf
