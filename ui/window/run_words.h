#pragma once

#include "services/summary_report.h"

namespace sheaf {

/// "1 failed · 12,400 tokens · 0.0123 USD spent · about 2 min left"
QString runDetails(const SummaryProgress& progress);

/// "24 summarised · 1 failed · 0.02 USD spent"
QString runSentence(const SummaryReport& report);

/// Who took over from whom and why, a sentence each; empty where nobody did.
QString fallOverSentence(const SummaryReport& report);

} // namespace sheaf
